import { REST_SLOT } from '#scene/timeline-density.ts';

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
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const style = getComputedStyle(probe);
  const colour = (property: string) => {
    probe.style.color = `var(${property})`;
    return style.color;
  };
  const categories = Array.from({ length: SLOTS + 1 }, (_, slot) =>
    colour(slot === REST_SLOT ? '--line-strong' : `--category-${slot}`),
  );
  const theme = {
    categories,
    grid: colour('--line'),
    gridMajor: colour('--line-strong'),
    text: colour('--text'),
    textMuted: colour('--text-muted'),
    fontFamily: style.fontFamily,
  };
  probe.remove();
  return theme;
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
