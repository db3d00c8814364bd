import { useRef, useState } from 'react';
import { useStageBox } from '#stage/use-stage-box.ts';
import { LateGestureHint } from '#ui/LateGestureHint.tsx';
import { GroupSelect } from './GroupSelect.tsx';
import { COMING, GesturesContext, type GesturesState } from './gestures-context.ts';
import { OverviewStrip } from './OverviewStrip.tsx';
import { TimelineKey } from './TimelineKey.tsx';
import { TimelineStage } from './TimelineStage.tsx';
import { WindowButton } from './WindowButton.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';
import './timeline.css';

interface TimelinePanelProps {
  /** Called once, when the timeline has been painted for the first time. */
  readonly onPainted?: () => void;
  /** What comes before the code of its gestures, besides its own painting: all that the page shows. */
  readonly gesturesAfter?: Promise<void>;
  /** The tellings stand elsewhere on the page. */
  readonly isWithoutTellings?: boolean;
}

/** When the story happened. Fills its parent. */
export function TimelinePanel({ onPainted, gesturesAfter, isWithoutTellings = false }: TimelinePanelProps) {
  const element = useRef<HTMLDivElement>(null);
  const box = useStageBox(element);
  const [gestures, setGestures] = useState<GesturesState>(COMING);
  return (
    <GesturesContext value={gestures}>
      <div className="timeline" data-gestures={gestures.status}>
        <div className="timeline-parts">
          <GroupSelect />
          <div className="timeline-stage" ref={element}>
            {box && (
              <TimelineStage
                host={element}
                onGestures={setGestures}
                {...{ box, onPainted, gesturesAfter, isWithoutTellings }}
              />
            )}
          </div>
          <TimelineKey />
          <ZoomButtons />
          <OverviewStrip />
          <WindowButton />
          <LateGestureHint />
        </div>
      </div>
    </GesturesContext>
  );
}
