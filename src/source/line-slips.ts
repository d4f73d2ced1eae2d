import { written } from '../words/written.ts';
import type { yamlFaults } from '../words/unreadable.ts';
import { isBoxName } from './meant-key.ts';

export type FaultKind = keyof typeof yamlFaults;

const key = '[A-Za-z0-9\\uff10-\\uff5a][\\w\\uff10-\\uff5a.-]*';
const otherSpace = '[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f]';
const before = '\\s*(?:- )?';

/** What a line looks like when a certain slip was made in it; the first group is what stands before the slip. */
const patterns: readonly [FaultKind, RegExp][] = [
  ['conflict', /^()(<{7}|>{7}|={7}|\|{7})(\s|$)/],
  ['tab', /^( *)\t/],
  ['ideographicSpace', /^( *)\u3000/],
  ['webSpace', new RegExp(`^( *)${otherSpace}`)],
  ['fullWidthColon', new RegExp(`^(${before})${key}\\s*\\uff1a`)],
  ['fullWidthBraces', new RegExp(`^(${before}${key}: *)[\\uff5b\\uff3b]`)],
  ['fullWidthSpace', new RegExp(`^(${before}${key}:)\\u3000`)],
  ['webSpace', new RegExp(`^(${before}${key}:)${otherSpace}`)],
  ['missingSpace', /^(\s*(?:- )?)(?:[A-Za-z][\w-]*|\d{4}):[^\s/]/],
  ['bulletHere', /^(\s*(?:- )?[A-Za-z][\w-]*: +)- /],
  ['reserved', /^(\s*(?:- )?[A-Za-z][\w-]*: +)\? /],
  ['colonInValue', /^(\s*(?:- )?[A-Za-z][\w-]*: +)[^"'|>{[].*: /],
  ['alias', /^(\s*(?:- )?[A-Za-z][\w-]*: +)(?:\*|&)\S/],
  ['missingColon', /^(\s*)[A-Za-z][\w-]*\s*$/],
  ['equalsSign', /^(\s*(?:- )?)[A-Za-z][\w-]*\s*[=\uff1d;\uff1b]/],
  ['tag', /^(\s*(?:- )?[A-Za-z][\w-]*: +)!/],
  ['quoteWhole', /^(\s*(?:- )?[A-Za-z][\w-]*: +)(?:["'].*["']\s*\S|\[[^\]]*\]\s*\S|\{[^}]*\}\s*\S|[>|]\S)/],
  ['quoteWhole', /^(\s*- )(?:\[[^\]]*\]\s*\S|\{[^}]*\}\s*\S)/],
  ['bulletSpace', /^(\s*)-(?:[^\s\d-]|[\u3000\u00a0])/],
];
const bullet = new RegExp(`^(\\s+)[${written.bullets.replace('-', '\\-')}](?:\\s|$)`);

/** The slip that shows in one line where the parser stopped, and its column. */
export function slipInLine(line: string): { kind: FaultKind; column: number } | null {
  const [, indent = '', name = ''] = /^(\s*(?:- )?)([^\s:\uff1a]{1,20})\uff1a/.exec(line) ?? [];
  if (isBoxName(name)) return { kind: 'fullWidthColon', column: indent.length + 1 };
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(line);
    if (match) return { kind, column: (match[1] ?? '').length + 1 };
  }
  const mark = bullet.exec(line);
  return mark ? { kind: 'bulletSign', column: (mark[1] ?? '').length + 1 } : null;
}

/** The slip inside brackets that kept the parser from finding their end, and its column. */
export function slipInBrackets(line: string): { kind: FaultKind; column: number } | null {
  const comma = /[{,]\s*[\w-]+: [^,}]*?(?=[\u3001\uff0c]\s*[\w-]+: )/.exec(line);
  if (comma) return { kind: 'fullWidthComma', column: comma.index + comma[0].length + 1 };
  const dash = /[{,]\s*[\w-]+: (?=-\s*[,}])/.exec(line);
  return dash ? { kind: 'lonelyDash', column: dash.index + dash[0].length + 1 } : null;
}

/** Whether a line begins with a key of the format, so that only its colon can be missing. */
export function beginsWithKey(line: string): boolean {
  return new RegExp(`^${before}${key}(\\s|$)`).test(line);
}
