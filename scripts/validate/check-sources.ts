import { below, type Located } from '../../src/ingest/story/issue-log.ts';
import { isRecord } from '../../src/ingest/story/read-json.ts';
import type { CheckFault } from './check-fault.ts';
import type { WrittenStory } from './checked-story.ts';
import { withoutTracking } from './tracking-parts.ts';

/** Sources that no claim and no answer names, in what is written: one that only a faulty claim names is in use. */
export function checkSources({ lists }: WrittenStory): readonly CheckFault[] {
  const used = new Set(lists.events.flatMap(({ value }) => citedIn(value)));
  return lists.sources.flatMap(({ value, spot }): readonly CheckFault[] => {
    if (!isRecord(value) || typeof value.id !== 'string' || used.has(value.id)) return [];
    return [{ ...spot, problem: { kind: 'unused-source', source: value.id } }];
  });
}

/** The ids in every list `sources` at whatever depth. */
function citedIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (!isRecord(value)) return [];
  const { sources } = value;
  const cited = Array.isArray(sources) ? sources : [];
  return [
    ...cited.flatMap((citation) => (isRecord(citation) && typeof citation.id === 'string' ? [citation.id] : [])),
    ...Object.values(value).flatMap(citedIn),
  ];
}

/** Addresses that say where their reader came from, or are the preview of another. */
export function checkAddresses({ lists }: WrittenStory): readonly CheckFault[] {
  const media = lists.events.flatMap(({ value, spot }) => {
    const list = isRecord(value) && Array.isArray(value.media) ? value.media : [];
    return list.map(
      (medium: unknown, i): Located<unknown> => ({ value: medium, spot: below(below(spot, 'media'), i) }),
    );
  });
  return [...lists.sources, ...media].flatMap(({ value, spot }) =>
    ['url', 'archived', 'href'].flatMap((key): readonly CheckFault[] => {
      const address = isRecord(value) ? value[key] : undefined;
      const found = typeof address === 'string' ? withoutTracking(address) : undefined;
      return found === undefined ? [] : [{ ...below(spot, key), problem: { kind: 'tracking-address', ...found } }];
    }),
  );
}
