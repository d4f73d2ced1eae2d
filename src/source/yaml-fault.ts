import type { YAMLParseError } from 'yaml';
import type { Place } from '../finding.ts';
import { type FaultKind, beginsWithKey, slipInBrackets, slipInLine } from './line-slips.ts';
import { crookedLine, indentOf } from './yaml-indent.ts';
import { bracketsIn, openBracket, openQuote } from './open-pairs.ts';

export interface YamlFault {
  kind: FaultKind;
  place: Place;
}

const byCode: Record<string, FaultKind> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  MULTIPLE_DOCS: 'many',
  BAD_ALIAS: 'alias',
  MULTIPLE_ANCHORS: 'alias',
  BAD_SCALAR_START: 'reserved',
  BLOCK_AS_IMPLICIT_KEY: 'colonInValue',
  MULTILINE_IMPLICIT_KEY: 'missingColon',
  UNEXPECTED_TOKEN: 'quoteWhole',
  BAD_DQ_ESCAPE: 'backslash',
};

/** These say themselves what was done, whatever the lines around look like. */
const certain: Record<string, FaultKind> = {
  DUPLICATE_KEY: 'duplicateKey',
  BAD_DQ_ESCAPE: 'backslash',
};

/** What a clerk most likely did, from the parser's code and the line it stopped at: the code alone speaks of YAML's grammar, not of the slip. */
export function faultOf(
  { code, message }: Pick<YAMLParseError, 'code' | 'message'>,
  text: string,
  place: Place,
  offset: number,
): YamlFault {
  const lines = text.split('\n');
  const stop = place.line - 1 - offset;
  const at = (kind: FaultKind, line: number, column: number): YamlFault => ({
    kind,
    place: { line: line + 1 + offset, column },
  });
  // Where the parser gave up depends on the machine.
  if (code === 'RESOURCE_EXHAUSTION') return at('tooDeep', stop, 1);
  if (certain[code]) return { kind: certain[code], place };
  const conflict = lines.findIndex((line) => /^(<{7}|>{7}|={7}|\|{7})(\s|$)/.test(line));
  if (conflict >= 0) return at('conflict', conflict, 1);
  for (const line of [stop, stop - 1]) {
    const slip = slipInBrackets(lines[line] ?? '');
    if (slip) return at(slip.kind, line, slip.column);
  }
  const quote = openQuote(lines, stop);
  if (quote) return at('quote', quote.line, quote.column);
  if (/Unexpected ,/.test(message)) return { kind: 'emptyEntry', place };
  const isBracket = /flow (sequence|map|collection)|closing/i.test(message);
  const open = isBracket ? openBracket(lines, stop) : null;
  if (open) {
    const comment = /\s(?=#\S)/.exec(lines[open.line]!);
    return comment ? at('hash', open.line, comment.index + 2) : at('bracket', open.line, open.column);
  }
  // The parser often stops a line after the slip: look there first, then above.
  for (const line of [stop, stop - 1]) {
    const { extra } = bracketsIn(lines[line] ?? '');
    if (code === 'UNEXPECTED_TOKEN' && extra !== null) return at('bracketExtra', line, extra);
    const slip = slipInLine(lines[line] ?? '');
    if (slip !== null) return at(slip.kind, line, slip.column);
  }
  if (isBracket) return { kind: 'bracket', place };
  const crooked = crookedLine(lines, stop, code, message);
  if (crooked) return at(crooked.kind, crooked.line, indentOf(lines[crooked.line]!) + 1);
  if (/implicit (map )?key|at node end|without - indicator/i.test(message) && code !== 'BLOCK_AS_IMPLICIT_KEY')
    return strayLine(lines, stop, place);
  return { kind: byCode[code] ?? 'other', place };
}

/** A line without a key: text of the box above that is not indented, or a key without its colon, or a heading. */
function strayLine(lines: readonly string[], stop: number, place: Place): YamlFault {
  const above = lines.slice(0, stop + 1).findLast((line) => /^\s*(- )?[\w-]+:/.test(line));
  if (above !== undefined && /: *[|>][-+]?\s*$/.test(above)) return { kind: 'blockIndent', place };
  return { kind: beginsWithKey(lines[stop] ?? '') ? 'missingColon' : 'strayLine', place };
}
