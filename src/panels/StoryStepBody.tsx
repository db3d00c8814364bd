import { useDialogMessages } from '#i18n/dialog-messages.ts';
import { useStoryText } from '#i18n/story-text.ts';
import type { Dataset } from '#model/dataset.ts';
import { isHappening } from '#model/event.ts';
import type { AccountId } from '#model/id.ts';
import type { Step } from '#model/step.ts';
import { textsIn } from '#model/telling.ts';
import { otherDates } from '#query/contested-telling.ts';
import { type AnyTold, tellAny } from '#query/told-event.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { CardTiles, useTellings } from './CardTiles.tsx';
import './card-facts.css';
import './story-step.css';

/** What the author says at a step, the dates that its tellings contest, and what else the chapter holds. */
export function StoryStepBody({ step }: { readonly step: Step }) {
  const own = useStoryText();
  const dataset = useValue((state) => state.dataset);
  const account = useValue(({ view }) => view.account);
  const contested = contestedOf(step, dataset, account);
  return (
    <div className="story-text">
      <h3 {...own}>{step.title}</h3>
      {contested && <StepTiles told={contested} />}
      <p {...own}>{step.text}</p>
      <MoreInChapter step={step} />
    </div>
  );
}

/** The first event of the step whose date another telling contests. */
function contestedOf({ events }: Step, dataset: Dataset, account: AccountId): AnyTold | undefined {
  const told = events.flatMap((id) => {
    const event = dataset.eventById.get(id);
    return (event && tellAny(dataset, event, account)) ?? [];
  });
  return told.find(({ others }) => otherDates(others).length > 0);
}

function StepTiles({ told }: { readonly told: AnyTold }) {
  const own = useStoryText();
  const tellings = useTellings(told);
  if (!tellings.every(({ claim }) => isHappening(claim))) return null;
  return (
    <>
      <p className="story-of" {...own}>
        {told.title}
      </p>
      <CardTiles told={told} tellings={tellings} />
    </>
  );
}

/** Whatever the account: an event that only another one tells brings its telling along. */
function MoreInChapter({ step: { chapter, events } }: { readonly step: Step }) {
  const words = useDialogMessages().story;
  const own = useStoryText();
  const store = useDatelineStore();
  const dataset = useValue((state) => state.dataset);
  const account = useValue(({ view }) => view.account);
  const all = dataset.chapters.find(({ id }) => id === chapter)?.events ?? [];
  const more = all.flatMap((id) => (events.includes(id) ? [] : (dataset.eventById.get(id) ?? [])));
  if (more.length === 0) return null;
  return (
    <div className="story-more">
      <p>{words.more()}</p>
      <ul>
        {more.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className="link-button"
              data-event-id={event.id}
              onClick={() => store.dispatch({ type: 'select-event', event: event.id })}
              {...own}
            >
              {textsIn(event, account).title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
