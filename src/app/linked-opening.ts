import { allowedDataUrl } from '#ingest/data-url.ts';
import { readData } from '#url/data-link.ts';
import type { Opening } from './opening.ts';

/** What a link to this page opens: the data that it names, if this site loads data from there, else the shipped story. */
export function linkedOpening(search: string): Opening {
  const data = readData(search);
  if (data === null) return { kind: 'shipped', search };
  const url = allowedDataUrl(data, document.baseURI, __DATA_ORIGINS__);
  return url === undefined
    ? { kind: 'not-allowed', url: data, search }
    : { kind: 'data', source: { kind: 'url', url }, search };
}
