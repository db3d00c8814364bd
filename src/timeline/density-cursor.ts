import { middleOf } from '#model/time.ts';
import { windowShowing } from '#model/window.ts';
import { cssPx } from '#scene/css-px.ts';
import type { DensityScene } from '#scene/timeline/density.ts';
import { binAt } from '#scene/timeline/density-bins.ts';
import {
  binFrom,
  type ColumnAt,
  type ColumnWalk,
  columnAfter,
  columnUnder,
  countAt,
  windowOf,
} from '#scene/timeline/density-column.ts';
import type { Store } from '#store/create-store.ts';
import { boxScale } from '#ui/box-scale.ts';
import { ownKey } from '#ui/own-key.ts';
import { ZOOM_STEP, zoomedAround } from './zoomed-window.ts';

/** What the columns are asked while they are pointed at or walked through. */
export interface CursorFrame {
  readonly scene: DensityScene;
  readonly walk: ColumnWalk;
}

export interface DensityCursor {
  /** The column that the pointer is over or the keyboard has come to. */
  readonly column: () => { readonly at: ColumnAt; readonly by: 'pointer' | 'keys' } | undefined;
  readonly set: (frame: CursorFrame) => void;
  readonly destroy: () => void;
}

type Position =
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'pointer'; readonly x: number; readonly y: number }
  | { readonly kind: 'keys'; readonly at: ColumnAt };

/**
 * Owns the cursor on the columns: the pointer's place, or the column that keys go on from. A click or Enter shows the
 * column's stretch of time. No element stands for a column, so what is under a point is worked out.
 */
export function makeDensityCursor(area: HTMLElement, store: Store, onChange: () => void): DensityCursor {
  let frame: CursorFrame | undefined;
  let position: Position = { kind: 'nowhere' };
  /** The click before a double click has opened a column: enough for one gesture. */
  let opened = false;
  const listening = new AbortController();
  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    hear: (event: HTMLElementEventMap[Type]) => void,
  ) => area.addEventListener(type, hear, { signal: listening.signal });

  function move(to: Position) {
    position = to;
    onChange();
  }

  function resolve(): ColumnAt | undefined {
    if (frame === undefined || position.kind === 'nowhere') return undefined;
    const { scene, walk } = frame;
    if (position.kind === 'pointer') return columnUnder(scene, cssPx(position.x), cssPx(position.y));
    const { lane, bin } = position.at;
    return walk.lanes[lane] === undefined ? undefined : { lane, bin: binAt(scene.step, bin.start) };
  }

  function open(at: ColumnAt | undefined): boolean {
    if (frame === undefined || at === undefined || countAt(frame.walk, at) === 0) return false;
    store.dispatch({ type: 'set-window', ...windowOf(at.bin, frame.walk.limits) });
    return true;
  }

  /** Goes to a column, and brings the window along where it has to be. */
  function walkTo(at: ColumnAt) {
    const { window } = store.getState().view;
    const shown = windowShowing(window, at.bin);
    move({ kind: 'keys', at });
    if (shown !== window) store.dispatch({ type: 'move-window', window: shown });
  }

  function handled(key: string): boolean {
    const at = resolve();
    if (key === 'Escape') {
      move({ kind: 'nowhere' });
      store.dispatch({ type: 'clear-selection' });
      return true;
    }
    if (frame === undefined || at === undefined) return false;
    if (key === 'Enter' || key === ' ') return open(at);
    if (key === '+' || key === '=' || key === '-') {
      const { window } = store.getState().view;
      const factor = key === '-' ? 1 / ZOOM_STEP : ZOOM_STEP;
      store.dispatch({ type: 'move-window', window: zoomedAround(window, middleOf(at.bin), factor) });
      return true;
    }
    const next = columnAfter(key, at, frame.walk);
    if (next !== undefined) walkTo(next);
    return next !== undefined || /^(Arrow|Home|End)/.test(key);
  }

  listen('pointermove', ({ pointerType, buttons, clientX, clientY }) => {
    if (pointerType === 'touch') return;
    if (buttons !== 0) move({ kind: 'nowhere' });
    else move(pointAt(area, clientX, clientY));
  });
  listen('pointerleave', () => position.kind === 'pointer' && move({ kind: 'nowhere' }));
  listen('click', ({ clientX, clientY, detail }) => {
    if (frame === undefined || detail > 1) return;
    const { x, y } = pointAt(area, clientX, clientY);
    opened = open(columnUnder(frame.scene, cssPx(x), cssPx(y)));
    if (!opened) store.dispatch({ type: 'clear-selection' });
  });
  listen('dblclick', (event) => opened && event.stopPropagation());
  listen('keydown', (event) => {
    const key = ownKey(event);
    if (key === null || !handled(key)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  listen('focus', () => {
    const first = frame && area.matches(':focus-visible') ? firstColumn(frame) : undefined;
    if (first !== undefined) move({ kind: 'keys', at: first });
  });
  listen('blur', () => move({ kind: 'nowhere' }));

  return {
    column() {
      const at = resolve();
      return at && { at, by: position.kind === 'keys' ? 'keys' : 'pointer' };
    },
    set(next) {
      frame = next;
    },
    destroy: () => listening.abort(),
  };
}

/** The first column in the window that is not empty, in the first lane that has one. */
function firstColumn({ scene, walk }: CursorFrame): ColumnAt | undefined {
  const { window } = scene.scale;
  for (let lane = 0; lane < walk.lanes.length; lane++) {
    const bin = binFrom(window.start, lane, walk);
    if (bin !== undefined && bin.start < window.end) return { lane, bin };
  }
  return undefined;
}

function pointAt(area: HTMLElement, clientX: number, clientY: number) {
  const { left, top } = area.getBoundingClientRect();
  const scale = boxScale(area);
  return { kind: 'pointer', x: (clientX - left) / scale.x, y: (clientY - top) / scale.y } as const;
}
