import { lengthInWords } from '#i18n/apart-in-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Account } from '#model/dataset.ts';
import { type Apart, apartness } from '#query/apart.ts';
import { otherDates } from '#query/contested-telling.ts';
import type { ToldEvent } from '#query/told-event.ts';
import type { RailWords } from '#scene/timeline/rail-input.ts';

/** The words of the rails in the language of the interface. */
export function railWords(accounts: readonly Account[], locale: Locale): RailWords {
  const { messages, date, yearlessDate } = locale;
  const { rails: words } = messages;
  const nameOf = ({ claim }: ToldEvent) => {
    const account = accounts.find(({ id }) => id === claim.account);
    return account?.short ?? account?.label ?? claim.account;
  };
  const length = (apart: Apart) => lengthInWords(apart, locale);
  const dateOf = (told: ToldEvent) => words.dateIn({ date: date(told.date), account: nameOf(told) });
  const contests = (own: ToldEvent, other: ToldEvent) =>
    otherDates(own.others).some(({ account }) => account.id === other.claim.account);
  const distance = (own: ToldEvent, other: ToldEvent) =>
    contests(own, other) ? apartness(own.date, other.date) : undefined;
  return {
    date: (when, isYearless) => (isYearless ? yearlessDate(when) : date(when)),
    apart: length,
    shared: (n, when) => (n === 2 ? words.both({ date: when }) : words.several({ n, date: when })),
    name(own, others) {
      const dates = others.flatMap((other) => {
        const apart = distance(own, other);
        if (apart === undefined) return dateOf(other);
        const shift = { length: length(apart) };
        if (others.length === 1) return [dateOf(other), words.apart(shift)];
        const later = other.date.start > own.date.start ? words.later(shift) : words.earlier(shift);
        return words.dateInApart({ date: date(other.date), account: nameOf(other), length: later });
      });
      return words.dates({ title: own.title, dates: [dateOf(own), ...dates].join(', ') });
    },
  };
}
