import { cssPx } from '#scene/css-px.ts';
import { axisHeightAbove, axisOf, chooseTicks } from './axis.ts';
import type { TimelineInput } from './input.ts';
import { layOutRails } from './lay-out-rails.ts';
import type { TimelineScene } from './parts.ts';
import type { RailsScene } from './rail-parts.ts';
import { railsAlone } from './rail-room.ts';
import { timeScale } from './scale.ts';
import { plotBeside } from './titles.ts';

/** The tellings without the lanes: rails, and their axis below. */
export interface TellingsScene extends Pick<TimelineScene, 'width' | 'plot' | 'panned' | 'fontSize' | 'axis'> {
  readonly rails: RailsScene;
}

/** Lays out the tellings in a box of their own; `undefined` where they contest no date. */
export function tellingsScene(input: TimelineInput): TellingsScene | undefined {
  const { rails, size, fontSize, measure, window } = input;
  if (rails === undefined) return undefined;
  const { accounts, others } = rails.story;
  const hasOthers = others.length > 0;
  const room = railsAlone({ rails: accounts.length, hasOthers, size, fontSize, axis: axisHeightAbove(fontSize) });
  const plot = plotBeside([], size.width, fontSize, measure, room.column);
  const scale = timeScale(window, plot);
  const ticks = chooseTicks(scale, input);
  return {
    width: size.width,
    plot,
    panned: cssPx(0),
    fontSize,
    rails: layOutRails({ ...input, ...rails }, scale, room),
    axis: axisOf(ticks, scale, input, { x0: cssPx(0), x1: size.width }, true),
  };
}
