import { useCardMessages } from '#i18n/card-messages.ts';
import { StoryText } from '#i18n/StoryText.tsx';
import type { Dataset, SourceLookup } from '#model/dataset.ts';
import type { Answer, Dispute } from '#model/dispute.ts';
import { PlainSource } from './PlainSource.tsx';

interface PlainDisputesProps {
  readonly disputes: readonly Dispute[];
  readonly dataset: Dataset;
  readonly sources: SourceLookup;
}

/** Each question on which accounts or sources differ, and under it who answers what. */
export function PlainDisputes({ disputes, dataset, sources }: PlainDisputesProps) {
  const words = useCardMessages();
  return (
    <ul className="plain-claims">
      {disputes.map(({ id, question, answers }) => (
        <li key={id}>
          <b>{words.disputes()}:</b> <StoryText>{question}</StoryText>
          <ul>
            {answers.map((answer, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: answers have no id and a dataset is immutable
              <li key={i}>
                <PlainAnswer {...{ answer, dataset, sources }} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface PlainAnswerProps extends Pick<PlainDisputesProps, 'dataset' | 'sources'> {
  readonly answer: Answer;
}

function PlainAnswer({ answer: { account, text, citations }, dataset, sources }: PlainAnswerProps) {
  const words = useCardMessages();
  const label = account && dataset.accountById.get(account)?.label;
  return (
    <>
      <b>{label ? <StoryText>{label}</StoryText> : words.otherSource()}:</b> <StoryText>{text}</StoryText>
      {citations.map(({ source }) => (
        <span key={source}>
          {' · '}
          <PlainSource id={source} source={sources.get(source)} titled={false} />
        </span>
      ))}
    </>
  );
}
