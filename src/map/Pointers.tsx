import './map-pointers.css';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import { NO_ATTENTION } from '#model/view.ts';
import type { Size } from '#scene/css-px.ts';
import { framePlaces } from '#scene/map/camera.ts';
import type { MapPointer } from '#scene/map/pointer.ts';
import { useDatelineStore } from '#store/store-context.ts';
import { PointerArrow } from './PointerArrow.tsx';

interface PointersProps {
  readonly pointers: readonly MapPointer[];
  readonly size: Size;
}

/** Buttons at the edge of the map for the places outside of it. They stand beside Leaflet's box, which has the gestures. */
export function Pointers({ pointers, size }: PointersProps) {
  const { messages } = useLocale();
  const map = useMap();
  if (pointers.length === 0) return null;
  return createPortal(
    <fieldset className="map-pointers" aria-label={messages.map.pointers()}>
      {pointers.map((pointer) => (
        <Pointer
          key={pointer.id}
          pointer={pointer}
          size={size}
          onFollowed={() => map.getContainer().focus({ preventScroll: true })}
        />
      ))}
    </fieldset>,
    map.getContainer().parentElement ?? map.getContainer(),
  );
}

interface PointerProps {
  readonly pointer: MapPointer;
  readonly size: Size;
  readonly onFollowed: () => void;
}

function Pointer({ pointer, size, onFollowed }: PointerProps) {
  const { dispatch } = useDatelineStore();
  const { text, count, box, fontSize, name, places, points } = pointer;
  const attend = () => dispatch({ type: 'attend', attention: { kind: 'places', places } });
  const leave = () => dispatch({ type: 'attend', attention: NO_ATTENTION });
  return (
    <button
      type="button"
      className="map-pointer"
      aria-label={name}
      data-place-ids={places.join(' ')}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height, fontSize }}
      onClick={() => {
        leave();
        dispatch({ type: 'open-symbol', camera: framePlaces(points, size), name: text });
        onFollowed();
      }}
      onPointerEnter={attend}
      onPointerLeave={leave}
      onFocus={attend}
      onBlur={leave}
    >
      <PointerArrow degrees={pointer.arrow} />
      <span className="map-pointer-names" {...useStoryText()}>
        {text}
      </span>
      <span className="map-pointer-count">{count}</span>
    </button>
  );
}
