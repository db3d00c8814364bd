import type { DatedInterval, DatePrecision } from '#model/edtf.ts';
import type { CardMessages } from './messages.ts';

const FROM_FINE: readonly DatePrecision[] = ['minute', 'day', 'month', 'season', 'year', 'decade', 'century'];

/**
 * "known to the month": how exactly a date is known, by its coarser end; `null` where the date itself says so, as a day
 * does. "About" and "perhaps" are part of a date's own words.
 */
export function precisionInWords({ first, last }: DatedInterval, words: CardMessages): string | null {
  const known = [first, last].filter(({ open }) => !open);
  const precision = FROM_FINE[Math.max(...known.map((bound) => FROM_FINE.indexOf(bound.precision)), 0)];
  if (precision === undefined || precision === 'minute' || precision === 'day') return null;
  return words.knownTo({ precision });
}
