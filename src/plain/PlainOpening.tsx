import type { ReactNode } from 'react';
import { useStoryText } from '#i18n/story-text.ts';
import type { StagedStory } from '#stage/staged-story.ts';
import { PlainChapters } from './PlainChapters.tsx';

interface PlainOpeningProps {
  readonly story: StagedStory;
  /** Its room is kept free. */
  readonly tier: ReactNode;
}

/** What the words beside the picture of time open with, in the boxes of the live page; its stylesheet says where it is seen. */
export function PlainOpening({ story, tier }: PlainOpeningProps) {
  const own = useStoryText();
  const { summary, finding } = story.state.dataset;
  return (
    <div className="side-opening">
      <p className={finding ? 'standfirst' : 'standfirst standfirst-alone'} {...own}>
        {summary}
      </p>
      <PlainChapters story={story} start={null} />
      <div className="plain-reserved" aria-hidden="true" inert>
        {tier}
      </div>
    </div>
  );
}
