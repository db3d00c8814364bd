import type { CDPSession, Page } from 'playwright';

/**
 * A mouse that leaves no trace in the page: Playwright's own answers every move with scripts of its own, which on a fast
 * page would be most of what is measured.
 */
export interface Mouse {
  readonly move: (x: number, y: number) => Promise<void>;
  readonly down: () => Promise<void>;
  readonly up: () => Promise<void>;
  /** Calls back whenever the page's recorder says that the last move is shown. */
  readonly onShown: (listener: () => void) => void;
}

export async function takeMouse(page: Page): Promise<Mouse> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let [x, y, buttons] = [0, 0, 0];
  const send = async (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased') => {
    const button = type === 'mouseMoved' && buttons === 0 ? 'none' : 'left';
    await session.send('Input.dispatchMouseEvent', { type, x, y, button, buttons, clickCount: 1 });
  };
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'benchShown' });
  return {
    async move(toX, toY) {
      [x, y] = [toX, toY];
      await send('mouseMoved');
    },
    async down() {
      buttons = 1;
      await send('mousePressed');
    },
    async up() {
      buttons = 0;
      await send('mouseReleased');
    },
    onShown(listener) {
      session.on('Runtime.bindingCalled', ({ name }) => name === 'benchShown' && listener());
    },
  };
}
