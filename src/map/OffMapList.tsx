import { type CSSProperties, type UIEvent, useMemo, useState } from 'react';
import { useStoryText } from '#i18n/story-text.ts';
import { NO_ATTENTION } from '#model/view.ts';
import type { SettledDensity } from '#scene/map/density.ts';
import type { MapStory } from '#stage/map-story.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';

/** Longer lists are rendered as far as they are in sight, in rows of one line. */
const MOST_WHOLE = 200;
/** More rows than the box shows, so that the Tab key always finds the next. */
const ROWS = 24;
const ROWS_ABOVE = 8;

interface OffMapListProps {
  readonly few: MapStory['events'];
  /** Where there are too many events to draw one by one. */
  readonly settled: SettledDensity | undefined;
}

/** A list of any length: only what is in sight is decoded and rendered. */
export function OffMapList({ few, settled }: OffMapListProps) {
  const events = useMemo(() => settled?.listNowhere() ?? few, [settled, few]);
  const [first, setFirst] = useState(0);
  const { length } = events;
  const isLong = length > MOST_WHOLE;
  const from = isLong ? Math.max(0, Math.min(first - ROWS_ABOVE, length - ROWS)) : 0;
  const to = isLong ? Math.min(length, from + ROWS) : length;

  function onScroll({ currentTarget: { scrollTop, scrollHeight } }: UIEvent) {
    if (isLong) setFirst(Math.floor((scrollTop / scrollHeight) * length));
  }

  return (
    <ul className={isLong ? 'map-off-long' : undefined} onScroll={onScroll}>
      {from > 0 && <li aria-hidden="true" className="map-off-gap" style={gapOf(from)} />}
      {Array.from({ length: to - from }, (_, row) => {
        const told = events.at(from + row);
        return told && <OffMapRow key={told.event.id} told={told} position={from + row + 1} of={length} />;
      })}
      {to < length && <li aria-hidden="true" className="map-off-gap" style={gapOf(length - to)} />}
    </ul>
  );
}

/** In place of so many rows; map-controls.css knows how high one is. */
function gapOf(rows: number): CSSProperties & Readonly<Record<'--rows', number>> {
  return { '--rows': rows };
}

interface OffMapRowProps {
  readonly told: MapStory['events'][number];
  readonly position: number;
  readonly of: number;
}

function OffMapRow({ told: { event }, position, of }: OffMapRowProps) {
  const { dispatch } = useDatelineStore();
  const { id, title } = event;
  const selected = useValue(({ view }) => view.event === id);
  const attend = () => dispatch({ type: 'attend', attention: { kind: 'event', event: id } });
  const leave = () => dispatch({ type: 'attend', attention: NO_ATTENTION });
  return (
    <li aria-setsize={of} aria-posinset={position}>
      <button
        type="button"
        {...useStoryText()}
        data-event-id={id}
        aria-current={selected ? 'true' : undefined}
        onClick={() => dispatch({ type: 'select-event', event: id })}
        onPointerEnter={attend}
        onPointerLeave={leave}
        onFocus={attend}
        onBlur={leave}
      >
        {title}
      </button>
    </li>
  );
}
