import type { EventId } from '#model/id.ts';
import { otherDates } from '#query/contested-telling.ts';
import type { ToldEvent } from '#query/told-event.ts';
import type { TimelineInput } from './input.ts';
import { drawnSpan, inkOf, type Labelled, labelPlaces, labelPriority, labelWidth } from './labels.ts';
import { type MarkExtent, markExtent } from './mark.ts';
import type { PackForm, PackItem } from './pack-rows.ts';
import type { LabelSide } from './parts.ts';
import type { TimeScale } from './scale.ts';
import { daylessColumn, NARROW } from './titles.ts';

/** An event that some telling has in the window, on its way to a row. */
export interface Candidate {
  readonly event: EventId;
  /** As the present account tells it; `null` where it has it outside of the window, or not at all. */
  readonly own: { readonly told: ToldEvent; readonly extent: MarkExtent; readonly labels: PackForm['labels'] } | null;
  readonly item: PackItem;
}

/** The events of all tellings, one each, as the present one has it where it does; the same order whichever that is. */
export function eventsOfAll({ events, tellings = [] }: TimelineInput): readonly ToldEvent[] {
  if (tellings.length === 0) return events;
  const all = new Map([...tellings.flat(), ...events].map((told) => [told.event.id, told]));
  return [...all.values()].sort((a, b) => (a.event.id < b.event.id ? -1 : 1));
}

/** The candidates of a lane, in the order in which they choose their rows: the one whose first date is the earliest first. */
export function candidatesOf(
  events: readonly ToldEvent[],
  input: TimelineInput,
  scale: TimeScale,
): readonly Candidate[] {
  const { tellings = [input.events] } = input;
  const byId = tellings.map((telling) => new Map(telling.map((told) => [told.event.id, told])));
  const present = tellings.indexOf(input.events);
  const asked = events.flatMap(({ event }) => {
    const told = byId.map((telling) => telling.get(event.id));
    return drawTellings(told, present, input, scale) ?? [];
  });
  const sorted = asked.sort((a, b) => a.first - b.first || (a.event < b.event ? -1 : 1));
  return sorted.map((drawn, order) => candidateIn(drawn, order, input, scale));
}

/**
 * An event as the present account tells it; `undefined` outside of the window.
 *
 * @param order of the event in its lane
 * @param before the side where its label stood, which it keeps as long as it fits
 */
export function candidateOf(
  told: ToldEvent,
  order: number,
  input: TimelineInput,
  scale: TimeScale,
  before?: LabelSide | null,
): Candidate | undefined {
  const drawn = drawTellings([told], 0, input, scale);
  return drawn && candidateIn(drawn, order, input, scale, before);
}

interface DrawnTelling extends Labelled {
  readonly told: ToldEvent;
}

interface DrawnTellings {
  readonly event: EventId;
  /** `null` where it is not in the window. */
  readonly tellings: readonly (DrawnTelling | null)[];
  readonly own: DrawnTelling | null;
  /** Where the first of what is drawn begins. */
  readonly first: number;
}

function drawTellings(
  all: readonly (ToldEvent | undefined)[],
  present: number,
  input: TimelineInput,
  scale: TimeScale,
): DrawnTellings | undefined {
  const tellings = all.map((told) => (told === undefined ? null : drawTelling(told, input, scale)));
  const drawn = tellings.filter((telling) => telling !== null);
  const [any] = drawn;
  if (any === undefined) return undefined;
  const first = Math.min(...drawn.map(({ extent }) => drawnSpan(extent).x0));
  return { event: any.told.event.id, tellings, own: tellings[present] ?? null, first };
}

function drawTelling(told: ToldEvent, input: TimelineInput, scale: TimeScale): DrawnTelling | null {
  const extent = markExtent(told, scale, daylessColumn(scale.plot, input.size.width < NARROW).x);
  return extent ? { told, extent, width: labelWidth(told, input), outermost: outermostOf(told) } : null;
}

function outermostOf({ date, others }: ToldEvent): Labelled['outermost'] {
  const dates = otherDates(others).map((other) => other.date);
  if (dates.length === 0) return null;
  if (dates.every(({ start }) => start > date.start)) return 'left';
  return dates.every(({ start }) => start < date.start) ? 'right' : null;
}

function candidateIn(
  { event, tellings, own }: DrawnTellings,
  order: number,
  input: TimelineInput,
  { plot }: TimeScale,
  before?: LabelSide | null,
): Candidate {
  const { fontSize, selectedEvent, size, dataset } = input;
  const drawn = tellings.filter((telling) => telling !== null);
  const preferred = drawn.find(({ told }) => told.claim.account === dataset.defaultAccount) ?? drawn[0];
  const places = labelPlaces(drawn, preferred, { fontSize, plot, above: size.width < NARROW }, before);
  const labelsOf = (telling: DrawnTelling) => places.boxes[drawn.indexOf(telling)] ?? {};
  const forms = tellings.map((telling) => {
    return telling && { shapeX: telling.extent.shapeX, ink: inkOf(telling.extent), labels: labelsOf(telling) };
  });
  const priority = Math.min(...drawn.map(({ told }) => labelPriority(told, order)));
  return {
    event,
    own: own && { told: own.told, extent: own.extent, labels: labelsOf(own) },
    item: { forms, sides: places.sides, priority, first: event === selectedEvent },
  };
}

/** What a candidate asks of the rows when no telling counts but the present one. */
export function ownItem({ item, own }: Candidate): PackItem {
  if (own === null) return item;
  const { extent, labels } = own;
  return { ...item, forms: [{ shapeX: extent.shapeX, ink: inkOf(extent), labels }] };
}
