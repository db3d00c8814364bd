// npm start: installs what is missing, checks the data, builds, and serves the page on this machine.

import { fileURLToPath } from 'node:url';
import { inputsOf, isBuilt, stampBuild } from './build-stamp.mjs';
import { installDependencies, nodeComplaint, run } from './install.mjs';

const PORT = 4173;
const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a tool of node_modules; stops this program when it fails.
 *
 * @param {string} doing what it is for, as the reader is told
 * @param {readonly string[]} args
 */
async function step(doing, args) {
  console.log(`${doing} …`);
  const code = await run(process.execPath, args, { cwd: root });
  if (code !== 0) process.exit(code);
}

const complaint = nodeComplaint();
if (complaint !== undefined) {
  console.error(complaint);
  process.exit(1);
}

if (!(await installDependencies(root))) process.exit(1);

const inputs = inputsOf(root);
if (!isBuilt(root, inputs)) {
  await step('Checking the data', ['node_modules/tsx/dist/cli.mjs', 'scripts/validate.ts']);
  await step('Building', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);
  stampBuild(root, inputs);
}

const { serveBuild } = await import('./serve.mjs');
const { url, close } = await serveBuild({ root, port: PORT });
console.log(`Dateline is at ${url} (Ctrl-C stops it)`);

const stop = () => close().then(() => process.exit(0));
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

// npm does not pass SIGTERM on through its shell; without this the server would outlive it and keep the port.
const { ppid } = process;
if (process.env.npm_lifecycle_event !== undefined && process.platform !== 'win32') {
  setInterval(() => process.ppid !== ppid && stop(), 1000).unref();
}
