import type { Language } from '#model/language.ts';
import type { Theme } from '#model/view.ts';

/** The parts that an embed can show, in the order in which the dialog offers them. */
export const EMBED_PANELS = ['timeline', 'map', 'card', 'list', 'tellings'] as const;
export type EmbedPanel = (typeof EMBED_PANELS)[number];

/** What the code is about. Addresses are absolute. */
export interface EmbedSubject {
  /** The page for frames at the view to start with, without a look. */
  readonly address: string;
  /** The explorer at that view, for readers without the embed. */
  readonly link: string;
  readonly title: string;
}

/** What the author chooses. */
export interface EmbedLook {
  /** From the top down; at least one. */
  readonly panels: readonly EmbedPanel[];
  /** `null`: the reader's own. */
  readonly theme: Theme | null;
  readonly language: Language | null;
  /** In CSS pixels: the plain frame keeps it, the element until it knows its content's. */
  readonly height: number;
}

/** As high as each part is in a column of text, before an event is chosen, in CSS pixels; tests/e2e/share.test.ts measures them. */
const PART_HEIGHT: { readonly [Panel in EmbedPanel]: number } = {
  timeline: 485,
  map: 425,
  card: 155,
  list: 370,
  tellings: 290,
};
/** Of title, telling and chapters above the parts, and of the line below them. */
const AROUND = 215;
const STEP = 20;

/** What a plain frame needs to show its parts whole, in CSS pixels; an event's card may be longer, and scrolls. */
export function usualHeight(panels: readonly EmbedPanel[]): number {
  const height = panels.reduce((sum, panel) => sum + PART_HEIGHT[panel], AROUND);
  return Math.ceil(height / STEP) * STEP;
}

/** Beside the author's page. The explorer's menu saves the events as JSON. */
const SAVED_STORY = 'story.json';

/** The address of the frame with the look in it. */
export function frameAddress({ address }: EmbedSubject, { panels, theme, language }: EmbedLook): string {
  const look = [`panels=${panels.join(',')}`];
  if (theme !== null) look.push(`theme=${theme}`);
  if (language !== null) look.push(`lang=${language}`);
  return `${address}${new URL(address).search === '' ? '?' : '&'}${look.join('&')}`;
}

/** HTML that needs no script on the author's page. */
export function frameCode(subject: EmbedSubject, look: EmbedLook): string {
  return [
    '<iframe',
    `  src="${escapeAttribute(frameAddress(subject, look))}"`,
    `  title="${escapeAttribute(subject.title)}"`,
    // An attribute, since a strict host refuses inline styles.
    `  width="100%" height="${look.height}" frameborder="0" loading="lazy" allow="fullscreen"`,
    '></iframe>',
  ].join('\n');
}

/** HTML of the custom element: it finds its height, and the article's own links and scroll steps can drive it. */
export function elementCode(subject: EmbedSubject, { panels, theme, language, height }: EmbedLook): string {
  const { address, link, title } = subject;
  return [
    `<script type="module" src="${escapeAttribute(new URL('embed.js', address).href)}"></script>`,
    '<dateline-embed',
    '  id="story"',
    `  src="${escapeAttribute(address)}"`,
    `  title="${escapeAttribute(title)}"`,
    `  height="${height}"`,
    `  panels="${panels.join(',')}"`,
    ...(theme === null ? [] : [`  theme="${theme}"`]),
    ...(language === null ? [] : [`  lang="${language}"`]),
    '>',
    `  <p><a href="${escapeAttribute(link)}">${escapeText(title)}</a></p>`,
    '</dateline-embed>',
  ].join('\n');
}

/** JavaScript for a site that bundles. Without an address of its own the story is a file that the author saves. */
export function moduleCode({ address, link }: EmbedSubject, look: EmbedLook): string {
  const { search, searchParams } = new URL(address);
  const data = searchParams.get('data');
  const story = data === null ? SAVED_STORY : new URL(data, address).href;
  const [page = ''] = link.split(/[?#]/);
  const [own = ''] = /[?&]data=[^&#]*/.exec(link) ?? [];
  return mountCode(story, search, page + own.replace('&', '?'), look);
}

/**
 * The same for a story that is a file of the reader's own, which no page shows in full.
 *
 * @param query the view to start with, without a look
 */
export function ownModuleCode(query: string, look: EmbedLook): string {
  return mountCode(SAVED_STORY, query, null, look);
}

/** @param fullPage where the story can be seen in full, if it can */
function mountCode(story: string, query: string, fullPage: string | null, look: EmbedLook): string {
  const { panels, theme, language } = look;
  const view = new URLSearchParams(query);
  view.delete('data');
  if (theme !== null) view.set('theme', theme);
  if (language !== null) view.set('lang', language);
  const text = view.toString().replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':');
  return [
    "import { mount } from 'dateline';",
    '',
    "const story = mount(document.querySelector('#story'), {",
    `  data: ${JSON.stringify(story)},`,
    `  view: ${JSON.stringify(text)},`,
    `  panels: ${JSON.stringify(panels)},`,
    '  bindUrl: false,',
    ...(fullPage === null ? [] : [`  fullPage: ${JSON.stringify(fullPage)},`]),
    '});',
    'await story.ready;',
  ].join('\n');
}

/** For a value between double quotes. A line break stays one, which a parser would otherwise make `\n` of. */
function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;').replaceAll('\r', '&#13;');
}

function escapeText(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
