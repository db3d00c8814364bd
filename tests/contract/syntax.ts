/** A piece of parsed code, as the parser hands it out; its members are looked at one by one. */
export type Node = Readonly<Record<string, unknown>>;

/** Whether a member of a piece of code is one itself, or a list of such. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** Visits every piece of code within another one, each before its own parts. */
export function walk(value: unknown, visit: (node: Node) => void): void {
  if (!isNode(value)) return;
  visit(value);
  for (const child of Object.values(value)) walk(child, visit);
}

/** Where something stands, as a reader looks it up: "src/panels/EventRow.tsx:36". */
export function lineOf(path: string, text: string, start: number): string {
  return `${path}:${text.slice(0, start).split('\n').length}`;
}
