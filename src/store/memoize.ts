import { shallow } from 'zustand/shallow';

/**
 * Remembers the last question: asked the same again, it gives the same answer without working it out.
 *
 * @param isSame an answer that is as good as the one before; that one is given again then
 */
export function memoizeLast<const Asked extends readonly unknown[], Answer>(
  ask: (...asked: Asked) => Answer,
  isSame: (a: Answer, b: Answer) => boolean = Object.is,
): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (...asked) => {
    if (last?.asked.every((part, i) => Object.is(part, asked[i]))) return last.answer;
    const answer = ask(...asked);
    last = { asked, answer: last !== undefined && isSame(last.answer, answer) ? last.answer : answer };
    return last.answer;
  };
}

/** Remembers the last record that was read: one whose members are all the same is given as the same object. */
export function keepRecord<Asked extends readonly unknown[], Members extends object>(
  read: (...asked: Asked) => Members,
): (...asked: Asked) => Members {
  let last: Members | undefined;
  return (...asked) => {
    const next = read(...asked);
    last = last !== undefined && shallow(last, next) ? last : next;
    return last;
  };
}
