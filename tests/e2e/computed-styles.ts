import type { Page } from 'playwright';

/** What a rule of somebody else's would change, or a wrong order of stylesheets. */
const PROPERTIES = [
  'background-color',
  'border-top-width',
  'box-sizing',
  'color',
  'display',
  'fill',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'height',
  'letter-spacing',
  'line-height',
  'list-style-type',
  'margin',
  'padding',
  'position',
  'stroke-width',
  'text-align',
  'text-transform',
  'width',
  'z-index',
] as const;

/** How the first element of each class looks, and where it stands in the story; by class, ours and Leaflet's. */
export type Look = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The look of a story, in the page itself or behind a shadow root. */
export function readLook(page: Page): Promise<Look> {
  return page.evaluate((properties) => {
    const host = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot !== null);
    const story = (host?.shadowRoot ?? document).querySelector('.embed');
    if (story === null) return {};
    const corner = story.getBoundingClientRect();
    const look: Record<string, Record<string, string>> = {};
    for (const element of story.querySelectorAll('[class]')) {
      const name = element.getAttribute('class') ?? '';
      if (name in look) continue;
      const style = getComputedStyle(element);
      const { left, top } = element.getBoundingClientRect();
      look[name] = {
        ...Object.fromEntries(properties.map((property) => [property, style.getPropertyValue(property)])),
        at: `${Math.round(left - corner.left)}, ${Math.round(top - corner.top)}`,
      };
    }
    return look;
  }, PROPERTIES);
}

/** Classes that both looks have once the views, the card and what it is made of have come. */
const LAST_TO_COME = ['claims', 'card-neighbours', 'map-count', 'timeline-brush'];
/** What has other words in it elsewhere, and panes and corners of Leaflet that nothing is in, which the pages leave out. */
const MAY_DIFFER =
  /^(?:embed-footer|leaflet-pane leaflet-(?:tile|shadow|marker|tooltip|popup)-pane|leaflet-control-container|leaflet-(?:top|bottom) leaflet-(?:left|right))$/;

/** In which two looks differ, a line for each class and property: `button: color rgb(…) → rgb(…)`. */
export function differences(one: Look, other: Look): readonly string[] {
  const names = [...new Set([...LAST_TO_COME, ...Object.keys(one), ...Object.keys(other)])];
  return names
    .filter((name) => !MAY_DIFFER.test(name))
    .flatMap((name) => {
      const [before, after] = [one[name], other[name]];
      if (before === undefined || after === undefined) return [`${name}: not in both`];
      return Object.keys(before)
        .filter((property) => before[property] !== after[property])
        .map((property) => `${name}: ${property} ${before[property]} → ${after[property]}`);
    });
}
