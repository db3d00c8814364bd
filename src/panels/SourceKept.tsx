import { useCardMessages } from '#i18n/card-messages.ts';
import { useLocale } from '#i18n/locale-context.ts';
import type { Source } from '#model/dataset.ts';

/** Where a copy of a source is kept, and when somebody read it last; nothing where neither is known. */
export function SourceKept({ source: { archived, checked } }: { readonly source: Source }) {
  const words = useCardMessages();
  const { date } = useLocale();
  if (archived === undefined && checked === undefined) return null;
  return (
    <span className="source-kept">
      {archived && (
        <a href={archived} target="_blank" rel="noreferrer">
          {words.archived()}
        </a>
      )}
      {archived && checked && <span>, </span>}
      {checked && <span>{words.checked({ date: date(checked) })}</span>}
    </span>
  );
}
