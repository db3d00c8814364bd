import { expect, it } from 'vitest';
import { writeXml } from '../../scripts/feed/xml.ts';

it('writes any text so that a parser reads the same, but for what no document can hold', () => {
  const odd = 'a < b && "c" > \'d\' ]]> <!-- é 人 🙂\t\r\n';
  const written = writeXml({
    name: 'feed',
    children: [{ name: 'entry', attributes: { 'xml:lang': odd }, children: `${odd}\u0000\u000b\ud800\uffff` }],
  });
  const parsed = new DOMParser().parseFromString(written, 'application/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  const entry = parsed.querySelector('entry');
  expect(entry?.getAttribute('xml:lang')).toBe(odd);
  expect(entry?.textContent).toBe(`${odd}\ufffd\ufffd\ufffd\ufffd`);
});
