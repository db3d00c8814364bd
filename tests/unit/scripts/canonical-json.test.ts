import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { canonicalJson } from '../../../scripts/validate/canonical-json.ts';
import { storyFolders } from '../../../scripts/validate/story-files.ts';
import { validate } from '../../../scripts/validate.ts';
import { folderOf, smallDatasetWith } from '../../fixtures/ingest/small-dataset.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

it('puts the fields of every record into the order of the schema, two spaces a level', () => {
  const text = '{"places":[{"lat":0,"lon":2,"id":"b"},{"name":"A","id":"a"}],"$schema":"x"}';
  expect(canonicalJson('places.json', text)).toBe(
    `${JSON.stringify(
      {
        $schema: 'x',
        places: [
          { id: 'b', lon: 2, lat: 0 },
          { id: 'a', name: 'A' },
        ],
      },
      null,
      2,
    )}\n`,
  );
});

it('puts fields that the schema does not know last, and leaves what stands under ids in its order', () => {
  const words = { zoo: 1, events: { b: { summary: 's', title: 't' }, a: { title: 'u' } }, language: 'fr' };
  const canonical = canonicalJson('translations/fr.json', JSON.stringify(words));
  expect(canonical.match(/"\w+"(?=:)/g)).toEqual(
    ['language', 'events', 'b', 'title', 'summary', 'a', 'title', 'zoo'].map((key) => `"${key}"`),
  );
});

it('loses no value, and changes nothing the second time', () => {
  const text = JSON.stringify(smallDatasetWith({}));
  const canonical = canonicalJson('story.json', text);
  expect(JSON.parse(canonical)).toEqual(JSON.parse(text));
  expect(canonicalJson('story.json', canonical)).toBe(canonical);
});

it('writes a folder so, says which files it wrote, and leaves alone what is not JSON', () => {
  for (const [name, text] of folderOf(smallDatasetWith({}))) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'actors.json'), '{"actors": [');
  const { lines } = validate([folder], { write: true });
  const written = ['dataset', 'events', 'places', 'sources'].map(
    (stem) => `${folder}/${stem}.json: brought into the common form.`,
  );
  expect(lines.slice(0, 4)).toEqual(written);
  expect(read('actors.json')).toBe('{"actors": [');
  expect(read('events.json')).toMatch(/^\{\n {2}"events": \[\n {4}\{\n {6}"id": "arrest-brussels",\n {6}"title"/);
  expect(validate([folder], { write: true }).lines).not.toContain(written[1]);
});

it.each(storyFolders('data'))('%s stands in the form that everybody writes', (story) => {
  const names = readdirSync(story, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  for (const name of names) {
    const text = readFileSync(join(story, name), 'utf8');
    expect(canonicalJson(name, text), `${story}/${name}: npm run validate -- --write`).toBe(text);
  }
});
