import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { FEED_FILE, writeFeed } from './feed/write-feed.ts';
import { ingestDatasetFolder } from './ingest-dataset-folder.ts';
import { siteAddress } from './site-address.ts';

interface FeedOptions {
  /** Path of the dataset, from Vite's root. */
  readonly folder: string;
  /** Where the build will stand, such as `https://example.org/story/`; without it there is no feed. */
  readonly siteUrl: string | undefined;
}

/** Writes the corrections of a story as a feed, beside its page, and says in the page that it is there. */
export function feedPlugin(options: FeedOptions): Plugin {
  const siteUrl = siteAddress(options.siteUrl);
  let folder = options.folder;
  let found: { readonly feed: string; readonly title: string } | null | undefined;

  /** Once for both hooks. */
  function feedOf() {
    if (found === undefined) {
      const { tables } = ingestDatasetFolder(folder);
      const feed = tables === null || siteUrl === null ? null : writeFeed(tables, siteUrl);
      found = tables === null || feed === null ? null : { feed, title: tables.title };
    }
    return found;
  }

  return {
    name: 'dateline:feed',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, options.folder);
    },
    generateBundle() {
      const made = feedOf();
      if (made !== null) this.emitFile({ type: 'asset', fileName: FEED_FILE, source: made.feed });
      else
        this.info(siteUrl === null ? NO_ADDRESS : `No ${FEED_FILE}: the story names neither a correction nor a day.`);
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { filename }): HtmlTagDescriptor[] {
        const made = feedOf();
        if (made === null || filename.endsWith('embed.html')) return [];
        const attrs = {
          rel: 'alternate',
          type: 'application/atom+xml',
          href: `./${FEED_FILE}`,
          title: `${made.title}: corrections`,
        };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

const NO_ADDRESS = `No ${FEED_FILE}: a feed names the address of its page, and DATELINE_URL does not say it.`;
