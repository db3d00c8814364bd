import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openPage } from './browser.ts';

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('button', { name: 'Take it along…' }).click();
  await page.getByRole('dialog', { name: 'Take it along' }).waitFor();
}

/** Saves in one of the dialog's formats: the file's name and what is in it. */
async function save(page: Page, format: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Save ${format}`, exact: true }).click(),
  ]);
  const name = download.suggestedFilename();
  await page.getByRole('dialog').getByRole('status').filter({ hasText: name }).waitFor();
  return { name, content: await readFile(await download.path()) };
}

async function saveText(page: Page, format: string) {
  const { name, content } = await save(page, format);
  return { name, text: content.toString('utf8') };
}

function rowsOf(csv: string) {
  const { data, errors } = Papa.parse<Readonly<Record<string, string>>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

it('what a filter leaves is taken along in every format, in files that say what and when', async () => {
  const { page } = await openPage({ path: '?from=2018-06-20&to=2018-10-31' });
  const listed = () =>
    page
      .locator('.event-list [data-event-id]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event-id')));
  const all = await listed();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page
    .getByRole('group', { name: 'Country' })
    .getByLabel(/^France/)
    .check();
  await expect.poll(async () => (await listed()).length).toBeLessThan(all.length);
  const shown = await listed();
  expect(shown.length).toBeGreaterThan(2);
  await openExport(page);
  const stem = 'villepinte-2018_2018-06-20_2018-10-31';

  const csv = await saveText(page, 'CSV');
  expect(csv.name).toBe(`${stem}.csv`);
  expect(rowsOf(csv.text).map(({ id }) => id)).toEqual(shown);

  const geojson = await saveText(page, 'GeoJSON');
  expect(geojson.name).toBe(`${stem}.geojson`);
  const { type, features } = JSON.parse(geojson.text);
  expect(type).toBe('FeatureCollection');
  expect(features).toHaveLength(shown.length);

  const json = await saveText(page, 'JSON');
  expect(json.name).toBe(`${stem}.json`);
  expect(JSON.parse(json.text).events.map(({ id }: { readonly id: string }) => id)).toEqual(shown);

  const ics = await saveText(page, 'ICS');
  expect(ics.name).toBe(`${stem}.ics`);
  expect(ics.text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(shown.length);

  for (const view of ['Timeline', 'Tellings', 'Map']) {
    await page.getByRole('dialog').getByText(view, { exact: true }).click();
    const svg = await saveText(page, 'SVG');
    expect(svg.name).toBe(`${stem}_${view.toLowerCase()}.svg`);
    expect(svg.text.slice(0, 100)).toMatch(/^<\?xml [^>]*>\s*<svg /);
    expect(svg.text.includes('The Villepinte plot') && svg.text.includes('7 of 21 events')).toBe(true);
    const png = await save(page, 'PNG');
    expect(png.name).toBe(`${stem}_${view.toLowerCase()}.png`);
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    // Its width, in pixels, is the first word of the first chunk.
    expect(png.content.readUInt32BE(16)).toBeGreaterThan(600);
  }
});

it('what is taken along from a file of the reader’s own names no address, which would open another story', async () => {
  const { page } = await openPage({ path: '?event=rally-villepinte' });
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  const buffer = Buffer.from('id,title,date,lat,lon\na,Mine,2018-06-30,48.9,2.5\n');
  await page.locator('input[type="file"]').setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('heading', { level: 1, name: 'mine.csv' }).waitFor();
  await openExport(page);

  const ics = await saveText(page, 'ICS');
  expect(ics.text).toContain('SUMMARY:Mine\r\n');
  expect(ics.text).not.toMatch(/^URL|https?:/m);

  for (const view of ['Timeline', 'Map']) {
    await page.getByRole('dialog').getByText(view, { exact: true }).click();
    const { text } = await saveText(page, 'SVG');
    expect(text).toContain('Source: mine.csv');
    expect(text).not.toContain(new URL(page.url()).host);
  }
});

it('a cell that a spreadsheet would take for a formula is saved as text', async () => {
  const table = ['id,title,date', 'a,"=HYPERLINK(""https://example.org"")",2018-06-30', 'b,@SUM(1),2018-07-01'];
  const { page } = await openPage({ path: '?data=sheet.csv', serve: { 'sheet.csv': table.join('\n') } });
  await openExport(page);
  const { text } = await saveText(page, 'CSV');
  expect(rowsOf(text).map(({ title }) => title)).toEqual([`'=HYPERLINK("https://example.org")`, `'@SUM(1)`]);
});
