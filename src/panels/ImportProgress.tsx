import { useDialogMessages } from '#i18n/dialog-messages.ts';
import { progressInWords } from '#i18n/import-words.ts';
import { useLocale } from '#i18n/locale-context.ts';

interface ImportProgressProps {
  readonly bytes: number;
  /** `null` where it is not known. */
  readonly totalBytes: number | null;
  readonly rows: number;
  readonly faults: number;
  readonly onCancel: () => void;
}

/** How far a file is on its way in. It is announced once that it is coming; the numbers are there for those who look. */
export function ImportProgress({ onCancel, ...progress }: ImportProgressProps) {
  const locale = useLocale();
  const words = useDialogMessages().import;
  const { totalBytes, bytes } = progress;
  const label = words.progress();
  const soFar = progressInWords(progress, locale);
  return (
    <section className="import-progress" aria-label={label}>
      <p role="status">{label}</p>
      <progress
        aria-label={label}
        aria-valuetext={soFar}
        {...(totalBytes !== null && totalBytes > 0 && { max: totalBytes, value: Math.min(bytes, totalBytes) })}
      />
      <p className="import-progress-numbers">{soFar}</p>
      <button type="button" className="button" onClick={onCancel}>
        {words.cancel()}
      </button>
    </section>
  );
}
