import type { ArticleEmbed, Cause, FindEmbed, ShowView } from './article-embed.ts';
import { eventOf } from './event-of.ts';

const LINKS = 'a[href][data-dateline]';

/**
 * `<a href="https://…/?event=rally-villepinte" data-dateline="story">` shows its view in the embed `story` instead of
 * leaving the page, and gets `aria-current` while its event is the one that is shown. Only a plain click counts, and only
 * while that embed is there and works: otherwise the link stays a link.
 *
 * @returns marks the current link, given the event that an embed shows now and who chose it
 */
export function driveByLinks(
  find: FindEmbed,
  show: ShowView,
  signal: AbortSignal,
): (embed: ArticleEmbed, event: string | null, by: Cause) => void {
  /** The link that was followed last, while its event is still the one that is shown. */
  const followed = new WeakMap<ArticleEmbed, HTMLAnchorElement>();
  const embedOf = (link: HTMLAnchorElement) => find(link.dataset.dateline ?? '');

  function mark(embed: ArticleEmbed, event: string | null): void {
    const last = followed.get(embed);
    for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
      if (embedOf(link) !== embed) continue;
      const isCurrent = last === undefined ? event !== null && eventOf(link.search) === event : link === last;
      link.ariaCurrent = isCurrent ? 'true' : null;
    }
  }

  function click(event: MouseEvent): void {
    const isPlain = !(event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(LINKS);
    if (!isPlain || event.button !== 0 || !link) return;
    const embed = embedOf(link);
    if (!show(embed, link.search)) return;
    event.preventDefault();
    followed.set(embed, link);
    mark(embed, eventOf(link.search));
  }

  document.addEventListener('click', click, { signal });
  return (embed, event, by) => {
    const last = followed.get(embed);
    if (last && (by === 'reader' || eventOf(last.search) !== event)) followed.delete(embed);
    mark(embed, event);
  };
}
