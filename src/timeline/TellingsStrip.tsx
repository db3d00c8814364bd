import { useId, useMemo, useRef } from 'react';
import { tellingsScene } from '#scene/timeline/tellings-scene.ts';
import type { StageBox } from '#stage/stage-box.ts';
import { timelineStage } from '#stage/timeline-stage.ts';
import { useStaged } from '#stage/use-staged.ts';
import { AxisMarks } from './AxisMarks.tsx';
import { RailStrip } from './RailStrip.tsx';
import { useToldAttention } from './use-told-attention.ts';

/** The tellings with their calendar, in a box of their own. */
export function TellingsStrip({ box }: { readonly box: StageBox }) {
  const input = useStaged(timelineStage, box);
  const scene = useMemo(() => tellingsScene(input), [input]);
  return scene && <Strip scene={scene} />;
}

function Strip({ scene }: { readonly scene: NonNullable<ReturnType<typeof tellingsScene>> }) {
  const { width, axis, rails, panned, fontSize } = scene;
  const strip = useRef<HTMLDivElement>(null);
  const id = useId();
  useToldAttention(strip, rails);
  return (
    <div ref={strip}>
      <svg className="timeline-svg" width={width} height={axis.height} style={{ fontSize }} aria-hidden="true">
        <AxisMarks scene={scene} />
      </svg>
      <RailStrip {...{ rails, width, panned, id }} ticks={axis.ticks} dayless={null} />
    </div>
  );
}
