import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createDataset } from '#model/dataset.ts';
import { accountId, countryCode, eventId, laneId, placeId } from '#model/id.ts';
import { span, story } from '../../unit/story.ts';
import { type MountedTimeline, mountTimeline } from './mount-timeline.tsx';

const dataset = story({
  early: { article: '2018-05-10', place: 'brussels' },
  rally: { article: '2018-07-30', record: '2018-06-30', place: 'paris' },
  month: { article: '2018-09?', place: 'paris' },
  later: { article: '2020-02-04', place: 'brussels' },
});

let timeline: MountedTimeline;
afterEach(() => timeline.unmount());

const focused = () => document.activeElement?.getAttribute('data-event-id');

test('each mark is a button with a full name; only one of them is a tab stop', async () => {
  timeline = await mountTimeline(dataset);
  await expect
    .element(
      page.getByRole('button', {
        name: 'The rally, 30 July 2018, Arrests, paris; What the record shows: 30 June 2018',
      }),
    )
    .toBeVisible();
  expect(timeline.host.querySelectorAll('[data-event-id][tabindex="0"]')).toHaveLength(1);
});

test('says once that it has painted, and survives being squeezed to nothing', async () => {
  timeline = await mountTimeline(dataset);
  timeline.host.style.display = 'none';
  await new Promise(requestAnimationFrame);
  timeline.host.style.display = 'block';
  timeline.host.style.width = '700px';
  await expect.poll(() => timeline.one('.timeline-lanes svg').getAttribute('width')).toBe('700');
  expect(timeline.paints()).toBe(1);
});

test('lanes below what is in sight are counted, until they have been scrolled to', async () => {
  const days = Array.from({ length: 9 }, (_, i) => [`e${i}`, { article: '2018-07-10', place: 'brussels' }] as const);
  const high = story({ ...Object.fromEntries(days), paris: { article: '2018-07-20', place: 'paris' } });
  timeline = await mountTimeline(high, { height: 240 });
  await expect.element(page.getByText('2 more lanes ↓')).toBeVisible();
  timeline.one('.timeline-lanes').scrollTop = 1000;
  await expect.poll(() => timeline.host.querySelector('.timeline-more')).toBeNull();
});

test('arrows step through the events in time order; the window follows to those it does not show', async () => {
  timeline = await mountTimeline(dataset);
  timeline.mark('early').focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(focused).toBe('rally');
  await userEvent.keyboard('{End}');
  await expect.poll(focused).toBe('later');
  expect(timeline.store.getState().view.window.end).toBeGreaterThan(span('2020-02-04').start);
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowUp}');
  await expect.poll(focused).toBe('early');
});

test('Enter opens an event, Escape clears the selection, plus zooms around the mark and keeps the focus', async () => {
  timeline = await mountTimeline(dataset);
  timeline.mark('rally').focus();
  await userEvent.keyboard('{Enter}');
  expect(timeline.store.getState().view.event).toBe('rally');
  await expect.poll(() => timeline.mark('rally').getAttribute('aria-current')).toBe('true');
  await userEvent.keyboard('{Escape}');
  expect(timeline.store.getState().view.event).toBeNull();
  const x = () => timeline.mark('rally').getBoundingClientRect().x;
  const before = x();
  await userEvent.keyboard('+');
  expect(timeline.store.getState().view.window.start).toBeGreaterThan(span('2018-05').start);
  await expect.poll(x).toBeCloseTo(before, 0);
  await expect.poll(focused).toBe('rally');
});

test('hovering lights up a mark and shows its label without a React render', async () => {
  timeline = await mountTimeline(dataset);
  const before = timeline.renders();
  await userEvent.hover(timeline.mark('rally'));
  expect(timeline.store.getState().attention).toEqual({ kind: 'event', event: 'rally' });
  await expect.poll(() => timeline.one('[data-mark="rally"]').hasAttribute('data-attended')).toBe(true);
  await expect.poll(() => timeline.one('.timeline-float').textContent).toContain('30 July 2018');
  await userEvent.hover(timeline.one('.timeline-zoom button'));
  await expect.poll(() => timeline.one('[data-mark="rally"]').hasAttribute('data-attended')).toBe(false);
  expect(timeline.renders()).toBe(before);
});

test('attention from elsewhere lights up marks too, by event or by place', async () => {
  timeline = await mountTimeline(dataset);
  const lit = () =>
    [...timeline.host.querySelectorAll('.timeline-lanes [data-attended]')].map((node) =>
      node.getAttribute('data-mark'),
    );
  timeline.store.dispatch({ type: 'attend', attention: { kind: 'event', event: eventId('early') } });
  expect(lit()).toEqual(['early']);
  timeline.store.dispatch({ type: 'attend', attention: { kind: 'places', places: [placeId('paris')] } });
  expect(lit()).toEqual(['rally', 'month']);
  timeline.store.dispatch({ type: 'attend', attention: { kind: 'none' } });
  expect(lit()).toEqual([]);
});

test('the other account’s telling slides the marks; panning does not', async () => {
  timeline = await mountTimeline(dataset);
  const strips = timeline.one('.timeline-strips');
  timeline.store.dispatch({ type: 'set-account', account: accountId('record') });
  await expect.poll(() => strips.hasAttribute('data-sliding')).toBe(true);
  expect(timeline.one('[data-mark="rally"]').getAnimations()).toHaveLength(1);
  timeline.store.dispatch({ type: 'move-window', window: span('2018-05/2018-10') });
  await expect.poll(() => strips.hasAttribute('data-sliding')).toBe(false);
});

test('an empty window says so and offers the whole story', async () => {
  timeline = await mountTimeline(dataset, { window: span('2019-03') });
  await userEvent.click(page.getByRole('button', { name: 'Show the whole story' }));
  await expect.poll(() => timeline.host.querySelectorAll('[data-event-id]')).toHaveLength(4);
});

test('the grouping can be chosen', async () => {
  timeline = await mountTimeline(dataset);
  await userEvent.selectOptions(page.getByLabelText('Group by'), 'category');
  await expect.poll(() => timeline.one('.timeline-lane-title').textContent).toContain('Arrests');
});

test('a story that names its lanes groups by them, and says so', async () => {
  const lane = { id: laneId('low'), label: 'The Low Countries', countries: [countryCode('BE')] };
  timeline = await mountTimeline(createDataset({ ...dataset, lanes: [lane] }));
  const group = page.getByLabelText('Group by');
  await expect.element(group.getByRole('option', { name: 'State' })).toBeInTheDocument();
  const titles = () =>
    Array.from(timeline?.host.querySelectorAll('.timeline-lane-title') ?? [], (node) => node.textContent);
  expect(titles().join()).toContain('The Low Countries');
});

test('works at 320 px: every control keeps 24 px and stays inside', async () => {
  timeline = await mountTimeline(dataset, { width: 320, height: 460 });
  for (const control of timeline.host.querySelectorAll('button, select, input')) {
    const { left, right, width, height } = control.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
  }
});
