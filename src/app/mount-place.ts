import sheet from 'virtual:dateline-sheet';

/** Where a story stands in somebody's page. */
export interface MountPlace {
  /** Carries theme, language and direction; in the page already. */
  readonly container: HTMLElement;
  /** Takes everything away again. */
  readonly remove: () => void;
}

/** One stylesheet for all mounts of a document. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Makes a place for a story at the end of an element.
 *
 * @param isApart whether it is behind a shadow root, where the page's rules do not reach, with a stylesheet of its own
 */
export function makePlace(element: HTMLElement, isApart: boolean): MountPlace {
  const container = element.ownerDocument.createElement('div');
  container.className = 'dateline';
  container.setAttribute('part', 'dateline');
  const outermost = isApart ? putApart(container) : container;
  element.append(outermost);
  setOwnRem(container);
  return { container, remove: () => outermost.remove() };
}

function putApart(container: HTMLElement): HTMLElement {
  const { ownerDocument: page } = container;
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(page)];
  root.append(container);
  return host;
}

/** A sheet can be adopted only in the document whose window made it. */
function sheetOf(page: Document): CSSStyleSheet {
  const known = sheets.get(page);
  if (known !== undefined) return known;
  const made = new (page.defaultView ?? window).CSSStyleSheet();
  made.replaceSync(sheet);
  sheets.set(page, made);
  return made;
}

/** What base.css makes of the reader's type size at the root of a page of ours, and so of a rem. */
const ROOT_SHARE = 0.9375;

/** A rem of the mount's own, of the type size that the reader has set in the browser, whatever the page makes of its root's. */
function setOwnRem(container: HTMLElement): void {
  container.style.font = 'medium sans-serif';
  const medium = Number.parseFloat(getComputedStyle(container).fontSize);
  container.style.font = '';
  // No number where the element is in no page yet; the stylesheet has the usual size then.
  if (medium > 0) container.style.setProperty('--dateline-rem', `${medium * ROOT_SHARE}px`);
}
