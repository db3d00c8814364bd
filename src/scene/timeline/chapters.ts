import { textsIn } from '#model/telling.ts';
import { type Interval, overlaps } from '#model/time.ts';
import { type CssPx, cssPx, type Span } from '#scene/css-px.ts';
import { shorten } from '#scene/shorten.ts';
import type { TimelineInput } from './input.ts';
import type { ChapterBand } from './parts.ts';
import { clampX, type TimeScale } from './scale.ts';

/** Of a band, and of the badge with its number at its start. */
export const BAND_HEIGHT = cssPx(24);
const ROW = BAND_HEIGHT + 2;
const GAP = 6;

/** A title is not cut to less than this, in em. */
const SHORTEST_TITLE = 6;

/** From this many rows on, badges make way; how far, in px. */
const ROWS = 2;
const FARTHEST_SHIFT = 90;

interface RawBand extends Span {
  readonly index: number;
  readonly span: Interval;
  readonly row: number;
}

/**
 * The chapters above the lanes, from the first to the last instant of their events. Those that meet stand in rows below
 * one another; the rows are worked out over the whole story, so that they stay while the reader pans.
 *
 * @param spans when each of the dataset's chapters happened; `undefined` where nothing of it is told
 */
export function chapterBands(
  input: Pick<TimelineInput, 'account' | 'dataset' | 'measure' | 'fontSize'>,
  spans: readonly (Interval | undefined)[],
  scale: TimeScale,
): { readonly height: CssPx; readonly bands: readonly ChapterBand[] } {
  const raw = packBands(spans, scale);
  const seen = raw.filter(({ span }) => overlaps(span, scale.window)).map((band) => clipped(band, scale));
  const rowCount = Math.max(1, ...raw.map(({ row }) => row + 1));
  const taken: Span[][] = Array.from({ length: rowCount }, (_, row) => seen.filter((band) => band.row === row));
  const bands = seen.flatMap((band) => {
    const chapter = input.dataset.chapters[band.index];
    if (chapter === undefined) return [];
    const { title } = textsIn(chapter, input.account);
    const label = titlePlace(band, taken[band.row] ?? [], title, input, scale.plot);
    if (label !== null) taken[band.row]?.push({ x0: label.x, x1: cssPx(label.x + label.width) });
    return {
      id: chapter.id,
      number: band.index + 1,
      title,
      row: band.row,
      x0: band.x0,
      x1: band.x1,
      y: cssPx(band.row * ROW + 1),
      height: BAND_HEIGHT,
      cut: { start: band.span.start < scale.window.start, end: band.span.end > scale.window.end },
      label,
    };
  });
  return { height: cssPx(hasStrip(input, scale) ? rowCount * ROW + 3 : 0), bands };
}

/** A story without chapters needs no strip but for the choice of lanes, which stands there above a column of titles. */
function hasStrip({ dataset }: Pick<TimelineInput, 'dataset'>, { plot }: TimeScale): boolean {
  return dataset.chapters.length > 0 || plot.x0 >= 24;
}

function packBands(chapterSpans: readonly (Interval | undefined)[], scale: TimeScale): readonly RawBand[] {
  const spans = chapterSpans.flatMap((span, index) => (span === undefined ? [] : { index, span }));
  const packed: RawBand[] = [];
  for (const { index, span } of spans.sort((a, b) => a.span.start - b.span.start || a.index - b.index)) {
    const x0 = scale.toX(span.start);
    const width = Math.max(scale.toX(span.end) - x0, BAND_HEIGHT);
    packed.push({ index, span, ...freePlace(x0, width, packed) });
  }
  return packed;
}

/** The first row that is free; a mere badge rather stands a little to the right than in a third row. */
function freePlace(x0: CssPx, width: number, packed: readonly RawBand[]): Pick<RawBand, 'x0' | 'x1' | 'row'> {
  const at = (x: CssPx, row: number) => ({ x0: x, x1: cssPx(x + width), row });
  const endOf = (row: number) =>
    Math.max(-Infinity, ...packed.filter((band) => band.row === row).map(({ x1 }) => x1)) + GAP;
  for (let row = 0; ; row++) {
    if (endOf(row) <= x0) return at(x0, row);
    if (row < ROWS - 1 || width > BAND_HEIGHT) continue;
    const [nearest = 0] = Array.from({ length: ROWS }, (_, candidate) => candidate).sort((a, b) => endOf(a) - endOf(b));
    const shifted = cssPx(endOf(nearest));
    if (shifted - x0 <= FARTHEST_SHIFT) return at(shifted, nearest);
  }
}

/** What is seen of a band; wide enough for its number, and inside the plot. */
function clipped(band: RawBand, { plot }: TimeScale): RawBand {
  const x0 = clampX(band.x0, plot.x0, plot.x1 - BAND_HEIGHT);
  return { ...band, x0, x1: clampX(band.x1, x0 + BAND_HEIGHT, plot.x1) };
}

/** Inside the band if it fits, else to its right or left if that is free, else as much of it inside as fits. */
function titlePlace(
  band: RawBand,
  taken: readonly Span[],
  title: string,
  { measure, fontSize }: Pick<TimelineInput, 'measure' | 'fontSize'>,
  plot: Span,
): ChapterBand['label'] {
  const widthOf = (text: string) => cssPx(measure(text, fontSize, 600));
  const width = widthOf(title);
  const inside = cssPx(band.x0 + BAND_HEIGHT + 3);
  const room = band.x1 - 8 - inside;
  if (width <= room) return { text: title, x: inside, width, inside: true };
  const free = (x0: number) =>
    x0 >= plot.x0 &&
    x0 + width <= plot.x1 &&
    taken.every((other) => other === band || other.x1 + GAP <= x0 || x0 + width + GAP <= other.x0);
  const beside = [band.x1 + GAP, band.x0 - GAP - width].find(free);
  if (beside !== undefined) return { text: title, x: cssPx(beside), width, inside: false };
  const text = shorten(title, room, widthOf);
  return room < SHORTEST_TITLE * fontSize ? null : { text, x: inside, width: widthOf(text), inside: true };
}
