import { fill } from '../fill.ts';
import type { FetchedSheet } from './fetch-sheet.ts';
import type { PrintWords } from './problems.ts';

/** A chosen sheet in the list above the sheets: its page, its plan and number, and a button that takes it out. */
export function entryOf(
  { id, title, plan }: FetchedSheet,
  base: string,
  words: PrintWords,
  remove: () => void,
): HTMLLIElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${base}plans/${id}/`;
  link.textContent = title;
  const where = document.createElement('span');
  where.className = 'Meta';
  where.textContent = plan;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.remove;
  button.setAttribute('aria-label', fill(words.removeNamed, { title }));
  button.addEventListener('click', remove);
  entry.append(link, ' ', where, ' ', button);
  return entry;
}
