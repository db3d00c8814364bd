import { describe, expect, it } from 'vitest';
import { eventIds, firstEvent, ingestWith, linesOf } from '../../fixtures/ingest/small-dataset.ts';

describe('a bad record costs itself and says so', () => {
  it('missing id', () => {
    const ingested = ingestWith({ '/events/0/id': undefined, '/chapters/0/events': ['rally'] });
    expect(eventIds(ingested)).toEqual(['rally']);
    expect(linesOf(ingested)).toEqual(['events.json /events/0: The field "id" is missing. This event is not shown.']);
  });

  it('duplicate id', () => {
    const ingested = ingestWith({ '/events/1/id': 'arrest-brussels', '/chapters': [], '/events/0/links': [] });
    expect(firstEvent(ingested)?.title).toBe('A couple is stopped in Brussels');
    expect(eventIds(ingested)).toEqual(['arrest-brussels']);
    expect(linesOf(ingested)).toEqual([
      'events.json /events/1/id: The id "arrest-brussels" is already taken. This event is not shown.',
    ]);
  });

  it('an id that a link could not carry', () => {
    expect(linesOf(ingestWith({ '/actors/1/id': 'the couple, both', '/events/0/actors': [] }))).toEqual([
      'actors.json /actors/1/id: "the couple, both" is not an id, which has no spaces or commas and is not empty. This actor is left out.',
    ]);
  });

  it('text where a record belongs', () => {
    expect(linesOf(ingestWith({ '/events/0/links/0': 'rally' }))).toEqual([
      'events.json /events/0/links/0: A link must be an object, not text. This link is left out.',
    ]);
  });

  it('unknown category', () => {
    const ingested = ingestWith({ '/events/1/category': 'party', '/events/0/links': [], '/chapters': [] });
    expect(eventIds(ingested)).toEqual(['arrest-brussels']);
    expect(linesOf(ingested)).toEqual([
      'events.json /events/1/category: There is no category with the id "party". This event is not shown.',
    ]);
  });

  it('a word that is not one of those allowed', () => {
    expect(linesOf(ingestWith({ '/places/0/precision': 'village' }))[0]).toBe(
      'places.json /places/0/precision: "village" is none of "venue", "neighbourhood", "municipality", "region", "country", "proxy". This place is left out.',
    );
  });

  it('latitude 95', () => {
    const ingested = ingestWith({ '/places/1/lat': 95, '/events/1/claims/0/place': undefined });
    expect(ingested.tables?.places.map((place) => place.id)).toEqual(['brussels']);
    expect(linesOf(ingested)).toEqual([
      'places.json /places/1/lat: 95 is not a latitude, which lies between -90 and 90. This place is left out.',
      'events.json /events/1/claims/1/place: There is no place with the id "paris". The claim is shown without a place.',
    ]);
    expect(ingested.issues[0]?.value).toBe('95');
  });

  it('longitude 200', () => {
    expect(linesOf(ingestWith({ '/places/1/lon': 200 }))[0]).toBe(
      'places.json /places/1/lon: 200 is not a longitude, which lies between -180 and 180. This place is left out.',
    );
  });

  it('text where a number belongs', () => {
    expect(linesOf(ingestWith({ '/places/1/lat': '48.86' }))[0]).toBe(
      'places.json /places/1/lat: It must be a number, not text. This place is left out.',
    );
  });

  it('a number where text belongs', () => {
    expect(linesOf(ingestWith({ '/events/1/title': 30 }))[0]).toBe(
      'events.json /events/1/title: It must be text, not a number. This event is not shown.',
    );
  });

  it('event left without any account claim', () => {
    const claims = [{ date: '2018-06-30', sources: [{ id: 'court' }] }];
    const ingested = ingestWith({ '/events/1/claims': claims, '/chapters': [], '/events/0/links': [] });
    expect(eventIds(ingested)).toEqual(['arrest-brussels']);
    expect(linesOf(ingested)).toEqual([
      'events.json /events/1/claims: None of its claims belongs to an account. This event is not shown.',
    ]);
  });

  it('all of its faults at once', () => {
    expect(linesOf(ingestWith({ '/places/1/lat': 95, '/places/1/lon': null })).slice(0, 2)).toEqual([
      'places.json /places/1/lon: It must be a number, not null. This place is left out.',
      'places.json /places/1/lat: 95 is not a latitude, which lies between -90 and 90. This place is left out.',
    ]);
  });
});

describe('a bad claim costs no more than itself', () => {
  it('impossible date', () => {
    const ingested = ingestWith({ '/events/0/claims/1/date': '2018-02-30' });
    expect(firstEvent(ingested)?.claims.map((claim) => claim.account)).toEqual(['article', undefined]);
    expect(linesOf(ingested)).toEqual([
      'events.json /events/0/claims/1/date: "2018-02-30" is not a day in the calendar. This claim is left out.',
    ]);
    expect(ingested.issues[0]?.value).toBe('"2018-02-30"');
  });

  it('reversed interval', () => {
    expect(linesOf(ingestWith({ '/events/0/claims/1/date': '2018-07-30/2018-07-01' }))).toEqual([
      'events.json /events/0/claims/1/date: "2018-07-30/2018-07-01" ends before it begins. This claim is left out.',
    ]);
  });

  it('impossible date of a claim without an account', () => {
    const ingested = ingestWith({ '/events/0/claims/2/date': '2018-02-30' });
    expect(firstEvent(ingested)?.claims[2]).toMatchObject({ note: 'One paper had another day.' });
    expect(firstEvent(ingested)?.claims[2]).not.toHaveProperty('date');
    expect(linesOf(ingested)).toEqual([
      'events.json /events/0/claims/2/date: "2018-02-30" is not a day in the calendar. The claim is shown without a date.',
    ]);
  });

  it('unknown account', () => {
    expect(linesOf(ingestWith({ '/events/0/claims/1/account': 'rumour' }))).toEqual([
      'events.json /events/0/claims/1/account: There is no account with the id "rumour". This claim is left out.',
    ]);
  });

  it('second claim for an account', () => {
    const ingested = ingestWith({ '/events/0/claims/1/account': 'article' });
    expect(firstEvent(ingested)?.claims[0]?.date?.edtf).toBe('2018-06-01~/2018-06-10~');
    expect(linesOf(ingested)).toEqual([
      'events.json /events/0/claims/1/account: Another claim of this event already belongs to the account "article". This claim is left out.',
    ]);
  });

  it('unknown place', () => {
    const ingested = ingestWith({ '/events/1/claims/1/place': 'atlantis' });
    expect(ingested.tables?.events[1]?.claims[1]).not.toHaveProperty('placePrecision');
    expect(linesOf(ingested)).toEqual([
      'events.json /events/1/claims/1/place: There is no place with the id "atlantis". The claim is shown without a place.',
    ]);
  });

  it('unknown source', () => {
    expect(linesOf(ingestWith({ '/events/0/claims/2/sources/0/id': 'diary' }))).toEqual([
      'events.json /events/0/claims/2/sources/0/id: There is no source with the id "diary". This citation is left out.',
    ]);
  });

  it('claim without sources', () => {
    const ingested = ingestWith({ '/events/0/claims/1/sources': [], '/events/0/claims/2/sources': undefined });
    expect(firstEvent(ingested)?.claims.map((claim) => claim.citations.length)).toEqual([1, 0, 0]);
    expect(linesOf(ingested)).toEqual([
      'events.json /events/0/claims/1: A claim needs at least one source. The claim is shown without a source.',
      'events.json /events/0/claims/2: A claim needs at least one source. The claim is shown without a source.',
    ]);
  });
});

describe('what points nowhere is left out', () => {
  it('unknown actor', () => {
    const ingested = ingestWith({ '/events/0/actors/0': 'nobody' });
    expect(firstEvent(ingested)?.actors).toEqual(['couple']);
    expect(linesOf(ingested)).toEqual([
      'events.json /events/0/actors/0: There is no actor with the id "nobody". This actor is left out.',
    ]);
  });

  it('actor named twice', () => {
    const ingested = ingestWith({ '/events/0/actors/1': 'police' });
    expect(firstEvent(ingested)?.actors).toEqual(['police']);
    expect(linesOf(ingested)).toEqual([
      'events.json /events/0/actors/1: "police" stands here twice. It is taken once.',
    ]);
  });

  it('unknown link target', () => {
    expect(linesOf(ingestWith({ '/events/0/links/0/to': 'party' }))).toEqual([
      'events.json /events/0/links/0/to: There is no event with the id "party", or it is not shown. This link is left out.',
    ]);
  });

  it('link to itself', () => {
    expect(linesOf(ingestWith({ '/events/0/links/0/to': 'arrest-brussels' }))).toEqual([
      'events.json /events/0/links/0/to: An event cannot be linked to itself. This link is left out.',
    ]);
  });

  it('unknown event of a chapter', () => {
    const ingested = ingestWith({ '/chapters/0/events/1': 'party' });
    expect(ingested.tables?.chapters[0]?.events).toEqual(['arrest-brussels']);
    expect(linesOf(ingested)).toEqual([
      'dataset.json /chapters/0/events/1: There is no event with the id "party". This event is left out.',
    ]);
  });

  it('chapter without events left', () => {
    const ingested = ingestWith({ '/chapters/0/events': [] });
    expect(ingested.tables?.chapters).toEqual([]);
    expect(linesOf(ingested)).toEqual([
      'dataset.json /chapters/0/events: No event of this chapter is shown. This chapter is left out.',
    ]);
  });
});
