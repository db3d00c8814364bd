import type { EmbedState } from './article-embed.ts';

/** The height that a frame has until it says its own, in CSS pixels, where the author names none. */
export const FIRST_HEIGHT = 320;

/**
 * Until the embed answers, the frame lies unseen over what stands between the tags: laid out, so that it can paint, and
 * without a height of its own in the page. It asks for all the width there is, since the cells of a table, floats and flex
 * items are as wide as their content asks for; it can do with any.
 */
const RULES = [
  ':host(:not([hidden])){display:block}',
  'div{display:grid;grid:auto/minmax(0,1fr)}',
  'iframe,slot{display:block;grid-area:1/1}',
  'iframe{inline-size:9e4px;min-inline-size:100%;max-inline-size:100%;border:0}',
  'iframe[inert]{opacity:0;margin-block-end:-9e9px}',
  'iframe:not([inert])~slot{display:none}',
].join('');

/**
 * What the embed looks like in a state. Room is kept for a frame on its way; a height in the author's CSS is the first one,
 * and once the content is shown, its own counts.
 *
 * @param reserved CSS pixels
 */
export function embedRules(state: EmbedState, reserved: number): string {
  if (state === 'failed') return RULES;
  return state === 'ready' ? `${RULES}:host{block-size:auto!important}` : `${RULES}div{min-block-size:${reserved}px}`;
}
