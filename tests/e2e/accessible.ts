import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails with a readable list when axe finds anything on the page: WCAG 2.2 A and AA, and its best practices.
 *
 * @param within a CSS selector, to look at one part only
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  // A preview in a dialog shows the page once more inside itself; the embed is judged where it stands alone.
  const builder = new AxeBuilder({ page }).withTags(TAGS).exclude('dialog iframe');
  if (within !== undefined) builder.include(within);
  const { violations } = await builder.analyze();
  if (violations.length === 0) return;
  const lines = violations.flatMap(({ id, impact, help, helpUrl, nodes }) => [
    `${id} (${impact ?? 'no impact given'}): ${help}. ${helpUrl}`,
    ...nodes.flatMap(({ target, html, failureSummary }) => [
      `  ${target.join(' ')}   ${html}`,
      ...(failureSummary ?? '').split('\n').map((line) => `    ${line}`),
    ]),
  ]);
  throw new Error(`axe found ${violations.length} kinds of violation:\n${lines.join('\n')}`);
}
