/** Values under ids, as JSON has them. */
export type ById<Value> = Readonly<Record<string, Value>>;

/** What stands under an id that may be any word, `constructor` too. */
export function underId<Value>(values: ById<Value> | undefined, id: string): Value | undefined {
  return values !== undefined && Object.hasOwn(values, id) ? values[id] : undefined;
}
