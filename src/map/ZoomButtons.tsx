import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { useLocale } from '#i18n/locale-context.ts';
import { type Camera, MAX_ZOOM, MIN_ZOOM, zoomLevel } from '#model/camera.ts';
import { roundCamera } from '#scene/map/camera.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { cameraOf } from './lat-lng.ts';

/** A level closer and a level farther: about the middle of the map. They stand beside Leaflet's box, which has the gestures. */
export function ZoomButtons({ camera: { zoom } }: { readonly camera: Camera }) {
  const { messages } = useLocale();
  const map = useMap();
  return createPortal(
    <div className="map-zoom map-control">
      <ZoomButton by={1} name={messages.map.zoomIn()} isLast={zoom >= MAX_ZOOM} />
      <ZoomButton by={-1} name={messages.map.zoomOut()} isLast={zoom <= MIN_ZOOM} />
    </div>,
    map.getContainer().parentElement ?? map.getContainer(),
  );
}

interface ZoomButtonProps {
  readonly by: 1 | -1;
  readonly name: string;
  readonly isLast: boolean;
}

function ZoomButton({ by, name, isLast }: ZoomButtonProps) {
  const { dispatch } = useDatelineStore();
  const map = useMap();
  const ordered = useValue(({ view }) => view.camera);
  function step() {
    const from = ordered ?? cameraOf(map);
    const camera = roundCamera({ ...from, zoom: zoomLevel(from.zoom + by) });
    if (camera.zoom !== from.zoom) dispatch({ type: 'move-camera', camera });
  }
  return (
    <button
      type="button"
      className={by > 0 ? 'map-zoom-in' : 'map-zoom-out'}
      title={name}
      aria-label={name}
      aria-disabled={isLast}
      onClick={step}
    >
      {by > 0 ? '+' : '\u2212'}
    </button>
  );
}
