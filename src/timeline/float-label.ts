import type { MeasureText } from '#scene/css-px.ts';

/** The floating label: its widest, its padding and its distance from what it names, in px. timeline-marks.css has the same. */
const FLOAT = { widest: 300, padding: 10, gap: 16 };

/** What the label says, where it points to, and the box that it stays inside. */
export interface FloatLabel {
  readonly title: string;
  /** The title is a text of the story; the floating element's `data-title-lang` says in which language, if not the page's. */
  readonly isTold: boolean;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fontSize: Parameters<MeasureText>[1];
}

/** Writes the label and moves it below or above its point. Measures by itself, so the browser need not lay out for it. */
export function placeFloat(float: HTMLElement, label: FloatLabel, measure: MeasureText): void {
  const { title, isTold, lines, x, y, width, height, fontSize } = label;
  const textWidth = Math.max(measure(title, fontSize, 600), ...lines.map((line) => measure(line, fontSize)));
  const own = Math.min(Math.ceil(textWidth) + 2 * FLOAT.padding + 2, FLOAT.widest, width - 8);
  const left = Math.max(4, Math.min(x - own / 2, width - own - 4));
  const above = y > height / 2;
  const name = element('strong', title);
  name.dir = 'auto';
  const lang = isTold ? float.dataset.titleLang : undefined;
  if (lang !== undefined) name.lang = lang;
  float.replaceChildren(name, ...lines.map((text) => element('span', text)));
  float.style.width = `${own}px`;
  float.style.left = `${left}px`;
  float.style.top = above ? 'auto' : `${y + FLOAT.gap}px`;
  float.style.bottom = above ? `${height - y + FLOAT.gap}px` : 'auto';
  float.hidden = false;
}

function element(tag: 'strong' | 'span', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
