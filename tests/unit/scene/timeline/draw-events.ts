import type { Dataset } from '#model/dataset.ts';
import { DAY, utcDay, utcMs } from '#model/time.ts';
import { story } from '../../story.ts';

const FIRST_DAY = utcDay(2018, 6, 1) ?? utcMs(0);

/** The EDTF day of a column: column 0 is 1 June 2018. */
export function dayOf(column: number): string {
  return new Date(FIRST_DAY + column * DAY).toISOString().slice(0, 10);
}

/**
 * A story drawn on a calendar: a line per event, a column per day, the first column being 1 June 2018. `|---|` lasts from
 * the first to the last bar, a lone `|` is a day, and `o` is the day that the other account gives.
 *
 * ```text
 * a  |-----------|
 * b       |      o
 * ```
 */
export function drawEvents(drawing: string, place = 'brussels'): Dataset {
  const lines = drawing.split('\n').filter((line) => line.trim() !== '');
  const origin = Math.min(...lines.map((line) => line.search(/[|o]/)));
  return story(
    Object.fromEntries(
      lines.map((line) => {
        const column = (at: number) => dayOf(at - origin);
        const [first, last, other] = [line.indexOf('|'), line.lastIndexOf('|'), line.indexOf('o')];
        const article = first === last ? column(first) : `${column(first)}/${column(last)}`;
        const name = line.trim().split(/\s/)[0] ?? '';
        return [name, { article, place, ...(other < 0 ? {} : { record: column(other) }) }];
      }),
    ),
  );
}
