import type { Theme } from '#model/view.ts';

/** Lights an element as chosen; `null` leaves it to the browser. theme.css reads the attribute. */
export function applyTheme(element: HTMLElement, theme: Theme | null): void {
  if (theme === null) element.removeAttribute('data-theme');
  else element.setAttribute('data-theme', theme);
}
