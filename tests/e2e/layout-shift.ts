import type { Page } from 'playwright';

/** https://wicg.github.io/layout-instability/#sec-layout-shift */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/**
 * The sum of all layout shifts since the page began to load that did not follow an input within half a second
 * (Cumulative Layout Shift, without its session windows). 0 is a page on which nothing moved.
 */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        function isShift(entry: PerformanceEntry): entry is LayoutShift {
          return entry.entryType === 'layout-shift';
        }
        function add(entries: readonly PerformanceEntry[]): void {
          for (const entry of entries) if (isShift(entry) && !entry.hadRecentInput) sum += entry.value;
        }
        observer.observe({ type: 'layout-shift', buffered: true });
        // Buffered entries are delivered in a task of their own; the second frame comes after it.
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => {
              add(observer.takeRecords());
              observer.disconnect();
              resolve(sum);
            }),
          ),
        );
      }),
  );
}
