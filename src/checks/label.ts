import type { Path } from '../finding.ts';
import { columnOf, formatColumn } from '../model/fiscal-year.ts';
import type { PlanEntry } from '../schema/plan.ts';
import { keyNames, namesWithin } from '../words/keys.ts';
import { labels } from '../words/labels.ts';
import { report } from '../words/report.ts';
import { helpOf } from '../words/rules.ts';

/**
 * A path in the words of the form: 平成25年度（2013年度）・上半期・状況. The plan's own labels come first.
 * @param nameAt what an entry of a list is called, where it has a name; else it is told by its number
 */
export function labelOf(
  path: Path,
  plan: PlanEntry | undefined,
  isItem: boolean,
  nameAt?: (path: Path) => string | undefined,
): string {
  return labelsOf(path, plan, isItem, nameAt).join(report.within);
}

/** The same of a path in a file that is named. Keys of redirects.yaml are those of other lists, and called otherwise. */
export function labelIn(file: string, path: Path, plan: PlanEntry | undefined): string {
  const above = file === 'redirects.yaml' ? ['redirects'] : [];
  return labelsOf([...above, ...path], plan, file.endsWith('.mdx'))
    .slice(above.length)
    .join(report.within);
}

/** The same, word by word: the last one is the box's own label. */
export function labelsOf(
  path: Path,
  plan: PlanEntry | undefined,
  isItem: boolean,
  nameAt: (path: Path) => string | undefined = () => undefined,
): string[] {
  const round = (id: string) => plan?.checks?.find((one) => one.id === id)?.label ?? id;
  return path.flatMap((part, index): string[] => {
    const before = path[index - 1];
    if (typeof part === 'number') return [nameAt(path.slice(0, index + 1)) ?? report.nth(part + 1)];
    if (before === 'answers') return [helpOf(part)?.title ?? part];
    if (isColumn(part) && typeof before === 'string') return [formatColumn(columnOf(part))];
    const [year, id] = before === 'stages' ? part.split('/') : [];
    if (id !== undefined && isColumn(year)) return [formatColumn(columnOf(year)), round(id)];
    if (before === 'checks') return [round(part)];
    if (before === 'dueYears') return [part === 'grade' ? nameOf(['years', '', 'grade'], plan, true) : round(part)];
    if (before === 'marks' || before === 'scales') return [plan?.scales?.[part]?.label ?? part];
    if (before === 'fields') return [plan?.fields?.find((field) => field.id === part)?.label ?? part];
    if (before === 'labels') return [printed(part, plan) ?? part];
    // Named by the city itself.
    if (before === 'tags' || before === 'criteria') return [part];
    const next = path[index + 1];
    if (part === 'years' && isColumn(next)) return [];
    if (part === 'checks' && typeof next === 'string') return [];
    return [nameOf(path.slice(0, index + 1), plan, isItem)];
  });
}

/** What the box at a path is called by itself: its last part, which must be a key of the format. Names that the city chooses may stand for any (`*`). */
export function nameOf(path: Path, plan: PlanEntry | undefined, isItem: boolean): string {
  const key = String(path.at(-1));
  return isItem && isBox(path, path.length - 1) ? boxName(key, path, plan) : nameWithin(key, path.slice(0, -1), plan);
}

function isColumn(part: string | number | undefined): part is string {
  return typeof part === 'string' && /^\d{4}(-(\d{4})?)?$/.test(part);
}

/** Whether a key is a box that the sheet prints, and not a part of an entry in one: keys share names across levels. */
function isBox([top, , inYear]: Path, index: number): boolean {
  if (index === 0) return true;
  if (top === 'overall') return index === 1;
  return top === 'years' && (index === 2 || (inYear === 'checks' && index === 4));
}

function boxName(key: string, [top]: Path, plan: PlanEntry | undefined): string {
  return (top === 'overall' ? printed(`overall.${key}`, plan) : undefined) ?? printed(key, plan) ?? named(key) ?? key;
}

function nameWithin(key: string, above: Path, plan: PlanEntry | undefined): string {
  const home = above.findLast((part) => typeof part === 'string');
  const inHome = `${home ?? ''}.${key}`;
  return named(inHome, plan?.labels ?? {}) ?? named(inHome, namesWithin) ?? named(key) ?? printed(key, plan) ?? key;
}

/** As the plan prints it, or the starting form. */
function printed(key: string, plan: PlanEntry | undefined): string | undefined {
  return named(key, plan?.labels ?? {}) ?? named(key, labels);
}

function named(key: string, names: Record<string, string | undefined> = keyNames): string | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined;
}
