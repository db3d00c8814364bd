import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchHeader } from '../../../src/ingest/table/match-header.ts';
import { TABLE_FIELDS } from '../../../src/ingest/table/table-fields.ts';
import { readBytes, readCsv } from '../../fixtures/ingest/read-csv.ts';

describe('the header', () => {
  it.each(TABLE_FIELDS.flatMap(({ field, spellings }) => spellings.map((spelling) => [spelling, field])))(
    '%s is read as %s, however it is written',
    (spelling, field) => {
      for (const written of [spelling, spelling.toUpperCase(), ` ${spelling.replaceAll(' ', '_')} `]) {
        expect(matchHeader([written]).uses[0]?.field).toBe(field);
      }
    },
  );

  it('may be in any order, with columns that are not read', () => {
    const { rows, columns } = readCsv('lon,fatalities,headline,when,lat\n2.5,3,Rally,2018,48.9');
    expect(rows[0]).toMatchObject({ title: 'Rally', date: '2018', lonLat: [2.5, 48.9] });
    expect(columns).toEqual([
      { header: 'lon', field: 'lon' },
      { header: 'fatalities', field: null },
      { header: 'headline', field: 'title' },
      { header: 'when', field: 'date' },
      { header: 'lat', field: 'lat' },
    ]);
  });

  it('prefers the first spelling of its list, and of equal ones the first column', () => {
    expect(matchHeader(['type', 'category', 'Category']).columns.get('category')).toEqual([1]);
  });

  it('joins the columns of actors and of sources', () => {
    const { rows } = readCsv('id,title,date,actor1,actor2,source1,source2\na,A,2018,X,Y,AFP,AFP');
    expect(rows[0]).toMatchObject({ actors: 'X; Y', source: 'AFP' });
  });
});

describe('a row that is not quite right is shown, without what is wrong', () => {
  const header = 'id,title,date,country,lat,lon,url';
  const read = (row: string) => {
    const { rows, issues, groups } = readCsv(`${header}\na,A,2018,${row}\nb,B,2018,FR,1,2,`);
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b']);
    return { row: rows[0], issue: issues[0], consequence: groups[0]?.consequence.kind };
  };

  it.each([
    ['FR,95,2,', 'row 2, lat: 95 is not a latitude, which lies between -90 and 90.'],
    ['FR,-95,2,', 'row 2, lat: -95 is not a latitude, which lies between -90 and 90.'],
    ['FR,1,181,', 'row 2, lon: 181 is not a longitude, which lies between -180 and 180.'],
    ['FR,north,2,', 'row 2, lat: "north" is not a number.'],
    ['FR,1,,', 'row 2, lon: Of latitude and longitude only one is given.'],
  ])('%s has no position', (cells, problem) => {
    const { row, issue, consequence } = read(cells);
    expect(issue).toBe(problem);
    expect(consequence).toBe('off-map');
    expect(row?.lonLat).toEqual([]);
  });

  it('has no link that could run something', () => {
    const { row, issue } = read('FR,1,2,javascript:alert(1)');
    expect(issue).toBe('row 2, url: "javascript:alert(1)" is not a link, which starts with http:// or https://.');
    expect(row?.url).toBe('');
  });

  it('has no country that nobody knows', () => {
    const { row, issue } = read('Atlantis,1,2,');
    expect(issue).toBe(
      'row 2, country: "Atlantis" is neither an ISO 3166-1 code nor the name of a country in English or French.',
    );
    expect(row?.country).toBe('');
  });

  it('has cells beyond the header', () => {
    expect(read('FR,1,2,,extra').issue).toBe('row 2: The row has more cells than the header.');
  });

  it('may end early', () => {
    expect(read('FR').issue).toBeUndefined();
  });
});

it('reads 0 as a coordinate, and a decimal comma', () => {
  const { rows } = readCsv('id;title;date;lat;lon\na;A;2018;0;0\nb;B;2018;48,97;-2,5');
  expect(rows.map(({ lonLat }) => lonLat)).toEqual([
    [0, 0],
    [-2.5, 48.97],
  ]);
});

it('reads coordinates that stand in the place', () => {
  const { rows } = readCsv('id,title,date,location\na,A,2018,"48.97, 2.52"');
  expect(rows[0]).toMatchObject({ lonLat: [2.52, 48.97], place: '48.97, 2.52' });
});

it('takes a source that is an address for the link too', () => {
  const { rows } = readCsv('id,title,date,source\na,A,2018,https://example.org/a');
  expect(rows[0]?.url).toBe('https://example.org/a');
});

describe('ids', () => {
  it('come from the number of the row where the file has none', () => {
    const { rows, groups } = readCsv('title,date\nA,2018\nB,2019');
    expect(rows.map(({ id }) => id)).toEqual(['row-2', 'row-3']);
    expect(groups.map(({ effect, count }) => [effect, count])).toEqual([['noted', 2]]);
  });

  it('are taken once', () => {
    const { rows, issues } = readCsv('id,title,date\na,First,2018\na,Second,2018\nab,Third,2018');
    expect(rows.map(({ title }) => title)).toEqual(['First', 'Third']);
    expect(issues).toEqual(['row 3, id: The id "a" is already taken.']);
  });
});

describe('a title', () => {
  it.each([
    ['Battles,Kabul,Words.', 'Battles, Kabul'],
    [',Kabul,', 'Kabul'],
    [',,Words.', 'Words.'],
    [`,,${'x'.repeat(100)}`, `${'x'.repeat(79)}…`],
    [',,', 'Row 2'],
  ])('that is missing is made of %s', (cells, title) => {
    const { rows, issues } = readCsv(`id,date,type,place,notes\na,2018,${cells}`);
    expect(rows[0]?.title).toBe(title);
    expect(issues).toEqual(['row 2: The row has no title.']);
  });
});

describe('quotation marks', () => {
  it('that do not close cost no other row', () => {
    const { rows, issues } = readCsv('id,title,date\na,"Open,2018\nb,"Fine",2018\nc,Plain,2018\nd,"Also fine",2018');
    expect(rows.map(({ id, title }) => [id, title])).toEqual([
      ['a', 'Open'],
      ['b', 'Fine'],
      ['c', 'Plain'],
      ['d', 'Also fine'],
    ]);
    expect(issues).toEqual(['row 2: A quotation mark opens and does not close.']);
  });

  it('that do not close on the last row, or before a million letters, cost no other row', () => {
    const tail = Array.from({ length: 40_000 }, (_, i) => `r${i},Row of the table number ${i},2018`).join('\n');
    const read = readBytes(new TextEncoder().encode(`id,title,date\na,"Open,2018\n${tail}\nz,"End,2018`));
    expect(read).toMatchObject({ rowsRead: 40_002, table: { columns: { length: 40_002 } } });
  });

  it('inside a text are kept', () => {
    const { rows, issues } = readCsv('id,title,date\na,"He said "no" to it",2018\nb,5" pipe,2018');
    expect(rows.map(({ title }) => title)).toEqual(['He said "no" to it', '5" pipe']);
    expect(issues).toEqual([]);
  });
});

it('keeps a hundred examples of a fault, and counts them all', () => {
  const { groups } = readCsv(
    `id,title,date\n${Array.from({ length: 5000 }, (_, i) => `${i},A,soon`).join('\n')}\nz,Z,2018`,
  );
  expect(groups.map(({ count, examples }) => [count, examples.length])).toEqual([[5000, 100]]);
});

describe('what a row says of its event', () => {
  it('is read in whatever case, and taken for asserted where it is no status, with a note', () => {
    const { rows, issues } = readCsv('title,date,status\nA,2018,DENIED\nB,2018,FALSE\nC,2018,asserted\nD,2018,open');
    expect(rows.map(({ status }) => status)).toEqual(['denied', 'false', '', '']);
    expect(issues).toContain('row 5, status: A status is asserted, denied, unconfirmed or false.');
  });

  it('links to what lies elsewhere, and to nothing else', () => {
    const { rows, issues } = readCsv(
      'title,date,media\nA,2018,https://example.org/a.jpg; https://example.org/b\nB,2018,javascript:alert(1)',
    );
    expect(rows.map(({ media }) => media)).toEqual(['https://example.org/a.jpg https://example.org/b', '']);
    expect(issues).toContain(
      'row 3, media: "javascript:alert(1)" is not a link, which starts with http:// or https://.',
    );
  });
});

describe('a coordinate', () => {
  it('is the number that JavaScript reads, to the last bit', () => {
    const degrees = fc.oneof(
      fc.double({ min: -90, max: 90, noNaN: true }).map(String),
      fc.tuple(fc.integer({ min: -89, max: 89 }), fc.nat(999_999_999)).map(([whole, part]) => `${whole}.${part}`),
      fc.constantFrom('0', '-0', '+4.5', '4.', '.5', '-.5', '007', '1e1', '0x10'),
    );
    const table = fc.array(fc.tuple(degrees, degrees), { minLength: 200, maxLength: 400 });
    fc.assert(
      fc.property(table, (written) => {
        const { rows } = readCsv(`title,date,lat,lon\n${written.map((each) => `A,2018,${each}`).join('\n')}`);
        expect(rows.map(({ lonLat }) => lonLat)).toEqual(written.map(([lat, lon]) => [Number(lon), Number(lat)]));
      }),
      { numRuns: 5 },
    );
  });
});
