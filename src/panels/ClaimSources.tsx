import { useCardMessages } from '#i18n/card-messages.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { textAttributes } from '#i18n/story-text.ts';
import type { Citation } from '#model/citation.ts';
import { UNKNOWN_LANGUAGE } from '#model/language.ts';
import { useSources } from '#store/sources-context.ts';
import { SourceKept } from './SourceKept.tsx';
import { SourceName } from './SourceName.tsx';

/** What a claim rests on: publisher, title, where in it, date and language of each source. Suspends until they have come. */
export function ClaimSources({ citations }: { readonly citations: readonly Citation[] }) {
  const words = useCardMessages();
  if (citations.length === 0) return null;
  return (
    <ul className="claim-sources" aria-label={words.sources({ n: citations.length })}>
      {citations.map((citation) => (
        <li key={citation.source + (citation.at ?? '')}>
          <CitedSource citation={citation} />
        </li>
      ))}
    </ul>
  );
}

/** A source that could not be loaded goes by its id. */
function CitedSource({ citation: { source: id, at } }: { readonly citation: Citation }) {
  const { date, language, languageName, isolate, tag } = useLocale();
  const source = useSources().get(id);
  if (source === undefined) return <span>{id}</span>;
  const { title, publisher, lang } = source;
  const isForeign = lang !== language && lang !== UNKNOWN_LANGUAGE;
  const details = [at && isolate(at), source.date && date(source.date), isForeign ? languageName(lang) : undefined];
  const known = details.filter((detail) => detail !== undefined);
  return (
    <span>
      <SourceName source={source} />{' '}
      <span className="claim-source-text">
        {title !== publisher && <cite {...textAttributes(lang, tag)}>{title}</cite>}
        {known.length > 0 && <span className="claim-source-details">{` ${known.join(', ')}`}</span>}
        <SourceKept source={source} />
      </span>
    </span>
  );
}
