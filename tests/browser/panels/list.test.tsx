import { act } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadLocale } from '#i18n/load-locale.ts';
import { createDataset } from '#model/dataset.ts';
import { countryCode, disputeId, placeId } from '#model/id.ts';
import { createImportedDataset } from '#model/imported-dataset.ts';
import { EventList } from '#panels/EventList.tsx';
import { readCsv } from '../../fixtures/ingest/read-csv.ts';
import { span, story } from '../../unit/story.ts';
import { appears, mountPanel, one, textOf, unmountPanel } from './mount-panel.tsx';

const dataset = story({
  plan: { article: '2018' },
  arrest: { article: '2018-06', record: '2018-07-01', place: 'brussels' },
  raid: { article: '2018-06-03' },
  rally: { article: '2018-07-30', record: '2018-06-30', place: 'paris' },
});
const months = () => [...document.querySelectorAll('.month')].map((month) => month.textContent);
const headings = () => [...document.querySelectorAll('.month h4')].map((heading) => heading.textContent);

/** The lazy part, so that no test waits for the server. */
beforeAll(() => import('#panels/LongList.tsx'));
beforeEach(() => page.viewport(1280, 800));
afterEach(unmountPanel);

describe('the list', () => {
  it('stands under months, and under the year what is known no better', async () => {
    await mountPanel(dataset, <EventList />);
    expect(headings()).toEqual(['2018 1 event', 'June 2018 2 events', 'July 2018 1 event']);
    expect(months()[1]).toMatch(/June 2018.*The arrest.*3 June 2018The raid/);
    const lists = [...document.querySelectorAll('ol')];
    expect(
      lists.map((list) => document.getElementById(list.getAttribute('aria-labelledby') ?? '')?.textContent),
    ).toEqual(headings());
  });

  it('marks what is contested, and leaves nothing else when asked to', async () => {
    const store = await mountPanel(dataset, <EventList />);
    const marked = () =>
      [...document.querySelectorAll('.event-row-title')].map(({ textContent }) => textContent?.includes('≠'));
    expect(marked()).toEqual([false, true, false, true]);
    await userEvent.click(page.getByRole('button', { name: 'Filters' }));
    const only = page.getByRole('checkbox', { name: /^Only what is contested/ });
    await expect.element(only).toBeVisible();
    await userEvent.click(only);
    expect(store.getState().view.contested).toBe(true);
    expect(marked()).toEqual([true, true]);
    expect(textOf('.filter-shown')).toBe('2 of 4 events');
    await act(async () => store.dispatch({ type: 'clear-filters' }));
    expect(marked()).toHaveLength(4);
  });

  it('has what is told without a date under a heading of its own, and between neighbours', async () => {
    const undated = dataset.events.map((event) =>
      event.id === 'raid'
        ? { ...event, claims: event.claims.map(({ date: _, ...claim }) => ({ ...claim, dateText: 'later' })) }
        : event,
    );
    await mountPanel(createDataset({ ...dataset, events: undated }), <EventList />);
    expect(headings()).toEqual(['2018 1 event', 'June 2018 1 event', 'July 2018 1 event', 'Without a date 1 event']);
    expect(textOf('[data-event-id="raid"] .event-row-date')).toBe('later');
    expect(textOf('.filter-shown')).toBe('4 of 4 events');
  });

  it('says that a place is contested, or that another telling denies it', async () => {
    const events = story({
      arrest: { article: '2018-06', record: '2018-06', place: 'brussels' },
      raid: { article: '2018-06-03', record: '2018-06-03' },
    }).events.map((event) => {
      const [first, second] = event.claims;
      if (first === undefined || second === undefined) throw new Error('It has two claims.');
      const other = event.id === 'raid' ? { status: 'denied' as const } : { place: placeId('paris') };
      return { ...event, claims: [first, { ...second, ...other }] };
    });
    await mountPanel(createDataset({ ...dataset, events }), <EventList />);
    expect(textOf('[data-event-id="arrest"]')).toMatch(/place contested$/);
    expect(textOf('[data-event-id="raid"]')).toMatch(/: said not to have happened$/);
  });

  it('says which of its points are contested', async () => {
    const disputes = [{ id: disputeId('how-many'), question: 'How many came?', answers: [] }];
    const events = dataset.events.map((event) => (event.id === 'raid' ? { ...event, disputes } : event));
    await mountPanel(createDataset({ ...dataset, events }), <EventList />);
    expect(textOf('[data-event-id="raid"] .event-row-disputes')).toBe('one dispute');
    expect(textOf('[data-event-id="raid"] .event-row-title')).toBe('The raid ≠');
    expect(document.querySelectorAll('.event-row-disputes')).toHaveLength(1);
  });

  it('speaks French', async () => {
    await mountPanel(dataset, <EventList />, { locale: await loadLocale('fr') });
    expect(headings()).toEqual(['2018 1 événement', 'juin 2018 2 événements', 'juillet 2018 1 événement']);
  });

  it('keeps the month below its head while it scrolls', async () => {
    await mountPanel(dataset, <EventList />);
    const scroller = one('main');
    Object.assign(scroller.style, { blockSize: '16rem', overflow: 'auto' });
    await expect.poll(() => one('.event-list').style.getPropertyValue('--list-head')).toMatch(/px$/);
    scroller.scrollTop = one('[data-event-id="raid"]').offsetTop - 150;
    const head = one('.event-list-head').getBoundingClientRect();
    const june = [...document.querySelectorAll('.month h4')][1]?.getBoundingClientRect();
    expect(june?.top).toBeCloseTo(head.bottom, 0);
  });

  it('marks the selected event', async () => {
    await mountPanel(dataset, <EventList />);
    await act(() => userEvent.click(page.getByRole('button', { name: /The raid/ })));
    expect(one('[aria-current="true"]').dataset.eventId).toBe('raid');
  });

  it('empties the search by Escape, but not by the Escape of an input method', async () => {
    const store = await mountPanel(dataset, <EventList />, { view: { text: 'rally' } });
    const press = (isComposing: boolean) =>
      act(async () => {
        const event = new KeyboardEvent('keydown', { key: 'Escape', isComposing, bubbles: true, cancelable: true });
        one('.filter-search').dispatchEvent(event);
      });
    await press(true);
    expect(store.getState().view.text).toBe('rally');
    await press(false);
    expect(store.getState().view.text).toBe('');
  });

  it('has no months where nothing is left, and leads back', async () => {
    const store = await mountPanel(dataset, <EventList />);
    await act(async () => store.dispatch({ type: 'set-window', ...span('2018-09') }));
    // "2018" overlaps September too.
    expect(headings()).toEqual(['2018 1 event']);
    await act(async () => store.dispatch({ type: 'set-window', ...span('2017-12') }));
    await act(async () => store.dispatch({ type: 'set-filters', filters: { countries: [countryCode('GH')] } }));
    expect(headings()).toEqual([]);
    await act(() => userEvent.click(page.getByRole('button', { name: 'Clear the filters and show the whole story' })));
    expect(headings().length).toBe(3);
  });
});

describe('a list too long to be written out', () => {
  const rows = Array.from(
    { length: 1200 },
    (_, i) => `e${i},Event ${i},2018-0${1 + Math.floor(i / 400)}-0${1 + (i % 9)}`,
  );
  const long = createImportedDataset(readCsv(`id,title,date\n${rows.join('\n')}\n`).table, 'long.csv');

  it('has the months too, and says of each item which it is of its month', async () => {
    await mountPanel(long, <EventList />);
    one('main').style.blockSize = '40rem';
    await appears('.long-list li');
    expect(textOf('.long-list-items h4')).toBe('January 2018 400 events');
    const first = one('.long-list li');
    expect([first.ariaPosInSet, first.ariaSetSize]).toEqual(['1', '400']);
    expect(document.querySelectorAll('.long-list li').length).toBeLessThan(60);
    expect(first.getBoundingClientRect().top).toBeCloseTo(one('.long-list-items h4').getBoundingClientRect().bottom, 0);

    const scroller = one('.long-list');
    await act(async () => scroller.scrollTo({ top: scroller.scrollHeight }));
    await appears('.long-list li[aria-posinset="400"]');
    expect([...document.querySelectorAll('.long-list li')].at(-1)?.ariaSetSize).toBe('400');
    expect(textOf('.long-list-pinned')).toBe('March 2018 400 events');
  });
});
