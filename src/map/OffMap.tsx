import { useLocale } from '#i18n/locale-context.ts';
import { hasPosition } from '#model/place.ts';
import { NO_ATTENTION } from '#model/view.ts';
import { useDatelineStore, useSelected, useValue } from '#store/store-context.ts';

/** The events that the map would show if anyone knew where they happened. */
export function OffMap() {
  const { messages } = useLocale();
  const { dispatch } = useDatelineStore();
  const events = useSelected((select) => select.mapEvents);
  const selected = useValue(({ view }) => view.event);
  const placeless = events.filter(({ place }) => place === null || !hasPosition(place));
  if (placeless.length === 0) return null;
  return (
    <details className="map-off map-control">
      <summary>{messages.map.notOnMap({ n: placeless.length })}</summary>
      <ul>
        {placeless.map(({ event: { id, title } }) => (
          <li key={id}>
            <button
              type="button"
              data-event-id={id}
              aria-current={id === selected ? 'true' : undefined}
              onClick={() => dispatch({ type: 'select-event', event: id })}
              onPointerEnter={() => dispatch({ type: 'attend', attention: { kind: 'event', event: id } })}
              onPointerLeave={() => dispatch({ type: 'attend', attention: NO_ATTENTION })}
              onFocus={() => dispatch({ type: 'attend', attention: { kind: 'event', event: id } })}
              onBlur={() => dispatch({ type: 'attend', attention: NO_ATTENTION })}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
