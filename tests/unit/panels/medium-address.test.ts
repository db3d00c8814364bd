import { expect, it } from 'vitest';
import { mediumAddress } from '#panels/medium-address.ts';

const around = {
  origin: 'https://news.example',
  folder: 'https://news.example/plot/',
  allowed: ['https://pictures.example'],
};
const own = (url: string) => mediumAddress({ kind: 'own', path: 'media/1.png', file: { url } }, around);
const elsewhere = (url: string) => mediumAddress({ kind: 'elsewhere', url }, around);

it('finds a file of the build in its folder, wherever the page is', () => {
  const url = 'https://news.example/plot/media/1-abc.png';
  expect(own('media/1-abc.png')).toMatchObject({ kind: 'here', url });
  const file = { url: 'media/1-abc.png' };
  expect(mediumAddress({ kind: 'own', path: 'x', file }, { ...around, origin: 'null' })).toMatchObject({
    kind: 'here',
  });
});

it('takes a file beside data of another origin for somebody else’s', () => {
  expect(own('https://news.example/data/media/1.png')).toMatchObject({ kind: 'here' });
  expect(own('https://data.example/media/1.png')).toMatchObject({ kind: 'elsewhere', host: 'data.example' });
});

it('offers to load only what the deployer allowed', () => {
  expect(elsewhere('https://pictures.example/1.jpg')).toMatchObject({ host: 'pictures.example', mayLoad: true });
  expect(elsewhere('https://pictures.example.evil.example/1.jpg')).toMatchObject({ mayLoad: false });
  expect(elsewhere('http://pictures.example/1.jpg')).toMatchObject({ mayLoad: false });
});

it('knows of a file that did not come along no more than its name', () => {
  expect(mediumAddress({ kind: 'own', path: 'media/1.png' }, around)).toEqual({ kind: 'nowhere', path: 'media/1.png' });
});
