/** Until the embed answers, the frame lies unseen over what stands between the tags: laid out, so that it can paint. */
const RULES = [
  ':host{display:block}',
  ':host([hidden]){display:none}',
  'div{display:flow-root;position:relative}',
  'iframe{display:block;inline-size:100%;border:0}',
  'iframe[inert]{position:absolute;opacity:0;pointer-events:none}',
  'iframe:not([inert])~slot{display:none}',
].join('');

/** A height in the author's CSS is the first one; once the content has its own, that counts. */
const GROWN = ':host{block-size:auto!important}';

/** One for all embeds of a page. */
export const embedSheet = makeSheet(RULES);
export const grownSheet = makeSheet(GROWN);

/** A constructed sheet is allowed under any content security policy. */
function makeSheet(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}
