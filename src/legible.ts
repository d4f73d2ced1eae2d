import { hidden, privateLetters } from './source/hidden.ts';

/**
 * What was found in a file, as it may stand in a message: on one line, without a letter that a terminal obeys or that turns what stands beside it,
 * and without the sign that begins a command in a log of GitHub Actions.
 */
export function legible(found: string): string {
  if (!unlike.test(found) && !found.includes('##[')) return found;
  return found
    .replace(/\s*[\r\n]+\s*|\t/g, ' ')
    .replace(unseen, (letter) => `〔U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}〕`)
    .replaceAll('##[', '## [');
}

const unseen = new RegExp(`${hidden.source}|${privateLetters.source}`, 'gu');
const unlike = new RegExp(`[\\r\\n\\t]|${unseen.source}`, 'u');
