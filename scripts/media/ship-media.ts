import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import { type Consequence, leftOut } from '#model/consequence.ts';
import type { DatasetTables } from '#model/dataset.ts';
import type { Issue } from '#model/issue.ts';
import type { Medium, MediumFile, MediumKind } from '#model/medium.ts';
import type { Problem } from '#model/problem.ts';
import { below, IssueLog, type Spot } from '../../src/ingest/story/issue-log.ts';
import { extensionsOf, mediumType } from './medium-type.ts';

/** Where the files of stories stand in a build. */
export const MEDIA_FOLDER = 'media/';

/** A picture is looked at in passing; the rest is asked for. Static hosts commonly refuse files of more than 25 MiB. */
const MOST_BYTES: Readonly<Record<MediumKind, number>> = { image: 2e6, document: 25e6, audio: 25e6, video: 25e6 };

const SHOWN: Consequence = { kind: 'shown-all-the-same' };

/** What each medium of a story that ships has to say. */
const NEEDED = ['alt', 'credit', 'licence'] as const;

interface ShippedMedia {
  readonly tables: DatasetTables;
  readonly issues: readonly Issue[];
}

/**
 * Finds the files of a story's media: the tables with what they will be called, named after their content, and how large they
 * are; and as issues what is missing, or is not what it is said to be.
 *
 * @param folder the story's
 * @param eventsFile what issues name
 */
export function shipMedia(tables: DatasetTables, folder: string, eventsFile: string): ShippedMedia {
  const log = new IssueLog();
  const events = tables.events.map((event, i) => {
    if (event.media === undefined) return event;
    const spot = below(below(below({ file: eventsFile, pointer: '' }, 'events'), i), 'media');
    return { ...event, media: event.media.flatMap((medium, k) => shipMedium(medium, folder, below(spot, k), log)) };
  });
  return { tables: { ...tables, events }, issues: log.issues };
}

/** The medium with its file; nothing where there is none to ship. */
function shipMedium(medium: Medium, folder: string, spot: Spot, log: IssueLog): readonly Medium[] {
  for (const field of NEEDED) {
    const problem: Problem = { kind: 'missing-field', field: JSON.stringify(field) };
    if (medium[field] === undefined) log.report(spot, { problem, consequence: SHOWN });
  }
  if (medium.place.kind === 'elsewhere') return [medium];
  const found = findFile(medium.kind, join(folder, medium.place.path));
  if ('kind' in found) {
    log.report(below(spot, 'src'), { problem: found, consequence: leftOut('medium') });
    return [];
  }
  return [{ ...medium, place: { ...medium.place, file: found } }];
}

function findFile(kind: MediumKind, path: string): MediumFile | Problem {
  if (!existsSync(path) || !statSync(path).isFile()) return { kind: 'no-medium-file' };
  const content = readFileSync(path);
  const type = mediumType(content);
  if (type?.kind !== kind) return { kind: 'not-medium-type', medium: kind, types: extensionsOf(kind).join(', ') };
  const extension = extname(path).slice(1);
  if (!type.extensions.includes(extension)) return { kind: 'other-medium-type', type: type.extensions[0] ?? '' };
  const most = MOST_BYTES[kind];
  if (content.length > most)
    return { kind: 'medium-too-large', size: megabytes(content.length), most: megabytes(most) };
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const stem = parse(path).name.replace(/[^\w-]+/g, '-');
  return { url: `${MEDIA_FOLDER}${stem}-${hash}.${extension}`, bytes: content.length, ...type.size };
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1e5) / 10;
}

/** A file that is to be shipped. */
export interface OwnMedium {
  /** From the story's folder. */
  readonly path: string;
  /** From the folder of the build. */
  readonly url: string;
}

/** The files of a story that `shipMedia` has been through, each once. */
export function ownMedia({ events }: DatasetTables): readonly OwnMedium[] {
  const files = events.flatMap(({ media = [] }) =>
    media.flatMap(({ place }) =>
      place.kind === 'own' && place.file !== undefined ? [[place.file.url, place.path] as const] : [],
    ),
  );
  return [...new Map(files)].map(([url, path]) => ({ path, url }));
}
