import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accountId, eventId } from '#model/id.ts';
import { story } from '../../unit/story.ts';
import { drag, type MountedTimeline, mountTimeline } from './mount-timeline.tsx';

const dataset = story({
  arrest: { article: '2018-06-05', record: '2018-06-30', place: 'brussels' },
  rally: { article: '2018-07-30', record: '2018-06-30', place: 'paris' },
  limits: { article: '2018-10-01', record: '2018-08-20', place: 'paris' },
  agreed: { article: '2018-09-25', record: '2018-09-25', place: 'paris' },
});
const joined = { ...dataset, finding: { title: '', text: '', events: ['arrest', 'rally'].map(eventId), rails: {} } };

let timeline: MountedTimeline;
afterEach(() => timeline.unmount());

const mount = async (data = joined) => {
  timeline = await mountTimeline(data, { width: 1000, height: 700 });
};
const focused = () => document.activeElement?.getAttribute('aria-label');

test('the heads switch to another telling, by its full name', async () => {
  await mount();
  await userEvent.click(page.getByRole('radio', { name: 'What the record shows' }));
  expect(timeline.store.getState().view.account).toBe('record');
  await expect.poll(() => timeline.one('.rail-line.is-present').getAttribute('y1')).not.toBe(null);
  const rally = timeline.one('[data-rail="record"] [data-told="rally"]');
  await expect.poll(() => rally.classList.contains('is-filled')).toBe(true);
});

test('a rail is a list of its events: arrows step along it, and to the same event on the next', async () => {
  await mount();
  const lists = page.getByRole('group', { name: 'Tellings' }).getByRole('list');
  expect(lists.all()).toHaveLength(2);
  expect(lists.first().getByRole('listitem').all()).toHaveLength(3);
  const stops = timeline.host.querySelectorAll('.rail-mark[tabindex="0"]');
  expect(stops).toHaveLength(2);
  await userEvent.click(timeline.one('[data-rail="article"] [data-told="arrest"]'));
  await userEvent.keyboard('{ArrowRight}');
  await expect
    .poll(focused)
    .toBe('The rally: 30 July 2018 (As the article told it), 30 June 2018 (What the record shows), 30 days apart');
  await userEvent.keyboard('{ArrowDown}');
  await expect
    .poll(focused)
    .toBe('The rally: 30 June 2018 (What the record shows), 30 July 2018 (As the article told it), 30 days apart');
  await userEvent.keyboard('{End}');
  await expect.poll(focused).toContain('The limits: 20 August 2018');
  await userEvent.keyboard('{Enter}');
  expect(timeline.store.getState().view.event).toBe('limits');
});

test('what is attended to lights up on every rail and its join', async () => {
  await mount();
  timeline.store.dispatch({ type: 'attend', attention: { kind: 'event', event: eventId('rally') } });
  const lit = [...timeline.host.querySelectorAll('.rails [data-attended]')];
  expect(new Set(lit.map((node) => node.getAttribute('data-told')))).toEqual(new Set(['rally']));
  expect(lit.filter((node) => node.matches('.rail-mark'))).toHaveLength(2);
  expect(lit.filter((node) => node.matches('.rail-join'))).toHaveLength(1);
});

test('a click on a distance selects its event; a drag over the rails moves the window and lets them slide', async () => {
  await mount();
  await userEvent.click(timeline.one('.rail-text[data-told="rally"]:has(.rail-ground)'));
  expect(timeline.store.getState().view.event).toBe('rally');
  const before = timeline.store.getState().view.window;
  const box = timeline.one('.rails > svg').getBoundingClientRect();
  drag(timeline.one('.rails > svg'), [box.left + 600, box.top + 60], [box.left + 500, box.top + 60]);
  await expect.poll(() => timeline.store.getState().view.window.start).toBeGreaterThan(before.start);
});

test('more than four tellings: the others are chosen from a list, and take the last rail', async () => {
  const ids = ['article', 'record', 'a', 'b', 'c'].map(accountId);
  const accounts = ids.map((id) => ({ id, label: `Telling ${id}`, summary: '' }));
  await mount({ ...joined, accounts, accountById: new Map(accounts.map((account) => [account.id, account])) });
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Other tellings' }), 'Telling c');
  expect(timeline.store.getState().view.account).toBe('c');
  await expect.element(page.getByRole('radio', { name: 'Telling c' })).toBeChecked();
  expect(page.getByRole('radio', { name: 'Telling b' }).all()).toHaveLength(0);
});
