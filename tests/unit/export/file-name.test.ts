import { expect, it } from 'vitest';
import { fileName } from '#export/file-name.ts';
import { span } from '../story.ts';

const window = span('2018-05/2018-11');

it('says what and when: the inclusive days of the window', () => {
  expect(fileName({ id: 'villepinte-2018' }, window, null, 'csv')).toBe('villepinte-2018_2018-05-01_2018-11-30.csv');
  expect(fileName({ id: 'villepinte-2018' }, window, 'timeline', 'svg')).toBe(
    'villepinte-2018_2018-05-01_2018-11-30_timeline.svg',
  );
});

it.each([
  ['../../etc/passwd', 'etc-passwd_'],
  ['Événements: «2018».csv', 'E-ve-nements-2018-.csv_'],
  ['   ', 'dateline_'],
  ['x'.repeat(300), `${'x'.repeat(80)}_`],
])('keeps to safe characters: %j', (id, start) => {
  expect(fileName({ id }, window, null, 'csv').startsWith(start)).toBe(true);
});
