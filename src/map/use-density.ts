import { useEffect, useMemo, useRef, useState } from 'react';
import type { DensityInput, MapDensity, SettledDensity } from '#scene/map/density.ts';
import { textScale } from '#scene/map/scene-input.ts';
import type { Store } from '#store/create-store.ts';
import { rehearsals } from '#store/rehearsals.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';
import { whileIdle } from '#ui/when-idle.ts';
import type { DensityParts } from './density-parts.ts';
import type { MapRest } from './map-rest.ts';
import { useDensityParts } from './use-density-parts.ts';
import { useRestedWindow } from './use-rested-window.ts';

/** Up to so many events a density is made in a few milliseconds, at once; of more, in a task of its own. */
const AT_ONCE = 20_000;

export interface RestingDensity {
  readonly parts: DensityParts;
  readonly density: MapDensity;
  readonly settled: SettledDensity;
}

/** What the map shows at rest, and the rest that it was made for. */
export interface ShownRest {
  readonly rest: MapRest;
  /** `null` where events are few enough to be drawn one by one. */
  readonly resting: RestingDensity | null;
  /** There are too many events to draw one by one, and they have not been counted yet. */
  readonly pending: boolean;
}

/** A density, and where the map rested when it was ordered. */
interface Made {
  readonly rest: MapRest;
  readonly parts: DensityParts;
  readonly input: DensityInput;
  readonly density: MapDensity;
}

/**
 * How many events are where, when there are too many to draw one by one. Made anew where the map comes to rest, settled anew
 * where the window does: what moves in between is the density layer's.
 */
export function useDensity(rest: MapRest, isDense: boolean): ShownRest {
  const isLarge = useSelected((select) => select.storyIsLarge);
  const parts = useDensityParts({ wanted: isLarge || isDense, needed: isDense });
  const table = useSelected((select) => select.table);
  const rows = useSelected((select) => select.mapRows);
  const categories = useValue(({ dataset }) => dataset.categories.length);
  const input = useMemo((): DensityInput | null => {
    const { camera, size, fontSize } = rest;
    return isDense ? { table, rows, categories, camera, size, scale: textScale({ fontSize }) } : null;
  }, [isDense, table, rows, categories, rest]);
  const made = useMade(input, rest, parts);
  const window = useRestedWindow(isDense);
  useRehearsal(made);
  const resting = useMemo(
    () => made && { parts: made.parts, density: made.density, settled: made.density.settle(window) },
    [made, window],
  );
  return useMemo(
    () => ({ rest: made?.rest ?? rest, resting, pending: isDense && resting === null }),
    [made, rest, resting, isDense],
  );
}

/** The density for this input; of a large table the one before it, until it is ready. */
function useMade(input: DensityInput | null, rest: MapRest, parts: DensityParts | null): Made | null {
  const atOnce = useMemo(
    () => (input !== null && input.rows.length <= AT_ONCE ? make(input, rest, parts) : null),
    [input, rest, parts],
  );
  const [later, setLater] = useState<Made | null>(null);
  useEffect(
    function makeLater() {
      if (input === null || input.rows.length <= AT_ONCE) {
        setLater(null);
        return undefined;
      }
      const task = setTimeout(() => setLater(make(input, rest, parts)));
      return () => clearTimeout(task);
    },
    [input, rest, parts],
  );
  return input === null ? null : (atOnce ?? later);
}

/** Counts, unseen, what the first filters of a large table may leave: `rehearsals` says why. */
function useRehearsal(made: Made | null): void {
  const store = useDatelineStore();
  const last = useRef(made);
  last.current = made;
  const rehearsed = useRef<Store | null>(null);
  const isMade = made !== null;
  useEffect(
    function rehearse() {
      // Once: the map may become dense time and again.
      if (!isMade || rehearsed.current === store) return undefined;
      rehearsed.current = store;
      const ending = new AbortController();
      const counts = rehearsals(store).map(({ select, state }) => () => {
        if (last.current === null) return;
        const { input, rest, parts } = last.current;
        make({ ...input, rows: select.mapRows(state) }, rest, parts)?.density.settle(state.view.window);
      });
      whileIdle(counts, ending.signal);
      return () => ending.abort();
    },
    [store, isMade],
  );
}

function make(input: DensityInput, rest: MapRest, parts: DensityParts | null): Made | null {
  return parts && { input, rest, parts, density: parts.createMapDensity(input) };
}
