import { keyNames, namesWithin } from '../words/keys.ts';
import { labels } from '../words/labels.ts';
import { keySynonyms } from '../words/written.ts';

/** The words by which people call a key: whole, or one of the several that the form prints. */
function namesOf(key: string): string[] {
  const printed: Record<string, string> = { ...labels };
  const within = Object.entries(namesWithin).flatMap(([path, name]) => (path.endsWith(`.${key}`) ? [name] : []));
  const whole = [printed[key], keyNames[key], ...within, ...(keySynonyms[key] ?? [])].filter(
    (name) => name !== undefined,
  );
  return whole.map(fold);
}

function partsOf(key: string): string[] {
  const printed = (labels as Record<string, string>)[key] ?? '';
  return printed
    .split(/[\u3001\uff08\uff09\u30fb\uff0f]/)
    .map(fold)
    .filter((part) => part.length > 1);
}

function fold(name: string): string {
  return name.normalize('NFKC').replace(/[\s()[\]]/g, '');
}

/** The key of these that a Japanese name stands for: 「評価」 is `grade` in a year. */
export function keyNamed(name: string, known: readonly string[]): string | undefined {
  const meant = fold(name);
  return known.find((key) => namesOf(key).includes(meant)) ?? known.find((key) => partsOf(key).includes(meant));
}

const all = new Set([...Object.keys(labels), ...Object.keys(keyNames), ...Object.keys(keySynonyms)].flatMap(namesOf));

/** Whether a word is the Japanese name of some box. */
export function isBoxName(word: string): boolean {
  return all.has(fold(word)) && !/^[\w.]+$/.test(word);
}
