import { useRef } from 'react';
import { useStageBox } from '#stage/use-stage-box.ts';
import { LateGestureHint } from '#ui/LateGestureHint.tsx';
import { DateFields } from './DateFields.tsx';
import { GroupSelect } from './GroupSelect.tsx';
import { OverviewStrip } from './OverviewStrip.tsx';
import { TimelineStage } from './TimelineStage.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';
import './timeline.css';

interface TimelinePanelProps {
  /** Called once, when the timeline has been painted for the first time. */
  readonly onPainted?: () => void;
}

/** When the story happened. Fills its parent. */
export function TimelinePanel({ onPainted }: TimelinePanelProps) {
  const element = useRef<HTMLDivElement>(null);
  const box = useStageBox(element);
  return (
    <div className="timeline">
      <div className="timeline-parts">
        <GroupSelect />
        <div className="timeline-stage" ref={element}>
          {box && <TimelineStage box={box} host={element} onPainted={onPainted} />}
        </div>
        <ZoomButtons />
        <OverviewStrip />
        <DateFields />
        <LateGestureHint />
      </div>
    </div>
  );
}
