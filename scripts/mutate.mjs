/**
 * Plants one fault after another in a folder of src/ and says which ones that folder's unit tests do not notice.
 *
 *   npm run mutate -- url                    the folder src/url
 *   npm run mutate -- ingest/date --force    all faults anew, where else only those in changed code are planted again
 *
 * The faults are planted in a copy of the project. Copy, memory and report lie in .stryker/, which git ignores.
 */
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

const OWN = '.stryker';

/** Half of a small machine: somebody else is at work on it. */
const AT_ONCE = 1;

/**
 * The folder of a folder's tests: of its own, or of the one it lies in.
 *
 * @param {string} folder of src/
 */
function testsOf(folder) {
  const own = join('tests', 'unit', folder);
  return existsSync(own) ? own : dirname(own);
}

/**
 * @param {string} folder of src/
 * @param {boolean} isForced whether what is known of unchanged code is asked again
 */
async function mutate(folder, isForced) {
  const name = folder.replaceAll('/', '-');
  const stryker = new Stryker({
    mutate: [`src/${folder}/**/*.{ts,tsx}`, '!**/*.d.ts'],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    // The folder's own tests: that another folder's stumble over a fault tells nobody where it is, and takes hours.
    vitest: { configFile: 'vitest.mutate.config.ts', dir: testsOf(folder) },
    concurrency: AT_ONCE,
    // Loops that no longer end are found by counting; more time for what a busy machine slows down.
    timeoutMS: 20_000,
    incremental: true,
    incrementalFile: join(OWN, `${name}.json`),
    force: isForced,
    reporters: ['clear-text', 'progress-append-only', 'html'],
    clearTextReporter: { logTests: false, reportTests: false },
    htmlReporter: { fileName: join(OWN, `${name}.html`) },
    tempDirName: join(OWN, 'sandbox'),
    ignorePatterns: [OWN, 'dist', 'dist-lib', 'coverage'],
    // Neither file names nor types are changed: TypeScript 7 has no interface that Stryker could ask for them.
    tsconfigFile: 'none',
    disableTypeChecks: false,
  });
  await stryker.runMutationTest();
}

const [folder, ...flags] = process.argv.slice(2);
const unknown = flags.filter((flag) => flag !== '--force');
if (
  folder === undefined ||
  unknown.length > 0 ||
  !existsSync(join('src', folder)) ||
  !statSync(join('src', folder)).isDirectory()
) {
  console.error('Say which folder of src/: npm run mutate -- ingest/date [--force]');
  process.exitCode = 1;
} else {
  await mutate(folder, flags.length > 0);
}
