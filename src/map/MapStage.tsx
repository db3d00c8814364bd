import { useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { useMap } from 'react-leaflet';
import { useLocale } from '#i18n/locale-context.ts';
import { type MapScene, mapScene } from '#scene/map/map-scene.ts';
import { isOutOfSight } from '#scene/map/scene-input.ts';
import { drawSymbols } from '#scene/map/symbol.ts';
import { copiesInSight } from '#scene/map/world-copies.ts';
import { mapStage } from '#stage/map-stage.ts';
import type { MapStory } from '#stage/map-story.ts';
import { useFirstPaint } from '#stage/use-first-paint.ts';
import { useMeasure } from '#stage/use-measure.ts';
import { BasemapLayer, LAND_MARGIN } from './BasemapLayer.tsx';
import { POINTERS } from './late-parts.ts';
import { OffMap } from './OffMap.tsx';
import { useBasemap } from './use-basemap.ts';
import { useCameraPilot } from './use-camera-pilot.ts';
import { useDensity } from './use-density.ts';
import { useDensityLayer } from './use-density-layer.ts';
import { useFramedCountries } from './use-framed-countries.ts';
import { useLastComplete } from './use-last-complete.ts';
import { useLatePart } from './use-late-part.ts';
import { useLineParts } from './use-line-parts.ts';
import { useSecondPane } from './use-second-pane.ts';
import { useSymbolLayer } from './use-symbol-layer.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface MapStageProps {
  readonly story: MapStory;
  readonly onPainted: (() => void) | undefined;
  readonly partsAfter: Promise<unknown> | undefined;
}

/** Everything that is drawn on Leaflet's map. */
export function MapStage({ story, onPainted, partsAfter }: MapStageProps) {
  const locale = useLocale();
  const { messages } = locale;
  const map = useMap();
  const framed = useFramedCountries();
  const latest = useCameraPilot(map, story, framed);
  const { rest, resting, pending } = useDensity(latest, story.isDense);
  const basemap = useBasemap(latest.camera.zoom);
  const measure = useMeasure(map.getContainer());
  const countries = basemap.status === 'ready' ? basemap.basemap.points : NO_COUNTRIES;
  const stage = useMemo(mapStage, []);
  const [isPainted, setPainted] = useState(false);
  const { SecondPane, ...part } = useSecondPane(story, rest, framed, isPainted);
  const box = { ...rest, ...part, measure, countries, density: resting?.settled };
  const input = stage(story, box, locale);
  const lines = useLineParts(story);
  const symbols = useMemo(() => {
    if (pending) return NO_SYMBOLS;
    return resting?.parts.densitySymbols(resting.settled, input) ?? drawSymbols(input);
  }, [pending, resting, input]);
  const pointing = useLatePart(
    POINTERS,
    (isPainted && symbols.find((symbol) => isOutOfSight(symbol, input))?.id) || null,
  );
  const latestScene = useMemo(
    () => (pending ? NOTHING_YET : mapScene(input, symbols, { ...lines, ...pointing })),
    [pending, symbols, input, lines, pointing],
  );
  const scene = useLastComplete(latestScene, !pending);
  useSymbolLayer(map, scene, resting);
  useDensityLayer(map, resting, scene, rest.fontSize);
  useLayoutEffect(
    function nameContainer() {
      map.getContainer().setAttribute('role', 'group');
      map.getContainer().setAttribute('aria-label', messages.map.keys());
    },
    [map, messages],
  );
  const tellPainted = useCallback(() => {
    onPainted?.();
    (partsAfter ?? Promise.resolve()).then(() => setPainted(true));
  }, [onPainted, partsAfter]);
  useFirstPaint(basemap.status !== 'loading' && !pending, tellPainted);

  return (
    <>
      {basemap.status === 'ready' &&
        copiesInSight(latest.camera, latest.size, LAND_MARGIN).map((turn) => (
          <BasemapLayer
            key={`${basemap.detail} ${turn}`}
            basemap={basemap.basemap}
            own={story.dataset.countries}
            turn={turn}
          />
        ))}
      <OffMap events={story.events} resting={resting} />
      {SecondPane && part.pane && (
        <SecondPane
          pane={part.pane}
          input={input}
          symbols={scene.symbols}
          basemap={basemap.status === 'ready' ? basemap.basemap : null}
        />
      )}
      {pointing && <pointing.Pointers pointers={scene.pointers} size={rest.size} />}
      {lines && <lines.LineLayer arcs={scene.arcs} routes={scene.routes} />}
      <ZoomButtons camera={latest.camera} />
      {basemap.status === 'failed' && <p className="map-notice map-control">{messages.map.basemapFailed()}</p>}
    </>
  );
}

const NO_COUNTRIES = [] as const;
const NO_SYMBOLS = [] as const;
const NOTHING_YET: MapScene = { symbols: [], arcs: [], routes: [], names: [], pointers: [] };
