import { type RefObject, Suspense, use, useCallback, useState } from 'react';
import { NARROW } from '#scene/timeline/titles.ts';
import type { StageBox } from '#stage/stage-box.ts';
import { useDense } from '#stage/use-dense.ts';
import { useFirstPaint } from '#stage/use-first-paint.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { LateDensityStage } from './LateDensityStage.tsx';
import { LateGestures } from './LateGestures.tsx';
import { loadRailParts, loadTellingsParts } from './load-rail-parts.ts';
import { MarkStage } from './MarkStage.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import type { WindowGesturesProps } from './WindowGestures.tsx';

interface TimelineStageProps extends WindowGesturesProps {
  readonly box: StageBox;
  /** The element around what is drawn, which stays. */
  readonly host: RefObject<HTMLElement | null>;
  readonly onPainted?: (() => void) | undefined;
  readonly gesturesAfter?: Promise<void> | undefined;
  readonly isWithoutTellings: boolean;
}

/** The one rule for how the events are drawn: as marks, while they can be told apart; else as columns, to the end of a drag. */
export function TimelineStage({ box, host, isWithoutTellings, ...companion }: TimelineStageProps) {
  const { select } = useDatelineStore();
  const isContested = useValue((state) => select.rails(state) !== undefined);
  const isLong = useValue((state) => select.wholeTimeline(state) !== undefined);
  const hasRails = isContested && !isWithoutTellings && box.size.width >= NARROW;
  const isUpright = isContested && isWithoutTellings && !isLong;
  const dense = useDense(({ timelineIsDense }) => timelineIsDense);
  return (
    <Suspense>
      {dense ? (
        <LateDensityStage box={box} />
      ) : isUpright ? (
        <UprightOrLanes box={box} />
      ) : hasRails ? (
        <RailedStage box={box} />
      ) : (
        <MarkStage box={box} />
      )}
      <Companion {...{ host, dense }} {...companion} />
    </Suspense>
  );
}

/** Suspends until what draws the rails has come, so that the timeline is whole when it is first painted. */
function RailedStage({ box }: Pick<TimelineStageProps, 'box'>) {
  return <MarkStage box={box} parts={use(loadRailParts())} />;
}

/** The tellings as columns; lanes where what draws these cannot be had. */
function UprightOrLanes({ box }: Pick<TimelineStageProps, 'box'>) {
  const parts = use(loadTellingsParts());
  return parts ? <parts.UprightStage box={box} /> : <MarkStage box={box} />;
}

interface CompanionProps extends Omit<TimelineStageProps, 'box' | 'isWithoutTellings'> {
  readonly dense: boolean;
}

/** Stands beside whichever stage there is, and does what is to be done once that has been drawn. */
function Companion({ host, dense, onPainted, gesturesAfter, onGestures }: CompanionProps) {
  const [areGesturesDue, setGesturesDue] = useState(false);
  const painted = useCallback(() => {
    onPainted?.();
    void Promise.resolve(gesturesAfter).then(() => setGesturesDue(true));
  }, [onPainted, gesturesAfter]);
  useFocusKept(host, dense);
  useFirstPaint(true, painted);
  return areGesturesDue ? (
    <Suspense>
      <LateGestures onGestures={onGestures} />
    </Suspense>
  ) : null;
}
