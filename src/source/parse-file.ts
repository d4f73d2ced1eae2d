import type { z } from 'zod';
import type { Finding, Place } from '../finding.ts';
import { ItemSchema } from '../schema/item.ts';
import type { RuleId } from '../words/rules.ts';
import { unreadable, yamlFaults } from '../words/unreadable.ts';
import { hazardsInBody } from './body-guard.ts';
import { splitFrontMatter } from './front-matter.ts';
import { hazardsInStrings } from './hazards-in-strings.ts';
import { rawFindings } from './raw-findings.ts';
import type { Role } from './role.ts';
import { validate } from './validate.ts';
import { schemas } from './schemas.ts';
import { type LocatedYaml, parseYaml } from './yaml.ts';

/** What one file says by itself. It goes by its path and its text alone, so that it can be kept. */
export interface ParsedFile {
  findings: Finding[];
  /** Its values, valid by its schema; absent where there are none, or where they fail. */
  entry?: unknown;
  /** What stands below the front matter, and how many lines above it. */
  body?: string;
  bodyOffset?: number;
}

/** One file: text → YAML → schema. All that is wrong with it is told at once. */
export function parseFile(path: string, text: string, role: Role): ParsedFile {
  const findings = rawFindings(path, text);
  if (findings.some(({ rule }) => rule === 'conflict')) return { findings };
  const parts = partsOf(text, role);
  if ('wrong' in parts) return { findings: [...findings, complaint(path, ...parts.wrong)] };
  const yaml = parseYaml(parts.yaml, parts.yamlOffset);
  if ('fault' in yaml) {
    const [message, remedy] = yamlFaults[yaml.fault.kind];
    return { findings: [...findings, complaint(path, message, remedy, yaml.fault.place, 'yaml')] };
  }
  if (yaml.value === null && (role.kind === 'glossary' || role.kind === 'redirects')) return { findings };
  const misshapen = misshape(yaml, role);
  if (misshapen) return { findings: [...findings, complaint(path, ...misshapen)] };

  // A hidden letter that the raw text shows has been told with its own place.
  const told = findings.map(({ message }) => message);
  findings.push(...hazardsInStrings(yaml.value, path).filter(({ message }) => !told.includes(message)));
  const result = validate<z.ZodType>(schemas[role.kind], yaml, path);
  if ('findings' in result) findings.push(...result.findings);
  const entry = 'entry' in result ? result.entry : undefined;
  // A body is guarded also where the front matter failed: all problems are told at once.
  const indicators = (entry as { indicators?: { name: string }[] } | undefined)?.indicators ?? [];
  const names = entry === undefined ? null : indicators.map(({ name }) => name);
  for (const { said, place } of hazardsInBody(parts.body, names)) {
    if (told.includes(said[0]!)) continue;
    const at = { line: place.line + parts.bodyOffset, column: place.column };
    findings.push(complaint(path, said[0]!, said[1]!, at, 'unsafe'));
  }
  return { findings, body: parts.body, bodyOffset: parts.bodyOffset, ...(entry !== undefined && { entry }) };
}

/** Where the values of a file stand; null where it cannot be parsed. */
export function locateIn(text: string, role: Role): LocatedYaml | null {
  const parts = partsOf(text, role);
  if ('wrong' in parts) return null;
  const yaml = parseYaml(parts.yaml, parts.yamlOffset);
  return 'fault' in yaml ? null : yaml;
}

type Wrong = readonly [message: string, remedy: string, place?: Place];
type Parts = { yaml: string; yamlOffset: number; body: string; bodyOffset: number } | { wrong: Wrong };

function partsOf(text: string, role: Role): Parts {
  if (role.kind !== 'item') return { yaml: text, yamlOffset: 0, body: '', bodyOffset: 0 };
  const split = splitFrontMatter(text);
  if ('kind' in split) {
    const place = { line: split.line, column: 1 };
    return { wrong: [unreadable[split.kind], unreadable[`${split.kind}Remedy`], place] };
  }
  const stray = boxBelow(split.body);
  if (!stray) return split;
  const place = { line: split.bodyOffset + stray.line, column: 1 };
  return { wrong: [unreadable.earlyEnd(stray.key), unreadable.earlyEndRemedy, place] };
}

/** A box of the sheet with which a body begins: its second `---` stands too far up. */
function boxBelow(body: string): { key: string; line: number } | null {
  const lines = body.split('\n');
  const line = lines.findIndex((candidate) => candidate.trim() !== '');
  const key = /^([a-z]+):(\s|$)/.exec(lines[line] ?? '')?.[1];
  return key !== undefined && Object.hasOwn(ItemSchema.shape, key) ? { key, line: line + 1 } : null;
}

/** Files that are lists, and the key that their entries begin with. */
const listKeys: Partial<Record<Role['kind'], string>> = { departments: 'name', glossary: 'term', redirects: 'from' };

/** A list where boxes belong, or boxes where a list belongs. */
function misshape(yaml: LocatedYaml, { kind }: Role): Wrong | null {
  const { value } = yaml;
  const listKey = listKeys[kind];
  const isList = Array.isArray(value);
  if (listKey === undefined ? typeof value === 'object' && value !== null && !isList : isList) return null;
  const place = value === null ? { line: 1, column: 1 } : yaml.placeOf([]);
  return listKey === undefined
    ? [unreadable.notAMap, unreadable.notAMapRemedy, place]
    : [unreadable.notAList, unreadable.notAListRemedy(listKey), place];
}

export function complaint(
  file: string,
  message: string,
  remedy: string,
  place: Place = { line: 1, column: 1 },
  rule: RuleId = 'unreadable',
): Finding {
  return { rule, severity: 'error', file, message, remedy, place };
}
