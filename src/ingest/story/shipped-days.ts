import type { DateBound, DatedInterval } from '#model/edtf.ts';
import { DAY, utcMs } from '#model/time.ts';

/** Most sources are of a plain day. In the shipped file of sources one is `"@2018-06-30"`, a tenth of what it is written out. */
const SHIPPED_DAY = /^@\d{4}-\d{2}-\d{2}$/;
const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;

const WHOLE_DAY: DateBound = { precision: 'day', approximate: false, uncertain: false, open: false };

/** For `JSON.stringify`: a plain day becomes its short form. */
export function packDay(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('edtf' in value) || typeof value.edtf !== 'string') return value;
  return PLAIN_DAY.test(value.edtf) && 'start' in value ? `@${value.edtf}` : value;
}

/** For `JSON.parse`: the short form becomes the plain day that it stands for. */
export function unpackDay(_key: string, value: unknown): unknown {
  return typeof value === 'string' && SHIPPED_DAY.test(value) ? dayOf(value.slice(1)) : value;
}

function dayOf(edtf: string): DatedInterval {
  const start = Date.parse(edtf);
  return { edtf, start: utcMs(start), end: utcMs(start + DAY), first: WHOLE_DAY, last: WHOLE_DAY };
}
