/** A point of the window, in CSS pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Keys by their names in the DOM. */
export type Key = 'ArrowRight' | 'Enter' | 'Escape';

/** The colours that the system prefers. */
export type Colours = 'light' | 'dark';

/** The window's inside, in CSS pixels. */
export const WINDOW = { width: 1280, height: 800 };

/**
 * A running browser with one page: what a reader's hand does and what the eye sees, which is all that differs between
 * browsers. Hand and keys are the browser's own input, not events made by a script.
 */
export interface Driver {
  readonly goTo: (address: string) => Promise<void>;
  readonly goBack: () => Promise<void>;
  /** The value of an expression in the page; it has to be JSON. */
  readonly look: (expression: string) => Promise<unknown>;
  /** @param frame an expression that is the page's `<iframe>`, in which the other one is asked, of whatever site */
  readonly lookInFrame: (frame: string, expression: string) => Promise<unknown>;
  readonly click: (at: Point) => Promise<void>;
  readonly drag: (from: Point, to: Point) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
  /** @param selector of an `<input type="file">` */
  readonly chooseFile: (selector: string, path: string) => Promise<void>;
  /** The window's inside as a PNG. */
  readonly picture: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Starts a browser on a system that prefers these colours. */
export type StartBrowser = (colours: Colours) => Promise<Driver>;
