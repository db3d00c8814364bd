import type { Locale } from '#i18n/locale.ts';
import { cssPx } from '#scene/css-px.ts';
import type { TimelineScene } from '#scene/timeline/parts.ts';
import type { ShortScene } from '#scene/timeline/short-parts.ts';
import type { TellingsScene } from '#scene/timeline/tellings-scene.ts';
import type { UprightScene } from '#scene/timeline/upright-parts.ts';
import { ShortPicture } from '#timeline/ShortPicture.tsx';
import { TellingsPicture, tellingsHeight } from '#timeline/TellingsPicture.tsx';
import { TimelinePicture, timelineHeight } from '#timeline/TimelinePicture.tsx';
import { UprightPicture } from '#timeline/UprightPicture.tsx';
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

/**
 * The tellings beside one another, without the lanes.
 *
 * @param id tells the definitions of one drawing from those of another in the same document
 */
export function tellingsPicture(scene: TellingsScene, { messages }: Locale, id: string): ViewPicture {
  return {
    picture: <TellingsPicture scene={scene} name={messages.rails.title()} id={id} />,
    size: { width: scene.width, height: cssPx(tellingsHeight(scene)) },
    hasGhosts: false,
  };
}

/**
 * Two tellings as narrow pages have them.
 *
 * @param id tells the definitions of one drawing from those of another in the same document
 */
export function shortPicture(scene: ShortScene, { messages }: Locale, id: string): ViewPicture {
  return {
    picture: <ShortPicture scene={scene} name={messages.rails.title()} id={id} />,
    size: { width: scene.width, height: scene.height },
    hasGhosts: false,
  };
}

/**
 * The tellings as columns.
 *
 * @param id tells the definitions of one drawing from those of another in the same document
 */
export function uprightPicture(scene: UprightScene, { messages }: Locale, id: string): ViewPicture {
  return {
    picture: <UprightPicture scene={scene} name={messages.panels.timeline()} id={id} />,
    size: { width: scene.width, height: scene.height },
    hasGhosts: false,
  };
}
