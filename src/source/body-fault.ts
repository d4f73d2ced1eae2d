import type { Place } from '../finding.ts';
import { hazards } from '../words/hazards.ts';
import type { Said } from './html-guard.ts';

/**
 * Why a body cannot be read as MDX, and where.
 * @param message Sätteri says `3:1: Expected a closing tag for `<Callout>` (3:1) …`
 */
export function bodyFault(message: string, body: string): { said: Said; place: Place } {
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(message) ?? [];
  const place = { line: Number(line), column: Number(column) };
  return { said: saidOf(message, body.split('\n')[place.line - 1]?.slice(place.column - 1) ?? ''), place };
}

function saidOf(message: string, rest: string): Said {
  const alone = /Unexpected closing tag `<\/([^>`]*)>`, expected an open tag/.exec(message)?.[1];
  if (alone !== undefined) return hazards.notOpened(alone);
  const unclosed = /closing tag for `<([^>`]*)>`/.exec(message)?.[1];
  if (unclosed === 'br') return hazards.breakTag;
  if (unclosed !== undefined) return hazards.unclosed(unclosed);
  if (rest.startsWith('<!--')) return hazards.comment;
  return /^<[A-Za-z][^>]*=\s*[\u201c\u201d\u300c\uff02\u2018\u2019]/.test(rest) ? hazards.curlyQuotes : hazards.broken;
}
