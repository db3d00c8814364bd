/** A point on the grid. */
export type Step = readonly [x: number, y: number];
/** A way from point to point; a ring goes on from its last point to its first. */
export type Way = readonly Step[];

/**
 * The rings of countries that are painted alike, as one area: what lies between two of them is said once, not by both.
 *
 * @param rings those of neighbours pass a common border in opposite directions
 * @returns rings around the whole area, and the borders inside it
 */
export function mergeRings(rings: readonly Way[]): {
  readonly outlines: readonly Way[];
  readonly borders: readonly Way[];
} {
  const outer = new Steps();
  const inner = new Steps();
  for (const ring of rings) {
    for (const [i, from] of ring.entries()) {
      const to = ring[(i + 1) % ring.length] ?? from;
      if (!outer.take(to, from)) outer.add(from, to);
      else if (!inner.has(from, to) && !inner.has(to, from)) inner.add(from, to);
    }
  }
  return { outlines: outer.ways(), borders: inner.ways() };
}

/** Steps from point to point, to be walked one after the other. */
class Steps {
  readonly #from = new Map<string, Step[]>();

  add(from: Step, to: Step): void {
    const key = from.join(' ');
    const known = this.#from.get(key);
    if (known === undefined) this.#from.set(key, [to]);
    else known.push(to);
  }

  has(from: Step, to: Step): boolean {
    return this.#after(from).some((other) => isSame(other, to));
  }

  /** Takes a step away; whether it was there. */
  take(from: Step, to: Step): boolean {
    const after = this.#after(from);
    const at = after.findIndex((other) => isSame(other, to));
    if (at >= 0) after.splice(at, 1);
    return at >= 0;
  }

  /** Takes all steps away, as ways that go on as long as they can. One that comes back to its start ends there. */
  ways(): readonly Way[] {
    const ways: Way[] = [];
    for (const key of this.#from.keys()) {
      const [x = 0, y = 0] = key.split(' ').map(Number);
      const start: Step = [x, y];
      for (let way = this.#walk(start); way.length > 1; way = this.#walk(start)) ways.push(way);
    }
    return ways;
  }

  #walk(start: Step): Way {
    const way = [start];
    let next = this.#after(start).shift();
    while (next !== undefined) {
      way.push(next);
      next = isSame(next, start) ? undefined : this.#after(next).shift();
    }
    return way;
  }

  #after(from: Step): Step[] {
    return this.#from.get(from.join(' ')) ?? [];
  }
}

function isSame([ax, ay]: Step, [bx, by]: Step): boolean {
  return ax === bx && ay === by;
}
