import { describe, expect, it } from 'vitest';
import { documentedParameters, type PublicFunction, publicFunctions } from './public-functions.ts';
import { parseSource, sourcesBelow } from './sources.ts';

/** The folders whose functions others build on without reading them. */
const DOCUMENTED = ['model', 'ingest', 'query', 'scene', 'store', 'url', 'stage'];

describe.each(DOCUMENTED)('src/%s', (folder) => {
  const found = sourcesBelow(`src/${folder}`).flatMap((source) =>
    publicFunctions(source).map((each) => ({ ...each, path: source.path })),
  );

  it('says of each public function what its name and types do not', () => {
    expect(found).not.toEqual([]);
    expect(found.filter(({ doc }) => doc === undefined).map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
  });

  it('speaks of parameters that there are', () => {
    const lost = found.flatMap((each) => unknownParameters(each).map((name) => `${each.path}: ${each.name}, ${name}`));
    expect(lost).toEqual([]);
  });
});

describe('a file', () => {
  it('is searched for all that others can call', () => {
    const source = parseSource(
      'src/model/a.ts',
      `/** Doubles. @param gone no more */
       export function double(x: number, { y }: Point, z = 1): number { return x; }
       /** No doc of the next one. */

       const own = 1;
       export const half = (x: number) => x / 2;
       export const third = half(3);
       function hidden() {}
       export interface Shape {
         readonly width: number;
         /** Moves it. */
         readonly move: (by: number) => void;
         turn(by: number): void;
       }
       export class Square {
         constructor(readonly side: number) {}
         // No doc comment.
         get area() { return 1; }
         #secret() {}
       }`,
    );
    expect(publicFunctions(source)).toEqual([
      { name: 'double', parameters: ['x', undefined, 'z'], doc: '* Doubles. @param gone no more ' },
      { name: 'half', parameters: ['x'], doc: undefined },
      { name: 'Shape.move', parameters: ['by'], doc: '* Moves it. ' },
      { name: 'Shape.turn', parameters: ['by'], doc: undefined },
      { name: 'Square.area', parameters: [], doc: undefined },
    ]);
  });

  it('may name a parameter that is taken apart as it likes', () => {
    const found = { name: 'move', doc: '* @param point where to @param by how far' };
    expect(unknownParameters({ ...found, parameters: [undefined, 'by'] })).toEqual([]);
    expect(unknownParameters({ ...found, parameters: ['at', 'by'] })).toEqual(['point']);
  });
});

/** The parameters that a doc comment names and the function does not have. */
function unknownParameters({ doc = '', parameters }: PublicFunction): readonly string[] {
  const unknown = documentedParameters(doc).filter((name) => !parameters.includes(name));
  return unknown.slice(parameters.filter((name) => name === undefined).length);
}
