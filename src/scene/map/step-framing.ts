import { zoomLevel } from '#model/camera.ts';
import { hasPosition, type LonLat } from '#model/place.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { cssPx, type Size } from '#scene/css-px.ts';
import { frame, paddingFor } from './camera.ts';
import { type Framing, twoPanes } from './framing.ts';
import { distance, project, ZOOM_0 } from './mercator.ts';

/** In pixels of the world at zoom 0, about 3,000 km in Europe: a picture of places farther apart is mostly of what is between. */
const FAR = 30;

/** Close enough to tell a town from the next, and where there is but one, far enough for its country. */
const CLOSEST = zoomLevel(7);
const CLOSEST_ALONE = zoomLevel(5);

/** Pixels between two symbols that are told apart easily. */
const APART = 34;
const PADDING = 44;

/**
 * The picture of a step of the story: its own places, in two panes where an ocean lies between; what is neither here nor there is
 * pointed to. `null` where nothing of the step has a place.
 *
 * @param events of the step, as they are told
 */
export function stepFraming(events: readonly ToldEvent[], size: Size): Framing | null {
  const points = events.flatMap(({ place }) => (place !== null && hasPosition(place) ? [place.lonLat] : []));
  const [main, second] = groupsOf(points).sort((a, b) => b.length - a.length);
  if (main === undefined) return null;
  const closest = isOnePlace(main) ? CLOSEST_ALONE : CLOSEST;
  if (second !== undefined) return twoPanes(main, second, size, { padding: PADDING, closest });
  const seen = { x: cssPx(0), y: cssPx(0), ...size };
  return { camera: frame(main, size, paddingFor(size), closest), seen, pane: null };
}

function isOnePlace(points: readonly LonLat[]): boolean {
  const [first, ...rest] = points.map((point) => project(point, CLOSEST));
  return rest.every((point) => first !== undefined && distance(first, point) < APART);
}

/** Points that are near one another, or near a third one that is. */
function groupsOf(points: readonly LonLat[]): LonLat[][] {
  const groups: LonLat[][] = [];
  for (const point of points) {
    const near = groups.filter((group) =>
      group.some((one) => distance(project(one, ZOOM_0), project(point, ZOOM_0)) < FAR),
    );
    const rest = groups.filter((group) => !near.includes(group));
    groups.splice(0, groups.length, ...rest, [...near.flat(), point]);
  }
  return groups;
}
