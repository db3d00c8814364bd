import { useCardMessages } from '#i18n/card-messages.ts';
import type { Source } from '#model/dataset.ts';
import { UNKNOWN_LANGUAGE } from '#model/language.ts';

interface SourceNameProps {
  readonly source: Source;
}

/** The publisher, linked to the source where it can be had, and what a reader should know of whoever that is. */
export function SourceName({ source }: SourceNameProps) {
  const { standings } = useCardMessages();
  const { standing } = source;
  return (
    <>
      <Publisher source={source} />
      {standing && <span className="source-standing">{standings[standing]()}</span>}
    </>
  );
}

function Publisher({ source: { url, publisher, title, lang } }: SourceNameProps) {
  if (url === undefined) return <bdi title={title}>{publisher}</bdi>;
  return (
    <a
      href={url}
      title={title}
      hrefLang={lang === UNKNOWN_LANGUAGE ? undefined : lang}
      dir="auto"
      target="_blank"
      rel="noreferrer"
    >
      {publisher}
    </a>
  );
}
