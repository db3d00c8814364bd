import type { Spot } from '../../src/ingest/story/issue-log.ts';

/** What each kind of problem knows that only a whole story shows. Ids and values as they are written. */
export interface CheckDetails {
  /** `meant`: the code of today that was probably meant, and its name. */
  readonly 'not-iso-country': { readonly code: string; readonly meant: CountryMeant | null };
  /** `in`: the country that it lies in; `null` at sea. */
  readonly 'outside-country': { readonly country: string; readonly km: number; readonly in: string | null };
  readonly 'swapped-coordinates': { readonly country: string; readonly lon: number; readonly lat: number };
  readonly 'twin-event': { readonly event: string; readonly day: string; readonly place: string };
  readonly 'unused-source': { readonly source: string };
  /** `clean`: the same address without them. */
  readonly 'tracking-address': { readonly parts: readonly string[]; readonly clean: string };
  readonly 'unborne-date': { readonly date: string; readonly account: string };
}

export interface CountryMeant {
  readonly code: string;
  readonly name: string;
}

export type CheckKind = keyof CheckDetails;

export type CheckProblem<Kind extends CheckKind = CheckKind> = {
  readonly [K in Kind]: { readonly kind: K } & CheckDetails[K];
}[Kind];

/** What a curator should mend although it can be read. */
export interface CheckFault extends Spot {
  readonly problem: CheckProblem;
}
