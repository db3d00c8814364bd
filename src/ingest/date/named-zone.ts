import { AMBIGUOUS_ZONES, type AmbiguousZone } from '#model/local-time.ts';
import { MINUTE } from '#model/time.ts';

/** Short names with one meaning, in minutes east of UTC (the IANA time zone database's abbreviations). */
const SHORT_NAMES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ Z: 0, UT: 0, UTC: 0, GMT: 0, WET: 0, WEST: 60, CET: 60, CEST: 120, EET: 120, EEST: 180, MSK: 180 },
    ...{ EST: -300, EDT: -240, MDT: -360, PDT: -420, AKST: -540, AKDT: -480, HST: -600, NST: -210, NDT: -150 },
    ...{ IRST: 210, IRDT: 270, PKT: 300, NPT: 345, WIB: 420, HKT: 480, AWST: 480, JST: 540, KST: 540 },
    ...{ ACST: 570, ACDT: 630, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780, SAST: 120, CAT: 120, EAT: 180, WAT: 60 },
  }),
);

/** A zone as it is written after an hour: minutes east of UTC, or why that is not to be known. */
export type ReadZone =
  | { readonly kind: 'offset'; readonly minutes: number }
  | { readonly kind: 'ambiguous'; readonly zone: AmbiguousZone }
  | { readonly kind: 'unknown' };

/**
 * Reads `Z`, `+0200`, `CEST` and `[Europe/Paris]` (RFC 9557). An hour that the clocks of a place had twice or never when they
 * were changed is not decided.
 *
 * @param written an offset or a short name, or ''
 * @param place an IANA name, or ''; an offset beside it counts
 * @param clock what the clock on the spot showed, in ms as though it had been set to UTC
 */
export function readZone(written: string, place: string, clock: number): ReadZone {
  const name = written.toUpperCase();
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(name) ?? [];
  if (sign !== undefined) {
    const east = Number(hours) * 60 + Number(minutes);
    return { kind: 'offset', minutes: sign === '-' ? -east : east };
  }
  const ambiguous = AMBIGUOUS_ZONES.find((zone) => zone === name);
  if (ambiguous !== undefined) return { kind: 'ambiguous', zone: ambiguous };
  const known = SHORT_NAMES.get(name);
  if (known !== undefined) return { kind: 'offset', minutes: known };
  const found = name === '' && place.includes('/') ? offsetsAt(place, clock) : [];
  const [only, other] = found;
  return only !== undefined && other === undefined ? { kind: 'offset', minutes: only } : { kind: 'unknown' };
}

/** The offsets at which the place's clocks showed this hour: one as a rule, two or none when they were changed. */
function offsetsAt(place: string, clock: number): readonly number[] {
  const offsetOf = offsetReader(place);
  if (offsetOf === undefined) return [];
  const around = [-1, 1].map((days) => offsetOf(clock + days * 86_400_000));
  return [...new Set(around)].filter((minutes) => offsetOf(clock - minutes * MINUTE) === minutes);
}

/** The offset of a place at an instant, in minutes, by the browser's own data; `undefined` where it does not know the place. */
function offsetReader(timeZone: string): ((t: number) => number) | undefined {
  try {
    const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    const format = new Intl.DateTimeFormat('en-US', { timeZone, ...fields, era: 'short', hourCycle: 'h23' });
    return (t) => {
      const part = new Map(format.formatToParts(t).map(({ type, value }) => [type, Number(value)]));
      const [year = 0, month = 1, day, hour, minute] = (['year', 'month', 'day', 'hour', 'minute'] as const).map(
        (type) => part.get(type),
      );
      return Math.round((Date.UTC(year, month - 1, day, hour, minute) - t) / MINUTE);
    };
  } catch {
    return undefined;
  }
}

/** How EDTF writes minutes east of UTC. */
export function offsetEdtf(minutes: number): string {
  if (minutes === 0) return 'Z';
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
