import WebDriver from 'webdriver';
import type { WebKitPaths } from '../../scripts/browsers.mjs';
import { type Colours, type Driver, type Key, type Point, WINDOW } from './driver.ts';
import { startWebKitService } from './webkit-service.ts';

/** As the protocol writes keys: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<Key, string>> = { ArrowRight: '\uE014', Enter: '\uE007', Escape: '\uE00C' };

/** The name under which the protocol hands elements over. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** WebKitGTK's own small browser, by the W3C's WebDriver protocol. */
export async function startWebKit(paths: WebKitPaths, colours: Colours): Promise<Driver> {
  const service = await startWebKitService(paths);
  const browser = await WebDriver.newSession({
    hostname: '127.0.0.1',
    port: service.port,
    path: '/',
    capabilities: { alwaysMatch: askedFor(paths.browser, colours), firstMatch: [{}] },
  }).catch(async (reason) => {
    await service.stop();
    throw reason;
  });
  const look = (expression: string): Promise<unknown> => browser.executeScript(`return (${expression});`, []);
  await browser.setWindowRect(0, 0, WINDOW.width, WINDOW.height);
  const inside = Number(await look('innerHeight'));
  await browser.setWindowRect(0, 0, WINDOW.width, WINDOW.height + (WINDOW.height - inside));

  const byMouse = (...actions: readonly object[]) =>
    browser.performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  const byKeys = (keys: readonly string[]) =>
    browser.performActions([{ type: 'key', id: 'keys', actions: keys.flatMap(strokeOf) }]);
  return {
    goTo: (address) => browser.navigateTo(address),
    goBack: () => browser.back(),
    look,
    lookInFrame: async (frame, expression) => {
      await browser.switchToFrame(await browser.executeScript(`return ${frame};`, []));
      return look(expression).finally(() => browser.switchToFrame(null));
    },
    click: (at) => byMouse(moveTo(at), DOWN, UP),
    drag: (from, to) => byMouse(moveTo(from), DOWN, moveTo(between(from, to)), moveTo(to), UP),
    press: (key) => byKeys([KEYS[key]]),
    write: (text) => byKeys([...text]),
    chooseFile: async (selector, file) => {
      const found = await browser.findElement('css selector', selector);
      await browser.elementSendKeys(found[ELEMENT], file);
    },
    picture: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
    close: () => browser.deleteSession().finally(service.stop),
  };
}

/** A session of the W3C's protocol alone, which is all that the service speaks. */
const askedFor = (binary: string, colours: Colours) => ({
  'webkitgtk:browserOptions': { binary, args: ['--automation', ...(colours === 'dark' ? ['--dark-mode'] : [])] },
  'wdio:enforceWebDriverClassic': true,
});

const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };

const moveTo = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

const strokeOf = (value: string) => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];
