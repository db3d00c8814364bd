/**
 * Writes the JSON Schemas of the dataset format into data/schema/, from the schemas that the reader itself uses.
 *
 *   tsx scripts/generate-schema.ts           writes them
 *   tsx scripts/generate-schema.ts --check   exits with 1 when they are not up to date
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { FILE_SCHEMAS } from '../src/ingest/story/tables.ts';

const FOLDER = 'data/schema';

/** The text of each schema file by its name. Draft 7 is what editors complete and check from. */
export function jsonSchemaFiles(): ReadonlyMap<string, string> {
  const files = Object.entries(FILE_SCHEMAS).map(([stem, schema]): [string, string] => {
    const { $schema, ...rest } = toJsonSchema(schema, { target: 'draft-07', typeMode: 'input' });
    const json = { $schema, title: `Dateline ${stem}.json`, ...withOrigins(stem, rest) };
    return [`${stem}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
  });
  return new Map(files);
}

/** What a translated text may be instead of the text alone (`unwrapWords`). */
const TRACED = {
  type: 'object',
  properties: {
    text: { type: 'string', pattern: '\\S', description: 'The text in this language.' },
    from: { type: 'string', description: 'The text of the story that it was made from, word by word.' },
    stillRight: {
      ...{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      description: 'The day on which somebody saw that it still holds, although that text has changed: 2026-12-01.',
    },
  },
  required: ['text', 'from'],
  additionalProperties: false,
};

/** The reader checks translations without what they were made from; whoever writes them may give that with each text. */
function withOrigins(stem: string, schema: object): object {
  const named = (key: string) => key === '$schema' || key === 'language';
  const within = (json: unknown, isTranslated: boolean): unknown => {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
    if (isTranslated && 'type' in json && json.type === 'string') return { anyOf: [json, TRACED] };
    const parts = Object.entries(json).map(([key, part]) => {
      return [key, within(part, (isTranslated && !named(key)) || key === 'translations')] as const;
    });
    return Object.fromEntries(parts);
  };
  return Object.assign({}, within(schema, stem === 'translation'));
}

/** The names of the schema files in `folder` that are missing or differ from what the reader checks. */
export function staleSchemaFiles(folder: string): readonly string[] {
  return [...jsonSchemaFiles()].filter(([name, text]) => readText(join(folder, name)) !== text).map(([name]) => name);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // A file that cannot be read is as good as a missing one.
  }
}

function main(check: boolean): void {
  const stale = staleSchemaFiles(FOLDER);
  if (check) {
    for (const name of stale) console.error(`${FOLDER}/${name} is not up to date. Run: npm run schema`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of jsonSchemaFiles()) writeFileSync(join(FOLDER, name), text);
  console.log(`${FOLDER}: ${stale.length === 0 ? 'up to date' : `wrote ${stale.join(', ')}`}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes('--check'));
