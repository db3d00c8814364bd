import { useMemo } from 'react';
import { useDialogMessages } from '#i18n/dialog-messages.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { StoryText, sentenceOf } from '#i18n/StoryText.tsx';
import { useStoryText } from '#i18n/story-text.ts';
import type { EventId } from '#model/id.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import './sources.css';

/** What the dataset is, whose tellings it holds, how doubt is shown, what is not confirmed, and under which licences. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useDialogMessages().about;
  const own = useStoryText();
  const { title, summary, accounts, licence, unconfirmed = [] } = useValue((state) => state.dataset);
  return (
    <Dialog
      heading={sentenceOf((put) => words.heading({ title: put(<StoryText>{title}</StoryText>) }))}
      className="about"
      onClose={onClose}
    >
      {summary !== '' && <p {...own}>{summary}</p>}
      {accounts.length > 1 && (
        <>
          <h3>{words.accounts()}</h3>
          <dl>
            {accounts.map((account) => (
              <div key={account.id}>
                <dt {...own}>{account.label}</dt>
                <dd {...own}>{account.summary}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <ContestedEvents onClose={onClose} />
      <h3>{words.doubt()}</h3>
      <p>{words.doubtHow()}</p>
      {unconfirmed.length > 0 && (
        <>
          <h3>{words.unconfirmed()}</h3>
          <ul>
            {unconfirmed.map((sentence) => (
              <li key={sentence} {...own}>
                {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
      <Corrections onClose={onClose} />
      <h3>{words.licences()}</h3>
      {licence && <p>{sentenceOf((put) => words.dataset({ licence: put(<StoryText>{licence}</StoryText>) }))}</p>}
      <p>
        <span>{words.software()}</span> <a href="./THIRD-PARTY-NOTICES.txt">{words.notices()}</a>
      </p>
      <p>{words.privacy()}</p>
    </Dialog>
  );
}

/** What was corrected in the story as a whole, then event by event; and of which day the data is, going by the last of it. */
function Corrections({ onClose }: { readonly onClose: () => void }) {
  const words = useDialogMessages().about;
  const { date } = useLocale();
  const { changes = [], events } = useValue((state) => state.dataset);
  const corrected = useMemo(() => events.filter((event) => event.changes !== undefined), [events]);
  const days = [...changes, ...corrected.flatMap((event) => event.changes ?? [])].map((change) => change.date);
  const [latest] = days.toSorted((a, b) => b.start - a.start);
  if (latest === undefined) return null;
  return (
    <>
      <h3>{words.corrections()}</h3>
      <p>{words.compiled({ date: date(latest) })}</p>
      <CorrectionList changes={changes} />
      {corrected.map(({ id, title, changes: own = [] }) => (
        <section key={id}>
          <h4>
            <EventLink id={id} title={title} onClose={onClose} />
          </h4>
          <CorrectionList changes={own} />
        </section>
      ))}
    </>
  );
}

interface EventLinkProps {
  readonly id: EventId;
  readonly title: string;
  readonly onClose: () => void;
}

/** Leaves the dialog for the event. */
function EventLink({ id, title, onClose }: EventLinkProps) {
  const store = useDatelineStore();
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => {
        onClose();
        store.dispatch({ type: 'select-event', event: id });
      }}
    >
      <StoryText>{title}</StoryText>
    </button>
  );
}

/** How to tell what is contested, and the events that are; nothing where accounts and sources agree. */
function ContestedEvents({ onClose }: { readonly onClose: () => void }) {
  const words = useDialogMessages().about;
  const table = useSelected((select) => select.table);
  const contested = useMemo(
    () => Array.from(table.contested ?? [], (isOne, row) => (isOne === 1 ? [table.told(row)] : [])).flat(),
    [table],
  );
  if (contested.length === 0) return null;
  return (
    <>
      <h3>{words.contested()}</h3>
      <p>{words.contestedHow()}</p>
      <ul className="source-events">
        {contested.map(({ event, title }) => (
          <li key={event.id}>
            <EventLink id={event.id} title={title} onClose={onClose} />
          </li>
        ))}
      </ul>
    </>
  );
}
