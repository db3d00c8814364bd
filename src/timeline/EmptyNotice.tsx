import { useLocale } from '#i18n/locale-context.ts';
import type { TimelineScene } from '#scene/timeline/parts.ts';
import { useDatelineStore } from '#store/store-context.ts';

/** Says why the lanes are empty and offers the way back. */
export function EmptyNotice({ scene }: { readonly scene: TimelineScene }) {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const { head, lanes, plot } = scene;
  const place = { top: head, height: lanes.height, left: plot.x0, width: plot.x1 - plot.x0 };
  return (
    <div className="timeline-empty" style={place} role="status">
      <p>{scene.eventCount === 0 ? messages.timeline.noEvents() : messages.timeline.emptyWindow()}</p>
      {scene.eventCount > 0 && (
        <button type="button" className="button" onClick={() => store.dispatch({ type: 'show-whole-story' })}>
          {messages.timeline.showWholeStory()}
        </button>
      )}
    </div>
  );
}
