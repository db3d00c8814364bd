import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '#export/file-name.ts';
import { inclusiveDays } from '#export/inclusive-days.ts';
import type { Dataset } from '#model/dataset.ts';
import { eventId } from '#model/id.ts';
import { createImportedDataset } from '#model/imported-dataset.ts';
import { DAY, HOUR, MINUTE, utcMs } from '#model/time.ts';
import { defaultView } from '#model/view.ts';
import { clampWindow, SHORTEST_WINDOW, windowLimits } from '#model/window.ts';
import { createStore } from '#store/create-store.ts';
import { readView, writeView } from '#url/view-link.ts';
import { readCsv } from '../../fixtures/ingest/read-csv.ts';
import { span } from '../story.ts';

const datasetOf = (...lines: readonly string[]) => createImportedDataset(readCsv(lines.join('\n')).table, 'own.csv');
const written = ({ start, end }: { start: number; end: number }) =>
  [start, end].map((t) => new Date(t).toISOString().replace(/:00\.000Z$/, ''));

/** What a reader sees first: the window, and sentences about it. */
function opened(dataset: Dataset) {
  const { view, notices } = readView('', dataset);
  return { window: written(view.window), notices };
}

const harbour = ['id,title,start,end', 'strike,Strike at the docks,2014-02-20,..', 'truce,Truce,2015-02-12,2015-02-12'];

describe('a table whose events have an open end', () => {
  it('opens on what is known', () => {
    const dataset = datasetOf(...harbour, 'talks,Talks,2019-12-09,');
    expect(opened(dataset)).toEqual({ window: ['2014-02-20T00:00', '2019-12-10T00:00'], notices: [] });
    expect(fileName(dataset, dataset.defaultWindow, null, 'csv')).toBe('own.csv_2014-02-20_2019-12-09.csv');
  });

  it('shows the day on which the last one began', () => {
    expect(opened(datasetOf(...harbour, 'flood,Flood,2021-03-04,..')).window[1]).toBe('2021-03-05T00:00');
    expect(opened(datasetOf(...harbour, 'flood,Flood,2021-03-04,..', 'thaw,Thaw,2019-01-01,..')).window[1]).toBe(
      '2021-03-05T00:00',
    );
  });

  it('or an open start, as a start of two dots or as an interval, opens on what is known', () => {
    const unknown = ['id,title,start,end', 'rule,Rule of the old,..,1911-10-10', 'coup,Coup,1911-11-01,1911-11-02'];
    expect(opened(datasetOf(...unknown)).window).toEqual(['1911-10-10T00:00', '1911-11-03T00:00']);
    const interval = ['title,date', 'Rule of the old,../1911-10-10', 'Coup,1911-11-01/1911-11-02'];
    expect(opened(datasetOf(...interval)).window).toEqual(['1911-10-10T00:00', '1911-11-03T00:00']);
  });

  it('with nothing else opens on the day that is known, in the midst of three', () => {
    expect(opened(datasetOf('title,date', 'Siege,2014-02-20/..')).window).toEqual([
      '2014-02-19T00:00',
      '2014-02-22T00:00',
    ]);
  });

  it('is shown whole, and an event of it chosen, within what is known', () => {
    const store = createStore(datasetOf(...harbour), defaultView(datasetOf(...harbour)));
    const limits = windowLimits(store.getState().dataset.extent);
    store.dispatch({ type: 'show-whole-story' });
    expect(written(store.getState().view.window).map((t) => t.slice(0, 10))).toEqual(['2014-02-12', '2015-02-20']);
    store.dispatch({ type: 'set-window', start: limits.start, end: limits.start + 5 * DAY });
    store.dispatch({ type: 'select-event', event: eventId('strike') });
    const { start, end } = store.getState().view.window;
    expect(end - start).toBe(5 * DAY);
    expect(start < Date.UTC(2014, 1, 20) && end > Date.UTC(2014, 1, 21)).toBe(true);
  });
});

it('a table of years before ours has names of files and a window that can be read back', () => {
  const { defaultWindow, id } = datasetOf('title,date', 'Cave,Y-17000', 'Ides,-0044-03-15');
  expect(fileName({ id }, defaultWindow, null, 'json')).toBe('own.csv_Y-17000_-0044-03-15.json');
  const { first, last } = inclusiveDays(defaultWindow);
  expect(span(`${first}/${last}`)).toEqual(defaultWindow);
});

describe('a table of a short time', () => {
  it.each([
    ['one instant', ['2018-06-01T12:00:00Z'], ['2018-06-01T11:00', '2018-06-01T13:01']],
    [
      'events within an hour',
      ['2018-06-01T12:00:00Z', '2018-06-01T12:20:00Z', '2018-06-01T12:41:00Z'],
      ['2018-06-01T11:21', '2018-06-01T13:21'],
    ],
    ['some hours', ['2018-06-01T08:00Z', '2018-06-01T17:30Z'], ['2018-06-01T08:00', '2018-06-01T17:31']],
    ['one day', ['2018-06-01'], ['2018-05-31T00:00', '2018-06-03T00:00']],
    ['two days', ['2018-06-01', '2018-06-02'], ['2018-05-31T00:00', '2018-06-04T00:00']],
    ['a week', ['2018-06-01', '2018-06-07'], ['2018-06-01T00:00', '2018-06-08T00:00']],
  ])('%s opens with room around it, and without a word', (_, dates, window) => {
    const dataset = datasetOf('title,date', ...dates.map((date, i) => `Event ${i},${date}`));
    expect(opened(dataset)).toEqual({ window, notices: [] });
    const { start, end } = windowLimits(dataset.extent);
    expect(start <= dataset.defaultWindow.start && end >= dataset.defaultWindow.end).toBe(true);
  });
});

it('a link to any window that a reader can reach says nothing about it when it is opened', () => {
  const begins = [
    utcMs(Date.UTC(2018, 5, 3, 4, 5, 6)),
    ...['Y-271000', 'Y-17000', '-0044'].map((year) => span(year).start),
  ];
  const lengths = [MINUTE, 90 * MINUTE, 5 * HOUR, DAY, 6.3 * DAY, 80.7 * DAY, 4000 * DAY, 9_000_000 * DAY];
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...begins), fc.constantFrom(...lengths), share, share, (start, long, from, size) => {
      const extent = { start, end: utcMs(start + long) };
      const dataset = { ...datasetOf('title,date', 'A,2018'), extent, defaultWindow: extent };
      const limits = windowLimits(extent);
      const length = Math.max(SHORTEST_WINDOW, size * (limits.end - limits.start));
      const left = limits.start + from * (limits.end - limits.start - length);
      const window = clampWindow({ start: utcMs(left), end: utcMs(left + length) }, limits);
      const link = writeView({ ...defaultView(dataset), window }, dataset);
      expect(readView(link, dataset).notices).toEqual([]);
    }),
  );
});
