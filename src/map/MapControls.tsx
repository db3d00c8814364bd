import { useLocale } from '#i18n/locale-context.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';

/** The switch that lets the map filter the timeline, and the way back to the whole story. */
export function MapControls({ onFramed }: { readonly onFramed: () => void }) {
  const { messages } = useLocale();
  const { dispatch } = useDatelineStore();
  const withinMap = useValue(({ view }) => view.withinMap);
  const moved = useValue(({ view }) => view.camera !== null);
  return (
    <div className="map-controls map-control">
      <label className="map-switch">
        <input
          type="checkbox"
          checked={withinMap}
          onChange={({ target }) => dispatch({ type: 'set-within-map', withinMap: target.checked })}
        />
        <span>{messages.map.withinMap()}</span>
      </label>
      {moved && (
        <button
          type="button"
          className="map-frame"
          onClick={() => {
            dispatch({ type: 'frame-story' });
            onFramed();
          }}
        >
          {messages.map.frameStory()}
        </button>
      )}
    </div>
  );
}
