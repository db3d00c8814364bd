import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it, onTestFinished } from 'vitest';
import { cspPlugin } from '../../../scripts/csp-plugin.ts';

it('lets pictures, recordings and films come from the origins of the deployer’s list, and nothing else', async () => {
  const root = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'index.html'), '<html><head></head></html>');
  const origins = { dataOrigins: ['https://data.example'], mediaOrigins: ['https://pictures.example'] };
  await build({ root, configFile: false, logLevel: 'silent', plugins: [cspPlugin(origins)] });
  const rules = readFileSync(join(root, 'dist/index.html'), 'utf8')
    .replaceAll('&#39;', "'")
    .match(/[\w-]+-src [^;"]*/g);
  expect(rules?.filter((rule) => rule.includes('pictures.example'))).toEqual([
    "img-src 'self' data: blob: https://pictures.example",
    "media-src 'self' https://pictures.example",
  ]);
});
