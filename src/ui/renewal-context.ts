import { createContext } from 'react';

/** How a page that is its own can be had anew; another's page has none. */
export interface Renewal {
  /** Whether the server has another build by now. Never rejects: who cannot tell says no. */
  readonly isOutdated: () => Promise<boolean>;
  /** Loads the page again, with what is on it kept in its address. */
  readonly reload: () => void;
}

export const RenewalContext = createContext<Renewal | null>(null);
