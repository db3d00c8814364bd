import { useState } from 'react';
import { useDialogMessages } from '#i18n/dialog-messages.ts';
import { faultMessages } from '#i18n/fault-messages.ts';
import { problemInWords } from '#i18n/fault-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { latePart } from '#model/late-part.ts';
import { ImportProgress } from '#panels/ImportProgress.tsx';
import { ImportReportDialog } from '#panels/ImportReportDialog.tsx';
import type { Importing, ImportOutcome, OutcomeReason } from './use-import.ts';
import '#panels/import.css';

const reportSaver = latePart(() => import('#export/save-report.ts'));

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

function reasonInWords(reason: OutcomeReason, { language, messages }: Locale): string {
  return reason.kind === 'not-allowed'
    ? messages.app.dataNotAllowed(reason)
    : problemInWords(reason.problem, faultMessages(language));
}

function Outcome({ outcome, onDismiss }: { readonly outcome: ImportOutcome; readonly onDismiss: () => void }) {
  const locale = useLocale();
  const words = useDialogMessages().import;
  const { reason, report, readAgain } = outcome;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="import-outcome">
      <p role="status">{reason === null ? report && words.rows(report) : reasonInWords(reason, locale)}</p>
      <div className="import-outcome-actions">
        {report && (
          <button type="button" className="button" onClick={() => setOpen(true)}>
            {words.report()}
          </button>
        )}
        <button type="button" className="button" onClick={onDismiss}>
          {words.close()}
        </button>
      </div>
      {isOpen && report && (
        <ImportReportDialog
          report={report}
          onClose={() => setOpen(false)}
          onReadAgain={readAgain}
          onDownload={async () => {
            const { saveReport } = await reportSaver.load();
            saveReport(report, faultMessages(locale.language));
          }}
        />
      )}
    </div>
  );
}
