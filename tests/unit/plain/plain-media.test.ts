import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ENGLISH } from '#i18n/english.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { StoryLanguageContext } from '#i18n/story-text.ts';
import type { Medium } from '#model/medium.ts';
import { PlainMedia } from '#plain/PlainMedia.tsx';

function markup(medium: Medium): string {
  const list = createElement(PlainMedia, { media: [medium] });
  const inGerman = createElement(StoryLanguageContext, { value: 'de' }, list);
  return renderToStaticMarkup(createElement(LocaleContext, { value: ENGLISH }, inGerman));
}

it('shows a picture of the story’s own in the room that it needs, with whose it is', () => {
  const file = { url: 'media/square-abc.png', width: 40, height: 30 };
  const place = { kind: 'own', path: 'media/square.png', file } as const;
  const made = markup({ kind: 'image', place, alt: 'A square.', credit: 'Nobody', licence: 'CC0' });
  expect(made).toContain(
    '<img src="media/square-abc.png" alt="A square." lang="de" width="40" height="30" loading="lazy"/>',
  );
  expect(made.replaceAll(/<[^>]*>/g, '')).toBe('Picture · Nobody · CC0');
});

it('links to what lies elsewhere, by its host, and asks nothing of it', () => {
  const place = { kind: 'elsewhere', url: 'https://films.example/1.mp4' } as const;
  const made = markup({ kind: 'video', place, alt: 'A film of a square.' });
  expect(made).toContain('<a href="https://films.example/1.mp4" rel="noreferrer">');
  expect(made).not.toContain('src=');
  expect(made).toContain('films.example');
});
