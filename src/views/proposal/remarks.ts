import { formatDate } from '../../model/calendar-date.ts';
import type { SheetChange } from '../../proposal/proposal.ts';
import type { Visibility } from '../../proposal/visibility.ts';
import { proposalWords } from '../../words/proposal.ts';

/** What the change does to the sheet's page: where it is lost to those who have cited it, that comes first. */
export function remarksOn({ kind, before, after, sees }: SheetChange): string[] {
  if (kind === 'unreadable') return [proposalWords.unreadable];
  if (kind === 'removed') return sees.before === 'public' ? [proposalWords.removed] : [];
  const lost = sees.before === 'public' && sees.after !== 'public';
  return [
    ...(lost ? [proposalWords.hidden] : []),
    ...(kind === 'moved' && sees.before === 'public' ? [proposalWords.moved(before!.path, after!.path)] : []),
    ...(sees.before !== 'public' && sees.after === 'public' ? [proposalWords.appears] : []),
    ...notYet(sees.after),
  ];
}

function notYet(sees: Visibility): string[] {
  if (sees === 'draft') return [proposalWords.draft];
  return typeof sees === 'object' ? [proposalWords.embargo(formatDate(sees.from))] : [];
}
