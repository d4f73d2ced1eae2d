import { nameBoxes } from './boxes.ts';
import type { Hostile } from './case.ts';
import { everyBox, someBoxes } from './every-box.ts';

const inEveryBox = { 'the prototype': '__proto__', 'the maker': 'constructor' };
const ofTheLanguage = { 'its kind': 'prototype', 'its text': 'toString', 'its question': 'hasOwnProperty' };

const others = {
  'an element of the page': 'main',
  'a name of the document': 'body',
  'a name of forms': 'attributes',
  'a mark up': '<b>',
  'an attribute': '"onfocus="alert(1)',
  'two dots': '..',
  slash: 'a/b',
  percent: '%2e%2e%2f',
  'turned letters': 'a\u202eb',
  'letter without width': 'a\u200bb',
  'unseen filler': '\u3164',
  'private letter': '\ue000',
  'tag letters': 'a\u{e0041}\u{e007f}',
  'half a letter': 'a\ud800',
  space: ' ',
  'a very long word': 'あ'.repeat(3000),
  'a formula': '=HYPERLINK("http://evil.example","x")',
  'a format': '%s%n${x}#{y}{{z}}',
  'a number too large': '1e999',
  'not a number': '.nan',
  'line break': 'a\nb',
};

/** Names that mean something to the language, to a page, to a spreadsheet or to nobody. */
export const words: Hostile[] = [
  ...everyBox('name', nameBoxes, inEveryBox),
  ...someBoxes('name', nameBoxes, ofTheLanguage, 6),
  ...someBoxes('name', nameBoxes, others, 4),
];
