import { describe, expect, it } from 'vitest';
import { cellHtml } from '../../../src/markdown/cell-html.ts';

describe('a cell keeps what stands in it', () => {
  it.each([
    ['a line break', 'あ\nい', '<p>あ<br>\nい</p>'],
    ['paragraphs', 'あ\n\nい', '<p>あ</p>\n<p>い</p>'],
    ['bullets', ['あ', 'い'], '<ul><li>あ</li><li>い</li></ul>'],
    ['a bullet of two lines', ['あ\nい'], '<ul><li>あ<br>\nい</li></ul>'],
    ['a single tilde between months', '4~9月、10~3月', '<p>4~9月、10~3月</p>'],
    ['half-width kana, quotes and dashes', 'ｸﾞﾙｰﾌﾟ "会議" -- 1...', '<p>ｸﾞﾙｰﾌﾟ "会議" -- 1...</p>'],
    ['signs', 'A<B & C>D', '<p>A&lt;B &amp; C&gt;D</p>'],
    ['tags, as letters', '<b>太字</b>', '<p>&lt;b&gt;太字&lt;/b&gt;</p>'],
    ['what Markdown would take for a definition', '[注]: 速報値', '<p>[注]: 速報値</p>'],
    ['an indented line', '    字下げ', '<p>字下げ</p>'],
    ['a box that is ticked', '- [x] 済', '<ul>\n<li>[x] 済</li>\n</ul>'],
    ['a heading, as strong text', '# 大事', '<p><strong>大事</strong></p>'],
    ['a link that would run, as letters', '[押す](javascript:x)', '<p>[押す](javascript:x)</p>'],
    [
      'an address up to where Japanese begins',
      'https://example.jp/を参照',
      '<p><a href="https://example.jp/">https://example.jp/</a>を参照</p>',
    ],
    ['a picture, as a link', '![地図](/map.png)', '<p><a href="/map.png">地図</a></p>'],
  ])('%s', (_, text, html) => expect(cellHtml(text)).toBe(html));
});
