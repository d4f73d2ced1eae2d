import type { YAMLParseError } from 'yaml';
import type { Place } from '../finding.ts';
import type { yamlFaults } from '../words/unreadable.ts';

export interface YamlFault {
  kind: keyof typeof yamlFaults;
  place: Place;
}

const byCode: Record<string, string> = {
  DUPLICATE_KEY: 'duplicateKey',
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  MULTIPLE_DOCS: 'many',
  BAD_ALIAS: 'alias',
  MULTIPLE_ANCHORS: 'alias',
  BAD_SCALAR_START: 'reserved',
  BLOCK_AS_IMPLICIT_KEY: 'colonInValue',
  MULTILINE_IMPLICIT_KEY: 'missingColon',
  UNEXPECTED_TOKEN: 'quoteWhole',
};

/** What a clerk most likely did, from the parser's code and the line it stopped at: the code alone speaks of YAML's grammar, not of the slip. */
export function faultOf(
  { code, message }: Pick<YAMLParseError, 'code' | 'message'>,
  text: string,
  place: Place,
  offset: number,
): YamlFault {
  const lines = text.split('\n');
  if (code === 'RESOURCE_EXHAUSTION') return { kind: 'tooDeep', place };
  if (code === 'DUPLICATE_KEY') return { kind: 'duplicateKey', place };
  // The parser often stops a line after the slip: look there first, then above.
  for (const line of [place.line, place.line - 1]) {
    const kind = slipIn(lines[line - 1 - offset] ?? '');
    if (kind !== null) return { kind, place: { line, column: 1 } };
  }
  const above = lines.slice(0, place.line - offset).findLast((line) => /^\s*(- )?[\w-]+:/.test(line));
  if (code === 'MULTILINE_IMPLICIT_KEY' && above !== undefined && /: *[|>][-+]?\s*$/.test(above))
    return { kind: 'blockIndent', place };
  const conflict = lines.findIndex((line) => /^(<{7}|>{7}|={7})(\s|$)/.test(line));
  if (conflict >= 0) return { kind: 'conflict', place: { line: conflict + 1 + offset, column: 1 } };
  if (/flow (sequence|map)/i.test(message)) return { kind: 'bracket', place };
  if (code === 'MISSING_CHAR') return { kind: bracketOrQuote(lines[place.line - 1 - offset] ?? ''), place };
  return { kind: byCode[code] ?? 'other', place };
}

function slipIn(line: string): string | null {
  if (/^(<{7}|>{7}|={7})(\s|$)/.test(line)) return 'conflict';
  if (/^ *\t/.test(line)) return 'tab';
  if (/^ *\u3000/.test(line)) return 'ideographicSpace';
  if (/^\s*(- )?[A-Za-z0-9][\w-]*\s*：/.test(line)) return 'fullWidthColon';
  if (/^\s*(- )?[A-Za-z0-9][\w-]*:\u3000/.test(line)) return 'fullWidthSpace';
  if (/^\s*(- )?[A-Za-z][\w-]*:[^\s/]/.test(line)) return 'missingSpace';
  if (/^\s*(- )?[A-Za-z][\w-]*: +[^"'|>{[].*: /.test(line)) return 'colonInValue';
  if (/^\s*(- )?[A-Za-z][\w-]*: +(\*|&)\S/.test(line)) return 'alias';
  if (/^[A-Za-z][\w-]*$/.test(line.trim())) return 'missingColon';
  if (/^\s*(- )?[A-Za-z][\w-]*: +!/.test(line)) return 'tag';
  if (/^\s*(- )?[A-Za-z][\w-]*: +(["'].*["']\s*\S|\[[^\]]*\]\s*\S|[>|]\S)/.test(line)) return 'quoteWhole';
  return null;
}

function bracketOrQuote(line: string): string {
  return /["']/.test(line) ? 'quote' : /[[{]/.test(line) ? 'bracket' : 'quote';
}
