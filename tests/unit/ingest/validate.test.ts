import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { validate } from '../../../scripts/validate.ts';
import { folderOf, smallDatasetWith } from '../../fixtures/ingest/small-dataset.ts';
import { SMALL_TRANSLATION } from '../../fixtures/ingest/small-translation.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(dataset: ReturnType<typeof smallDatasetWith>): void {
  for (const [name, text] of folderOf(dataset)) writeFileSync(join(folder, name), text);
}

it('finds no fault in the data that ships', () => {
  const { lines, exitCode } = validate([]);
  expect(lines).toEqual(['data/villepinte-2018: 0 faults.']);
  expect(exitCode).toBe(0);
});

it('prints a line per fault: file, pointer, problem, consequence, value', () => {
  write(smallDatasetWith({ '/events/0/claims/1/date': '2018-02-30', '/countries/0': 'Belgium' }));
  const { lines, exitCode } = validate([`${folder}/`]);
  expect(lines).toEqual([
    `${folder}/events.json /events/0/claims/1/date (arrest-brussels): "2018-02-30" is not a day in the calendar. This claim is left out. ["2018-02-30"]`,
    `${folder}/dataset.json /countries/0: "Belgium" is not a country code: two capital letters (ISO 3166-1 alpha-2), such as BE. This country is left out. ["Belgium"]`,
    `${folder}/: 2 faults.`,
  ]);
  expect(exitCode).toBe(1);
});

it('finds what a translation leaves out, and what it translates in vain', () => {
  write(smallDatasetWith({ '/format': undefined }));
  const { title, ...words } = SMALL_TRANSLATION;
  const places = { ...words.places, lyon: 'Lyon' };
  const unconfirmed = { 'The hour of the rally.': 'L’heure du rassemblement.' };
  mkdirSync(join(folder, 'translations'));
  writeFileSync(join(folder, 'translations/fr.json'), JSON.stringify({ ...words, places, unconfirmed }));
  expect(validate([folder])).toEqual({
    lines: [
      `${folder}/translations/fr.json /places/lyon: There is no place with the id "lyon". These words are left out.`,
      `${folder}/translations/fr.json: The title is not translated. It stays in the language of the dataset.`,
      `${folder}/translations/fr.json /unconfirmed: A sentence is not translated: "Who drove the car.". It stays in the language of the dataset.`,
      `${folder}: 3 faults.`,
    ],
    exitCode: 1,
  });
});

it('checks several folders at once', () => {
  write(smallDatasetWith({}));
  expect(validate([folder, 'data/villepinte-2018'])).toEqual({ lines: ['2 stories: 0 faults.'], exitCode: 0 });
});

it('reads a story in one file', () => {
  const file = join(folder, 'story.json');
  writeFileSync(file, JSON.stringify(smallDatasetWith({})));
  expect(validate([file])).toEqual({ lines: [`${file}: 0 faults.`], exitCode: 0 });
  writeFileSync(file, JSON.stringify(smallDatasetWith({ '/countries/0': 'Belgium' })));
  expect(validate([file]).lines[0]).toMatch(`${file} /countries/0: "Belgium" is not a country code`);
});

it('says so when there is no such folder, or the file holds no story', () => {
  expect(validate(['no/such/folder'])).toEqual({
    lines: ['no/such/folder: There is no such folder or file. Nothing in it was checked.', 'no/such/folder: 1 fault.'],
    exitCode: 1,
  });
  expect(validate(['package.json']).exitCode).toBe(1);
});

it('says which files an empty folder lacks', () => {
  const { lines, exitCode } = validate([folder]);
  expect(lines).toContain(`${folder}/dataset.json: The file is missing. Nothing in it is shown.`);
  expect(exitCode).toBe(1);
});
