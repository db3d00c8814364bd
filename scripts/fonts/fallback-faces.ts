import { createFontStack, type FontMetrics } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import helveticaNeue from '@capsizecss/metrics/helveticaNeue';
import notoSans from '@capsizecss/metrics/notoSans';
import roboto from '@capsizecss/metrics/roboto';
import segoeUI from '@capsizecss/metrics/segoeUI';
import sourceSans from '@capsizecss/metrics/sourceSans3';
import sourceSerif from '@capsizecss/metrics/sourceSerif4';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';

/** How much wider than their regular weight letters are: those of Source at 600, those of what stands in for them in bold. */
const WIDER = { sourceSans: 1.029, sourceSerif: 1.015, standIn: 1.07 };

interface StandIn {
  readonly metrics: FontMetrics;
  /** Its bolder weight by the names that an operating system knows it by: full, and PostScript. */
  readonly bold: readonly [fullName: string, postscriptName: string];
}

/** A font of the same widths as another, which Linux has instead. */
const likewise = (metrics: FontMetrics, familyName: string, postscriptName: string): StandIn => ({
  metrics: { ...metrics, familyName, fullName: familyName, postscriptName },
  bold: [`${familyName} Bold`, `${postscriptName}-Bold`],
});

/** What systems come with, in the order in which they are asked for. */
const SANS: readonly StandIn[] = [
  { metrics: segoeUI, bold: ['Segoe UI Semibold', 'SegoeUI-Semibold'] },
  { metrics: roboto, bold: ['Roboto Bold', 'Roboto-Bold'] },
  { metrics: helveticaNeue, bold: ['Helvetica Neue Bold', 'HelveticaNeue-Bold'] },
  { metrics: notoSans, bold: ['Noto Sans SemiBold', 'NotoSans-SemiBold'] },
  { metrics: arial, bold: ['Arial Bold', 'Arial-BoldMT'] },
  likewise(arial, 'Liberation Sans', 'LiberationSans'),
];
const SERIF: readonly StandIn[] = [
  { metrics: georgia, bold: ['Georgia Bold', 'Georgia-Bold'] },
  { metrics: timesNewRoman, bold: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT'] },
  likewise(timesNewRoman, 'Liberation Serif', 'LiberationSerif'),
];

/** What stands in for a font: `fontFaces` is CSS, `fontFamily` the font and its stand-ins as a value of `font-family`. */
export interface Stack {
  readonly fontFaces: string;
  readonly fontFamily: string;
}

/** Source Sans 3 and what stands in for it, as wide and as high as it is, in both weights. */
export function sansStack(): Stack {
  const regular = createFontStack([sourceSans, ...SANS.map(({ metrics }) => metrics)], weighing(400));
  const bold = createFontStack([widened(sourceSans, WIDER.sourceSans), ...SANS.map(bolder)], weighing(600));
  return { fontFaces: regular.fontFaces + bold.fontFaces, fontFamily: regular.fontFamily };
}

/** Likewise Source Serif 4, which has one weight: that of titles. */
export function serifStack(): Stack {
  return createFontStack([widened(sourceSerif, WIDER.sourceSerif), ...SERIF.map(bolder)], weighing(600));
}

const weighing = (fontWeight: 400 | 600) => ({ fontFaceProperties: { fontWeight } });

function bolder({ metrics, bold: [fullName, postscriptName] }: StandIn): FontMetrics {
  return { ...widened(metrics, WIDER.standIn), fullName, postscriptName };
}

/** Of letters that are so much wider. */
function widened(metrics: FontMetrics, by: number): FontMetrics {
  const { subsets: _, ...rest } = metrics;
  return { ...rest, xWidthAvg: metrics.xWidthAvg * by };
}
