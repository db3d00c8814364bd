import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { coarseBasemap, type PictureBasemap } from '#export/picture-basemap.ts';
import type { Locale } from '#i18n/locale.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { StoryLanguageContext } from '#i18n/story-text.ts';
import type { SourceLookup } from '#model/dataset.ts';
import type { ForeignOrigin } from '#model/import-report.ts';
import { cssPx } from '#scene/css-px.ts';
import { openedStory, type StagedStory, wholeStory } from '#stage/staged-story.ts';
import { type LiveParts, LivePartsContext } from './live-parts.ts';
import { PaperList, type PaperPictures, PaperStory } from './PaperStory.tsx';
import { plainMap, plainTimeline } from './plain-pictures.tsx';
import '#export/picture-sheets.ts';
import './plain.css';

/** A story of more events goes on paper as far as it is in sight, up to so many: some two hundred pages. */
const MOST_PRINTED = 2000;

/** The story that is on the screen. */
export interface PaperSubject {
  /** As it is when it is printed. */
  readonly story: () => StagedStory;
  readonly locale: Locale;
  readonly origin: ForeignOrigin | null;
  readonly askSources: () => Promise<SourceLookup>;
  readonly parts: LiveParts;
}

interface Ready extends Omit<PaperSubject, 'askSources'> {
  readonly sources: SourceLookup;
  readonly basemap: PictureBasemap;
}

/**
 * Puts the whole story into the document for `beforeprint`, and takes it out afterwards. All that it needs is fetched
 * here, since what is not in the document at the end of that event is not on paper.
 *
 * Two ways out, as print.css knows them:
 *
 * ```text
 *  #story            the whole story …              #root            the live views stay …
 *  #root (hidden)    … in place of the live views   #paper           … and what is below them
 * ```
 *
 * The second one is for stories too large to be drawn mark by mark, and for frames: what a frame has at its top is also what
 * the page around it prints.
 *
 * @param root where the live views are
 * @param signal the end of it
 */
export async function keepPaper(root: HTMLElement, subject: PaperSubject, signal: AbortSignal): Promise<void> {
  const { askSources, ...rest } = subject;
  const [sources, basemap] = await Promise.all([askSources(), coarseBasemap()]);
  if (signal.aborted) return;
  const ready: Ready = { ...rest, sources, basemap };
  let paper: { readonly box: HTMLElement; readonly content: Root } | undefined;

  function lay(): void {
    // Printed already: the story that the page was delivered with.
    if (paper !== undefined || document.getElementById('story') !== null) return;
    const box = document.createElement('div');
    const content = createRoot(box);
    paper = { box, content };
    const { element, isWhole, language } = onPaper(ready);
    flushSync(() =>
      content.render(
        <LocaleContext value={ready.locale}>
          <StoryLanguageContext value={language}>
            <LivePartsContext value={ready.parts}>{element}</LivePartsContext>
          </StoryLanguageContext>
        </LocaleContext>,
      ),
    );
    const replaces = isWhole && window.parent === window;
    box.id = replaces ? 'story' : 'paper';
    if (!isWhole) box.dataset.paper = 'list';
    if (replaces) root.before(box);
    else root.after(box);
  }

  function clear(): void {
    paper?.content.unmount();
    paper?.box.remove();
    paper = undefined;
  }

  window.addEventListener('beforeprint', lay, { signal });
  window.addEventListener('afterprint', clear, { signal });
  signal.addEventListener('abort', clear);
}

interface OnPaper {
  readonly element: ReactNode;
  readonly isWhole: boolean;
  /** BCP 47, of the story. */
  readonly language: string;
}

function onPaper(ready: Ready): OnPaper {
  const { origin, sources } = ready;
  const story = ready.story();
  const { dataset, view } = story.state;
  const { language } = dataset;
  const whole = wholeStory(dataset);
  if (whole.select.storyIsLarge(whole.state)) {
    const { length } = whole.select.table(whole.state).columns;
    const listed = story.select.listed(story.state);
    const isCut = length > MOST_PRINTED;
    const rows = isCut ? listed.subarray(0, MOST_PRINTED) : null;
    return {
      element: <PaperList {...{ story, sources, rows }} total={isCut ? listed.length : length} />,
      isWhole: false,
      language,
    };
  }
  // Told as the reader has it told.
  const opened = openedStory(dataset, view.account);
  return {
    element: <PaperStory story={opened} pictures={picturesOf(opened, whole, ready)} {...{ origin, sources }} />,
    isWhole: true,
    language,
  };
}

/** In the sizes in which print.css shows them. */
function picturesOf(opened: StagedStory, whole: StagedStory, { locale, basemap }: Ready): PaperPictures {
  const size = (width: number, height: number) => ({ width: cssPx(width), height: cssPx(height) });
  return {
    timeline: plainTimeline(opened, locale, size(760, 620), 'paper'),
    whole: plainTimeline(whole, locale, size(1000, 900), 'paper-all'),
    map: plainMap(opened, locale, size(760, 380), [160, 90], basemap),
  };
}
