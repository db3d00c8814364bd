const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the reader wants things to stand still. */
export function wantsCalm(): boolean {
  return calm.matches;
}

/** Opens what the embed is folded into. `false` when it is still hidden, in a tab that is not open for example. */
export function unfold(embed: HTMLElement): boolean {
  for (let fold = embed.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  return embed.getClientRects().length > 0;
}

/**
 * Scrolls to the embed when less than half of what could be seen of it is. Focus stays where it is.
 *
 * @returns whether the page is on its way
 */
export function scrollToEmbed(embed: HTMLElement): boolean {
  const { top, bottom, height } = embed.getBoundingClientRect();
  const isSeen = Math.min(bottom, innerHeight) - Math.max(top, 0) >= Math.min(height, innerHeight) / 2;
  if (!isSeen) {
    const block = height < innerHeight ? 'center' : 'start';
    embed.scrollIntoView({ block, behavior: calm.matches ? 'instant' : 'smooth' });
  }
  return !isSeen;
}
