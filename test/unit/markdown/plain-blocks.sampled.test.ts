import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/markdown/cell-html.ts';
import { plainBlocks } from '../../../src/markdown/plain-blocks.ts';
import { randomRuns } from '../../support/sampled.ts';

/** Letters and signs as sheets have them, also where they mean something at the beginning of a line. */
const plain = [...'あ漢、。「」（・％ｶﾞ　130 9.)(/,%"\'?;\n\n\n ABwx𠮷é①※○－'];
const signs = [...plain, ...'~*-#+>|_[]!:&<=`\\@\t'];

describe('plain sentences', () => {
  it.each([
    ['a line break', 'あ\nい', '<p>あ<br>\nい</p>'],
    ['paragraphs', 'あ\n\nい\n', '<p>あ</p>\n<p>い</p>'],
    ['figures', '平成25年度 10.5％（前年度 9/12）', '<p>平成25年度 10.5％（前年度 9/12）</p>'],
  ])('need no Markdown: %s', (_, text, html) => expect(plainBlocks(text)).toBe(html));

  it.each(['**強調**', '1. 番号', '- 点', '　字下げ', 'www.example.jp', 'a@example.jp', '4~9月', 'A&B', '', '\n'])(
    'are something else where a letter may mean more: %j',
    (text) => expect(plainBlocks(text)).toBeUndefined(),
  );

  it('come out as Markdown makes them, whatever stands beside what', () => {
    const of = (letters: string[]) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 14 });
    const text = fc.oneof(of(plain), of(signs), fc.string({ unit: 'binary', maxLength: 6 }));
    fc.assert(
      fc.property(text, (one) => {
        const html = plainBlocks(one);
        if (html !== undefined) expect(html).toBe(readBlocks(one));
      }),
      randomRuns(60_000),
    );
  });
});
