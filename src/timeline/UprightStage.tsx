import { useId, useMemo, useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { UprightScene } from '#scene/timeline/upright-parts.ts';
import { uprightScene } from '#scene/timeline/upright-scene.ts';
import type { StageBox } from '#stage/stage-box.ts';
import { timelineStage } from '#stage/timeline-stage.ts';
import { useStaged } from '#stage/use-staged.ts';
import { FadeDefinitions } from './FadeDefinitions.tsx';
import { UprightMarks } from './UprightMarks.tsx';
import { useMarkPointer } from './use-mark-pointer.ts';
import { useRailFocus } from './use-rail-focus.ts';
import { useToldAttention } from './use-told-attention.ts';

/** The tellings of a narrow page as columns: time runs down. */
export function UprightStage({ box }: { readonly box: StageBox }) {
  const input = useStaged(timelineStage, box);
  const scene = useMemo(() => uprightScene(input), [input]);
  return scene && <Upright scene={scene} />;
}

function Upright({ scene }: { readonly scene: UprightScene }) {
  const { messages } = useLocale();
  const stage = useRef<HTMLDivElement>(null);
  const id = useId();
  const pointer = useMarkPointer(stage);
  const { tabStops, ...focusHandlers } = useRailFocus(stage, scene.rails, true);
  useToldAttention(stage, scene.rails);
  const { width, height, fontSize } = scene;
  return (
    <div className="upright" ref={stage} style={{ fontSize }}>
      <Months scene={scene} />
      <svg
        className="timeline-svg"
        role="group"
        aria-label={messages.rails.title()}
        aria-description={messages.rails.hintUpright()}
        width={width}
        height={height}
        {...pointer}
        {...focusHandlers}
      >
        <FadeDefinitions id={id} />
        <UprightMarks scene={scene} id={id} tabStops={tabStops} />
      </svg>
    </div>
  );
}

/** The calendar at the left: each name stays in sight as long as anything of its stretch is. */
function Months({ scene: { ticks, rails, context } }: { readonly scene: UprightScene }) {
  return (
    <div className="upright-months" aria-hidden="true">
      {context !== null && <strong className="upright-context">{context}</strong>}
      {ticks.map(({ at, x, label }, index) => (
        <div key={at} style={{ insetBlockStart: x, blockSize: (ticks[index + 1]?.x ?? rails.plot.x1) - x }}>
          <span>{label}</span>
        </div>
      ))}
    </div>
  );
}
