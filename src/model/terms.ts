import type { Term } from '../schema/glossary.ts';
import type { Item } from './item.ts';

/** Words of the glossary that stand in an item, in the glossary's order. Only the word itself counts, not its synonyms: those are explained by themselves. */
export function termsIn(item: Item, glossary: readonly Term[]): Term[] {
  const text = [...stringsOf(item.entry), item.body].join('\n').normalize('NFKC');
  return glossary.filter((term) => text.includes(term.term.normalize('NFKC')));
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
