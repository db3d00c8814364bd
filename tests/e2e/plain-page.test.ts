import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { openPage } from './browser.ts';
import { dataset, SCRIPTING_OFF, told } from './whole-story.ts';

describe('what other sites read', () => {
  const get = (path: string) => fetch(new URL(path, `${inject('origin')}/`));

  it('is the story in the words of schema.org', async () => {
    const { page } = await openPage({ ...SCRIPTING_OFF });
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const description = JSON.parse(text ?? '');
    expect(description).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: dataset.title,
      temporalCoverage: '2018-05-01/2018-11-30',
      // An address or a work: words alone are not a licence to schema.org.
      license: { '@type': 'CreativeWork', name: dataset.licence },
    });
    const items = description.mainEntity.itemListElement.map(({ item }: { readonly item: unknown }) => item);
    expect(items).toHaveLength(told.length);
    for (const item of items) {
      expect(item).toMatchObject({
        '@type': 'Event',
        name: expect.stringMatching(/./),
        startDate: expect.stringMatching(/^\d{4}(-\d{2}){0,2}$/),
        endDate: expect.stringMatching(/^\d{4}(-\d{2}){0,2}$/),
        subjectOf: expect.arrayContaining([expect.objectContaining({ '@type': 'CreativeWork' })]),
      });
    }
    expect(items).toContainEqual(
      expect.objectContaining({
        identifier: 'rally-villepinte',
        startDate: '2018-07-30',
        location: expect.objectContaining({ '@type': 'Place', name: 'Villepinte' }),
      }),
    );
  });

  it('is a preview with a title, a picture and an embed', async () => {
    const { page } = await openPage({ ...SCRIPTING_OFF });
    const meta = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
    expect(await meta('og:title')).toBe(dataset.title);
    expect(await meta('description')).toBe(dataset.summary);
    expect(await meta('twitter:card')).toBe('summary_large_image');
    const picture = Buffer.from(await (await get((await meta('og:image')) ?? '')).arrayBuffer());
    // PNG: width and height are the first words of the first chunk.
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    const found = page.locator('link[type="application/json+oembed"]');
    expect(await (await get((await found.getAttribute('href')) ?? '')).json()).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: dataset.title,
      provider_name: 'Dateline',
      html: expect.stringMatching(/^<iframe src="embed\.html" title="The Villepinte plot"(?!.*style=)/),
    });
  });
});

describe('on paper', () => {
  const paper = async (page: Page) => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
  };

  it.each([
    ['the start', ''],
    ['a filtered story in the dark', '?theme=dark&category=arrest&story=june-arrests&event=couple-arrest-brussels'],
  ])('stands everything, whatever was on screen: %s', async (_screen, path) => {
    const { page } = await openPage({ path, viewport: { width: 720, height: 1000 } });
    await paper(page);
    await expect.poll(() => page.locator('.plain-event:visible').count()).toBe(dataset.events.length);
    await expect.poll(() => page.getByRole('img', { name: 'Timeline', exact: true }).count()).toBe(2);
    await expect.poll(() => page.getByRole('img', { name: 'Map', exact: true }).count()).toBe(1);
    await page.locator('#root').waitFor({ state: 'hidden' });
    const link = page.locator('#event-rally-villepinte .plain-claims a').first();
    const written = () => link.evaluate((node) => getComputedStyle(node, '::after').content);
    await expect.poll(written).toContain('https://');
    const ground = () => page.locator('.plain h1').evaluate((node) => getComputedStyle(node).color);
    await expect.poll(ground).toBe('rgb(27, 27, 26)');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.locator('#story').waitFor({ state: 'detached' });
  });

  it('is what printing prints, over many pages', async () => {
    const { page } = await openPage();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(8);
    expect(await page.locator('#story').count()).toBe(0);
  });
});
