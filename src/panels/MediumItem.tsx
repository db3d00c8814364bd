import { useEffect, useRef } from 'react';
import { useCardMessages } from '#i18n/card-messages.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import type { Medium } from '#model/medium.ts';
import type { CardMedium } from './card-medium.ts';
import { MediumCaption } from './MediumCaption.tsx';
import { MediumPicture } from './MediumPicture.tsx';
import type { MediumAddress } from './medium-address.ts';

interface MediumItemProps extends CardMedium {
  readonly address: MediumAddress;
  /** The reader wants to have it loaded from elsewhere. */
  readonly onAsk: () => void;
  readonly onEnlarge: () => void;
}

/** One medium by the page's own means; where it lies elsewhere, a link that says where. */
export function MediumItem({ medium, address, loaded, onAsk, onEnlarge }: MediumItemProps) {
  const figure = useRef<HTMLElement>(null);
  const wasLoaded = useRef(loaded !== null);
  useEffect(
    function keepFocus() {
      // The button that asked for it has gone.
      if (loaded !== null && !wasLoaded.current) figure.current?.focus({ preventScroll: true });
      wasLoaded.current = loaded !== null;
    },
    [loaded],
  );
  return (
    <figure ref={figure} tabIndex={-1}>
      {loaded === null ? (
        <Unloaded medium={medium} />
      ) : (
        <Loaded medium={medium} url={loaded} bytes={bytesOf(address)} onEnlarge={onEnlarge} />
      )}
      <MediumCaption medium={medium} />
      <Whereabouts {...{ medium, address, onAsk }} isLoaded={loaded !== null} />
    </figure>
  );
}

function bytesOf(address: MediumAddress): number | undefined {
  return address.kind === 'here' ? address.file.bytes : undefined;
}

/** What it shows, in words, where the page does not show it. */
function Unloaded({ medium: { alt, caption } }: { readonly medium: Medium }) {
  const own = useStoryText();
  if (alt === undefined || alt === caption) return null;
  return <p {...own}>{alt}</p>;
}

interface LoadedProps {
  readonly medium: Medium;
  readonly url: string;
  readonly bytes: number | undefined;
  readonly onEnlarge: () => void;
}

function Loaded({ medium, url, bytes, onEnlarge }: LoadedProps) {
  const words = useCardMessages().media;
  const { megabytes } = useLocale();
  const label = medium.alt ?? medium.caption ?? words.kind({ kind: medium.kind });
  switch (medium.kind) {
    case 'image':
      return (
        <button type="button" className="card-media-picture" onClick={onEnlarge}>
          <MediumPicture medium={medium} url={url} />
          <span className="visually-hidden">{words.enlarge()}</span>
        </button>
      );
    case 'audio':
      // biome-ignore lint/a11y/useMediaCaption: what is said stands in its words
      return <audio controls preload="none" src={url} aria-label={label} />;
    case 'video':
      // biome-ignore lint/a11y/useMediaCaption: what is shown stands in its words
      return <video controls preload="none" src={url} aria-label={label} />;
    case 'document':
      return (
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            {bytes === undefined ? words.open() : words.openSized({ size: megabytes(bytes) })}
          </a>
        </p>
      );
  }
}

interface WhereaboutsProps extends Pick<MediumItemProps, 'medium' | 'address' | 'onAsk'> {
  readonly isLoaded: boolean;
}

function Whereabouts({ medium: { kind }, address, isLoaded, onAsk }: WhereaboutsProps) {
  const words = useCardMessages().media;
  switch (address.kind) {
    case 'here':
      return null;
    case 'nowhere':
      return <p className="card-media-where">{words.nowhere({ path: address.path })}</p>;
    case 'elsewhere':
      return (
        <p className="card-media-where">
          <a href={address.url} target="_blank" rel="noreferrer">
            {words.elsewhere({ kind, host: address.host })}
          </a>
          {address.mayLoad && !isLoaded && kind !== 'document' && (
            <button type="button" className="button" onClick={onAsk}>
              {words.load({ host: address.host })}
            </button>
          )}
        </p>
      );
  }
}
