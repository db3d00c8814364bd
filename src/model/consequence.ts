import type { FieldOwner, StoryList } from './problem.ts';

/** Nothing besides the kind. */
type None = Readonly<Record<never, never>>;

/** What may be left out of a story for its own fault. */
export type LeftOut =
  | Exclude<FieldOwner, 'file' | `translated${string}`>
  | 'country'
  | 'day'
  | 'framePart'
  | 'sentence'
  | 'stop';

/** What each kind of consequence knows. Texts from the data are quoted. */
export interface ConsequenceDetails {
  // Of a row of a table.
  readonly 'row-left-out': None;
  readonly 'row-waits-for-day-order': None;
  readonly 'first-row-shown': None;
  readonly 'quotes-ignored': None;
  readonly 'extra-cells-ignored': None;
  readonly 'start-shown': None;
  readonly 'end-for-both': None;
  readonly 'day-shown': None;
  readonly 'off-map': None;
  readonly 'event-without-country': None;
  readonly 'event-without-link': None;
  readonly 'event-asserted': None;
  readonly 'other-category': None;
  readonly 'named-by-row': None;
  readonly 'titled-by-category': None;
  readonly 'read-as-they-must-be': None;
  // Of a story in JSON.
  readonly 'left-out': { readonly what: LeftOut };
  readonly 'reference-left-out': { readonly record: 'actor' | 'event' };
  readonly 'field-left-out': { readonly field: string };
  readonly 'source-without-link': None;
  readonly 'source-without-date': None;
  readonly 'claim-without-date': None;
  readonly 'claim-without-place': None;
  readonly 'claim-without-source': None;
  readonly ignored: None;
  readonly 'taken-once': None;
  readonly 'read-anyway': None;
  readonly 'file-not-shown': None;
  readonly 'list-not-shown': { readonly list: StoryList };
  readonly 'no-translation-read': None;
  readonly 'kept-in-own-language': None;
  readonly 'shown-all-the-same': None;
  readonly 'id-is-dataset': None;
  readonly 'id-for-title': None;
  readonly 'no-summary': None;
  readonly 'undetermined-language': None;
  readonly 'no-licence': None;
  readonly 'nothing-unconfirmed': None;
  readonly 'told-first': { readonly account: string };
  readonly 'all-events-first': None;
  readonly 'no-story': None;
}

export type ConsequenceKind = keyof ConsequenceDetails;

/** What happens because of a problem. Worded by the message catalogue. */
export type Consequence<Kind extends ConsequenceKind = ConsequenceKind> = {
  readonly [K in Kind]: { readonly kind: K } & ConsequenceDetails[K];
}[Kind];

/** Of a record that cannot be read. */
export function leftOut(what: LeftOut): Consequence {
  return { kind: 'left-out', what };
}
