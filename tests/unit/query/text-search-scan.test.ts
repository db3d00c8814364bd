import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, wordsOf } from '#query/fold-text.ts';
import { slicesOf } from '#query/search-slices.ts';
import { encodeTexts, type SearchTexts } from '#query/search-texts.ts';
import { searchRows } from '../../fixtures/query/search-rows.ts';

const FIELD = '\u001f';

function plain(...rows: readonly string[]): SearchTexts {
  return { texts: encodeTexts(rows), fields: null, names: [] };
}

describe('rows are found', () => {
  it('by a part of a word, however it is written', () => {
    const texts = plain('Arrest in Straßburg', 'STRASSBURG, again', 'Île de Ré');
    expect(searchRows(texts, 'strasse')).toEqual([]);
    expect(searchRows(texts, 'strassb')).toEqual([0, 1]);
    expect(searchRows(texts, 'straßb')).toEqual([0, 1]);
    expect(searchRows(texts, 'ILE')).toEqual([2]);
  });

  it('when they hold every word, in any order', () => {
    const texts = plain('arrest in Lagos', 'Lagos: an arrest', 'arrest');
    expect(searchRows(texts, 'lagos arrest')).toEqual([0, 1]);
    expect(searchRows(texts, '"arrest in" lagos')).toEqual([0]);
    expect(searchRows(texts, '')).toEqual([0, 1, 2]);
  });

  it('not by a word that runs from one row or field into the next', () => {
    expect(searchRows(plain('free', 'iran', `free${FIELD}iran`), '"free iran"')).toEqual([]);
    expect(searchRows(plain('free', 'iran'), 'freeiran')).toEqual([]);
  });

  it('by the fields that are asked, an empty one replaced by its stand-in', () => {
    const rows = [['id', 'Title', 'Herald', 'a.example'].join(FIELD), ['id', 'Title', '', 'a.example'].join(FIELD)];
    const texts = { ...plain(...rows, 'id'), fields: [[1], [2, 3]] };
    expect(searchRows(texts, 'title')).toEqual([0, 1]);
    expect(searchRows(texts, 'herald')).toEqual([0]);
    expect(searchRows(texts, 'example')).toEqual([1]);
    expect(searchRows(texts, 'id')).toEqual([]);
  });

  it('by a name that they go by as a number, also one of several', () => {
    const texts: SearchTexts = {
      ...plain('first', 'second', 'third'),
      names: [
        { texts: encodeTexts(['Köln', 'Paris']), ofRows: { numbers: Int32Array.of(1, -1, 0), ends: null } },
        {
          texts: encodeTexts(['Ana', 'Bo']),
          ofRows: { numbers: Uint32Array.of(0, 1, 1), ends: Uint32Array.of(2, 2, 3) },
        },
        { texts: encodeTexts([]), ofRows: { numbers: Int16Array.of(-1, -1, -1), ends: null } },
      ],
    };
    expect(searchRows(texts, 'koln')).toEqual([2]);
    expect(searchRows(texts, 'bo')).toEqual([0, 2]);
    expect(searchRows(texts, 'bo first')).toEqual([0]);
    expect(searchRows(texts, 'ana bo paris')).toEqual([0]);
    expect(searchRows(texts, 'ana koln')).toEqual([]);
  });

  it('in a table without rows', () => {
    expect(searchRows(plain(), 'anything')).toEqual([]);
  });
});

describe('the scan', () => {
  /** Few letters, so that words are found often; each of them folds in a way of its own. */
  const letters = fc.constantFrom(
    ...['a', 'A', 'b', 'ß', 's', 'é', 'e', '\u0301', 'Σ', 'ς', ' ', '\t', '\u00a0', '’', "'"],
  );
  const anything = fc.oneof(fc.string({ unit: letters, maxLength: 8 }), fc.string({ unit: 'grapheme', maxLength: 8 }));
  const sentence = anything.map((text) => text.replaceAll(FIELD, ''));

  /** A long last row makes letters beyond ASCII rare, which are folded in another way then. */
  it('finds what folding each field and looking into it finds', () => {
    const rows = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { maxLength: 6 });
    const names = fc.array(sentence, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        rows,
        names,
        fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }),
        anything,
        fc.constantFrom('', '-'.repeat(4000)),
        (fields, named, picks, asked, padding) => {
          const numbers = Int32Array.from(fields, (_, row) => (picks[row] ?? 0) - 1).map((n) =>
            n < named.length ? n : -1,
          );
          const texts: SearchTexts = {
            texts: encodeTexts([...fields.map((own) => own.join(FIELD)), padding]),
            fields: null,
            names: [{ texts: encodeTexts(named), ofRows: { numbers, ends: null } }],
          };
          const naive = [...fields, [padding]].flatMap((own, row) => {
            const places = [...own, named[numbers[row] ?? -1] ?? ''].map(foldText);
            return wordsOf(asked).every((word) => places.some((place) => place.includes(word))) ? [row] : [];
          });
          expect(searchRows(texts, asked)).toEqual(naive);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('goes on over the borders of slices', () => {
    const rows = Array.from({ length: 70_000 }, (_, row) => (row % 1000 === 7 ? `needle ${row}` : 'hay'));
    expect([...slicesOf(plain(...rows))].length).toBe(3);
    expect(searchRows(plain(...rows), 'needle')).toEqual(Array.from({ length: 70 }, (_, i) => i * 1000 + 7));
  });

  it('takes a text that is longer than a slice', () => {
    const long = `${'x'.repeat(3_000_000)}é needle`;
    expect(searchRows(plain('needle', long, 'needle'), '"xé needle"')).toEqual([1]);
  });
});
