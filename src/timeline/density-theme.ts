import { REST_SLOT } from '#scene/timeline/density.ts';
import { readColours } from '#ui/read-colours.ts';

/** The page's colours and font as a canvas takes them. */
export interface DensityTheme {
  /** By slot; REST_SLOT is the first. */
  readonly categories: readonly string[];
  readonly grid: string;
  readonly gridMajor: string;
  readonly text: string;
  readonly textMuted: string;
  readonly fontFamily: string;
}

const SLOTS = 8;

/** Asks the element's style for the custom properties, worked out for light, dark or forced colours. Makes the browser lay out. */
export function readTheme(element: HTMLElement): DensityTheme {
  const slots = Array.from({ length: SLOTS + 1 }, (_, slot) =>
    slot === REST_SLOT ? '--line-strong' : `--category-${slot}`,
  );
  const [text = '', textMuted = '', grid = '', gridMajor = '', ...categories] = readColours(element, [
    '--text',
    '--text-muted',
    '--line',
    '--line-strong',
    ...slots,
  ]);
  return { categories, grid, gridMajor, text, textMuted, fontFamily: getComputedStyle(element).fontFamily };
}

/** Calls back when the page is moved to a screen of another density, or zoomed. Returns the end of it. */
export function watchPixelRatio(onChange: () => void): () => void {
  let query: MediaQueryList | undefined;
  function watch() {
    query?.removeEventListener('change', changed);
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', changed);
  }
  function changed() {
    watch();
    onChange();
  }
  watch();
  return () => query?.removeEventListener('change', changed);
}
