/** The columns of an event table. */
export type Column = Float64Array | Float32Array | Uint32Array | Int32Array | Uint16Array | Int16Array | Uint8Array;

/**
 * A column of numbers that grows by doubling, so that rows can be appended while their number is not known. It holds
 * doubles whatever it becomes in the end: engines append to one kind of array five times as fast as to six kinds in turn.
 */
export class GrowingColumn {
  #values = new Float64Array(1024);
  length = 0;

  /** Appends a value; takes twice the memory when there is no more room. */
  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Float64Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  /** @param index of a value that is there */
  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  /** @param index of a value that is there */
  at(index: number): number {
    return this.#values[index] ?? Number.NaN;
  }

  /** Takes the last value away. */
  pop(): void {
    this.length--;
  }

  /** The values, in memory of their own. */
  values(): Float64Array {
    return this.#values.slice(0, this.length);
  }

  /**
   * The values in another order.
   *
   * @param into of the length of the order
   */
  gather<Values extends Column>(order: Uint32Array, into: Values): Values {
    const values = this.#values;
    for (let i = 0; i < order.length; i++) into[i] = values[order[i] ?? 0] ?? 0;
    return into;
  }
}
