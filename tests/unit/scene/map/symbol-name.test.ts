import { expect, it } from 'vitest';
import { mapScene } from '../../../../src/scene/map/map-scene.ts';
import { mapStory, sceneInput } from '../../../fixtures/map/map-story.ts';

it('a symbol shows as much of a long name as some thirty letters, and says all of it', () => {
  const word = 'Administrative'.repeat(30);
  const story = mapStory({ [word]: [2.35, 48.85] }, { rally: { at: word } });
  const [symbol] = mapScene(sceneInput(story)).symbols;
  expect(symbol?.label?.text).toBe(`${word.slice(0, 29)}…`);
  expect(symbol?.name).toBe(`${word}: 1`);
});
