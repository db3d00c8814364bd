import type { Span } from '#scene/css-px.ts';
import type { RailText } from './rail-parts.ts';

/** Kept free between two texts, in px. */
const BREATH = 4;

/** Of a line of text, in font sizes. */
const LINE = 1.2;

/** What is drawn, from corner to corner, in px. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The room that texts have not taken yet. */
export interface Spots {
  /** Nothing may stand there. */
  readonly take: (box: Box) => void;
  /** The first of the places that lies within `inside` and is free, which it takes; `undefined`: none is. */
  readonly put: <Text extends Pick<RailText, 'x' | 'y' | 'width' | 'anchor' | 'fontSize'>>(
    places: readonly Text[],
    inside: Span,
  ) => Text | undefined;
  /** Lets go of what these texts took. */
  readonly leave: (texts: readonly Pick<RailText, 'x' | 'y' | 'width' | 'anchor' | 'fontSize'>[]) => void;
}

/** A strip with nothing in it yet, so many pixels high. */
export function createSpots(height: number): Spots {
  const taken: Box[] = [];
  const texts = new Map<object, Box>();
  const isFree = (box: Box) => [...taken, ...texts.values()].every((other) => !meet(box, other));
  return {
    take: (box) => taken.push(box),
    put(places, inside) {
      const free = places.find((place) => {
        const box = textBox(place);
        const fits = box.x0 >= inside.x0 && box.x1 <= inside.x1 && box.y0 >= 0 && box.y1 <= height;
        return fits && isFree({ ...box, x0: box.x0 - BREATH, x1: box.x1 + BREATH });
      });
      if (free !== undefined) texts.set(free, textBox(free));
      return free;
    },
    leave(left) {
      for (const text of left) texts.delete(text);
    },
  };
}

/** What a text takes. */
export function textBox({
  x,
  y,
  width,
  anchor,
  fontSize,
}: Pick<RailText, 'x' | 'y' | 'width' | 'anchor' | 'fontSize'>): Box {
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const half = (fontSize * LINE) / 2;
  return { x0, x1: x0 + width, y0: y - half, y1: y + half };
}

function meet(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
