import type { Locale } from '#i18n/locale.ts';
import { windowLimits } from '#model/window.ts';
import { type DensityInput, type DensityScene, densityScene, stackColumns } from '#scene/timeline/density.ts';
import { type ColumnAt, countAt } from '#scene/timeline/density-column.ts';
import { createTally } from '#scene/timeline/density-tally.ts';
import { laneFinder } from '#scene/timeline/lanes.ts';
import type { ColumnInput } from '#stage/column-stage.ts';
import type { Store } from '#store/create-store.ts';
import { makeDensityCanvas } from './density-canvas.ts';
import { makeDensityCursor } from './density-cursor.ts';
import { type DensityHost, type DensityNodes, makeDensityNodes } from './density-nodes.ts';
import { type EventInLane, paintOverlay } from './density-overlay.ts';
import type { SheetFrame } from './density-sheet.ts';
import { makeFrameRequest } from './frame-request.ts';

export interface DensityView {
  readonly set: (input: ColumnInput) => void;
  readonly destroy: () => void;
}

/**
 * Paints the columns, at most once per frame: a window that moves is counted, laid out and painted here, without a render.
 * Attention and the cursor only move elements above the canvas.
 */
export function makeDensityView(host: DensityHost, store: Store, locale: Locale): DensityView {
  const { messages } = locale;
  const nodes = makeDensityNodes(host, messages.timeline.columns());
  let input: ViewState | undefined;
  let scene: DensityScene | undefined;
  const canvas = makeDensityCanvas(nodes.canvas);
  const request = makeFrameRequest(paint);
  const cursor = makeDensityCursor(nodes.area, store, request.ask);
  const speak = makeSpeaker(nodes);

  function paint() {
    if (input === undefined) return;
    const state = store.getState();
    const { window } = state.view;
    if (scene === undefined || scene.scale.window !== window) {
      scene = densityScene({ ...input, window });
      canvas.set({ scene, stack: input.stack });
      const { lanes, tally, dataset } = input;
      cursor.set({ scene, walk: { lanes, tally, step: scene.step, limits: windowLimits(dataset.extent) } });
    }
    paintAbove(scene, input);
  }

  function paintAbove(present: DensityScene, { words, measure, tally }: ViewState) {
    const state = store.getState();
    const column = cursor.column();
    const text = column && columnText(present, tally, column.at, locale);
    paintOverlay(nodes, {
      scene: present,
      column: column && text !== undefined ? { at: column.at, text } : undefined,
      selected: inLane(store.select.selectedEvent(state)),
      attended: inLane(store.select.attendedEvent(state)),
      dateOf: words.date,
      measure,
      offset: present.frame.head,
    });
    const lane = column && present.frame.lanes.list[column.at.lane];
    speak(
      column?.by === 'keys' && lane && text
        ? messages.timeline.columnInLane({ lane: lane.title, column: text })
        : undefined,
    );
  }

  function inLane(one: ReturnType<typeof store.select.selectedEvent>): EventInLane | undefined {
    if (one?.date === undefined || input === undefined) return undefined;
    const told = { ...one, date: one.date };
    const id = laneFinder(input.lanes, store.getState().view.grouping)(told);
    return { told, lane: input.lanes.findIndex((lane) => lane.id === id) };
  }

  const unsubscribe = store.subscribe((state, previous) => {
    const { view, attention } = state;
    const sameView = view.window === previous.view.window && view.event === previous.view.event;
    if (!sameView || attention !== previous.attention) request.ask();
  });

  return {
    set(next) {
      const tally = input?.lanes === next.lanes ? input.tally : createTally(next.lanes);
      input = { ...next, tally, stack: (bins, most) => stackColumns({ ...next, tally }, bins, most) };
      scene = undefined;
      paint();
    },
    destroy() {
      unsubscribe();
      request.cancel();
      cursor.destroy();
      canvas.destroy();
      host.ground.replaceChildren();
    },
  };
}

type ViewState = ColumnInput & Pick<DensityInput, 'tally'> & Pick<SheetFrame, 'stack'>;

/** "1,204 events, 3–9 March 2021" */
function columnText(
  { step }: DensityScene,
  tally: DensityInput['tally'],
  at: ColumnAt,
  { messages, bin }: Locale,
): string {
  return messages.timeline.column({ events: countAt({ tally }, at), when: bin(at.bin, step.unit) });
}

/**
 * Speaks for a column. Assistive technology reads an active descendant when it becomes another element, not when its text
 * changes, so two options take turns.
 */
function makeSpeaker({ area, options }: DensityNodes): (text: string | undefined) => void {
  let turn = 0;
  let spoken: string | undefined;
  return (text) => {
    if (text === spoken) return;
    spoken = text;
    if (text === undefined) {
      area.removeAttribute('aria-activedescendant');
      return;
    }
    turn = 1 - turn;
    for (const [index, option] of options.entries()) option.hidden = index !== turn;
    const option = options[turn];
    if (option === undefined) return;
    option.textContent = text;
    area.setAttribute('aria-activedescendant', option.id);
  };
}
