import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { arrangement, DEFAULT_PANELS } from '#app/embed-arrangement.ts';
import { embedLanes } from '#app/embed-lanes.ts';
import { LIVE_PARTS } from '#app/live-parts.ts';
import { SkipLinks } from '#app/SkipLinks.tsx';
import { ENGLISH } from '#i18n/english.ts';
import { StoryLanguageContext } from '#i18n/story-text.ts';
import type { BasemapTopology } from '#map/basemap-topology.ts';
import { openBasemap } from '#map/load-basemap.ts';
import { createDataset, type DatasetTables, indexById } from '#model/dataset.ts';
import { defaultView } from '#model/view.ts';
import { LivePartsContext } from '#plain/live-parts.ts';
import { PlainEmbed } from '#plain/PlainEmbed.tsx';
import { PlainPage } from '#plain/PlainPage.tsx';
import { plainMap, plainShort, plainTellings, plainTimeline, plainUpright } from '#plain/plain-pictures.tsx';
import { cssPx, type Size } from '#scene/css-px.ts';
import { presentStory, wholeStory } from '#stage/staged-story.ts';
import { createStore, type Store } from '#store/create-store.ts';
import { StoreContext } from '#store/store-context.ts';
import { describeStory } from './describe-story.ts';
import { PreviewPicture } from './PreviewPicture.tsx';
import { previewWidth } from './preview-size.ts';
import { RESERVED_PARTS } from './reserved-parts.tsx';
import { shortenMarkup } from './shorten-markup.ts';

/** What a build writes into its pages and beside them. */
export interface RenderedPages {
  readonly title: string;
  readonly summary: string;
  /** BCP 47, of the story. */
  readonly language: string;
  /** BCP 47, of the words around it. */
  readonly locale: string;
  readonly index: string;
  readonly embed: string;
  /** SVG of 1200 × 630, painted by stylesheets. */
  readonly preview: string;
  /** schema.org, without addresses of ours. */
  readonly description: object;
}

const size = (width: number, height: number): Size => ({ width: cssPx(width), height: cssPx(height) });

/** The story as markup, drawn by the same scenes and parts as the live page. */
export function renderPages(tables: DatasetTables, topology: BasemapTopology): RenderedPages {
  const dataset = createDataset(tables);
  const sources = indexById(tables.sources);
  const basemap = openBasemap(topology);
  const store = createStore(dataset, defaultView(dataset));
  const story = presentStory(store);
  const timeline = (width: number, height: number, id: string) =>
    plainTimeline(story, ENGLISH, size(width, height), id);
  const map = (framed: Size, across: number, down: number) => plainMap(story, ENGLISH, framed, [across, down], basemap);
  const narrow = plainShort(story, ENGLISH, cssPx(375), 'sn');
  const wide = plainShort(story, ENGLISH, cssPx(760), 'sw');
  const upright = plainUpright(story, ENGLISH, size(360, 690), 'u');
  const page = createElement(PlainPage, {
    story,
    timelines: [upright ?? timeline(360, 640, 'n'), timeline(760, 620, 'm'), timeline(1280, 940, 'w')],
    tellings: narrow && wide ? [narrow, wide] : null,
    maps: [map(size(360, 320), 150, 110), map(size(760, 380), 160, 90)],
    whole: plainTimeline(wholeStory(dataset), ENGLISH, size(1000, 900), 'all'),
    sources,
    skipLinks: createElement(SkipLinks),
    reserved: RESERVED_PARTS,
  });
  const embed = createElement(PlainEmbed, {
    story,
    timelines: [timeline(360, 620, 'n'), timeline(760, 470, 'w')],
    maps: [map(size(360, 340), 130, 20), map(size(760, 440), 60, 70)],
    lanes: embedLanes(dataset.countries.length + 1),
    arrangement: { ...arrangement(DEFAULT_PANELS) },
    reserved: RESERVED_PARTS,
  });
  const preview = createElement(PreviewPicture, {
    ...{ title: dataset.title, finding: dataset.finding, map: map(size(400, 630), 0, 0) },
    timeline: plainTellings(story, ENGLISH, size(620, 340), 'p', previewWidth) ?? timeline(640, 423, 'p'),
  });
  return {
    title: dataset.title,
    summary: dataset.summary,
    language: dataset.language,
    locale: ENGLISH.tag,
    index: markup(store, page),
    embed: markup(store, embed),
    preview: renderToStaticMarkup(preview),
    description: describeStory(dataset, sources),
  };
}

function markup(store: Store, page: ReactElement): string {
  const { language } = store.getState().dataset;
  const withParts = createElement(
    StoryLanguageContext,
    { value: language },
    createElement(LivePartsContext, { value: LIVE_PARTS }, page),
  );
  return shortenMarkup(renderToStaticMarkup(createElement(StoreContext, { value: store }, withParts)));
}
