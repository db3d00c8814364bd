import { describe, expect, it } from 'vitest';
import { firstEvent, ingestWith, linesOf } from '../../fixtures/ingest/small-dataset.ts';
import { edtf } from '../../unit/story.ts';

/** What the tables have, read without a fault. */
function tablesWith(changes: Parameters<typeof ingestWith>[0]) {
  const ingested = ingestWith(changes);
  expect(linesOf(ingested)).toEqual([]);
  return ingested.tables;
}

function eventWith(changes: Parameters<typeof ingestWith>[0]) {
  return tablesWith(changes)?.events[0];
}

describe('a story may say', () => {
  it('who tells its accounts, in few letters', () => {
    const tables = tablesWith({ '/accounts/0/short': 'The article', '/accounts/0/whose': 'A site, October 2018' });
    expect(tables?.accounts[0]).toMatchObject({ short: 'The article', whose: 'A site, October 2018' });
  });

  it('what is remarkable about it', () => {
    const finding = { title: 'Two calendars', text: 'They differ.', events: ['rally'], rails: { article: 'In July' } };
    expect(tablesWith({ '/finding': finding })?.finding).toEqual(finding);
    expect(tablesWith({ '/finding': { title: 'A', text: 'B' } })?.finding).toEqual({
      ...{ title: 'A', text: 'B' },
      ...{ events: [], rails: {} },
    });
  });

  it('what the map shows first', () => {
    expect(
      tablesWith({
        '/frame': [
          ['BE', 'FR'],
          [-10, 35, 5, 45],
        ],
      })?.frame,
    ).toEqual([
      { kind: 'countries', countries: ['BE', 'FR'] },
      { kind: 'box', box: [-10, 35, 5, 45] },
    ]);
  });

  it.each([
    ['PT15M', 15 * 60_000],
    ['PT1H30M', 90 * 60_000],
    ['P1DT1M', 86_460_000],
  ])('how far apart hours may be: %s', (written, milliseconds) => {
    expect(tablesWith({ '/contestTolerance': written })?.contestTolerance).toBe(milliseconds);
  });

  it('which lanes it has, and who stands in them', () => {
    const lanes = [{ id: 'benelux', label: 'Benelux', countries: ['BE'] }];
    const tables = tablesWith({ '/lanes': lanes, '/events/0/lane': 'benelux', '/places/1/lane': 'benelux' });
    expect(tables?.lanes).toEqual(lanes);
    expect(tables?.events[0]?.lane).toBe('benelux');
    expect(tables?.places[1]?.lane).toBe('benelux');
  });

  it('its steps, in order', () => {
    const step = { id: 'one', chapter: 'june', account: 'record', title: 'One', text: 'Two.', events: ['rally'] };
    const tables = tablesWith({
      '/steps': [step, { ...step, id: 'two', window: '2018-06/2018-07', camera: [7, 48, 2] }],
    });
    expect(tables?.steps).toEqual([
      step,
      { ...step, id: 'two', window: edtf('2018-06/2018-07'), camera: { zoom: 7, center: [2, 48] } },
    ]);
  });

  it('what was corrected', () => {
    const changes = [{ date: '2026-12-01', text: 'The day of the rally.' }];
    const corrected = [{ date: edtf('2026-12-01'), text: 'The day of the rally.' }];
    expect(tablesWith({ '/changes': changes })?.changes).toEqual(corrected);
    expect(eventWith({ '/events/0/changes': changes })?.changes).toEqual(corrected);
  });

  it('words of single accounts', () => {
    const tellings = { article: { title: 'The July rally', short: 'July rally' }, record: { summary: 'In June.' } };
    expect(tablesWith({ '/chapters/0/tellings': tellings })?.chapters[0]?.tellings).toEqual(tellings);
    expect(eventWith({ '/events/0/tellings': tellings })?.tellings).toEqual(tellings);
  });
});

describe('an event may have', () => {
  it('a claim of an account without a date, and be told all the same', () => {
    const claims = eventWith({ '/events/0/claims/1/date': undefined, '/events/0/claims/1/dateText': 'after' })?.claims;
    expect(claims?.[1]).toMatchObject({ account: 'record', dateText: 'after' });
    expect(claims?.[1]).not.toHaveProperty('date');
  });

  it('a claim that it did not happen, and where that was said', () => {
    const changes = {
      '/events/0/claims/1/status': 'false',
      '/events/0/claims/1/reported': { date: '2018-07-01', place: 'paris' },
    };
    expect(eventWith(changes)?.claims[1]).toMatchObject({
      status: 'false',
      reported: { date: edtf('2018-07-01'), place: 'paris' },
    });
  });

  it('a way that was taken', () => {
    expect(eventWith({ '/events/0/claims/0/route': ['paris', [3, 50], 'brussels'] })?.claims[0]?.route).toEqual([
      { kind: 'place', place: 'paris' },
      { kind: 'point', lonLat: [3, 50] },
      { kind: 'place', place: 'brussels' },
    ]);
  });

  it('disputes', () => {
    const answers = [{ account: 'article', text: 'A pound', sources: [{ id: 'article', at: 'P3' }] }, { text: 'Two' }];
    expect(eventWith({ '/events/0/disputes': [{ id: 'quantity', question: 'How much?', answers }] })?.disputes).toEqual(
      [
        {
          ...{ id: 'quantity', question: 'How much?' },
          answers: [
            { account: 'article', text: 'A pound', citations: [{ source: 'article', at: 'P3' }] },
            { text: 'Two', citations: [] },
          ],
        },
      ],
    );
  });

  it('media, of its own or elsewhere', () => {
    const media = [
      { kind: 'image', src: 'media/car.jpg', alt: 'A car', date: '2018-06-30' },
      { kind: 'video', href: 'https://example.org/v', caption: 'A film' },
    ];
    expect(eventWith({ '/events/0/media': media })?.media).toEqual([
      { kind: 'image', place: { kind: 'own', path: 'media/car.jpg' }, alt: 'A car', date: edtf('2018-06-30') },
      { kind: 'video', place: { kind: 'elsewhere', url: 'https://example.org/v' }, caption: 'A film' },
    ]);
  });

  it('a place of some size within another, with older names', () => {
    const tables = tablesWith({
      ...{ '/places/1/within': 'brussels', '/places/1/doubt': 500 },
      '/places/1/names': [{ name: 'Lutetia', to: '0360' }],
    });
    expect(tables?.places[1]).toMatchObject({
      ...{ within: 'brussels', doubt: 500 },
      names: [{ name: 'Lutetia', to: edtf('0360') }],
    });
  });

  it('a source of which somebody kept a copy', () => {
    const archived = 'https://archive.example/a';
    const changes = {
      '/sources/0/archived': archived,
      '/sources/0/checked': '2026-12-01',
      '/sources/0/standing': 'repost',
    };
    expect(tablesWith({ ...changes, '/sources/0/kind': 'book' })?.sources[0]).toMatchObject({
      ...{ archived, checked: edtf('2026-12-01'), standing: 'repost', kind: 'book' },
    });
  });
});

describe('what is wrong with a field costs the field, and names what was meant', () => {
  it.each([
    [
      '/accounts/0/short',
      'Longer than 12',
      'dataset.json /accounts/0/short: It has 14 letters, and there is room for 12. The field "short" is left out.',
    ],
    [
      '/events/0/key',
      'yes',
      'events.json /events/0/key: It must be true or false, not text. The field "key" is left out.',
    ],
    [
      '/events/0/lane',
      'benelux',
      'events.json /events/0/lane: There is no lane with the id "benelux". The field "lane" is left out.',
    ],
    [
      '/events/0/tellings',
      { artikle: { title: 'A' } },
      'events.json /events/0/tellings/artikle: There is no account with the id "artikle"; there is "article". The words of this account are left out.',
    ],
    [
      '/events/0/actors',
      ['polise'],
      'events.json /events/0/actors/0: There is no actor with the id "polise"; there is "police". This actor is left out.',
    ],
    [
      '/events/0/links/0/to',
      'ralley',
      'events.json /events/0/links/0/to: There is no event with the id "ralley"; there is "rally". This link is left out.',
    ],
    [
      '/events/0/media',
      [{ kind: 'image', src: 'media/../../x.jpg', alt: 'x' }],
      'events.json /events/0/media/0/src: "media/../../x.jpg" is not a file in the story’s own folder, such as media/photo.jpg. The field "src" is left out.',
    ],
    [
      '/contestTolerance',
      'P1M',
      'dataset.json /contestTolerance: "P1M" is not a duration in days, hours and minutes (ISO 8601), such as PT15M. The field "contestTolerance" is left out.',
    ],
    [
      '/places/0/doubt',
      0,
      'places.json /places/0/doubt: 0 is not a length in metres, which is more than 0. The field "doubt" is left out.',
    ],
    [
      '/finding',
      { title: 'A', text: 'x'.repeat(151) },
      'dataset.json /finding/text: It has 151 letters, and there is room for 150. The finding is left out.',
    ],
    [
      '/changes',
      [{ date: 'May 2026', text: 'A.' }],
      'dataset.json /changes/0/date: "May 2026" is not a day, such as 2026-12-01. This correction is left out.',
    ],
  ])('%s', (pointer, value, line) => {
    expect(linesOf(ingestWith({ [pointer]: value }))[0]).toBe(line);
  });

  it('a circle of places is opened where it closes', () => {
    const ingested = ingestWith({ '/places/0/within': 'paris', '/places/1/within': 'brussels' });
    expect(linesOf(ingested)).toEqual([
      'places.json /places/1/within: The place "paris" would lie within itself. The field "within" is left out.',
    ]);
    expect(ingested.tables?.places.map(({ within }) => within)).toEqual(['paris', undefined]);
  });

  it('an event that an account leaves out is not told by that account alone', () => {
    const ingested = ingestWith({
      '/events/0/claims': [{ account: 'article', status: 'omitted', sources: [{ id: 'court' }] }],
    });
    expect(linesOf(ingested)[0]).toBe(
      'events.json /events/0/claims: None of its claims belongs to an account. This event is not shown.',
    );
  });

  it('a story without any day is none', () => {
    const ingested = ingestWith({
      ...{ '/events/0/claims/0/date': undefined, '/events/0/claims/1/date': undefined },
      ...{ '/events/1/claims/0/date': undefined, '/events/1/claims/1/date': undefined },
    });
    expect(linesOf(ingested)).toEqual(['dataset.json: No account says when any event was. The story cannot be shown.']);
    expect(firstEvent(ingested)).toBeUndefined();
  });
});
