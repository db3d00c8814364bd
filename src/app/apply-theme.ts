import type { Theme } from '#model/view.ts';

/** Lights the page as chosen; `null` leaves it to the browser. theme.css reads the attribute. */
export function applyTheme(theme: Theme | null): void {
  const page = document.documentElement;
  if (theme === null) page.removeAttribute('data-theme');
  else page.setAttribute('data-theme', theme);
}
