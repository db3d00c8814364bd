import type { FaultMessages } from '#i18n/messages.ts';
import type { ImportReport } from '#model/import-report.ts';
import { reportCsvParts } from './report-csv.ts';
import { saveFile } from './save-file.ts';

/** Saves what was wrong with a file, beside which it is found by its name: `events.csv.issues.csv`. */
export function saveReport(report: ImportReport, words: FaultMessages): void {
  const file = new Blob([...reportCsvParts(report, words)], { type: 'text/csv' });
  saveFile(file, `${report.origin.name}.issues.csv`);
}
