import { LateFailure } from '#model/late-part.ts';

/** How Vite's loader says that a part's stylesheet could not be had. It does not ask for that one again. */
const SHEET = /(\S+\.css)$/;

/**
 * Asks anew for the stylesheet without which a part failed. Resolves whatever comes of it: a part without its look is better
 * than none.
 */
export async function restoreSheets(error: unknown): Promise<void> {
  const said = error instanceof LateFailure && error.cause instanceof Error ? error.cause.message : '';
  const [, href] = SHEET.exec(said) ?? [];
  if (href === undefined) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  link.href = href;
  const settled = new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
  });
  document.head.append(link);
  await settled;
}
