import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { mount } from '#app/dateline.tsx';
import { SMALL_DATASET } from '../../fixtures/ingest/small-dataset.ts';
import { host, inside, open } from './mounting.ts';

test('shows the story that it is given, at the view that it is given', async () => {
  const element = host();
  const dateline = open(element, { view: '?event=rally' });
  expect(dateline.getView()).toBe('event=rally');
  await dateline.ready;
  expect(inside(element).querySelector('h2')?.textContent).toBe('A small story');
  expect(inside(element).querySelector('.dateline')?.hasAttribute('data-ready')).toBe(true);
  expect(inside(element).querySelector('.event-card')?.getAttribute('data-event-id')).toBe('rally');
  expect(inside(element).querySelector('main'), 'the page’s landmarks are the page’s').toBeNull();
});

test('tells its listeners of views and selections until they leave', async () => {
  const dateline = open(host(), { panels: ['timeline'] });
  await dateline.ready;
  const views: string[] = [];
  const selected: (string | null)[] = [];
  dateline.on('view', (query) => views.push(query));
  const leave = dateline.on('select', (event) => selected.push(event));
  dateline.setView('event=arrest-brussels');
  dateline.setView('');
  leave();
  dateline.setView('event=arrest-brussels&lang=fr');
  await expect.poll(() => views).toEqual(['event=arrest-brussels&lang=fr']);
  expect(selected).toEqual(['arrest-brussels', null]);
});

test('tells of the event that the story opens with, early and late listeners alike', async () => {
  const dateline = open(host(), { panels: ['timeline'], view: 'event=rally' });
  const heard: (string | null)[] = [];
  dateline.on('select', (event) => heard.push(event));
  await dateline.ready;
  expect(heard).toEqual(['rally']);
  const late: (string | null)[] = [];
  dateline.on('select', (event) => late.push(event));
  await expect.poll(() => late).toEqual(['rally']);
  dateline.setView('');
  expect([heard, late]).toEqual([
    ['rally', null],
    ['rally', null],
  ]);
});

test('does as it was asked before there was a story', async () => {
  const dateline = open(host(), { panels: ['timeline'] });
  dateline.setView('event=arrest-brussels');
  await dateline.ready;
  expect(dateline.getView()).toBe('event=arrest-brussels');
});

test('says of a bad view what was wrong with it, and goes on', async () => {
  const element = host();
  const dateline = open(element, { panels: ['timeline'] });
  await dateline.ready;
  dateline.setView('account=nobody&from=yesterday');
  await expect.poll(() => inside(element).querySelectorAll('.notices li')).toHaveLength(2);
  expect(dateline.getView()).toBe('');
});

test('keeps theme, language and address to itself', async () => {
  const [first, second] = [host(), host()];
  const address = location.href;
  const page = document.documentElement.cloneNode(false);
  await Promise.all([open(first, { view: 'theme=dark&lang=fr' }).ready, open(second).ready]);
  const dressed = (element: HTMLElement) => inside(element).querySelector<HTMLElement>('.dateline');
  expect(dressed(first)?.dataset.theme).toBe('dark');
  expect(dressed(first)?.lang).toMatch(/^fr/);
  expect(dressed(second)?.dataset.theme).toBeUndefined();
  expect(dressed(second)?.dir).toBe('ltr');
  expect(page.isEqualNode(document.documentElement.cloneNode(false)), 'the page itself is as it was').toBe(true);
  expect(location.href).toBe(address);
  const ids = [first, second].flatMap((element) => [...inside(element).querySelectorAll('[id]')].map(({ id }) => id));
  expect(new Set(ids).size, 'no id stands twice').toBe(ids.length);
});

test('speaks the language of the text around, unless the view says another', async () => {
  const article = document.createElement('article');
  article.lang = 'fr-BE';
  document.body.append(article);
  const [first, second] = [host(), host()];
  article.append(first, second);
  await Promise.all([open(first).ready, open(second, { view: 'lang=en' }).ready]);
  expect(inside(first).querySelector<HTMLElement>('.dateline')?.lang).toMatch(/^fr/);
  expect(inside(second).querySelector<HTMLElement>('.dateline')?.lang).toMatch(/^en/);
});

test('cannot be mounted twice on one element, but again after it has been disposed of', async () => {
  const element = host();
  const first = open(element, { panels: ['timeline'] });
  expect(() => mount(element, { data: SMALL_DATASET })).toThrow(/mounted on this element already/);
  const settled = vi.fn();
  first.ready.then(settled, settled);
  first.dispose();
  expect(element.childNodes).toHaveLength(0);
  await open(element, { panels: ['timeline'] }).ready;
  expect(settled, 'what is no longer wanted is no failure').not.toHaveBeenCalled();
});

test('has the host’s story under its own title, in the footer too', async () => {
  const element = host();
  const faulty = { ...SMALL_DATASET, licence: 'CC BY 4.0', surprise: true };
  await open(element, { data: faulty, panels: ['timeline'], shadow: false }).ready;
  expect(element.querySelector('.embed-footer p')?.textContent).toMatch(/^A small story · .*CC BY 4\.0$/);
  await expect.element(page.getByRole('button', { name: 'Report' })).toBeVisible();
  await page.getByRole('button', { name: 'Report' }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  expect(document.body.textContent).not.toMatch(/stay(?:s|ed) in this browser|did not write it/);
});

test('leads to the story in full by the address that the site gives, with its own query and the view', async () => {
  const element = host();
  const fullPage = '/explorer/?data=stories/small.json&event=arrest-brussels';
  await open(element, { fullPage, view: 'event=rally', panels: ['timeline'], shadow: false }).ready;
  const link = element.querySelector<HTMLAnchorElement>('.embed-actions a');
  expect(link?.getAttribute('href')).toMatch(/\/explorer\/\?data=stories\/small\.json&tier=all&event=rally$/);
});

test('says why a story cannot be had', async () => {
  const element = host();
  const dateline = open(element, { data: { title: 'Nothing' } });
  await expect(dateline.ready).rejects.toThrow(/./);
  await expect.poll(() => inside(element).querySelector('[role="alert"]')).not.toBeNull();
});

test('leaves no listener, timer, observer or node behind', async () => {
  // What is there once for the whole page (React’s own listener, the caches) is there before the count.
  const warm = open(host());
  await warm.ready;
  warm.dispose();
  await settled();
  const count = countLeftovers();
  const nodes = document.querySelectorAll('*').length;
  const element = host();
  const dateline = open(element, { view: 'event=rally' });
  await dateline.ready;
  dateline.setView('event=arrest-brussels');
  dateline.dispose();
  await expect.poll(count.left).toEqual({ listeners: [], timers: 0, observers: 0 });
  count.end();
  element.remove();
  await expect.poll(() => document.querySelectorAll('*').length).toBe(nodes);
});

/** Whatever was due at once has happened. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

/** Counts what is added to window, document and root element, started and observed, less what is taken away again. */
function countLeftovers() {
  const targets = new Set<EventTarget>([window, document, document.documentElement, document.body]);
  const listeners = new Map<string, number>();
  const timers = new Set<unknown>();
  const observers = new Set<unknown>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const key = (type: string, options: unknown) =>
    `${type} ${typeof options === 'object' && options !== null && 'capture' in options ? options.capture : Boolean(options)}`;
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function add(
    this: EventTarget,
    type,
    listener,
    options,
  ) {
    addEventListener.call(this, type, listener, options);
    if (!targets.has(this ?? window)) return;
    const name = key(type, options);
    listeners.set(name, (listeners.get(name) ?? 0) + 1);
    const signal = typeof options === 'object' ? options?.signal : undefined;
    if (signal) addEventListener.call(signal, 'abort', () => listeners.set(name, (listeners.get(name) ?? 0) - 1));
  });
  vi.spyOn(EventTarget.prototype, 'removeEventListener').mockImplementation(function remove(
    this: EventTarget,
    type,
    listener,
    options,
  ) {
    removeEventListener.call(this, type, listener, options);
    if (!targets.has(this ?? window)) return;
    const name = key(type, options);
    listeners.set(name, (listeners.get(name) ?? 0) - 1);
  });
  const start = window.setTimeout;
  const stop = window.clearTimeout;
  Object.assign(window, {
    setTimeout(act: () => void, wait?: number) {
      const timer = start(() => {
        timers.delete(timer);
        act();
      }, wait);
      timers.add(timer);
      return timer;
    },
    clearTimeout(timer: number | undefined) {
      timers.delete(timer);
      stop(timer);
    },
  });
  for (const Observer of [ResizeObserver, MutationObserver, IntersectionObserver]) {
    const { observe, disconnect } = Observer.prototype;
    vi.spyOn(Observer.prototype, 'observe').mockImplementation(function watch(this: unknown, ...args: unknown[]) {
      observers.add(this);
      Reflect.apply(observe, this, args);
    });
    vi.spyOn(Observer.prototype, 'disconnect').mockImplementation(function unwatch(this: unknown) {
      observers.delete(this);
      Reflect.apply(disconnect, this, []);
    });
  }
  return {
    left: () => ({
      listeners: [...listeners].filter(([, n]) => n > 0).map(([name, n]) => `${name}: ${n}`),
      timers: timers.size,
      observers: observers.size,
    }),
    end() {
      vi.restoreAllMocks();
      Object.assign(window, { setTimeout: start, clearTimeout: stop });
    },
  };
}
