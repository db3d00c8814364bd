import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from '#export/save-file.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('hands over the file under its name, and keeps its address for a minute', () => {
  vi.useFakeTimers();
  const links: { readonly href: string; readonly download: string }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function note(this: HTMLAnchorElement) {
    links.push({ href: this.href, download: this.download });
  });
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  saveFile(new Blob(['a,b']), 'events.csv');
  expect(links).toEqual([{ href: expect.stringMatching(/^blob:/), download: 'events.csv' }]);
  // Safari asks for the file when the reader has answered where to put it, Chromium in a task of its own.
  vi.advanceTimersByTime(59_000);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(revoke).toHaveBeenCalledExactlyOnceWith(links[0]?.href);
});
