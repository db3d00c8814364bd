import { type ReactNode, useMemo } from 'react';
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
  return (
    <ul className="timeline-key" aria-label={words.name()}>
      {key.hasAbout && <Bar className="timeline-key-about">{words.about()}</Bar>}
      {key.hasPerhaps && <Bar className="timeline-key-perhaps">{words.perhaps()}</Bar>}
      {key.other !== undefined && (
        <Sign picture={<circle className="timeline-key-ghost" r="4.5" />}>
          <span>{key.other === null ? words.others() : words.other({ account: key.other })}</span>
        </Sign>
      )}
      {key.categories.map(({ id, label, mark: { shape, slot } }) => (
        <Sign key={id} picture={<path d={shapePath(shape, RADIUS)} fill={slotColour(slot)} />} isCategory>
          <span {...own}>{label}</span>
        </Sign>
      ))}
    </ul>
  );
}

interface SignProps {
  readonly picture: ReactNode;
  readonly isCategory?: boolean;
  readonly children: ReactNode;
}

function Sign({ picture, isCategory = false, children }: SignProps) {
  return (
    <li data-category={isCategory || undefined}>
      <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
        {picture}
      </svg>
      {children}
    </li>
  );
}

function Bar({ className, children }: { readonly className: string; readonly children: string }) {
  return (
    <li>
      <span className={className} aria-hidden="true" />
      <span>{children}</span>
    </li>
  );
}
