import { beforeEach, describe, expect, it, vi } from 'vitest';
import { frameOrigin, parseFrameAddress, withLook } from '#embed/frame-address.ts';

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://paper.example/2018/story' });
  vi.stubGlobal('navigator', { language: 'en-GB' });
  return () => vi.unstubAllGlobals();
});

describe('the address of a frame', () => {
  it('is one of the web, and may be relative to the article', () => {
    expect(parseFrameAddress('../embed.html?event=a')?.href).toBe('https://paper.example/embed.html?event=a');
    expect(parseFrameAddress('https://dateline.example/embed.html')?.host).toBe('dateline.example');
  });

  it.each([null, '', ' ', 'javascript:alert(1)', 'data:text/html,x', 'blob:https://paper.example/1', 'http://'])(
    'is not %s',
    (src) => expect(parseFrameAddress(src)).toBeUndefined(),
  );

  it('carries the look of the attributes, which win over its own', () => {
    const address = new URL('https://dateline.example/embed.html?event=a&theme=light&lang=en');
    const attributes: Record<string, string> = { theme: 'dark', panels: 'map,card' };
    const looked = new URL(withLook(address, (name) => attributes[name] ?? null));
    expect(Object.fromEntries(looked.searchParams)).toEqual({
      event: 'a',
      theme: 'dark',
      lang: 'en',
      panels: 'map,card',
    });
  });

  it('is left as the author wrote it where the attributes add nothing', () => {
    const address = new URL('https://dateline.example/embed.html?map=5/48.9/2.5&theme=dark');
    expect(withLook(address, (name) => (name === 'theme' ? 'dark' : null))).toBe(address.href);
  });

  it('tells the language of the article where it is not the reader’s, and nobody has chosen one', () => {
    const address = new URL('https://dateline.example/embed.html?event=a');
    const withArticle = (around: string, lang: string | null = null) =>
      new URL(withLook(address, (name) => (name === 'lang' ? lang : null), around)).search;
    expect(withArticle('fr-CA')).toBe('?event=a&host-lang=fr-CA');
    expect(withArticle('en')).toBe('?event=a');
    expect(withArticle('')).toBe('?event=a');
    expect(withArticle('fr', 'en')).toBe('?event=a&lang=en');
    address.searchParams.set('lang', 'en');
    expect(withArticle('fr')).toBe('?event=a&lang=en');
  });

  it('has an origin, unless a sandbox takes it away', () => {
    const address = new URL('https://dateline.example/embed.html');
    expect(frameOrigin(address, null)).toBe('https://dateline.example');
    expect(frameOrigin(address, 'allow-scripts')).toBe('null');
    expect(frameOrigin(address, 'allow-scripts allow-same-origin')).toBe('https://dateline.example');
  });
});
