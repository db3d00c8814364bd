import type { DataFiles } from './data-files.ts';
import { type Effort, type Look, look } from './measure.ts';
import { combine, type Outcome } from './result.ts';
import type { Subject } from './subjects.ts';

interface Plan {
  readonly origin: string;
  readonly files: DataFiles;
  readonly rounds: number;
  readonly effort: Effort;
}

/**
 * Looks at the pages one after the other, round by round, there and back, so that whatever else the machine does meets all of
 * them.
 */
export async function lookInTurn(subjects: readonly Subject[], plan: Plan): Promise<ReadonlyMap<string, Outcome>> {
  const looks = new Map<string, (Look | Error)[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 1; round <= plan.rounds; round++) {
    for (const subject of round % 2 === 1 ? subjects : subjects.toReversed()) {
      const taken = looks.get(subject.name) ?? [];
      // What failed once need not be waited for again.
      if (taken.some((each) => each instanceof Error)) continue;
      const seen = await look(subject, plan.origin, plan.files, plan.effort).catch((error: Error) => error);
      taken.push(seen);
      console.log(`  ${round}/${plan.rounds} ${subject.name}: ${seen instanceof Error ? seen.message : brief(seen)}`);
    }
  }
  return new Map([...looks].map(([name, taken]) => [name, combine(taken)]));
}

function brief({ ready, closed, open }: Look): string {
  const work = closed.work.toSorted((a, b) => a - b)[Math.floor(closed.work.length / 2)] ?? Number.NaN;
  return `ready ${ready.toFixed(0)} ms, ${work.toFixed(1)} ms per step, ${open.dropped} of ${open.due} frames dropped`;
}
