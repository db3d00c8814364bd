import { describe, expect, it } from 'vitest';
import { TableStream } from '../../../src/ingest/table/table-stream.ts';
import { problemInEnglish } from '../../fixtures/ingest/in-english.ts';
import { readBytes, readCsv } from '../../fixtures/ingest/read-csv.ts';

const NOTHING_MORE = { status: '', dateText: '', disputes: '', media: '' };

it('reads one event a row, in the order of time', () => {
  const { rows, issues } = readCsv(`id,title,date,category,place,country,lat,lon,actors,summary,source,url
b,Rally,2018-06-30,gathering,Villepinte,FR,48.97,2.52,NCRI,A rally.,AFP,https://example.org/b
a,Arrests,2018-06-01~/2018-06-10~,arrest,Brussels,Belgium,50.85,4.35,,,,`);
  expect(issues).toEqual([]);
  expect(rows).toEqual([
    {
      id: 'a',
      title: 'Arrests',
      date: '2018-06-01~/2018-06-10~',
      span: ['2018-06-01', '2018-06-11'],
      category: 'arrest',
      place: 'Brussels',
      country: 'BE',
      lonLat: [4.35, 50.85],
      actors: '',
      summary: '',
      source: '',
      url: '',
      ...NOTHING_MORE,
    },
    {
      id: 'b',
      title: 'Rally',
      date: '2018-06-30',
      span: ['2018-06-30', '2018-07-01'],
      category: 'gathering',
      place: 'Villepinte',
      country: 'FR',
      lonLat: [2.52, 48.97],
      actors: 'NCRI',
      summary: 'A rally.',
      source: 'AFP',
      url: 'https://example.org/b',
      ...NOTHING_MORE,
    },
  ]);
});

describe('the file', () => {
  it.each([
    ['commas', 'title,date\nA,2018\n'],
    ['semicolons', 'title;date\nA;2018\n'],
    ['tabs', 'title\tdate\nA\t2018\n'],
    ['a byte-order mark', '\uFEFFtitle,date\nA,2018\n'],
    ['Windows line ends', 'title,date\r\nA,2018\r\n'],
    ['line ends of old Macs', 'title,date\rA,2018\r'],
    ['no line end at its end', 'title,date\nA,2018'],
    ['Excel’s own line about the separator', 'sep=;\r\ntitle;date\r\nA;2018\r\n'],
    ['empty lines', '\n\ntitle,date\n\nA,2018\n\n'],
    ['quotation marks', '"title","date"\n"A","2018"\n'],
    ['spaces around its cells', ' title , date \n A , 2018 \n'],
    ['empty rows below', 'title,date\nA,2018\n,\n,\n'],
  ])('may have %s', (_, csv) => {
    const { rows, rowsRead, issues } = readCsv(csv.replace('title', 'id').replace('A', 'a'));
    expect(rows.map(({ id, date }) => [id, date])).toEqual([['a', '2018']]);
    expect(rowsRead).toBe(1);
    expect(issues.filter((issue) => !issue.includes('no title'))).toEqual([]);
  });

  it('may have line breaks, separators and quotation marks inside quotation marks', () => {
    const { rows } = readCsv('title,date\n"One,\ntwo; ""three""",2018');
    expect(rows[0]?.title).toBe('One,\ntwo; "three"');
  });

  it('may arrive in pieces of any size', () => {
    const csv = 'id,title,date\na,"Größe, 大きさ 🗺\nzwei",2018-06-30\nb,"x ""y""",2018\n';
    const whole = readCsv(csv).rows;
    for (const chunk of [1, 2, 3, 5, 7, 64]) expect(readCsv(csv, {}, chunk).rows).toEqual(whole);
  });

  it('may have a row longer than the pieces it is split in', () => {
    const long = 'word, '.repeat(40_000);
    const { rows } = readCsv(`id,title,date,summary\na,A,2018,"${long}"\nb,B,2019,short`);
    expect(rows.map(({ id, summary }) => [id, summary])).toEqual([
      ['a', long.trim()],
      ['b', 'short'],
    ]);
  });
});

describe('what is no table', () => {
  const reasonOf = (bytes: Uint8Array | string) => {
    const read = readBytes(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
    return 'reason' in read ? problemInEnglish(read.reason) : 'none';
  };

  it('says that it is empty', () => {
    expect(reasonOf('')).toBe('The file is empty.');
    expect(reasonOf(' \n \n')).toBe('The file is empty.');
    expect(reasonOf('id,date\n')).toBe('The table has a header, but no rows below it.');
  });

  it('says that no column tells when', () => {
    expect(reasonOf('name,lat\nA,1\n')).toBe(
      'No column says when. The first row must name one “date”, “start” or “year”; it has "name", "lat".',
    );
  });

  it('names the byte and the row where a text stops being UTF-8', () => {
    const latin1 = Uint8Array.from('id,title,date\na,A,2018\nb,Caf\xe9,2018\n', (letter) => letter.charCodeAt(0));
    expect(reasonOf(latin1)).toBe(
      'The file is not UTF-8: byte 29 (0xE9), in row 3, is part of no letter. Save the table as “CSV UTF-8” and open it again.',
    );
  });

  it('gives up early on a hundred megabytes without a line break', () => {
    const file = new TableStream({});
    const piece = new Uint8Array(1 << 16).fill(0x61);
    let pushed = 1;
    while (file.push(piece) === undefined && pushed < 1600) pushed++;
    expect(pushed).toBeLessThan(40);
  });
});
