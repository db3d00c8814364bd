import { cssPx, type Span } from '#scene/css-px.ts';
import type { Candidate } from './candidates.ts';
import type { TimelineInput } from './input.ts';
import type { TimelineScene } from './parts.ts';
import { daylessColumn, NARROW } from './titles.ts';

/** Between its label and those of the axis, in px. */
const GAP = 10;

/** What is drawn of the column beside the plot; `null` where nothing stands there. Its room is kept all the same. */
export function daylessOf(
  candidates: readonly (readonly Candidate[])[],
  { context, ticks, isAbove }: TimelineScene['axis'],
  { size, fontSize, measure, words }: TimelineInput,
  plot: Span,
): TimelineScene['dayless'] {
  const isNeeded = candidates.flat().some(({ own }) => own && [own.extent, ...own.extent.ghosts].some(standsBeside));
  if (!isNeeded) return null;
  const isNarrow = size.width < NARROW;
  const { x, edge } = daylessColumn(plot, isNarrow);
  const text = words.noDay;
  const half = measure(text, fontSize) / 2;
  if (isAbove) return { edge, label: { text, x: cssPx(Math.min(x, edge - half)) } };
  const first = ticks.find(({ label }) => label !== null);
  const next = first ? first.labelX - measure(first.label ?? '', fontSize, 600) / 2 - GAP : edge;
  const taken = context === null ? 0 : context.x + measure(context.text, fontSize, 600) + GAP;
  const labelX = cssPx(Math.min(x, Math.min(next, edge) - half));
  return { edge, label: !isNarrow && taken <= labelX - half ? { text, x: labelX } : null };
}

function standsBeside(drawn: { readonly dayless: boolean } | { readonly dotted: boolean }): boolean {
  return 'dayless' in drawn ? drawn.dayless : drawn.dotted;
}
