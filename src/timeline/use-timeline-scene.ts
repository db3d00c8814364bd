import { useMemo } from 'react';
import { createTimelineLayout } from '#scene/timeline/pan.ts';
import type { TimelineScene } from '#scene/timeline/parts.ts';
import type { StageBox } from '#stage/stage-box.ts';
import { timelineStage } from '#stage/timeline-stage.ts';
import { useRestedWindow } from '#stage/use-rested-window.ts';
import { useStaged } from '#stage/use-staged.ts';

/** The scene of what the store holds; the same object until something it is drawn from has changed. */
export function useTimelineScene(box: StageBox): TimelineScene {
  const input = useStaged(timelineStage, box);
  const moving = useRestedWindow() !== input.window;
  const layOut = useMemo(createTimelineLayout, []);
  return useMemo(() => layOut(input, moving), [layOut, input, moving]);
}
