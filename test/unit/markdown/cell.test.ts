import { describe, expect, it } from 'vitest';
import { cellHtml, lineHtml } from '../../../src/markdown/cell-html.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';

describe('a cell knows six marks', () => {
  it.each([
    ['a line break', 'あ\nい', '<p>あ<br>い</p>'],
    ['a blank line between paragraphs', 'あ\n\n　\nい\n', '<p>あ</p><p>い</p>'],
    [
      'a bullet',
      '次のとおり\n- あ\n  続き\n- い\nう',
      '<p>次のとおり</p><ul><li>あ<br>続き</li><li>い</li></ul><p>う</p>',
    ],
    ['a number of a list, as typed', '1. 調査\n3. 改正', '<ol class="Numbered"><li>1. 調査</li><li>3. 改正</li></ol>'],
    [
      'numbers in any order',
      '3) あ\n4) い\n2) う',
      '<ol class="Numbered"><li>3) あ</li><li>4) い</li><li>2) う</li></ol>',
    ],
    ['the same number twice', '10. あ\n10. い', '<ol class="Numbered"><li>10. あ</li><li>10. い</li></ol>'],
    ['bold beside brackets', '重点は**「窓口」**です。', '<p>重点は<strong>「窓口」</strong>です。</p>'],
    [
      'bold beside other signs',
      '（**注：**）**％。**の**A**',
      '<p>（<strong>注：</strong>）<strong>％。</strong>の<strong>A</strong></p>',
    ],
    [
      'two bold words in a line, and what lies between them',
      '**「あ」**と**「い」**',
      '<p><strong>「あ」</strong>と<strong>「い」</strong></p>',
    ],
    [
      'a link to an address',
      '[様式](https://a.example/x_(1))を参照',
      '<p><a href="https://a.example/x_(1)">様式</a>を参照</p>',
    ],
    ['a link to a page of the site', '[前の計画](/plans/2015/)', '<p><a href="/plans/2015/">前の計画</a></p>'],
    [
      'a bare address, up to where Japanese begins',
      'https://example.jp/を参照',
      '<p><a href="https://example.jp/">https://example.jp/</a>を参照</p>',
    ],
    [
      'a bare address in brackets',
      '(https://example.jp/a_(b)).',
      '<p>(<a href="https://example.jp/a_(b)">https://example.jp/a_(b)</a>).</p>',
    ],
    ['a link within bold', '**[計画](/plans/)へ**', '<p><strong><a href="/plans/">計画</a>へ</strong></p>'],
  ])('%s', (_, text, html) => expect(cellHtml(text)).toBe(html));
  it('a list of bullets', () => expect(cellHtml(['あ', 'い\nう'])).toBe('<ul><li>あ</li><li>い<br>う</li></ul>'));
  it('a note of one paragraph needs none around it', () =>
    expect(lineHtml('**速報**値')).toBe('<strong>速報</strong>値'));
  it('as plain text they are left out, and numbers stay', () =>
    expect(plainText('**太字**と[様式](/a/)\n\n- 点\n\n3) 番号')).toBe('太字と様式\n\n点\n\n3) 番号'));
});

describe('everything else is text, as typed', () => {
  it.each([
    '+ 120千円',
    '> 80％',
    '\\\\server\\_old',
    '前年度\n---',
    '# 大事',
    '    字下げ',
    '[様式1](別紙)を参照',
    '[押す](javascript:x)',
    '![地図](/map.png)',
    '[注]: 速報値',
    '4~9月、10~3月、~~消す~~',
    '`code` _下線_ *一つ* ***三つ***',
    '** 前 ** 後 **',
    '2 * 3 ** 4',
    '**閉じない',
    'A&amp;B &#x202e;',
    '<br>と<b>太字</b>',
    '| 列 | 列 |\n| --- | --- |',
    '- ',
    '-',
    '1.',
    '1．調査',
    '・点',
    '＊＊全角＊＊',
    '***',
    'あ  い   う',
  ])('%j', (text) => {
    expect(plainText(text)).toBe(text);
    expect(cellHtml(text)).not.toMatch(/<(?!\/?p>|br>)/);
  });
});
