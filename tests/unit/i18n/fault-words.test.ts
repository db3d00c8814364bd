import { describe, expect, expectTypeOf, it } from 'vitest';
import { faultMessages } from '#i18n/fault-messages.ts';
import { consequenceInWords, issueLine, problemInWords } from '#i18n/fault-words.ts';
import type { FaultMessages } from '#i18n/messages.ts';
import type { ConsequenceDetails, ConsequenceKind } from '#model/consequence.ts';
import type { Issue } from '#model/issue.ts';
import type { Problem, ProblemDetails, ProblemKind } from '#model/problem.ts';
import { ENGLISH_FAULTS } from '../../../scripts/english-faults.ts';
import { ingestDataset } from '../../../src/ingest/story/ingest-dataset.ts';
import { FAULT_NAMES, faultKind } from '../../../src/ingest/table/table-faults.ts';
import { FAULTY_DATASET } from '../../fixtures/ingest/faulty-dataset.ts';

const ENGLISH = faultMessages('en');
const FRENCH = faultMessages('fr');

/** Which space stands beside guillemets and high punctuation is told elsewhere. */
function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** What a sentence takes. */
type Said<Words> = Words extends (args: infer Args) => string ? keyof Args : never;

/** What is known of a fault and its sentence does not take. */
type Unsaid =
  | { [K in ProblemKind]: Exclude<keyof ProblemDetails[K], Said<FaultMessages['problem'][K]>> }[ProblemKind]
  | {
      [K in ConsequenceKind]: Exclude<keyof ConsequenceDetails[K], Said<FaultMessages['consequence'][K]>>;
    }[ConsequenceKind];

it('a sentence says all that is known of a fault', () => {
  expectTypeOf<Unsaid>().toBeNever();
});

describe('in French', () => {
  const { issues } = ingestDataset(new Map([['faulty.json', JSON.stringify(FAULTY_DATASET)]]));

  it.each(issues.map((issue) => [issueLine(issue, ENGLISH), issue] as const))('%s', (english, issue) => {
    const french = issueLine(issue, FRENCH);
    expect(french.startsWith(`${issue.file} ${issue.pointer}`.trimEnd())).toBe(true);
    expect(french).toMatch(/\.$/);
    for (const said of quotedIn(issue)) expect(french).toContain(said);
    expect(problemInWords(issue.problem, FRENCH)).not.toBe(problemInWords(issue.problem, ENGLISH));
    expect(french).not.toBe(english);
  });

  it.each(FAULT_NAMES)('of the rows of a table: %s', (kind) => {
    const { consequence } = faultKind(kind);
    expect(problemInWords({ kind }, FRENCH)).not.toBe(problemInWords({ kind }, ENGLISH));
    expect(consequenceInWords(consequence, FRENCH)).not.toBe(consequenceInWords(consequence, ENGLISH));
  });

  it.each<readonly [Problem, string]>([
    [{ kind: 'no-such-day', value: '"2018-02-30"' }, '"2018-02-30" n’est pas un jour du calendrier.'],
    [
      { kind: 'two-readings', value: '"03/04/2018"', dayFirst: '2018-04-03', monthFirst: '2018-03-04' },
      '"03/04/2018" peut être 2018-04-03 ou 2018-03-04.',
    ],
    [{ kind: 'wrong-type', wanted: 'list', found: 'text' }, 'Il faut une liste et non du texte.'],
    [{ kind: 'unknown-id', record: 'actor', id: '"x"' }, 'Il n’y a pas d’acteur qui ait l’identifiant "x".'],
    [{ kind: 'not-json-object' }, 'Le fichier doit contenir un objet : { … }.'],
    [{ kind: 'untranslated-story', field: 'licence' }, 'La licence n’est pas traduite.'],
    [
      { kind: 'both-day-orders', dayFirst: 1, monthFirst: 12 },
      '1 ne peut se lire que jour d’abord, 12 que mois d’abord.',
    ],
    [
      { kind: 'unexpected-character', line: 3, column: 5, character: '"]"' },
      'Le fichier n’est pas du JSON : ligne 3, colonne 5, "]" est inattendu.',
    ],
    [
      { kind: 'error-status', url: 'https://example.org/a.csv', status: '404 Not Found' },
      'https://example.org/a.csv n’a pas pu être chargé : le serveur a répondu 404 Not Found.',
    ],
  ])('%j', (problem, sentence) => {
    expect(plainSpaces(problemInWords(problem, FRENCH))).toBe(sentence);
  });
});

it('the command line and the page say the same', () => {
  const problem: Problem = { kind: 'not-utf8-in-row', byte: 12_345, hex: 'E9', row: 1204 };
  expect(problemInWords(problem, ENGLISH_FAULTS)).toBe(problemInWords(problem, ENGLISH));
  expect(problemInWords(problem, ENGLISH)).toContain('byte 12,345 (0xE9), in row 1,204,');
});

/** The texts from the data that a sentence shows. */
function quotedIn({ problem, consequence }: Issue): readonly string[] {
  const details: readonly unknown[] = [...Object.values(problem), ...Object.values(consequence)];
  return details.filter((detail) => typeof detail === 'string').filter((detail) => detail.startsWith('"'));
}
