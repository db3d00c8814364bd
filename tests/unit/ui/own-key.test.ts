import { describe, expect, it } from 'vitest';
import { ownKey } from '#ui/own-key.ts';

const press = {
  key: 'ArrowLeft',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 37,
};

describe('a key', () => {
  it('is the page’s, pressed alone or with Shift', () => {
    expect(ownKey(press)).toBe('ArrowLeft');
    expect(ownKey({ nativeEvent: { ...press, key: '+' } })).toBe('+');
  });

  it.each(['altKey', 'ctrlKey', 'metaKey'] as const)('is the browser’s with %s', (modifier) => {
    expect(ownKey({ ...press, [modifier]: true })).toBeNull();
    expect(ownKey({ nativeEvent: { ...press, [modifier]: true } })).toBeNull();
  });

  it('is the input method’s while a text is composed, and when it has ended the composing', () => {
    expect(ownKey({ ...press, key: 'Escape', isComposing: true })).toBeNull();
    expect(ownKey({ ...press, key: 'Escape', keyCode: 229 })).toBeNull();
  });
});
