/** What a press of a key says of itself, as the browser hands it out. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'keyCode'>;

/** Safari ends a composition before it tells of the key that has ended it, which is this one then. */
const PROCESSED = 229;

/**
 * The key that is pressed, as `KeyboardEvent.key` names it; `null` where it is not the page's: with Alt, Ctrl or ⌘ a key is the
 * browser's, and while a text is being composed, the input method's. Every part that hears keys asks here
 * (tests/contract/own-keys.test.ts).
 *
 * @param event the browser's own, or React's around it
 */
export function ownKey(event: KeyPress | { readonly nativeEvent: KeyPress }): string | null {
  const press = 'nativeEvent' in event ? event.nativeEvent : event;
  const isBrowsers = press.altKey || press.ctrlKey || press.metaKey;
  const isComposed = press.isComposing || press.keyCode === PROCESSED;
  return isBrowsers || isComposed ? null : press.key;
}
