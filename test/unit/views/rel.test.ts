import { expect, it } from 'vitest';
import { relOf, withRel } from '../../../src/components/rel-of.ts';
import { cellHtml } from '../../../src/markdown/cell-html.ts';

it.each([
  ['https://a.example/', 'noopener noreferrer'],
  ['HTTP://a.example/', 'noopener noreferrer'],
  ['//a.example/', 'noopener noreferrer'],
  ['/plans/2023/', undefined],
  ['mailto:a@b.example', undefined],
  ['#part', undefined],
  [undefined, undefined],
])('a link to %s says %s', (url, rel) => expect(relOf(url)).toBe(rel));

it('every link of a cell that leads elsewhere says so, and text that looks like one is none', () => {
  const cell = '[資料](https://a.example/) と https://b.example/ と [計画](/plans/) と <a href="/c/"> と [様式](別紙)';
  expect(withRel(cellHtml(cell))).toBe(
    '<p><a rel="noopener noreferrer" href="https://a.example/">資料</a> と <a rel="noopener noreferrer" href="https://b.example/">https://b.example/</a> と <a href="/plans/">計画</a> と &lt;a href=&quot;/c/&quot;&gt; と [様式](別紙)</p>',
  );
});
