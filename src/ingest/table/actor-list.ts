import type { EncodedTexts, EventColumns } from '#model/event-columns.ts';
import { DistinctTexts } from './distinct-texts.ts';
import { GrowingColumn } from './growing-column.ts';
import { sortRows } from './sort-rows.ts';

/** Numbers the actors of rows that stream in. */
export class ActorList {
  readonly #names = new DistinctTexts();
  /** By actor: how many rows name it. */
  readonly #counts = new GrowingColumn();
  /** The actors of all rows one after the other, and by row where they end. */
  readonly #actor = new GrowingColumn();
  readonly #ends = new GrowingColumn();

  /** @param names none of them twice */
  addRow(names: readonly string[]): void {
    for (const name of names) {
      const actor = this.#names.add(name);
      if (actor === this.#counts.length) this.#counts.push(1);
      else this.#counts.set(actor, this.#counts.at(actor) + 1);
      this.#actor.push(actor);
    }
    this.#ends.push(this.#actor.length);
  }

  /** @param order of the rows; the names come out the most frequent first, of equals the one met first */
  finish(order: Uint32Array): Pick<EventColumns, 'actor' | 'actorEnds'> & { readonly actors: EncodedTexts } {
    const byFrequency = this.#byFrequency();
    const ranks = new Uint32Array(byFrequency.length);
    for (let rank = 0; rank < ranks.length; rank++) ranks[byFrequency[rank] ?? 0] = rank;
    const actor = new Uint32Array(this.#actor.length);
    const actorEnds = new Uint32Array(order.length);
    let length = 0;
    for (let row = 0; row < order.length; row++) {
      const old = order[row] ?? 0;
      const end = this.#ends.at(old);
      for (let i = old === 0 ? 0 : this.#ends.at(old - 1); i < end; i++) {
        actor[length++] = ranks[this.#actor.at(i)] ?? 0;
      }
      actorEnds[row] = length;
    }
    return { actors: this.#names.gather(byFrequency), actor, actorEnds };
  }

  #byFrequency(): Uint32Array {
    const rarity = this.#counts.values().map((count) => -count);
    return sortRows(
      rarity,
      Uint32Array.from(rarity, (_, actor) => actor),
    );
  }
}
