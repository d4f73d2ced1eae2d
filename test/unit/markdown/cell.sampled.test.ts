import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { cellHtml } from '../../../src/markdown/cell-html.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { randomRuns } from '../../support/sampled.ts';

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));
const fullWidth = ascii.slice(1).map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const signs = [...ascii, ...fullWidth, ...'取組の計画と実績、。「」（）・％ｶﾞ　①※〜―𠮷'];
const typed = fc
  .array(fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 }), { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join('\n'));

/** What a cell reads something into: bullets, bold, links and addresses. */
const marks = /^- \S|\*\*|\]\(|https?:\/\//im;

const visible = (html: string): string => textIn(parseFragment(html));

function textIn(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (child.nodeName === '#text') return (child as DefaultTreeAdapterTypes.TextNode).value;
      if (child.nodeName === 'br') return '\n';
      return `${textIn(child as DefaultTreeAdapterTypes.Element)}\n`;
    })
    .join('');
}

/** How many blank lines stand between paragraphs does not count. */
const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

it('what is typed outside the known marks is seen as it is typed', () => {
  fc.assert(
    fc.property(typed, (text) => {
      fc.pre(!marks.test(text));
      expect(lines(visible(cellHtml(text)))).toEqual(lines(text));
      expect(lines(plainText(text))).toEqual(lines(text));
    }),
    randomRuns(100_000),
  );
});

it('of what is typed with marks nothing is lost but the marks', () => {
  const marked = fc
    .array(fc.oneof(typed, fc.constantFrom('**', '- ', '\n- ', '\n1. ', '[', '](/a/)', 'https://a.example/')), {
      maxLength: 8,
    })
    .map((parts) => parts.join(''));
  const letters = (text: string) => text.replace(/\*\*|\]\([^)]*\)|[[\]()\s-]/g, '');
  fc.assert(
    fc.property(marked, (text) => {
      expect(letters(visible(cellHtml(text)))).toBe(letters(text));
    }),
    randomRuns(20_000),
  );
});
