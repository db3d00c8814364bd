import 'leaflet/dist/leaflet.css';
import './map.css';
import type { Map as LeafletMap } from 'leaflet';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { useLocale } from '#i18n/locale-context.ts';
import { MAX_ZOOM, MIN_ZOOM } from '#model/camera.ts';
import { cssPx, type Size } from '#scene/css-px.ts';
import { ZOOM_STEP } from '#scene/map/camera.ts';
import { targetCamera } from '#scene/map/target.ts';
import { type MapStory, mapStory } from '#stage/map-story.ts';
import { useDense } from '#stage/use-dense.ts';
import { useStaged } from '#stage/use-staged.ts';
import { useSelected } from '#store/store-context.ts';
import { LateGestureHint } from '#ui/LateGestureHint.tsx';
import { Attribution } from './Attribution.tsx';
import { latLng } from './lat-lng.ts';
import { MapControls } from './MapControls.tsx';
import { MapStage } from './MapStage.tsx';
import { lookStyle } from './symbol-drawing.ts';

export interface MapPanelProps {
  /** Called once, when land, borders and the first symbols are on screen (or the borders could not be had). */
  readonly onPainted?: () => void;
  /** What the first look does not need is asked for after this; without it, after the map's own first picture. */
  readonly partsAfter?: Promise<unknown>;
  /** Controls that the page adds. */
  readonly children?: ReactNode;
}

/** The space view: where the story happened. Fills its parent. */
export function MapPanel({ onPainted, partsAfter, children }: MapPanelProps) {
  const isDense = useDense(({ mapIsDense }) => mapIsDense);
  const story = useStaged(mapStory, isDense);
  const root = useRef<HTMLDivElement>(null);
  const map = useRef<LeafletMap>(null);
  const size = useFirstSize(root);
  return (
    <div className="map-root" ref={root}>
      {size && <SizedMap story={story} size={size} onPainted={onPainted} partsAfter={partsAfter} mapRef={map} />}
      {children}
      <MapControls onFramed={() => map.current?.getContainer().focus({ preventScroll: true })} />
      {story.events.length === 0 && !story.isDense && <EmptyNotice />}
      <Attribution />
      <LateGestureHint needsTwoFingers />
    </div>
  );
}

/** Says whether it is the filters or the window that leave nothing to show. */
function EmptyNotice() {
  const { messages } = useLocale();
  const isFiltered = useSelected((select) => select.mapRows).length === 0;
  return <p className="map-notice map-control">{isFiltered ? messages.timeline.noEvents() : messages.map.empty()}</p>;
}

/** In pixels a second: a drag that is let go in full swing goes on for some 350 px, about as far as land is drawn beyond the edges. */
const FASTEST_FLING = 700;

interface SizedMapProps {
  readonly story: MapStory;
  readonly size: Size;
  readonly onPainted: (() => void) | undefined;
  readonly partsAfter: Promise<unknown> | undefined;
  readonly mapRef: RefObject<LeafletMap | null>;
}

/** Leaflet's map, made once its box is known so that it opens where the story wants it. */
function SizedMap({ story, size, onPainted, partsAfter, mapRef }: SizedMapProps) {
  const [first] = useState(() => targetCamera({ ...story, size }));
  const [still] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  return (
    <MapContainer
      ref={mapRef}
      className="map-leaflet"
      style={lookStyle}
      center={latLng(first.center)}
      zoom={first.zoom}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      zoomSnap={ZOOM_STEP}
      zoomDelta={1}
      scrollWheelZoom={false}
      boxZoom={false}
      attributionControl={false}
      zoomControl={false}
      trackResize={false}
      zoomAnimation={!still}
      fadeAnimation={!still}
      inertia={!still}
      inertiaMaxSpeed={FASTEST_FLING}
    >
      <MapStage story={story} onPainted={onPainted} partsAfter={partsAfter} />
    </MapContainer>
  );
}

/** The box's size as soon as it has one: told by the browser, once it has laid the page out for its own sake. */
function useFirstSize(root: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(
    function awaitSize() {
      if (root.current === null) return undefined;
      const observer = new ResizeObserver(([entry]) => {
        const { width, height } = entry?.contentRect ?? { width: 0, height: 0 };
        if (width === 0 || height === 0) return;
        observer.disconnect();
        setSize({ width: cssPx(width), height: cssPx(height) });
      });
      observer.observe(root.current);
      return () => observer.disconnect();
    },
    [root],
  );
  return size;
}
