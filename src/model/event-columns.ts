import { EARLIEST, type Interval, LATEST, spanOf, utcMs } from './time.ts';

/**
 * All events of one telling as columns, sorted by start, then by end. Row `i` of every column is the same event.
 *
 * ```text
 *              row 0    row 1    row 2  …       bytes per event
 *  start     [ UtcMs  | UtcMs  | UtcMs  ]  f64   8
 *  end       [ UtcMs  | UtcMs  | UtcMs  ]  f64   8   half-open, as everywhere
 *  byEnd     [ row    | row    | row    ]  u32   4   the rows in order of their ends
 *  ends      [ UtcMs  | UtcMs  | UtcMs  ]  f64   8   end[byEnd[i]], so that a search reads one column
 *  endRank   [ place  | place  | place  ]  u32   4   where the row stands in byEnd
 *  clock     [ min    | min    | min    ]  i16   2   how far east the clock on the spot was; `null` where none was set otherwise
 *  dating    [ bits   | bits   | bits   ]  u16   2   precision and doubt of both ends, see packDating
 *  category  [ index  | index  | index  ]  u16   2   into the dataset's categories
 *  place     [ index  | index  | NONE   ]  i32   4   into the places
 *  country   [ index  | index  | NONE   ]  i16   2   into the countries
 *  tier      [ 0      | 1      | 0      ]  u8    1   index into TIERS
 *  x, y      [ 0 to 1 | 0 to 1 | NaN    ]  f32   8   Web Mercator (EPSG:3857): the world is one unit wide, y down
 *  actorEnds [ 2      | 2      | 3      ]  u32   4   where the row's actors end in `actor`; they begin where the row before ends
 *  actor     [ index, index | | index   ]  u32   4   per actor named: index into the actors
 *                                               ───
 *                                                55, 57 with clocks, 4 per actor named, and the texts
 * ```
 *
 * Plain typed arrays, so that a Worker can hand them over without a copy.
 */
export interface EventColumns {
  readonly length: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly byEnd: Uint32Array;
  readonly ends: Float64Array;
  readonly endRank: Uint32Array;
  readonly clock: Int16Array | null;
  readonly dating: Uint16Array;
  readonly category: Uint16Array;
  readonly place: Int32Array;
  readonly country: Int16Array;
  readonly tier: Uint8Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly actorEnds: Uint32Array;
  readonly actor: Uint32Array;
}

/**
 * The columns that say when rows end.
 *
 * @param byEnd the rows in order of their ends
 */
export function endColumns(
  end: Float64Array,
  byEnd: Uint32Array,
): Pick<EventColumns, 'end' | 'byEnd' | 'ends' | 'endRank'> {
  const ends = new Float64Array(end.length);
  for (let i = 0; i < ends.length; i++) ends[i] = end[byEnd[i] ?? 0] ?? 0;
  return { end, byEnd, ends, endRank: inverse(byEnd) };
}

/** Hours are written in UTC as a rule, and then nobody need ask for clocks. */
export function clockColumn(minutesEast: Int16Array): Int16Array | null {
  return minutesEast.some((minutes) => minutes !== 0) ? minutesEast : null;
}

/** Where each row stands in an order of rows. */
export function inverse(order: Uint32Array): Uint32Array {
  const places = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) places[order[place] ?? 0] = place;
  return places;
}

/**
 * From the first to the last instant that is known of a table's rows, or `undefined` when there are none. Asks few of them:
 * those with an open start stand first in time, those with an open end last.
 *
 * @param counts whether a row is one of those asked about; all are unless it is given
 */
export function spanOfColumns(
  columns: Pick<EventColumns, 'length' | 'start' | 'end' | 'byEnd'>,
  counts: (row: Row) => boolean = () => true,
): Interval | undefined {
  return spanOf(outermost(columns, counts));
}

function* outermost(
  { length, start, end, byEnd }: Parameters<typeof spanOfColumns>[0],
  counts: (row: Row) => boolean,
): Generator<Interval> {
  const spanAt = (row: Row) => ({ start: utcMs(start[row] ?? 0), end: utcMs(end[row] ?? 0) });
  for (let row = 0; row < length; row++) {
    if (!counts(row)) continue;
    yield spanAt(row);
    if (start[row] !== EARLIEST) break;
  }
  for (let place = length - 1; place >= 0; place--) {
    const row = byEnd[place] ?? 0;
    if (!counts(row)) continue;
    yield spanAt(row);
    if (end[row] !== LATEST) break;
  }
}

/** The actors of a row, as indexes into the table's actors. */
export function actorsOfRow({ actor, actorEnds }: EventColumns, row: Row): Uint32Array {
  return actor.subarray(row === 0 ? 0 : actorEnds[row - 1], actorEnds[row]);
}

/** In the columns `place` and `country`: there is none. */
export const NONE = -1;

/** A position in an `EventColumns`, from 0. */
export type Row = number;

/**
 * Texts as one run of UTF-8, decoded only when they are shown. `offsets` has one more entry than there are texts: text `i`
 * is `bytes[offsets[i] … offsets[i + 1]]`.
 */
export interface EncodedTexts {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

/** The places of a large dataset as columns; `name` is encoded. */
export interface PlaceColumns {
  readonly length: number;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Index into the countries, or NONE. */
  readonly country: Int16Array;
  readonly name: EncodedTexts;
}

/** Text `index` of an encoded run. */
export function decodeText({ bytes, offsets }: EncodedTexts, index: number): string {
  return new TextDecoder().decode(bytes.subarray(offsets[index], offsets[index + 1]));
}
