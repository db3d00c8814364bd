import './map-pane.css';
import { type CSSProperties, useLayoutEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { useLocale } from '#i18n/locale-context.ts';
import { cssPx, type Size } from '#scene/css-px.ts';
import { type Box, boxHolds } from '#scene/map/label.ts';
import { mapScene } from '#scene/map/map-scene.ts';
import type { MapPane } from '#scene/map/pane.ts';
import type { MapSceneInput } from '#scene/map/scene-input.ts';
import { drawSymbols, type MapSymbol } from '#scene/map/symbol.ts';
import { useDatelineStore } from '#store/store-context.ts';
import type { Basemap } from './load-basemap.ts';
import { MapPicture } from './MapPicture.tsx';
import { paneNote } from './pane-note.ts';
import { activateSymbol } from './use-symbol-layer.ts';

interface SecondPaneProps {
  /** What the main pane is made of. */
  readonly input: MapSceneInput;
  /** Those of the main pane. */
  readonly symbols: readonly MapSymbol[];
  readonly pane: MapPane;
  readonly basemap: Basemap | null;
}

/** Room for two lines of text at the foot. */
const NOTE_HEIGHT = 38;
/** Least width of a button. */
const LEAST = 28;

/** A picture of what lies far from the rest, over the end of the map; its symbols are buttons. */
export function SecondPane({ input, symbols, pane, basemap }: SecondPaneProps) {
  const locale = useLocale();
  const map = useMap();
  const store = useDatelineStore();
  const root = map.getContainer().parentElement ?? map.getContainer();
  const { box, camera } = pane;
  const scene = useMemo(() => {
    const paneInput = { ...input, camera, size: box, controls: [footOf(box)], seen: undefined, pane: null };
    const inside = drawSymbols(paneInput).filter(({ at }) => boxHolds({ ...box, x: cssPx(0), y: cssPx(0) }, at));
    return mapScene(paneInput, inside);
  }, [input, camera, box]);
  const { distance, scale } = paneNote(
    { near: symbols, far: scene.symbols, zooms: [input.camera.zoom, camera.zoom] },
    locale,
  );
  useLayoutEffect(
    function giveWay() {
      root.style.setProperty('--map-pane', `${box.width}px`);
      return () => {
        root.style.removeProperty('--map-pane');
      };
    },
    [root, box.width],
  );
  return createPortal(
    <section className="map-pane" style={boxStyle(box)} aria-label={`${distance}, ${scale}`}>
      <div aria-hidden="true">
        <MapPicture {...{ scene, camera, basemap }} name="" size={box} own={input.dataset.countries} />
      </div>
      {scene.symbols.map((symbol) => (
        <button
          key={symbol.id}
          type="button"
          className="map-pane-symbol"
          aria-label={symbol.name}
          data-place-id={symbol.id}
          style={circleStyle(symbol)}
          onClick={() => {
            map.getContainer().focus({ preventScroll: true });
            activateSymbol(symbol, null, store, map);
          }}
        />
      ))}
      <p className="map-pane-note" aria-hidden="true">
        <span>{distance}</span>
        <span>{scale}</span>
      </p>
    </section>,
    root,
  );
}

function footOf({ width, height }: Size): Box {
  return { x: cssPx(0), y: cssPx(height - NOTE_HEIGHT), width, height: cssPx(NOTE_HEIGHT) };
}

function boxStyle({ x, y, width, height }: Box): CSSProperties {
  return { left: x, top: y, width, height };
}

function circleStyle({ at, radius }: MapSymbol): CSSProperties {
  const size = Math.max(2 * radius, LEAST);
  return { left: at.x - size / 2, top: at.y - size / 2, width: size, height: size };
}
