import { useEffect, useId, useRef, useState } from 'react';
import { useDialogMessages } from '#i18n/dialog-messages.ts';
import { dayOrderInWords } from '#i18n/import-words.ts';
import { useLocale } from '#i18n/locale-context.ts';
import type { DayOrder, DayOrderEvidence, ImportReport } from '#model/import-report.ts';
import { ImportIssues } from './ImportIssues.tsx';

interface ImportReportDialogProps {
  readonly report: ImportReport;
  /** Reads the same file again with this order of day and month. */
  readonly onReadAgain: (dayOrder: DayOrder) => void;
  /** Saves the report as a table; rejects when that cannot be done. */
  readonly onDownload: () => Promise<void>;
  readonly onClose: () => void;
}

/** What came in, what is shown, what is not and why. */
export function ImportReportDialog({ report, onReadAgain, onDownload, onClose }: ImportReportDialogProps) {
  const words = useDialogMessages().import;
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(function showModal() {
    dialog.current?.showModal();
  }, []);
  const { origin, rowsRead, rowsShown, rowsLeftOut, columns, dayOrder, groups } = report;
  return (
    <dialog ref={dialog} className="import-report" aria-labelledby={headingId} onClose={onClose}>
      <h2 id={headingId}>{words.heading(origin)}</h2>
      {origin.kind !== 'host' && (
        <p className="import-origin">{origin.kind === 'file' ? words.stayed() : words.cameFrom(origin)}</p>
      )}
      <dl className="import-counts">
        <Count label={words.rowsRead()} value={rowsRead} />
        <Count label={words.rowsShown()} value={rowsShown} />
        <Count label={words.rowsLeftOut()} value={rowsLeftOut} />
      </dl>
      {dayOrder.refused > 0 && <DayOrderChoice dayOrder={dayOrder} onReadAgain={onReadAgain} />}
      {groups.length === 0 ? <p>{words.noIssues()}</p> : <ImportIssues groups={groups} />}
      {columns.length > 0 && <Columns columns={columns} />}
      <form method="dialog" className="import-actions">
        {groups.length > 0 && <Download onDownload={onDownload} />}
        <button type="submit" className="button">
          {words.close()}
        </button>
      </form>
    </dialog>
  );
}

function Download({ onDownload }: Pick<ImportReportDialogProps, 'onDownload'>) {
  const words = useDialogMessages().import;
  const [hasFailed, setFailed] = useState(false);
  function download() {
    setFailed(false);
    onDownload().catch(() => setFailed(true));
  }
  return (
    <>
      <button type="button" className="button" onClick={download}>
        {words.download()}
      </button>
      {hasFailed && <p role="alert">{words.downloadFailed()}</p>}
    </>
  );
}

/** How the header was understood. */
function Columns({ columns }: { readonly columns: ImportReport['columns'] }) {
  const { list } = useLocale();
  const words = useDialogMessages().import;
  const unread = columns.filter(({ field }) => field === null).map(({ header }) => header);
  return (
    <details className="import-columns">
      <summary>{words.columns()}</summary>
      <ul>
        {columns.map(({ header, field }, column) =>
          field === null ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same header
            <li key={column}>{words.column({ header, field })}</li>
          ),
        )}
      </ul>
      {unread.length > 0 && <p>{words.unread({ headers: list(unread) })}</p>}
    </details>
  );
}

function Count({ label, value }: { readonly label: string; readonly value: number }) {
  const { number } = useLocale();
  return (
    <div>
      <dt>{label}</dt>
      <dd>{number(value)}</dd>
    </div>
  );
}

interface DayOrderChoiceProps {
  readonly dayOrder: DayOrderEvidence;
  readonly onReadAgain: (dayOrder: DayOrder) => void;
}

/** Dates like 03/04/2018 are never guessed; the reader says once for the file how they are meant. */
function DayOrderChoice({ dayOrder, onReadAgain }: DayOrderChoiceProps) {
  const locale = useLocale();
  const words = useDialogMessages().import;
  const evidence = dayOrderInWords(dayOrder, locale);
  return (
    <fieldset className="import-day-order">
      <legend>{words.ambiguous(dayOrder)}</legend>
      {evidence !== '' && <p>{evidence}</p>}
      <button type="button" className="button" onClick={() => onReadAgain('day-first')}>
        {words.dayFirst()}
      </button>
      <button type="button" className="button" onClick={() => onReadAgain('month-first')}>
        {words.monthFirst()}
      </button>
    </fieldset>
  );
}
