import { useState } from 'react';
import { useDialogMessages } from '#i18n/dialog-messages.ts';
import { ownKey } from '#ui/own-key.ts';

interface EmbedPreviewProps {
  readonly address: string;
  readonly title: string;
  /** CSS pixels. */
  readonly height: number;
}

/** The embed as a reader would meet it. Another address is another frame: a frame that navigates makes a Back step. */
export function EmbedPreview({ address, title, height }: EmbedPreviewProps) {
  const words = useDialogMessages().share;
  const [loaded, setLoaded] = useState<string | null>(null);
  return (
    <div className="embed-preview">
      <h4>{words.preview()}</h4>
      {/* Room is kept, so that nothing below moves. */}
      <p role="status">{loaded === address ? '' : words.loadingPreview()}</p>
      <iframe
        key={address}
        src={address}
        title={`${words.preview()} – ${title}`}
        height={height}
        loading="lazy"
        onLoad={({ currentTarget }) => {
          setLoaded(address);
          closeByEscape(currentTarget);
        }}
      />
    </div>
  );
}

/** A dialog does not hear the keys that are pressed in a document within it. */
function closeByEscape(frame: HTMLIFrameElement): void {
  frame.contentDocument?.addEventListener('keydown', (event) => {
    if (ownKey(event) === 'Escape') frame.closest('dialog')?.close();
  });
}
