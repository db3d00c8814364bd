/** Of two numbers that stand for pixels, the difference that nobody sees. */
const UNSEEN = 0.01;

/** The members of `now`, but those that have not changed as the objects that they were before; so the list itself. */
export function reuse<Member>(
  before: readonly Member[],
  now: readonly Member[],
  keyOf: (member: Member) => unknown,
): readonly Member[] {
  const known = new Map(before.map((member) => [keyOf(member), member]));
  const members = now.map((member) => {
    const old = known.get(keyOf(member));
    return old !== undefined && same(old, member) ? old : member;
  });
  const unchanged = members.length === before.length && members.every((member, index) => member === before[index]);
  return unchanged ? before : members;
}

/** Whether two plain values are drawn alike: numbers may differ by a hundredth. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < UNSEEN;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same(Reflect.get(a, key), Reflect.get(b, key)));
}
