import type { Map as LeafletMap } from 'leaflet';
import type { Camera } from '#model/camera.ts';
import { type CssPx, cssPx, type Size } from '#scene/css-px.ts';
import type { Box } from '#scene/map/label.ts';
import { USUAL_FONT_SIZE } from '#scene/map/scene-input.ts';
import { remAt } from '#stage/rem-at.ts';
import { boxScale } from '#ui/box-scale.ts';
import { cameraOf } from './lat-lng.ts';

/** What of the page the scene depends on, read once each time the map comes to rest. */
export interface MapRest {
  readonly camera: Camera;
  readonly size: Size;
  readonly fontSize: CssPx;
  /** Whether the page is a wide one. */
  readonly wide: boolean;
  /** In pixels from the map's corner. */
  readonly controls: readonly Box[];
}

/** In pixels. */
const WIDE_PAGE = 900;

/** Reads layout: never call it while something moves. */
export function readRest(map: LeafletMap): MapRest {
  const { x: width, y: height } = map.getSize();
  return {
    camera: cameraOf(map),
    size: { width: cssPx(width), height: cssPx(height) },
    fontSize: cssPx((USUAL_FONT_SIZE * remAt(map.getContainer())) / 16),
    wide: window.innerWidth >= WIDE_PAGE,
    controls: readControls(map.getContainer()),
  };
}

function readControls(container: HTMLElement): readonly Box[] {
  const corner = container.getBoundingClientRect();
  const scale = boxScale(container);
  const controls = container.parentElement?.querySelectorAll('.map-control') ?? [];
  return [...controls].map((control) => {
    const { left, top, width, height } = control.getBoundingClientRect();
    return {
      x: cssPx((left - corner.left) / scale.x),
      y: cssPx((top - corner.top) / scale.y),
      width: cssPx(width / scale.x),
      height: cssPx(height / scale.y),
    };
  });
}
