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
import { faultFinding } from './fault-finding.ts';
import { splitFrontMatter } from './front-matter.ts';
import { rawFindings } from './raw-findings.ts';
import { hazardsInStrings } from './hazards-in-strings.ts';
import type { SourceFile, Sources } from './read-files.ts';
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
  for (const file of files) {
    const before = findings.length;
    take(file);
    if (findings.slice(before).some((finding) => finding.severity === 'error')) content.unread.push(file.path);
  }
  const missing = missingFiles(files);
  findings.push(...missing);
  content.unread.push(...missing.map((finding) => finding.file));
  return { content, findings, located };

  function take(file: SourceFile): void {
    const role = roleOf(file.path);
    if (file.fault) return void findings.push(faultFinding(file));
    if (role === null) return complain(file.path, unreadable.misplaced, unreadable.misplacedRemedy);
    if (file.text === undefined) return;
    const raw = rawFindings(file.path, file.text);
    findings.push(...raw);
    if (raw.some((finding) => finding.rule === 'conflict')) return;
    if (role.kind === 'item') return takeItem(file.path, file.text, role);
    const yaml = readYaml(file.path, file.text, 0);
    if (!yaml) return;
    if (role.kind === 'site') keep(SiteSchema, yaml, file.path, (entry) => (content.site = entry));
    if (role.kind === 'departments') keep(DepartmentsSchema, yaml, file.path, (entry) => (content.departments = entry));
    if (role.kind === 'glossary') keep(GlossarySchema, yaml, file.path, (entry) => (content.glossary = entry));
    if (role.kind === 'plan')
      keep(PlanSchema, yaml, file.path, (entry) => content.plans.push({ id: role.plan, file: file.path, entry }));
  }

  function takeItem(path: string, text: string, role: { plan: string; slug: string }): void {
    const split = splitFrontMatter(text);
    if (typeof split === 'string') return complain(path, unreadable[split], unreadable[`${split}Remedy`]);
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

  function readYaml(path: string, text: string, offset: number): LocatedYaml | null {
    const yaml = parseYaml(text, offset);
    if ('fault' in yaml) {
      const [message, remedy] = yamlFaults[yaml.fault.kind] ?? yamlFaults.other!;
      complain(path, message, remedy, yaml.fault.place, 'yaml');
      return null;
    }
    if (yaml.value === null && path === 'glossary.yaml') return null;
    if (typeof yaml.value !== 'object' || yaml.value === null) {
      complain(path, unreadable.notAMap, unreadable.notAMapRemedy);
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

function missingFiles(files: SourceFile[]): Finding[] {
  const there = new Set(files.map((file) => file.path));
  const plans = new Set(
    files.map((file) => roleOf(file.path)).flatMap((role) => (role?.kind === 'item' ? [role.plan] : [])),
  );
  const needed = ['site.yaml', 'departments.yaml', ...[...plans].map((plan) => `plans/${plan}/plan.yaml`)];
  return needed
    .filter((file) => !there.has(file))
    .map((file) => ({
      rule: 'missing-file',
      severity: 'error',
      file,
      message: unreadable.missing(file),
      remedy: unreadable.missingRemedy(file),
      place: { line: 1, column: 1 },
    }));
}
