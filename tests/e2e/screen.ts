import type { Frame, Page } from 'playwright';

/** What a reader sees of the view, in whatever language: the same for the same link. */
type Screen = Readonly<Record<string, string>>;

/** Reads everything on the page that a link can restore; of the camera only whether the reader has moved it. */
export async function readScreen(page: Page): Promise<Screen> {
  return page.evaluate(() => {
    const inputValue = (selector: string) => {
      const found = document.querySelector(selector);
      return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found.value : '';
    };
    const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    return {
      title: textOf('h1'),
      language: document.documentElement.lang,
      theme: document.documentElement.dataset.theme ?? '',
      account: inputValue('.explorer-switches input[type="radio"]:checked'),
      rails: [...document.querySelectorAll('.rail-head')].map(({ textContent }) => textContent).join(),
      wider: `${document.querySelector('.tier-switch input:checked') !== null}`,
      grouping: inputValue('.timeline-group select'),
      window: textOf('.timeline-window-button'),
      moved: `${document.querySelector('.map-frame') !== null}`,
      withinMap: `${document.querySelector('.map-switch input:checked') !== null}`,
      search: inputValue('.filter-bar input[type="search"]'),
      filters: textOf('.filter-bar button[aria-expanded]'),
      listed: textOf('.filter-shown'),
      place: textOf('.event-list h3'),
      card: document.querySelector('.event-card')?.getAttribute('data-event-id') ?? '',
      chapter: textOf('.chapters [aria-current="step"] .chapter-title'),
      step: textOf('.story-step'),
    };
  });
}

/** Waits until the page has drawn what it had to draw, at the frame after the next. */
export function nextFrame(page: Page | Frame): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Longer than any part of the page lets the others go ahead: the date fields follow a moving window, the map a calm view. */
const LEISURE_MS = 400;

/**
 * Waits until whatever the page has put off has been done, and has been drawn. The wait is the page's own: its timers run in the
 * order in which they end, so that a busy machine makes this one late as well.
 */
export async function leisure(page: Page): Promise<void> {
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), LEISURE_MS);
  await nextFrame(page);
}

/**
 * What the page shows once it has come to rest: two looks, a drawing apart, see the same.
 *
 * @param isComplete whether there is no more to come
 */
export async function atRest<Seen>(
  page: Page | Frame,
  look: () => Promise<Seen>,
  isComplete: (seen: Seen) => boolean = () => true,
): Promise<Seen> {
  let before = await look();
  for (;;) {
    await nextFrame(page);
    const now = await look();
    if (isComplete(now) && JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}
