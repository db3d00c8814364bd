import type { Chapter } from '#model/dataset.ts';
import type { Finding } from '#model/finding.ts';
import { STORY_FORMAT } from '#model/format.ts';
import type { FramePart } from '#model/frame.ts';
import type { EventId } from '#model/id.ts';
import type { Step } from '#model/step.ts';
import type { ExportInput } from './export-input.ts';
import { inclusiveDays } from './inclusive-days.ts';
import { writeCorrection } from './write-event.ts';
import { writeDate, writeDuration, writeId } from './write-fields.ts';

type IsVisible = (id: EventId) => boolean;

/** What the format says of a story as a whole, with no event named that is not visible. */
export function writeStory({ dataset, window }: ExportInput, isVisible: IsVisible): object {
  const { first, last } = inclusiveDays(window);
  const { finding, steps, frame, lanes, contestTolerance, licence, unconfirmed, changes } = dataset;
  return {
    format: STORY_FORMAT,
    id: writeId(dataset.id),
    title: dataset.title,
    summary: dataset.summary,
    language: dataset.language,
    accounts: dataset.accounts,
    defaultAccount: dataset.defaultAccount,
    ...(finding && { finding: writeFinding(finding, isVisible) }),
    categories: dataset.categories.map((category) => ({ ...category, id: writeId(category.id) })),
    chapters: dataset.chapters.flatMap((chapter) => writeChapter(chapter, isVisible)),
    ...(steps && writeSteps(steps, dataset.chapters, isVisible)),
    defaultWindow: `${first}/${last}`,
    ...(frame && { frame: frame.map(writeFramePart) }),
    countries: dataset.countries,
    ...(lanes && { lanes }),
    ...(contestTolerance !== undefined && { contestTolerance: writeDuration(contestTolerance) }),
    ...(licence !== undefined && { licence }),
    ...(unconfirmed && { unconfirmed }),
    ...(changes && { changes: changes.map(writeCorrection) }),
  };
}

function writeChapter({ events, ...chapter }: Chapter, isVisible: IsVisible): readonly object[] {
  const visible = events.filter(isVisible);
  return visible.length > 0 ? [{ ...chapter, events: visible }] : [];
}

function writeFinding({ events, rails, ...finding }: Finding, isVisible: IsVisible): object {
  const visible = events.filter(isVisible);
  const hasRails = Object.keys(rails).length > 0;
  return { ...finding, ...(visible.length > 0 && { events: visible }), ...(hasRails && { rails }) };
}

/** A step whose chapter is not written has no place in the file. */
function writeSteps(steps: readonly Step[], chapters: readonly Chapter[], isVisible: IsVisible): object {
  const written = new Set(chapters.filter(({ events }) => events.some(isVisible)).map(({ id }) => id));
  const left = steps.filter(({ chapter }) => written.has(chapter));
  return left.length === 0 ? {} : { steps: left.map((step) => writeStep(step, isVisible)) };
}

function writeStep({ window, camera, events, ...step }: Step, isVisible: IsVisible): object {
  return {
    ...step,
    events: events.filter(isVisible),
    ...writeDate('window', window),
    ...(camera && { camera: [camera.zoom, camera.center[1], camera.center[0]] }),
  };
}

function writeFramePart(part: FramePart): unknown {
  return part.kind === 'box' ? part.box : part.countries;
}
