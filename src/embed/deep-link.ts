import type { FindEmbed, ShowView } from './article-embed.ts';

/**
 * `#story?event=rally-villepinte` in the page's address opens the embed `story` at that event.
 *
 * @returns looks at the address again, for an embed that has come since
 */
export function followHash(find: FindEmbed, show: ShowView, signal: AbortSignal): () => void {
  let followed = '';
  const follow = () => {
    const { hash } = location;
    const [, id, query] = /^#([^?]+)\?(.+)$/.exec(hash) ?? [];
    if (!id || !query || hash === followed) return;
    if (show(find(decoded(id)), query)) followed = hash;
  };
  addEventListener(
    'hashchange',
    () => {
      followed = '';
      follow();
    },
    { signal },
  );
  return follow;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the id may well have one.
    return text;
  }
}
