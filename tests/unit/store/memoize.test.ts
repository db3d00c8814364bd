import { expect, it } from 'vitest';
import { keepRecord, memoizeLast } from '#store/memoize.ts';

it('answers the last question again without asking, and any other one anew', () => {
  const asked: string[] = [];
  const greet = memoizeLast((greeting: string, name: string) => {
    asked.push(name);
    return `${greeting}, ${name}`;
  });
  expect(['A', 'A', 'B', 'A'].map((name) => greet('Hello', name))).toEqual([
    'Hello, A',
    'Hello, A',
    'Hello, B',
    'Hello, A',
  ]);
  expect(asked).toEqual(['A', 'B', 'A']);
});

it('tells parts of a question apart as objects, not by what they hold', () => {
  const wrap = memoizeLast((part: object) => ({ part }));
  const part = {};
  expect(wrap(part)).toBe(wrap(part));
  expect(wrap(part)).not.toBe(wrap({}));
});

it('gives the answer before where the new one is as good', () => {
  const tens = memoizeLast(
    (n: number) => ({ tens: Math.floor(n / 10) }),
    (a, b) => a.tens === b.tens,
  );
  const twelve = tens(12);
  expect(tens(19)).toBe(twelve);
  expect(tens(21)).toEqual({ tens: 2 });
});

it('keeps a record whose members are all the same', () => {
  const read = keepRecord((n: number) => ({ sign: Math.sign(n), isEven: n % 2 === 0 }));
  const four = read(4);
  expect(read(6)).toBe(four);
  expect(read(7)).toEqual({ sign: 1, isEven: false });
  expect(read(4)).not.toBe(four);
});
