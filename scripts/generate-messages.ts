/**
 * Writes the types of the messages, src/i18n/messages.ts, from the English catalogue.
 *
 *   tsx scripts/generate-messages.ts           writes it
 *   tsx scripts/generate-messages.ts --check   exits with 1 when it is not up to date
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type ArgumentType,
  argumentsOf,
  CATALOGUE_PARTS,
  type Catalogue,
  type CataloguePart,
  readCatalogue,
} from './message-catalogue.ts';

const FILE = fileURLToPath(new URL('../src/i18n/messages.ts', import.meta.url));

const HEAD =
  '// Generated from the English catalogue by scripts/generate-messages.ts. Do not edit; run: npm run messages';

const TYPES: { readonly [Part in CataloguePart]: { readonly name: string; readonly doc: string } } = {
  start: {
    name: 'Messages',
    doc: 'What the page may say at any time, in one language: each text as a function of what it says.',
  },
  card: { name: 'CardMessages', doc: 'What is said of one event, on its card, on paper and in a citation.' },
  dialogs: { name: 'DialogMessages', doc: 'What only the parts say that open later.' },
  faults: { name: 'FaultMessages', doc: 'What is wrong with data, and what happens because of it.' },
};

/** The text of the generated file. */
export function messagesType(): string {
  const types = CATALOGUE_PARTS.map((part) => {
    const { name, doc } = TYPES[part];
    return `/** ${doc} */\nexport interface ${name} ${groupType(readCatalogue('en', part), '')}\n`;
  });
  return [`${HEAD}\n`, ...types].join('\n');
}

/** Whether the generated file says what the catalogue says. */
export function messagesAreUpToDate(): boolean {
  return readFileSync(FILE, 'utf8') === messagesType();
}

function groupType(group: Catalogue, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(group).map(([key, item]) => {
    const type = typeof item === 'string' ? textType(item) : groupType(item, inner);
    return `${inner}readonly ${/^\w+$/.test(key) ? key : `'${key}'`}: ${type};`;
  });
  return ['{', ...lines, `${indent}}`].join('\n');
}

function textType(text: string): string {
  const fields = [...argumentsOf(text)].map(([name, type]) => `readonly ${name}: ${argumentType(type)}`);
  return fields.length === 0 ? '() => string' : `(args: { ${fields.join('; ')} }) => string`;
}

function argumentType(type: ArgumentType): string {
  return typeof type === 'string' ? type : type.map((word) => `'${word}'`).join(' | ');
}

function main(check: boolean): void {
  if (!check) writeFileSync(FILE, messagesType());
  else if (!messagesAreUpToDate()) {
    console.error('src/i18n/messages.ts is not up to date. Run: npm run messages');
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes('--check'));
