import { chromium } from 'playwright';
import { launchOptions } from '../../scripts/chromium.mjs';
import { type Colours, type Driver, WINDOW } from './driver.ts';

/** Chromium by its own protocol, through Playwright. */
export async function startChromium(path: string, colours: Colours): Promise<Driver> {
  const browser = await chromium.launch(launchOptions(path));
  const page = await browser.newPage({ viewport: WINDOW, colorScheme: colours, locale: 'en-GB' });
  const { mouse, keyboard } = page;
  return {
    goTo: async (address) => void (await page.goto(address)),
    goBack: async () => void (await page.goBack()),
    look: (expression) => page.evaluate(expression),
    lookInFrame: async (frame, expression) => {
      const within = await (await page.evaluateHandle<HTMLIFrameElement, void>(frame, undefined))
        .asElement()
        .contentFrame();
      return within?.evaluate(expression);
    },
    click: ({ x, y }) => mouse.click(x, y),
    drag: async (from, to) => {
      await mouse.move(from.x, from.y);
      await mouse.down();
      await mouse.move(to.x, to.y, { steps: 5 });
      await mouse.up();
    },
    press: (key) => keyboard.press(key),
    write: (text) => keyboard.type(text),
    chooseFile: (selector, file) => page.locator(selector).setInputFiles(file),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}
