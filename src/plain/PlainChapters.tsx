import { useLocale } from '#i18n/locale-context.ts';
import { spanOf } from '#model/time.ts';
import { StoryStart } from '#panels/StoryStart.tsx';
import { chapterTold } from '#query/chapter-span.ts';
import { useSelected, useValue } from '#store/store-context.ts';

/** The chapters as a table of contents: what each is called, when it was, and what it is about. */
export function PlainChapters() {
  const { messages, window } = useLocale();
  const chapters = useValue((state) => state.dataset.chapters);
  const table = useSelected((select) => select.table);
  const tier = useValue(({ view }) => view.tier);
  if (chapters.length === 0) return null;
  return (
    <div className="chapters">
      <div className="plain-reserved plain-start" aria-hidden="true" inert>
        <StoryStart />
      </div>
      <nav aria-label={messages.app.chapters()}>
        <ol>
          {chapters.map((chapter, i) => {
            const told = chapterTold(chapter, table, tier);
            const span = spanOf(told.map(({ date }) => date));
            return (
              <li key={chapter.id}>
                <a href={`#event-${told[0]?.event.id ?? ''}`} title={chapter.summary}>
                  <span className="chapter-number" aria-hidden="true">
                    {i + 1}
                  </span>
                  <span className="chapter-title">{chapter.title}</span>
                  {span && <span className="chapter-span">{window(span)}</span>}
                </a>
              </li>
            );
          })}
        </ol>
      </nav>
    </div>
  );
}
