import { useLocale } from '#i18n/locale-context.ts';
import { headingInWords } from '#i18n/time-heading.ts';
import type { TimeGroup } from '#query/time-groups.ts';

interface MonthHeadingProps {
  readonly group: TimeGroup;
  readonly id?: string;
}

/** "June 2018 · 12 events": over the events of a month, or of what is known no better than a year, a decade … */
export function MonthHeading({ group, id }: MonthHeadingProps) {
  const locale = useLocale();
  return (
    <h4 className="month-heading" id={id}>
      <span className="month-heading-name">{headingInWords(group, locale)}</span>{' '}
      <span className="month-heading-count">{locale.messages.filters.count({ n: group.count })}</span>
    </h4>
  );
}
