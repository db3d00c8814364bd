import { latePart } from '#model/late-part.ts';

const replacement = latePart(() => import('./replace-story.ts'));

/**
 * Lets the live views take the place of the story that the page was delivered with, once they have painted. Until then the
 * stylesheet keeps them out of sight, at their full size.
 *
 * @param root where the live views come; gets `data-ready` when they have painted
 * @param live rejected when there is nothing to show: what the page says of that comes above the story, which stays
 */
export function takeOver(root: HTMLElement, live: Promise<void>): void {
  const story = document.getElementById('story');
  if (story === null) return;
  const coming = replacement.load().catch(() => null);
  live.catch(() => {
    root.setAttribute('data-failed', '');
    // One main part is enough: that of the page that speaks.
    story.querySelector('main')?.setAttribute('role', 'none');
  });
  const observer = new MutationObserver(() => {
    if (!root.hasAttribute('data-ready')) return;
    observer.disconnect();
    void coming.then((found) => (found === null ? story.remove() : found.replaceStory(root, story)));
  });
  observer.observe(root, { attributes: true, attributeFilter: ['data-ready'] });
}

/** Takes the story away at once: the page is asked for another one. */
export function leavePlainStory(): void {
  document.getElementById('story')?.remove();
  // It was hidden (early-load.ts); what comes in its place, on paper, need not be.
  document.documentElement.removeAttribute('data-opening');
}
