/**
 * Writes the type of the messages, src/i18n/messages.ts, from the English catalogue.
 *
 *   tsx scripts/generate-messages.ts           writes it
 *   tsx scripts/generate-messages.ts --check   exits with 1 when it is not up to date
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ArgumentType, argumentsOf, type Catalogue, readCatalogue } from './message-catalogue.ts';

const FILE = fileURLToPath(new URL('../src/i18n/messages.ts', import.meta.url));

const HEAD = `// Generated from en.json by scripts/generate-messages.ts. Do not edit; run: npm run messages

/** Every text of the interface in one language, as a function of what it says. */
export interface Messages `;

/** The text of the generated file. */
export function messagesType(): string {
  return `${HEAD}${groupType(readCatalogue('en'), '')}\n`;
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
