import fc from '../node_modules/fast-check/lib/fast-check.js';

/** Cases per property while faults are planted: a fault that five cases do not show survives. */
const RUNS = 5;

/** fast-check for `npm run mutate`: a property runs for each of thousands of faults, so each time with few cases. */
export default {
  ...fc,
  assert: (property: Parameters<typeof fc.assert>[0], parameters?: Parameters<typeof fc.assert>[1]) =>
    fc.assert(property, { ...parameters, numRuns: RUNS }),
};
