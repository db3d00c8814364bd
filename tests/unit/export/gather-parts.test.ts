import { expect, it } from 'vitest';
import { gatherParts } from '#export/gather-parts.ts';

it('makes one file of all parts', async () => {
  const file = await gatherParts(['a', 'é', 'b'], { type: 'text/csv', expected: 3 });
  expect([await file.text(), file.type]).toEqual(['aéb', 'text/csv']);
});

/** Parts that each take longer than the page may be held up. */
function* slowParts(made: string[]) {
  for (const part of ['a', 'b', 'c', 'd']) {
    const until = performance.now() + 15;
    while (performance.now() < until);
    made.push(part);
    yield part;
  }
}

it('lets the page have its turn between parts, and tells how far it is', async () => {
  const shares: number[] = [];
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  });
  await gatherParts(slowParts([]), { type: 'text/csv', expected: 4, onProgress: (share) => shares.push(share) });
  clearInterval(ticking);
  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  expect(turns).toBeGreaterThan(0);
});

it('stops where it is told to', async () => {
  const made: string[] = [];
  const abort = new AbortController();
  const gathering = gatherParts(slowParts(made), {
    type: 'text/csv',
    expected: 4,
    onProgress: () => abort.abort(),
    signal: abort.signal,
  });
  await expect(gathering).rejects.toThrow(/abort/i);
  expect(made).toEqual(['a']);
});
