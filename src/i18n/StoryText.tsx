import { Fragment, type ReactNode } from 'react';
import { useStoryText } from './story-text.ts';

/** A text of the story inside of a line of the page: in its own language, and without moving what stands around it. */
export function StoryText({ children }: { readonly children: string }) {
  return <bdi lang={useStoryText().lang}>{children}</bdi>;
}

/** Of the private use area: no text of ours has these. */
const FIRST = 0xe000;
const PLACES = /([\uE000-\uF8FF])/;

/**
 * A sentence of the page with elements in it: `sentenceOf((put) => words.cite({ title: put(<StoryText>…) }))`. Each
 * piece has an element of its own, which a translator may take apart.
 *
 * @param say gets what takes an element and gives the text that stands for it
 */
export function sentenceOf(say: (put: (element: ReactNode) => string) => string): ReactNode {
  const elements: ReactNode[] = [];
  const said = say((element) => String.fromCharCode(FIRST + elements.push(element) - 1));
  return said.split(PLACES).map((piece, index) => {
    const element = elements[piece.charCodeAt(0) - FIRST];
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence, which do not move
    if (element !== undefined) return <Fragment key={index}>{element}</Fragment>;
    // biome-ignore lint/suspicious/noArrayIndexKey: the same
    return piece === '' ? null : <span key={index}>{piece}</span>;
  });
}
