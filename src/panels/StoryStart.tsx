import { useLocale } from '#i18n/locale-context.ts';
import { currentStep } from '#query/story-steps.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';

interface StoryStartProps {
  /** Says how many steps there are. */
  readonly isLong?: boolean;
}

/** Enters the story at its beginning, or where the reader left it; pressed while it is read, it leaves it. */
export function StoryStart({ isLong = false }: StoryStartProps) {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const steps = useSelected((select) => select.steps);
  const isRead = useValue(({ view }) => view.story !== null);
  const bookmark = useValue((state) => state.bookmark);
  const [first] = steps;
  if (first === undefined) return null;
  function press() {
    const step = bookmark === null ? first : steps[currentStep(steps, bookmark, null)];
    if (isRead) store.dispatch({ type: 'leave-story' });
    else if (step !== undefined) store.dispatch({ type: 'open-step', ...step });
  }
  const enter = bookmark === null || isRead ? messages.story.start() : messages.story.resume();
  const label = isLong && isRead ? messages.story.leave() : enter;
  return (
    <button type="button" className="story-start" aria-pressed={isLong ? undefined : isRead} onClick={press}>
      <span>{label}</span>
      {isLong && !isRead && <span className="story-length">{` · ${messages.story.steps({ n: steps.length })}`}</span>}
    </button>
  );
}
