import * as v from 'valibot';
import type { FormatProblem } from '#model/problem.ts';

/*
 * The sorts of fields that the tables are made of. Each description is what an editor shows; each message is the kind of the
 * problem, for `problemOf`.
 */

/** Text that may be empty. */
export const words = (description: string) => v.pipe(v.string(), v.description(description));

/** Text with something in it. */
export const title = (description: string) =>
  v.pipe(v.string(), v.regex(/\S/, 'empty' satisfies FormatProblem), v.description(description));

/** Text for which there is little room. */
export const letters = (most: number, description: string) =>
  v.pipe(
    v.string(),
    v.regex(/\S/, 'empty' satisfies FormatProblem),
    v.maxLength(most),
    v.description(`${description} At most ${most} letters.`),
  );

/** What a record is called by others. */
export const id = (description: string) =>
  v.pipe(v.string(), v.regex(/^[^\s,]+$/, 'not-id' satisfies FormatProblem), v.description(description));

/** A date, which is read by itself. */
export const edtf = (description: string) =>
  v.pipe(
    v.string(),
    v.description(
      `${description} ISO 8601-2 (EDTF), in UTC or with a zone: 2018-06-30, 2018-06, 2018-06-01~/2018-06-10~, 2018?, ../2018, 2018-06-30T14:00+02:00.`,
    ),
  );

/** A day of work on the story. Whether the calendar has it is said where the correction is read. */
export const day = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}$/, 'not-day' satisfies FormatProblem),
    v.description(`${description} A day: 2026-12-01.`),
  );

/** A longitude or a latitude. */
export const degrees = (fault: FormatProblem, most: number, description: string) =>
  v.pipe(v.number(), v.minValue(-most, fault), v.maxValue(most, fault), v.description(description));

/** An address that may be made a link. */
export const webAddress = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^https?:\/\//, 'not-link' satisfies FormatProblem),
    v.url('not-web-address' satisfies FormatProblem),
    v.description(description),
  );

/** Records or texts under ids of the author's. */
export const underIds = <Entry extends v.GenericSchema>(entry: Entry, description: string) =>
  v.exactOptional(v.pipe(v.record(v.string(), entry), v.description(description)));

/** A list that may be left out. */
export const list = <Entry extends v.GenericSchema>(entry: Entry, description: string) =>
  v.exactOptional(v.pipe(v.array(entry), v.description(description)));

export const LanguageSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'not-language' satisfies FormatProblem),
  v.description('Language of the text, as a BCP 47 tag: en, fr, fa.'),
);

export const CountryCodeSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, 'not-country-code' satisfies FormatProblem),
  v.description('Country as two capital letters (ISO 3166-1 alpha-2), or EU.'),
);

export const IdSchema = id('Id of a record in another table.');

/** Degrees east of Greenwich. */
export const LonSchema = degrees('not-longitude', 180, 'Degrees east of Greenwich (WGS 84), -180 to 180.');

/** Degrees north of the equator. */
export const LatSchema = degrees('not-latitude', 90, 'Degrees north of the equator (WGS 84), -90 to 90.');
