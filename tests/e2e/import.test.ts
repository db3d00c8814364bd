import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { openPage } from './browser.ts';
import { atRest, readScreen } from './screen.ts';
import { region, says, shownWindow } from './working.ts';

interface Flight {
  readonly date: string;
  readonly origin: string;
  readonly destination: string;
}

/** Twenty thousand real departures in the United States, each at its airport (vega-datasets). */
function flights() {
  const folder = 'node_modules/vega-datasets/data';
  const airports = new Map(
    readFileSync(`${folder}/airports.csv`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .map((cells) => [cells[0], { lat: cells.at(-2), lon: cells.at(-1)?.trim() }]),
  );
  const all: readonly Flight[] = JSON.parse(readFileSync(`${folder}/flights-20k.json`, 'utf8'));
  const rows = all.map(({ date, origin, destination }, i) => {
    const at = airports.get(origin);
    const instant = `${date.replaceAll('/', '-').replace(' ', 'T')}:00Z`;
    return { cells: [i, `${origin} to ${destination}`, instant, origin, at?.lat, at?.lon, 'USA'], instant };
  });
  const header = 'id,title,date,place,lat,lon,country';
  return { csv: [header, ...rows.map(({ cells }) => cells.join(','))].join('\n'), rows };
}

async function openCsv(csv: string, query = '') {
  const { page } = await openPage({ path: `?data=events.csv${query}`, serve: { 'events.csv': csv } });
  return page;
}

it('writes years that words leave in doubt as EDTF in the fields for the window', async () => {
  const page = await openCsv('title,date\nCave,Y-50000\nIdes,-0044-03-15');
  await page.locator('.timeline-window-button').click();
  await expect.poll(() => page.getByLabel('From', { exact: true }).inputValue()).toMatch(/^-\d{6}-\d\d-\d\d$/);
  await region(page, 'Events').getByText('15 March 45 BC').waitFor();
});

describe('a real file of twenty thousand events', () => {
  const { csv, rows } = flights();

  it('is loaded by the link under its own name, and counted right', async () => {
    const page = await openCsv(csv);
    await page.getByRole('heading', { level: 1, name: 'events.csv' }).waitFor();
    expect(await page.getByText('Dateline did not write it').count(), 'it is the site’s own').toBe(0);
    await region(page, 'Events')
      .getByText(`${rows.length.toLocaleString('en-GB')} of`)
      .waitFor();
    await expectAccessible(page);
  });

  it('obeys the window: the list counts what the file itself has', async () => {
    const page = await openCsv(csv, '&from=2001-02-01&to=2001-02-10');
    const inside = rows.filter(({ instant }) => instant >= '2001-02-01' && instant < '2001-02-11').length;
    await region(page, 'Events')
      .getByText(`${inside.toLocaleString('en-GB')} of`)
      .waitFor();
  });

  it('can be dragged: the counts follow', async () => {
    const page = await openCsv(csv, '&from=2001-02-01&to=2001-02-10');
    const body = region(page, 'Timeline').locator('.selection');
    const box = await body.boundingBox();
    if (box === null) throw new Error('The overview has no window to drag.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 12 });
    await page.mouse.up();
    await page.waitForFunction(() => !window.location.search.includes('from=2001-02-01'));
    await expect.poll(() => shownWindow(page)).not.toMatch(/^1 /);
  });

  it('can be clicked: a place narrows the list to its own events', async () => {
    const page = await openCsv(csv, '&map=9/41.98/-87.9');
    const symbol = region(page, 'Map').locator('button[data-place-id]').first();
    const name = await atRest(page, () => symbol.getAttribute('aria-label'));
    const count = Number(/([\d,]+) events?/.exec(name ?? '')?.[1]?.replaceAll(',', ''));
    await symbol.click();
    await page.waitForFunction(() => window.location.search.includes('place='));
    await region(page, 'Events')
      .getByText(`${count.toLocaleString('en-GB')} of`)
      .waitFor();
  });
});

describe('places at the ends of the map', () => {
  const ends = {
    'across.csv': 'title,date,place,lat,lon\nSails,2018-06-01,Lau,-17.6,-178.8\nLands,2018-06-02,Suva,-18.14,178.44',
    'poles.csv': 'title,date,place,lat,lon\nFlag,2018-06-01,North Pole,90,0\nHut,2018-06-02,South Pole,-90,0',
  };
  const open = async (file: keyof typeof ends, viewport = { width: 1280, height: 800 }) => {
    const { page } = await openPage({ path: `?data=${file}`, serve: ends, viewport, reducedMotion: 'reduce' });
    return page;
  };
  /** Where the symbols' middles are, as shares of the map's picture. */
  const standing = (page: Page) =>
    region(page, 'Map').evaluate((map) => {
      const box = (map.querySelector('.map-leaflet') ?? map).getBoundingClientRect();
      return Object.fromEntries(
        [...map.querySelectorAll<HTMLElement>('.map-symbol')].map((symbol) => {
          const { left, top, width, height } = symbol.getBoundingClientRect();
          const at = [(left + width / 2 - box.left) / box.width, (top + height / 2 - box.top) / box.height];
          return [symbol.getAttribute('aria-label')?.split(':')[0] ?? '', at.map((share) => Math.round(share * 100))];
        }),
      );
    });
  const linkedLon = (page: Page) => new URL(page.url()).searchParams.get('map')?.split('/').map(Number)[2];

  it('across the antimeridian stand beside each other, and after a drag round the world where the link says', async () => {
    const page = await open('across.csv');
    const { Lau: [lau = 0] = [], Suva: [suva = 0] = [] } = await atRest(page, () => standing(page));
    expect(suva).toBeGreaterThan(30);
    expect(suva).toBeLessThan(lau);
    expect(lau).toBeLessThan(70);
    await page.getByLabel('Only what the map shows').check();
    const box = await atRest(page, () => region(page, 'Map').locator('.map-leaflet').boundingBox());
    if (box === null) throw new Error('There is no map.');
    const y = box.y + box.height * 0.8;
    for (const _ of [1, 2, 3]) {
      await page.mouse.move(box.x + box.width * 0.9, y);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.1, y, { steps: 6 });
      await page.mouse.up();
    }
    await expect.poll(() => linkedLon(page)).toSatisfy((lon?: number) => lon !== undefined && lon > -172 && lon < -100);
    await expect.poll(async () => (await readScreen(page)).listed).toMatch(/^0 of 2/);
    const left = await readScreen(page);
    await page.reload();
    await expect.poll(() => readScreen(page)).toEqual(left);
  });

  it.each([
    { width: 1280, height: 800 },
    { width: 375, height: 740 },
  ])('at the poles are inside the picture on a screen of %o', async (viewport) => {
    const page = await open('poles.csv', viewport);
    const shares = await atRest(page, () => standing(page));
    expect(Object.keys(shares)).toEqual(['North Pole', 'South Pole']);
    for (const [, down = 0] of Object.values(shares)) expect(Math.abs(down - 50)).toBeLessThan(40);
  });
});

describe('a file of the reader’s own', () => {
  async function openFile(name: string, text: string, path = '') {
    const { page } = await openPage({ path });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    return page;
  }

  it('is shown without its bad rows, and the report says which they are', async () => {
    const page = await openFile(
      'mine.csv',
      'title,date,lat,lon\nGood,2018-06-30,48.9,2.5\nBad day,2018-02-30,48,2\nBad place,2018-07-01,95,2\nUnseen,1\u200F Jume 2018,,\n',
    );
    await page.getByRole('heading', { level: 1, name: 'mine.csv' }).waitFor();
    await page.getByText('stays in this browser').first().waitFor();
    await page.getByRole('button', { name: 'Report' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('2018-02-30').first().waitFor({ state: 'attached' });
    await dialog.getByText('"1⟨U+200F⟩ Jume 2018"').first().waitFor({ state: 'attached' });
    await expectAccessible(page);
  });

  it('has a report that a spreadsheet takes for text, accents and all', async () => {
    const page = await openFile(
      'mien.csv',
      'title,date\nBon,2018-06-30\nPiège,＝HYPERLINK("x")\nCaché,1\u200F Jume 2018\n',
      '?lang=fr',
    );
    await page.getByRole('button', { name: 'Rapport' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger en CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('mien.csv.issues.csv');
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(lines[0]).toBe('\uFEFFligne,colonne,problème,valeur,conséquence');
    expect(lines[1]).toContain(`,"'＝HYPERLINK(""x"")",`);
    expect(lines[2]).toContain(',1⟨U+200F⟩ Jume 2018,');
  });

  it('may have any characters in its ids: card, list and views find their events', async () => {
    const ids = ['case-"A"', 'a]b\\c', 'two\nlines'];
    const cells = ids.map((id, i) => `"${id.replaceAll('"', '""')}",Hearing ${i + 1},2018-07-0${i + 1}`);
    const page = await openFile('odd-ids.csv', ['id,title,date', ...cells].join('\n'));
    for (const row of ids.map((_, i) => region(page, 'Events').getByRole('button', { name: `Hearing ${i + 1}` }))) {
      await row.hover();
      await row.press('Enter');
      await region(page, 'Event').getByRole('button', { name: 'Close' }).click();
      await expect.poll(() => row.evaluate((node) => node === document.activeElement)).toBe(true);
    }
  });

  it('that is no data at all gets a sentence, and the old story stays', async () => {
    const page = await openFile('noise.csv', '\u0000\u0001\u0002'.repeat(1000));
    await says(page, 'not a text file');
    await page.getByRole('heading', { level: 1, name: 'Same events, two calendars' }).waitFor();
  });
});

it('a link to data on a site that is not allowed shows the usual story with a sentence', async () => {
  const { page } = await openPage({ path: '?data=https://example.org/x.csv' });
  await page.getByText('which this site does not allow').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Same events, two calendars' }).waitFor();
});
