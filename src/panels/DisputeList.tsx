import { useCardMessages } from '#i18n/card-messages.ts';
import { useStoryText } from '#i18n/story-text.ts';
import type { Answer, Dispute } from '#model/dispute.ts';
import { useValue } from '#store/store-context.ts';
import { ClaimSources } from './ClaimSources.tsx';

/** What accounts or sources differ on besides date and place: a question each, and the answers side by side. */
export function DisputeList({ disputes }: { readonly disputes: readonly Dispute[] }) {
  const words = useCardMessages();
  const own = useStoryText();
  if (disputes.length === 0) return null;
  return (
    <section className="disputes">
      <h4>{words.disputes()}</h4>
      {disputes.map(({ id, question, answers }) => (
        <div key={id} className="dispute">
          <h5 {...own}>{question}</h5>
          <ul className="dispute-answers" data-count={answers.length}>
            {answers.map((answer, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: answers have no id and a dataset is immutable
              <li key={i} className="claim">
                <DisputeAnswer answer={answer} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function DisputeAnswer({ answer: { account, text, citations } }: { readonly answer: Answer }) {
  const words = useCardMessages();
  const own = useStoryText();
  const label = useValue(({ dataset }) => account && dataset.accountById.get(account)?.label);
  return (
    <>
      <h6 {...(label && own)}>{label ?? words.otherSource()}</h6>
      <p {...own}>{text}</p>
      <ClaimSources citations={citations} />
    </>
  );
}
