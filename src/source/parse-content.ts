import type { z } from 'zod';
import type { Finding, Place } from '../finding.ts';
import type { Content } from '../schema/content.ts';
import { DepartmentsSchema } from '../schema/department.ts';
import { GlossarySchema } from '../schema/glossary.ts';
import { ItemSchema } from '../schema/item.ts';
import { PlanSchema } from '../schema/plan.ts';
import { SiteSchema } from '../schema/site.ts';
import type { RuleId } from '../words/rules.ts';
import { unreadable, yamlFaults } from '../words/unreadable.ts';
import { hazardsInBody } from './body-guard.ts';
import { faultFinding, misplacedWords } from './fault-finding.ts';
import { splitFrontMatter } from './front-matter.ts';
import { rawFindings } from './raw-findings.ts';
import { hazardsInStrings } from './hazards-in-strings.ts';
import type { SourceFile, Sources } from './read-files.ts';
import { placeMeant } from './place-meant.ts';
import { roleOf } from './role.ts';
import { validate } from './validate.ts';
import { type LocatedYaml, parseYaml } from './yaml.ts';

/** A content folder's files, each read and validated by itself. */
export interface Parsed {
  content: Content;
  findings: Finding[];
  /** To tell on which line a value stands. */
  located: Map<string, LocatedYaml>;
}

/** Text → YAML → schema, file by file; a file that fails is a finding and is left out, the others go on. */
export function parseContent({ files, attachments }: Sources): Parsed {
  const findings: Finding[] = [];
  const located = new Map<string, LocatedYaml>();
  const content: Content = {
    site: { title: '', municipality: { name: '' } },
    departments: [],
    glossary: [],
    plans: [],
    items: [],
    attachments,
    unread: [],
  };
  const there = new Set(files.map((file) => file.path));
  for (const file of files) {
    const before = findings.length;
    take(file);
    if (findings.slice(before).some((finding) => finding.severity === 'error')) content.unread.push(file.path);
  }
  const missing = missingFiles(there);
  // A file that lies there under a slightly other name has been told.
  const meant = new Set([...there].map(placeMeant));
  for (const path of missing.filter((one) => !meant.has(one)))
    complain(path, unreadable.missing(path), unreadable.missingRemedy(path), undefined, 'missing-file');
  content.unread.push(...missing);
  return { content, findings, located };

  function take(file: SourceFile): void {
    const role = roleOf(file.path);
    if (file.fault) return void findings.push(faultFinding(file, there));
    if (role === null) return complain(file.path, ...misplacedWords(file.path, there));
    if (file.text === undefined) return;
    const raw = rawFindings(file.path, file.text);
    findings.push(...raw);
    if (raw.some((finding) => finding.rule === 'conflict')) return;
    if (role.kind === 'item') return takeItem(file.path, file.text, role);
    const yaml = readYaml(file.path, file.text, 0, listKeys[role.kind]);
    if (!yaml) return;
    if (role.kind === 'site') keep(SiteSchema, yaml, file.path, (entry) => (content.site = entry));
    if (role.kind === 'departments') keep(DepartmentsSchema, yaml, file.path, (entry) => (content.departments = entry));
    if (role.kind === 'glossary') keep(GlossarySchema, yaml, file.path, (entry) => (content.glossary = entry));
    if (role.kind === 'plan')
      keep(PlanSchema, yaml, file.path, (entry) => content.plans.push({ id: role.plan, file: file.path, entry }));
  }

  function takeItem(path: string, text: string, role: { plan: string; slug: string }): void {
    const split = splitFrontMatter(text);
    if ('kind' in split) {
      const place = { line: split.line, column: 1 };
      return complain(path, unreadable[split.kind], unreadable[`${split.kind}Remedy`], place);
    }
    const stray = boxBelow(split.body);
    if (stray) {
      const place = { line: split.bodyOffset + stray.line, column: 1 };
      return complain(path, unreadable.earlyEnd(stray.key), unreadable.earlyEndRemedy, place);
    }
    const yaml = readYaml(path, split.yaml, split.yamlOffset);
    if (!yaml) return;
    const before = content.items.length;
    keep(ItemSchema, yaml, path, (entry) => content.items.push({ ...role, file: path, entry, body: split.body }));
    const [item] = content.items.slice(before);
    // A body is guarded also where the front matter failed: all problems are told at once.
    const indicators = item ? (item.entry.indicators ?? []).map((indicator) => indicator.name) : null;
    for (const { said, place } of hazardsInBody(split.body, indicators)) {
      complain(path, said[0]!, said[1]!, { line: place.line + split.bodyOffset, column: place.column }, 'unsafe');
    }
  }

  function readYaml(path: string, text: string, offset: number, listKey?: string): LocatedYaml | null {
    const yaml = parseYaml(text, offset);
    if ('fault' in yaml) {
      const [message, remedy] = yamlFaults[yaml.fault.kind];
      complain(path, message, remedy, yaml.fault.place, 'yaml');
      return null;
    }
    if (yaml.value === null && path === 'glossary.yaml') return null;
    const { value } = yaml;
    if (
      listKey === undefined
        ? typeof value !== 'object' || value === null || Array.isArray(value)
        : !Array.isArray(value)
    ) {
      const [message, remedy] =
        listKey === undefined
          ? [unreadable.notAMap, unreadable.notAMapRemedy]
          : [unreadable.notAList, unreadable.notAListRemedy(listKey)];
      complain(path, message, remedy, value === null ? { line: 1, column: 1 } : yaml.placeOf([]));
      return null;
    }
    located.set(path, yaml);
    return yaml;
  }

  function keep<S extends z.ZodType>(
    schema: S,
    yaml: LocatedYaml,
    file: string,
    use: (entry: z.output<S>) => void,
  ): void {
    // A hidden letter that the raw text shows has been told with its own place.
    const told = findings.filter((finding) => finding.file === file).map((finding) => finding.message);
    findings.push(...hazardsInStrings(yaml.value, file).filter(({ message }) => !told.includes(message)));
    const result = validate(schema, yaml, file);
    if ('findings' in result) findings.push(...result.findings);
    else use(result.entry);
  }

  function complain(
    file: string,
    message: string,
    remedy: string,
    place: Place = { line: 1, column: 1 },
    rule: RuleId = 'unreadable',
  ): void {
    findings.push({ rule, severity: 'error', file, message, remedy, place });
  }
}

/** Files that are lists, and the key that their entries begin with. */
const listKeys: Record<string, string> = { departments: 'name', glossary: 'term' };

/** A box of the sheet with which a body begins: its second `---` stands too far up. */
function boxBelow(body: string): { key: string; line: number } | null {
  const lines = body.split('\n');
  const line = lines.findIndex((candidate) => candidate.trim() !== '');
  const key = /^([a-z]+):(\s|$)/.exec(lines[line] ?? '')?.[1];
  return key !== undefined && Object.hasOwn(ItemSchema.shape, key) ? { key, line: line + 1 } : null;
}

function missingFiles(there: ReadonlySet<string>): string[] {
  const plans = new Set([...there].map(roleOf).flatMap((role) => (role?.kind === 'item' ? [role.plan] : [])));
  const needed = ['site.yaml', 'departments.yaml', ...[...plans].map((plan) => `plans/${plan}/plan.yaml`)];
  return needed.filter((file) => !there.has(file));
}
