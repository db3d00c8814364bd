const LONGEST = 60;

/** The value as JSON on one line, cut after 60 characters. */
export function quote(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  const characters = [...json.slice(0, LONGEST * 2)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : json;
}
