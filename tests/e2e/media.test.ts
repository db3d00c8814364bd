import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { smallDatasetWith } from '../fixtures/ingest/small-dataset.ts';
import { generatedPng } from '../fixtures/media/generated.ts';
import { expectAccessible } from './accessible.ts';
import { openPage } from './browser.ts';

const WORDS = { credit: 'Nobody', licence: 'CC0', date: '2018-06-30' };
const STORY = JSON.stringify(
  smallDatasetWith({
    '/events/1/media': [
      {
        kind: 'image',
        src: 'media/wide.png',
        alt: 'A wide grey field.',
        caption: 'The field, seen from afar',
        ...WORDS,
      },
      { kind: 'image', src: 'media/tall.png', alt: 'A tall grey field.', ...WORDS },
      { kind: 'audio', src: 'media/speech.mp3', alt: 'Silence.', caption: 'The speech', ...WORDS },
      { kind: 'document', href: 'https://court.example/ruling.pdf', alt: 'The ruling, twelve pages.', ...WORDS },
    ],
  }),
);
const PICTURES: Readonly<Record<string, Uint8Array>> = {
  'wide.png': generatedPng(900, 500),
  'tall.png': generatedPng(500, 900),
};

async function servePictures(page: Page): Promise<void> {
  await page.route('**/stories/media/*', (route) => {
    const picture = PICTURES[route.request().url().split('/').at(-1) ?? ''];
    return route.fulfill(
      picture === undefined ? { status: 404 } : { contentType: 'image/png', body: Buffer.from(picture) },
    );
  });
}

function openStory(path: string, options: Parameters<typeof openPage>[0] = {}) {
  const serve = { 'stories/small.json': STORY };
  return openPage({ path: `${path}data=stories/small.json&event=rally`, serve, prepare: servePictures, ...options });
}

it.each(['?', 'embed.html?panels=card&'])(
  'shows pictures from beside the story, and asks nobody else for anything, at %s',
  async (path) => {
    const { page } = await openStory(path);
    const pictures = page.locator('.card-media img');
    await pictures.first().scrollIntoViewIfNeeded();
    await expect.poll(() => pictures.first().evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(900);
    await expect.poll(() => page.locator('.card-media-where a').textContent()).toBe('Document at court.example');
    await expect.poll(() => page.locator('.card-media audio').getAttribute('preload')).toBe('none');
  },
);

it('leads through the pictures by keyboard, back to where it began', async () => {
  const { page } = await openStory('?', { viewport: { width: 375, height: 812 } });
  const first = page.getByRole('button', { name: 'A wide grey field. Enlarge' });
  await first.focus();
  await page.keyboard.press('Enter');
  const heading = page.locator('.medium-dialog h2');
  await expect.poll(() => heading.textContent()).toBe('The field, seen from afar1 of 2');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => heading.textContent()).toBe('Picture2 of 2');
  const box = () => page.locator('.medium-dialog img').boundingBox();
  await expect.poll(async () => ((await box())?.height ?? 0) > 200 && ((await box())?.width ?? 999) <= 375).toBe(true);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => first.evaluate((button) => button === document.activeElement)).toBe(true);
});

it('leaves the rest of the card where what shows media does not come, and tries again', async () => {
  const { page } = await openStory('?', {
    allow: [/404/, /LateFailure/, /request failed/, /could not be loaded/],
    prepare: async (page) => {
      await servePictures(page);
      await page.route(/\/assets\/CardMedia-.*\.js/, (route) => route.fulfill({ status: 404, body: '' }));
    },
  });
  const alert = page.locator('.event-card .late-failed');
  await expect.poll(() => alert.textContent()).toMatch(/^The rest of the card could not be loaded/);
  await expect.poll(() => page.locator('.event-card .card-tiles').isVisible()).toBe(true);
  await page.unroute(/\/assets\/CardMedia-.*\.js/);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.card-media').waitFor();
});
