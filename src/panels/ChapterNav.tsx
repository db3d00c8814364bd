import type { ReactNode } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import { textsIn } from '#model/telling.ts';
import type { Interval } from '#model/time.ts';
import { NO_ATTENTION } from '#model/view.ts';
import { chapterSpan, tellsOnly } from '#query/chapter-span.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';

interface ChapterNavProps {
  /** What stands before the chapters. */
  readonly children?: ReactNode;
}

/** The chapters as the reader's way in: each opens its stretch of time, or its step of the story that is being read. */
export function ChapterNav({ children }: ChapterNavProps) {
  const { messages, window } = useLocale();
  const own = useStoryText();
  const store = useDatelineStore();
  const dataset = useValue((state) => state.dataset);
  const { chapters } = dataset;
  const table = useSelected((select) => select.table);
  const tier = useValue(({ view }) => view.tier);
  const read = useValue(({ view }) => view.story);
  const current = useSelected((select) => select.currentChapter);
  const account = useValue(({ view }) => view.account);
  if (chapters.length === 0) return null;
  const shade = (span: Interval | undefined) =>
    store.dispatch({ type: 'attend', attention: span === undefined ? NO_ATTENTION : { kind: 'span', span } });
  return (
    <div className="chapters">
      {children}
      <nav aria-label={messages.app.chapters()}>
        <ol>
          {chapters.map((chapter, i) => {
            const { title, summary } = textsIn(chapter, account);
            const onlyIn = tellsOnly(chapter, dataset, account);
            const span = onlyIn === undefined ? chapterSpan(chapter, table, dataset, tier) : undefined;
            return (
              <li key={chapter.id}>
                <button
                  type="button"
                  title={summary}
                  disabled={span === undefined && onlyIn === undefined}
                  onPointerEnter={() => shade(span)}
                  onPointerLeave={() => shade(undefined)}
                  onFocus={() => shade(span)}
                  onBlur={() => shade(undefined)}
                  aria-current={chapter.id === current ? (chapter.id === read ? 'step' : 'true') : undefined}
                  onClick={() => store.dispatch({ type: 'open-chapter', chapter: chapter.id })}
                >
                  <span className="chapter-number" aria-hidden="true">
                    {i + 1}
                  </span>
                  <span className="chapter-title" {...own}>
                    {title}
                  </span>
                  {span && <span className="chapter-span">{window(span)}</span>}
                  {onlyIn && <span className="chapter-span">{messages.app.toldOnlyBy({ account: onlyIn })}</span>}
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
    </div>
  );
}
