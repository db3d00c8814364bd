import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PANELS } from '#embed/protocol.ts';
import {
  EMBED_PANELS,
  type EmbedLook,
  elementCode,
  frameAddress,
  frameCode,
  moduleCode,
  ownModuleCode,
  usualHeight,
} from '#panels/embed-code.ts';

const subject = {
  address: 'https://news.example/dateline/embed.html?account=record&event=rally-villepinte',
  link: 'https://news.example/dateline/?account=record&event=rally-villepinte',
  title: 'The Villepinte plot',
};
const look: EmbedLook = { panels: ['map', 'card'], theme: 'dark', language: 'fr', height: 640 };
const plain: EmbedLook = { ...look, theme: null, language: null };

describe('the code that puts a view on a page', () => {
  it('as a plain frame has everything in the address', () => {
    expect(frameCode(subject, look)).toBe(
      [
        '<iframe',
        '  src="https://news.example/dateline/embed.html?account=record&amp;event=rally-villepinte&amp;panels=map,card&amp;theme=dark&amp;lang=fr"',
        '  title="The Villepinte plot"',
        '  width="100%" height="640" frameborder="0" loading="lazy" allow="fullscreen"',
        '></iframe>',
      ].join('\n'),
    );
  });

  it('as an element has the look in attributes, and a link for readers without it', () => {
    expect(elementCode(subject, look)).toBe(
      [
        '<script type="module" src="https://news.example/dateline/embed.js"></script>',
        '<dateline-embed',
        '  id="story"',
        '  src="https://news.example/dateline/embed.html?account=record&amp;event=rally-villepinte"',
        '  title="The Villepinte plot"',
        '  height="640"',
        '  panels="map,card"',
        '  theme="dark"',
        '  lang="fr"',
        '>',
        '  <p><a href="https://news.example/dateline/?account=record&amp;event=rally-villepinte">The Villepinte plot</a></p>',
        '</dateline-embed>',
      ].join('\n'),
    );
  });

  it('as a module says the view as a query', () => {
    expect(moduleCode(subject, look)).toContain('view: "account=record&event=rally-villepinte&theme=dark&lang=fr"');
    expect(moduleCode(subject, look)).toContain('panels: ["map","card"]');
    expect(moduleCode(subject, look)).toContain('data: "story.json"');
    expect(moduleCode(subject, look)).toContain('fullPage: "https://news.example/dateline/"');
  });

  it('as a module takes data that has an address from there', () => {
    const address = 'https://news.example/dateline/embed.html?data=own/events.csv&event=rally';
    const link = 'https://news.example/dateline/?data=own/events.csv&event=rally';
    const code = moduleCode({ ...subject, address, link }, plain);
    expect(code).toContain('data: "https://news.example/dateline/own/events.csv"');
    expect(code, 'the same story').toContain('fullPage: "https://news.example/dateline/?data=own/events.csv"');
    expect(code).toContain('view: "event=rally"');
  });

  it('as a module names no page in full for a story that is only on the author’s device', () => {
    const code = ownModuleCode('?data=events.csv&event=rally', look);
    expect(code).toContain('data: "story.json"');
    expect(code).toContain('view: "event=rally&theme=dark&lang=fr"');
    expect(code).not.toMatch(/fullPage|http/);
  });

  it('leaves to the reader what the author leaves open', () => {
    expect(frameAddress(subject, plain)).not.toMatch(/theme|lang/);
    expect(elementCode(subject, plain)).not.toMatch(/theme|lang/);
    expect(moduleCode(subject, plain)).toContain('view: "account=record&event=rally-villepinte"');
  });

  it('asks with ? where the view is the story’s own', () => {
    const bare = { ...subject, address: 'https://news.example/embed.html' };
    expect(frameAddress(bare, plain)).toBe('https://news.example/embed.html?panels=map,card');
  });
});

it('is as high in the documents as Share makes it', () => {
  const documents = readFileSync('docs/embed.md', 'utf8');
  const heights = [...documents.matchAll(/height(?:="|: )(\d+)/g)].map(([, height]) => Number(height));
  expect(new Set(heights)).toEqual(new Set([usualHeight(['timeline', 'map', 'card'])]));
});

it('offers the panels that a frame knows', () => {
  expect(EMBED_PANELS).toEqual(PANELS);
});
