import type { MapRoute, RouteLeg } from '#scene/map/route.ts';

/** The classes of map-symbols.css for a leg of a way. */
export function routeClass({
  selected,
  muted,
  travelled,
}: Pick<MapRoute, 'selected' | 'muted'> & Pick<RouteLeg, 'travelled'>): string {
  return [
    'map-route',
    ...(selected ? ['map-route-selected'] : []),
    ...(muted ? ['map-route-muted'] : []),
    ...(travelled ? [] : ['map-route-broken']),
  ].join(' ');
}
