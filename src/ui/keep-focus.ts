import { isFocusLost } from './focused-in.ts';
import { withAttribute } from './with-attribute.ts';

/** What may be given the focus when something else has lost it: a region, a heading, a scroller. */
const REFUGES = '[tabindex]';

/**
 * Keeps the keyboard's place below an element. When what has the focus leaves the page, the focus goes to the row of the same
 * event, else to the nearest thing around that takes it, else to the next one that follows: without, the next Tab would begin at
 * the top of the page. Who knows a better place takes the focus there as it changes the page; this comes after.
 *
 * @returns the end of it
 */
export function keepFocus(root: HTMLElement): () => void {
  const page = root.ownerDocument;
  const ending = new AbortController();
  const options = { capture: true, signal: ending.signal };
  /** From what has the focus up to the root; empty while that is elsewhere. */
  let path: readonly Element[] = [];

  function note(event: Event): void {
    const nodes = event.composedPath();
    path = nodes.slice(0, nodes.indexOf(root) + 1).filter((node) => node instanceof Element);
  }
  function notePress(event: Event): void {
    // A press elsewhere may take the focus away without giving it to anyone.
    if (path[0] !== undefined && !event.composedPath().includes(path[0])) path = [];
  }
  function restore(): void {
    if (path.length === 0 || !isFocusLost()) return;
    for (const refuge of refugesOf(path, root)) {
      if (refuge instanceof HTMLElement || refuge instanceof SVGElement) refuge.focus({ preventScroll: true });
      if (!isFocusLost()) return;
    }
  }

  // In a shadow root, what goes on inside is heard inside only.
  root.addEventListener('focusin', note, options);
  page.addEventListener('focusin', note, options);
  page.addEventListener('pointerdown', notePress, options);
  const observer = new MutationObserver(restore);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    ending.abort();
    observer.disconnect();
  };
}

/** Where the focus may go, the best place first. */
function* refugesOf(path: readonly Element[], root: HTMLElement): Generator<Element> {
  const around = path.filter((element) => root.contains(element));
  const [nearest] = around;
  if (nearest === undefined) return;
  // Moved within the page, it has lost the focus too.
  if (nearest === path[0]) yield nearest;
  const event = path[0]?.getAttribute('data-event-id') ?? null;
  if (event !== null) yield* nearest.querySelectorAll(withAttribute('data-event-id', event));
  yield* around.filter((element) => element.matches(REFUGES));
  for (const other of root.querySelectorAll(REFUGES)) {
    if (nearest.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) yield other;
  }
}
