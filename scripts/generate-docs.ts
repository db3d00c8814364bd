/**
 * Writes the tables of docs/links.md, docs/data-format.md, docs/translations.md and docs/import.md between their markers, from the records that
 * the code itself reads and writes by.
 *
 *   tsx scripts/generate-docs.ts           writes them
 *   tsx scripts/generate-docs.ts --check   exits with 1 when they are not up to date
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { consequenceInWords, problemInWords } from '#i18n/fault-words.ts';
import { PARAMETERS } from '#url/parameters.ts';
import { FAULT_NAMES, faultKind } from '../src/ingest/table/table-faults.ts';
import { TABLE_FIELDS } from '../src/ingest/table/table-fields.ts';
import { ENGLISH_FAULTS } from './english-faults.ts';
import { jsonSchemaFiles } from './generate-schema.ts';

/** The part of a JSON Schema (draft 7) that a table needs. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: { readonly [key: string]: Schema };
  /** What stands under each key of an object whose keys are ids. */
  readonly additionalProperties?: Schema | false;
  readonly required?: readonly string[];
  /** The first form is what the others stand for. */
  readonly anyOf?: readonly Schema[];
}

const DOCS: { readonly [file: string]: ReadonlyMap<string, () => string> } = {
  'docs/links.md': new Map([['parameters', linkTable]]),
  'docs/data-format.md': new Map(
    ['dataset', 'events', 'places', 'actors', 'sources'].map((stem) => [stem, () => tableOfSchema(stem)]),
  ),
  'docs/translations.md': new Map([['translation', () => tableOfSchema('translation')]]),
  'docs/import.md': new Map([
    ['columns', columnTable],
    ['faults', faultTable],
  ]),
};

function columnTable(): string {
  const rows = TABLE_FIELDS.map(({ field, spellings, meaning }) => {
    const headers = spellings.map((spelling) => `\`${spelling}\``).join(', ');
    return `| \`${field}\` | ${headers} | ${meaning} |`;
  });
  return ['| read as | headers, the preferred one first | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function faultTable(): string {
  const rows = FAULT_NAMES.map((kind) => {
    const problem = problemInWords({ kind }, ENGLISH_FAULTS);
    return `| ${problem} | ${consequenceInWords(faultKind(kind).consequence, ENGLISH_FAULTS)} |`;
  });
  return ['| fault | what happens |', '| --- | --- |', ...rows].join('\n');
}

function linkTable(): string {
  const rows = PARAMETERS.map(({ key, example, meaning }) => `| \`${key}\` | \`${key}=${example}\` | ${meaning} |`);
  return ['| parameter | example | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function tableOfSchema(stem: string): string {
  const text = jsonSchemaFiles().get(`${stem}.schema.json`);
  if (text === undefined) throw new Error(`There is no schema for ${stem}.json.`);
  const schema: Schema = JSON.parse(text);
  const rows = fieldRows(schema, '');
  return ['| field | type | needed | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function fieldRows(schema: Schema, path: string): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const inner = field.items ?? (field.additionalProperties || field);
    const name = `${path}${key}${field.items ? '[]' : ''}${field.additionalProperties ? '.*' : ''}`;
    const needed = schema.required?.includes(key) ? 'yes' : '';
    const meaning = field.description ?? inner.description ?? inner.anyOf?.[0]?.description ?? '';
    const row = `| \`${name}\` | ${typeOf(inner)} | ${needed} | ${meaning} |`;
    return key === '$schema' ? [] : [row, ...fieldRows(inner, `${name}.`)];
  });
}

function typeOf(schema: Schema): string {
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  return schema.enum ? schema.enum.map((value) => `\`${value}\``).join(', ') : (schema.type ?? '');
}

/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. */
function fill(text: string, name: string, content: string): string {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`The markers ${open} and ${close} are missing.`);
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}

function main(check: boolean): void {
  for (const [file, tables] of Object.entries(DOCS)) {
    const before = readFileSync(file, 'utf8');
    const after = [...tables].reduce((text, [name, write]) => fill(text, name, write()), before);
    if (before === after) continue;
    if (check) {
      console.error(`${file} is not up to date. Run: npm run docs`);
      process.exitCode = 1;
    } else {
      writeFileSync(file, after);
      console.log(`${file}: written`);
    }
  }
}

main(process.argv.includes('--check'));
