import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { region } from './working.ts';

/** What the map shows, as a reader sees it: in pixels of the screen. */
interface SeenMap {
  /** Own countries whose name, or the dot that leads to it, lies on none of the story's lands. */
  readonly misplaced: readonly string[];
  readonly named: readonly string[];
  /** Places that stand in none of the panes, and that no pointer leads to. */
  readonly lost: readonly string[];
  /** Places that the Tab key goes to though they cannot be seen. */
  readonly hidden: readonly string[];
}

const readMap = (page: Page): Promise<SeenMap> =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(`.map-root ${selector}`)];
    const middle = (node: Element) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    const lands = all('path.map-land-own').filter((path) => path instanceof SVGGeometryElement);
    const onLand = ({ x, y }: { x: number; y: number }) =>
      lands.some((path) => path.isPointInFill(new DOMPoint(x, y).matrixTransform(path.getScreenCTM()?.inverse())));
    const names = all('.map-country-own');
    const misplaced = names.filter((name) => !onLand(middle(name.querySelector('circle') ?? name)));

    const box = all('.map-leaflet')[0]?.getBoundingClientRect() ?? new DOMRect();
    const right = all('.map-pane')[0]?.getBoundingClientRect().left ?? box.right;
    const idsOf = (node: Element) =>
      (node.getAttribute('data-place-ids') ?? node.getAttribute('data-place-id') ?? '').split(' ');
    const symbols = all('.map-symbol[data-place-id]').filter((node) => node instanceof HTMLElement);
    const elsewhere = new Set(all('.map-pointer, .map-pane-symbol').flatMap(idsOf));
    const isInside = ({ x, y }: { x: number; y: number }, reach = 0) =>
      x > box.left - reach && x < right + reach && y > box.top - reach && y < box.bottom + reach;
    return {
      misplaced: misplaced.map(({ textContent }) => textContent ?? ''),
      named: names.map(({ textContent }) => textContent ?? ''),
      lost: symbols
        .filter((node) => !isInside(middle(node), 1))
        .flatMap(idsOf)
        .filter((id) => !elsewhere.has(id)),
      hidden: symbols.filter((node) => node.tabIndex >= 0 && !isInside(middle(node), 24)).flatMap(idsOf),
    };
  });

const SIZES = [
  { width: 1440, height: 900, named: ['France', 'Germany', 'Iran'] },
  // Symbols and pointers take the room of others under one of the tellings.
  { width: 1024, height: 768, named: ['Iran'] },
  { width: 375, height: 812, named: ['Germany', 'Iran'] },
];

describe.each(SIZES)('at $width × $height', ({ named, ...viewport }) => {
  it('names stand in their countries, every place is in the map or pointed to, and Tab goes to none out of sight', async () => {
    for (const path of ['?account=article', '?account=record']) {
      const { page } = await openPage({ path, viewport });
      await region(page, 'Map').locator('.map-pane-symbol').first().waitFor();
      await expect
        .poll(() => readMap(page), { message: path })
        .toMatchObject({ misplaced: [], lost: [], hidden: [], named: expect.arrayContaining(named) });
    }
  });
});

it('a pointer brings the map to its place, which becomes one inside of it', async () => {
  const { page } = await openPage({ path: '?account=record', viewport: { width: 1440, height: 900 } });
  const map = region(page, 'Map');
  const pointer = map.getByRole('button', { name: /^Washington, DC, 2 events, west of the map: show$/ });
  await pointer.click();
  await pointer.waitFor({ state: 'detached' });
  await map.locator('.map-symbol[data-place-id^="washington"]').waitFor();
  await map.getByRole('button', { name: /Paris.*east of the map: show$/ }).waitFor();
  await expect.poll(() => readMap(page)).toMatchObject({ misplaced: [], lost: [], hidden: [] });
});

it('the second pane’s symbol is chosen like any other, and gives the room back', async () => {
  const { page } = await openPage({ path: '?account=record', viewport: { width: 1440, height: 900 } });
  const map = region(page, 'Map');
  await map.getByText('4,200 km from Paris').waitFor();
  await map
    .locator('.map-pane')
    .getByRole('button', { name: /Tehran/ })
    .click();
  await map.locator('.map-pane').waitFor({ state: 'detached' });
  await expect.poll(() => readMap(page)).toMatchObject({ lost: [], hidden: [] });
});
