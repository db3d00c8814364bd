import { onTestFinished } from 'vitest';
import { type Dateline, type DatelineOptions, mount } from '#app/dateline.tsx';
import { SMALL_DATASET } from '../../fixtures/ingest/small-dataset.ts';

// Here the document is somebody else's.
document.documentElement.classList.remove('dateline');

/** An element of somebody's page, until the test's end. */
export function host(): HTMLElement {
  const element = document.createElement('div');
  element.style.width = '640px';
  document.body.append(element);
  onTestFinished(() => element.remove());
  return element;
}

/** What a mount on the element is made of, behind its shadow root. */
export function inside(element: HTMLElement): ParentNode {
  return element.firstElementChild?.shadowRoot ?? element;
}

/** Mounts a small story until the test's end. */
export function open(element: HTMLElement, options: Partial<DatelineOptions> = {}): Dateline {
  const dateline = mount(element, { data: SMALL_DATASET, ...options });
  onTestFinished(dateline.dispose);
  return dateline;
}
