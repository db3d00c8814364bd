import type { HtmlTagDescriptor } from 'vite';
import { PREVIEW } from './preview-size.ts';
import type { RenderedPages } from './render-pages.tsx';

/** How high a frame around the embed is, in CSS pixels, where its author does not say. */
export const FRAME = { width: 800, height: 1100 };
export const OEMBED_FILE = 'oembed.json';

/**
 * What other sites read of a page: schema.org, Open Graph, Twitter cards, oEmbed discovery.
 *
 * @param siteUrl with a slash at its end; `null` where the deployer has not said it
 */
export function headTags(page: 'index' | 'embed', story: RenderedPages, siteUrl: string | null): HtmlTagDescriptor[] {
  const { title, summary } = story;
  const meta = (key: 'name' | 'property', name: string, content: string): HtmlTagDescriptor => ({
    tag: 'meta',
    attrs: { [key]: name, content },
    injectTo: 'head',
  });
  const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' });
  const canonical = siteUrl === null ? [] : [link({ rel: 'canonical', href: siteUrl })];
  if (page === 'embed') return [meta('name', 'robots', 'noindex'), ...canonical];
  const image = siteUrl === null ? PREVIEW.file : `${siteUrl}${PREVIEW.file}`;
  const url = siteUrl === null ? {} : { url: siteUrl };
  return [
    ...canonical,
    meta('name', 'description', summary),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', 'Dateline'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', summary),
    meta('property', 'og:locale', story.locale.replace('-', '_')),
    ...(siteUrl === null ? [] : [meta('property', 'og:url', siteUrl)]),
    meta('property', 'og:image', image),
    meta('property', 'og:image:width', String(PREVIEW.width)),
    meta('property', 'og:image:height', String(PREVIEW.height)),
    meta('property', 'og:image:alt', `${title}: timeline and map`),
    meta('name', 'twitter:card', 'summary_large_image'),
    link({ rel: 'alternate', type: 'application/json+oembed', href: `${siteUrl ?? ''}${OEMBED_FILE}`, title }),
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      // `<` would end the element early.
      children: JSON.stringify({ ...story.description, ...url, image }).replaceAll('<', '\\u003c'),
      injectTo: 'body',
    },
  ];
}

/** https://oembed.com, type rich. Without the site's address the frame's is relative to this file. */
export function oembed({ title }: RenderedPages, siteUrl: string | null): object {
  const base = siteUrl ?? '';
  const { width, height } = FRAME;
  const escaped = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Dateline',
    ...(siteUrl !== null && { provider_url: siteUrl }),
    // An attribute, since a strict host refuses inline styles.
    html: `<iframe src="${base}embed.html" title="${escaped}" width="100%" height="${height}" loading="lazy" allow="fullscreen" frameborder="0"></iframe>`,
    width,
    height,
    thumbnail_url: `${base}${PREVIEW.file}`,
    thumbnail_width: PREVIEW.width,
    thumbnail_height: PREVIEW.height,
  };
}
