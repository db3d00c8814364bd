import { createDataset, type Dataset } from '#model/dataset.ts';
import type { DatedInterval } from '#model/edtf.ts';
import { isAccountClaim, type StoryEvent } from '#model/event.ts';
import type { AccountId } from '#model/id.ts';
import { type Language, languageOf } from '#model/language.ts';
import { textsIn } from '#model/telling.ts';
import { translateDataset } from '#model/translate-dataset.ts';
import { below, type Spot } from '../../src/ingest/story/issue-log.ts';
import type { CheckFault } from './check-fault.ts';
import type { CheckedStory } from './checked-story.ts';
import { bearsOut, type StatedDate, statedDates } from './stated-dates.ts';

/**
 * Summaries that state a day, or a month with its year, which their account does not bear out: neither by its own claim of the
 * event nor by that of an event it is linked with. Read in the languages whose dates can be read.
 */
export function checkSummaries(story: CheckedStory): readonly CheckFault[] {
  const told = createDataset(story.tables);
  const own = checkIn(told, told, (event) => story.spotOf('events', event.id));
  const translated = (story.tables.translations ?? []).flatMap((translation) => {
    const words = translateDataset(told, translation);
    return checkIn(told, words, ({ id }) => story.spotOfWords(translation.language, 'events', id));
  });
  return [...own, ...translated];
}

function checkIn(told: Dataset, words: Dataset, spotOf: (event: StoryEvent) => Spot): readonly CheckFault[] {
  const language = languageOf(words.language);
  if (language === undefined) return [];
  return told.events.flatMap((event) => {
    const worded = words.eventById.get(event.id);
    return worded === undefined ? [] : checkEvent(event, worded, told, language, spotOf(event));
  });
}

function checkEvent(
  event: StoryEvent,
  worded: StoryEvent,
  told: Dataset,
  language: Language,
  spot: Spot,
): readonly CheckFault[] {
  const faults = new Map<string, CheckFault>();
  for (const { account } of event.claims.filter(isAccountClaim)) {
    const borne = datesBorne(event, account, told, language);
    const isOwn = event.tellings?.[account]?.summary !== undefined;
    const at = isOwn ? below(below(below(spot, 'tellings'), account), 'summary') : below(spot, 'summary');
    for (const stated of statedDates(textsIn(worded, account).summary, language)) {
      const key = `${at.pointer} ${stated.text}`;
      if (borne.some((bears) => bears(stated)) || faults.has(key)) continue;
      faults.set(key, { ...at, problem: { kind: 'unborne-date', date: stated.text, account } });
    }
  }
  return [...faults.values()];
}

/** Each says whether a date of the account bears something out. */
function datesBorne(
  event: StoryEvent,
  account: AccountId,
  { events }: Dataset,
  language: Language,
): readonly ((stated: StatedDate) => boolean)[] {
  const linked = events.filter(
    ({ id, links }) => event.links.some(({ to }) => to === id) || links.some(({ to }) => to === event.id),
  );
  const claims = [event, ...linked].flatMap((told) => told.claims.filter((claim) => claim.account === account));
  const dates = claims.flatMap(({ date, reported }): readonly (DatedInterval | undefined)[] => [date, reported?.date]);
  const written = claims.flatMap(({ dateText = '' }) => statedDates(dateText, language));
  return [
    ...dates.flatMap((date) => (date === undefined ? [] : [(stated: StatedDate) => bearsOut(date, stated)])),
    ...written.map(({ year, month, day }) => (stated: StatedDate) => {
      const sameYear = stated.year === null || year === null || stated.year === year;
      return sameYear && stated.month === month && (stated.day === null || stated.day === day);
    }),
  ];
}
