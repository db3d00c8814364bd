import { lazy, type RefObject, Suspense } from 'react';
import { useSelected } from '#store/store-context.ts';
import { MarkStage } from './MarkStage.tsx';
import { useFirstPaint } from './use-first-paint.ts';
import { useFocusKept } from './use-focus-kept.ts';
import type { Stage } from './use-stage.ts';

interface TimelineStageProps {
  readonly stage: Stage;
  /** The element around the stage, which stays. */
  readonly host: RefObject<HTMLElement | null>;
  readonly onPainted?: (() => void) | undefined;
}

/** Large tables only: no part of the start page. */
const DensityStage = lazy(async () => ({ default: (await import('./DensityStage.tsx')).DensityStage }));

/** The one rule for how the events are drawn: as marks, while they can be told apart; else as columns. */
export function TimelineStage({ stage, host, onPainted }: TimelineStageProps) {
  const dense = useSelected((select) => select.timelineIsDense);
  return (
    <Suspense>
      {dense ? <DensityStage stage={stage} /> : <MarkStage stage={stage} />}
      <Companion host={host} dense={dense} onPainted={onPainted} />
    </Suspense>
  );
}

interface CompanionProps extends Pick<TimelineStageProps, 'host' | 'onPainted'> {
  readonly dense: boolean;
}

/** Draws nothing: stands beside whichever stage there is, and does what is to be done once that has been drawn. */
function Companion({ host, dense, onPainted }: CompanionProps) {
  useFocusKept(host, dense);
  useFirstPaint(onPainted);
  return null;
}
