import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eventId } from '#model/id.ts';
import { span, story } from '../../unit/story.ts';
import { drag, type MountedTimeline, mountTimeline } from './mount-timeline.tsx';

const dataset = story({
  old: { article: '2005-07-07', place: 'paris' },
  rally: { article: '2018-07-30', place: 'paris' },
  late: { article: '2023-05-26', place: 'brussels' },
});

const DAY = 86_400_000;

let timeline: MountedTimeline;
afterEach(() => timeline.unmount());

const shown = () => timeline.store.getState().view.window;
const days = () => (shown().end - shown().start) / DAY;
/** The next drawing, which is when d3 has been told of the new window. */
const frame = () => new Promise(requestAnimationFrame);
const lanes = () => timeline.one('.timeline-lanes');

test('a drag pans by what it moves, and is no click', async () => {
  timeline = await mountTimeline(dataset, { event: eventId('rally') });
  const { start } = shown();
  drag(lanes(), [500, 100], [400, 100]);
  expect(shown().start).toBeGreaterThan(start);
  expect(days()).toBeCloseTo(214, 3);
  expect(timeline.store.getState().view.event).toBe('rally');
});

test('a click on the empty plot clears the selection', async () => {
  timeline = await mountTimeline(dataset, { event: eventId('rally') });
  drag(lanes(), [300, 200], [300, 200]);
  expect(timeline.store.getState().view.event).toBeNull();
});

test('the wheel zooms with Ctrl only; without it the page scrolls', async () => {
  timeline = await mountTimeline(dataset);
  const wheel = (ctrlKey: boolean) => {
    const event = new WheelEvent('wheel', {
      bubbles: true,
      cancelable: true,
      deltaY: -20,
      ctrlKey,
      clientX: 500,
      clientY: 100,
    });
    lanes().dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(wheel(false)).toBe(false);
  expect(days()).toBeCloseTo(214, 3);
  expect(wheel(true)).toBe(true);
  expect(days()).toBeLessThan(214);
});

test('a double click zooms in, and a gesture goes on from a window that others have moved', async () => {
  timeline = await mountTimeline(dataset);
  timeline.store.dispatch({ type: 'move-window', window: span('2018-07') });
  await expect.poll(saysWindow).toContain('1 – 31 Jul 2018');
  lanes().dispatchEvent(new MouseEvent('dblclick', { bubbles: true, view: window, clientX: 500, clientY: 100 }));
  expect(days()).toBeCloseTo(15.5, 3);
  expect(shown().start).toBeGreaterThan(span('2018-07-01').start);
});

test('buttons zoom in, out and to the whole story', async () => {
  timeline = await mountTimeline(dataset);
  await userEvent.click(page.getByRole('button', { name: 'Zoom in' }));
  await expect.poll(days).toBeLessThan(214);
  await userEvent.click(page.getByRole('button', { name: 'Zoom out' }));
  await expect.poll(days).toBeCloseTo(214, 3);
  await userEvent.click(page.getByRole('button', { name: 'Whole story' }));
  await expect.poll(days).toBeGreaterThan(17 * 365);
});

test('dates that are typed count on Enter, and not before', async () => {
  timeline = await mountTimeline(dataset);
  await openFields();
  await userEvent.fill(field('From'), '15 June 2018');
  expect(shown().start).toBe(span('2018-05').start);
  await userEvent.keyboard('{Enter}');
  await expect.poll(shown).toEqual({ start: span('2018-06-15').start, end: span('2018-11').end });
  await expect.poll(() => document.activeElement?.className).toBe('timeline-window-button');
  expect(saysWindow()).toContain('15 Jun – 30 Nov 2018');
});

test('the last day that is typed is part of the window, and so are months and years', async () => {
  timeline = await mountTimeline(dataset);
  await openFields();
  await expect.element(field('To')).toHaveValue('30 Nov 2018');
  await userEvent.fill(field('To'), '2018-08');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => shown().end).toBe(span('2018-08').end);
});

test('what is no date stays in its field with a sentence, and Escape closes without a change', async () => {
  timeline = await mountTimeline(dataset);
  await openFields();
  await userEvent.fill(field('To'), 'soon');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('“soon” is not read as a date here.');
  await expect.element(field('To')).toHaveValue('soon');
  expect(document.activeElement).toBe(field('To').element());
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('.timeline-window-fields')).toBeNull();
  expect(shown()).toEqual(span('2018-05/2018-11'));
});

test('the brush’s handles are sliders that tell dates', async () => {
  timeline = await mountTimeline(dataset);
  const start = page.getByRole('slider', { name: 'Start of the window' });
  await expect.element(start).toHaveAttribute('aria-valuetext', '1 May 2018');
  await expect
    .element(page.getByRole('slider', { name: 'End of the window' }))
    .toHaveAttribute('aria-valuetext', '30 Nov 2018');
  timeline
    .one('[data-window-end="start"]')
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  expect(shown()).toEqual({ start: span('2018-05').start + 11 * DAY, end: span('2018-11').end });
});

test.each([
  ['PageUp', 55],
  ['PageDown', -55],
  ['ArrowUp', 11],
  ['ArrowDown', -11],
])('%s on a handle of the brush moves it by %i days, and is no scrolling of the page', async (key, by) => {
  timeline = await mountTimeline(dataset, { window: span('2018-05/2018-11') });
  const press = (end: 'start' | 'end') => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    timeline.one(`[data-window-end="${end}"]`).dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(press('start')).toBe(true);
  expect(shown()).toEqual({ start: span('2018-05').start + by * DAY, end: span('2018-11').end });
  timeline.store.dispatch({ type: 'move-window', window: span('2018-05/2018-11') });
  await frame();
  expect(press('end')).toBe(true);
  expect(shown()).toEqual({ start: span('2018-05').start, end: span('2018-11').end + by * DAY });
});

test.each(['altKey', 'ctrlKey', 'metaKey', 'isComposing'])('a key with %s does nothing to a handle', async (other) => {
  timeline = await mountTimeline(dataset, { window: span('2018-05/2018-11') });
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'Home', 'End']) {
    const event = new KeyboardEvent('keydown', { key, [other]: true, bubbles: true, cancelable: true });
    timeline.one('[data-window-end="start"]').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  }
  expect(shown()).toEqual(span('2018-05/2018-11'));
});

test('the window is dragged by its body, resized by its handles and drawn anew beside it', async () => {
  timeline = await mountTimeline(dataset, { window: span('2010/2012') });
  const middleOf = (selector: string) => {
    const { left, width, top, height } = timeline.one(selector).getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  };
  const pull = async (selector: string, by: number) => {
    const [x, y] = middleOf(selector);
    drag(timeline.one(selector), [x, y], [x + by, y]);
    await frame();
  };
  await pull('.selection', 60);
  expect(days()).toBeCloseTo(3 * 365.25, -1);
  const moved = shown();
  expect(moved.start).toBeGreaterThan(span('2010').start);
  await pull('.handle--e', 40);
  expect(shown().end).toBeGreaterThan(moved.end);
  expect(Math.abs(shown().start - moved.start)).toBeLessThan(DAY);
  const { left, width, top } = timeline.one('.overlay').getBoundingClientRect();
  const at = (share: number) => [left + share * width, top + 5] as const;
  drag(timeline.one('.overlay'), at(0.02), at(0.08));
  await frame();
  expect(shown().end).toBeLessThan(span('2008').start);
  const length = days();
  drag(timeline.one('.overlay'), at(0.5), at(0.5));
  expect(shown().start).toBeGreaterThan(span('2008').start);
  expect(days()).toBeCloseTo(length, 3);
});

test('on a phone the body of a narrow window stays free between its handles', async () => {
  timeline = await mountTimeline(dataset, { width: 335, height: 460 });
  const body = timeline.one('.selection').getBoundingClientRect();
  const hit = document.elementFromPoint(body.left + body.width / 2, body.top + body.height / 2);
  expect(body.width).toBeLessThan(15);
  expect(hit?.classList.contains('selection')).toBe(true);
  for (const end of ['.handle--w', '.handle--e']) {
    expect(timeline.one(end).getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
  }
});

const saysWindow = () => timeline.one('.timeline-window-button').textContent;
const field = (label: string) => page.getByLabelText(label, { exact: true });

async function openFields() {
  await userEvent.click(timeline.one('.timeline-window-button'));
  await expect.element(field('From')).toHaveFocus();
}
