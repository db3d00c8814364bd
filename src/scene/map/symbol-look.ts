/**
 * How symbols look, in CSS pixels, or as shares where it says so. Stated here alone: the scene lays symbols out by it,
 * map-symbols.css reads it as custom properties (`lookStyle`), and the canvas paints by it what the others show at rest.
 *
 * ```text
 *          ╭─ halo ─╮  ┐ haloWidth, around a circle that is
 *         │ ╭ ring ╮ │ ┘ haloAway outside of the symbol's radius
 *         │ │  12  │ │
 * ```
 */
export const SYMBOL_LOOK = {
  /** Width of the ring's stroke, inside of the radius, at text scale 1; and where all events are known by country only. */
  ring: 4.5,
  hollowRing: 2.5,
  /** Left open between two categories, along the middle of the ring's stroke. */
  gap: 1.5,
  haloAway: 2.5,
  haloWidth: 1.5,
  /** Of the halo of a selected symbol. */
  selectedWidth: 3,
  /** The mark of a single event's category: its radius, as a share of the room inside of the ring. */
  mark: 0.58,
  countWeight: 600,
  /** Opacity where something else is selected, from 0 to 1. */
  muted: 0.45,
} as const;
