import { useCardMessages } from '#i18n/card-messages.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import type { EventId } from '#model/id.ts';
import { textsIn } from '#model/telling.ts';
import { relatedEvents } from '#query/related.ts';
import { tellAny } from '#query/told-event.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { CategoryIcon } from './CategoryIcon.tsx';

/** What the event led to, came out of, answered: a button each. */
export function CardRelated({ id }: { readonly id: EventId }) {
  const words = useCardMessages();
  const { date, messages } = useLocale();
  const own = useStoryText();
  const store = useDatelineStore();
  const dataset = useValue((state) => state.dataset);
  const account = useValue(({ view }) => view.account);
  const related = relatedEvents(dataset, id);
  if (related.length === 0) return null;
  return (
    <section className="event-card-related">
      <h4>{words.related()}</h4>
      <ul>
        {related.map(({ event, kind, direction }) => {
          const told = tellAny(dataset, event, account);
          return (
            <li key={event.id}>
              <button
                type="button"
                className="event-row"
                data-event-id={event.id}
                onClick={() => store.dispatch({ type: 'select-event', event: event.id })}
              >
                <CategoryIcon category={event.category} />
                <span className="event-row-date">{words.links[kind][direction]()}</span>
                <span className="event-row-title" {...own}>
                  {textsIn(event, account).title}
                </span>
                <span className="event-row-more">
                  {told === undefined ? words.notTold() : told.date ? date(told.date) : messages.event.noDate()}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
