import { parseArgs } from 'node:util';
import type { Variant } from './generate.ts';
import type { Effort } from './measure.ts';

export interface Options {
  readonly sizes: readonly number[];
  readonly variants: readonly Variant[];
  /** How often each page is looked at, in turn with the others. */
  readonly rounds: number;
  readonly effort: Effort;
  /** Minutes after which no new size is begun. */
  readonly minutes: number;
  /** Write docs/performance.md. */
  readonly write: boolean;
  /** Also drag a thousand times and switch the dataset ten times. */
  readonly endurance: boolean;
  /** A folder with a build to measure; one is made when it is left out. */
  readonly dist: string | undefined;
  /** A folder with an older build, for the comparison on the story that ships with the page. */
  readonly before: string | undefined;
}

export const USAGE = `npm run bench -- [options]          (what bench:peers does otherwise is after the comma)

  --sizes 30,1000,100000     numbers of events          (30 to 1000000, 1000 to 100000)
  --variants places,points   500 places, or a point each                (places,points)
  --rounds 3                 looks at each page, in turn with the floor           (3, 1)
  --steps 120                moves of the closed loop                              (120)
  --seconds 5                length of the open loop                                 (5)
  --limit 240                seconds until a look is given up                  (240, 60)
  --minutes 60               after which no new size is begun                       (60)
  --endurance                also a thousand drags and ten changes of dataset
  --dist DIR                 measure this build instead of making one
  --before DIR               an older build to compare the plain story with
  --write                    write the results to docs/performance.md`;

/** What a run does when it is not told otherwise. */
export interface Defaults {
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly limit: number;
}

/** Reads the command line; throws a sentence for whoever typed it. */
export function readOptions(args: readonly string[], defaults: Defaults): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: defaults.sizes.join(',') },
      variants: { type: 'string', default: 'places,points' },
      rounds: { type: 'string', default: String(defaults.rounds) },
      steps: { type: 'string', default: '120' },
      seconds: { type: 'string', default: '5' },
      limit: { type: 'string', default: String(defaults.limit) },
      minutes: { type: 'string', default: '60' },
      endurance: { type: 'boolean', default: false },
      dist: { type: 'string' },
      before: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  return {
    sizes: values.sizes.split(',').map((size) => positive('sizes', size)),
    variants: values.variants.split(',').map(readVariant),
    rounds: positive('rounds', values.rounds),
    effort: {
      steps: positive('steps', values.steps),
      seconds: positive('seconds', values.seconds),
      limit: positive('limit', values.limit),
    },
    minutes: positive('minutes', values.minutes),
    write: values.write,
    endurance: values.endurance,
    dist: values.dist,
    before: values.before,
  };
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name}: "${text}" is not a whole number above 0.`);
  return number;
}

function readVariant(text: string): Variant {
  if (text === 'places' || text === 'points') return text;
  throw new Error(`--variants: "${text}" is neither places nor points.`);
}
