import { expect, it } from 'vitest';
import { parseSource, sourcesBelow } from './sources.ts';
import { componentsForText, textsBesideOthers } from './text-children.ts';

/** Rendered once as a whole, and never again. */
const STILL = /^src\/(?:plain|export)\//;

it('no text that changes has anything beside it in its element', () => {
  const living = sourcesBelow('src').filter(({ path }) => path.endsWith('.tsx') && !STILL.test(path));
  const forText = new Set(living.flatMap(({ text }) => componentsForText(text)));
  expect(living.flatMap((source) => textsBesideOthers(source, forText))).toEqual([]);
});

it.each([
  '<p>{category} · {place}</p>',
  '<p>{category}<b /></p>',
  '<p>{messages.app.close()} <b /></p>',
  '<p>{isOpen && title}<b /></p>',
  '<p>written {isOpen && <b />}</p>',
  '<>{title}</>',
  '<>written</>',
  '<Part>{title}</Part>',
  '<li>{i > 0 && ", "}{title}</li>',
])('%s is found', (planted) => {
  expect(textsBesideOthers(parseSource('src/planted.tsx', `export const planted = ${planted};`))).toHaveLength(1);
});

it('a text that a component returns is found', () => {
  const planted = `function Where() {
  const unseen = () => { return messages.card.close(); };
  if (unseen()) return messages.card.noPlace();
  return <p>{messages.card.noPlace()}</p>;
}`;
  expect(textsBesideOthers(parseSource('src/planted.tsx', planted))).toEqual(['src/planted.tsx:3']);
});

it.each([
  '<p>{title}</p>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: code
  '<p>{`${category} · ${place}`}</p>',
  '<p><b>{row}</b> <span>{title}</span></p>',
  '<p>{isOpen && <b>{title}</b>}{rows.map((row) => <i key={row} />)}</p>',
])('%s is fine', (planted) => {
  expect(textsBesideOthers(parseSource('src/planted.tsx', `export const planted = ${planted};`))).toEqual([]);
});
