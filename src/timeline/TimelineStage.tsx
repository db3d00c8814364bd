import { lazy, Suspense } from 'react';
import { useSelected } from '#store/store-context.ts';
import { MarkStage } from './MarkStage.tsx';
import { useFirstPaint } from './use-first-paint.ts';
import type { Stage } from './use-stage.ts';

interface TimelineStageProps {
  readonly stage: Stage;
  readonly onPainted?: (() => void) | undefined;
}

/** Large tables only: no part of the start page. */
const DensityStage = lazy(async () => ({ default: (await import('./DensityStage.tsx')).DensityStage }));

/** The one rule for how the events are drawn: as marks, while they can be told apart; else as columns. */
export function TimelineStage({ stage, onPainted }: TimelineStageProps) {
  const dense = useSelected((select) => select.timelineIsDense);
  return (
    <Suspense>
      {dense ? <DensityStage stage={stage} /> : <MarkStage stage={stage} />}
      <FirstPaint onPainted={onPainted} />
    </Suspense>
  );
}

/** Stands beside the stage, so that the paint it waits for is the stage's, and only the first one. */
function FirstPaint({ onPainted }: Pick<TimelineStageProps, 'onPainted'>) {
  useFirstPaint(onPainted);
  return null;
}
