import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ingestDatasetFolder } from '../../../scripts/ingest-dataset-folder.ts';
import { validate } from '../../../scripts/validate.ts';
import { folderOf, smallDatasetWith } from '../../fixtures/ingest/small-dataset.ts';
import { generatedPng, jpegOnItsSide } from '../../fixtures/media/generated.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  mkdirSync(join(folder, 'media'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const WORDS = { alt: 'A grey square.', credit: 'Nobody', licence: 'CC0' };

type Row = Readonly<Record<string, string>>;

function write(media: readonly Row[], files: Readonly<Record<string, Uint8Array | string>>): void {
  const dataset = smallDatasetWith({ '/events/1/media': media.map((row) => ({ ...row })) });
  for (const [name, text] of folderOf(dataset)) writeFileSync(join(folder, name), text);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'media', name), content);
}

function placesOf(media: readonly Row[], files: Readonly<Record<string, Uint8Array | string>>) {
  write(media, files);
  const { tables, issues } = ingestDatasetFolder(folder);
  expect(issues).toEqual([]);
  return tables?.events[1]?.media?.map(({ place }) => place);
}

const faultsOf = (media: readonly Row[], files: Readonly<Record<string, Uint8Array | string>>) => {
  write(media, files);
  return validate([folder]).lines.map((line) => line.replaceAll(`${folder}/`, ''));
};

it('names files after their content, and says how large they are', () => {
  const places = placesOf(
    [
      { kind: 'image', src: 'media/a-picture.png', ...WORDS },
      { kind: 'image', src: 'media/on-its-side.jpg', ...WORDS },
      { kind: 'document', src: 'media/ruling.pdf', ...WORDS },
    ],
    { 'a-picture.png': generatedPng(40, 30), 'on-its-side.jpg': jpegOnItsSide(), 'ruling.pdf': '%PDF-1.7' },
  );
  const hashed = (stem: string, extension: string) =>
    expect.stringMatching(new RegExp(`^media/${stem}-[0-9a-f]{12}\\.${extension}$`));
  const bytes = expect.any(Number);
  expect(places).toEqual([
    {
      kind: 'own',
      path: 'media/a-picture.png',
      file: { url: hashed('a-picture', 'png'), bytes, width: 40, height: 30 },
    },
    {
      kind: 'own',
      path: 'media/on-its-side.jpg',
      file: { url: hashed('on-its-side', 'jpg'), bytes, width: 30, height: 40 },
    },
    { kind: 'own', path: 'media/ruling.pdf', file: { url: hashed('ruling', 'pdf'), bytes: 8 } },
  ]);
});

it('leaves what lies elsewhere where it is', () => {
  const href = 'https://example.org/film.mp4';
  expect(placesOf([{ kind: 'video', href, ...WORDS }], {})).toEqual([{ kind: 'elsewhere', url: href }]);
});

it('asks each medium of a shipped story for its words, its author and its terms', () => {
  expect(faultsOf([{ kind: 'image', href: 'https://example.org/1.jpg', credit: 'Nobody' }], {})).toEqual([
    'events.json /events/1/media/0 (rally): The field "alt" is missing. It is shown all the same.',
    'events.json /events/1/media/0 (rally): The field "licence" is missing. It is shown all the same.',
    expect.stringContaining('2 faults'),
  ]);
});

it('finds files that are not there, too large, or not what they are said to be', () => {
  const src = (kind: string, name: string) => ({ kind, src: `media/${name}`, ...WORDS });
  const files = {
    'page.png': '<!doctype html>',
    'picture.jpg': generatedPng(4, 3),
    'sound.mp3': generatedPng(4, 3),
    'large.pdf': `%PDF-${' '.repeat(25e6)}`,
  };
  const media = [
    src('image', 'none.png'),
    src('image', 'page.png'),
    src('image', 'picture.jpg'),
    src('audio', 'sound.mp3'),
  ];
  expect(faultsOf([...media, src('document', 'large.pdf')], files)).toEqual([
    'events.json /events/1/media/0/src (rally): There is no such file in the story’s folder. This medium is left out.',
    'events.json /events/1/media/1/src (rally): The file is not a picture that browsers show: jpg, jpeg, png, webp, avif, gif. This medium is left out.',
    'events.json /events/1/media/2/src (rally): The file’s name ends otherwise than its content: it is png, and servers go by the name. This medium is left out.',
    'events.json /events/1/media/3/src (rally): The file is not a recording that browsers show: mp3, m4a, ogg, oga, opus, flac, wav. This medium is left out.',
    'events.json /events/1/media/4/src (rally): The file has 25.1 MB; 25 MB at most are shipped. This medium is left out.',
    expect.stringContaining('5 faults'),
  ]);
});
