import type { Dataset } from '#model/dataset.ts';
import { accountId } from '#model/id.ts';
import type { Expected } from '#model/notice.ts';
import { defaultView, type Filters, MOST_RAILS, type View } from '#model/view.ts';
import { membersOf } from '#store/members.ts';

/** A view patched by a parameter, and what was wrong: the value or a part of it, and what it should have been. */
export interface Decoded {
  readonly patch?: Partial<View>;
  readonly wrong?: { readonly value: string; readonly expected: Expected };
}

/** Nothing of the value holds. */
export function wrong(value: string, expected: Expected): Decoded {
  return { wrong: { value, expected } };
}

/** Everything there is to know of one link parameter. */
export interface Parameter {
  readonly key: string;
  readonly example: string;
  /** One sentence for `docs/links.md`. */
  readonly meaning: string;
  /** What the value says, given the view that the parameters before it have made and the whole link. */
  readonly decode: (value: string, view: View, dataset: Dataset, link: URLSearchParams) => Decoded;
  /** The value to write, or `null` when the view equals the default in this respect. */
  readonly encode: (view: View, dataset: Dataset) => string | null;
}

/** A parameter that picks one value of a closed list. */
export function oneOf<Key extends 'grouping' | 'tier' | 'language' | 'theme'>(
  field: Key,
  values: readonly Exclude<View[Key], null>[],
) {
  return {
    decode: (value: string): Decoded => {
      const known = values.find((candidate) => candidate === value);
      return known === undefined ? wrong(value, { kind: 'one-of', values }) : { patch: { [field]: known } };
    },
    encode: (view: View, dataset: Dataset) => (view[field] === defaultView(dataset)[field] ? null : view[field]),
  };
}

/** In a list an id's own commas are written `%2C`, and its percent signs `%25`. */
function writeList(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.map((id) => id.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');
}

/** The ids of a list, each once. */
function readList(value: string): readonly string[] {
  return [...new Set(value.split(',').map((part) => part.replaceAll('%2C', ',').replaceAll('%25', '%')))];
}

/** A parameter that lists options of a filter: the known ones hold, the others are named. */
export function listOf<Key extends 'categories' | 'countries' | 'actors'>(
  field: Key,
  table: 'category' | 'country' | 'actor',
  brand: (text: string) => Filters[Key][number],
) {
  return {
    decode: (value: string, view: View, dataset: Dataset): Decoded => {
      const members = membersOf(dataset, view.account)[field];
      const ids = readList(value);
      const known = ids.filter((id) => members.indexOf(id) !== undefined).map(brand);
      const unknown = ids.filter((id) => members.indexOf(id) === undefined);
      const patch = { [field]: known };
      return unknown.length === 0 ? { patch } : { patch, ...wrong(unknown.join(','), { kind: 'id', table }) };
    },
    encode: (view: View) => writeList(view[field]),
  };
}

/** Accounts in the order in which they are drawn; those beyond the last rail are left out. */
export const RAILS = {
  decode(value: string, _view: View, { accountById }: Dataset): Decoded {
    const ids = readList(value).map(accountId);
    const unknown = ids.filter((id) => !accountById.has(id));
    const patch = { rails: ids.filter((id) => accountById.has(id)).slice(0, MOST_RAILS) };
    return unknown.length === 0 ? { patch } : { patch, ...wrong(unknown.join(), { kind: 'id', table: 'account' }) };
  },
  encode: ({ rails }: View) => writeList(rails),
};
