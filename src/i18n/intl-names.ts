/**
 * What a code is called ("FR" → "France"), or the code itself where the browser has no names or none for it. Each name is
 * asked for once: `Intl` takes microseconds for it, and a map names all its countries in every frame.
 */
export function namesOf(tag: string, type: 'region' | 'language'): (code: string) => string {
  let names: Intl.DisplayNames | null | undefined;
  const known = new Map<string, string>();
  const ask = (code: string) => {
    if (names === undefined) names = makeNames(tag, type);
    try {
      return names?.of(code) ?? code;
    } catch {
      return code; // `Intl` throws where a reader's table has something that is no code at all.
    }
  };
  return (code) => {
    const name = known.get(code) ?? ask(code);
    known.set(code, name);
    return name;
  };
}

function makeNames(tag: string, type: 'region' | 'language'): Intl.DisplayNames | null {
  return typeof Intl.DisplayNames === 'function' ? new Intl.DisplayNames(tag, { type }) : null;
}

/** "Paris, Brussels and Vienna"; only commas where the browser knows no lists. */
export function listIn(tag: string, items: readonly string[], type: 'conjunction' | 'disjunction'): string {
  if (typeof Intl.ListFormat !== 'function') return items.join(', ');
  return new Intl.ListFormat(tag, { type }).format(items);
}

/** "1,204". What writes it is made when the first number comes. */
export function numbersIn(tag: string, options: Intl.NumberFormatOptions = {}): (n: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (n) => {
    format ??= new Intl.NumberFormat(tag, options);
    return format.format(n);
  };
}

/** What lengths of time are counted in. */
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** "30 days", or "20–29 days" where it is between two lengths. */
export function durationsIn(tag: string): (unit: TimeUnit, least: number, most: number) => string {
  const plain = numbersIn(tag);
  const formats = new Map<TimeUnit, (n: number) => string>();
  return (unit, least, most) => {
    const format = formats.get(unit) ?? numbersIn(tag, { style: 'unit', unit, unitDisplay: 'long' });
    formats.set(unit, format);
    return least === most ? format(most) : `${plain(least)}–${format(most)}`;
  };
}
