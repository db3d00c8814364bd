import type { DataOrigin } from '#model/import-report.ts';
import type { Problem } from '#model/problem.ts';

/** Where data is loaded from. Several files are the JSON files of one dataset. */
export type DataSource =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  /** What the page around brings along. */
  | { readonly kind: 'host'; readonly file: File }
  /** An absolute address: a Worker would resolve a relative one against its own script. */
  | { readonly kind: 'url'; readonly url: string };

/** A source whose bytes can be read. */
export type OpenedSource =
  | { readonly ok: true; readonly stream: ReadableStream<Uint8Array>; readonly totalBytes: number | null }
  | { readonly ok: false; readonly reason: Problem };

/** What the reader is told of where data came from. */
export function originOf(source: DataSource): DataOrigin {
  if (source.kind === 'host') return { kind: 'host', name: source.file.name };
  if (source.kind === 'files') return { kind: 'file', name: source.files.map(({ name }) => name).join(', ') };
  const path = /^[^?#]*/.exec(source.url)?.[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { kind: 'url', name: name === '' ? source.url : decodeName(name), url: source.url };
}

/** The bytes of a file that the reader chose. A file that cannot be read shows that when the stream is read, not here. */
export function openFile(file: File): OpenedSource {
  return { ok: true, stream: file.stream(), totalBytes: file.size };
}

/** Asks for an address. What goes wrong comes back as a problem. */
export async function openUrl(url: string): Promise<OpenedSource> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    return refuse({ kind: 'unreachable', url });
  }
  const { ok, status, statusText, headers, body } = response;
  if (!ok) return refuse({ kind: 'error-status', url, status: `${status} ${statusText}`.trim() });
  if (/html/i.test(headers.get('content-type') ?? '')) return refuse({ kind: 'web-page', url });
  if (body === null) return refuse({ kind: 'empty-answer', url });
  return { ok: true, stream: body, totalBytes: lengthOf(headers) };
}

/** The length of what will be read; `null` where the header tells that of the compressed file. */
function lengthOf(headers: Headers): number | null {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return headers.has('content-encoding') || !Number.isFinite(length) ? null : length;
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function refuse(reason: Problem): OpenedSource {
  return { ok: false, reason };
}
