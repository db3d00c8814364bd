import type { Dispute } from './dispute.ts';
import { disputeId } from './id.ts';

/** Between a question and its answers, in a cell of a table. */
const BAR = ' | ';

/** What a table has in one cell of an event's disputes: a line each, `How much? | a pound | 500 g`. */
export function writeDisputes(disputes: readonly (readonly [question: string, ...answers: string[]])[]): string {
  return disputes.map((texts) => texts.map(inOneLine).join(BAR)).join('\n');
}

/** The inverse of `writeDisputes`, but for line breaks and bars within a text. */
export function readDisputes(cell: string): readonly Dispute[] {
  const lines = cell.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line, index) => {
      const [question = '', ...answers] = line.split('|').map((text) => text.trim());
      return { id: disputeId(`dispute-${index + 1}`), question, answers: answers.filter(Boolean).map(answer) };
    });
}

function answer(text: string): Dispute['answers'][number] {
  return { text, citations: [] };
}

function inOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
