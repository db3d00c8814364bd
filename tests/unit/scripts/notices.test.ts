import { describe, expect, it } from 'vitest';
import { licencesIn, noticesText } from '../../../scripts/notices-text.ts';

const MIT = 'MIT License\n\nPermission is hereby granted, free of charge, to any person';
const react = { name: 'react', version: '19.3.1', license: 'MIT', licenseText: MIT };
const reactDom = { ...react, name: 'react-dom' };
const d3 = {
  name: 'd3-time',
  version: '3.1.1',
  license: 'ISC',
  licenseText: 'Copyright 2010 Mike Bostock\r\n\r\nPermission',
};

describe('the notices', () => {
  it('give each licence once, under the names of all that have it word by word', () => {
    const text = noticesText([reactDom, d3, react]);
    expect(text.match(/Permission is hereby granted/g)).toHaveLength(1);
    expect(text).toContain('\nreact 19.3.1, react-dom 19.3.1 (MIT)\n');
    expect(text.indexOf('d3-time')).toBeLessThan(text.indexOf('react'));
    expect(text).not.toContain('\r');
  });

  it('can be read back: which packages, under which licences', () => {
    const made = { ...react, name: '@scope/made', license: '(MIT OR CC0-1.0)' };
    expect([...licencesIn(noticesText([made, d3, react]))]).toEqual([
      ['@scope/made', '(MIT OR CC0-1.0)'],
      ['d3-time', 'ISC'],
      ['react', 'MIT'],
    ]);
  });

  it('leave out what a tool says of its own parts', () => {
    const vite = { ...react, name: 'vite', licenseText: `${MIT}\n\n# Licenses of bundled dependencies\nApache-2.0` };
    expect(noticesText([vite])).toContain(MIT);
    expect(noticesText([vite])).not.toContain('Apache');
  });

  it.each([
    ['has no text', { ...react, licenseText: ' \n' }],
    ['has no name', { ...react, license: '' }],
  ])('are not made when a licence %s', (_, notice) => {
    expect(() => noticesText([d3, notice])).toThrow('Published without a licence, or without its text: react 19.3.1.');
  });
});
