import { describe, expect, it } from 'vitest';
import { linkedEvents } from '#query/linked-events.ts';
import { drawLines } from '../../../../src/scene/map/lines.ts';
import { mapScene } from '../../../../src/scene/map/map-scene.ts';
import { distance, toScene } from '../../../../src/scene/map/mercator.ts';
import { cameraAt } from '../../../fixtures/map/camera-at.ts';
import { europe } from '../../../fixtures/map/europe.ts';
import { mapStory, sceneInput, tell } from '../../../fixtures/map/map-story.ts';

describe('arcs', () => {
  const told = tell(europe);
  const selectedEvent = told.find(({ event }) => event.id === 'freeze');
  const linked = linkedEvents(told, selectedEvent);

  it('lead from the selected event to each place of its partners and stop short of the symbols', () => {
    const input = sceneInput(europe, { selectedEvent, linked });
    const { arcs, symbols } = mapScene(input, undefined, { drawLines });
    expect(arcs.map(({ id }) => id)).toEqual(['brussels', 'tehran']);
    for (const { id, lines } of arcs) {
      const [line = []] = lines;
      const from = symbols.find(({ selected }) => selected);
      const to = symbols.find((symbol) => symbol.id === id);
      const [first, last] = [line[0], line.at(-1)];
      if (!from || !to || !first || !last) throw new Error('An arc without ends.');
      expect(distance(toScene(first, input.camera, input.size), from.at)).toBeCloseTo(from.radius + 3, 1);
      expect(distance(toScene(last, input.camera, input.size), to.at)).toBeCloseTo(to.radius + 3, 1);
    }
  });

  it('end in a named dot where the partner is outside the window', () => {
    const events = told.filter(({ event }) => event.id !== 'raid');
    const { arcs, names } = mapScene(sceneInput(europe, { events, selectedEvent, linked }), undefined, { drawLines });
    expect(arcs.map(({ bareEnd }) => bareEnd?.id)).toEqual(['brussels', undefined]);
    expect(names.map(({ kind, text }) => [kind, text])).toEqual([['place', 'brussels']]);
  });

  it('lead neither to what is mere context nor from it', () => {
    const attacks = mapStory(
      { brussels: [4.35, 50.85], london: [-0.13, 51.51] },
      { attack: { at: 'london', links: ['arrest'], kind: 'context-for' }, arrest: { at: 'brussels' } },
    );
    const both = tell(attacks);
    expect(both.map((selected) => linkedEvents(both, selected))).toEqual([[], []]);
  });

  it('do not lead to places under the same symbol, nor from an event without a place', () => {
    const merged = sceneInput(europe, { selectedEvent, linked, camera: cameraAt(2, 3, 50) });
    expect(mapScene(merged, undefined, { drawLines }).arcs.map(({ id }) => id)).toEqual(['tehran']);
    const leak = told.find(({ event }) => event.id === 'leak');
    const placeless = sceneInput(europe, { selectedEvent: leak, linked: linkedEvents(told, leak) });
    expect(mapScene(placeless, undefined, { drawLines }).arcs).toEqual([]);
  });
});
