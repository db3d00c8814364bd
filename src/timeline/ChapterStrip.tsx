import { type KeyboardEvent, useCallback } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { chapterId } from '#model/id.ts';
import type { ChapterBand, TimelineScene } from '#scene/timeline/parts.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { ownKey } from '#ui/own-key.ts';
import { ChapterMarks } from './ChapterMarks.tsx';
import { Panned } from './Panned.tsx';

type ChapterScene = Pick<TimelineScene, 'width' | 'fontSize' | 'chapters' | 'panned'>;

/** The strip of chapters; a click or key on a band opens its chapter. */
export function ChapterStrip({ scene }: { readonly scene: ChapterScene }) {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const nameOf = useCallback(({ number: n, title }: ChapterBand) => messages.app.openChapter({ n, title }), [messages]);

  function openAt(target: EventTarget) {
    const band = target instanceof Element ? target.closest('[data-chapter-id]') : null;
    const id = band?.getAttribute('data-chapter-id');
    if (id) store.dispatch({ type: 'open-chapter', chapter: chapterId(id) });
  }

  function onKeyDown(event: KeyboardEvent) {
    const key = ownKey(event);
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    openAt(event.target);
  }

  return (
    <svg
      className="timeline-svg"
      role="group"
      aria-label={messages.app.chapters()}
      width={scene.width}
      height={scene.chapters.height}
      style={{ fontSize: scene.fontSize }}
      onClick={({ target }) => openAt(target)}
      onKeyDown={onKeyDown}
    >
      <Panned by={scene.panned}>
        <ChapterMarks scene={scene} nameOf={nameOf} />
      </Panned>
    </svg>
  );
}
