import { fonts, range } from 'virtual:dateline-fonts';
import { whenIdle } from '#ui/when-idle.ts';
import { savesData } from './saves-data.ts';

/**
 * Has the page's fonts fetched, and lets them take the place of what stands in for them (`scripts/fonts-plugin.ts`). Not for
 * readers who save data. One that does not come is nobody's loss: what stands in for it stays.
 *
 * @param whenReady fulfilled once every view has painted: reading comes first
 */
export function bringFonts(whenReady: Promise<void>): void {
  if (savesData()) return;
  whenReady.then(
    () => whenIdle(() => void Promise.allSettled(fonts.map(load))),
    () => undefined,
  );
}

/** Added before it has come, so that the document tells everybody when it has (`src/stage/measure-text.ts`). */
function load({ family, weight, url }: (typeof fonts)[number]): Promise<unknown> {
  const face = new FontFace(family, `url(${JSON.stringify(url)})`, { weight, unicodeRange: range, display: 'swap' });
  document.fonts.add(face);
  return face.load();
}
