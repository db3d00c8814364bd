import { TIERS } from '#model/event.ts';
import { NONE, type Row } from '#model/event-columns.ts';
import type { PlaceId } from '#model/id.ts';
import type { Bbox } from '#model/place.ts';
import type { TierFilter } from '#model/view.ts';
import { worldX, worldY } from '#model/world-position.ts';
import type { EventTable } from './event-table.ts';
import { type RowSet, rowSet } from './row-set.ts';

/** The clauses that narrow a telling, apart from the window. An absent clause lets everything through. */
export interface RowFilter {
  readonly tier: TierFilter;
  /** Only events whose place lies in the box, edges included; events without a place are out. */
  readonly bounds?: Bbox | undefined;
  readonly place?: PlaceId | undefined;
}

/** The rows that satisfy every clause: one pass over the columns that the clauses read. */
export function filterRows(table: EventTable, filter: RowFilter): RowSet {
  const clauses = [tierClause(table, filter), boundsClause(table, filter), placeClause(table, filter)];
  const active = clauses.filter((clause) => clause !== undefined);
  if (active.length === 0) return rowSet(table.columns);
  const passes = new Uint8Array(table.columns.length);
  for (let row = 0; row < passes.length; row++) passes[row] = active.every((clause) => clause(row)) ? 1 : 0;
  return rowSet(table.columns, passes);
}

type Clause = (row: Row) => boolean;

function tierClause({ columns: { tier } }: EventTable, filter: RowFilter): Clause | undefined {
  const core = TIERS.indexOf('core');
  return filter.tier === 'core' ? (row) => tier[row] === core : undefined;
}

function boundsClause({ columns: { x, y } }: EventTable, { bounds }: RowFilter): Clause | undefined {
  if (bounds === undefined) return undefined;
  const [west, south, east, north] = bounds;
  // The columns hold 32-bit positions, so the box is rounded alike: what lies on its edge stays in.
  const [x0, x1] = [Math.fround(worldX(west)), Math.fround(worldX(east))];
  const [y0, y1] = [Math.fround(worldY(north)), Math.fround(worldY(south))];
  return (row) => {
    const [px = Number.NaN, py = Number.NaN] = [x[row], y[row]];
    return px >= x0 && px <= x1 && py >= y0 && py <= y1;
  };
}

function placeClause(table: EventTable, filter: RowFilter): Clause | undefined {
  if (filter.place === undefined) return undefined;
  const index = table.placeIndex(filter.place) ?? NONE - 1;
  const { place } = table.columns;
  return (row) => place[row] === index;
}
