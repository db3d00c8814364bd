import type { StoryEvent } from './event.ts';

/** The texts of an event that have no id of their own, so that a translation has each under the text itself. */
export function looseTexts({ claims, disputes = [], media = [], changes = [] }: StoryEvent): readonly string[] {
  const texts = [
    ...claims.flatMap(({ note, dateText }) => [note, dateText]),
    ...disputes.flatMap(({ question, answers }) => [question, ...answers.map(({ text }) => text)]),
    ...media.flatMap(({ alt, caption }) => [alt, caption]),
    ...changes.map(({ text }) => text),
  ];
  return [...new Set(texts.filter((text) => text !== undefined && text !== ''))].filter((text) => text !== undefined);
}
