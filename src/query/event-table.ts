import type { Dataset } from '#model/dataset.ts';
import { packDating } from '#model/dating.ts';
import { TIERS } from '#model/event.ts';
import { clockColumn, decodeText, type EventColumns, endColumns, NONE, type Row } from '#model/event-columns.ts';
import {
  type AccountId,
  type ActorId,
  actorId,
  type CategoryId,
  type CountryCode,
  type EventId,
  type PlaceId,
} from '#model/id.ts';
import { importedEvent, placeNumber, placeOf, rowOfId } from '#model/imported-dataset.ts';
import type { ImportedTable } from '#model/imported-table.ts';
import { writtenZones } from '#model/local-time.ts';
import type { Place } from '#model/place.ts';
import { worldX, worldY } from '#model/world-position.ts';
import { isContested, type ToldEvent, tellEvent, tellStory, tellUndated } from './told-event.ts';

/** What a column numbers. */
export interface Members<Id> {
  readonly size: number;
  /** @throws RangeError beyond the last one */
  readonly idAt: (index: number) => Id;
  /** The number of an id, or `undefined` when the column has no such member. */
  readonly indexOf: (id: string) => number | undefined;
}

/** A telling as columns, which can also be asked for any of its events in full. Asking costs; views ask for what they draw. */
export interface EventTable {
  readonly columns: EventColumns;
  /** The event of a row as the account tells it. */
  readonly told: (row: Row) => ToldEvent;
  /** Where an event stands, or `undefined` when the account does not tell it. */
  readonly rowOf: (id: EventId) => Row | undefined;
  /** How many places the column `place` counts up to. */
  readonly placeCount: number;
  /** @throws RangeError beyond the last one */
  readonly placeAt: (index: number) => Place;
  /** The number of a place in the column `place`, or `undefined` when it has no such place. */
  readonly placeIndex: (id: PlaceId) => number | undefined;
  /** Not all events are core. */
  readonly hasWider: boolean;
  /** The events that the account tells without a date: they have no row. */
  readonly undated: ReadonlySet<EventId>;
  /** Per row 1 where accounts or sources differ; `null` where they never do. */
  readonly contested: Uint8Array | null;
  /** What the columns `category`, `country` and `actor` number. */
  readonly members: {
    readonly categories: Members<CategoryId>;
    readonly countries: Members<CountryCode>;
    readonly actors: Members<ActorId>;
  };
}

const tables = new WeakMap<Dataset, Map<AccountId, EventTable>>();

/** The account's table; made when it is first asked for and kept as long as the dataset. */
export function tableOf(dataset: Dataset, account: AccountId): EventTable {
  const known = tables.get(dataset) ?? new Map<AccountId, EventTable>();
  tables.set(dataset, known);
  const table = known.get(account) ?? makeTable(dataset, account);
  known.set(account, table);
  return table;
}

function makeTable(dataset: Dataset, account: AccountId): EventTable {
  const { imported } = dataset;
  if (imported !== undefined) return adopt(dataset, imported);
  const undated = tellUndated(dataset, account).map(({ event }) => event.id);
  return { ...tabulate(dataset, tellStory(dataset, account)), undated: new Set(undated) };
}

/** A table that came as columns: its rows are decoded when they are asked for. */
function adopt(dataset: Dataset, imported: ImportedTable): EventTable {
  return {
    columns: imported.columns,
    told(row) {
      const event = importedEvent(imported, row);
      const told = event && tellEvent(dataset, event, dataset.defaultAccount);
      if (told === undefined) throw new RangeError(`There is no row ${row} among ${imported.columns.length}.`);
      // A row may name a country and no place.
      const country = imported.countries[imported.columns.country[row] ?? NONE] ?? null;
      return { ...told, country, lane: country };
    },
    rowOf: (id) => rowOfId(imported, id),
    placeCount: imported.places.length,
    placeAt(index) {
      const place = placeOf(imported, index);
      if (place === undefined) throw new RangeError(`There is no place ${index} among ${imported.places.length}.`);
      return place;
    },
    placeIndex: (id) => (dataset.placeById.has(id) ? placeNumber(id) : undefined),
    hasWider: false,
    undated: new Set(),
    contested: imported.contested ?? null,
    members: {
      categories: membersOf(dataset.categories.map(({ id }) => id)),
      countries: membersOf(imported.countries),
      actors: encodedMembers(imported),
    },
  };
}

/** Ids by number and numbers by id. */
function membersOf<Id extends string>(ids: readonly Id[]): Members<Id> {
  const indexes = new Map<string, number>(ids.map((id, index) => [id, index]));
  return { size: ids.length, idAt: (index) => at(ids, index), indexOf: (id) => indexes.get(id) };
}

/** Names that stay encoded until one of them is looked up by its text. */
function encodedMembers({ actors }: ImportedTable): Members<ActorId> {
  const size = actors.offsets.length - 1;
  let indexes: ReadonlyMap<string, number> | undefined;
  return {
    size,
    idAt(index) {
      if (!(index >= 0 && index < size)) throw new RangeError(`There is no actor ${index} among ${size}.`);
      return actorId(decodeText(actors, index));
    },
    indexOf(id) {
      indexes ??= new Map(Array.from({ length: size }, (_, index) => [decodeText(actors, index), index]));
      return indexes.get(id);
    },
  };
}

/** Told events, in time order, as a table. */
function tabulate(dataset: Dataset, told: readonly ToldEvent[]): Omit<EventTable, 'undated'> {
  const { length } = told;
  const rowById = new Map(told.map(({ event }, row) => [event.id, row]));
  const byEnd = Uint32Array.from(told.keys()).sort((a, b) => endOf(told[a]) - endOf(told[b]));
  const places = new Map(dataset.places.map(({ id }, index) => [id, index]));
  const members = {
    categories: membersOf(dataset.categories.map(({ id }) => id)),
    countries: membersOf(countriesOf(dataset, told)),
    actors: membersOf(dataset.actors.map(({ id }) => id)),
  };
  const actors = told.map(({ event }) => event.actors.flatMap((id) => members.actors.indexOf(id) ?? []));
  let named = 0;
  const columns: EventColumns = {
    length,
    start: Float64Array.from(told, ({ date }) => date.start),
    ...endColumns(
      Float64Array.from(told, ({ date }) => date.end),
      byEnd,
    ),
    clock: clockColumn(Int16Array.from(told, ({ date }) => writtenZones(date)[0] ?? 0)),
    dating: Uint16Array.from(told, ({ date }) => packDating(date, !date.edtf.includes('/'))),
    category: Uint16Array.from(told, ({ event }) => members.categories.indexOf(event.category) ?? 0),
    place: Int32Array.from(told, ({ place }) => (place && places.get(place.id)) ?? NONE),
    country: Int16Array.from(told, ({ country }) => (country && members.countries.indexOf(country)) ?? NONE),
    tier: Uint8Array.from(told, ({ event }) => TIERS.indexOf(event.tier)),
    x: Float32Array.from(told, ({ place }) => (place === null ? Number.NaN : worldX(place.lonLat[0]))),
    y: Float32Array.from(told, ({ place }) => (place === null ? Number.NaN : worldY(place.lonLat[1]))),
    actorEnds: Uint32Array.from(actors, (own) => {
      named += own.length;
      return named;
    }),
    actor: Uint32Array.from(actors.flat()),
  };
  return {
    columns,
    told: (row) => at(told, row),
    rowOf: (id) => rowById.get(id),
    placeCount: dataset.places.length,
    placeAt: (index) => at(dataset.places, index),
    placeIndex: (id) => places.get(id),
    hasWider: told.some(({ event }) => event.tier !== 'core'),
    contested: told.some(isContested) ? Uint8Array.from(told, (one) => Number(isContested(one))) : null,
    members,
  };
}

/** The countries with a lane of their own, in their order, then the others that events happened in. */
function countriesOf({ countries }: Dataset, told: readonly ToldEvent[]): readonly CountryCode[] {
  return [...new Set([...countries, ...told.flatMap(({ country }) => country ?? [])])];
}

function endOf(told: ToldEvent | undefined): number {
  return told?.date.end ?? 0;
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no row ${index} among ${items.length}.`);
  return item;
}
