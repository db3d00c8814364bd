import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import './drop-zone.css';

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped anywhere on its children, and says so while they hover. The button does the same by hand. */
export function DropZone({ onFiles, children }: DropZoneProps) {
  const { messages } = useLocale();
  const [isOver, setOver] = useState(false);
  // The pointer enters a child before it leaves the parent, so what counts is how many it is inside of.
  const depth = useRef(0);

  function enter(event: DragEvent, by: 1 | -1): void {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  }

  function drop(event: DragEvent): void {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button, which works by keyboard
    <div
      className="drop-zone"
      onDragEnter={(event) => enter(event, 1)}
      onDragLeave={(event) => enter(event, -1)}
      onDragOver={(event) => hasFiles(event) && event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {isOver && (
        <div className="drop-overlay">
          <p>{messages.import.drop()}</p>
        </div>
      )}
    </div>
  );
}

/** Dragged text or links are none of our business. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files');
}
