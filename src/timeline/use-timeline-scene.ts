import { useMemo } from 'react';
import type { TimelineInput } from '#scene/timeline/input.ts';
import { createTimelineLayout } from '#scene/timeline/pan.ts';
import type { TimelineScene } from '#scene/timeline/parts.ts';
import type { RailsLayout } from '#scene/timeline/rail-input.ts';
import { useRestedWindow } from '#stage/use-rested-window.ts';

/** The scene of what the store holds; the same object until something it is drawn from has changed. */
export function useTimelineScene(staged: TimelineInput, layOutRails: RailsLayout | undefined): TimelineScene {
  const input = useMemo(() => ({ ...staged, layOutRails }), [staged, layOutRails]);
  const moving = useRestedWindow() !== input.window;
  const layOut = useMemo(createTimelineLayout, []);
  return useMemo(() => layOut(input, moving), [layOut, input, moving]);
}
