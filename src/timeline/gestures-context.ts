import { createContext } from 'react';
import type { makeWindowBrush } from './window-brush.ts';
import type { makeWindowZoom } from './window-zoom.ts';

/** What moves the window with a pointer; in a file of its own. */
export interface PointerGestures {
  readonly makeWindowBrush: typeof makeWindowBrush;
  readonly makeWindowZoom: typeof makeWindowZoom;
}

/** Fetched once all views have been painted; `missed` when they could not be had. */
export type GesturesState =
  | { readonly status: 'coming' }
  | { readonly status: 'missed' }
  | ({ readonly status: 'there' } & PointerGestures);

export const COMING: GesturesState = { status: 'coming' };
export const MISSED: GesturesState = { status: 'missed' };

export const GesturesContext = createContext<GesturesState>(COMING);
