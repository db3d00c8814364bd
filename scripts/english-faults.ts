import MessageFormat from '@messageformat/core';
import type { FaultMessages } from '#i18n/messages.ts';
import { type Catalogue, readCatalogue } from './message-catalogue.ts';

/** What is said of faulty data, in English, for what runs in Node without a build. */
export const ENGLISH_FAULTS = compileFaults();

function compileFaults(): FaultMessages {
  const messages = compile(readCatalogue('en', 'faults'), new MessageFormat('en'));
  assertFaultMessages(messages);
  return messages;
}

function compile(texts: Catalogue, format: MessageFormat): object {
  const compiled = Object.entries(texts).map(([key, text]) => [
    key,
    typeof text === 'string' ? format.compile(text) : compile(text, format),
  ]);
  return Object.fromEntries(compiled);
}

/** That all of them are there is what tests/contract/messages.test.ts says. */
function assertFaultMessages(messages: object): asserts messages is FaultMessages {
  if (!('problem' in messages)) throw new Error('The English catalogue of faults says nothing of problems.');
}
