import { Readable } from 'node:stream';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faultMessages } from '#i18n/fault-messages.ts';
import { issueLine } from '#i18n/fault-words.ts';
import { ingestDataset } from '../../src/ingest/story/ingest-dataset.ts';
import { FAULTY_DATASET } from '../fixtures/ingest/faulty-dataset.ts';
import { lineInEnglish } from '../fixtures/ingest/in-english.ts';
import { folderOf, SMALL_DATASET } from '../fixtures/ingest/small-dataset.ts';
import { loadPage, openPage } from './browser.ts';
import { servePageWith } from './page-server.ts';
import { expectWorking, region, says, sentences, shownWindow } from './working.ts';

/** Opens the report and reads its lines: where, what, and what happens. */
async function readReport(page: Page, button = 'Report'): Promise<readonly string[]> {
  await page.getByRole('button', { name: button }).click();
  await page.locator('.import-issues tbody tr').first().waitFor({ state: 'attached' });
  return page.locator('.import-issues tbody tr').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const consequence = row.lastElementChild?.textContent ?? '';
      return [...row.querySelectorAll('li')].map((item) => {
        const where = item.querySelector('b')?.textContent ?? '';
        return `${where}: ${item.textContent?.slice(where.length).trim()} ${consequence}`;
      });
    }),
  );
}

describe('a dataset at run time', () => {
  it('with every kind of fault is shown without them, and the report names place, problem and consequence', async () => {
    const file = JSON.stringify(FAULTY_DATASET);
    const { page } = await openPage({ path: '?data=faulty.json', serve: { 'faulty.json': file } });
    await says(page, '15 rows read, 7 shown, 8 left out.');
    await expectWorking(page);
    const { issues } = ingestDataset(new Map([['faulty.json', file]]));
    const expected = issues.map((issue) => lineInEnglish(issue).replace(/^faulty\.json (?=\/)/, ''));
    expect(expected.length).toBeGreaterThan(70);
    expect([...(await readReport(page))].toSorted()).toEqual(expected.toSorted());
    await page.getByRole('heading', { name: 'What came in from faulty.json' }).waitFor();
  });

  it('is reported in French on a French page', async () => {
    const file = JSON.stringify(FAULTY_DATASET);
    const { page } = await openPage({ path: '?data=faulty.json&lang=fr', serve: { 'faulty.json': file } });
    await says(page, '15 lignes lues, 7 affichées, 8 écartées.');
    const { issues } = ingestDataset(new Map([['faulty.json', file]]));
    const words = faultMessages('fr');
    const expected = issues.map((issue) => issueLine(issue, words).replace(/^faulty\.json (?=\/)/, ''));
    expect([...(await readReport(page, 'Rapport'))].toSorted()).toEqual(expected.toSorted());
  });

  it('in several files, some of them empty, broken or missing, is shown without them, and each is named', async () => {
    const { page } = await openPage();
    const files = folderOf(SMALL_DATASET).set('actors.json', '').set('sources.json', '{ "sources": [ ');
    files.delete('places.json');
    const opened = [...files].map(([name, text]) => ({ name, mimeType: 'text/json', buffer: Buffer.from(text) }));
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.locator('input[type="file"]').setInputFiles(opened);
    await says(page, '2 rows read, 2 shown');
    await page.getByRole('heading', { level: 1, name: 'A small story' }).waitFor();
    await expectWorking(page);
    expect(await readReport(page)).toEqual(
      expect.arrayContaining([
        'actors.json: The file is empty. Nothing in it is shown.',
        'places.json: The file is missing. Nothing in it is shown.',
        expect.stringMatching(/^sources\.json: The file is not JSON: it ends before .* Nothing in it is shown\.$/),
        'events.json /events/0/actors/0: There is no actor with the id "police". This actor is left out.',
      ]),
    );
  });

  it.each([
    ['without an event', { ...SMALL_DATASET, colour: 'red', events: [] }, 'No event is left.'],
    ['without an account', { ...SMALL_DATASET, accounts: [] }, 'No account is left, so no event can be told.'],
    ['that is GeoJSON', { type: 'FeatureCollection', features: [] }, 'This JSON is not a story in Dateline’s form'],
    ['that is a list', [], 'The file must hold an object: { … }.'],
    ['that is no JSON', '{ "events": ] }', 'The file is not JSON: line 1, column 13 has an unexpected "]".'],
    ['that is empty', '', 'The file is empty.'],
    ['that is a web page', '<!doctype html>', 'This is a web page or another marked-up file, not a table or JSON.'],
  ])('%s says so, and the usual story stands in', async (_, json, sentence) => {
    const text = typeof json === 'string' ? json : JSON.stringify(json);
    const { page } = await openPage({ path: '?data=story.json', serve: { 'story.json': text } });
    await says(page, sentence);
    await page.getByRole('heading', { level: 1, name: 'Same events, two calendars' }).waitFor();
    await expectWorking(page);
  });

  it('that is not there says so', async () => {
    const { page } = await openPage({ path: '?data=none.json', allow: [/none\.json/] });
    await says(page, 'none.json could not be loaded: the server answered 404 Not Found.');
    await expectWorking(page);
  });
});

describe('100 MB of garbage as a dataset', () => {
  const MEGABYTE = 1 << 20;

  /** Values from the generator of Numerical Recipes: the same in every run. */
  function randomMegabyte(least: number, values: number): Buffer {
    let state = 1;
    return Buffer.from(
      Uint8Array.from({ length: MEGABYTE }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) | 0;
        return least + ((state >>> 16) % values);
      }),
    );
  }

  it.each([
    ['random bytes', randomMegabyte(0, 256), 'This is not a text file: it has bytes that no text has.'],
    ['random letters', randomMegabyte(0x23, 90), 'Line 1 does not end within a million characters'],
    ['lines of nonsense', Buffer.from('lorem,ipsum\n'.repeat(MEGABYTE / 12)), 'date'],
  ])('%s: a sentence, and the usual story', async (_, chunk, sentence) => {
    const origin = await servePageWith('/garbage', (response) => {
      Readable.from(Array.from({ length: 100 }, () => chunk)).pipe(response);
    });
    const { page } = await openPage({ origin, path: '?data=garbage', allow: [/request failed: .*garbage/] });
    await says(page, sentence);
    await page.getByRole('heading', { level: 1, name: 'Same events, two calendars' }).waitFor();
    await expectWorking(page);
  });
});

it('a table opens on what is known of its times, however far or near, with ticks and without a word', async () => {
  const files = {
    'open.csv': 'title,start,end\nStrike,2014-02-20,..\nFlood,..,2013-05-02\nTalks,2019-12-09,2019-12-09',
    'long.csv': 'title,date\nFort,0043-05-01\nBattle,1066-10-14\nMuseum,2018-01-01',
    'old.csv': 'title,date\nCave,Y-17000\nBattle,1066-10-14',
    'hour.csv': 'title,date\nCall,2018-06-01T12:00:00Z\nPatrol,2018-06-01T12:41:00Z',
    'day.csv': 'title,date\nVote,2018-06-01',
  };
  const { page } = await openPage({ path: '?data=open.csv', serve: files });
  const opens = async (name: keyof typeof files, window: string, ...ticks: readonly string[]) => {
    await loadPage(page, `?data=${name}`);
    await expect.poll(() => shownWindow(page)).toBe(window);
    for (const strip of ['.timeline-tick', '.timeline-overview-tick']) {
      await expect
        .poll(() => page.locator(`${strip} text`).allTextContents())
        .toEqual(expect.arrayContaining([...ticks]));
    }
    await expect.poll(() => sentences(page)).toEqual([]);
  };
  await opens('open.csv', '2 May 2013 – 9 Dec 2019', '2016', '2018');
  await region(page, 'Events').getByText('since 20 February 2014').waitFor();
  await opens('long.csv', '1 May 43 – 1 Jan 2018', '1000', '2000');
  await opens('old.csv', '1 Jan 17001 BC – 14 Oct 1066 AD', '10000 BC', '1 AD');
  await opens('hour.csv', '1 Jun 2018, 11:21–13:21 (UTC)', '12:00', '12:30');
  await opens('day.csv', '31 May – 2 Jun 2018', '1 Jun');
});

it('data has words of 400 letters that widen nothing, and rows of a few lines', async () => {
  const word = (part: string) => part.repeat(400).slice(0, 400);
  const header = 'id,title,date,place,lat,lon,category,actors,source,summary';
  const long = ['a', word('Title'), '2018-06-01', word('Place'), 48, 2, word('Kind'), word('Person'), word('Press')];
  const wordy = ['b', 'A headline that goes on '.repeat(50).trim(), '2018-06-05', 'Paris', 48.8, 2.3, 'Other', '', ''];
  const csv = [header, [...long, word('Summary')], [...wordy, ''], 'c,Short,2018-06-09,,,,Other,,,'].join('\n');
  const claims = [{ account: 'told', date: '2018-06/..', sources: [] }];
  const json = JSON.stringify({
    title: word('Story'),
    accounts: [
      { id: 'told', label: word('Account') },
      { id: 'other', label: 'Other' },
    ],
    categories: [{ id: 'kind', label: 'Kind', shape: 'circle' }],
    chapters: [{ id: 'one', title: word('Chapter'), summary: word('Summary'), events: ['e'] }],
    events: [
      { id: 'e', title: word('Event'), summary: '', category: 'kind', tier: 'core', actors: [], claims, links: [] },
    ],
  });
  const { page } = await openPage({ path: '?data=words.csv', serve: { 'words.csv': csv, 'words.json': json } });
  for (const width of [1440, 375]) {
    await page.setViewportSize({ width, height: 812 });
    for (const query of ['json&story=one&event=e', 'csv&group=actor&event=a', `csv&category=${word('x')}`]) {
      await loadPage(page, `?data=words.${query}`);
      await expect.poll(() => wide(page)).toEqual([]);
    }
    const heights = () =>
      page
        .locator('.event-list .event-row')
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    await expect.poll(heights).toSatisfy((all: readonly number[]) => all.length === 3 && Math.max(...all) < 160);
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.locator('.filter-panel').waitFor();
    await expect.poll(() => wide(page)).toEqual([]);
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('button', { name: 'How to read it' }).click();
    await page.locator('dialog[open] h2').waitFor();
    await expect.poll(() => wide(page)).toEqual([]);
  }
});

/** What a reader would have to scroll sideways to see: boxes whose text sticks out of them. */
function wide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      'html',
      '.explorer',
      '.notices',
      '.story-bar',
      '.side-scroll',
      '.event-card',
      '.filter-panel',
      'dialog[open]',
    ].flatMap((box) =>
      [...document.querySelectorAll(box)]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ scrollWidth, clientWidth }) => `${box}: ${scrollWidth} px of text in ${clientWidth}`),
    ),
  );
}
