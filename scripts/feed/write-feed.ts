import type { Correction } from '#model/correction.ts';
import type { DatasetTables } from '#model/dataset.ts';
import type { UtcMs } from '#model/time.ts';
import { writeXml, type XmlElement } from './xml.ts';

export const FEED_FILE = 'feed.xml';

/** A correction, with what it was made of. */
interface Entry {
  readonly correction: Correction;
  readonly title: string;
  /** From the story's address on. */
  readonly link: string;
  /** The same for as long as the correction stands in its place among those of its day. */
  readonly id: string;
}

/**
 * What was corrected of a story, as a feed to subscribe to (Atom, RFC 4287), the latest first. Entries are known by where they
 * stand, not by their words: those can be mended without the entry being taken for another.
 *
 * @param story a story that was checked
 * @param siteUrl where it is read, with a slash at its end
 * @returns `null` where nothing in the story says as of when it is: a feed has to
 */
export function writeFeed(story: DatasetTables, siteUrl: string): string | null {
  const entries = entriesOf(story).toSorted((a, b) => b.correction.date.start - a.correction.date.start);
  const updated = entries[0]?.correction.date.start ?? lastRead(story);
  if (updated === undefined) return null;
  return writeXml({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': story.language },
    children: [
      text('title', story.title),
      text('subtitle', story.summary),
      text('id', tagOf(siteUrl, encodeURIComponent(story.id))),
      link('self', 'application/atom+xml', siteUrl + FEED_FILE),
      link('alternate', 'text/html', siteUrl),
      text('updated', timeOf(updated)),
      { name: 'author', children: [text('name', 'Dateline')] },
      ...(story.licence === undefined ? [] : [text('rights', story.licence)]),
      ...entries.map((entry) => writeEntry(entry, siteUrl)),
    ],
  });
}

function entriesOf({ id, title, changes = [], events }: DatasetTables): readonly Entry[] {
  const ofStory = changes.map((correction, i) => ({ correction, title, link: '', id: idOf([id], changes, i) }));
  const ofEvents = events.flatMap((event) =>
    (event.changes ?? []).map((correction, i, all) => ({
      correction,
      title: event.title,
      link: `?event=${encodeURIComponent(event.id)}`,
      id: idOf([id, event.id], all, i),
    })),
  );
  return [...ofStory, ...ofEvents];
}

/** Of the story or of an event, the day, and which of that day. */
function idOf(owners: readonly string[], changes: readonly Correction[], index: number): string {
  const day = dayOf(changes[index]?.date.start);
  const before = changes.slice(0, index).filter(({ date }) => dayOf(date.start) === day);
  return [...owners.map(encodeURIComponent), day, before.length + 1].join('/');
}

function writeEntry({ correction: { date, text: said }, title, link: to, id }: Entry, siteUrl: string): XmlElement {
  return {
    name: 'entry',
    children: [
      text('title', title),
      text('id', tagOf(siteUrl, id)),
      link('alternate', 'text/html', siteUrl + to),
      text('updated', timeOf(date.start)),
      { name: 'content', attributes: { type: 'text' }, children: said },
    ],
  };
}

/** RFC 4151: unlike an address, it stays when the site gets another folder. The year is that of the first feed. */
function tagOf(siteUrl: string, name: string): string {
  return `tag:${new URL(siteUrl).hostname},2026:${name}`;
}

function text(name: string, children: string): XmlElement {
  return { name, children };
}

function link(rel: string, type: string, href: string): XmlElement {
  return { name: 'link', attributes: { rel, type, href } };
}

/** The latest day of which a story without corrections knows: when a source was read, or published. */
function lastRead({ sources }: DatasetTables): UtcMs | undefined {
  const days = sources.flatMap(({ checked, date }) => [checked, date].flatMap((day) => day ?? []));
  const starts = days.flatMap(({ first, start }) => (first.open ? [] : start));
  return starts.toSorted((a, b) => b - a)[0];
}

/** RFC 3339. */
function timeOf(t: UtcMs): string {
  return `${dayOf(t)}T00:00:00Z`;
}

function dayOf(t: UtcMs | undefined): string {
  return t === undefined ? '' : new Date(t).toISOString().slice(0, 10);
}
