/** A part of the program that is fetched when it is needed could not be had. `cause` is what the browser said. */
export class LateFailure extends Error {
  override readonly name = 'LateFailure';

  constructor(cause: unknown) {
    super('A part of the page could not be loaded.', { cause });
  }
}

/** A part of the program in files of its own. */
export interface LatePart<Value> {
  /** The value, if it has come. */
  readonly found: () => Value | undefined;
  /**
   * Fetches the part once for all who ask. After a failure the next call asks anew.
   *
   * @throws (rejects) LateFailure when it cannot be had
   */
  readonly load: () => Promise<Value>;
}

/**
 * The one way to fetch code later: `latePart(() => import('./part.ts'))`. A bare `import()` keeps nothing from failing with
 * the page around it.
 */
export function latePart<Value>(ask: () => Promise<Value>): LatePart<Value> {
  let asked: Promise<Value> | undefined;
  let found: Value | undefined;
  async function fetch(): Promise<Value> {
    try {
      found = await ask();
      return found;
    } catch (error) {
      asked = undefined;
      throw new LateFailure(error);
    }
  }
  return {
    found: () => found,
    load() {
      asked ??= fetch();
      return asked;
    },
  };
}
