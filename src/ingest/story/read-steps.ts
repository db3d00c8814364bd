import * as v from 'valibot';
import { quote } from '#ingest/text/quote.ts';
import { zoomLevel } from '#model/camera.ts';
import { leftOut } from '#model/consequence.ts';
import { accountId, chapterId, eventId, stepId } from '#model/id.ts';
import { lonLat } from '#model/place.ts';
import type { Step } from '#model/step.ts';
import { below, type IssueLog, type Located } from './issue-log.ts';
import { readSpareDate } from './read-date.ts';
import { elementsOf, readReferences, readTable } from './read-list.ts';
import { type RecordReading, readRecord } from './read-record.ts';
import { StepSchema } from './story-schema.ts';
import { unknownId } from './unknown-id.ts';

/** The ids that steps may point to. */
export interface StepTargets {
  readonly chapters: ReadonlySet<string>;
  readonly accounts: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

const StepRow = v.strictObject({ ...StepSchema.entries, events: v.array(v.unknown()) });
const STEP: RecordReading = { owner: 'step', lost: leftOut('step') };

/** Reads the steps of a story; nothing to add where its author wrote none. */
export function readSteps(
  rows: readonly Located<unknown>[],
  targets: StepTargets,
  log: IssueLog,
): { readonly steps?: readonly Step[] } {
  const steps = readTable(rows, STEP, (row) => readStep(row, targets, log), log);
  return steps.length > 0 ? { steps } : {};
}

function readStep(row: Located<unknown>, targets: StepTargets, log: IssueLog): Step | undefined {
  const fields = readRecord(StepRow, row, STEP, log);
  if (fields === undefined) return undefined;
  const { id, chapter, account, title, text, camera } = fields;
  const isChapter = isKnown('chapter', chapter, row, targets.chapters, log);
  const isAccount = isKnown('account', account, row, targets.accounts, log);
  if (!isChapter || !isAccount) return undefined;
  const events = readReferences(elementsOf(fields.events, below(row.spot, 'events')), targets.events, 'event', log);
  const window = readWindow(row, fields.window, log);
  return {
    id: stepId(id),
    chapter: chapterId(chapter),
    account: accountId(account),
    title,
    text,
    events: events.map(eventId),
    ...(window !== undefined && { window }),
    ...(camera !== undefined && { camera: { zoom: zoomLevel(camera[0]), center: lonLat(camera[2], camera[1]) } }),
  };
}

function isKnown(
  record: 'chapter' | 'account',
  id: string,
  row: Located<unknown>,
  known: ReadonlySet<string>,
  log: IssueLog,
): boolean {
  if (known.has(id)) return true;
  log.report(below(row.spot, record), { problem: unknownId(record, id, known), consequence: STEP.lost }, id);
  return false;
}

function readWindow(row: Located<unknown>, text: string | undefined, log: IssueLog): Step['window'] {
  const window = readSpareDate(row, 'window', text, log);
  if (window === undefined || !(window.first.open || window.last.open)) return window;
  const problem = { kind: 'open-window', value: quote(text) } as const;
  const consequence = { kind: 'field-left-out', field: quote('window') } as const;
  log.report(below(row.spot, 'window'), { problem, consequence }, text);
  return undefined;
}
