import { useLocale } from '#i18n/locale-context.ts';
import type { DatedInterval } from '#model/edtf.ts';

/** A date in words; of an hour in another zone the tooltip says when it was in UTC, which the timeline is in. */
export function WrittenDate({ date }: { readonly date: DatedInterval }) {
  const locale = useLocale();
  return (
    <time dateTime={date.edtf} title={locale.inUtc(date) ?? undefined}>
      {locale.date(date)}
    </time>
  );
}
