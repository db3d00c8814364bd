import { useMemo } from 'react';
import { cssPx } from '#scene/css-px.ts';
import type { Box } from '#scene/map/label.ts';
import type { MapPane } from '#scene/map/pane.ts';
import type { CountryPoint, MapSceneInput } from '#scene/map/scene-input.ts';
import { firstPicture } from '#scene/map/target.ts';
import type { MapStory } from '#stage/map-story.ts';
import { PANE } from './late-parts.ts';
import type { MapRest } from './map-rest.ts';
import type { SecondPane } from './SecondPane.tsx';
import { useLatePart } from './use-late-part.ts';

interface PartOfMap extends Pick<MapSceneInput, 'seen' | 'pane' | 'controls'> {
  /** `null` until it is there, or where it is not needed. */
  readonly SecondPane: typeof SecondPane | null;
}

/**
 * The second pane that the first picture has, and what it leaves of the map. None while the map filters the timeline, which goes
 * by what the first pane shows.
 *
 * @param countries by which the first picture is framed
 * @param mayAsk for its code: once the map has been painted
 */
export function useSecondPane(
  story: MapStory,
  rest: MapRest,
  countries: readonly CountryPoint[],
  mayAsk: boolean,
): PartOfMap {
  const { size, controls } = rest;
  const framing = useMemo(() => firstPicture({ ...story, size, countries }), [story, size, countries]);
  const wanted = story.view.withinMap || countries.length === 0 ? null : (framing?.pane ?? null);
  const value = useLatePart(PANE, mayAsk && wanted ? 'story' : null);
  return useMemo(() => {
    if (value === null || wanted === null) return { SecondPane: null, controls };
    const { x, width } = framing?.seen ?? wanted.box;
    const rest = { ...wanted.box, x: cssPx(x + width), width: cssPx(size.width - x - width) };
    return {
      SecondPane: value,
      controls: [...controls.map((box) => givenWay(box, wanted)), rest],
      seen: framing?.seen,
      pane: wanted,
    };
  }, [value, wanted, framing, controls, size]);
}

/** Where a control at the foot of the map stands beside the pane: it moves aside by the pane's width (map-controls.css). */
function givenWay(control: Box, { box }: MapPane): Box {
  const isAtFoot = control.y + control.height > box.height - 1 && control.x + control.width > box.x;
  return isAtFoot ? { ...control, x: cssPx(control.x - box.width) } : control;
}
