import { LocaleContext } from '#i18n/locale-context.ts';
import { StoryLanguageContext } from '#i18n/story-text.ts';
import type { PictureFormat, PictureView } from '#model/export-format.ts';
import { createMeasure } from '#stage/measure-text.ts';
import { drawPicture } from './draw-picture.ts';
import type { IcsInput } from './event-ics.ts';
import type { ExportContext } from './export-context.ts';
import { lightTheme } from './light-theme.ts';
import { mapPicture } from './map-picture.ts';
import { PictureFrame } from './PictureFrame.tsx';
import { pictureLegend } from './picture-legend.ts';
import { pictureWords } from './picture-words.ts';
import { rasterise } from './rasterise.ts';
import { tellingsAlone } from './tellings-alone.ts';
import { tellingsLegend } from './tellings-legend.ts';
import { timelinePicture } from './timeline-picture.tsx';
import type { ViewPicture } from './view-picture.ts';
import './picture-sheets.ts';

/** A view of the visible events as a picture's file, in the theme's light colours and its font. */
export async function pictureFile(
  { store, locale, theme }: Pick<ExportContext, 'store' | 'locale' | 'theme'>,
  input: IcsInput,
  format: PictureFormat,
  view: PictureView,
): Promise<Blob> {
  const properties = lightTheme(theme);
  const [, fontFamily = 'sans-serif'] = properties.find(([name]) => name === '--font') ?? [];
  const measure = createMeasure(fontFamily);
  const { picture, size, hasGhosts } = await pictureOf(view, store, locale, measure);
  const rails = view === 'tellings' ? store.select.rails(store.getState()) : undefined;
  const legend = rails ? tellingsLegend(input.dataset, rails, locale) : pictureLegend(input, hasGhosts);
  const words = pictureWords(input, view, legend);
  const framed = (
    <LocaleContext value={locale}>
      <StoryLanguageContext value={input.dataset.language}>
        <PictureFrame words={words} view={size} measure={measure} picture={picture} />
      </StoryLanguageContext>
    </LocaleContext>
  );
  const drawn = drawPicture(framed, properties);
  return format === 'png' ? rasterise(drawn) : new Blob([drawn.svg], { type: 'image/svg+xml' });
}

function pictureOf(
  view: PictureView,
  ...drawn: Parameters<typeof timelinePicture>
): ViewPicture | Promise<ViewPicture> {
  switch (view) {
    case 'timeline':
      return timelinePicture(...drawn);
    case 'tellings':
      return tellingsAlone(...drawn);
    case 'map':
      return mapPicture(...drawn);
  }
}
