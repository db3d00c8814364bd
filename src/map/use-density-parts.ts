import { useEffect, useState } from 'react';
import type { DensityParts } from './density-parts.ts';
import { fetchDensityParts } from './fetch-density-parts.ts';

type PartsState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly parts: DensityParts }
  | { readonly status: 'failed'; readonly reason: unknown };

/**
 * The code for large tables, asked for once it may be needed; `null` until it is there. Throws, for the panel's error
 * boundary, if it is needed and cannot be had; a panel that is started anew asks again.
 */
export function useDensityParts({ wanted, needed }: { readonly wanted: boolean; readonly needed: boolean }) {
  const [state, setState] = useState<PartsState>({ status: 'loading' });
  useEffect(
    function loadParts() {
      if (!wanted) return undefined;
      let current = true;
      fetchDensityParts().then(
        ({ densityParts: parts }) => current && setState({ status: 'ready', parts }),
        (reason: unknown) => current && setState({ status: 'failed', reason }),
      );
      return () => {
        current = false;
      };
    },
    [wanted],
  );
  if (state.status === 'failed' && needed) throw state.reason;
  return state.status === 'ready' ? state.parts : null;
}
