import { expect, it } from 'vitest';
import { html } from '../../../src/accessibility/html.ts';

it('text that is put into markup stays text, and pieces of markup stay markup', () => {
  const piece = html`<b>${1}</b>`;
  expect(html`<p>${'<img src="x">&\''} ${piece}${false}</p>`.text).toBe(
    '<p>&#60;img src=&#34;x&#34;&#62;&#38;&#39; <b>1</b></p>',
  );
});
