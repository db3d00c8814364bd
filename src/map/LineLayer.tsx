import { svg } from 'leaflet';
import { Fragment, useEffect, useMemo } from 'react';
import { CircleMarker, Polyline, useMap } from 'react-leaflet';
import type { MapLines } from '#scene/map/lines.ts';
import { latLng } from './lat-lng.ts';
import { preparePane } from './prepare-pane.ts';
import { routeClass } from './route-class.ts';

/** Curves from the selected event's place to those of the events it is linked to, and the ways that were taken. */
export function LineLayer({ arcs, routes }: MapLines) {
  const map = useMap();
  const { pane, renderer } = useMemo(() => {
    const name = preparePane(map, 'map-lines', 400);
    return { pane: name, renderer: svg({ pane: name, padding: 0.4 }) };
  }, [map]);
  useEffect(
    function hideWhileZooming() {
      // Lines end where symbols do, which is true of one zoom only.
      const show = (shown: boolean) => map.getPane(pane)?.style.setProperty('visibility', shown ? 'visible' : 'hidden');
      const hide = () => show(false);
      const unhide = () => show(true);
      map.on('zoomstart', hide).on('moveend', unhide);
      return () => {
        map.off('zoomstart', hide).off('moveend', unhide);
      };
    },
    [map, pane],
  );
  const drawn = { pane, renderer, interactive: false, smoothFactor: 0, noClip: true };
  return (
    <>
      {routes.map(({ id, legs, selected, muted }) => (
        <Fragment key={id}>
          {legs.map(({ line, arrow, travelled }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a route's legs have an order and nothing else
            <Fragment key={index}>
              {/* Leaflet keeps the classes that a line was made with. */}
              <Polyline
                key={routeClass({ selected, muted, travelled })}
                {...drawn}
                positions={[line.map(latLng)]}
                className={routeClass({ selected, muted, travelled })}
              />
              <Polyline
                key={`${routeClass({ selected, muted, travelled: true })} arrow`}
                {...drawn}
                positions={[arrow.map(latLng)]}
                className={routeClass({ selected, muted, travelled: true })}
              />
            </Fragment>
          ))}
        </Fragment>
      ))}
      {arcs.map(({ id, lines, bareEnd, to }) => (
        <Fragment key={id}>
          <Polyline {...drawn} positions={lines.map((line) => line.map(latLng))} className="map-arc" />
          {bareEnd && (
            <CircleMarker
              pane={pane}
              renderer={renderer}
              center={latLng(to)}
              radius={4}
              className="map-arc-end"
              interactive={false}
            />
          )}
        </Fragment>
      ))}
    </>
  );
}
