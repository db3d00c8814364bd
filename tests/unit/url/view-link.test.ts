import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { zoomLevel } from '#model/camera.ts';
import { accountId, actorId, categoryId, chapterId, countryCode, eventId, placeId } from '#model/id.ts';
import { LANGUAGES } from '#model/language.ts';
import { lonLat } from '#model/place.ts';
import { DAY, MINUTE, utcMs } from '#model/time.ts';
import { defaultView, GROUPINGS, THEMES, TIER_FILTERS, type View } from '#model/view.ts';
import { linkableWindow, windowLimits } from '#model/window.ts';
import { linkableCamera } from '#url/camera.ts';
import { PARAMETERS } from '#url/parameters.ts';
import { readView, writeView } from '#url/view-link.ts';
import { cameraAt } from '../../fixtures/map/camera-at.ts';
import { span, story } from '../story.ts';

const dataset = story({
  arrest: { article: '2018-06', record: '2018-06-30', place: 'brussels' },
  rally: { article: '2018-07-30', record: '2018-06-30', place: 'paris' },
  leak: { record: '2018-07-19', tier: 'wider' },
  bombing: { article: '2005', record: '2005-07-07' },
});
const start = defaultView(dataset);
const zone = process.env.TZ;

afterEach(() => {
  process.env.TZ = zone;
});

describe('a link', () => {
  it('leaves out what equals the default', () => {
    expect(writeView(start, dataset)).toBe('');
    expect(readView('', dataset)).toEqual({ view: start, notices: [] });
  });

  it('says the window in inclusive days', () => {
    expect(writeView({ ...start, window: span('2018-06') }, dataset)).toBe('?from=2018-06-01&to=2018-06-30');
  });

  it('says the window of a story before our era', () => {
    const ides = story({ ides: { article: '-0044-03-15' } });
    const view = { ...defaultView(ides), window: span('-0044-03-01/-0044-03-20') };
    expect(writeView(view, ides)).toBe('?from=-0044-03-01&to=-0044-03-20');
    expect(readView(writeView(view, ides), ides).view.window).toEqual(view.window);
  });

  it('reads years, months and minutes too', () => {
    expect(readView('?from=2017&to=2018-02', dataset).view.window).toEqual(span('2017-01/2018-02'));
    const { window } = readView('?from=2018-06-30T10:00:00Z&to=2018-06-30T15:59:00Z', dataset).view;
    expect(window).toEqual({ start: Date.UTC(2018, 5, 30, 10), end: Date.UTC(2018, 5, 30, 16) });
  });

  it('keeps the length of the window when only one end is named and it lies beyond the other', () => {
    const { view, notices } = readView('?from=2018-12-15', dataset);
    expect(view.window.start).toBe(Date.UTC(2018, 11, 15));
    expect(notices).toMatchObject([]);
  });

  it('shows an event that the account does not tell by the account that does', () => {
    expect(readView('?event=leak', dataset).view).toMatchObject({ event: 'leak', account: 'record', tier: 'all' });
  });

  it('writes the camera as zoom/lat/lon', () => {
    const view = { ...start, camera: cameraAt(5, 2.5175, 48.9711) };
    expect(writeView(view, dataset)).toBe('?map=5/48.9711/2.5175');
  });

  it('ignores keys it does not know', () => {
    expect(readView('?utm_source=newsletter', dataset)).toEqual({ view: start, notices: [] });
  });
});

describe('a bad value', () => {
  it.each([
    ['account=nobody', 'account'],
    ['rails=nobody', 'rails'],
    ['tier=some', 'tier'],
    ['from=2018-02-30', 'from'],
    ['to=soon', 'to'],
    ['group=colour', 'group'],
    ['map=5/95/2', 'map'],
    ['map=5/48', 'map'],
    ['within=paris', 'within'],
    ['place=atlantis', 'place'],
    ['event=nothing', 'event'],
    ['category=colour', 'category'],
    ['country=Atlantis', 'country'],
    ['actor=nobody', 'actor'],
    [`q=${'x'.repeat(201)}`, 'q'],
    ['contested=none', 'contested'],
    ['large=card', 'large'],
    ['story=epilogue', 'story'],
    ['step=epilogue', 'step'],
    ['lang=tlh', 'lang'],
    ['theme=sepia', 'theme'],
  ])('%s falls back to the default with a notice', (query, key) => {
    expect(readView(`?${query}`, dataset)).toMatchObject({ view: start, notices: [{ kind: 'bad-parameter', key }] });
  });

  it('is tested for every parameter', () => {
    const old = ['step', 'account', 'rails', 'tier', 'from', 'to', 'group', 'map', 'within', 'large'];
    const filters = ['category', 'country', 'actor', 'contested', 'q'];
    const rest = ['place', 'event', 'story', 'lang', 'theme'];
    expect(PARAMETERS.map(({ key }) => key)).toEqual([...old, ...filters, ...rest]);
  });

  it('in a list names what is wrong and keeps the rest', () => {
    expect(readView('?category=sanctions,colour,arrest', dataset)).toEqual({
      view: { ...start, categories: ['sanctions', 'arrest'] },
      notices: [
        { kind: 'bad-parameter', key: 'category', value: 'colour', expected: { kind: 'id', table: 'category' } },
      ],
    });
  });

  it('of ten thousand characters is quoted in short', () => {
    const { notices } = readView(`?event=${'x'.repeat(10_000)}`, dataset);
    expect(notices).toMatchObject([{ value: `${'x'.repeat(40)}…` }]);
  });

  it('window the wrong way round is swapped, both days included', () => {
    const { view, notices } = readView('?from=2018-08-10&to=2018-08-01', dataset);
    expect(view.window).toEqual(span('2018-08-01/2018-08-10'));
    expect(notices).toEqual([{ kind: 'window-repaired', fault: 'reversed' }]);
  });

  it('window far outside the story shows the nearest part of it', () => {
    const { view, notices } = readView('?from=0001&to=9999', dataset);
    expect(view.window).toEqual(windowLimits(dataset.extent));
    expect(notices).toEqual([{ kind: 'window-repaired', fault: 'outside' }]);
  });
});

/** Any view a reader can reach, rounded to what a link can say. */
function anyView(): fc.Arbitrary<View> {
  const limits = windowLimits(dataset.extent);
  const events = [null, ...dataset.events.map(({ id }) => id)];
  const cameras = fc.record({
    zoom: fc.double({ min: -1, max: 12, noNaN: true }).map(zoomLevel),
    center: fc
      .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }))
      .map(([lon, lat]) => lonLat(lon, lat)),
  });
  return fc
    .record({
      from: fc.integer({ min: limits.start + DAY, max: limits.end - 3 * DAY }),
      length: fc.integer({ min: 60 * MINUTE, max: limits.end - limits.start }),
      camera: fc.option(cameras),
      account: fc.constantFrom(accountId('article'), accountId('record')),
      rails: fc.shuffledSubarray([accountId('article'), accountId('record')]),
      grouping: fc.constantFrom(...GROUPINGS),
      tier: fc.constantFrom(...TIER_FILTERS),
      withinMap: fc.boolean(),
      largeMap: fc.boolean(),
      event: fc.constantFrom(...events),
      place: fc.constantFrom(null, placeId('brussels'), placeId('paris')),
      categories: fc.subarray([categoryId('arrest'), categoryId('sanctions')]),
      countries: fc.subarray([countryCode('BE'), countryCode('FR')]),
      actors: fc.subarray([actorId('ncri'), actorId('Smith, 100 % John')]),
      text: fc.string({ maxLength: 200 }).map((text) => text.trim()),
      contested: fc.boolean(),
      story: fc.constantFrom(null, chapterId('all')),
      step: fc.constant(null),
      language: fc.constantFrom(null, ...LANGUAGES),
      theme: fc.constantFrom(null, ...THEMES),
    })
    .map(({ from, length, camera, ...rest }) => {
      const window = { start: utcMs(from), end: utcMs(Math.min(from + length, limits.end - DAY)) };
      return { ...rest, window: linkableWindow(window), camera: camera && linkableCamera(camera) };
    });
}

it('draws the tellings that are known of those that are asked for, each once and four at most', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'].map(accountId);
  const accounts = ids.map((id) => ({ id, label: id, summary: '' }));
  const many = { ...dataset, accounts, accountById: new Map(accounts.map((account) => [account.id, account])) };
  const { view, notices } = readView('?rails=e,c,nobody,c,a,b,d', many);
  expect(view.rails).toEqual(['e', 'c', 'a', 'b']);
  expect(notices).toMatchObject([{ key: 'rails', value: 'nobody', expected: { kind: 'id', table: 'account' } }]);
});

describe.each(['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati'])('the round trip in %s', (timeZone) => {
  it('restores every view that has no event to reveal', () => {
    process.env.TZ = timeZone;
    fc.assert(
      fc.property(anyView(), (view) => {
        const plain = { ...view, event: null };
        expect(readView(writeView(plain, dataset), dataset)).toEqual({ view: plain, notices: [] });
      }),
    );
  });

  it('is steady once an event has been revealed', () => {
    process.env.TZ = timeZone;
    fc.assert(
      fc.property(anyView(), (view) => {
        const once = readView(writeView(view, dataset), dataset).view;
        const link = writeView(once, dataset);
        expect(writeView(readView(link, dataset).view, dataset)).toBe(link);
      }),
    );
  });
});

it('links that were once given out still open the same view', () => {
  expect(readView('?account=record&event=rally&from=2018-06-01&to=2018-07-31&map=5/48.9/2.5', dataset).view).toEqual({
    ...start,
    account: 'record',
    event: eventId('rally'),
    window: span('2018-06/2018-07'),
    camera: cameraAt(5, 2.5, 48.9),
  });
});
