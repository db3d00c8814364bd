import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSource, type Source, sourcesBelow } from './sources.ts';
import { fixedWaits, unwaitedReads } from './unwaited.ts';

const sources = sourcesBelow('tests/e2e');
const neighbours = new Map(sources.map((source) => [`./${posix.basename(source.path)}`, source]));

/** The lines of a test with this body that do not wait. */
function linesOf(body: string, helpers = ''): readonly number[] {
  const text = `import { openPage, query } from './helpers.ts';\nit('does so', async () => {\n${body}\n});\n${helpers}`;
  const others: ReadonlyMap<string, Source> = new Map([
    [
      './helpers.ts',
      parseSource(
        'helpers.ts',
        `export const query = (page) => new URL(page.url()).search;
         export async function openPage() { await page.goto(''); await hasPainted(); }
         async function hasPainted() { await page.waitForSelector('[data-ready]'); }`,
      ),
    ],
  ]);
  return unwaitedReads(parseSource('planted.test.ts', text), others).map((line) => Number(line.split(':')[1]) - 2);
}

describe('an end-to-end test', () => {
  it.each(sources)('$path waits for what follows an action', (source) => {
    expect(unwaitedReads(source, neighbours)).toEqual([]);
  });
});

describe('a test in a browser', () => {
  it.each([...sources, ...sourcesBelow('tests/browser')])('$path waits for things, not for a time', (source) => {
    expect(fixedWaits(source)).toEqual([]);
  });

  it('is found where it waits for a time', () => {
    const text = 'await page.waitForTimeout(9);\nawait vi.waitFor(() => seen);\nawait card.waitFor();';
    const found = fixedWaits(parseSource('a.test.ts', text));
    expect(found).toEqual(['a.test.ts:1: page.waitForTimeout(9)', 'a.test.ts:2: vi.waitFor(() => seen)']);
  });
});

describe('what does not wait', () => {
  it.each([
    ['a read', "await button.click();\nexpect(await card.textContent()).toBe('');"],
    ['a read into a variable', 'await button.click();\nconst text = await card.textContent();'],
    ['a read by a helper', 'await button.click();\nexpect(await texts()).toEqual([]);\n\n'],
    ['an action by a helper', 'await choose();\nexpect(await card.isVisible()).toBe(true);'],
    [
      'what the page is made to do',
      'await page.evaluate(() => scrollTo(0, 9));\nexpect(await card.boundingBox()).toBe(0);',
    ],
    ['what it is asked for beside a wait', 'await button.click();\nawait expect.poll(look).toBe(await card.count());'],
  ])('%s is found', (_, body) => {
    const helpers = 'const texts = () => cards.allTextContents();\nasync function choose() { await row.click(); }';
    expect(linesOf(body, helpers)).toEqual([2]);
  });

  it('is found at the beginning of a loop for its end, and within a helper', () => {
    expect(linesOf('for (const row of rows) {\nexpect(await row.count()).toBe(1);\nawait row.click();\n}')).toEqual([
      2,
    ]);
    expect(linesOf('', 'async function add() {\nawait button.click();\nreturn card.count();\n}')).toEqual([5]);
  });

  it('is an address, whenever it is expected at once', () => {
    expect(linesOf("expect(page.url()).toBe('');\nexpect(query(page)).toBe('');")).toEqual([1, 2]);
  });
});

describe('what waits', () => {
  it.each([
    ['polling', 'await button.click();\nawait expect.poll(() => card.textContent()).toBe("");'],
    ['polling an address', "await expect.poll(() => query(page)).toBe('');"],
    ['polling what acts', 'await expect.poll(async () => {\nawait button.click();\nreturn card.count();\n}).toBe(1);'],
    ['a wait before the read', 'await button.click();\nawait card.waitFor();\nexpect(await card.count()).toBe(1);'],
    ['a wait by name', 'await button.click();\nawait untilReady(page);\nexpect(await card.count()).toBe(1);'],
    ['opening a page', 'const page = await openPage();\nexpect(await card.count()).toBe(1);'],
    ['a read before the action', 'const before = await card.count();\nawait button.click();'],
  ])('%s is left alone', (_, body) => {
    expect(linesOf(body)).toEqual([]);
  });
});
