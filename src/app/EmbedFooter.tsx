import { useEffect, useMemo, useState } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { originInWords } from '#i18n/origin-in-words.ts';
import { StoryText, sentenceOf } from '#i18n/StoryText.tsx';
import type { Dataset } from '#model/dataset.ts';
import type { ForeignOrigin } from '#model/import-report.ts';
import { useDatelineStore, useValue } from '#store/store-context.ts';
import { followQuery, queryOf } from '#url/follow-query.ts';

interface EmbedFooterProps {
  readonly origin: ForeignOrigin | null;
  readonly addressOf: ((query: string) => string) | null;
  readonly screen: HTMLElement;
}

/** Whose story this is and what it rests on; the ways to see more of it. */
export function EmbedFooter({ origin, addressOf, screen }: EmbedFooterProps) {
  const locale = useLocale();
  const { messages } = locale;
  const dataset = useValue((state) => state.dataset);
  const sources = useMemo(() => countSources(dataset), [dataset]);
  const { title, licence } = dataset;
  const notes = sentenceOf((put) =>
    [
      origin === null ? put(<StoryText>{title}</StoryText>) : originInWords(origin, messages),
      ...(sources > 0 ? [messages.embed.sources({ n: sources })] : []),
      ...(licence === undefined ? [] : [put(<StoryText>{licence}</StoryText>)]),
    ].join(' · '),
  );
  return (
    <footer className="embed-footer" part="footer">
      <p>{notes}</p>
      <div className="embed-actions">
        {addressOf && <FullLink addressOf={addressOf} />}
        {document.fullscreenEnabled && <FullScreenButton screen={screen} />}
      </div>
    </footer>
  );
}

function FullLink({ addressOf }: { readonly addressOf: (query: string) => string }) {
  const { messages } = useLocale();
  const store = useDatelineStore();
  const [query, setQuery] = useState(() => queryOf(store));
  useEffect(() => followQuery(store, setQuery), [store]);
  return (
    <a href={addressOf(query)} target="_blank" rel="noopener">
      <span>{messages.embed.openInFull()}</span>
      <span className="visually-hidden">{` (${messages.embed.newTab()})`}</span>
    </a>
  );
}

function FullScreenButton({ screen }: Pick<EmbedFooterProps, 'screen'>) {
  const { messages } = useLocale();
  const [isFull, setFull] = useState(false);
  useEffect(
    function followScreen() {
      const follow = () => setFull(screen.matches(':fullscreen'));
      screen.addEventListener('fullscreenchange', follow);
      return () => screen.removeEventListener('fullscreenchange', follow);
    },
    [screen],
  );
  function toggle() {
    // A browser that refuses leaves everything as it is, and the reader sees that.
    (isFull ? document.exitFullscreen() : screen.requestFullscreen()).catch(() => undefined);
  }
  return (
    <button type="button" className="link-button" onClick={toggle}>
      {isFull ? messages.embed.leaveFullScreen() : messages.embed.fullScreen()}
    </button>
  );
}

/** How many sources the claims cite; 0 for a table, whose rows are not gone through for it. */
function countSources({ events }: Dataset): number {
  const cited = events.flatMap(({ claims }) =>
    claims.flatMap(({ citations }) => citations.map(({ source }) => source)),
  );
  return new Set(cited).size;
}
