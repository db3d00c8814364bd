import { memoizeLast } from './memoize.ts';
import type { State } from './state.ts';

export type Read<Value> = (state: State) => Value;

/** A selector that works its answer out again only where what it is derived from has changed. */
export function derive<const Inputs extends readonly unknown[], Answer>(
  inputsOf: Read<Inputs>,
  ask: (...inputs: Inputs) => Answer,
  isSame?: (a: Answer, b: Answer) => boolean,
): Read<Answer> {
  const answer = memoizeLast(ask, isSame);
  return (state) => answer(...inputsOf(state));
}
