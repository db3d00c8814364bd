import { useLocale } from '#i18n/locale-context.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';

const ARROWS = {
  larger: 'M-6,-1V-6H-1M6,1V6H1M-6,-6L-1.5,-1.5M6,6L1.5,1.5',
  smaller: 'M-1.5,-6.5V-1.5H-6.5M1.5,6.5V1.5H6.5M-1.5,-1.5L-6.5,-6.5M1.5,1.5L6.5,6.5',
};

/** Gives the map more room, and takes it back. */
export function LargeMapButton() {
  const { messages } = useLocale();
  const { dispatch } = useDatelineStore();
  const isLarge = useValue(({ view }) => view.largeMap);
  const name = isLarge ? messages.map.smaller() : messages.map.larger();
  return (
    <button
      type="button"
      className="map-large map-control"
      title={name}
      aria-label={name}
      aria-pressed={isLarge}
      onClick={() => dispatch({ type: 'set-large-map', largeMap: !isLarge })}
    >
      <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
        <path d={isLarge ? ARROWS.smaller : ARROWS.larger} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  );
}
