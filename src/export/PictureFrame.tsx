import type { ReactNode } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { useStoryText } from '#i18n/story-text.ts';
import { CONTESTED_SIGN } from '#query/told-event.ts';
import { type CategoryMark, shapePath, slotColour } from '#scene/category-mark.ts';
import { type CssPx, cssPx, type MeasureText, type Size } from '#scene/css-px.ts';
import { titleLines } from '#scene/timeline/titles.ts';

export interface LegendItem {
  readonly label: string;
  /** Hollow: the sign of a date that another account gives; struck through, of what did not happen; dotted, of what nobody confirms. */
  readonly sign: CategoryMark | 'hollow' | 'struck' | 'dotted' | 'contested';
}

/** The words around a view, so that it can stand alone. */
export interface PictureWords {
  readonly title: string;
  /** When it is, who tells it, how much of it. */
  readonly dateline: string;
  readonly legend: readonly LegendItem[];
  /** Where it comes from. */
  readonly source: string;
}

interface PictureFrameProps {
  readonly words: PictureWords;
  readonly view: Size;
  readonly measure: MeasureText;
  /** The view's own picture. */
  readonly picture: ReactNode;
}

const PADDING = 24;
const TITLE = { fontSize: cssPx(24), lineHeight: 30, most: 2 };
const DATELINE = { fontSize: cssPx(14), lineHeight: 20, most: 3 };
const LEGEND = { fontSize: cssPx(12.5), lineHeight: 22 };
const SOURCE = { fontSize: cssPx(12), lineHeight: 17, most: 4 };

/** From a sign's middle to its label, and from a label to the next sign. */
const SIGN = 12;
const BETWEEN = 18;

/** A title's face is wider than the one that is measured. */
const DISPLAY_FACE = 1.08;

/**
 * A view with its title, date line, legend and source, as a picture that says by itself what it is. Drawn without a browser
 * too.
 *
 * ```text
 *  ┌──────────────────────────────────┐
 *  │ The Villepinte plot              │  title
 *  │ 1 May – 30 Nov 2018 · …          │  date line
 *  │ ┌──────────────────────────────┐ │
 *  │ │ the view                     │ │
 *  │ └──────────────────────────────┘ │
 *  │ ● Arrests  ★ Gatherings          │  legend
 *  │ Source: …                        │  source
 *  └──────────────────────────────────┘
 * ```
 */
export function PictureFrame({ words, view, measure, picture }: PictureFrameProps) {
  const { tag, isolate } = useLocale();
  const { lang } = useStoryText();
  const title = wrap(words.title, view.width, TITLE, (text) => measure(text, TITLE.fontSize, 600) * DISPLAY_FACE);
  const dateline = wrap(words.dateline, view.width, DATELINE, (text) => measure(text, DATELINE.fontSize));
  const legend = layOutLegend(words.legend, view.width, measure);
  const source = wrap(words.source, view.width, SOURCE, (text) => measure(text, SOURCE.fontSize));

  const titleY = PADDING;
  const datelineY = titleY + title.length * TITLE.lineHeight + 2;
  const viewY = datelineY + dateline.length * DATELINE.lineHeight + 14;
  const legendY = viewY + view.height + 14;
  const sourceY = legendY + legend.rows * LEGEND.lineHeight + 8;
  const width = view.width + 2 * PADDING;
  const height = sourceY + source.length * SOURCE.lineHeight + PADDING;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      lang={tag}
      style={{ fontFamily: 'var(--font)', fill: 'var(--text)' }}
    >
      <title>{`${isolate(words.title)}. ${words.dateline}`}</title>
      <rect width={width} height={height} style={{ fill: 'var(--surface)' }} />
      <g style={{ fontFamily: 'var(--font-display)', fontWeight: 600 }}>
        <Lines lines={title} y={titleY} lang={lang} {...TITLE} />
      </g>
      <g style={{ fill: 'var(--text-muted)' }}>
        <Lines lines={dateline} y={datelineY} {...DATELINE} />
        <Lines lines={source} y={sourceY} {...SOURCE} />
      </g>
      <g transform={`translate(${PADDING},${viewY})`}>{picture}</g>
      {legend.items.map(({ label, sign, x, row }) => {
        const y = legendY + (row + 0.5) * LEGEND.lineHeight;
        return (
          <g key={label}>
            <Sign sign={sign} x={PADDING + x + 6} y={y} />
            <text
              x={PADDING + x + 6 + SIGN}
              y={y}
              fontSize={LEGEND.fontSize}
              style={{ dominantBaseline: 'central', unicodeBidi: 'plaintext' }}
            >
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function wrap(text: string, width: number, { most }: { readonly most: number }, fits: (text: string) => number) {
  return titleLines(text, width, most, fits);
}

interface LinesProps {
  readonly lines: readonly string[];
  /** Where it is not the page's. */
  readonly lang?: string | undefined;
  readonly y: number;
  readonly fontSize: CssPx;
  readonly lineHeight: number;
}

function Lines({ lines, lang, y, fontSize, lineHeight }: LinesProps) {
  return lines.map((line, index) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: lines do not move
      key={index}
      x={PADDING}
      y={y + (index + 0.5) * lineHeight}
      fontSize={fontSize}
      lang={lang}
      style={{ dominantBaseline: 'central', unicodeBidi: 'plaintext' }}
    >
      {line}
    </text>
  ));
}

/** From left to right, in as many rows as it takes. */
function layOutLegend(items: readonly LegendItem[], width: number, measure: MeasureText) {
  let x = 0;
  let row = 0;
  const placed = items.map((item) => {
    const wide = 6 + SIGN + measure(item.label, LEGEND.fontSize);
    if (x > 0 && x + wide > width) {
      x = 0;
      row += 1;
    }
    const at = { ...item, x, row };
    x += wide + BETWEEN;
    return at;
  });
  return { items: placed, rows: items.length === 0 ? 0 : row + 1 };
}

function Sign({ sign, x, y }: { readonly sign: LegendItem['sign']; readonly x: number; readonly y: number }) {
  const transform = `translate(${x},${y})`;
  if (sign === 'contested') {
    return (
      <text
        transform={transform}
        textAnchor="middle"
        fontSize={LEGEND.fontSize}
        style={{ dominantBaseline: 'central', unicodeBidi: 'plaintext' }}
      >
        {CONTESTED_SIGN}
      </text>
    );
  }
  if (typeof sign === 'string') {
    const style = { fill: 'var(--surface)', stroke: 'var(--text)', strokeWidth: 1.4 };
    return (
      <g transform={transform} style={style}>
        <circle r={5} strokeDasharray={sign === 'dotted' ? '2 2' : undefined} />
        {sign === 'struck' && <path d="M-7,7L7,-7" />}
      </g>
    );
  }
  return <path transform={transform} d={shapePath(sign.shape, cssPx(5.5))} style={{ fill: slotColour(sign.slot) }} />;
}
