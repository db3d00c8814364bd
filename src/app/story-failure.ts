import { useEffect, useState } from 'react';
import { problemInWords } from '#i18n/fault-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { latePart } from '#model/late-part.ts';
import type { Problem } from '#model/problem.ts';

/** Why there is no story at all. */
export type StoryFailure =
  /** The server answered with another status than success. */
  | { readonly kind: 'refused'; readonly status: number }
  /** Nothing came. */
  | { readonly kind: 'unreachable' }
  /** What came is no whole file of JSON. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'other-format'; readonly format: string }
  | { readonly kind: 'data'; readonly problem: Problem };

/** Why there is no story, in the language of the page; `null` where there is one, and until the words are there. */
export function useFailureWords(failure: StoryFailure | null, locale: Locale): string | null {
  const [words, setWords] = useState<string | null>(null);
  useEffect(
    function wordFailure() {
      let isWanted = true;
      setWords(null);
      if (failure !== null) void failureInWords(failure, locale).then((found) => isWanted && setWords(found));
      return () => {
        isWanted = false;
      };
    },
    [failure, locale],
  );
  return words;
}

const faultWords = latePart(() => import('#i18n/fault-messages.ts'));

/** The words for faulty data are fetched when they are needed; where they cannot be had, the kind of the fault has to do. */
async function failureInWords(failure: StoryFailure, { language, messages }: Locale): Promise<string> {
  switch (failure.kind) {
    case 'refused':
      return messages.app.fileRefused(failure);
    case 'unreachable':
      return messages.app.fileUnreachable();
    case 'broken':
      return messages.app.fileBroken();
    case 'other-format':
      return messages.app.otherFormat(failure);
    case 'data':
      return faultWords.load().then(
        ({ faultMessages }) => problemInWords(failure.problem, faultMessages(language)),
        () => failure.problem.kind,
      );
  }
}
