import { group } from 'd3';

/** A package of which something is published, and the licence that it came with. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** As package.json says it: an SPDX expression. */
  readonly license: string;
  readonly licenseText: string;
}

/** Where the notices stand, beside what they are about. */
export const NOTICES_FILE = 'THIRD-PARTY-NOTICES.txt';

const RULE = '='.repeat(80);
const OPENING = `Dateline's own code is under the MIT licence. What stands here with it was built from parts of the packages below, each
under its own licence. The source of a package is at https://www.npmjs.com/package/ and its name.`;
/** A tool's licences of what the tool itself is made of: of that nothing is published here. */
const OF_THE_TOOL = /^# Licenses of bundled dependencies$/m;

/**
 * The licence of each package, once for all that have it word by word; packages by name.
 *
 * @throws when a package came without the text of its licence, or does not name it
 */
export function noticesText(notices: Iterable<Notice>): string {
  const sorted = [...notices].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const bare = sorted.filter(({ license, licenseText }) => license === '' || licenseText.trim() === '');
  if (bare.length > 0) {
    const names = bare.map(({ name, version }) => `${name} ${version}`).join(', ');
    throw new Error(`Published without a licence, or without its text: ${names}.`);
  }
  const groups = group(sorted, ({ license, licenseText }) => `(${license})\n${RULE}\n\n${plainText(licenseText)}`);
  const sections = [...groups].map(([licence, packages]) => {
    const names = packages.map(({ name, version }) => `${name} ${version}`).join(', ');
    return `${RULE}\n${names} ${licence}`;
  });
  return `${[OPENING, ...sections].join('\n\n')}\n`;
}

/**
 * The packages of a text by `noticesText`, and the licence of each.
 */
export function licencesIn(text: string): ReadonlyMap<string, string> {
  const headings = text.matchAll(/^={80}\n(.+?) \((.+)\)\n={80}$/gm);
  return new Map(
    [...headings].flatMap(([, names = '', licence = '']) =>
      names.split(', ').map((name) => [name.replace(/ [^ ]+$/, ''), licence] as const),
    ),
  );
}

function plainText(licence: string): string {
  const [own = ''] = licence.replaceAll('\r', '').split(OF_THE_TOOL);
  return own.trim();
}
