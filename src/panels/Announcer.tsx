import { type ReactNode, useEffect, useState } from 'react';
import { isolateAny } from '#i18n/isolate.ts';
import type { Locale } from '#i18n/locale.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import type { AccountId } from '#model/id.ts';
import { textsIn } from '#model/telling.ts';
import { chapterTold } from '#query/chapter-span.ts';
import { rowsOf } from '#query/row-set.ts';
import type { Change } from '#store/change.ts';
import type { Selectors } from '#store/select.ts';
import type { State } from '#store/state.ts';
import { useDatelineStore } from '#store/store-context.ts';

/** The one place where those who do not see what a press has brought about are told. */
export function Announcer() {
  const locale = useLocale();
  const store = useDatelineStore();
  const storyText = useStoryText();
  const [said, setSaid] = useState(NOTHING);
  useEffect(
    function listen() {
      // In another language it would be read with the wrong voice.
      setSaid(NOTHING);
      return store.onChange((change, state, before) => {
        const outcome = outcomeOf(change, { state, before, select: store.select, locale });
        if (outcome !== undefined) setSaid(outcome);
      });
    },
    [store, locale],
  );
  return (
    <p className="visually-hidden" role="status" {...(said.isStorys && storyText)}>
      {said.isStorys ? said.text : withStoryText(said.text, storyText)}
    </p>
  );
}

/** A sentence of ours, its isolated words as the story's: no voice reads them in our language. */
function withStoryText(sentence: string, storyText: ReturnType<typeof useStoryText>): readonly ReactNode[] {
  return sentence.split(ISOLATED).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is said as a whole, its parts never change places.
    <span key={at} {...(at % 2 === 1 && storyText)}>
      {part}
    </span>
  ));
}

/** What `isolateAny` has put apart; its marks go, an element with a `dir` isolates as well. */
const ISOLATED = /\u2068([^\u2069]*)\u2069/;

interface Said {
  readonly text: string;
  /** A text of the story itself, in the story's language. */
  readonly isStorys: boolean;
}

const NOTHING: Said = { text: '', isStorys: false };

interface Outcome {
  readonly state: State;
  readonly before: State;
  readonly select: Selectors;
  readonly locale: Locale;
}

/** What a change has brought about, in words; `undefined` where they are told of it otherwise, or it is of no account. */
function outcomeOf(change: Change, { state, before, select, locale }: Outcome): Said | undefined {
  const { dataset, view } = state;
  const { messages } = locale;
  const ours = (text: string): Said => ({ text, isStorys: false });
  // The story's bar says its steps itself.
  if (view.story !== null) return NOTHING;
  switch (change.type) {
    case 'open-chapter': {
      const chapter = dataset.chapters.find(({ id }) => id === change.chapter);
      const n = chapter ? chapterTold(chapter, select.table(state), view.tier).length : 0;
      return chapter && ours(messages.said.chapter({ title: isolateAny(textsIn(chapter, view.account).title), n }));
    }
    case 'set-account': {
      const account = isolateAny(dataset.accountById.get(view.account)?.label ?? view.account);
      return ours(messages.said.telling({ account, n: countMoved(state, before.view.account, select) }));
    }
    case 'open-symbol':
      return ours(messages.said.opened({ name: change.name }));
    default:
      return view.event === before.view.event
        ? undefined
        : { text: select.selectedEvent(state)?.title ?? '', isStorys: true };
  }
}

/** How many of the listed events begin at another time than another account says: their marks have moved. */
function countMoved(state: State, account: AccountId, select: Selectors): number {
  const events = Array.from(rowsOf(select.listRows(state)), select.table(state).told);
  const moved = events.filter(({ event, date: { start } }) =>
    event.claims.some((claim) => claim.account === account && claim.date !== undefined && claim.date.start !== start),
  );
  return moved.length;
}
