import { useState } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import type { Messages } from '#i18n/messages.ts';
import { ImportProgress } from '#panels/ImportProgress.tsx';
import { ImportReportDialog } from '#panels/ImportReportDialog.tsx';
import type { Importing, ImportOutcome, OutcomeReason } from './use-story.ts';
import '#panels/import.css';

interface ImportStatusProps {
  readonly importing: Importing | null;
  readonly outcome: ImportOutcome | null;
  readonly onDismiss: () => void;
}

/** A file on its way in, or what became of it, above the story that stays usable. */
export function ImportStatus({ importing, outcome, onDismiss }: ImportStatusProps) {
  if (importing !== null) {
    return <ImportProgress {...importing.progress} onCancel={importing.cancel} />;
  }
  return outcome && <Outcome outcome={outcome} onDismiss={onDismiss} />;
}

/** What a file says of itself is in English so far. */
function reasonInWords(reason: OutcomeReason, messages: Messages): string {
  return reason.kind === 'not-allowed' ? messages.app.dataNotAllowed(reason) : reason.sentence;
}

function Outcome({ outcome, onDismiss }: { readonly outcome: ImportOutcome; readonly onDismiss: () => void }) {
  const { messages } = useLocale();
  const { reason, report, readAgain } = outcome;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="import-outcome">
      <p role="status">{reason === null ? report && messages.import.rows(report) : reasonInWords(reason, messages)}</p>
      <div className="import-outcome-actions">
        {report && (
          <button type="button" className="button" onClick={() => setOpen(true)}>
            {messages.import.report()}
          </button>
        )}
        <button type="button" className="button" onClick={onDismiss}>
          {messages.import.close()}
        </button>
      </div>
      {isOpen && report && (
        <ImportReportDialog report={report} onClose={() => setOpen(false)} onReadAgain={readAgain} />
      )}
    </div>
  );
}
