import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashBytes } from '#model/id-rows.ts';
import { TextBlocks } from '../../../src/ingest/table/text-blocks.ts';

describe('a store of texts', () => {
  it('gives back every text as it was, whatever its letters', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'binary' }));
    const blocks = new TextBlocks();
    fc.assert(
      fc.property(text, (each) => {
        expect(blocks.read(blocks.append(each))).toBe(each);
      }),
    );
  });

  it('hashes what stands before a separator as it does the same text by itself', () => {
    const blocks = new TextBlocks();
    const id = new TextEncoder().encode('fête-1');
    blocks.append('another text, so that this is not the first');
    const { hash, length } = blocks.beginningOf(blocks.append('fête-1|Fête|…'), '|'.charCodeAt(0));
    expect({ hash, length }).toEqual({ hash: hashBytes(id, 0, id.length), length: id.length });
  });
});
