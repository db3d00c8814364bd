import { windowInWords } from '#i18n/format-date.ts';
import { LOCALE, messages } from '#i18n/messages.ts';
import { chapterSpan } from '#query/chapter-span.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';

/** The chapters as the reader's way in: each opens its stretch of time. */
export function ChapterNav() {
  const store = useDatelineStore();
  const chapters = useValue((state) => state.dataset.chapters);
  const told = useSelected((select) => select.tierEvents);
  if (chapters.length === 0) return null;
  return (
    <nav className="chapters" aria-label={messages.app.chapters}>
      <ol>
        {chapters.map((chapter, i) => {
          const span = chapterSpan(chapter, told);
          return (
            <li key={chapter.id}>
              <button
                type="button"
                title={chapter.summary}
                disabled={span === undefined}
                onClick={() => store.dispatch({ type: 'open-chapter', chapter: chapter.id })}
              >
                <span className="chapter-number" aria-hidden="true">
                  {i + 1}
                </span>
                <span className="chapter-title">{chapter.title}</span>
                {span && <span className="chapter-span">{windowInWords(span, LOCALE)}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
