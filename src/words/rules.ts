import { helpAcrossFiles } from './help/across-files.ts';
import { helpOfFiles } from './help/of-files.ts';
import { helpOfWarnings } from './help/of-warnings.ts';
import type { RuleHelp } from './help/rule-help.ts';

const entries = { ...helpOfFiles, ...helpAcrossFiles, ...helpOfWarnings };

export type RuleId = keyof typeof entries;

/** One help entry for each rule, by its name as in `answers` and `--explain`. */
export const ruleHelp: Record<RuleId, RuleHelp> = entries;
/** The help entry of a name that may be a rule's, or undefined. */
export function helpOf(name: string): RuleHelp | undefined {
  return Object.hasOwn(entries, name) ? ruleHelp[name as RuleId] : undefined;
}

export const ruleIds = Object.keys(entries) as RuleId[];
