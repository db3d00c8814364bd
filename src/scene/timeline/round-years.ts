import { type TimeInterval, timeInterval } from 'd3';
import { EARLIEST, LATEST } from '#model/time.ts';
import { spanOfYear } from '#model/written-day.ts';

/**
 * The years that people count by, so many apart: with 500, 1000 BC, 500 BC, 1 AD, 500, 1000. There is no year 0 to stand
 * between those before our era and ours, so the first one does.
 *
 * @param count more than 1
 */
export function roundYears(count: number): TimeInterval {
  const yearAt = (index: number) => (index > 0 ? index * count : 1 + index * count);
  const indexOf = (date: Date) => {
    const year = date.getUTCFullYear();
    return Math.floor((year < 1 ? year - 1 : year) / count);
  };
  return timeInterval(
    (date) => open(date, yearAt(indexOf(date))),
    (date, step) => open(date, yearAt(indexOf(date) + step)),
  );
}

/** Sets a date to the first instant of a year that astronomers count, 0 being 1 BC, as far as instants can be written. */
function open(date: Date, year: number): void {
  date.setTime(spanOfYear(year)?.start ?? (year < 0 ? EARLIEST : LATEST));
}
