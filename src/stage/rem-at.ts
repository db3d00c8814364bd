/**
 * What a rem is worth where an element stands, in CSS pixels: the type size of the root where the document is ours, else what
 * the mount found (`src/app/mount-place.ts`), for there the root's is the site's.
 */
export function remAt(element: Element): number {
  const own = getComputedStyle(element).getPropertyValue('--dateline-rem');
  // biome-ignore lint/plugin: the root's own, where the document is ours
  return Number.parseFloat(own === '' ? getComputedStyle(document.documentElement).fontSize : own) || 16;
}
