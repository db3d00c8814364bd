import { focusedIn } from '#ui/focused-in.ts';
import { withAttribute } from '#ui/with-attribute.ts';

/**
 * Takes the delivered story away from the live views, which have painted. What the reader has focused and scrolled to stays.
 * On paper the story comes back.
 */
export function replaceStory(root: HTMLElement, story: HTMLElement): void {
  const holder = focusedIn(story);
  const focused = story.contains(holder) ? eventOf(holder) : null;
  const seen = topmostEvent(story);
  story.remove();
  if (seen !== null) {
    const now = rowOf(root, seen.id)?.getBoundingClientRect().top;
    if (now !== undefined) window.scrollBy({ top: now - Math.max(seen.top, 0), behavior: 'instant' });
  }
  if (focused !== null) rowOf(root, focused)?.focus({ preventScroll: true });
  printInstead(root, story);
}

/**
 * Puts the page's stylesheets where stylesheets stand that are fetched later, and before those. They were delivered at the
 * end of the body, so that nothing waits for them to be painted; left there, they would outweigh the later ones. Each stays
 * until its copy has come.
 */
function settleSheets(): void {
  const first = document.head.querySelector('link[rel="stylesheet"]');
  for (const sheet of document.querySelectorAll('body > link[rel="stylesheet"]')) {
    const copy = sheet.cloneNode();
    copy.addEventListener('load', () => sheet.remove());
    document.head.insertBefore(copy, first);
  }
}

settleSheets();

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
  return root.querySelector<HTMLElement>(`.event-list ${withAttribute('data-event-id', event)}`);
}

/** On paper stands the whole story, whatever is on the screen, unless that is another story or in another language. */
function printInstead(root: HTMLElement, story: HTMLElement): void {
  // One that failed to come at first may have given this role away.
  story.querySelector('main')?.removeAttribute('role');
  window.addEventListener('beforeprint', () => {
    if (headOf(root) === headOf(story)) root.before(story);
  });
  window.addEventListener('afterprint', () => story.remove());
}

/** Title and summary, or where the data came from. */
function headOf(element: HTMLElement): string {
  return element.querySelector('header h1')?.parentElement?.textContent ?? '';
}
