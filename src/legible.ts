import { hidden, privateLetters } from './source/hidden.ts';

const unseen = new RegExp(`${hidden.source}|${privateLetters.source}`, 'gu');

/**
 * What was found in a file, as it may stand in a message: on one line, without a letter that a terminal obeys or that turns what stands beside it,
 * and without the sign that begins a command in a log of GitHub Actions.
 */
export function legible(found: string): string {
  return unseenNamed(found)
    .replace(/\s*[\r\n]+\s*|\t/g, ' ')
    .replaceAll('##[', '## [');
}

/** A text in which letters that nobody sees stand by their numbers: 〔U+202E〕. */
export function unseenNamed(text: string): string {
  return text.replace(
    unseen,
    (letter) => `〔U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}〕`,
  );
}
