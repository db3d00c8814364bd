import { resolve } from 'node:path';
import { PNG } from 'pngjs';
import { array, number, object, parse } from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { dataset } from '../e2e/whole-story.ts';
import { type Colours, type Driver, type StartBrowser, WINDOW } from './driver.ts';
import { between, click, clickInFrame, open, parameter, seen, until } from './reader.ts';
import { type Site, serveSite } from './site.ts';

const RALLY = '[data-event-id="rally-villepinte"]';
const FILE_INPUT = 'input[type="file"]';
const OWN_FILE = resolve(import.meta.dirname, '../fixtures/smoke/own-events.csv');

/** Somebody's article, and the page in a frame in which scripting is off. */
const pages = (origin: string) => ({
  '/article.html': `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,">
    <script src="/watch.js"></script><script>
      var chosen = [];
      addEventListener('dateline-select', ({ detail }) => chosen.push(detail.event));
    </script><script type="module" src="${origin}/embed.js"></script>
    <dateline-embed src="${origin}/embed.html?lang=en" panels="list,card">A picture.</dateline-embed>`,
  '/unscripted.html': `<!doctype html><html lang="en"><title>Without a script</title><link rel="icon" href="data:,">
    <script src="/watch.js"></script>
    <iframe sandbox="allow-same-origin" src="/index.html" width="1200" height="700"></iframe>`,
});

/**
 * Walks through the built page as a reader does, in one browser; whatever the page logs, throws or cannot load fails the step.
 *
 * @param start `undefined` where the browser is not installed
 */
export function walkThroughPage(name: string, start: StartBrowser | undefined): void {
  describe.skipIf(start === undefined)(`in ${name}`, () => {
    let site: Site;
    beforeAll(async () => {
      site = await serveSite(inject('origin'), pages);
    });
    afterAll(() => site.close());
    const address = (path: string) => `${site.origin}/${path}`;
    describe('the page', () => walk(running(start, 'light'), address, () => site));
    describe('in the dark', () => walkInTheDark(running(start, 'dark'), address));
  });
}

/** A browser for as long as the tests around run. */
function running(start: StartBrowser | undefined, colours: Colours): () => Driver {
  let driver: Driver | undefined;
  beforeAll(async () => {
    driver = await start?.(colours);
  });
  afterAll(() => driver?.close());
  const current = () => {
    if (driver === undefined) throw new Error('The browser runs once the first test begins.');
    return driver;
  };
  afterEach(async () => expect(await current().look('heard')).toEqual([]));
  return current;
}

function walk(driver: () => Driver, address: (path: string) => string, site: () => Site): void {
  const start = (query = '') => open(driver(), address(`?lang=en${query}`));
  const expectNow = (expression: string, expected: unknown) => until(driver(), expression, expected);

  it('starts with the story, and each lane’s name on the line of its first mark', async () => {
    await start();
    await expectNow("document.querySelector('h1').textContent", dataset.finding?.title);
    await expectNow(seen('.chapters li'), dataset.chapters.length);
    await expectNow('document.documentElement.scrollWidth <= innerWidth', true);
    await expectNow(LANES_OFF, []);
  });

  it('opens an event in card, timeline and address, and Back closes it', async () => {
    await start();
    await click(driver(), `.event-list ${RALLY}`);
    await expectNow(seen(`article${RALLY}`), 1);
    await expectNow(seen(`.timeline ${RALLY}[aria-current="true"]`), 1);
    await expectNow(parameter('event'), 'rally-villepinte');
    await driver().goBack();
    await expectNow(seen(`article${RALLY}`), 0);
  });

  it('closes an event by Escape', async () => {
    await start('&event=rally-villepinte');
    await expectNow(seen(`article${RALLY}`), 1);
    await driver().press('Escape');
    await expectNow(seen(`article${RALLY}`), 0);
  });

  it('tells the story by the record', async () => {
    await start();
    await click(driver(), '.rail-head', 'The record');
    await expectNow(parameter('account'), 'record');
    await expectNow(`/30 June 2018/.test(document.querySelector('.timeline ${RALLY}').ariaLabel)`, true);
  });

  it('shows the stretch of time that is drawn on the overview', async () => {
    await start();
    const overview = "document.querySelector('.timeline-overview-ground').getBoundingClientRect()";
    await driver().drag(await between(driver(), overview, 0.2), await between(driver(), overview, 0.5));
    await expectNow(`/^20(0|1)\\d-/.test(${parameter('from')})`, true);
    await expectNow("/20[01]\\d/.test(document.querySelector('.timeline-window-button').textContent)", true);
  });

  it('filters by category', async () => {
    await start();
    await click(driver(), '.filter-bar button', 'Filters');
    await click(driver(), '.filter-panel label', 'Gathering');
    await expectNow("document.querySelector('.filter-shown').textContent", '1 of 21 events');
  });

  it('searches what is typed', async () => {
    await start();
    await click(driver(), '.filter-search');
    await driver().write('Bavaria');
    await expectNow(parameter('q'), 'Bavaria');
    await expectNow(seen('.event-list [data-event-id="assadi-arrest-germany"]'), 1);
    await expectNow(seen(`.event-list ${RALLY}`), 0);
  });

  it('reads as a story, on by a key', async () => {
    await start();
    await click(driver(), '.story-start');
    await expectNow(seen('.story-bar'), 1);
    // Whoever entered by the button goes on from the bar, once that has come and has taken the keyboard's place.
    await expectNow("document.activeElement.closest('[data-story-area]') !== null", true);
    const first = await driver().look("document.querySelector('.story-step').textContent");
    await driver().press('ArrowRight');
    await expectNow(`document.querySelector('.story-step').textContent !== ${JSON.stringify(first)}`, true);
  });

  it('reads a file of the reader’s own', async () => {
    await start();
    await click(driver(), 'button', 'Menu');
    await expectNow(`document.querySelectorAll('${FILE_INPUT}').length`, 1);
    await driver().chooseFile(FILE_INPUT, OWN_FILE);
    await expectNow(seen('.event-list [data-event-id]'), 2);
    await expectNow(seen('.timeline [data-event-id]'), 2);
  });

  it('stands in an article of another site, which hears what a reader chooses', async () => {
    await driver().goTo(`${site().elsewhere}/article.html`);
    const frame = "document.querySelector('dateline-embed').shadowRoot.querySelector('iframe')";
    await expectNow(`${frame} !== null && !${frame}.inert`, true);
    await clickInFrame(driver(), frame, `.event-list ${RALLY}`);
    await expectNow('chosen', ['rally-villepinte']);
    expect(await driver().lookInFrame(frame, 'heard')).toEqual([]);
  });

  it('puts the whole story on paper', async () => {
    await start();
    await expectNow("(dispatchEvent(new Event('beforeprint')), document.querySelectorAll('#story, #paper').length)", 1);
    await driver().look(AS_ON_PAPER);
    await expectNow(seen('#root'), 0);
    await expectNow(seen('.plain-event'), dataset.events.length);
    await expectNow(seen('.plain-picture'), 3);
  });

  it('is whole where scripting is off', async () => {
    await driver().goTo(address('unscripted.html'));
    const within = 'frames[0].document';
    await expectNow(`${within}.querySelector('h1')?.textContent`, dataset.finding?.title);
    await expectNow(`${within}.querySelector('[data-ready]')`, null);
    await expectNow(seen('.plain-event', within), dataset.events.length);
    await expectNow(seen('.plain-picture', within), 2);
  });
}

function walkInTheDark(driver: () => Driver, address: (path: string) => string): void {
  it('is dark to its edges, scrollbars too', async () => {
    await open(driver(), address('?lang=en'));
    await until(driver(), "matchMedia('(prefers-color-scheme: dark)').matches", true);
    const edges = parse(array(object({ x: number(), y: number(), height: number() })), await driver().look(EDGES));
    expect(edges.length).toBeGreaterThan(0);
    const picture = PNG.sync.read(Buffer.from(await driver().picture()));
    const light = edges.flatMap(({ x, y, height }) => {
      const column = Array.from({ length: Math.floor(height) - 2 }, (_, down) => brightness(picture, x, y + 1 + down));
      return column.filter((value) => value > 200).length > height / 2 ? [`${x} px`] : [];
    });
    expect(light).toEqual([]);
  });
}

/** From black, 0, to white, 255, of the picture's point at a point of the window. */
function brightness({ width, data }: PNG, x: number, y: number): number {
  const at = 4 * (Math.round(y * (width / WINDOW.width)) * width + Math.round(x * (width / WINDOW.width)));
  return Math.min(...data.subarray(at, at + 3));
}

/** The names of lanes whose middle is more than 2 px from that of the first mark of their lane. */
const LANES_OFF = `[...document.querySelectorAll('.timeline-lane-title')].flatMap((title) => {
  const middle = (element) => (({ top, bottom }) => (top + bottom) / 2)(element.getBoundingClientRect());
  const name = title.querySelector('tspan');
  const marks = [...document.querySelectorAll('.timeline .timeline-mark')].map(middle);
  return Math.min(...marks.map((mark) => Math.abs(mark - middle(name)))) > 2 ? [name.textContent] : [];
})`;

/** What is meant for paper holds for the screen. */
const AS_ON_PAPER = `(() => {
  const turn = (rules) => [...rules].forEach((rule) => {
    if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
    else if (rule.cssRules) turn(rule.cssRules);
  });
  [...document.styleSheets].forEach((sheet) => {
    if (sheet.media.mediaText === 'print') sheet.media.mediaText = 'all';
    turn(sheet.cssRules);
  });
  return true;
})()`;

/** The columns of points in which scrollbars stand: 3 px from the end of what scrolls. */
const EDGES = `[...document.querySelectorAll('#root *')]
  .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight)
  .map((one) => one.getBoundingClientRect())
  .map(({ right, top, height }) => ({ x: right - 3, y: top, height }))`;
