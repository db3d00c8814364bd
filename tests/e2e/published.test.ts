import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

it('publishes no hidden file: what only the build is measured by is kept elsewhere', () => {
  const dist = join(root, 'dist');
  const hidden = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /(^|[\\/])\./.test(name));
  expect(hidden).toEqual([]);
});
