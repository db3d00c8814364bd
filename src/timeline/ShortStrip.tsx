import { useId, useMemo, useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { ShortScene } from '#scene/timeline/short-parts.ts';
import { type ShortHeads as Heads, shortScene } from '#scene/timeline/short-rails.ts';
import type { StageBox } from '#stage/stage-box.ts';
import { timelineStage } from '#stage/timeline-stage.ts';
import { useStaged } from '#stage/use-staged.ts';
import { FadeDefinitions } from './FadeDefinitions.tsx';
import { ShortHeads } from './ShortHeads.tsx';
import { ShortMarks } from './ShortMarks.tsx';
import { useMarkPointer } from './use-mark-pointer.ts';
import { useRailFocus } from './use-rail-focus.ts';
import { useToldAttention } from './use-told-attention.ts';

export interface ShortStripProps {
  readonly box: StageBox;
  readonly heads: Heads;
}

/** Two tellings in a strip of one height, each a list of the events that it is about. */
export function ShortStrip({ box, heads }: ShortStripProps) {
  const input = useStaged(timelineStage, box);
  const scene = useMemo(() => shortScene(input, heads), [input, heads]);
  return scene && <Strip scene={scene} heads={heads} />;
}

function Strip({ scene, heads }: { readonly scene: ShortScene; readonly heads: Heads }) {
  const { messages } = useLocale();
  const strip = useRef<HTMLDivElement>(null);
  const id = useId();
  const pointer = useMarkPointer(strip);
  const { tabStops, ...focusHandlers } = useRailFocus(strip, scene.rails);
  useToldAttention(strip, scene.rails);
  const { width, height, fontSize, rails } = scene;
  const hasNames = heads === 'names';
  return (
    <div className="short-strip" ref={strip}>
      {!hasNames && <ShortHeads rails={rails} />}
      <svg
        className="timeline-svg"
        role="group"
        aria-label={messages.rails.title()}
        aria-description={messages.rails.hint()}
        width={width}
        height={height}
        style={{ fontSize }}
        {...pointer}
        {...focusHandlers}
      >
        <FadeDefinitions id={id} />
        <ShortMarks {...{ scene, id, hasNames, tabStops }} />
      </svg>
    </div>
  );
}
