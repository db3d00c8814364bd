import type { Page } from 'playwright';
import type { DataFiles } from './data-files.ts';

/** A page that is measured. */
export interface Subject {
  readonly name: string;
  /** Path and query on the server. */
  readonly path: (files: DataFiles) => string;
  /** Selects the part of the page that holds the brush. */
  readonly scope: string;
  /** `false` where the window must be drawn before it can be dragged. */
  readonly hasWindow?: boolean;
  /** The file that the page must have asked for; a page that did not is showing something else. */
  readonly asksFor?: (files: DataFiles) => string;
  /** A control that filters, or `undefined` where the page has none. */
  readonly filter?: (page: Page) => Promise<string | undefined>;
}

const TIMELINE = 'section:has(> h2:text-is("Timeline"))';
/** The first two of the ten years. */
const WINDOW = 'from=2010-01-01&to=2011-12-31';

/** The built page with generated events. */
export const product: Subject = {
  name: 'Dateline',
  path: ({ csv }) => `/?data=/bench/${csv}&${WINDOW}`,
  asksFor: ({ csv }) => `/bench/${csv}`,
  scope: TIMELINE,
  filter: findFilter,
};

/** The built page with the story that ships with it; `base` is where another build of it is served. */
export function story(name: string, base = '/'): Subject {
  return { name, path: () => `${base}?from=2018-05-01&to=2018-07-31`, scope: TIMELINE, filter: findFilter };
}

export const floor: Subject = {
  name: 'floor',
  path: ({ columns }) => `/floor/floor.html?data=/bench/${columns}`,
  asksFor: ({ columns }) => `/bench/${columns}`,
  scope: 'body',
};

/** A page that shows nothing: what its steps cost is the cost of measuring. */
export const nothing: Subject = { name: 'nothing', path: () => '/nothing', scope: 'body' };

/** A page of peers/; without a window at the start, one of two years is drawn with the mouse. */
export function peer(
  name: string,
  page: string,
  { scope, hasWindow }: { readonly scope: string; readonly hasWindow: boolean },
): Subject {
  const asksFor = ({ csv }: DataFiles) => `/bench/${csv}`;
  return { name, path: (files) => `/peers/${page}?data=${asksFor(files)}`, asksFor, scope, hasWindow };
}

/** The first category's checkbox, once the filters are open; else the switch for the wider record. */
async function findFilter(page: Page): Promise<string | undefined> {
  const opener = page.locator('.filter-bar button[aria-expanded="false"]').first();
  if ((await opener.count()) > 0) await opener.click();
  await page
    .locator('.filter-panel')
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined);
  const candidates = ['.filter-panel fieldset input[type="checkbox"]', '.tier-switch input[type="checkbox"]'];
  for (const candidate of candidates) {
    const control = page.locator(candidate).first();
    if ((await control.count()) > 0 && (await control.isVisible())) return candidate;
  }
  return undefined;
}
