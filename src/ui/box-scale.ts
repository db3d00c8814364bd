/**
 * How many pixels of the screen one of an element's own is across and down: 1, unless a page around it is drawn scaled, by
 * `transform: scale()` or `zoom`. Positions of pointers and of boxes on the screen come in the former. Reads layout.
 */
export function boxScale(element: HTMLElement): { readonly x: number; readonly y: number } {
  const { width, height } = element.getBoundingClientRect();
  return { x: width / element.offsetWidth || 1, y: height / element.offsetHeight || 1 };
}
