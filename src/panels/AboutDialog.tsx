import { useMemo } from 'react';
import { useDialogMessages } from '#i18n/dialog-messages.ts';
import type { EventId } from '#model/id.ts';
import type { ToldEvent } from '#query/told-event.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';
import { Dialog } from '#ui/Dialog.tsx';
import './sources.css';

/** What the dataset is, whose tellings it holds, how doubt is shown, what is not confirmed, and under which licences. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useDialogMessages().about;
  const { title, summary, accounts, licence, unconfirmed = [] } = useValue((state) => state.dataset);
  return (
    <Dialog heading={words.heading({ title })} className="about" onClose={onClose}>
      {summary !== '' && <p>{summary}</p>}
      {accounts.length > 1 && (
        <>
          <h3>{words.accounts()}</h3>
          <dl>
            {accounts.map((account) => (
              <div key={account.id}>
                <dt>{account.label}</dt>
                <dd>{account.summary}</dd>
              </div>
            ))}
          </dl>
          <h3>{words.contested()}</h3>
          <p>{words.contestedHow()}</p>
          <ContestedEvents onClose={onClose} />
        </>
      )}
      <h3>{words.doubt()}</h3>
      <p>{words.doubtHow()}</p>
      {unconfirmed.length > 0 && (
        <>
          <h3>{words.unconfirmed()}</h3>
          <ul>
            {unconfirmed.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.licences()}</h3>
      {licence && <p>{words.dataset({ licence })}</p>}
      <p>
        {words.software()} <a href="./THIRD-PARTY-NOTICES.txt">{words.notices()}</a>
      </p>
      <p>{words.privacy()}</p>
    </Dialog>
  );
}

/** The events of which two accounts cannot both be right. */
function ContestedEvents({ onClose }: { readonly onClose: () => void }) {
  const store = useDatelineStore();
  const table = useSelected((select) => select.table);
  const contested = useMemo(
    () =>
      Array.from({ length: table.columns.length }, (_, row): ToldEvent => table.told(row)).filter(
        ({ others }) => others.length > 0,
      ),
    [table],
  );
  const open = (event: EventId) => {
    onClose();
    store.dispatch({ type: 'select-event', event });
  };
  return (
    <ul className="source-events">
      {contested.map(({ event }) => (
        <li key={event.id}>
          <button type="button" className="link-button" onClick={() => open(event.id)}>
            {event.title}
          </button>
        </li>
      ))}
    </ul>
  );
}
