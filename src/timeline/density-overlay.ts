import type { MeasureText } from '#scene/css-px.ts';
import type { DensityScene } from '#scene/timeline/density.ts';
import { type ColumnAt, columnSpan } from '#scene/timeline/density-column.ts';
import type { TimelineInput } from '#scene/timeline/input.ts';
import { placeFloat } from './float-label.ts';

type Told = TimelineInput['events'][number];

/** Elements that stand above the canvas, in the order of the page; all exist already. */
export interface OverlayNodes {
  /** Behind the column that is pointed at. */
  readonly column: HTMLElement;
  /** Lines at the time of the event that is selected, and of the one that has the attention. */
  readonly selected: HTMLElement;
  readonly attended: HTMLElement;
  readonly float: HTMLElement;
}

/** An event and the lane that it stands in. */
export interface EventInLane {
  readonly told: Told;
  /** Index of the lane. */
  readonly lane: number;
}

export interface Overlay {
  readonly scene: DensityScene;
  readonly column: { readonly at: ColumnAt; readonly text: string } | undefined;
  readonly selected: EventInLane | undefined;
  readonly attended: EventInLane | undefined;
  readonly dateOf: (told: Told) => string;
  readonly measure: MeasureText;
  /** Of what stands above the lanes. */
  readonly offset: number;
}

/** What an overlay points to, for the floating label. */
interface Pointed {
  readonly title: string;
  readonly isTold: boolean;
  readonly line: string;
  readonly x: number;
  readonly y: number;
}

/** Moves the overlays; the label is for the column, else for the event that has the attention, else for the selected one. */
export function paintOverlay(nodes: OverlayNodes, overlay: Overlay): void {
  const pointed = [
    paintColumn(nodes.column, overlay),
    paintNeedle(nodes.attended, overlay.attended, overlay),
    paintNeedle(nodes.selected, overlay.selected, overlay),
  ].find((found) => found !== undefined);
  if (pointed === undefined) {
    setHidden(nodes.float, true);
    return;
  }
  const { frame } = overlay.scene;
  const { line, y, ...rest } = pointed;
  const box = { width: frame.width, height: frame.height + overlay.offset, fontSize: frame.fontSize };
  placeFloat(nodes.float, { ...rest, lines: [line], y: y + overlay.offset, ...box }, overlay.measure);
}

function paintColumn(node: HTMLElement, { scene, column }: Overlay): Pointed | undefined {
  const span = column && columnSpan(scene, column.at.bin);
  const lane = column && scene.frame.lanes.list[column.at.lane];
  setHidden(node, span === undefined);
  if (span === undefined || lane === undefined || column === undefined) return undefined;
  stand(node, span.x0, lane.y, span.x1 - span.x0, lane.height);
  const { title, isTold } = lane;
  return { title, isTold, line: column.text, x: (span.x0 + span.x1) / 2, y: lane.y + lane.height / 2 };
}

/** A line where the event's date begins, with a band as long as the date. */
function paintNeedle(
  node: HTMLElement,
  event: EventInLane | undefined,
  { scene, dateOf }: Overlay,
): Pointed | undefined {
  const span = event && scene.scale.visible(event.told.date);
  const lane = event && scene.frame.lanes.list[event.lane];
  setHidden(node, span === undefined);
  if (span === undefined || lane === undefined || event === undefined) return undefined;
  stand(node, span.x0, lane.y, Math.max(2, span.x1 - span.x0), lane.height);
  const { title } = event.told;
  return { title, isTold: true, line: dateOf(event.told), x: span.x0, y: lane.y + lane.height / 2 };
}

/** Even the same value would have the browser look at its styles anew, with every step of a drag. */
function setHidden(node: HTMLElement, hidden: boolean): void {
  if (node.hidden !== hidden) node.hidden = hidden;
}

function stand(node: HTMLElement, x: number, y: number, width: number, height: number): void {
  node.style.transform = `translate(${x}px, ${y}px)`;
  node.style.width = `${width}px`;
  node.style.height = `${height}px`;
}
