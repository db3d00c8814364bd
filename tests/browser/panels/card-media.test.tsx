import { act } from 'react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createDataset, type Dataset } from '#model/dataset.ts';
import type { Medium } from '#model/medium.ts';
import { MediumItem } from '#panels/MediumItem.tsx';
import type { MediumAddress } from '#panels/medium-address.ts';
import { appears, mountPanel, one, textOf, unmountPanel } from './mount-panel.tsx';
import { dataset, openCard } from './open-card.tsx';

/** Late parts, so that no test waits for the server. */
beforeAll(() => Promise.all([import('#panels/CardBody.tsx'), import('#panels/CardMedia.tsx')]));
beforeEach(() => page.viewport(1280, 800));
afterEach(unmountPanel);

/** A picture that nobody made, at an address of the page's own. */
async function paint(width: number, height: number): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.fillRect(0, 0, width, height);
  return URL.createObjectURL(await canvas.convertToBlob());
}

const own = (url: string, more: Partial<Medium> = {}, size = {}): Medium => ({
  ...{ kind: 'image', alt: 'A black square.', credit: 'Nobody', licence: 'CC0', ...more },
  place: { kind: 'own', path: 'media/square.png', file: { url, ...size } },
});

function withMedia(media: readonly Medium[]): Dataset {
  const events = dataset.events.map((event) => (event.id === 'rally' ? { ...event, media } : event));
  return createDataset({ ...dataset, events });
}

async function open(media: readonly Medium[]) {
  await openCard('rally', { of: withMedia(media) });
  await appears('.card-media');
}

const click = (name: string | RegExp) => act(() => userEvent.click(page.getByRole('button', { name })));
const press = (keys: string) => act(() => userEvent.keyboard(keys));
const heading = () => textOf('.medium-dialog h2');

it('keeps the room for a picture before it has come', async () => {
  await open([own(await paint(1, 1), {}, { width: 400, height: 200 }), own(await paint(1, 1))]);
  const [sized, unknown] = [...document.querySelectorAll('.card-media img')].map((image) => getComputedStyle(image));
  expect([sized?.aspectRatio, sized?.blockSize === 'auto']).toEqual(['auto 400 / 200', false]);
  expect(unknown?.aspectRatio).toBe('3 / 2');
});

it('says whose work a picture is and under which terms, and opens it large with them', async () => {
  await open([own(await paint(40, 30), { caption: 'The square' })]);
  expect(textOf('.card-media figcaption')).toBe('The squareBy NobodyLicence: CC0');
  await click('A black square. Enlarge');
  expect(heading()).toBe('The square');
  expect(textOf('.medium-dialog figcaption')).toBe('By NobodyLicence: CC0');
  await press('{Escape}');
  expect(document.querySelector('.medium-dialog')).toBeNull();
  expect(document.activeElement?.className).toBe('card-media-picture');
});

it('goes from picture to picture by buttons and by keys, round and round', async () => {
  const url = await paint(40, 30);
  await open(['One', 'Two', 'Three'].map((caption) => own(url, { caption, alt: caption })));
  await click('Two Enlarge');
  expect(heading()).toBe('Two2 of 3');
  await click('Next picture');
  expect(heading()).toBe('Three3 of 3');
  await press('{ArrowRight}');
  expect(heading()).toBe('One1 of 3');
  await press('{ArrowLeft}');
  expect(heading()).toBe('Three3 of 3');
  await press('{Alt>}{ArrowLeft}{/Alt}');
  expect(heading()).toBe('Three3 of 3');
});

it('has recordings, films and documents shown by the browser', async () => {
  const url = await paint(1, 1);
  await open([
    own(url, { kind: 'audio' }),
    own(url, { kind: 'video' }),
    own(url, { kind: 'document' }, { bytes: 1.5e6 }),
  ]);
  for (const kind of ['audio', 'video']) {
    expect(one(`.card-media ${kind}`).getAttribute('aria-label')).toBe('A black square.');
    expect(one(`.card-media ${kind}`).getAttribute('preload')).toBe('none');
  }
  expect(one('.card-media a').textContent).toBe('Open the document (1.5 MB)');
});

it('makes a link of what lies elsewhere, which says where, and loads nothing of it', async () => {
  await open([{ kind: 'image', alt: 'A tower.', place: { kind: 'elsewhere', url: 'https://pictures.example/1.jpg' } }]);
  expect(document.querySelector('.card-media :is(img, audio, video)')).toBeNull();
  expect(textOf('.card-media figure')).toBe('A tower.Picture at pictures.example');
  expect(document.querySelector('.card-media button')).toBeNull();
});

it('says in words what has not come, and what did not come along', async () => {
  await open([own('/nothing-here.png'), { kind: 'image', place: { kind: 'own', path: 'media/gone.png' } }]);
  await expect.poll(() => textOf('.card-media li')).toContain('The picture could not be loaded. A black square.');
  expect(textOf('.card-media')).toContain('media/gone.png did not come along with the story.');
});

it('offers to load what lies on an origin that the deployer allowed, and loads it only then', async () => {
  const url = await paint(40, 30);
  const medium: Medium = { kind: 'image', alt: 'A tower.', place: { kind: 'elsewhere', url } };
  const address: MediumAddress = { kind: 'elsewhere', url, host: 'pictures.example', mayLoad: true };
  const onAsk = vi.fn();
  const item = (loaded: string | null) => (
    <MediumItem {...{ medium, address, loaded, onAsk }} onEnlarge={() => undefined} />
  );
  await mountPanel(dataset, item(null));
  expect(document.querySelector('img')).toBeNull();
  await click('Show it here, from pictures.example');
  expect(onAsk).toHaveBeenCalledOnce();
  await unmountPanel();
  await mountPanel(dataset, item(url));
  expect(one('img').getAttribute('src')).toBe(url);
  expect(document.querySelector('.card-media-where button')).toBeNull();
});
