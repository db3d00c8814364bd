import type { TimeUnit } from './intl-names.ts';
import type { Locale } from './locale.ts';

/** The time between two dates, in whole units. */
interface Length {
  readonly unit: TimeUnit;
  readonly least: number;
  /** `null` where an end is open. */
  readonly most: number | null;
  readonly about: boolean;
}

/** "30 days", "20–29 days", "about 8 weeks". */
export function lengthInWords({ unit, least, most, about }: Length, { messages, duration }: Locale): string {
  const words = messages.rails;
  const plain = duration(unit, least, most ?? least);
  if (most === null) return words.atLeast({ length: plain });
  return about ? words.about({ length: plain }) : plain;
}
