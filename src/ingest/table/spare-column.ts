import { type Column, GrowingColumn } from './growing-column.ts';

/** A column in which nearly all tables have nothing: it takes no memory until a row has something. */
export class SpareColumn {
  #values: GrowingColumn | undefined;

  /** @param row beyond all that were set before; those between have 0 */
  set(row: number, value: number): void {
    if (value === 0) return;
    const values = this.#values ?? new GrowingColumn();
    this.#values = values;
    while (values.length < row) values.push(0);
    values.push(value);
  }

  /** The values in another order, or `undefined` where no row has any. */
  gather<Values extends Column>(order: Uint32Array, into: Values): Values | undefined {
    const values = this.#values;
    if (values === undefined) return undefined;
    while (values.length < order.length) values.push(0);
    return values.gather(order, into);
  }
}
