import { basename, dirname } from 'node:path';
import { DATASET_FILES, TRANSLATIONS_FOLDER } from '../../src/ingest/story/tables.ts';
import { jsonSchemaFiles } from '../generate-schema.ts';

/** What of a JSON Schema says in which order fields stand. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly additionalProperties?: Shape | false;
  readonly anyOf?: readonly Shape[];
}

/**
 * A file of a story as everybody writes it: the fields of each record in the schema's order, those that it does not know
 * after them, two spaces a level. Lists and what stands under ids keep the order that their author gave them.
 *
 * @param file its path in the folder (`events.json`, `translations/fr.json`), or that of a story in one file
 * @param text JSON; throws where it is none
 */
export function canonicalJson(file: string, text: string): string {
  const schema: Shape = JSON.parse(jsonSchemaFiles().get(`${schemaStem(file)}.schema.json`) ?? '{}');
  return `${JSON.stringify(inOrder(JSON.parse(text.replace(/^\uFEFF/, '')), schema), null, 2)}\n`;
}

function schemaStem(file: string): string {
  if (basename(dirname(file)) === TRANSLATIONS_FOLDER) return 'translation';
  const name = DATASET_FILES.find((known) => known === basename(file));
  return name === undefined ? 'story' : basename(name, '.json');
}

function inOrder(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((element) => inOrder(element, shape.items ?? {}));
  if (typeof value !== 'object' || value === null) return value;
  const { properties = {}, additionalProperties } = recordShape(value, shape);
  const known = Object.keys(properties);
  const rank = (key: string) => (Object.hasOwn(properties, key) ? known.indexOf(key) : known.length);
  const fields = Object.entries(value).toSorted(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(
    fields.map(([key, field]) => {
      const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      return [key, inOrder(field, own || {})];
    }),
  );
}

/** Of several forms that a record may have, the one that knows most of its fields. */
function recordShape(record: object, shape: Shape): Shape {
  const knows = ({ properties = {} }: Shape) =>
    Object.keys(record).filter((key) => Object.hasOwn(properties, key)).length;
  return (shape.anyOf ?? []).reduce((best, other) => (knows(other) > knows(best) ? other : best), shape);
}
