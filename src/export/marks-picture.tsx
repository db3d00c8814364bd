import type { Locale } from '#i18n/locale.ts';
import { cssPx } from '#scene/css-px.ts';
import type { TimelineScene } from '#scene/timeline/parts.ts';
import { TimelinePicture, timelineHeight } from '#timeline/TimelinePicture.tsx';
import type { ViewPicture } from './view-picture.ts';

/**
 * The timeline, mark by mark, as high as the marks need it.
 *
 * @param id tells the definitions of one drawing from those of another in the same document
 */
export function marksPicture(scene: TimelineScene, { messages }: Locale, id: string): ViewPicture {
  return {
    picture: <TimelinePicture scene={scene} name={messages.panels.timeline()} id={id} />,
    size: { width: scene.width, height: cssPx(timelineHeight(scene)) },
    hasGhosts: scene.lanes.marks.some(({ ghosts }) => ghosts.length > 0),
  };
}
