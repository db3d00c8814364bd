/** The id of the event whose mark, on its lane or on a rail, an element is part of, or is the button of; `null` anywhere else. */
export function eventAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const mark = target.closest('[data-mark], [data-told]');
  return mark?.getAttribute('data-mark') ?? mark?.getAttribute('data-told') ?? null;
}
