import { useMemo } from 'react';
import { useDialogMessages } from '#i18n/dialog-messages.ts';
import type { StoryStep } from '#query/story-steps.ts';
import { useValue } from '#store/store-context.ts';

interface StoryProgressProps {
  readonly steps: readonly StoryStep[];
  /** From 0. */
  readonly index: number;
}

/** A piece for each step that its author wrote, filled up to the present one: the way to any of them. */
export function StoryTicks({
  index,
  openStep,
}: {
  readonly index: number;
  readonly openStep: (index: number) => void;
}) {
  const words = useDialogMessages().story;
  const steps = useValue(({ dataset }) => dataset.steps) ?? [];
  return (
    <ol className="story-ticks">
      {steps.map(({ id, title }, i) => (
        <li key={id}>
          <button
            type="button"
            title={title}
            aria-label={words.goTo({ step: i + 1, title })}
            aria-current={i === index ? 'step' : undefined}
            data-done={i <= index || undefined}
            onClick={() => openStep(i)}
          />
        </li>
      ))}
    </ol>
  );
}

/** A line in as many pieces as there are chapters, each as long as it has steps, filled up to the present one. */
export function StoryProgress({ steps, index }: StoryProgressProps) {
  const chapters = useMemo(() => chapterRuns(steps), [steps]);
  return (
    <div className="story-progress" aria-hidden="true">
      {chapters.map(({ chapter, first, length }) => (
        <span key={chapter} style={{ flexGrow: length }}>
          <span style={{ inlineSize: `${(Math.min(Math.max(index + 1 - first, 0), length) / length) * 100}%` }} />
        </span>
      ))}
    </div>
  );
}

function chapterRuns(steps: readonly StoryStep[]) {
  const chapters = [...new Set(steps.map(({ chapter }) => chapter))];
  return chapters.map((chapter) => ({
    chapter,
    first: steps.findIndex((step) => step.chapter === chapter),
    length: steps.filter((step) => step.chapter === chapter).length,
  }));
}
