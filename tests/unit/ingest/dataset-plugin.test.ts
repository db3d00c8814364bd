import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { datasetPlugin } from '../../../scripts/dataset-plugin.ts';
import { readShipped } from '../../../src/ingest/story/read-shipped.ts';
import { readShippedTranslation } from '../../../src/ingest/story/shipped-translation.ts';
import { folderOf, smallDatasetWith } from '../../fixtures/ingest/small-dataset.ts';
import { SMALL_TRANSLATION, smallTables } from '../../fixtures/ingest/small-translation.ts';
import { generatedPng } from '../../fixtures/media/generated.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-'));
  mkdirSync(join(root, 'data/small'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<html><head></head><script type="module" src="/main.js"></script></html>');
  writeFileSync(join(root, 'main.js'), "import { datasetUrl } from 'virtual:dateline-dataset'; fetch(datasetUrl);");
});
afterEach(() => rmSync(root, { recursive: true }));

function buildPage(dataset: ReturnType<typeof smallDatasetWith>) {
  for (const [name, text] of folderOf(dataset)) writeFileSync(join(root, 'data/small', name), text);
  const plugins = [datasetPlugin({ folder: 'data/small' })];
  return build({ root, base: './', configFile: false, logLevel: 'silent', plugins });
}

it('ships checked tables, their address, and a preload of them', async () => {
  await buildPage(smallDatasetWith({}));
  const files = readdirSync(join(root, 'dist/assets')).filter((name) => name.endsWith('.json'));
  const [sources = '', ...others] = files.filter((name) => name.startsWith('small-sources'));
  const [file = ''] = files.filter((name) => name !== sources);
  expect([files.length, others.length]).toEqual([2, 0]);
  expect(file).toMatch(/^small-[\w-]{8}\.json$/);
  expect(readShipped(JSON.parse(readFileSync(join(root, 'dist/assets', file), 'utf8')))?.title).toBe('A small story');
  const html = readFileSync(join(root, 'dist/index.html'), 'utf8');
  expect(html).toContain(`<link rel="preload" as="fetch" crossorigin href="./assets/${file}">`);
  const [script = ''] = readdirSync(join(root, 'dist/assets')).filter((name) => name.endsWith('.js'));
  expect(readFileSync(join(root, 'dist/assets', script), 'utf8')).toContain(file);
});

it('ships the media of its events under names that change with their content', async () => {
  mkdirSync(join(root, 'data/small/media'));
  writeFileSync(join(root, 'data/small/media/square.png'), generatedPng(40, 30));
  const words = { alt: 'A grey square.', credit: 'Nobody', licence: 'CC0' };
  await buildPage(smallDatasetWith({ '/events/0/media': [{ kind: 'image', src: 'media/square.png', ...words }] }));
  const [file = ''] = readdirSync(join(root, 'dist/media'));
  expect(file).toMatch(/^square-[0-9a-f]{12}\.png$/);
  expect(readFileSync(join(root, 'dist/media', file))).toEqual(Buffer.from(generatedPng(40, 30)));
  const [tables = ''] = readdirSync(join(root, 'dist/assets')).filter((name) =>
    /^small-(?!sources).*\.json$/.test(name),
  );
  const shipped: unknown = JSON.parse(readFileSync(join(root, 'dist/assets', tables), 'utf8'));
  const [medium] = readShipped(shipped)?.events[0]?.media ?? [];
  expect(medium?.place).toMatchObject({ file: { url: `media/${file}`, width: 40, height: 30 } });
});

it('fails the build on any issue, with all of them', async () => {
  const dataset = smallDatasetWith({ '/events/0/claims/1/date': '2018-02-30', '/places/0/note': 1 });
  await expect(buildPage(dataset)).rejects.toThrow(
    [
      'The dataset in data/small has faults:',
      '  places.json /places/0/note: It must be text, not a number. The field "note" is left out.',
      '  events.json /events/0/claims/1/date: "2018-02-30" is not a day in the calendar. This claim is left out.',
    ].join('\n'),
  );
});

/** In `dateline/1` a translation need not say what it was made from. */
const WITHOUT_FORMAT = { '/format': undefined };

describe('a translation', () => {
  function translate(translation: Partial<typeof SMALL_TRANSLATION>) {
    mkdirSync(join(root, 'data/small/translations'));
    writeFileSync(join(root, 'data/small/translations/fr.json'), JSON.stringify(translation));
    const lines = ["import { translationUrls } from 'virtual:dateline-dataset';", 'fetch(translationUrls.fr);'];
    writeFileSync(join(root, 'main.js'), lines.join('\n'));
  }

  it('is shipped as a file of its own, which nothing preloads', async () => {
    translate(SMALL_TRANSLATION);
    await buildPage(smallDatasetWith(WITHOUT_FORMAT));
    const assets = readdirSync(join(root, 'dist/assets'));
    const [file = '', ...others] = assets.filter((name) => name.startsWith('small-fr'));
    expect([file, others]).toEqual([expect.stringMatching(/^small-fr-[\w-]{8}\.json$/), []]);
    const shipped = readFileSync(join(root, 'dist/assets', file), 'utf8');
    expect(readShippedTranslation(shipped, smallTables())).toEqual(SMALL_TRANSLATION);
    const script = assets.find((name) => name.endsWith('.js')) ?? '';
    expect(readFileSync(join(root, 'dist/assets', script), 'utf8')).toContain(file);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).not.toContain(file);
  });

  it('that is incomplete fails the build', async () => {
    const { summary, ...words } = SMALL_TRANSLATION;
    translate(words);
    await expect(buildPage(smallDatasetWith(WITHOUT_FORMAT))).rejects.toThrow(
      'translations/fr.json: The summary is not translated. It stays in the language of the dataset.',
    );
  });

  it('is served in development', async () => {
    translate(SMALL_TRANSLATION);
    for (const [name, text] of folderOf(smallDatasetWith(WITHOUT_FORMAT)))
      writeFileSync(join(root, 'data/small', name), text);
    const plugins = [datasetPlugin({ folder: 'data/small' })];
    const server = await createServer({ root, configFile: false, logLevel: 'silent', server: { port: 0 }, plugins });
    try {
      await server.listen();
      const [origin = ''] = server.resolvedUrls?.local ?? [];
      const served = await (await fetch(`${origin}@dataset/small-fr.json`)).text();
      expect(readShippedTranslation(served, smallTables())).toEqual(SMALL_TRANSLATION);
      const module = await server.transformRequest('virtual:dateline-dataset');
      expect(module?.code).toContain('"fr": "/@dataset/small-fr.json"');
    } finally {
      await server.close();
    }
  });
});
