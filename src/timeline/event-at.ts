/** The id of the event whose mark an element is part of, or is the button of; `null` anywhere else. */
export function eventAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-mark]')?.getAttribute('data-mark') ?? null;
}
