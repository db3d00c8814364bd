import { describe, expect, it } from 'vitest';
import { lookAlone, readLook } from '#url/look-link.ts';

describe('the look that a link asks for', () => {
  it('is read before there is a story', () => {
    expect(readLook('?lang=fr&theme=dark&event=rally')).toEqual({ language: 'fr', theme: 'dark' });
    expect(readLook('?lang=xx&theme=pink')).toEqual({ language: null, theme: null });
  });

  it('stays when the rest of the link belongs to a story that is not shown', () => {
    expect(lookAlone('?data=faulty.json&lang=fr&event=rally&theme=dark')).toBe('lang=fr&theme=dark');
    expect(lookAlone('?event=rally')).toBe('');
  });
});
