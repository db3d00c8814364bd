import { describe, expect, it } from 'vitest';
import { accountId, laneId } from '#model/id.ts';
import { middleOf } from '#model/time.ts';
import { timeScale } from '../../../../src/scene/timeline/scale.ts';
import { edtf, span } from '../../story.ts';
import { railsOf, timelineOf, toldBy } from './tellings.ts';

/** As Villepinte: the stop in early June and the rally on 30 July, or both on 30 June. */
const plot = toldBy(
  {
    stop: ['2018-06-01~/2018-06-10~', '2018-06-30'],
    rally: ['2018-07-30', '2018-06-30'],
    limits: ['2018-09?/2018-10?', '2018-08-20'],
    agreed: ['2018-09-25', '2018-09-25'],
  },
  ['stop', 'rally'],
);

const textsOf = (rails: ReturnType<typeof railsOf>, kind: string) =>
  rails.texts.filter((text) => text.kind === kind).map(({ text }) => text);

describe('two tellings', () => {
  it('stand on the axis of the lanes, the present one filled', () => {
    const scene = timelineOf(plot);
    const { rails, plot: lanes } = scene;
    expect(rails?.plot).toEqual(lanes);
    expect(rails?.rails.map(({ account, isPresent }) => [account, isPresent])).toEqual([
      ['article', true],
      ['record', false],
    ]);
    expect(new Set(rails?.marks.filter(({ isFilled }) => isFilled).map(({ account }) => account))).toEqual(
      new Set(['article']),
    );
    const told = railsOf(plot, { account: accountId('record') });
    expect(new Set(told.marks.filter(({ isFilled }) => isFilled).map(({ account }) => account))).toEqual(
      new Set(['record']),
    );
    expect(told.marks.map(({ x, y }) => [x, y])).toEqual(rails?.marks.map(({ x, y }) => [x, y]));
  });

  it('have a mark wherever an account dates a contested event, at that date', () => {
    const rails = railsOf(plot);
    const scale = timeScale(span('2018-05/2018-11'), rails.plot);
    const at = (event: string, account: string) =>
      rails.marks.find((mark) => mark.event === event && mark.account === account)?.x;
    expect(rails.marks).toHaveLength(6);
    expect(at('rally', 'article')).toBe(scale.toX(middleOf(edtf('2018-07-30'))));
    expect(at('stop', 'article')).toBe(scale.toX(middleOf(edtf('2018-06-01/2018-06-10'))));
    expect(at('limits', 'record')).toBe(scale.toX(middleOf(edtf('2018-08-20'))));
    expect(rails.marks.some(({ event }) => event === 'agreed')).toBe(false);
  });

  it('say how far apart they have an event, as far as the dates are known', () => {
    expect(textsOf(railsOf(plot), 'apart').sort()).toEqual(['20–29 days', '30 days']);
    expect(textsOf(railsOf(plot, { event: 'limits' }), 'apart')).toContain('1–11 weeks');
  });

  it('name what is joined with its date, two of one day together, and the others below where they fit', () => {
    const rails = railsOf(plot);
    expect(textsOf(rails, 'key').sort()).toEqual(['Both on 30 June', 'The rally, 30 July', 'The stop']);
    expect(textsOf(railsOf(plot, { width: 1600 }), 'key').join()).toMatch(/The stop, about 1\s–\s10 June/u);
    expect(textsOf(rails, 'fine')).toEqual(['The limits, 20 August']);
    const years = railsOf(plot, { width: 1600, window: span('2018-05/2019-02') });
    expect(textsOf(years, 'fine')).toEqual(['The limits, 20 August 2018']);
  });

  it('stack marks of one day below one another', () => {
    const both = railsOf(plot).marks.filter(({ account, weight }) => account === 'record' && weight === 'key');
    expect(both.map(({ event }) => event)).toEqual(['stop', 'rally']);
    expect(both[0]?.x).toBe(both[1]?.x);
    expect((both[0]?.y ?? 0) - (both[1]?.y ?? 0)).toBe(14);
  });

  it('draw a span as a bar and a wedge, which the plot cuts', () => {
    const { spans, joins, plot: shown } = railsOf(plot);
    const [bar] = spans;
    const scale = timeScale(span('2018-05/2018-11'), shown);
    expect(spans).toHaveLength(1);
    expect(bar).toMatchObject({ event: 'stop', fades: true, x0: scale.toX(edtf('2018-06-01').start) });
    expect(joins.find(({ event }) => event === 'stop')?.wedge).toHaveLength(4);
    expect(joins.find(({ event }) => event === 'rally')?.wedge).toEqual([]);
    const cut = railsOf(plot, { window: span('2018-06-04/2018-07-31') });
    const wedge = cut.joins.find(({ event }) => event === 'stop')?.wedge ?? [];
    expect(Math.min(...wedge.map(({ x }) => x))).toBe(cut.plot.x0);
    expect(cut.spans[0]?.x0).toBe(cut.plot.x0);
  });

  it('draw nothing where a date is not in the window: lines end at its edge', () => {
    const rails = railsOf(plot, { window: span('2018-07') });
    expect(rails.marks.map(({ event, account }) => [event, account])).toEqual([['rally', 'article']]);
    const join = rails.joins.find(({ event }) => event === 'rally');
    expect(join?.to.x).toBe(rails.plot.x0);
    expect(join?.to.y).toBeLessThan(rails.rails[1]?.y ?? 0);
    expect(rails.joins.some(({ event }) => event === 'stop')).toBe(false);
  });

  it('have no mark for a date that says no day in the window', () => {
    const vague = toldBy({ a: ['2018-06?/2018-10?', '2018-11-20'], b: ['2018-07', '2018-06-30'] });
    expect(
      railsOf(vague)
        .marks.map(({ event, account }) => `${event} ${account}`)
        .sort(),
    ).toEqual(['a record', 'b article', 'b record']);
  });

  it('name each mark for those who cannot see it', () => {
    const { marks } = railsOf(plot);
    expect(marks.find(({ event, account }) => event === 'rally' && account === 'article')?.name).toBe(
      'The rally: 30 July 2018 (article), 30 June 2018 (record), 30 days apart',
    );
  });

  it('write on each rail what its account says', () => {
    const { finding } = plot;
    const dataset = { ...plot, ...(finding && { finding: { ...finding, rails: { record: 'the same day' } } }) };
    expect(textsOf(railsOf(dataset), 'says')).toEqual(['the same day']);
  });
});

describe('more tellings', () => {
  const books = toldBy({
    serbia: ['1914-07-25', '1914-07-24', null, null],
    russia: ['1914-07-30', '1914-07-31', '1914-07-31', null],
    germany: ['1914-08-01', null, '1914-07-25', '1914-08-01'],
  });
  const july = { window: span('1914-07-20/1914-08-05') };

  it('jump an account that does not tell an event', () => {
    const { joins } = railsOf(books, july);
    expect(joins.filter(({ event }) => event === 'germany').map(({ jumps }) => jumps)).toEqual([true, false]);
  });

  it('fill the first mark of each, and name events only', () => {
    const rails = railsOf(books, july);
    const first = rails.marks.filter(({ isFilled, account }) => isFilled && account !== 'article');
    expect(first.map(({ event, account }) => `${event} ${account}`).sort()).toEqual([
      'germany book-2',
      'germany book-3',
      'serbia record',
    ]);
    expect(textsOf(rails, 'key')).toContain('The germany');
  });

  it('tell events of one category apart by lane', () => {
    const events = books.events.map((event, index) => ({ ...event, lane: laneId(index === 0 ? 'BE' : 'FR') }));
    const slots = (of: typeof books) => new Set(railsOf(of, july).marks.map(({ category }) => category.slot));
    expect(slots({ ...books, events })).toEqual(new Set([1, 2]));
    const two = books.events.map((event, index) => ({
      ...event,
      category: books.categories[index % 2]?.id ?? event.category,
    }));
    expect(slots({ ...books, events: two })).toEqual(new Set([1, 2]));
  });

  it('are four at most: the present one takes the last rail', () => {
    const many = toldBy({ a: ['2018-06-01', '2018-06-02', '2018-06-03', '2018-06-04', '2018-06-05'] });
    const accounts = (account?: string) =>
      railsOf(many, account === undefined ? {} : { account: accountId(account) }).rails.map((rail) => rail.account);
    expect(accounts()).toEqual(['article', 'record', 'book-2', 'book-3']);
    expect(accounts('book-4')).toEqual(['article', 'record', 'book-2', 'book-4']);
    const chosen = railsOf(many, { rails: ['book-4', 'record'].map(accountId) });
    expect(chosen.rails.map(({ account, isPresent }) => [account, isPresent])).toEqual([
      ['book-4', false],
      ['record', false],
      ['article', true],
    ]);
  });
});

it('is no picture of tellings that contest nothing, or of one alone', () => {
  expect(timelineOf(toldBy({ a: ['2018-06', '2018-06-30'] })).rails).toBeNull();
  expect(timelineOf(toldBy({ a: ['2018-06'] })).rails).toBeNull();
});

it('leaves the lanes their room', () => {
  expect(timelineOf(plot, { height: 260 }).rails).toBeNull();
  expect(timelineOf(plot, { width: 500 }).rails).toBeNull();
  const { rails, head, lanes, axis } = timelineOf(plot);
  expect(axis.isAbove).toBe(true);
  expect(axis.height + (rails?.height ?? 0)).toBe(head);
  expect(head + lanes.height).toBe(740);
});
