import { geoDistance } from 'd3';
import type { Locale } from '#i18n/locale.ts';
import type { Zoom } from '#model/camera.ts';
import type { MapSymbol } from '#scene/map/symbol.ts';

interface PaneView {
  /** Of the main pane, and of the other. */
  readonly near: readonly MapSymbol[];
  readonly far: readonly MapSymbol[];
  readonly zooms: readonly [main: Zoom, other: Zoom];
}

/** The two lines of text of a second pane. */
export interface PaneNote {
  readonly distance: string;
  readonly scale: string;
}

const EARTH_RADIUS_KM = 6371;

/** How far it is from the place with most events here to that there, to two figures, and at what share of the scale it is drawn. */
export function paneNote({ near, far, zooms: [main, other] }: PaneView, { messages, number }: Locale): PaneNote {
  const [from, to] = [busiest(near), busiest(far)];
  if (from === undefined || to === undefined) return { distance: '', scale: '' };
  const km = EARTH_RADIUS_KM * geoDistance([...from.lonLat], [...to.lonLat]);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(km)) - 1);
  const percent = Math.round(100 * 2 ** (other - main));
  const distance = number(Math.round(km / step) * step);
  return {
    distance: messages.map.pane({ distance, place: from.names[0]?.town ?? '' }),
    scale: percent === 100 ? messages.map.paneSameScale() : messages.map.paneScale({ percent: `${number(percent)}%` }),
  };
}

function busiest(symbols: readonly MapSymbol[]): MapSymbol | undefined {
  const inSight = symbols.filter(({ inPicture }) => inPicture);
  return inSight.toSorted((a, b) => b.count - a.count)[0];
}
