import type { CheckDetails, CheckKind, CheckProblem } from './check-fault.ts';

type CheckWords = { readonly [Kind in CheckKind]: (details: CheckDetails[Kind]) => string };

/** What is wrong and what to do about it, in English: nobody meets these in the page. */
const WORDS: CheckWords = {
  'not-iso-country': ({ code, meant }) =>
    `"${code}" is no country code of ISO 3166-1${meant === null ? '' : `; ${meant.name} is ${meant.code}`}. The map marks no country for it.`,
  'outside-country': ({ country, km, in: found }) =>
    `This point lies ${km} km outside ${country}, ${found === null ? 'in no country' : `in ${found}`}. It is drawn there all the same; mend the point, the country or the precision.`,
  'swapped-coordinates': ({ country, lon, lat }) =>
    `Latitude and longitude are swapped: "lat": ${lat}, "lon": ${lon} lies in ${country}. It is drawn where it stands.`,
  'twin-event': ({ event, day, place }) =>
    `This is probably the event "${event}": the same day (${day}), the same place (${place}), almost the same title. Both are shown.`,
  'unused-source': ({ source }) => `No claim and no answer names the source "${source}". It is listed all the same.`,
  'tracking-address': ({ parts, clean }) =>
    `The address follows its reader with ${parts.map((part) => `"${part}"`).join(', ')}. It is shown as it is; write ${clean}`,
  'unborne-date': ({ date, account }) =>
    `The summary states "${date}", which neither a claim of "${account}" nor one of a linked event bears out. It is shown all the same.`,
};

/** A fault of the story as a whole, as a sentence. */
export function checkInWords<Kind extends CheckKind>(problem: CheckProblem<Kind>): string {
  const sentences: CheckWords = WORDS;
  return sentences[problem.kind](problem);
}
