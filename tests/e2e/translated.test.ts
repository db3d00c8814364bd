import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { closeEvent, retell } from './working.ts';

/** Puts each text into elements of its own, as browsers do that translate a page; here with the same words. */
function wrapTexts(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.parentElement?.closest('script, style, textarea, svg, font') !== null) continue;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = text.data;
    text.replaceWith(outer);
  }
}

/** What a reader reads, spaces made plain; of the map its controls, for where it has flown to depends on when. */
function wordsOn(page: Page): Promise<string> {
  const parts = page.locator('.explorer-header, .map-controls, .explorer-timeline, .explorer-side');
  return parts.evaluateAll((nodes: readonly HTMLElement[]) =>
    nodes.map(({ innerText }) => innerText.replaceAll(/\s+/g, ' ')).join('\n'),
  );
}

/** Where two texts part; empty when they are the same. */
function firstDifference(found: string, wanted: string): string {
  if (found === wanted) return '';
  const at = [...found].findIndex((letter, i) => letter !== wanted[i]);
  return `${found.slice(Math.max(0, at - 40), at + 80)} | ${wanted.slice(Math.max(0, at - 40), at + 80)}`;
}

it('says after every change what a page says that nobody has translated', async () => {
  const [plain, translated] = await Promise.all([
    openPage({ path: '?event=rally-villepinte' }),
    openPage({ path: '?event=rally-villepinte' }),
  ]);
  const steps: readonly (readonly [name: string, step: (page: Page) => Promise<unknown>])[] = [
    ['account', (page) => retell(page, 'What the record shows')],
    ['next event', (page) => page.locator('.card-neighbour[data-side="next"]').click()],
    ['list', (page) => closeEvent(page)],
    ['search', (page) => page.getByRole('searchbox').first().fill('embassy')],
    ['end of search', (page) => page.getByRole('searchbox').first().fill('')],
    ['selection', (page) => page.locator('.event-list [data-event-id="asset-freeze-france"]').click()],
    ['menu', (page) => page.getByRole('button', { name: 'Menu', exact: true }).click()],
    ['language', (page) => page.getByText('Français', { exact: true }).first().click()],
    ['end of menu', (page) => page.keyboard.press('Escape')],
    ['another account', (page) => retell(page, 'Le récit de l’article')],
  ];
  await plain.page.locator('.card-neighbour').first().waitFor();
  await translated.page.locator('.card-neighbour').first().waitFor();
  for (const [name, step] of steps) {
    const before = await wordsOn(plain.page);
    await translated.page.evaluate(wrapTexts);
    await Promise.all([step(plain.page), step(translated.page)]);
    await expect
      .poll(
        async () => {
          const words = await wordsOn(plain.page);
          return words === before ? 'Nothing has changed yet.' : firstDifference(await wordsOn(translated.page), words);
        },
        { message: name },
      )
      .toBe('');
  }
});
