import type { Source } from '#model/dataset.ts';

/** The publisher, linked to the source where it can be had. */
export function SourceName({ source }: { readonly source: Source }) {
  const { url, publisher, title, lang } = source;
  if (url === undefined) return <span title={title}>{publisher}</span>;
  return (
    <a href={url} title={title} hrefLang={lang} target="_blank" rel="noreferrer">
      {publisher}
    </a>
  );
}
