import type { ReactNode } from 'react';

/**
 * What only a script can answer: the host's real components, whose room a delivered page keeps free so that no box moves when
 * the live views take over. Not seen and not read; gone where no script will come.
 */
export interface ReservedParts {
  /** Begins the story mode. */
  readonly start: ReactNode;
  /** Chooses who tells. */
  readonly account: ReactNode;
  /** Adds the wider record. */
  readonly tier: ReactNode;
  /** All switches of the page's header, that of `account` among them, for one column and for two. */
  readonly switches: ReactNode;
}
