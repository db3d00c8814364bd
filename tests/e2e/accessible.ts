import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { nextFrame } from './screen.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer depends on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Fails with a readable list when axe finds anything on the page: WCAG 2.2 A and AA, and its best practices.
 *
 * @param within a CSS selector, to look at one part only
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  const builder = (await startAxe(page)).withTags(TAGS);
  if (within !== undefined) builder.include(within);
  await expectNothing(builder);
}

/** Fails when axe finds a fault of colour: for a page in one theme that was judged whole in the other. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNothing((await startAxe(page)).withRules(COLOUR_RULES));
}

async function startAxe(page: Page): Promise<AxeBuilder> {
  // After a change of theme or size it is judged as it has been laid out anew.
  await nextFrame(page);
  const [isThere, hasFrames] = await page.evaluate(() => [
    'axe' in window,
    document.querySelector('iframe:not(dialog *)') !== null,
  ]);
  // Once is enough for a document; the frames of one get it whenever they are judged.
  const builder = new AxeBuilder(isThere && !hasFrames ? { page, axeSource: 'void 0' } : { page });
  return (
    builder
      .options({ resultTypes: ['violations'] })
      // A preview in a dialog shows the page once more inside itself; the embed is judged where it stands alone.
      .exclude('dialog iframe')
      // The way across frames writes its report on a page of its own, which costs four times the judging.
      .setLegacyMode(!hasFrames)
  );
}

async function expectNothing(builder: AxeBuilder): Promise<void> {
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
