/**
 * The text, or as much of its beginning as fits with an ellipsis behind it: one letter at least.
 *
 * @param width in px, as `widthOf` tells it
 */
export function shorten(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text;
  const letters = [...text];
  const beginning = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`;
  let fits = 1;
  let tooMany = letters.length;
  while (fits + 1 < tooMany) {
    const middle = (fits + tooMany) >> 1;
    if (widthOf(beginning(middle)) <= width) fits = middle;
    else tooMany = middle;
  }
  return beginning(fits);
}
