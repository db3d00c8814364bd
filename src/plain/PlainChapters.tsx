import type { ReactNode } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import { textsIn } from '#model/telling.ts';
import { chapterSpan, chapterTold, tellsOnly } from '#query/chapter-span.ts';
import type { StagedStory } from '#stage/staged-story.ts';

interface PlainChaptersProps {
  readonly story: StagedStory;
  /** What begins the story mode, whose room is kept free; `null` where there is none. */
  readonly start: ReactNode;
}

/** The chapters as a table of contents: what each is called, when it was, and what it is about. */
export function PlainChapters({ story: { state, select }, start }: PlainChaptersProps) {
  const { messages, window } = useLocale();
  const own = useStoryText();
  const { chapters } = state.dataset;
  const table = select.table(state);
  if (chapters.length === 0) return null;
  return (
    <div className="chapters">
      {start !== null && (
        <div className="plain-reserved plain-start" aria-hidden="true" inert>
          {start}
        </div>
      )}
      <nav aria-label={messages.app.chapters()}>
        <ol>
          {chapters.map((chapter, i) => {
            const { title, summary } = textsIn(chapter, state.view.account);
            const told = chapterTold(chapter, table, state.view.tier);
            const onlyIn = tellsOnly(chapter, state.dataset, state.view.account);
            const span = onlyIn === undefined ? chapterSpan(chapter, table, state.dataset, state.view.tier) : undefined;
            return (
              <li key={chapter.id}>
                <a href={`#event-${told[0]?.event.id ?? ''}`} title={summary}>
                  <span className="chapter-number" aria-hidden="true">
                    {i + 1}
                  </span>
                  <span className="chapter-title" {...own}>
                    {title}
                  </span>
                  {span && <span className="chapter-span">{window(span)}</span>}
                  {onlyIn && <span className="chapter-span">{messages.app.toldOnlyBy({ account: onlyIn })}</span>}
                </a>
              </li>
            );
          })}
        </ol>
      </nav>
    </div>
  );
}
