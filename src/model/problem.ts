import type { LinkKind } from './event.ts';
import type { FileProblems } from './file-problem.ts';
import type { AmbiguousZone } from './local-time.ts';
import type { MediumKind } from './medium.ts';

/*
 * What can be wrong with data, as codes with what their sentences need to know; `i18n` words them. Texts from the data
 * stand here quoted: as JSON on one line, shortened.
 */

/** Nothing besides the kind. */
type None = Readonly<Record<never, never>>;

/** A value, quoted. */
interface Value {
  readonly value: string;
}

/** The id of a record, quoted. */
interface Id {
  readonly id: string;
}

/** What a value of JSON is. */
export type JsonType = 'null' | 'list' | 'object' | 'text' | 'number' | 'true' | 'false' | 'nothing';

/** The sorts of records that have an id of their own. */
export type RecordKind = 'account' | 'actor' | 'category' | 'chapter' | 'event' | 'lane' | 'place' | 'source' | 'step';

/** What may have fields that nobody knows, or be no object at all. */
export type FieldOwner =
  | RecordKind
  | 'answer'
  | 'citation'
  | 'claim'
  | 'correction'
  | 'dispute'
  | 'file'
  | 'finding'
  | 'link'
  | 'medium'
  | 'name'
  | 'report'
  | 'telling'
  | 'words'
  | 'translation'
  | 'translatedAccount'
  | 'translatedActor'
  | 'translatedChapter'
  | 'translatedEvent'
  | 'translatedFinding'
  | 'translatedStep';

/** The lists of a story. */
export type StoryList =
  | 'accounts'
  | 'actors'
  | 'categories'
  | 'changes'
  | 'chapters'
  | 'countries'
  | 'events'
  | 'frame'
  | 'lanes'
  | 'places'
  | 'sources'
  | 'steps';

/** What a text or a number is told that is not what its field must hold. */
export const FORMAT_PROBLEMS = [
  'empty',
  'not-id',
  'not-language',
  'not-country-code',
  'not-link',
  'not-web-address',
  'not-latitude',
  'not-longitude',
  'not-day',
  'not-duration',
  'not-length',
  'not-zoom',
  'not-point',
  'not-frame-part',
  'not-camera',
  'not-own-file',
] as const;
export type FormatProblem = (typeof FORMAT_PROBLEMS)[number];

type FormatProblems = { readonly empty: None } & { readonly [Kind in Exclude<FormatProblem, 'empty'>]: Value };

interface DateProblems {
  readonly 'not-edtf': Value;
  readonly 'no-such-day': Value;
  readonly 'no-such-month': Value;
  readonly 'ends-before-it-begins': Value;
  readonly 'open-at-both-ends': Value;
  readonly 'several-dates': Value;
  readonly 'unsupported-date': Value;
  readonly 'two-digit-year': Value;
  readonly 'no-month': Value;
  /** Both readings in EDTF. */
  readonly 'two-readings': Value & { readonly dayFirst: string; readonly monthFirst: string };
  readonly 'interval-and-end': None;
  readonly 'interval-as-end': None;
}

/** Of the rows of a table: each kind of fault in general, and where that is not all there is to say, an instance. */
interface RowProblems {
  readonly 'no-date': None;
  readonly 'bad-date': None;
  readonly 'ambiguous-date': None;
  readonly reversed: None;
  readonly 'taken-id': None;
  readonly 'id-taken': Id;
  readonly 'open-quote': None;
  readonly 'extra-cells': None;
  readonly 'bad-end': None;
  readonly 'no-start': None;
  readonly 'no-zone': None;
  readonly 'time-without-zone': Value;
  /** `zone`: a short name that stands for several clocks, such as CST. */
  readonly 'ambiguous-zone': Value & { readonly zone: AmbiguousZone };
  readonly 'bad-latitude': None;
  readonly 'not-number': Value;
  readonly 'bad-longitude': None;
  readonly 'half-position': None;
  readonly 'unknown-country': None;
  readonly 'not-country-name': Value;
  readonly 'unsafe-url': None;
  readonly 'unknown-status': None;
  readonly 'too-many-categories': None;
  readonly 'no-id': None;
  readonly 'no-title': None;
  readonly 'mixed-day-order': None;
  readonly 'both-day-orders': { readonly dayFirst: number; readonly monthFirst: number };
}

/** Of a story in JSON. */
interface StoryProblems {
  readonly 'wrong-type': {
    readonly wanted: 'text' | 'number' | 'boolean' | 'list' | 'object';
    readonly found: JsonType;
  };
  readonly 'not-object': { readonly owner: FieldOwner; readonly found: JsonType };
  readonly 'unknown-field': { readonly owner: FieldOwner; readonly field: string };
  readonly 'missing-field': { readonly field: string };
  readonly 'missing-list': { readonly list: string };
  readonly 'none-of': Value & { readonly options: string };
  readonly 'not-id-of': { readonly record: 'actor' | 'event'; readonly found: JsonType };
  readonly 'unknown-id': Id & { readonly record: RecordKind };
  /** `near` is the id that was probably meant, quoted. */
  readonly 'unknown-id-near': Id & { readonly record: RecordKind; readonly near: string };
  readonly 'unknown-linked-event': Id;
  readonly 'too-long': { readonly letters: number; readonly most: number };
  readonly repeated: Value;
  readonly 'repeated-sentence': None;
  readonly 'repeated-link': Id & { readonly link: LinkKind };
  readonly 'link-to-itself': None;
  readonly 'account-told-twice': Id;
  readonly 'unsourced-claim': None;
  readonly 'untold-event': None;
  readonly undisputed: None;
  readonly 'not-one-place': None;
  readonly 'no-medium-file': None;
  /** `types` are file name extensions. */
  readonly 'not-medium-type': { readonly medium: MediumKind; readonly types: string };
  readonly 'other-medium-type': { readonly type: string };
  /** In megabytes, one decimal. */
  readonly 'medium-too-large': { readonly size: number; readonly most: number };
  readonly 'within-itself': Id;
  readonly 'country-in-two-lanes': { readonly country: string; readonly lane: string };
  readonly 'empty-chapter': None;
  readonly 'open-window': Value;
  readonly 'not-a-story': None;
  /** `known` is the newest that we read. */
  readonly 'unknown-format': Value & { readonly known: string };
  readonly 'no-account-left': None;
  readonly 'no-event-left': None;
  readonly 'no-dated-event': None;
}

interface TranslationProblems {
  readonly 'no-licence-stated': None;
  readonly 'no-such-text': None;
  readonly 'own-language': { readonly language: string };
  readonly 'second-translation': { readonly language: string };
  readonly 'misnamed-translation': { readonly language: string; readonly file: string };
  readonly 'untranslated-story': { readonly field: 'title' | 'summary' | 'licence' };
  readonly 'untranslated-field': Id & {
    readonly field: 'title' | 'summary' | 'label' | 'role' | 'short' | 'whose' | 'text';
  };
  readonly 'untranslated-telling': Id & { readonly field: 'title' | 'summary' | 'short'; readonly account: string };
  readonly 'untranslated-name': Id;
  readonly 'untranslated-note': Id & { readonly note: string };
  readonly 'untranslated-sentence': { readonly sentence: string };
  readonly 'untraced-words': None;
  readonly 'outdated-words': { readonly from: string; readonly now: string };
}

/** What each kind of problem knows. */
export interface ProblemDetails
  extends FormatProblems,
    DateProblems,
    RowProblems,
    StoryProblems,
    TranslationProblems,
    FileProblems {}

export type ProblemKind = keyof ProblemDetails;

/** Something that is wrong with data. Worded by the message catalogue. */
export type Problem<Kind extends ProblemKind = ProblemKind> = {
  readonly [K in Kind]: { readonly kind: K } & ProblemDetails[K];
}[Kind];
