import { describe, expect, it } from 'vitest';
import { accountId } from '#model/id.ts';
import { isContested, tellEvent, tellUndated } from '#query/told-event.ts';
import { smallDataset } from '../../fixtures/export/visible.ts';

const article = accountId('article');
const record = accountId('record');

/** The rally, 30 July or 30 June, in Paris, as the article tells it. */
function rallyWith(changes: Parameters<typeof smallDataset>[0]) {
  const dataset = smallDataset(changes);
  const rally = dataset.events[1];
  return rally && tellEvent(dataset, rally, article);
}

/** Both accounts have the same day. */
const SAME_DAY = { '/events/1/claims/0/date': '2018-06-30' };
const hall = { id: 'hall', name: 'A hall', country: 'FR', lon: 2.4, lat: 48.9, precision: 'venue', within: 'town' };
const town = { id: 'town', name: 'A town', country: 'FR', lon: 2.4, lat: 48.9, precision: 'municipality' };
const france = { id: 'france', name: 'France', country: 'FR', lon: 2, lat: 47, precision: 'country' };
const places = { '/places/2': hall, '/places/3': { ...town, within: 'paris' }, '/places/4': france };
const elsewhere = (place: string) => ({
  ...SAME_DAY,
  ...places,
  '/events/1/claims/1/place': place,
  '/events/1/claims/1/placePrecision': undefined,
});

describe('two accounts contest', () => {
  it.each([
    ['days that differ', {}, { date: true, place: false, status: false }],
    ['places that differ', elsewhere('brussels'), { date: false, place: true, status: false }],
    [
      'a thing that one says did not happen',
      { '/events/1/claims/1/status': 'denied' },
      { date: false, place: false, status: true },
    ],
  ])('%s', (_, changes, differs) => {
    expect(rallyWith(changes)?.others).toMatchObject([{ account: { id: 'record' }, differs }]);
  });

  it.each([
    ['the same day and place', SAME_DAY],
    ['a hall in a town in the place', elsewhere('hall')],
    ['the country around the place', elsewhere('france')],
    [
      'a place that one knows to the country only',
      { ...elsewhere('town'), '/places/3': town, '/events/1/claims/1/placePrecision': 'country' },
    ],
    ['what one leaves out', { '/events/1/claims/1/status': 'omitted' }],
    ['what one tells without a day', { '/events/1/claims/1/date': undefined }],
    ['what one cannot confirm', { ...SAME_DAY, '/events/1/claims/1/status': 'unconfirmed' }],
    [
      'hours within the tolerance',
      {
        '/contestTolerance': 'PT15M',
        '/events/1/claims/0/date': '2018-06-30T14:00+02:00',
        '/events/1/claims/1/date': '2018-06-30T12:10Z',
      },
    ],
  ])('but not %s', (_, changes) => {
    expect(rallyWith(changes)?.others).toEqual([]);
  });

  it('towns that have only their country in common', () => {
    expect(rallyWith({ ...elsewhere('town'), '/places/3': town })?.others).toHaveLength(1);
  });
});

it('a dispute marks an event as contested, whatever its date and place', () => {
  const answers = [{ text: 'A thousand' }, { text: 'Two' }];
  const disputed = rallyWith({ ...SAME_DAY, '/events/1/disputes': [{ id: 'guests', question: 'How many?', answers }] });
  expect(disputed && isContested(disputed)).toBe(true);
  const agreed = rallyWith(SAME_DAY);
  expect(agreed && isContested(agreed)).toBe(false);
});

describe('what did not happen', () => {
  const said = {
    '/events/1/claims/0/status': 'false',
    '/events/1/claims/0/reported': { date: '2018-08-01', place: 'brussels' },
  };

  it('is drawn when and where that was said', () => {
    expect(rallyWith(said)).toMatchObject({ date: { edtf: '2018-08-01' }, place: { id: 'brussels' }, country: 'BE' });
  });

  it('is drawn nowhere when nobody knows where that was said', () => {
    expect(rallyWith({ '/events/1/claims/0/status': 'false' })).toMatchObject({
      date: { edtf: '2018-07-30' },
      place: null,
    });
  });
});

it('an event that an account tells without a day is told, and has no place in time', () => {
  const dataset = smallDataset({
    '/events/1/claims/1/date': undefined,
    '/events/1/tellings': { record: { title: 'In June' } },
  });
  const rally = dataset.events[1];
  expect(rally && tellEvent(dataset, rally, record)).toBeUndefined();
  expect(tellUndated(dataset, record)).toMatchObject([
    { event: { id: 'rally' }, title: 'In June', place: { id: 'paris' } },
  ]);
  expect(tellUndated(dataset, article)).toEqual([]);
});
