import { encode } from 'cborg';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCbor } from '../../../src/client/search/read-cbor.ts';

/** What an index is made of, in any depth. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 }),
    fc.constantFrom(0, 23, 24, 255, 256, 65_535, 65_536, -1, -24, -25, -256, -257),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(tie('value'), { maxLength: 40 }),
  ),
}));

describe('what is read of the index’s files', () => {
  it('is what a library has written', () => {
    fc.assert(
      fc.property(value, (written) => {
        expect(readCbor(encode(written))).toEqual(written);
      }),
    );
  });
  it('is nothing where they end too soon, wherever that is, or go on', () => {
    const whole = encode([['b0', 70_000, -25, 'かな', [300]]]);
    for (let end = 0; end < whole.length; end++)
      expect(() => readCbor(whole.subarray(0, end))).toThrow('It ends too soon.');
    expect(() => readCbor(Uint8Array.of(...whole, 0))).toThrow('There is more than one value.');
  });
  it('is nothing where they hold what no index does', () => {
    expect(() => readCbor(encode({ a: 1 }))).toThrow('Nothing of the index is of kind 5.');
    expect(() => readCbor(encode(0.5))).toThrow('Nothing of the index is of kind 7.');
    expect(() => readCbor(encode(2 ** 40))).toThrow('Nothing of the index has a length of 27.');
    expect(() => readCbor(Uint8Array.of(0x9f, 0xff))).toThrow('Nothing of the index has a length of 31.');
    expect(() => readCbor(Uint8Array.of(0x61, 0xff))).toThrow(TypeError);
  });
});
