import { vi } from 'vitest';

export interface SavedFile {
  readonly name: string;
  readonly file: Blob;
}

/** The files that are saved from now on, caught where the browser would take them, until all mocks are restored. */
export function catchFiles(): readonly SavedFile[] {
  const files: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  const createUrl = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    const url = createUrl(file);
    if (file instanceof Blob) blobs.set(url, file);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function catchFile(this: HTMLAnchorElement) {
    const file = blobs.get(this.href);
    if (file !== undefined) files.push({ name: this.download, file });
  });
  return files;
}
