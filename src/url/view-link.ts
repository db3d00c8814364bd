import type { Dataset } from '#model/dataset.ts';
import type { Notice } from '#model/notice.ts';
import { defaultView, type View } from '#model/view.ts';
import { repairWindow, windowLimits } from '#model/window.ts';
import { revealEvent } from '#store/reveal-event.ts';
import { PARAMETERS } from './parameters.ts';

/** Long enough for any value of ours; a longer one is cut before it is quoted to the reader. */
const QUOTED_LENGTH = 40;

export interface ReadView {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/**
 * The view that a query string describes. Never throws: unknown keys are ignored, a bad value keeps its default, an
 * impossible window is repaired, and a notice says so. Where a key is repeated the first one counts.
 *
 * @param search with or without the leading `?`
 */
export function readView(search: string, dataset: Dataset): ReadView {
  const given = new URLSearchParams(search);
  const notices: Notice[] = [];
  let view = defaultView(dataset);
  for (const { key, decode } of PARAMETERS) {
    const value = given.get(key);
    if (value === null || value === '') continue;
    const decoded = decode(value, view, dataset, given);
    view = { ...view, ...decoded.patch };
    const { wrong } = decoded;
    if (wrong) notices.push({ kind: 'bad-parameter', key, value: shorten(wrong.value), expected: wrong.expected });
  }
  return repaired(view, dataset, notices);
}

function repaired(view: View, dataset: Dataset, notices: readonly Notice[]): ReadView {
  const { start, end } = view.window;
  const { window, fault } = repairWindow(start, end, windowLimits(dataset.extent));
  const steady = { ...view, window: fault === null ? view.window : window };
  const event = view.event === null ? undefined : dataset.eventById.get(view.event);
  return {
    view: event === undefined ? steady : { ...steady, ...revealEvent(dataset, steady, event) },
    notices: fault === null ? notices : [...notices, { kind: 'window-repaired', fault }],
  };
}

function shorten(value: string): string {
  return value.length > QUOTED_LENGTH ? `${value.slice(0, QUOTED_LENGTH)}…` : value;
}

/** The query string that restores the view: `''`, or `?` and what differs from the default. */
export function writeView(view: View, dataset: Dataset): string {
  const written = new URLSearchParams();
  for (const { key, encode } of PARAMETERS) {
    const value = encode(view, dataset);
    if (value !== null) written.set(key, value);
  }
  const text = written.toString().replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}
