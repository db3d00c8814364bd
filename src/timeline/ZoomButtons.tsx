import { useLocale } from '#i18n/locale-context.ts';
import { middleOf } from '#model/time.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { ZOOM_STEP, zoomedAround } from './zoomed-window.ts';

/** Closer, farther, everything. */
export function ZoomButtons() {
  const { messages } = useLocale();
  const store = useDatelineStore();
  function zoom(factor: number) {
    const { window } = store.getState().view;
    store.dispatch({ type: 'move-window', window: zoomedAround(window, middleOf(window), factor) });
  }
  return (
    <div className="timeline-zoom">
      <IconButton name={messages.timeline.zoomIn()} path="M-5,0H5M0,-5V5" onClick={() => zoom(ZOOM_STEP)} />
      <IconButton name={messages.timeline.zoomOut()} path="M-5,0H5" onClick={() => zoom(1 / ZOOM_STEP)} />
      <IconButton
        name={messages.timeline.wholeStory()}
        path="M-7,-5V5M7,-5V5M-4,0H4M-4,0L-1.5,-2.5M-4,0L-1.5,2.5M4,0L1.5,-2.5M4,0L1.5,2.5"
        onClick={() => store.dispatch({ type: 'show-whole-story' })}
      />
    </div>
  );
}

interface IconButtonProps {
  readonly name: string;
  /** SVG path data around the origin, within 8 px. */
  readonly path: string;
  readonly onClick: () => void;
}

function IconButton({ name, path, onClick }: IconButtonProps) {
  return (
    <button type="button" className="timeline-icon-button" aria-label={name} title={name} onClick={onClick}>
      <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
