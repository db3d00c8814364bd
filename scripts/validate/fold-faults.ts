import type { Spot } from '../../src/ingest/story/issue-log.ts';
import { isRecord } from '../../src/ingest/story/read-json.ts';
import { LIST_NAMES } from '../../src/ingest/story/tables.ts';
import type { StoryFault } from './check-story.ts';
import { isIn, recordAt, recordsOf, type WrittenRecord, type WrittenStory } from './checked-story.ts';

/** A fault with what merely follows from it: mend the one, and the others are gone. */
export interface FoldedFault {
  readonly fault: StoryFault;
  readonly follows: readonly StoryFault[];
}

/** What the ids of a problem point to: "place brussels". */
type Target = `${string} ${string}`;

/** Gathers under each fault those that are there only because of it. */
export function foldFaults(faults: readonly StoryFault[], written: WrittenStory): readonly FoldedFault[] {
  const folded = new Map<StoryFault, StoryFault[]>();
  const causeOf = causeFinder(faults, written);
  for (const fault of faults) {
    const cause = rootOf(fault, causeOf);
    const follows = folded.get(cause) ?? [];
    folded.set(cause, follows);
    if (cause !== fault) follows.push(fault);
  }
  return [...folded].map(([fault, follows]) => ({ fault, follows }));
}

type CauseOf = (fault: StoryFault) => StoryFault | undefined;

/** Of what follows from what follows from it, too. */
function rootOf(fault: StoryFault, causeOf: CauseOf): StoryFault {
  const met = new Set<StoryFault>();
  let at = fault;
  for (let cause = causeOf(at); cause !== undefined && !met.has(cause); cause = causeOf(at)) {
    met.add(at);
    at = cause;
  }
  return at;
}

function causeFinder(faults: readonly StoryFault[], written: WrittenStory): CauseOf {
  const records = recordsOf(written);
  const lost = lossesOf(faults, records);
  const unread = unreadLists(faults);
  const firstUnknown = new Map<Target, StoryFault>();
  const firstUnborne = new Map<string, StoryFault>();
  const gapCause = gapCauses(faults, written);
  const outdated = new Map<string, StoryFault>();
  for (const fault of faults) {
    const target = targetOf(fault);
    if (target !== undefined && !firstUnknown.has(target)) firstUnknown.set(target, fault);
    const told = toldIn(fault, records);
    if (told !== undefined && !firstUnborne.has(told)) firstUnborne.set(told, fault);
    if (fault.problem.kind === 'outdated-words') outdated.set(spotKey(fault), fault);
  }
  return (fault) => {
    const target = targetOf(fault);
    const told = toldIn(fault, records);
    const causes = [
      among(lost, target),
      among(unread, target?.split(' ')[0]),
      lossWithin(fault, faults, records),
      among(firstUnknown, target),
      gapCause(fault),
      lossOfStory(fault, faults),
      // Words that have to be translated anew may be all right then.
      among(outdated, told && spotKey(fault)),
      among(firstUnborne, told),
    ];
    return causes.find((cause) => cause !== undefined && cause !== fault);
  };
}

function among<Key extends string>(causes: ReadonlyMap<Key, StoryFault>, key: Key | undefined): StoryFault | undefined {
  return key === undefined ? undefined : causes.get(key);
}

function spotKey({ file, pointer }: Spot): string {
  return `${file} ${pointer}`;
}

/** The record that a fault misses, when there is one that it names. */
function targetOf({ problem, file, pointer }: StoryFault): Target | undefined {
  switch (problem.kind) {
    case 'unknown-id':
    case 'unknown-id-near':
      return `${problem.record} ${unquoted(problem.id)}`;
    case 'unknown-linked-event':
      return `event ${unquoted(problem.id)}`;
    case 'no-such-text': {
      const [table = '', id] = withoutLanguage(file, pointer);
      return id === undefined ? undefined : `${table.replace(/s$/, '')} ${id}`;
    }
    default:
      return undefined;
  }
}

/** Each record that is left out, with the first fault because of which it is. */
function lossesOf(faults: readonly StoryFault[], records: readonly WrittenRecord[]): ReadonlyMap<Target, StoryFault> {
  const lost = new Map<Target, StoryFault>();
  for (const { kind, id, spot } of records) {
    const fault = faults.find(({ consequence, ...at }) => {
      return consequence?.kind === 'left-out' && consequence.what === kind && isIn(at, spot);
    });
    // The one that is left out because another has its id takes nobody's target away.
    if (fault !== undefined && fault.problem.kind !== 'id-taken') lost.set(`${kind} ${id}`, fault);
  }
  return lost;
}

/** The kinds of records of which none is read, as their list or file is not. */
function unreadLists(faults: readonly StoryFault[]): ReadonlyMap<string, StoryFault> {
  return new Map(
    faults.flatMap((fault) => {
      const { consequence, file } = fault;
      if (consequence?.kind === 'list-not-shown') return [[consequence.list.replace(/s$/, ''), fault] as const];
      const name = consequence?.kind === 'file-not-shown' && LIST_NAMES.find((list) => file === `${list}.json`);
      return name ? [[name.replace(/s$/, ''), fault] as const] : [];
    }),
  );
}

/** What a record lacks because a part of it was left out: an event a claim, a translation the texts of a dispute. */
function lossWithin(
  fault: StoryFault,
  faults: readonly StoryFault[],
  records: readonly WrittenRecord[],
): StoryFault | undefined {
  const { kind } = fault.problem;
  if (kind !== 'untold-event' && kind !== 'undisputed' && kind !== 'no-such-text') return undefined;
  const target = targetOf(fault);
  const around =
    target === undefined ? fault : records.find((record) => `${record.kind} ${record.id}` === target)?.spot;
  if (around === undefined) return undefined;
  return faults.find((other) => other !== fault && other.consequence?.kind === 'left-out' && isIn(other, around));
}

/** Words that are missing for a whole record are missing once, and not at all for one that should not be there. */
function gapCauses(faults: readonly StoryFault[], written: WrittenStory): CauseOf {
  const twins = new Map<string, StoryFault>();
  const first = new Map<string, StoryFault>();
  const records = recordsOf(written);
  for (const fault of faults) {
    if (fault.problem.kind === 'twin-event') twins.set(recordAt(records, fault)?.id ?? '', fault);
    const gap = gapOf(fault, written);
    if (gap?.isWhole && !first.has(gap.key)) first.set(gap.key, fault);
  }
  return (fault) => {
    const gap = gapOf(fault, written);
    return gap && (twins.get(gap.id) ?? first.get(gap.key));
  };
}

interface Gap {
  readonly id: string;
  readonly key: string;
  /** Whether the translation has no words for the record at all. */
  readonly isWhole: boolean;
}

function gapOf({ problem, file, pointer }: StoryFault, { translations }: WrittenStory): Gap | undefined {
  if (!('id' in problem) || !problem.kind.startsWith('untranslated-')) return undefined;
  const id = unquoted(problem.id);
  const [table = ''] = withoutLanguage(file, pointer);
  const words = translations.find(({ words: { spot } }) => spot.file === file && isIn({ file, pointer }, spot))?.words
    .value;
  const records = isRecord(words) ? words[table] : undefined;
  return { id, key: `${file} ${pointer} ${id}`, isWhole: !(isRecord(records) && Object.hasOwn(records, id)) };
}

/** That nothing is left follows from what took it away. */
function lossOfStory({ problem }: StoryFault, faults: readonly StoryFault[]): StoryFault | undefined {
  if (!['no-account-left', 'no-event-left', 'no-dated-event', 'empty-chapter'].includes(problem.kind)) return undefined;
  const isLoss = ({ consequence }: StoryFault) =>
    consequence?.kind === 'file-not-shown' ||
    consequence?.kind === 'list-not-shown' ||
    (consequence?.kind === 'left-out' && (consequence.what === 'event' || consequence.what === 'account'));
  return faults.find(isLoss);
}

/** A date that a summary states in one language, it states in the others. */
function toldIn({ problem, file, pointer }: StoryFault, records: readonly WrittenRecord[]): string | undefined {
  if (problem.kind !== 'unborne-date') return undefined;
  const event = recordAt(records, { file, pointer })?.id;
  const numbers = [...problem.date.matchAll(/\d+/g)].join(' ');
  return `${event ?? withoutLanguage(file, pointer)[1]} ${problem.account} ${numbers}`;
}

/** The steps of a pointer into a translation's texts, whether it has a file of its own or not. */
function withoutLanguage(file: string, pointer: string): readonly string[] {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return file.startsWith('translations/') ? steps : steps.slice(2);
}

/** An id as it was before it was quoted for a sentence; a very long one stays shortened. */
function unquoted(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
