import { useCardMessages } from '#i18n/card-messages.ts';
import { useStoryText } from '#i18n/story-text.ts';
import type { Answer, Dispute } from '#model/dispute.ts';
import type { AccountId } from '#model/id.ts';
import { useValue } from '#store/store-context.ts';

interface DisputedAnswersProps {
  readonly disputes: readonly Dispute[];
  /** Who has a tile, in their order: each answer stands under its own. */
  readonly accounts: readonly AccountId[];
}

/** What else is answered in more than one way, without who says so, which the sources do. */
export function DisputedAnswers({ disputes, accounts }: DisputedAnswersProps) {
  const own = useStoryText();
  return disputes.map(({ id, question, answers }) => (
    <div key={id} className="disputed">
      <h4 {...own}>{question}</h4>
      <ul>
        {inOrder(answers, accounts).map((answer, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: answers have no id and a dataset is immutable
          <li key={i} data-column={columnOf(answer, accounts)}>
            <Answered answer={answer} hasTile={answer.account !== undefined && accounts.includes(answer.account)} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** Those of a tile first, as the tiles stand. */
function inOrder(answers: readonly Answer[], accounts: readonly AccountId[]): readonly Answer[] {
  const rank = ({ account }: Answer) => {
    const at = account === undefined ? -1 : accounts.indexOf(account);
    return at < 0 ? accounts.length : at;
  };
  return [...answers].sort((a, b) => rank(a) - rank(b));
}

/** From 1, where two tiles stand side by side. */
function columnOf({ account }: Answer, accounts: readonly AccountId[]): number | undefined {
  const at = account === undefined || accounts.length !== 2 ? -1 : accounts.indexOf(account);
  return at < 0 ? undefined : at + 1;
}

interface AnsweredProps {
  readonly answer: Answer;
  readonly hasTile: boolean;
}

/** Whose answer it is stands above it in the tile; only those who do not see that are told so again. */
function Answered({ answer: { account, text }, hasTile }: AnsweredProps) {
  const words = useCardMessages();
  const own = useStoryText();
  const label = useValue(({ dataset }) => account && dataset.accountById.get(account)?.label);
  return (
    <>
      <span className={hasTile ? 'visually-hidden' : 'disputed-who'} {...(label && own)}>
        {`${label ?? words.otherSource()}: `}
      </span>
      <span {...own}>{text}</span>
    </>
  );
}
