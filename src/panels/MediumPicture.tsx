import { useState } from 'react';
import { useCardMessages } from '#i18n/card-messages.ts';
import { useStoryText } from '#i18n/story-text.ts';
import type { Medium } from '#model/medium.ts';

interface MediumPictureProps {
  readonly medium: Medium;
  readonly url: string;
}

/** A picture in room that is kept for it; in its words where it does not come. */
export function MediumPicture({ medium: { alt, place }, url }: MediumPictureProps) {
  const words = useCardMessages().media;
  const { lang } = useStoryText();
  const [lost, setLost] = useState<string | null>(null);
  const { width, height } = (place.kind === 'own' && place.file) || {};
  if (lost === url) return <span className="medium-lost">{words.lost({ alt: alt ?? '' })}</span>;
  return (
    <img
      className="medium-picture"
      src={url}
      alt={alt ?? words.kind({ kind: 'image' })}
      {...{ lang, width, height }}
      data-sized={width !== undefined || undefined}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setLost(url)}
    />
  );
}
