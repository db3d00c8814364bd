import type { Frame, Page } from 'playwright';
import { expect, inject } from 'vitest';
import { openPage } from './browser.ts';
import { framesOf } from './host-pages.ts';
import { servePageWith } from './page-server.ts';

const EMBEDS = 5;
/** Such as a slider of the host page might send, were it dragged without end: all that can be asked for, in turn. */
const PER_SECOND = 1000;
const MESSAGES = [
  { type: 'set-view', query: 'event=rally-villepinte' },
  { type: 'set-view', query: 'account=record&from=2018-06-01&to=2018-07-31' },
  { type: 'select', event: 'asset-freeze-france' },
  { type: 'set-look', theme: 'dark' },
  { type: 'set-view', query: '' },
  { type: 'set-look', theme: 'light' },
];

/** An article of another site (`localhost`) than its five embeds (`127.0.0.1`), which therefore have a process of their own. */
export async function openFlooder(): Promise<Page> {
  const dateline = inject('origin');
  const embed = `<dateline-embed src="${dateline}/embed.html?panels=timeline,list">A picture.</dateline-embed>`;
  const article = await servePageWith('/article.html', (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,">
      <script type="module" src="${dateline}/embed.js"></script>${embed.repeat(EMBEDS)}</html>`);
  });
  const { page } = await openPage({
    origin: article.replace('127.0.0.1', 'localhost'),
    path: 'article.html',
    untilReady: false,
    viewport: { width: 800, height: 1000 },
    allow: [new RegExp(`^other origin: GET ${dateline}/`), /was preloaded using link preload but not used/],
    prepare: (opened) => opened.route(`${dateline}/**`, (route) => route.continue()),
  });
  const embeds = page.locator('dateline-embed');
  for (let index = 0; index < EMBEDS; index += 1) {
    await embeds.nth(index).scrollIntoViewIfNeeded();
    await embeds.nth(index).locator('iframe:not([inert])').waitFor();
  }
  return page;
}

/** Whether a frame is in another process than its page: a session of the debugger's own is to be had for no other one. */
export function hasOwnProcess(page: Page, frame: Frame): Promise<boolean> {
  return page
    .context()
    .newCDPSession(frame)
    .then(
      (session) => session.detach().then(() => true),
      () => false,
    );
}

/** Has the page send each of its embeds a thousand messages a second. Resolves to how many each was sent. */
export function flood(page: Page, seconds: number): Promise<number> {
  return page.evaluate(
    ({ messages, perSecond, ms }) =>
      new Promise<number>((done) => {
        const windows = Array.from(
          document.querySelectorAll('dateline-embed'),
          ({ shadowRoot }) => shadowRoot?.querySelector('iframe')?.contentWindow,
        );
        const began = performance.now();
        let sent = 0;
        const timer = setInterval(() => {
          const passed = Math.min(performance.now() - began, ms);
          for (; sent < (passed * perSecond) / 1000; sent += 1) {
            const message = { dateline: 1, ...messages[sent % messages.length] };
            for (const window of windows) window?.postMessage(message, '*');
          }
          if (passed < ms) return;
          clearInterval(timer);
          done(sent);
        }, 4);
      }),
    { messages: MESSAGES, perSecond: PER_SECOND, ms: seconds * 1000 },
  );
}

/**
 * How many ms an event in the list takes to be shown as chosen once it is clicked, by the frame's own clock, and what the frame
 * had to do first.
 */
async function answerMs(frame: Frame, event: string): Promise<number> {
  const asked = performance.now();
  await frame.evaluate((id) => {
    const list = document.querySelector('#root');
    addEventListener(
      'click',
      ({ timeStamp }) => {
        const look = () => {
          if (list?.querySelector(`[data-event-id="${id}"][aria-current="true"]`)) {
            document.documentElement.setAttribute('data-answer-ms', String(performance.now() - timeStamp));
          } else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
    document.documentElement.removeAttribute('data-answer-ms');
  }, event);
  const busy = performance.now() - asked;
  await frame.locator(`.embed-list [data-event-id="${event}"]`).first().click();
  const answered = () => frame.evaluate(() => document.documentElement.getAttribute('data-answer-ms'));
  await expect.poll(answered).not.toBeNull();
  return busy + Number(await answered());
}

/** For each embed. */
export async function answersMs(page: Page, event: string): Promise<readonly number[]> {
  const answers: number[] = [];
  for (const frame of framesOf(page)) answers.push(await answerMs(frame, event));
  return answers;
}
