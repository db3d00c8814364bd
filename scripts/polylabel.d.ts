declare module 'polylabel' {
  /** The point furthest from a polygon's edges; `distance` is in the polygon's own units. */
  function polylabel(polygon: number[][][], precision?: number): [x: number, y: number] & { distance: number };
  export default polylabel;
}
