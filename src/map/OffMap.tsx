import { Suspense, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { useLocale } from '#i18n/locale-context.ts';
import { hasPosition } from '#model/place.ts';
import type { MapStory } from '#stage/map-story.ts';
import { lateComponent } from '#ui/late-component.tsx';
import type { RestingDensity } from './use-density.ts';

/** Shut until a reader opens it: no part of the start page. */
const OffMapList = lateComponent('list', async () => (await import('./OffMapList.tsx')).OffMapList);

interface OffMapProps extends Pick<MapStory, 'events'> {
  readonly resting: RestingDensity | null;
}

/** The events that the map would show if anyone knew where they happened. Stands beside Leaflet's box, which has the gestures. */
export function OffMap({ events, resting }: OffMapProps) {
  const { messages } = useLocale();
  const map = useMap();
  const [open, setOpen] = useState(false);
  const few = useMemo(() => events.filter(({ place }) => place === null || !hasPosition(place)), [events]);
  const n = resting?.settled.nowhere ?? few.length;
  if (n === 0) return null;
  return createPortal(
    <details className="map-off map-control" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages.map.notOnMap({ n })}</summary>
      <Suspense>{open && <OffMapList few={few} settled={resting?.settled} />}</Suspense>
    </details>,
    map.getContainer().parentElement ?? map.getContainer(),
  );
}
