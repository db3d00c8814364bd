/**
 * Lets the live views take the place of the story that the page was delivered with, once they have painted. Until then the
 * stylesheet keeps them out of sight, at their full size. What the reader has focused and scrolled to stays. The story
 * comes back on paper.
 *
 * @param root where the live views come; gets `data-ready` when they have painted
 * @param live rejected when there is nothing to show: what the page says of that comes above the story, which stays
 */
export function takeOver(root: HTMLElement, live: Promise<void>): void {
  const story = document.getElementById('story');
  if (story === null) return;
  live.catch(() => {
    if (root.hasAttribute('data-ready')) return;
    root.setAttribute('data-failed', '');
    // One main part is enough: that of the page that speaks.
    story.querySelector('main')?.setAttribute('role', 'none');
  });
  const observer = new MutationObserver(() => {
    if (!root.hasAttribute('data-ready')) return;
    observer.disconnect();
    replace(root, story);
    printInstead(root, story);
  });
  observer.observe(root, { attributes: true, attributeFilter: ['data-ready'] });
}

/** Takes the story away at once: the page is asked for another one. */
export function leavePlainStory(): void {
  document.getElementById('story')?.remove();
}

function replace(root: HTMLElement, story: HTMLElement): void {
  const focused = story.contains(document.activeElement) ? eventOf(document.activeElement) : null;
  const seen = topmostEvent(story);
  story.remove();
  root.removeAttribute('data-failed');
  if (seen !== null) {
    const now = rowOf(root, seen.id)?.getBoundingClientRect().top;
    if (now !== undefined) window.scrollBy({ top: now - Math.max(seen.top, 0), behavior: 'instant' });
  }
  if (focused !== null) rowOf(root, focused)?.focus({ preventScroll: true });
}

/** The uppermost event in sight and its distance from the top of the window; `null` where the reader has not gone down to one. */
function topmostEvent(story: HTMLElement): { readonly id: string; readonly top: number } | null {
  if (window.scrollY === 0) return null;
  for (const element of story.querySelectorAll('[data-event-id]')) {
    const { top, bottom } = element.getBoundingClientRect();
    if (top > window.innerHeight / 2) return null;
    if (bottom > 0) return { id: eventOf(element) ?? '', top };
  }
  return null;
}

function eventOf(element: Element | null): string | null {
  return element?.closest('[data-event-id]')?.getAttribute('data-event-id') ?? null;
}

function rowOf(root: HTMLElement, event: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`.event-list [data-event-id="${CSS.escape(event)}"]`);
}

/** On paper stands the whole story, whatever is on the screen, unless that is another story or in another language. */
function printInstead(root: HTMLElement, story: HTMLElement): void {
  window.addEventListener('beforeprint', () => {
    if (headOf(root) === headOf(story)) root.before(story);
  });
  window.addEventListener('afterprint', () => story.remove());
}

function headOf(element: HTMLElement): string {
  return element.querySelector('header h1')?.parentElement?.textContent ?? '';
}
