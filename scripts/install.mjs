// Brings node_modules up to package-lock.json. Plain JavaScript: it runs before anything is installed.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A sentence when this Node is too old to run Dateline, else `undefined`.
 *
 * @param {string} version as in `process.versions.node`: "20.19.0"
 */
export function nodeComplaint(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  return fits ? undefined : `Dateline needs Node 20.19, 22.12 or later; this is Node ${version}.`;
}

/** @param {string} path @returns {Record<string, any> | undefined} */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes what it installed, and only once it has
 * finished, to node_modules/.package-lock.json; packages for other platforms are missing there.
 *
 * @param {string} root the folder of package.json
 */
export function isInstalled(root) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  const present = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (wanted === undefined || present === undefined) return false;
  const names = new Set([...Object.keys(wanted), ...Object.keys(present)].filter((name) => name !== ''));
  for (const name of names) {
    const asked = wanted[name];
    const found = present[name];
    if (asked === undefined) return false;
    if (found === undefined) {
      if (asked.optional === true || asked.devOptional === true) continue;
      return false;
    }
    if (found.version !== asked.version || found.integrity !== asked.integrity) return false;
    if (!existsSync(join(root, name, 'package.json'))) return false;
  }
  return true;
}

/**
 * Runs a command with its output shown, and resolves to its exit code.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { stdio: 'inherit', ...options });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs npm: the one that started us where there is one.
 *
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Installs the locked dependencies when they are missing or stale.
 *
 * @param {string} root
 * @returns {Promise<boolean>} whether they are there now
 */
export async function installDependencies(root) {
  if (isInstalled(root)) return true;
  console.log('Installing the locked dependencies (npm ci) …');
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root });
  return code === 0;
}
