import type { Finding } from '../finding.ts';
import type { Content, ItemFile, PlanFile } from '../schema/content.ts';
import { unreadable } from '../words/unreadable.ts';
import { faultFinding, misplacedWords } from './fault-finding.ts';
import { type ParsedFile, complaint, locateIn, parseFile } from './parse-file.ts';
import { type ParseMemory, parseMemory } from './parse-memory.ts';
import { placeMeant } from './place-meant.ts';
import type { SourceFile, Sources } from './read-files.ts';
import { type Role, roleOf } from './role.ts';
import type { LocatedYaml } from './yaml.ts';

/** A content folder's files, each read and validated by itself. */
export interface Parsed {
  content: Content;
  findings: Finding[];
  /** To tell on which line a value stands. A file is parsed once more for it: of many, few are asked. */
  locate: (file: string) => LocatedYaml | null;
}

/** Every file by itself; one that fails is a finding and is left out, the others go on. */
export function parseContent(
  { files, attachments, recorded = [] }: Sources,
  memory: ParseMemory = parseMemory(),
): Parsed {
  const findings: Finding[] = [];
  const content: Content = {
    site: { title: '', municipality: { name: '' } },
    departments: [],
    glossary: [],
    redirects: [],
    recorded,
    plans: [],
    items: [],
    attachments,
    unread: [],
  };
  const there = new Set(files.map((file) => file.path));
  for (const file of files) {
    const found = take(file);
    findings.push(...found);
    if (found.some((finding) => finding.severity === 'error')) content.unread.push(file.path);
  }
  const missing = missingFiles(there);
  // A file that lies there under a slightly other name has been told.
  const meant = new Set([...there].map(placeMeant));
  for (const path of missing.filter((one) => !meant.has(one)))
    findings.push(complaint(path, unreadable.missing(path), unreadable.missingRemedy(path), undefined, 'missing-file'));
  content.unread.push(...missing);
  return { content, findings, locate: locator(files) };

  function take(file: SourceFile): Finding[] {
    const { path, text } = file;
    const role = roleOf(path);
    if (file.fault) return [faultFinding(file, there)];
    if (role === null) return [complaint(path, ...misplacedWords(path, there))];
    if (text === undefined) return [];
    const parsed = memory.get(path, text) ?? parseFile(path, text, role);
    memory.set(path, text, parsed);
    if (parsed.entry !== undefined) place(role, path, parsed);
    return parsed.findings;
  }

  /** The schema of the role has made the entry. */
  function place(role: Role, file: string, { entry, body = '', bodyOffset = 0 }: ParsedFile): void {
    if (role.kind === 'item')
      content.items.push({
        plan: role.plan,
        slug: role.slug,
        file,
        entry: entry as ItemFile['entry'],
        body,
        bodyOffset,
      });
    else if (role.kind === 'plan') content.plans.push({ id: role.plan, file, entry: entry as PlanFile['entry'] });
    else Object.assign(content, { [role.kind]: entry });
  }
}

function locator(files: readonly SourceFile[]): Parsed['locate'] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const located = new Map<string, LocatedYaml | null>();
  return (file) => {
    const known = located.get(file);
    if (known !== undefined) return known;
    const role = roleOf(file);
    const text = texts.get(file);
    const found = role && text !== undefined ? locateIn(text, role) : null;
    located.set(file, found);
    return found;
  };
}

function missingFiles(there: ReadonlySet<string>): string[] {
  const plans = new Set([...there].map(roleOf).flatMap((role) => (role?.kind === 'item' ? [role.plan] : [])));
  const needed = ['site.yaml', 'departments.yaml', ...[...plans].map((plan) => `plans/${plan}/plan.yaml`)];
  return needed.filter((file) => !there.has(file));
}
