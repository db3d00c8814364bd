import type { ArticleEmbed, FindEmbed } from './article-embed.ts';
import { wantsCalm } from './reveal-embed.ts';

const STEPS = '[data-dateline-step]';
/** So long after the last scroll event the page is at rest, in milliseconds. */
const REST = 150;
/** Everything above the middle of the viewport, however far. */
const UPPER_HALF = '9e6px 0% -50%';

export interface ScrollSteps {
  /** Looks for the article's steps again, and which of them have passed. */
  readonly collect: () => void;
  /** Someone else chose the view of this embed: steps leave it alone until the reader scrolls on. */
  readonly hold: (embed: ArticleEmbed, isTravelling: boolean) => void;
}

/**
 * Elements with `data-dateline-step="event=…&map=…"` show their view as they pass the middle of the viewport, downwards
 * and upwards: the current step is the last one that begins above the middle. What cannot rise so far before the page ends
 * passes a line that sinks to the bottom meanwhile. With reduced motion only the one where the scrolling comes to rest is shown.
 */
export function driveBySteps(find: FindEmbed, signal: AbortSignal): ScrollSteps {
  let current: ReadonlyMap<ArticleEmbed, HTMLElement> = new Map();
  /** What is shown when the page comes to rest. */
  const postponed = new Map<ArticleEmbed, string>();
  const held = new Set<ArticleEmbed>();
  let isTravelling = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let observer: IntersectionObserver | undefined;

  /**
   * Of each embed the last passed step, in the order of the article, is the current one. As long as the height of an embed is not
   * known its steps stand too far up, and none has passed.
   */
  function settle(): void {
    const line = passedAbove();
    const last = new Map<ArticleEmbed, HTMLElement>();
    for (const step of document.querySelectorAll<HTMLElement>(STEPS)) {
      const [box] = step.getClientRects();
      const embed = find(step.dataset.dateline ?? '');
      if (embed?.isPlaced && box && box.top <= line) last.set(embed, step);
    }
    const before = current;
    current = last;
    for (const [embed, step] of before) {
      if (last.get(embed) === step) continue;
      step.ariaCurrent = null;
      postponed.delete(embed);
    }
    for (const [embed, step] of last) if (before.get(embed) !== step) enter(embed, step);
  }

  function enter(embed: ArticleEmbed, step: HTMLElement): void {
    step.ariaCurrent = 'step';
    if (held.has(embed)) return;
    // Reading the text below, the reader keeps it in sight whatever height the embed takes.
    embed.style.overflowAnchor = 'none';
    const query = step.dataset.datelineStep ?? '';
    if (wantsCalm()) {
      postponed.set(embed, query);
      awaitRest();
    } else embed.setView(query);
  }

  function awaitRest(): void {
    clearTimeout(rest);
    rest = setTimeout(() => {
      isTravelling = false;
      for (const [embed, query] of postponed) embed.setView(query);
      postponed.clear();
    }, REST);
  }

  function scroll(): void {
    // The page's own way to an embed is not the reader's.
    if (!isTravelling) held.clear();
    awaitRest();
    settle();
  }

  function hold(embed: ArticleEmbed, travels: boolean): void {
    held.add(embed);
    embed.style.overflowAnchor = '';
    postponed.delete(embed);
    if (!travels) return;
    isTravelling = true;
    awaitRest();
  }

  function collect(): void {
    const steps = document.querySelectorAll(STEPS);
    if (!steps[0]) return;
    if (!observer) {
      observer = new IntersectionObserver(settle, { rootMargin: UPPER_HALF });
      document.addEventListener('scroll', scroll, { signal, capture: true });
    }
    for (const step of steps) observer.observe(step);
    settle();
  }

  signal.addEventListener('abort', () => {
    observer?.disconnect();
    clearTimeout(rest);
  });
  return { collect, hold };
}

/**
 * What begins above this has passed, in CSS pixels from the viewport's top: the middle, and with the last half screen of the way
 * to the page's end, which is all of it on a short page, from there to the bottom.
 */
function passedAbove(): number {
  const way = document.documentElement.scrollHeight - innerHeight;
  // A pixel more, for pages that do not scroll, and for ends that are reached but for a fraction.
  const left = (way - scrollY + 1) / (Math.min(way, innerHeight / 2) + 1);
  return innerHeight * (1 - Math.min(left, 1) / 2);
}
