import { type RefObject, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useDialogMessages } from '#i18n/dialog-messages.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { focusedIn } from '#ui/focused-in.ts';
import { isOneColumn } from '#ui/page-width.ts';
import { StoryControls } from './StoryControls.tsx';
import { StoryProgress, StoryTicks } from './StoryProgress.tsx';
import { StoryStepBody } from './StoryStepBody.tsx';
import { useStoryGestures } from './use-story-gestures.ts';
import { type StorySpeed, useStoryPlay } from './use-story-play.ts';
import { type StoryPosition, useOpenStep, useStoryPosition } from './use-story-position.ts';
import './story.css';

/** Heads card and list while the reader follows the story: where they are, and the ways on. */
export function StoryBar() {
  const words = useDialogMessages().story;
  const bar = useRef<HTMLElement>(null);
  const headingId = useId();
  const position = useStoryPosition();
  const own = useStoryText();
  const openStep = useStepFrom(bar);
  const [speed, setSpeed] = useState<StorySpeed>('normal');
  const index = position?.index ?? 0;
  const last = (position?.steps.length ?? 1) - 1;
  const nextTitle = useValue(({ dataset }) => dataset.steps?.[index + 1]?.title);
  const eventChosen = useValue(({ view }) => view.event !== null);
  const playing = useStoryPlay(index, last, speed, openStep);
  const gestures = useMemo(
    () => ({
      onStep: (by: -1 | 1) => openStep(index + by),
      onFirst: () => openStep(0),
      onLast: () => openStep(last),
    }),
    [openStep, index, last],
  );
  useStoryGestures(bar, gestures);
  useEntry(bar);

  return (
    <section className="story-bar" aria-labelledby={headingId} ref={bar} tabIndex={-1}>
      <h2 className="visually-hidden" id={headingId}>
        {words.name()}
      </h2>
      <div className="story-head">
        <header>
          {position && <Place {...position} />}
          <LeaveButton bar={bar} />
        </header>
        {position && (
          <>
            {position.authored ? (
              <StoryTicks index={index} openStep={openStep} />
            ) : (
              <StoryProgress steps={position.steps} index={index} />
            )}
            <StoryControls {...{ index, last, nextTitle, openStep, speed, setSpeed }} {...playing} />
          </>
        )}
      </div>
      {position?.authored &&
        (eventChosen ? (
          <button type="button" className="link-button story-back" onClick={() => openStep(index)} {...own}>
            {words.backToStep({ title: position.title })}
          </button>
        ) : (
          <StoryStepBody step={position.authored.step} />
        ))}
      {position?.isOpening && (
        <p className="story-summary" {...own}>
          {position.chapter.summary}
        </p>
      )}
      {position && <Arrival step={index + 1} steps={last + 1} title={position.title} />}
    </section>
  );
}

/** Chapter and step; of an author's step, which has a title of its own, also the account that it tells. */
function Place({ chapter, chapterNumber, index, steps, authored }: StoryPosition) {
  const { messages } = useLocale();
  const words = useDialogMessages().story;
  const own = useStoryText();
  const account = authored?.account;
  return (
    <>
      {authored ? (
        <p className="story-chapter" {...own}>
          {[chapterNumber, chapter.title, account?.short ?? account?.label].join(' · ')}
        </p>
      ) : (
        <>
          <span className="chapter-number" aria-hidden="true">
            {chapterNumber}
          </span>
          <h3 aria-label={messages.app.openChapter({ n: chapterNumber, title: chapter.title })} {...own}>
            {chapter.title}
          </h3>
        </>
      )}
      <p className="story-step">{words.step({ step: index + 1, steps: steps.length })}</p>
    </>
  );
}

/** Opens a step by its position. The card is about to be replaced: what it has of the focus goes to the bar. */
function useStepFrom(bar: RefObject<HTMLElement | null>): (index: number) => void {
  const openStep = useOpenStep();
  return useCallback(
    (index) => {
      const focused = bar.current && focusedIn(bar.current);
      const beside = bar.current?.closest('[data-story-area]')?.contains(focused) ?? false;
      if (beside && !bar.current?.contains(focused)) bar.current?.focus({ preventScroll: true });
      openStep(index);
    },
    [bar, openStep],
  );
}

/** Leaving keeps the place, and hands the focus back to the button that entered the story. */
function LeaveButton({ bar }: { readonly bar: RefObject<HTMLElement | null> }) {
  const { messages } = useLocale();
  const store = useDatelineStore();
  return (
    <button
      type="button"
      className="story-leave"
      onClick={() => {
        bar.current?.closest('.explorer')?.querySelector<HTMLElement>('.story-start')?.focus({ preventScroll: true });
        store.dispatch({ type: 'leave-story' });
      }}
    >
      {messages.story.leave()}
    </button>
  );
}

/** Says each step once to those who do not see it. Filled after it has appeared, or else it would not be read. */
function Arrival(step: { readonly step: number; readonly steps: number; readonly title: string }) {
  const words = useDialogMessages().story.arrived(step);
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(words), [words]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

/**
 * Whoever entered by the button goes on from the bar; a link that opens a step leaves the focus where it is. On a phone the
 * sheet covers what is below: the views that the story moves are brought above it, unless the reader has scrolled.
 */
function useEntry(bar: RefObject<HTMLElement | null>): void {
  useEffect(
    function enter() {
      const byButton = (bar.current && focusedIn(bar.current)?.matches('.story-start')) ?? false;
      if (byButton) bar.current?.focus({ preventScroll: true });
      if (isOneColumn() && (byButton || window.scrollY === 0)) bar.current?.closest('main')?.scrollIntoView();
    },
    [bar],
  );
}
