import type { Path } from '../finding.ts';
import { columnOf, formatColumn } from '../model/fiscal-year.ts';
import type { PlanEntry } from '../schema/plan.ts';
import { keyNames } from '../words/keys.ts';
import { labels } from '../words/labels.ts';
import { report } from '../words/report.ts';
import { type RuleId, ruleHelp } from '../words/rules.ts';

/**
 * A path in the words of the form: 平成25年度（2013年度）・上半期・状況. The plan's own labels come first.
 * @param nameAt what an entry of a list is called, where it has a name; else it is told by its number
 */
export function labelOf(
  path: Path,
  plan: PlanEntry | undefined,
  isItem: boolean,
  nameAt: (path: Path) => string | undefined = () => undefined,
): string {
  const parts = path.flatMap((part, index): string[] => {
    const before = path[index - 1];
    if (typeof part === 'number') return [nameAt(path.slice(0, index + 1)) ?? report.nth(part + 1)];
    if (before === 'answers') return [isRule(part) ? ruleHelp[part].title : part];
    if (isColumn(part) && typeof before === 'string') return [formatColumn(columnOf(part))];
    if (before === 'checks') return [plan?.checks?.find((round) => round.id === part)?.label ?? part];
    if (before === 'marks' || before === 'scales') return [plan?.scales?.[part]?.label ?? part];
    if (before === 'fields') return [plan?.fields?.find((field) => field.id === part)?.label ?? part];
    const next = path[index + 1];
    if (part === 'years' && isColumn(next)) return [];
    if (part === 'checks' && typeof next === 'string') return [];
    return [nameOf(part, path[0] === 'overall' && index > 0 ? `overall.${part}` : part, plan, isItem)];
  });
  return parts.join(report.within);
}

function isRule(name: string): name is RuleId {
  return Object.hasOwn(ruleHelp, name);
}

function isColumn(part: string | number | undefined): boolean {
  return typeof part === 'string' && /^\d{4}(-(\d{4})?)?$/.test(part);
}

function nameOf(key: string, boxKey: string, plan: PlanEntry | undefined, isItem: boolean): string {
  // Keys of plan.yaml share names with boxes of the sheet: `outline` is the hierarchy there, and a heading here.
  const named = Object.hasOwn(keyNames, key) ? keyNames[key] : undefined;
  if (!isItem && named !== undefined) return named;
  const printed: Record<string, string | undefined> = { ...labels, ...plan?.labels };
  const own = (name: string) => (Object.hasOwn(printed, name) ? printed[name] : undefined);
  return own(boxKey) ?? own(key) ?? named ?? key;
}
