import type { Camera, Zoom } from '#model/camera.ts';
import type { Dataset } from '#model/dataset.ts';
import type { FramePart } from '#model/frame.ts';
import { hasPosition, type LonLat, type Place } from '#model/place.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { cssPx, type Size } from '#scene/css-px.ts';
import { frame, type Padding } from './camera.ts';
import type { Box } from './label.ts';
import { besideCamera, distance, project, ZOOM_0 } from './mercator.ts';
import type { MapPane } from './pane.ts';
import type { CountryPoint } from './scene-input.ts';

/**
 * The map's first picture: of all that the story's `frame` names, or in two panes where one picture would be mostly of what
 * lies between.
 *
 * ```text
 *  ┌──────────────┬──────┐
 *  │     seen     │ pane │
 *  └──────────────┴──────┘
 * ```
 */
export interface Framing {
  /** Of the whole box; what lies under the pane is not seen. */
  readonly camera: Camera;
  readonly seen: Box;
  readonly pane: MapPane | null;
}

export interface FramingInput {
  readonly dataset: Dataset;
  /** What the map shows. */
  readonly events: readonly ToldEvent[];
  readonly size: Size;
  /** None until the basemap has come: the story's places stand for their countries then. */
  readonly countries: readonly CountryPoint[];
}

const PADDING = 12;
/** Between the panes, and how much of the width is the second. */
const SEAM = 3;
const PANE_SHARE = 0.33;
/** Pixels between two symbols that are told apart easily. */
const APART = 34;

/** `null` where the story has no frame, or nothing visible lies in it. */
export function storyFraming(input: FramingInput): Framing | null {
  const groups = (input.dataset.frame ?? []).flatMap((part) => framedGroup(part, input) ?? []);
  const [main, ...rest] = groups;
  if (main === undefined) return null;
  return rest.length === 0 ? whole([main], input) : inPanes(main, rest, input);
}

/** What is to be seen together: the corners of its lands, and where its visible events are. */
interface Group {
  readonly corners: readonly LonLat[];
  readonly points: readonly LonLat[];
}

function framedGroup(part: FramePart, { dataset, events, countries }: FramingInput): Group | null {
  const points = events.flatMap(({ place }) => (place && lies(place, part) ? [place.lonLat] : []));
  if (points.length === 0) return null;
  if (part.kind === 'box') {
    const [west, south, east, north] = part.box;
    return {
      points,
      corners: [
        [west, north],
        [east, south],
      ],
    };
  }
  const lands = countries.filter(({ iso }) => iso !== null && part.countries.includes(iso));
  const corners = lands.flatMap(({ box: [west, south, east, north] }): LonLat[] => [
    [west, north],
    [east, south],
  ]);
  const places = dataset.places.filter((place) => lies(place, part)).map(({ lonLat }) => lonLat);
  return { points, corners: corners.length > 0 ? corners : places };
}

function lies(place: Place, part: FramePart): boolean {
  if (!hasPosition(place)) return false;
  if (part.kind === 'countries') return place.country !== null && part.countries.includes(place.country);
  const [west, south, east, north] = part.box;
  const [lon, lat] = besideCamera(place.lonLat, { center: [west, south] });
  return lat >= south && lat <= north && lon >= west && lon <= east;
}

function whole(groups: readonly Group[], { size }: FramingInput): Framing {
  const corners = groups.flatMap((group) => group.corners);
  return { camera: frame(corners, size, paddingOf(0, PADDING)), seen: boxOf(0, size.width, size), pane: null };
}

function inPanes(main: Group, rest: readonly Group[], input: FramingInput): Framing {
  const together = whole([main, ...rest], input);
  const inTwo = twoPanes(
    main.corners,
    rest.flatMap(({ corners }) => corners),
    input.size,
    { padding: PADDING },
  );
  return areParted(main.points, together.camera, inTwo.camera) && lieApart(main, rest) ? inTwo : together;
}

/** Around what is framed, in px, and how close the cameras may come; absent: as close as any. */
interface Frames {
  readonly padding: number;
  readonly closest?: Zoom;
}

/** What the first camera sees beside a pane of the second. */
export function twoPanes(
  first: readonly LonLat[],
  second: readonly LonLat[],
  size: Size,
  { padding, closest }: Frames,
): Framing {
  const width = Math.round(size.width * PANE_SHARE);
  return {
    camera: frame(first, size, paddingOf(width + SEAM, padding), closest),
    seen: boxOf(0, size.width - width - SEAM, size),
    pane: {
      camera: frame(second, { width: cssPx(width), height: size.height }, paddingOf(0, padding), closest),
      box: boxOf(size.width - width, width, size),
    },
  };
}

function paddingOf(right: number, around: number): Padding {
  const padding = cssPx(around);
  return { top: padding, right: cssPx(around + right), bottom: padding, left: padding };
}

function boxOf(x: number, width: number, { height }: Size): Box {
  return { x: cssPx(x), y: cssPx(0), width: cssPx(width), height };
}

/** Whether any two of the points come apart only for the closer camera. */
function areParted(points: readonly LonLat[], far: Camera, close: Camera): boolean {
  const gap = (a: LonLat, b: LonLat, { zoom }: Camera) => distance(project(a, zoom), project(b, zoom));
  return points.some((a) => points.some((b) => gap(a, b, far) < APART && gap(a, b, close) >= APART));
}

/** Whether more lies between them than the wider of both measures. */
function lieApart(main: Group, rest: readonly Group[]): boolean {
  const stretch = (corners: readonly LonLat[]) => {
    const xs = corners.map((corner) => project(corner, ZOOM_0).x);
    return { from: Math.min(...xs), to: Math.max(...xs) };
  };
  const [a, b] = [stretch(main.corners), stretch(rest.flatMap(({ corners }) => corners))];
  const gap = Math.max(b.from - a.to, a.from - b.to);
  return gap > Math.max(a.to - a.from, b.to - b.from);
}
