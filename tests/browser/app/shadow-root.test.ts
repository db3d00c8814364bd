import { expect, onTestFinished, test } from 'vitest';
import { host, inside, open } from './mounting.ts';

test('stands in the page itself where the site wants it to', async () => {
  const element = host();
  await open(element, { panels: ['timeline'], shadow: false }).ready;
  expect(element.querySelector(':scope > .dateline h2')?.textContent).toBe('A small story');
});

test('takes its sizes from the reader’s browser, not from the root of the page', async () => {
  const { style } = document.documentElement;
  style.fontSize = '40px';
  onTestFinished(() => {
    style.fontSize = '';
  });
  const [apart, within] = [host(), host()];
  await Promise.all([open(apart).ready, open(within, { shadow: false }).ready]);
  const sizes = [inside(apart), within].flatMap((place) =>
    [...place.querySelectorAll('.map-count, .map-name, svg.timeline-picture text')].map((text) =>
      Number.parseFloat(getComputedStyle(text).fontSize),
    ),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.max(...sizes)).toBeLessThan(16);
});

test('keeps the keyboard where it is', async () => {
  const element = host();
  const dateline = open(element, { panels: ['timeline', 'card'], view: 'event=rally' });
  await dateline.ready;
  const focused = () => (element.firstElementChild?.shadowRoot ?? document).activeElement;
  await expect.poll(() => inside(element).querySelector('.event-card-close')).not.toBeNull();
  inside(element).querySelector<HTMLElement>('.event-card-close')?.focus();
  dateline.setView('');
  await expect.poll(() => focused()?.matches('.embed-card .panel')).toBe(true);

  // What the reader does elsewhere on the page is not interrupted.
  dateline.setView('event=rally');
  await expect.poll(() => inside(element).querySelector('.event-card-close')).not.toBeNull();
  inside(element).querySelector<HTMLElement>('.event-card-close')?.focus();
  const comment = document.createElement('input');
  document.body.append(comment);
  comment.focus();
  dateline.setView('');
  await expect.poll(() => inside(element).querySelector('.event-card')).toBeNull();
  expect(document.activeElement).toBe(comment);
});
