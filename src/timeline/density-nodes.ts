import type { OverlayNodes } from './density-overlay.ts';

/** What React renders around the columns. */
export interface DensityHost {
  /** A listbox with an id: what has the focus and hears pointer and keys. */
  readonly area: HTMLElement;
  /** An empty element inside of it that takes what is painted. */
  readonly ground: HTMLElement;
  readonly float: HTMLElement;
}

export interface DensityNodes extends DensityHost, OverlayNodes {
  readonly canvas: HTMLCanvasElement;
  /** They take turns in speaking for the column that the keyboard has come to. */
  readonly options: readonly [HTMLElement, HTMLElement];
}

/**
 * Fills the ground with the elements that the columns are painted with.
 *
 * @param name of the columns as a whole
 */
export function makeDensityNodes(host: DensityHost, name: string): DensityNodes {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const [column, attended, selected] = [
    box('timeline-column'),
    box('timeline-needle'),
    box('timeline-needle is-selected'),
  ];
  const options = [option(`${host.area.id}-a`), option(`${host.area.id}-b`)] as const;
  options[0].hidden = false;
  options[0].textContent = name;
  host.ground.replaceChildren(canvas, column, attended, selected, ...options);
  return { ...host, canvas, column, attended, selected, options };
}

function box(className: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  made.hidden = true;
  return made;
}

function option(id: string): HTMLElement {
  const made = box('timeline-option');
  made.id = id;
  made.setAttribute('role', 'option');
  made.setAttribute('aria-selected', 'true');
  return made;
}
