import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import renovate from '../../.github/renovate.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };

it('tests run on the oldest Node that package.json allows, and on what came after it', () => {
  const workflow = readFileSync('.github/workflows/test.yml', 'utf8');
  const [, list = ''] = /^ +node: \[(.*)\]$/m.exec(workflow) ?? [];
  const versions = Array.from(list.matchAll(/'([\d.]+)'/g), ([, version]) => version);
  expect(versions).toEqual(['20.19', '22', '24', '26']);
  expect(manifest.engines.node).toBe(`>=${versions[0]}.0`);
});

it('each package that updates pass over is one that we have', () => {
  const ours = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const named = renovate.packageRules.flatMap(({ matchPackageNames = [] }) => matchPackageNames);
  const isOurs = (name: string) =>
    ours.some((own) => (name.endsWith('*') ? own.startsWith(name.slice(0, -1)) : own === name));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !isOurs(name))).toEqual([]);
});
