import { Profiler } from 'react';
import { createRoot } from 'react-dom/client';
import { expect } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { defaultView, type View } from '#model/view.ts';
import { createStore, type Store } from '#store/create-store.ts';
import { StoreContext } from '#store/store-context.ts';
import { DateReaderContext } from '#timeline/date-reader-context.ts';
import { TimelinePanel } from '#timeline/TimelinePanel.tsx';
import { readTypedDate } from '../../../src/ingest/date/typed-day.ts';
import '#app/theme.css';

export interface MountedTimeline {
  readonly store: Store;
  readonly host: HTMLElement;
  /** How often React has rendered any part of the panel. */
  readonly renders: () => number;
  /** How often the panel has said that it painted. */
  readonly paints: () => number;
  readonly one: (selector: string) => Element;
  readonly mark: (event: string) => SVGElement;
  readonly unmount: () => void;
}

const reader = Promise.resolve(readTypedDate);
const askDateReader = () => reader;

/** The panel in a box of its own, 1000 by 420 px unless the test says otherwise, once it has painted and can be dragged. */
export async function mountTimeline(
  dataset: Dataset,
  { width = 1000, height = 420, ...view }: Partial<View> & { width?: number; height?: number } = {},
): Promise<MountedTimeline> {
  const store = createStore(dataset, { ...defaultView(dataset), ...view });
  const host = document.createElement('div');
  Object.assign(host.style, { width: `${width}px`, height: `${height}px`, font: '16px sans-serif' });
  document.body.style.margin = '0';
  document.body.append(host);
  const root = createRoot(host);
  let [renders, paints] = [0, 0];
  await new Promise<void>((painted) => {
    root.render(
      <Profiler id="timeline" onRender={() => (renders += 1)}>
        <StoreContext value={store}>
          <DateReaderContext value={askDateReader}>
            <TimelinePanel
              onPainted={() => {
                paints += 1;
                painted();
              }}
            />
          </DateReaderContext>
        </StoreContext>
      </Profiler>,
    );
  });
  const one = (selector: string) => {
    const found = host.querySelector(selector);
    if (found === null) throw new Error(`Nothing matches ${selector}.`);
    return found;
  };
  await expect.poll(() => one('.timeline').getAttribute('data-gestures')).toBe('there');
  return {
    store,
    host,
    renders: () => renders,
    paints: () => paints,
    one,
    mark: (event) => {
      const found = one(`[data-event-id="${event}"]`);
      if (!(found instanceof SVGElement)) throw new Error(`The mark of ${event} is not drawn.`);
      return found;
    },
    unmount() {
      root.unmount();
      host.remove();
    },
  };
}

/** Presses the left button on an element, moves in two steps and lets go; positions are relative to the viewport. */
export function drag(target: Element, from: readonly [number, number], to: readonly [number, number]): void {
  const fire = (type: string, on: EventTarget, [clientX, clientY]: readonly [number, number]) =>
    on.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window, clientX, clientY }));
  fire('mousedown', target, from);
  fire('mousemove', window, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
  fire('mousemove', window, to);
  fire('mouseup', window, to);
  fire('click', target, to);
}
