import { svg } from 'leaflet';
import { Fragment, useEffect, useMemo } from 'react';
import { CircleMarker, Polyline, useMap } from 'react-leaflet';
import type { MapArc } from '#scene/map/arc.ts';
import { latLng } from './lat-lng.ts';
import { preparePane } from './prepare-pane.ts';

/** Curves from the selected event's place to those of the events it is linked to. */
export function ArcLayer({ arcs }: { readonly arcs: readonly MapArc[] }) {
  const map = useMap();
  const { pane, renderer } = useMemo(() => {
    const name = preparePane(map, 'map-arcs', 400);
    return { pane: name, renderer: svg({ pane: name, padding: 0.4 }) };
  }, [map]);
  useEffect(
    function hideWhileZooming() {
      // Arcs end where symbols do, which is true of one zoom only.
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
  return arcs.map(({ id, lines, bareEnd, to }) => (
    <Fragment key={id}>
      <Polyline
        pane={pane}
        renderer={renderer}
        positions={lines.map((line) => line.map(latLng))}
        className="map-arc"
        interactive={false}
        smoothFactor={0}
        noClip
      />
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
  ));
}
