import { createContext, use } from 'react';
import type { SourceLookup } from '#model/dataset.ts';

/** Gives the sources of the mount's story, fetching them when they are first asked for. The same promise each time. */
export type AskSources = () => Promise<SourceLookup>;

const NO_SOURCES: Promise<SourceLookup> = Promise.resolve(new Map());

export const SourcesContext = createContext<AskSources>(() => NO_SOURCES);

/** The story's sources; suspends until they have come. */
export function useSources(): SourceLookup {
  return use(use(SourcesContext)());
}
