import type { Source } from '#model/dataset.ts';
import { UNKNOWN_LANGUAGE } from '#model/language.ts';

/** The publisher, linked to the source where it can be had. */
export function SourceName({ source }: { readonly source: Source }) {
  const { url, publisher, title, lang } = source;
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
