import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { nextFrame } from './screen.ts';

/** Of what can be hit, the least width and height: https://www.w3.org/TR/WCAG22/#target-size-minimum */
const LEAST_PX = 24;

const font = readFileSync(
  resolve(
    import.meta.dirname,
    '../../node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  ),
).toString('base64');

/**
 * Fails when anything that can be hit on the page is smaller than 24 px in a font that lends it next to nothing: a line of it
 * is half as high as its letters. What is large enough only because of the fonts of one machine is too small on another.
 * Links in a sentence are as high as the sentence allows. The page keeps the font.
 */
export async function expectLargeTargets(page: Page): Promise<void> {
  await page.evaluate(wearFlatFont, font);
  // Views lay themselves out anew for it.
  await nextFrame(page);
  const small = await page.evaluate(listSmall, LEAST_PX);
  if (small.length > 0) throw new Error(`There are targets of less than ${LEAST_PX} px:\n${small.join('\n')}`);
}

async function wearFlatFont(base64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const flat = new FontFace('Flat', bytes, { ascentOverride: '40%', descentOverride: '10%', lineGapOverride: '0%' });
  document.fonts.add(await flat.load());
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { font-family: Flat !important }');
  document.adoptedStyleSheets.push(sheet);
}

/** Runs in the page. */
function listSmall(least: number): readonly string[] {
  const dialog = document.querySelector('dialog[open]');
  const all = (dialog ?? document).querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex="0"], [role="button"], [role="slider"]',
  );
  const hasText = (node: Node | null) => node?.textContent?.trim() !== '';
  /** A link whose line holds other words too. */
  const isInSentence = (node: Element) => {
    if (getComputedStyle(node).display !== 'inline') return false;
    const block = node.closest('p, li, dd, td, figcaption, blockquote');
    const copy = block?.cloneNode(true);
    if (!(copy instanceof Element)) return false;
    for (const link of copy.querySelectorAll('a')) link.remove();
    return hasText(copy);
  };
  /** A choice is made by its label as well. */
  const areaOf = (node: Element) => {
    const isChoice = node instanceof HTMLInputElement && /^(radio|checkbox|file)$/.test(node.type);
    return (isChoice && (node.closest('label') ?? node.labels?.[0])) || node;
  };
  return [...all].flatMap((node) => {
    if (!node.checkVisibility({ visibilityProperty: true }) || isInSentence(node)) return [];
    const { width, height } = areaOf(node).getBoundingClientRect();
    // Transforms leave a remainder that nobody sees.
    if (Math.min(width, height) > least - 0.01) return [];
    return [`  ${width.toFixed(1)} × ${height.toFixed(1)}: ${node.outerHTML.slice(0, 160)}`];
  });
}
