import { eventId } from '#model/id.ts';
import { languageOf } from '#model/language.ts';
import { THEMES } from '#model/view.ts';
import type { Store } from '#store/create-store.ts';

/** What a host may say of the look; `null` leaves it to the browser, as an unknown name does. */
export interface HostLook {
  readonly theme?: string | null;
  readonly lang?: string | null;
}

/** Selects the event that a host names; `null` for none. */
export function selectForHost({ dispatch }: Store, event: string | null): void {
  dispatch(event === null ? { type: 'clear-selection' } : { type: 'select-event', event: eventId(event) });
}

/** Changes what of the look a host names. */
export function dressForHost({ dispatch }: Store, { theme, lang }: HostLook): void {
  if (theme !== undefined) dispatch({ type: 'set-theme', theme: THEMES.find((known) => known === theme) ?? null });
  if (lang === undefined) return;
  dispatch({ type: 'set-language', language: languageOf(lang ?? '') ?? null });
}
