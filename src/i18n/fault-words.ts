import type { Consequence, ConsequenceDetails, ConsequenceKind } from '#model/consequence.ts';
import type { Issue } from '#model/issue.ts';
import type { Problem, ProblemDetails, ProblemKind } from '#model/problem.ts';
import type { FaultMessages } from './messages.ts';

type ProblemWords = { readonly [Kind in ProblemKind]: (details: ProblemDetails[Kind]) => string };
type ConsequenceWords = { readonly [Kind in ConsequenceKind]: (details: ConsequenceDetails[Kind]) => string };

/** What is wrong, as a sentence. */
export function problemInWords<Kind extends ProblemKind>(problem: Problem<Kind>, words: FaultMessages): string {
  const sentences: ProblemWords = words.problem;
  return sentences[problem.kind](problem);
}

/** What happens because of a problem, as a sentence. */
export function consequenceInWords<Kind extends ConsequenceKind>(
  consequence: Consequence<Kind>,
  words: FaultMessages,
): string {
  const sentences: ConsequenceWords = words.consequence;
  return sentences[consequence.kind](consequence);
}

/** One line: what, where, what next. `events.json /12/claims/0/date: "2018-02-30" is not … This event is not shown.` */
export function issueLine({ file, pointer, problem, consequence }: Issue, words: FaultMessages): string {
  const where = pointer === '' ? file : `${file} ${pointer}`;
  return `${where}: ${problemInWords(problem, words)} ${consequenceInWords(consequence, words)}`;
}
