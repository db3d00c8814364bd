import { useLocale } from '#i18n/locale-context.ts';
import { originInWords } from '#i18n/origin-in-words.ts';
import { useStoryText } from '#i18n/story-text.ts';
import type { Dataset } from '#model/dataset.ts';
import type { ForeignOrigin } from '#model/import-report.ts';

interface StoryTitleProps {
  readonly dataset: Dataset;
  /** What is said of where the data came from; `null` for the page's own. */
  readonly origin: ForeignOrigin | null;
}

/** What is remarkable about a story, under the story's name; else its name, and what it is about. */
export function StoryTitle({ dataset: { title, summary, finding }, origin }: StoryTitleProps) {
  const { messages } = useLocale();
  const own = useStoryText();
  return (
    <div className="explorer-title">
      {finding && (
        <p className="explorer-kicker" {...own}>
          {title}
        </p>
      )}
      <h1 tabIndex={-1} {...own}>
        {finding?.title ?? title}
      </h1>
      {finding && <p {...own}>{finding.text}</p>}
      {origin !== null && <p>{originInWords(origin, messages)}</p>}
      {!finding && origin === null && summary !== '' && (
        <p className="explorer-summary" {...own}>
          {summary}
        </p>
      )}
    </div>
  );
}
