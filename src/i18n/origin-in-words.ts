import type { ForeignOrigin } from '#model/import-report.ts';
import type { Messages } from './messages.ts';

/** A dataset that is not ours is always labelled with where it came from, so that none can pass for ours. */
export function originInWords(origin: ForeignOrigin, messages: Messages): string {
  return origin.kind === 'file' ? messages.import.fromFile(origin) : messages.import.fromLink(origin);
}
