import type { ArticleEmbed, FindEmbed } from './article-embed.ts';
import { wantsCalm } from './reveal-embed.ts';

const STEPS = '[data-dateline-step]';
/** So long after the last scroll event the page is at rest, in milliseconds. */
const REST = 150;
/** Everything above the middle of the viewport, however far. */
const UPPER_HALF = '9999999px 0% -50%';

export interface ScrollSteps {
  /** Looks for the article's steps again. */
  readonly collect: () => void;
  /** Someone else chose the view of this embed: steps leave it alone until the reader scrolls on. */
  readonly hold: (embed: ArticleEmbed, isTravelling: boolean) => void;
}

/**
 * Elements with `data-dateline-step="event=…&map=…"` show their view as they pass the middle of the viewport, downwards
 * and upwards: the current step is the last one that begins above the middle. With reduced motion only the one where the
 * scrolling comes to rest is shown.
 */
export function driveBySteps(find: FindEmbed, signal: AbortSignal): ScrollSteps {
  const passed = new Set<Element>();
  const current = new Map<ArticleEmbed, HTMLElement>();
  /** What is shown when the page comes to rest. */
  const postponed = new Map<ArticleEmbed, string>();
  const held = new Set<ArticleEmbed>();
  let isTravelling = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let observer: IntersectionObserver | undefined;

  /** Of each embed the last passed step, in the order of the article. */
  function lastPassed(): ReadonlyMap<ArticleEmbed, HTMLElement> {
    const last = new Map<ArticleEmbed, HTMLElement>();
    for (const step of document.querySelectorAll<HTMLElement>(STEPS)) {
      const embed = passed.has(step) ? find(step.dataset.dateline ?? '') : undefined;
      if (embed) last.set(embed, step);
    }
    return last;
  }

  function cross(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) passed.add(target);
      else passed.delete(target);
    }
    const last = lastPassed();
    for (const [embed, step] of current) if (last.get(embed) !== step) leave(embed, step);
    for (const [embed, step] of last) if (current.get(embed) !== step) enter(embed, step);
  }

  function leave(embed: ArticleEmbed, step: HTMLElement): void {
    current.delete(embed);
    postponed.delete(embed);
    step.ariaCurrent = null;
  }

  function enter(embed: ArticleEmbed, step: HTMLElement): void {
    current.set(embed, step);
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
    if (isTravelling || postponed.size > 0) awaitRest();
  }

  function hold(embed: ArticleEmbed, travels: boolean): void {
    held.add(embed);
    embed.style.overflowAnchor = '';
    postponed.delete(embed);
    if (!travels || !observer) return;
    isTravelling = true;
    awaitRest();
  }

  function collect(): void {
    const steps = document.querySelectorAll(STEPS);
    if (steps.length === 0) return;
    if (!observer) {
      observer = new IntersectionObserver(cross, { rootMargin: UPPER_HALF });
      document.addEventListener('scroll', scroll, { signal, passive: true, capture: true });
    }
    for (const step of steps) observer.observe(step);
  }

  signal.addEventListener('abort', () => {
    observer?.disconnect();
    clearTimeout(rest);
  });
  return { collect, hold };
}
