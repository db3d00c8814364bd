import { useRef } from 'react';
import { useDialogMessages } from '#i18n/dialog-messages.ts';

/** What the file dialogue offers first; content decides in the end. */
const ACCEPT = '.csv,.tsv,.tab,.txt,.json,text/csv,text/tab-separated-values,application/json';

interface OpenDataButtonProps {
  /** One table, one JSON file, or the JSON files of one dataset. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens the reader's own file in place of the story. */
export function OpenDataButton({ onFiles }: OpenDataButtonProps) {
  const words = useDialogMessages().import;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {words.open()}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPT}
        aria-label={words.chooseFile()}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that choosing the same file again is a change too.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
