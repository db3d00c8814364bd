import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

interface Install {
  nodeComplaint: (version: string) => string | undefined;
  isInstalled: (root: string) => boolean;
}
const script = '../../../scripts/install.mjs';
const { nodeComplaint, isInstalled }: Install = await import(script);

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0'])('%s will do', (version) => {
    expect(nodeComplaint(version)).toBeUndefined();
  });

  it.each(['16.20.0', '18.20.8', '20.18.3', '21.7.0', '22.11.0'])('%s is too old', (version) => {
    expect(nodeComplaint(version)).toBe(`Dateline needs Node 20.19, 22.12 or later; this is Node ${version}.`);
  });
});

describe('node_modules', () => {
  const react = { version: '19.0.0', integrity: 'sha512-a' };
  const onMacs = { version: '2.0.0', integrity: 'sha512-b', optional: true };
  let root: string;

  function write(name: string, packages: Record<string, object>): void {
    writeFileSync(join(root, name), JSON.stringify({ packages }));
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dateline-install-'));
    mkdirSync(join(root, 'node_modules/react'), { recursive: true });
    writeFileSync(join(root, 'node_modules/react/package.json'), '{}');
    write('package-lock.json', { '': {}, 'node_modules/react': react, 'node_modules/fsevents': onMacs });
    write('node_modules/.package-lock.json', { 'node_modules/react': react });
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is up to date when it holds the locked versions; those for another platform may be missing', () => {
    expect(isInstalled(root)).toBe(true);
  });

  it('is stale when it is not there, or npm did not finish', () => {
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(isInstalled(root)).toBe(false);
  });

  it('is stale when the lock asks for another version', () => {
    write('package-lock.json', { '': {}, 'node_modules/react': { ...react, version: '19.1.0' } });
    expect(isInstalled(root)).toBe(false);
  });

  it('is stale when the lock asks for one more package', () => {
    write('package-lock.json', { 'node_modules/react': react, 'node_modules/d3': { version: '7.0.0' } });
    expect(isInstalled(root)).toBe(false);
  });

  it('is stale when the lock asks for one package less', () => {
    write('package-lock.json', { '': {} });
    expect(isInstalled(root)).toBe(false);
  });

  it('is stale when a package was deleted by hand', () => {
    rmSync(join(root, 'node_modules/react'), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });
});
