import type { DaylessColumn } from '#scene/timeline/parts.ts';

interface DaylessLabelProps {
  readonly dayless: DaylessColumn | null;
  readonly y: number;
}

/** What the column of events without a day is called; nothing where there is none, or no room. */
export function DaylessLabel({ dayless, y }: DaylessLabelProps) {
  return (
    dayless?.label && (
      <text className="timeline-dayless-label" x={dayless.label.x} y={y}>
        {dayless.label.text}
      </text>
    )
  );
}

/** From the foot of the rails up to the label, in px. */
export const OVER_LANES = 12;
