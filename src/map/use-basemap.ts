import { coarseUrl, fineUrl } from 'virtual:dateline-basemap';
import { useEffect, useState } from 'react';
import { type Zoom, zoomLevel } from '#model/camera.ts';
import { type Basemap, loadBasemap } from './load-basemap.ts';

/** From here on the coarse borders would look coarse. */
const FINE_FROM_ZOOM = zoomLevel(4);

export type BasemapState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly detail: 'coarse' | 'fine'; readonly basemap: Basemap }
  | { readonly status: 'failed' };

/**
 * The world at a glance first; its finer borders once the reader has been close enough to see the difference. If those
 * cannot be had, the coarse ones stay.
 */
export function useBasemap(zoom: Zoom): BasemapState {
  const [state, setState] = useState<BasemapState>({ status: 'loading' });
  const [close, setClose] = useState(false);
  if (zoom >= FINE_FROM_ZOOM && !close) setClose(true);
  const hasCoarse = state.status === 'ready';

  useEffect(function showCoarse() {
    let current = true;
    loadBasemap(coarseUrl).then(
      (basemap) => current && setState({ status: 'ready', detail: 'coarse', basemap }),
      () => current && setState({ status: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, []);

  useEffect(
    function refine() {
      if (!close || !hasCoarse) return undefined;
      let current = true;
      loadBasemap(fineUrl).then(
        (basemap) => current && setState({ status: 'ready', detail: 'fine', basemap }),
        // The coarse borders stay; nothing is missing that the reader needs to know of.
        () => undefined,
      );
      return () => {
        current = false;
      };
    },
    [close, hasCoarse],
  );

  return state;
}
