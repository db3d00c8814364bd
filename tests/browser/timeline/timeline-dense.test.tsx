import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { eventId } from '#model/id.ts';
import { DAY, utcMs } from '#model/time.ts';
import { MOST_MARKS } from '#store/select.ts';
import { generateRows, type TableRow, tableDataset } from '../../fixtures/timeline/generated-table.ts';
import { span } from '../../unit/story.ts';
import { drag, type MountedTimeline, mountTimeline } from './mount-timeline.tsx';

const day = (date: string, category: number, country: number): TableRow => ({ ...span(date), category, country });

/** More events than there can be marks on two days in Belgium; single ones in Germany. */
const crowd = (date: string) => Array.from({ length: MOST_MARKS + 1 }, () => day(date, 0, 0));
const crowded = tableDataset([
  day('2017-01-01', 1, 1),
  ...crowd('2018-06-05'),
  day('2018-06-20', 1, 1),
  ...crowd('2018-11-20'),
  day('2020-01-01', 1, 1),
]);

/** In which a column is a day. */
const summer = span('2018-05/2018-08');

let timeline: MountedTimeline;
afterEach(() => timeline.unmount());

const shown = () => timeline.store.getState().view.window;
const frame = () => new Promise(requestAnimationFrame);
const area = () => {
  const found = timeline.one('.timeline-columns');
  if (!(found instanceof HTMLElement)) throw new Error('The columns are drawn on no element.');
  return found;
};

/** The middle of the lane's column of a day, relative to the viewport. */
function pointOf(date: string, lane: number): readonly [number, number] {
  const axis = timeline.one('.timeline-columns .timeline-lane-line');
  const { left, top } = area().getBoundingClientRect();
  const x1 = Number(axis.getAttribute('x2'));
  const x0 = plotStart();
  const { start, end } = span(date);
  const share = ((start + end) / 2 - shown().start) / (shown().end - shown().start);
  const lanes = timeline.host.querySelectorAll('.timeline-lane-title').length;
  const height = Number(timeline.one('.timeline-columns > svg').getAttribute('height')) / lanes;
  return [left + x0 + share * (x1 - x0), top + (lane + 1) * height - 2];
}

/** Where the axis' line begins. */
function plotStart(): number {
  const canvas = canvasOf();
  const ratio = canvas.width / canvas.getBoundingClientRect().width;
  const y = Math.round(Number(timeline.one('.timeline-columns > svg').getAttribute('height')) * ratio);
  const row = canvas.getContext('2d')?.getImageData(0, y, canvas.width, 1).data ?? [];
  return Array.from({ length: canvas.width }, (_, x) => row[x * 4 + 3] ?? 0).findIndex((alpha) => alpha > 0) / ratio;
}

function canvasOf(): HTMLCanvasElement {
  const canvas = timeline.one('canvas');
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('There is no canvas.');
  return canvas;
}

function point(type: string, [clientX, clientY]: readonly [number, number]): void {
  const options = { bubbles: true, cancelable: true, view: window, clientX, clientY, detail: 1 };
  area().dispatchEvent(
    type === 'pointermove'
      ? new PointerEvent(type, { ...options, pointerType: 'mouse' })
      : new MouseEvent(type, options),
  );
}

/** Red, green, blue and alpha of the canvas at a point of the viewport. */
function pixelAt([x, y]: readonly [number, number]): readonly number[] {
  const canvas = canvasOf();
  const { left, top, width } = canvas.getBoundingClientRect();
  const ratio = canvas.width / width;
  return [...(canvas.getContext('2d')?.getImageData((x - left) * ratio, (y - top) * ratio, 1, 1).data ?? [])];
}

/** A colour of the theme as the canvas shows it. */
function colour(property: string): readonly number[] {
  const probe = document.createElement('span');
  probe.style.color = `var(${property})`;
  timeline.host.append(probe);
  const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
  probe.remove();
  return [r, g, b, 255];
}

async function mountCrowd() {
  timeline = await mountTimeline(crowded, { window: summer });
}

test('paints a column where events are, in the colour of their category, and nothing beside it', async () => {
  await mountCrowd();
  expect(pixelAt(pointOf('2018-06-05', 0))).toEqual(colour('--category-1'));
  expect(pixelAt(pointOf('2018-06-20', 1))).toEqual(colour('--category-2'));
  expect(pixelAt(pointOf('2018-06-07', 0))[3]).toBe(0);
  expect(pixelAt(pointOf('2018-06-20', 0))[3]).toBe(0);
});

test('has as many pixels as the screen, also when that changes', async () => {
  const ratio = vi.spyOn(window, 'devicePixelRatio', 'get').mockReturnValue(2);
  await mountCrowd();
  const { width, height } = canvasOf().getBoundingClientRect();
  expect([canvasOf().width, canvasOf().height]).toEqual([width * 2, height * 2]);
  expect(pixelAt(pointOf('2018-06-05', 0))).toEqual(colour('--category-1'));
  expect(pixelAt(pointOf('2018-06-07', 0))[3]).toBe(0);
  ratio.mockRestore();
  timeline.store.dispatch({ type: 'move-window', window: { start: summer.start, end: utcMs(summer.end + DAY) } });
  await expect
    .poll(() => [canvasOf().width, canvasOf().height])
    .toEqual([width, height].map((px) => px * devicePixelRatio));
});

test('columns that come into sight while the window moves are the same as if they were drawn there', async () => {
  timeline = await mountTimeline(tableDataset(generateRows(20_000)), { window: span('2012') });
  const picture = () => canvasOf().getContext('2d')?.getImageData(0, 0, canvasOf().width, canvasOf().height).data ?? [];
  for (let step = 0; step < 40; step++) {
    const { start, end } = shown();
    timeline.store.dispatch({
      type: 'move-window',
      window: { start: utcMs(start + (step % 8) * 3 * DAY), end: utcMs(end + (step % 8) * 3 * DAY) },
    });
    await frame();
  }
  const moved = picture();
  const window = shown();
  timeline.unmount();
  timeline = await mountTimeline(tableDataset(generateRows(20_000)), { window });
  const drawn = picture();
  expect(drawn).toHaveLength(moved.length);
  expect(moved.findIndex((value, i) => value !== drawn[i])).toBe(-1);
});

test('a window that moves is painted without a React render', async () => {
  await mountCrowd();
  const before = timeline.renders();
  const at = pointOf('2018-06-05', 0);
  timeline.store.dispatch({
    type: 'move-window',
    window: { start: utcMs(summer.start - 3 * DAY), end: utcMs(summer.end - 3 * DAY) },
  });
  await expect.poll(() => pixelAt(at)[3]).toBe(0);
  expect(pixelAt(pointOf('2018-06-05', 0))).toEqual(colour('--category-1'));
  await expect.poll(() => timeline.one('.timeline-window-button').textContent).toContain('28 Apr');
  await expect.poll(() => timeline.one('[data-window-end="start"]').getAttribute('aria-valuetext')).toBe('28 Apr 2018');
  expect(timeline.renders()).toBe(before);
});

test('hovering a column tells its lane, its count and its time without a React render', async () => {
  await mountCrowd();
  const before = timeline.renders();
  point('pointermove', pointOf('2018-06-20', 1));
  const float = timeline.one('.timeline-float');
  await expect.poll(() => float.textContent).toBe('Germany1 event, 20 June 2018');
  point('pointermove', pointOf('2018-06-05', 0));
  await expect.poll(() => float.textContent).toBe(`Belgium${MOST_MARKS + 1} events, 5 June 2018`);
  expect(timeline.renders()).toBe(before);
});

test('a click on a column shows its time; a click beside it clears the selection', async () => {
  timeline = await mountTimeline(crowded, { window: summer, event: eventId('e0') });
  point('click', pointOf('2018-06-10', 0));
  expect(timeline.store.getState().view.event).toBeNull();
  expect(shown()).toEqual(summer);
  point('click', pointOf('2018-06-05', 0));
  expect(shown()).toEqual(span('2018-06-05'));
});

test('a drag pans and is no click', async () => {
  await mountCrowd();
  const [x, y] = pointOf('2018-06-05', 0);
  drag(area(), [x, y], [x - 60, y]);
  expect(shown().start).toBeGreaterThan(summer.start);
  expect(shown().end - shown().start).toBeCloseTo(summer.end - summer.start, -2);
});

test('the keyboard walks from column to column, says where it is, zooms and opens', async () => {
  await mountCrowd();
  const spoken = () => document.getElementById(area().getAttribute('aria-activedescendant') ?? '')?.textContent;
  await userEvent.tab();
  while (document.activeElement !== area()) await userEvent.tab();
  await expect.poll(() => spoken()).toBe(`Belgium: ${MOST_MARKS + 1} events, 5 June 2018`);
  const first = area().getAttribute('aria-activedescendant');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => spoken()).toBe(`Belgium: ${MOST_MARKS + 1} events, 20 November 2018`);
  expect(area().getAttribute('aria-activedescendant')).not.toBe(first);
  expect(shown().end).toBeGreaterThan(span('2018-11-20').start);
  const before = shown().end - shown().start;
  await userEvent.keyboard('+');
  await expect.poll(() => shown().end - shown().start).toBeLessThan(before);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => shown().end - shown().start).toBeLessThanOrEqual(DAY);
});

test('the selected event stands as a line at its time with its title', async () => {
  timeline = await mountTimeline(crowded, { window: summer, event: eventId(`e${MOST_MARKS + 2}`) });
  const needle = timeline.one('.timeline-needle.is-selected');
  const [x, y] = pointOf('2018-06-20', 1);
  const box = needle.getBoundingClientRect();
  expect(box.left).toBeLessThanOrEqual(x);
  expect(box.right).toBeGreaterThanOrEqual(x);
  expect(box.top).toBeLessThan(y);
  expect(timeline.one('.timeline-float').textContent).toContain(`Event ${MOST_MARKS + 2}`);
});

test('marks take over where they can be told apart, in the same lanes beside the same plot', async () => {
  timeline = await mountTimeline(crowded, { window: summer, grouping: 'category' });
  const titles = () =>
    [...timeline.host.querySelectorAll('.timeline-lane-title > title')].map((node) => node.textContent);
  const lines = () => timeline.one('.timeline-lane-line').getAttribute('x2');
  const dense = [titles(), lines()];
  timeline.store.dispatch({ type: 'move-window', window: span('2018-06-10/2018-06-25') });
  await expect.poll(() => timeline.host.querySelectorAll('[data-event-id]')).toHaveLength(1);
  await expect.poll(() => timeline.host.querySelector('canvas')).toBeNull();
  await expect.poll(() => [titles(), lines()]).toEqual(dense);
  timeline.store.dispatch({ type: 'move-window', window: summer });
  await expect.poll(() => timeline.host.querySelector('canvas')).not.toBeNull();
});

test('columns stay while a drag goes past few events, and turn into marks at its end', async () => {
  timeline = await mountTimeline(crowded, { window: summer });
  const columns = timeline.one('canvas');
  const few = span('2018-06-10/2018-06-25');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  for (const window of [few, summer, few]) {
    timeline.store.dispatch({ type: 'move-window', window });
    await new Promise(requestAnimationFrame);
    expect(timeline.one('canvas')).toBe(columns);
  }
  vi.advanceTimersByTime(150);
  vi.useRealTimers();
  await expect.poll(() => timeline.host.querySelectorAll('[data-event-id]')).toHaveLength(1);
});

test('the keyboard stays in the timeline when marks take over from columns, and back', async () => {
  await mountCrowd();
  area().focus();
  timeline.store.dispatch({ type: 'move-window', window: span('2018-06-10/2018-06-25') });
  await expect.poll(() => document.activeElement?.getAttribute('data-event-id')).toBe(`e${MOST_MARKS + 2}`);
  timeline.store.dispatch({ type: 'move-window', window: summer });
  await expect.poll(() => document.activeElement?.classList).toContain('timeline-columns');
});
