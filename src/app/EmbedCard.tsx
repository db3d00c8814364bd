import { Suspense } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import { EventCard } from '#panels/EventCard.tsx';
import { LateStoryBar } from '#panels/LateStoryBar.tsx';
import { useSelected, useValue } from '#store/store-context.ts';
import { Panel } from '#ui/Panel.tsx';
import { PanelGuard } from './PanelGuard.tsx';

/** The selected event; without one what the story is about, and how to choose. */
export function EmbedCard() {
  const { messages } = useLocale();
  const selected = useSelected((select) => select.selectedEvent);
  const isStory = useValue(({ view }) => view.story !== null);
  return (
    <div className="embed-card" data-story-area={isStory || undefined}>
      <Panel name={messages.panels.event()} part="card">
        <PanelGuard panel="events">
          <div className="side-scroll">
            {isStory && (
              <Suspense>
                <LateStoryBar />
              </Suspense>
            )}
            {selected ? <EventCard told={selected} /> : !isStory && <Invitation />}
          </div>
        </PanelGuard>
      </Panel>
    </div>
  );
}

function Invitation() {
  const { messages } = useLocale();
  const own = useStoryText();
  const summary = useValue((state) => state.dataset.summary);
  return (
    <div className="embed-invitation">
      {summary !== '' && <p {...own}>{summary}</p>}
      <p>{messages.embed.invitation()}</p>
    </div>
  );
}
