import { wordsOf } from '#query/fold-text.ts';
import { createSearchIndex } from '#query/search-scan.ts';
import { slicesOf } from '#query/search-slices.ts';
import { encodeTexts, type SearchTexts } from '#query/search-texts.ts';
import { CATEGORIES, type GeneratedEvent, generateEvents } from './generate.ts';

/**
 * Measures the scan that the Worker does, in Node: `node --expose-gc --import tsx tests/bench/text-search.ts [events] [accents]`.
 * With `accents` each text holds a letter beyond ASCII, which is the slow way of folding.
 */

const [, , events = '1000000', accents] = process.argv;
const QUERIES = [
  'a',
  'in',
  'lagos',
  'old town protest',
  '"protest in lagos"',
  'zzz',
  'actor 77',
  'nigeria arrest',
  '123',
];
const ACTORS = 2000;

function textOf({ id, title, summary, date }: GeneratedEvent): string {
  const shown = accents === undefined ? summary : `${summary} – à Orléans`;
  return [id, title, shown, '', 'The Daily Herald', 'https://herald.example/news', date].join('\u001f');
}

function makeTexts(count: number): SearchTexts {
  const texts: string[] = [];
  const places = new Map<string, number>();
  const place = new Int32Array(count);
  const category = new Uint16Array(count);
  for (const event of generateEvents({ count, variant: 'places', seed: 1 })) {
    const row = texts.push(textOf(event)) - 1;
    places.set(event.placeName, places.get(event.placeName) ?? places.size);
    place[row] = places.get(event.placeName) ?? -1;
    category[row] = event.category;
  }
  const actors = Array.from({ length: ACTORS }, (_, index) => `Actor ${index}`);
  return {
    texts: encodeTexts(texts),
    fields: [[1], [2], [4, 5]],
    names: [
      { texts: encodeTexts(CATEGORIES), ofRows: { numbers: category, ends: null } },
      { texts: encodeTexts([...places.keys()]), ofRows: { numbers: place, ends: null } },
      {
        texts: encodeTexts(actors),
        ofRows: {
          numbers: Uint32Array.from({ length: 2 * count }, (_, at) => (at * 7919) % ACTORS),
          ends: Uint32Array.from({ length: count }, (_, row) => 2 * row + 2),
        },
      },
    ],
  };
}

function megabytes(): number {
  for (let round = 0; round < 3; round++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

function report(what: string, ...figures: readonly (number | string)[]): void {
  const cells = figures.map((figure) => (typeof figure === 'number' ? figure.toFixed(1) : figure));
  console.log([what.padEnd(24), ...cells.map((cell) => cell.padStart(12))].join(''));
}

const texts = makeTexts(Number(events));
report('texts, MB', texts.texts.bytes.length / 1e6);

const before = megabytes();
const index = createSearchIndex();
let copying = 0;
let longestCopy = 0;
let folding = 0;
let longestFold = 0;
const slices = slicesOf(texts);
for (;;) {
  const start = performance.now();
  const { value, done } = slices.next();
  const copied = performance.now();
  if (done) break;
  index.add(value);
  const folded = performance.now();
  copying += copied - start;
  longestCopy = Math.max(longestCopy, copied - start);
  folding += folded - copied;
  longestFold = Math.max(longestFold, folded - copied);
}
report('', 'all ms', 'longest ms');
report('copy on the page', copying, longestCopy);
report('fold in the Worker', folding, longestFold);
report('kept by the Worker, MB', megabytes() - before);

report('question', 'found', 'ms', 'longest step');
for (const query of [...QUERIES, ...QUERIES]) {
  const begin = performance.now();
  const steps = index.find(wordsOf(query));
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - start);
    if (!step.done) continue;
    const found = step.value.reduce((sum, byte) => sum + byte, 0);
    report(query, String(found), performance.now() - begin, longest);
    break;
  }
}
