import { useStoryText } from '#i18n/story-text.ts';
import { ChapterNav } from '#panels/ChapterNav.tsx';
import { TierSwitch } from '#panels/TierSwitch.tsx';
import { useValue } from '#store/store-context.ts';

interface SideOpeningProps {
  readonly isOneColumn: boolean;
}

/** What the words beside the picture of time open with. In one column the story's header has the most of it. */
export function SideOpening({ isOneColumn }: SideOpeningProps) {
  const own = useStoryText();
  const { summary, finding } = useValue((state) => state.dataset);
  const isSaidAbove = isOneColumn && finding === undefined;
  return (
    <div className="side-opening">
      {summary !== '' && !isSaidAbove && (
        <p className="standfirst" {...own}>
          {summary}
        </p>
      )}
      {!isOneColumn && (
        <>
          <ChapterNav />
          <TierSwitch />
        </>
      )}
    </div>
  );
}
