import { createContext } from 'react';
import type { ReadTypedDate } from '#model/typed-date.ts';

/** Fetches what reads the dates that are typed into the timeline's fields; the same promise each time. */
export type AskDateReader = () => Promise<ReadTypedDate>;

/** Given by the app, as the timeline does not know how dates are read. */
export const DateReaderContext = createContext<AskDateReader>(() =>
  Promise.reject(new Error('Nobody gave the timeline a reader of dates.')),
);
