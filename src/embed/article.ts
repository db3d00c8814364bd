import type { ArticleEmbed, Cause, FindEmbed } from './article-embed.ts';
import { driveByLinks } from './article-links.ts';
import { followHash } from './deep-link.ts';
import { scrollToEmbed, unfold } from './reveal-embed.ts';
import { driveBySteps } from './scroll-steps.ts';

/** The embeds of the page, in the order in which they came. */
const embeds = new Set<ArticleEmbed>();
let drivers: ReturnType<typeof start> | undefined;

/**
 * The article drives this embed, too. The first one brings the article's listeners. Said again when its height is known: what
 * follows in the article stands elsewhere then.
 */
export function joinArticle(embed: ArticleEmbed): void {
  embeds.add(embed);
  drivers ??= start();
  // A script that makes an embed gives it its id a line later.
  queueMicrotask(() => drivers?.refresh());
}

/** The last embed takes every listener of the article with it, unless it is only being moved. */
export function leaveArticle(embed: ArticleEmbed): void {
  embeds.delete(embed);
  queueMicrotask(() => {
    if (embeds.size > 0) return;
    drivers?.stop();
    drivers = undefined;
  });
}

/** An embed shows this event now; the article's links and steps follow. */
export function hearEmbed(embed: ArticleEmbed, event: string | null, by: Cause): void {
  drivers?.hear(embed, event, by);
}

function start() {
  const stopper = new AbortController();
  const { signal } = stopper;
  const find: FindEmbed = (id) => [...embeds].find((embed) => id === '' || embed.id === id);
  const steps = driveBySteps(find, signal);
  const show = (embed: ArticleEmbed | undefined, query: string): embed is ArticleEmbed => {
    if (!embed || embed.state === 'failed' || !unfold(embed)) return false;
    embed.setView(query);
    steps.hold(embed, scrollToEmbed(embed));
    return true;
  };
  const showFromHash = followHash(find, show, signal);
  const markLinks = driveByLinks(find, show, signal);
  const refresh = () => {
    steps.collect();
    showFromHash();
  };
  document.addEventListener('DOMContentLoaded', refresh, { signal });
  const hear: typeof hearEmbed = (embed, event, by) => {
    markLinks(embed, event, by);
    if (by === 'reader') steps.hold(embed, false);
  };
  return { stop: () => stopper.abort(), refresh, hear };
}
