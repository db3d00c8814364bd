import { useMemo } from 'react';
import type { StoryStep } from '#query/story-steps.ts';

interface StoryProgressProps {
  readonly steps: readonly StoryStep[];
  /** From 0. */
  readonly index: number;
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
