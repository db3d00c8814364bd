import { useRef } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { CssPx } from '#scene/css-px.ts';
import type { AxisTick, DaylessColumn } from '#scene/timeline/parts.ts';
import type { RailsScene } from '#scene/timeline/rail-parts.ts';
import { DaylessLabel, OVER_LANES } from './DaylessLabel.tsx';
import { FadeDefinitions } from './FadeDefinitions.tsx';
import { GridLines } from './GridLines.tsx';
import { Panned } from './Panned.tsx';
import { RailHeads } from './RailHeads.tsx';
import { RailMarks } from './RailMarks.tsx';
import { useMarkPointer } from './use-mark-pointer.ts';
import { useRailFocus } from './use-rail-focus.ts';

interface RailStripProps {
  readonly rails: RailsScene;
  readonly ticks: readonly AxisTick[];
  /** The column in the lanes below. */
  readonly dayless: DaylessColumn | null;
  /** Of the whole strip. */
  readonly width: CssPx;
  /** The scene's `panned`. */
  readonly panned: CssPx;
  readonly id: string;
}

/** The tellings beside one another: heads that switch between them, and marks that select their events. */
export function RailStrip({ rails, ticks, dayless, width, panned, id }: RailStripProps) {
  const { messages } = useLocale();
  const strip = useRef<HTMLDivElement>(null);
  const pointer = useMarkPointer(strip);
  const { tabStops, ...focusHandlers } = useRailFocus(strip, rails);
  return (
    <div className="rails" ref={strip} style={{ height: rails.height }}>
      {rails.hasHeads && <RailHeads rails={rails} />}
      <svg
        className="timeline-svg"
        role="group"
        aria-label={messages.rails.title()}
        aria-description={messages.rails.hint()}
        width={width}
        height={rails.height}
        style={{ fontSize: rails.fontSize }}
        {...pointer}
        {...focusHandlers}
      >
        <FadeDefinitions id={`${id}-rail`} />
        <Panned by={panned}>
          <GridLines ticks={ticks} height={rails.height} />
        </Panned>
        <DaylessLabel dayless={dayless} y={rails.height - OVER_LANES} />
        <RailMarks rails={rails} panned={panned} id={`${id}-rail`} tabStops={tabStops} />
      </svg>
    </div>
  );
}
