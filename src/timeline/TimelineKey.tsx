import { useMemo } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import { shapePath, slotColour } from '#scene/category-mark.ts';
import { cssPx } from '#scene/css-px.ts';
import { timelineKey } from '#scene/timeline/key.ts';
import { useSelected, useValue } from '#store/store-context.ts';
import './timeline-key.css';

const RADIUS = cssPx(5);

/** What the signs say that stand on the timeline, in one line; of those that do not, nothing. The window has no part in it. */
export function TimelineKey() {
  const { messages } = useLocale();
  const own = useStoryText();
  const words = messages.timeline.key;
  const dataset = useValue((state) => state.dataset);
  const account = useValue(({ view }) => view.account);
  const events = useSelected((select) => select.timelineEvents);
  const key = useMemo(() => timelineKey(events, dataset, account), [events, dataset, account]);
  if (events.length === 0) return null;
  const signs = [
    key.hasAbout && { id: 'about', label: words.about() },
    key.hasPerhaps && { id: 'perhaps', label: words.perhaps() },
    key.other !== undefined && {
      id: 'ghost',
      label: key.other === null ? words.others() : words.other({ account: key.other }),
    },
  ];
  return (
    <ul className="timeline-key" aria-label={words.name()}>
      {signs.map(
        (sign) =>
          sign && (
            <li key={sign.id}>
              <i className={`timeline-key-${sign.id}`} />
              <span>{sign.label}</span>
            </li>
          ),
      )}
      {key.categories.map(({ id, label, mark: { shape, slot } }) => (
        <li key={id} data-category>
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <path d={shapePath(shape, RADIUS)} fill={slotColour(slot)} />
          </svg>
          <span {...own}>{label}</span>
        </li>
      ))}
    </ul>
  );
}
