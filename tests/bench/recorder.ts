/** What the measured page is given before its own scripts run. Times are `performance.now()`. */
export interface Recorder {
  /** One entry for each mouse move: when it arrived, and when all views had shown it. */
  readonly steps: { readonly from: number; readonly to: number }[];
  /** Times of the frames between `watchFrames` and `frames`. */
  readonly watchFrames: () => void;
  readonly frames: () => readonly number[];
  /** Records no moves from now on. */
  readonly ignoreMoves: () => void;
  /** Runs `act`, and resolves to the milliseconds until all views show what it did. */
  readonly time: (act: () => void) => Promise<number>;
  /** Writes the mark that tells the trace which thread this is and how its clock runs. */
  readonly mark: () => number;
  /** Resolves as soon as the page says that it is ready. Asked from outside, it would be seen in steps of half a second. */
  readonly ready: () => Promise<void>;
  /** Resolves once the last step of the mouse is shown by all views. */
  readonly shown: () => Promise<void>;
}

declare global {
  interface Window {
    bench: Recorder;
    /** Provided by the driver: the last move is shown. */
    benchShown?: (payload: string) => void;
    /** A page whose views follow later than two frames says here when they have. */
    benchSettled?: () => Promise<void>;
  }
}

export const CLOCK_MARK = 'bench:clock';

/**
 * Runs in the page, alone: it may not refer to anything outside itself. A move counts as shown after two frames; later
 * where the page provides `benchSettled`, or writes a `dateline:painted` mark whenever all views show the same state.
 */
export function installRecorder(): void {
  const steps: { from: number; to: number }[] = [];
  let frames: number[] = [];
  let watching = false;
  let ignoring = false;

  const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  const paints = () => performance.getEntriesByName('dateline:painted').length;
  /** Frame callbacks run before style, layout and paint; a message arrives after them. */
  function afterPaint(): Promise<void> {
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  }

  async function settle(paintsBefore: number): Promise<void> {
    await nextFrame();
    await nextFrame();
    if (window.benchSettled) await window.benchSettled();
    const limit = performance.now() + 1000;
    while (paintsBefore > 0 && paints() === paintsBefore && performance.now() < limit) await nextFrame();
    await afterPaint();
  }

  async function recordStep(): Promise<void> {
    const step = { from: performance.now(), to: Number.NaN };
    steps.push(step);
    await settle(paints());
    step.to = performance.now();
    window.benchShown?.('');
  }

  addEventListener('pointermove', () => void (watching || ignoring || recordStep()), { capture: true });

  window.bench = {
    steps,
    watchFrames() {
      frames = [];
      watching = true;
      const record = (t: number) => {
        frames.push(t);
        if (watching) requestAnimationFrame(record);
      };
      requestAnimationFrame(record);
    },
    frames() {
      watching = false;
      return frames;
    },
    ignoreMoves() {
      ignoring = true;
    },
    async time(act) {
      const from = performance.now();
      const before = paints();
      act();
      await settle(before);
      return performance.now() - from;
    },
    mark: () => performance.mark('bench:clock').startTime,
    ready: () =>
      new Promise((resolve) => {
        const look = () => {
          if (document.querySelector('[data-ready]') === null) return;
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(look);
        const attributeFilter = ['data-ready'];
        observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter });
        look();
      }),
    shown: () => settle(paints()),
  };
  window.bench.mark();
}
