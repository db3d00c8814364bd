import { useState } from 'react';
import { useLocale } from '#i18n/locale-context.ts';

interface EmbedPreviewProps {
  readonly address: string;
  readonly title: string;
  /** CSS pixels. */
  readonly height: number;
}

/** The embed as a reader would meet it. Another address is another frame: a frame that navigates makes a Back step. */
export function EmbedPreview({ address, title, height }: EmbedPreviewProps) {
  const { messages } = useLocale();
  const [loaded, setLoaded] = useState<string | null>(null);
  return (
    <div className="embed-preview">
      <h4>{messages.share.preview()}</h4>
      {/* Room is kept, so that nothing below moves. */}
      <p role="status">{loaded === address ? '' : messages.share.loadingPreview()}</p>
      <iframe
        key={address}
        src={address}
        title={`${messages.share.preview()}: ${title}`}
        height={height}
        loading="lazy"
        onLoad={() => setLoaded(address)}
      />
    </div>
  );
}
