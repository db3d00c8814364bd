import { type RefObject, Suspense } from 'react';
import type { StageBox } from '#stage/stage-box.ts';
import { useDense } from '#stage/use-dense.ts';
import { useFirstPaint } from '#stage/use-first-paint.ts';
import { LateDensityStage } from './LateDensityStage.tsx';
import { MarkStage } from './MarkStage.tsx';
import { useFocusKept } from './use-focus-kept.ts';

interface TimelineStageProps {
  readonly box: StageBox;
  /** The element around what is drawn, which stays. */
  readonly host: RefObject<HTMLElement | null>;
  readonly onPainted?: (() => void) | undefined;
}

/** The one rule for how the events are drawn: as marks, while they can be told apart; else as columns, to the end of a drag. */
export function TimelineStage({ box, host, onPainted }: TimelineStageProps) {
  const dense = useDense(({ timelineIsDense }) => timelineIsDense);
  return (
    <Suspense>
      {dense ? <LateDensityStage box={box} /> : <MarkStage box={box} />}
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
  useFirstPaint(true, onPainted);
  return null;
}
