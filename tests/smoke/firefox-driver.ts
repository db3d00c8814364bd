import { launch } from 'puppeteer-core';
import { type Colours, type Driver, WINDOW } from './driver.ts';

/** Firefox's words for the colours that a system prefers. */
const PREFERRED = { dark: 0, light: 1 };

/** Firefox as it is installed, by WebDriver BiDi, through Puppeteer. */
export async function startFirefox(path: string, colours: Colours): Promise<Driver> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    extraPrefsFirefox: {
      'intl.accept_languages': 'en-GB',
      'layout.css.prefers-color-scheme.content-override': PREFERRED[colours],
    },
  });
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  const { mouse, keyboard } = page;
  return {
    goTo: async (address) => void (await page.goto(address)),
    goBack: async () => void (await page.goBack()),
    look: (expression) => page.evaluate(expression),
    lookInFrame: async (frame, expression) => {
      const within = await (await page.evaluateHandle(frame)).asElement()?.toElement('iframe');
      return (await within?.contentFrame())?.evaluate(expression);
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
    chooseFile: async (selector, file) => {
      const input = await page.waitForSelector(`${selector}[type="file"]`);
      if (input === null) throw new Error(`There is no ${selector}.`);
      await input.toElement('input').then((element) => element.uploadFile(file));
    },
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}
