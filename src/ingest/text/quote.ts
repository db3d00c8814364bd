import { nameUnseen } from './name-unseen.ts';

const LONGEST = 60;

/** The value as JSON on one line, cut after 60 characters; what cannot be seen in it is named. */
export function quote(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  const characters = [...json.slice(0, LONGEST * 2)];
  return nameUnseen(characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : json);
}
