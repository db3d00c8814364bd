import { type RefObject, Suspense, useEffect, useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { StoryText } from '#i18n/StoryText.tsx';
import { useStoryText } from '#i18n/story-text.ts';
import type { EventId } from '#model/id.ts';
import type { AnyTold } from '#query/told-event.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { lateComponent } from '#ui/late-component.tsx';
import { CategoryIcon } from './CategoryIcon.tsx';

const CardBody = lateComponent('card', async () => (await import('./CardBody.tsx')).CardBody);

/** The selected event: its title at once, then when, where, who, what, who says so, and what it is linked to. */
export function EventCard({ told }: { readonly told: AnyTold }) {
  const { event } = told;
  const category = useValue((state) => state.dataset.categoryById.get(event.category)?.label ?? '');
  const card = useScrollToTop(event.id);
  return (
    <article className="event-card" aria-current="true" data-event-id={event.id} ref={card}>
      <header>
        <p className="event-card-category">
          <CategoryIcon category={event.category} /> <StoryText>{category}</StoryText>
        </p>
        <h3 tabIndex={-1} {...useStoryText()}>
          {told.title}
        </h3>
        <CloseButton />
      </header>
      <Suspense>
        <CardBody told={told} />
      </Suspense>
    </article>
  );
}

function CloseButton() {
  const { messages } = useLocale();
  const store = useDatelineStore();
  return (
    <button
      type="button"
      className="event-card-close"
      aria-label={messages.card.close()}
      onClick={() => store.dispatch({ type: 'clear-selection' })}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M2,2L12,12M12,2L2,12" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  );
}

/** Another event is read from its beginning, whichever element scrolls: the sheet on a phone, the side's inside elsewhere. */
function useScrollToTop(event: EventId): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null);
  const previous = useRef(event);
  useEffect(
    function scrollToTop() {
      if (previous.current === event) return;
      previous.current = event;
      card.current?.closest('.side-scroll')?.scrollTo({ top: 0 });
      card.current?.closest('.side-card')?.scrollTo({ top: 0 });
    },
    [event],
  );
  return card;
}
