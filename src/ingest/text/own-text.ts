/**
 * A copy of a text that shares no memory with the text it was cut from. JavaScript engines keep the whole of a long text
 * alive for the sake of each piece of it, so a word that outlives the file it stood in has to be copied.
 */
export function ownText(text: string): string {
  return DECODER.decode(ENCODER.encode(text));
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
