import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { judgeStates } from './states.ts';

judgeStates('en');

it('a theme changes colours and nothing else, so that only they are judged in the other one', async () => {
  const { page } = await openPage({ path: '?event=rally-villepinte', reducedMotion: 'reduce' });
  await expect
    .poll(async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await looksOf(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await looksOf(page);
      return dark.filter((look, i) => look !== light[i]);
    })
    .toEqual([]);
});

/** Where each element is and how it looks, its colours aside. */
function looksOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const { display, visibility, opacity, fontSize, fontWeight, textDecorationLine, content } =
        getComputedStyle(node);
      const style = [display, visibility, opacity, fontSize, fontWeight, textDecorationLine, content];
      return [node.tagName, node.getAttribute('class'), x, y, width, height, ...style].join(' ');
    }),
  );
}
