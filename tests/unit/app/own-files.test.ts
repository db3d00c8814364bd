import { describe, expect, it } from 'vitest';
import { isPageOf, isRightType, pageAt, pathBelow } from '../../../src/app/own-files.ts';

const FOLDER = 'https://paper.example/story/';
const PAGES = ['embed.html', 'index.html', 'explainer/index.html'];

describe('where a file lies below a folder', () => {
  it.each([
    [FOLDER, ''],
    [`${FOLDER}embed.html?event=a#top`, 'embed.html'],
    ['https://paper.example/logout.html?token=secret', undefined],
    ['https://paper.example/storybook/', undefined],
    ['https://other.example/story/', undefined],
    ['about:srcdoc', undefined],
    ['blob:https://paper.example/story/', undefined],
  ])('%s', (url, path) => {
    expect(pathBelow(FOLDER, url)).toBe(path);
  });
});

describe('a page', () => {
  it.each([
    ['', 'index.html'],
    ['index.html', 'index.html'],
    ['index', 'index.html'],
    ['embed', 'embed.html'],
    ['embed.html', 'embed.html'],
    ['explainer/', 'explainer/index.html'],
    ['explainer/index.html', 'explainer/index.html'],
    // Its relative addresses would mean others there.
    ['explainer', undefined],
    ['logout.html', undefined],
    ['my-index.html', undefined],
    ['embed/', undefined],
    ['assets/embed.html', undefined],
  ])('is found at "%s"', (path, page) => {
    expect(pageAt(PAGES, path)).toBe(page);
  });
});

describe('an answer', () => {
  it.each([
    ['assets/story-1a.json', 'application/json; charset=utf-8', true],
    ['assets/story-1a.json', 'application/geo+json', true],
    ['assets/story-1a.json', 'application/octet-stream', true],
    ['assets/story-1a.json', 'text/html', false],
    ['assets/core-1a.js', 'text/javascript', true],
    ['assets/core-1a.js', 'application/x-javascript', true],
    ['assets/core-1a.js', 'text/html; charset=utf-8', false],
    ['assets/core-1a.js', 'text/plain', false],
    ['assets/core-1a.css', 'text/css', true],
    ['assets/core-1a.css', 'text/html', false],
    ['favicon.png', 'image/png', true],
    ['favicon.png', 'text/html', false],
    ['index.html', 'text/html', true],
    ['index.html', 'application/json', false],
    ['assets/unheard-of.xyz', 'application/xyz', true],
    ['assets/unheard-of.xyz', 'text/html', false],
    ['assets/core-1a.js', null, false],
  ])('for %s of the type %s is the file: %s', (path, type, isIt) => {
    expect(isRightType(path, type)).toBe(isIt);
  });
});

describe('a page belongs to a build', () => {
  const own = {
    atOnce: ['assets/index-1a.js', 'assets/index-2b.css'],
    later: ['assets/fine-3c.json'],
    stable: ['embed.js'],
    pages: PAGES,
  };
  it.each([
    [
      'whose files it names',
      '',
      '<script src="./assets/index-1a.js"></script><link href="./assets/index-2b.css">',
      true,
    ],
    ['from a folder below', 'explainer/', '<a href="https://elsewhere.example/"></a><script src="../embed.js">', true],
    ['and to no other', '', '<script src="./assets/index-1a.js"></script><link href="./assets/index-9z.css">', false],
    ['and is not one in its place', '', '<form action="/sign-in"><a href="help.html">Help</a></form>', false],
    ['at its own address', 'explainer/', '<script src="./assets/index-1a.js"></script>', false],
  ])('%s', (_, path, html, belongs) => {
    expect(isPageOf(own, FOLDER, FOLDER + path, html)).toBe(belongs);
  });
});
