import { NONE, type PlaceColumns } from '#model/event-columns.ts';
import type { LonLat } from '#model/place.ts';
import { DistinctTexts } from './distinct-texts.ts';
import { GrowingColumn } from './growing-column.ts';
import { HashIndex, hashNumber } from './hash-index.ts';

/** Numbers places in the order they are met. Two rows are at the same place when name, country and coordinates agree. */
export class PlaceList {
  readonly #lon = new GrowingColumn();
  readonly #lat = new GrowingColumn();
  readonly #country = new GrowingColumn();
  readonly #name = new GrowingColumn();
  readonly #names = new DistinctTexts();
  readonly #index = new HashIndex();

  /**
   * The number of a place.
   *
   * @param name empty when the file does not name it
   * @param country number of the country, or NONE
   * @param lonLat NOWHERE where only the name is known
   */
  add(name: string, country: number, [lon, lat]: LonLat): number {
    const named = this.#names.add(name);
    const hash = hashNumber(hashNumber(hashNumber(named, country), lon), lat);
    const isSame = (place: number) =>
      this.#name.at(place) === named &&
      this.#country.at(place) === country &&
      Object.is(this.#lon.at(place), lon) &&
      Object.is(this.#lat.at(place), lat);
    const known = this.#index.find(hash, isSame);
    if (known !== undefined) return known;
    const place = this.#name.length;
    this.#index.add(hash, place);
    this.#name.push(named);
    this.#country.push(country);
    this.#lon.push(lon);
    this.#lat.push(lat);
    return place;
  }

  /**
   * @param countries the new numbers of the countries by their old ones
   * @param order the places in the order in which they come out
   */
  finish(countries: readonly number[], order: Uint32Array): PlaceColumns {
    const { length } = order;
    const country = this.#country.gather(order, new Int16Array(length)).map((old) => countries[old] ?? NONE);
    return {
      length,
      lon: this.#lon.gather(order, new Float64Array(length)),
      lat: this.#lat.gather(order, new Float64Array(length)),
      country,
      name: this.#names.gather(this.#name.gather(order, new Uint32Array(length))),
    };
  }
}
