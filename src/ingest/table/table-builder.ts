import { packDating } from '#model/dating.ts';
import type { DatedInterval } from '#model/edtf.ts';
import { CLAIM_STATUSES, type ClaimStatus } from '#model/event.ts';
import { clockColumn, type EventColumns, endColumns, inverse, NONE } from '#model/event-columns.ts';
import { type CountryCode, countryCode } from '#model/id.ts';
import {
  type ImportedTable,
  lanesByCountry,
  OTHER_CATEGORY,
  TEXT_SEPARATOR,
  TEXT_SEPARATOR_BYTE,
} from '#model/imported-table.ts';
import { writtenZones } from '#model/local-time.ts';
import { type LonLat, latDegrees, lonDegrees, NOWHERE } from '#model/place.ts';
import { worldX, worldY } from '#model/world-position.ts';
import { ActorList } from './actor-list.ts';
import { Dictionary } from './dictionary.ts';
import { GrowingColumn } from './growing-column.ts';
import { HashIndex } from './hash-index.ts';
import { PlaceList } from './place-list.ts';
import { sortRows } from './sort-rows.ts';
import { SpareColumn } from './spare-column.ts';
import { startsAlike, TextBlocks } from './text-blocks.ts';

/** What a row of a file says, read and checked. Texts are empty where the file says nothing. */
export interface NewRow {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Names, none of them twice. */
  readonly actors: readonly string[];
  readonly source: string;
  readonly url: string;
  readonly date: DatedInterval;
  readonly status: ClaimStatus;
  readonly dateText: string;
  /** A line each, see `readDisputes`. */
  readonly disputes: string;
  /** Addresses, separated by spaces. */
  readonly media: string;
  readonly category: string;
  readonly place: string;
  readonly country: CountryCode | undefined;
  readonly lonLat: LonLat | undefined;
}

/** A u16 tells 65,536 categories apart; one of them is "Other". */
const MOST_CATEGORIES = 0xffff;
/** An i16 counts up to 32,767; there are some 250 countries. */
const MOST_COUNTRIES = 0x7fff;

/** Gathers rows into columns while they stream in, so that no row is kept as an object. */
export class TableBuilder {
  readonly #start = new GrowingColumn();
  readonly #end = new GrowingColumn();
  readonly #dating = new GrowingColumn();
  readonly #clock = new GrowingColumn();
  readonly #category = new GrowingColumn();
  readonly #country = new GrowingColumn();
  readonly #place = new GrowingColumn();
  readonly #texts = new TextBlocks();
  readonly #ids = new HashIndex();
  readonly #categories = new Dictionary();
  readonly #countries = new Dictionary();
  readonly #places = new PlaceList();
  readonly #actors = new ActorList();
  readonly #statuses = new SpareColumn();
  readonly #contested = new SpareColumn();

  /** How many rows have been added. */
  get length(): number {
    return this.#start.length;
  }

  /** Adds a row. @returns what could not be added as it is: nothing of the row, or its category */
  add(row: NewRow): 'added' | 'taken-id' | 'too-many-categories' {
    const { date } = row;
    if (!this.#addTexts(row)) return 'taken-id';
    this.#statuses.set(this.length, CLAIM_STATUSES.indexOf(row.status));
    this.#contested.set(this.length, row.disputes === '' ? 0 : 1);
    this.#start.push(date.start);
    this.#end.push(date.end);
    this.#dating.push(packDating(date, !date.edtf.includes('/')));
    this.#clock.push(date.first.precision === 'minute' ? (writtenZones(date)[0] ?? 0) : 0);
    const country = row.country === undefined ? NONE : (this.#countries.add(row.country, MOST_COUNTRIES) ?? NONE);
    this.#country.push(country);
    this.#place.push(this.#placeOf(row, country));
    this.#actors.addRow(row.actors);
    const isOther = row.category === '' || row.category === OTHER_CATEGORY;
    const category = isOther ? undefined : this.#categories.add(row.category, MOST_CATEGORIES);
    this.#category.push(category ?? MOST_CATEGORIES);
    return isOther || category !== undefined ? 'added' : 'too-many-categories';
  }

  /** The table in the order of time. The builder is of no use afterwards. */
  finish(): ImportedTable {
    const categories = this.#ranked(this.#categories);
    const countries = this.#ranked(this.#countries);
    const { order, oldByEnd } = this.#orders();
    const rowOf = inverse(order);
    const { actors, ...actorColumns } = this.#actors.finish(order);
    const size = order.length;
    const place = this.#place.gather(order, new Int32Array(size));
    const places = this.#places.finish(countries.ranks, numberByFirst(place));
    const category = this.#category.gather(order, new Uint16Array(size));
    const others = category.includes(MOST_CATEGORIES);
    const columns: EventColumns = {
      length: size,
      start: this.#start.gather(order, new Float64Array(size)),
      ...endColumns(
        this.#end.gather(order, new Float64Array(size)),
        oldByEnd.map((old) => rowOf[old] ?? 0),
      ),
      clock: clockColumn(this.#clock.gather(order, new Int16Array(size))),
      dating: this.#dating.gather(order, new Uint16Array(size)),
      category: category.map((old) => categories.ranks[old] ?? categories.texts.length),
      country: this.#country.gather(order, new Int16Array(size)).map((old) => countries.ranks[old] ?? NONE),
      tier: new Uint8Array(size),
      ...placeColumns(place, places),
      ...actorColumns,
    };
    const statuses = this.#statuses.gather(order, new Uint8Array(size));
    const contested = this.#contested.gather(order, new Uint8Array(size));
    const categoryNames = others ? [...categories.texts, OTHER_CATEGORY] : categories.texts;
    return {
      columns,
      places,
      categories: categoryNames,
      countries: countries.texts.map(countryCode),
      actors,
      texts: this.#texts.gather(order),
      idRows: this.#ids.slots(rowOf),
      byCountry: lanesByCountry(columns, countries.texts.length, categoryNames.length),
      ...(statuses && { statuses }),
      ...(contested && { contested }),
    };
  }

  /** @returns `false` when another row has the id */
  #addTexts({ id, title, summary, actors, source, url, date, ...row }: NewRow): boolean {
    const spare = [row.status === 'asserted' ? '' : row.status, row.dateText, row.disputes, row.media];
    const words = [id, title, summary, actors.join('; '), source, url, date.edtf];
    if (spare.some((text) => text !== '')) words.push(...spare);
    const added = this.#texts.append(words.join(TEXT_SEPARATOR));
    const { hash, length } = this.#texts.beginningOf(added, TEXT_SEPARATOR_BYTE);
    const isSame = (row: number) =>
      this.#texts.beginningOf(row, TEXT_SEPARATOR_BYTE).length === length &&
      startsAlike(this.#texts.bytesOf(row), this.#texts.bytesOf(added), length);
    if (this.#ids.find(hash, isSame) !== undefined) {
      this.#texts.dropLast();
      return false;
    }
    this.#ids.add(hash, this.length);
    return true;
  }

  #placeOf({ place, lonLat }: NewRow, country: number): number {
    if (lonLat !== undefined) return this.#places.add(place, country, lonLat);
    return place === '' ? NONE : this.#places.add(place, country, NOWHERE);
  }

  /** The rows by start, of equals by end, of equals as in the file; and by end alone. */
  #orders(): { readonly order: Uint32Array; readonly oldByEnd: Uint32Array } {
    const asInFile = new Uint32Array(this.length);
    for (let row = 0; row < asInFile.length; row++) asInFile[row] = row;
    const oldByEnd = sortRows(this.#end.values(), asInFile);
    return { order: sortRows(this.#start.values(), oldByEnd), oldByEnd };
  }

  /** The texts by frequency, and the new number of each by its old one. */
  #ranked(dictionary: Dictionary): { readonly texts: readonly string[]; readonly ranks: readonly number[] } {
    const order = dictionary.byFrequency();
    const { texts } = dictionary;
    const ranks: number[] = [];
    order.forEach((old, rank) => {
      ranks[old] = rank;
    });
    return { texts: order.map((old) => texts[old] ?? ''), ranks };
  }
}

/**
 * Numbers the places anew in the order in which the rows meet them, so that what goes through the rows in order of time goes
 * through the places nearly in order too, and does not wait for memory.
 *
 * @param place by row; rewritten
 * @returns the old numbers by the new ones
 */
function numberByFirst(place: Int32Array): Uint32Array {
  const numbers = new Int32Array(place.reduce((most, old) => Math.max(most, old + 1), 0)).fill(NONE);
  const order = new Uint32Array(numbers.length);
  let met = 0;
  for (let row = 0; row < place.length; row++) {
    const old = place[row] ?? NONE;
    if (old === NONE) continue;
    if (numbers[old] === NONE) {
      numbers[old] = met;
      order[met++] = old;
    }
    place[row] = numbers[old] ?? NONE;
  }
  return order;
}

function placeColumns(
  place: Int32Array,
  { lon, lat }: { readonly lon: Float64Array; readonly lat: Float64Array },
): Pick<EventColumns, 'place' | 'x' | 'y'> {
  const placeX = new Float32Array(lon.map((degrees) => worldX(lonDegrees(degrees))));
  const placeY = new Float32Array(lat.map((degrees) => worldY(latDegrees(degrees))));
  const x = new Float32Array(place.length);
  const y = new Float32Array(place.length);
  for (let row = 0; row < place.length; row++) {
    const index = place[row] ?? NONE;
    x[row] = index === NONE ? Number.NaN : (placeX[index] ?? Number.NaN);
    y[row] = index === NONE ? Number.NaN : (placeY[index] ?? Number.NaN);
  }
  return { place, x, y };
}
