import type { Archive } from '../model/archive.ts';
import type { Plan } from '../model/plan.ts';
import type { Reading } from '../read-archive.ts';
import { cellChanges } from './cell-changes.ts';
import type { PlanChange, Proposal, SheetChange } from './proposal.ts';
import { sheetChanges } from './sheet-changes.ts';
import { tallyChanges } from './tally-changes.ts';

/**
 * Compares what is public now with what is proposed.
 * @param attachments files below `plans/<plan>/files/` that differ
 */
export function buildProposal(before: Reading, after: Reading, attachments: Proposal['attachments']): Proposal {
  const sheets = sheetChanges(before, after);
  const errors = after.problems.filter(({ severity }) => severity === 'error');
  const unread = new Set(after.unread);
  const warnings = after.problems.filter(({ severity }) => severity === 'warning').length;
  const open = sheets.flatMap((sheet) => sheet.open).filter(({ severity }) => severity === 'warning').length;
  const count = (...kinds: SheetChange['kind'][]) => sheets.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    before: before.whole,
    after: after.whole,
    plans: planChanges(before, after, sheets),
    files: fileChanges(before.whole, after.whole, unread),
    attachments,
    errors: [...errors].sort((a, b) => Number(unread.has(b.file)) - Number(unread.has(a.file))),
    unreadBefore: before.unread,
    elsewhere: warnings - open,
    counts: {
      changed: count('changed', 'moved', 'unreadable'),
      added: count('added'),
      removed: count('removed'),
      errors: errors.length,
      warnings: open,
      answered: sheets.flatMap(({ answered }) => answered).length,
    },
  };
}

function planChanges(before: Reading, after: Reading, sheets: readonly SheetChange[]): PlanChange[] {
  const byId = ({ plans }: Archive) => new Map(plans.map((plan) => [plan.id, plan]));
  const [old, now] = [byId(before.whole), byId(after.whole)];
  const [oldShown, nowShown] = [byId(before.shown), byId(after.shown)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): PlanChange[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const unreadable = !is && after.unread.includes(`plans/${id}/plan.yaml`);
    const own = sheets.filter((sheet) => sheet.id.startsWith(`${id}/`));
    const settings = was && !is ? [] : cellChanges(was && sideOfPlan(was), is && sideOfPlan(is));
    const kind = unreadable ? 'unreadable' : !is ? 'removed' : !was ? 'added' : 'same';
    if (kind === 'same' && own.length === 0 && settings.length === 0) return [];
    return [
      {
        id,
        name: (is ?? was)!.name,
        kind,
        sheets: own,
        settings,
        // Where the plan or a sheet cannot be read, its numbers would be told wrongly.
        tallies: own.some((sheet) => sheet.kind === 'unreadable')
          ? []
          : tallyChanges(oldShown.get(id), nowShown.get(id)),
      },
    ];
  });
}

function sideOfPlan({ entry }: Plan) {
  return { value: entry, plan: entry, isItem: false };
}

function fileChanges(before: Archive, after: Archive, unread: ReadonlySet<string>): Proposal['files'] {
  const files: [string, unknown, unknown][] = [
    ['site.yaml', before.site, after.site],
    ['departments.yaml', before.departmentEntries, after.departmentEntries],
    ['glossary.yaml', before.glossary, after.glossary],
    ['redirects.yaml', before.redirects, after.redirects],
  ];
  return files.flatMap(([name, old, now]) => {
    const side = (value: unknown) => ({ value, plan: undefined, isItem: false });
    const cells = unread.has(name) ? [] : cellChanges(side(old), side(now));
    return cells.length > 0 ? [{ name, cells }] : [];
  });
}
