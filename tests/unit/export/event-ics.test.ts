import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icsParts, withoutCalendarDay } from '#export/event-ics.ts';
import { icsLine, icsText } from '#export/ics-line.ts';
import { ENGLISH } from '#i18n/english.ts';
import { utcMs } from '#model/time.ts';
import { pageLinks, withoutLinks } from '#store/page-links.ts';
import { allOf, importedDataset, smallDataset } from '../../fixtures/export/visible.ts';

const now = utcMs(Date.UTC(2026, 0, 2, 3, 4, 5));

function icsOf(dataset: Parameters<typeof allOf>[0]): string {
  return [...icsParts({ ...allOf(dataset), locale: ENGLISH, now })].join('');
}

/** The lines as a calendar reads them. */
function unfold(ics: string): readonly string[] {
  return ics.replaceAll('\r\n ', '').split('\r\n');
}

it('has whole days with an exclusive end, and says how exact a date is', () => {
  const lines = unfold(icsOf(smallDataset()));
  expect(lines.slice(0, 6)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//Dateline//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME;LANGUAGE=en:A small story',
  ]);
  expect(lines.slice(6, 19)).toEqual([
    'BEGIN:VEVENT',
    'UID:arrest-brussels@small.dateline',
    'DTSTAMP:20260102T030405Z',
    'DTSTART;VALUE=DATE:20180601',
    'DTEND;VALUE=DATE:20180611',
    'SUMMARY;LANGUAGE=en:A couple is stopped in Brussels',
    expect.stringMatching(/^DESCRIPTION:about 1\s*–\s*10 June 2018\\nWhat the record shows: 30 June 2018\\n/),
    'LOCATION:Brussels\\, Belgium',
    'GEO:50.85;4.35',
    'CATEGORIES;LANGUAGE=en:Arrests',
    'URL:https://news.example/plot?event=arrest-brussels',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
});

it('claims no language for what nobody has named the language of, and keeps names of either direction apart', () => {
  const unnamed = unfold(icsOf(importedDataset('title,date,place\nتجمع (2018)!,2018-06-30,"باريس"\n')));
  expect(unnamed).toContain('SUMMARY:تجمع (2018)!');
  expect(unnamed).toContain('LOCATION:\u2068باريس\u2069');
  const label = unfold(icsOf(smallDataset({ '/accounts/1/label': 'روایت' })));
  expect(label.join('\n')).toMatch(/\\n\u2068روایت\u2069: 30 June 2018\\n/);
});

it('has no address for an event of a story that is only here', () => {
  const input = allOf(smallDataset());
  const links = withoutLinks(pageLinks(() => 'https://news.example/plot'));
  const ics = [...icsParts({ ...input, links, locale: ENGLISH, now })].join('');
  expect(ics.match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
  expect(ics).not.toMatch(/^URL|news\.example/m);
});

it('keeps 0° and 0°, and gives no point for what stands for a country', () => {
  expect(icsOf(smallDataset({ '/places/0/lon': 0, '/places/0/lat': 0 }))).toContain('\r\nGEO:0;0\r\n');
  expect(icsOf(smallDataset({ '/places/0/precision': 'proxy' })).match(/^GEO:/gm)).toHaveLength(1);
});

it('has the time of what is known to the minute', () => {
  const lines = unfold(icsOf(importedDataset('id,title,date\na,A,2018-06-30T14:00:00Z')));
  expect(lines.filter((line) => line.startsWith('DT'))).toEqual([
    'DTSTAMP:20260102T030405Z',
    'DTSTART:20180630T140000Z',
    'DTEND:20180630T140100Z',
  ]);
});

it('says what is not confirmed, what another telling denies, and what is disputed', () => {
  const answers = [{ account: 'article', text: 'a pound' }, { text: '500 g' }];
  const ics = icsOf(
    smallDataset({
      '/events/0/claims/0/status': 'unconfirmed',
      '/events/0/claims/1/status': 'false',
      '/events/0/disputes': [{ id: 'quantity', question: 'How much?', answers }],
    }),
  );
  const description = unfold(ics).find((line) => line.startsWith('DESCRIPTION'));
  expect(description).toContain('\\nnot confirmed\\nWhat the record shows: false\\n');
  expect(description).toContain('\\n\\nHow much? As the article told it: a pound\\, 500 g\\n');
});

it('leaves out what no calendar can show, and counts it', () => {
  const dataset = importedDataset(
    'id,title,date\nopen,A,2018/..\nold,B,-0044-03-15\nday,C,2018-06-30\nsince,D,../2018',
  );
  expect(unfold(icsOf(dataset)).filter((line) => line.startsWith('UID'))).toEqual(['UID:day@events.csv.dateline']);
  expect(withoutCalendarDay(allOf(dataset))).toBe(3);
});

describe('a line', () => {
  it('escapes what ends a value', () => {
    expect(icsText('a\\b; c, d\r\ne\u0000')).toBe('a\\\\b\\; c\\, d\\ne');
  });

  it('is folded at 75 octets, never within a character', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('é', '€', '𝄞', ' '), fc.string({ unit: 'grapheme' }))), (parts) => {
        const value = icsText(parts.join(''));
        const folded = icsLine('SUMMARY', value);
        const octets = folded.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...octets)).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${value}\r\n`);
      }),
    );
  });
});
