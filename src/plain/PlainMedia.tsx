import { useCardMessages } from '#i18n/card-messages.ts';
import { StoryText } from '#i18n/StoryText.tsx';
import { useStoryText } from '#i18n/story-text.ts';
import type { Medium } from '#model/medium.ts';

/** Pictures, and links to the rest, each with what it shows, whose work it is and under which terms. */
export function PlainMedia({ media }: { readonly media: readonly Medium[] }) {
  return (
    <ul className="plain-media">
      {media.map((medium, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: media have no id and a dataset is immutable
        <li key={i}>
          <PlainMedium medium={medium} />
        </li>
      ))}
    </ul>
  );
}

function PlainMedium({ medium }: { readonly medium: Medium }) {
  const words = useCardMessages().media;
  const { lang } = useStoryText();
  const { kind, place, alt, caption, credit, licence } = medium;
  const file = place.kind === 'own' ? place.file : undefined;
  const said = [kind === 'image' && file ? undefined : alt, caption, credit, licence].filter(
    (text) => text !== undefined,
  );
  return (
    <>
      {kind === 'image' && file && (
        <img
          src={file.url}
          alt={alt ?? words.kind({ kind })}
          {...{ lang, width: file.width, height: file.height }}
          loading="lazy"
        />
      )}
      <Name medium={medium} />
      {said.map((text) => (
        <span key={text}>
          {' · '}
          <StoryText>{text}</StoryText>
        </span>
      ))}
    </>
  );
}

/** What it is, as a link to where it lies; paper writes the address out. */
function Name({ medium: { kind, place } }: { readonly medium: Medium }) {
  const words = useCardMessages().media;
  if (place.kind === 'elsewhere') {
    const { href, host } = new URL(place.url);
    return (
      <a href={href} rel="noreferrer">
        {words.elsewhere({ kind, host })}
      </a>
    );
  }
  if (place.file === undefined) return <span>{words.nowhere({ path: place.path })}</span>;
  return <a href={place.file.url}>{words.kind({ kind })}</a>;
}
