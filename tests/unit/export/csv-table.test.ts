import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvTable } from '#export/csv-table.ts';

/** The one row of a table, as a spreadsheet shows it. */
function shown(...cells: readonly (string | number)[]): readonly string[] {
  const csv = [...csvTable(['header'], [[cells]])].join('');
  return Papa.parse<string[]>(csv).data[1] ?? [];
}

it('begins with a byte-order mark, and ends each line as RFC 4180 has it', () => {
  const parts = [
    ...csvTable(
      ['a', 'b'],
      [
        [
          ['1', 'x,y'],
          ['2', 'two\nlines'],
        ],
        [['3', 'say "so"']],
      ],
    ),
  ];
  expect(parts).toEqual(['\uFEFFa,b\r\n', '1,"x,y"\r\n2,"two\nlines"\r\n', '3,"say ""so"""\r\n']);
});

describe('a text that a spreadsheet would run', () => {
  const signs = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

  it.each(signs)('gets a leading apostrophe when it begins with %j', (sign) => {
    expect(shown(`${sign}HYPERLINK("x")`)).toEqual([`'${sign}HYPERLINK("x")`]);
    expect(shown(`${sign}1\nand a second line`)).toEqual([`'${sign}1\nand a second line`]);
  });

  it.each(signs)('gets one more when apostrophes stand before %j', (sign) => {
    expect(shown(`''${sign}1`)).toEqual([`'''${sign}1`]);
  });

  it('is guarded in the header too', () => {
    expect([...csvTable(['=1'], [])].join('')).toBe("\uFEFF'=1\r\n");
  });

  it('is none when the sign stands further on, or is that of a number', () => {
    expect(shown("'Tis 1=1", ' x', 'a\t', -4.35)).toEqual(["'Tis 1=1", ' x', 'a\t', '-4.35']);
  });
});
