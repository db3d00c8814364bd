import { useLocale } from '#i18n/locale-context.ts';
import { publisherName } from '#i18n/publisher-name.ts';
import type { Source } from '#model/dataset.ts';
import type { SourceId } from '#model/id.ts';
import { UNKNOWN_LANGUAGE } from '#model/language.ts';

interface PlainSourceProps {
  readonly id: SourceId;
  readonly source: Source | undefined;
  /** Whether it says its title. */
  readonly titled: boolean;
}

/** Who says so. A stylesheet for paper writes out what the link and its title hold. */
export function PlainSource({ id, source, titled }: PlainSourceProps) {
  const locale = useLocale();
  if (source === undefined) return id;
  const publisher = publisherName(source, locale);
  const { url, lang } = source;
  const title = titled ? source.title : undefined;
  if (url === undefined)
    return (
      <cite title={title} dir="auto">
        {publisher}
      </cite>
    );
  return (
    <a href={url} title={title} hrefLang={lang === UNKNOWN_LANGUAGE ? undefined : lang} dir="auto" rel="noreferrer">
      {publisher}
    </a>
  );
}
