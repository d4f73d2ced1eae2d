import { type CellChange, isJudged } from '../../proposal/cell-changes.ts';
import type { SheetChange } from '../../proposal/proposal.ts';
import { proposalWords } from '../../words/proposal.ts';

/** What a change is about, in a line or two: every judgement that changes, then how many boxes. */
export function headlineOf({ kind, cells }: SheetChange): string[] {
  if (kind !== 'changed' && kind !== 'moved') return [proposalWords.kinds[kind]];
  const count = (is: (cell: CellChange) => boolean) => cells.filter(is).length;
  const counted = proposalWords.headline(
    count(({ before }) => before === undefined),
    count(({ before, after: now }) => before !== undefined && now !== undefined),
    count(({ after: now }) => now === undefined),
  );
  return [
    ...(kind === 'moved' ? [proposalWords.kinds.moved] : []),
    ...cells
      .filter(isJudged)
      .map(({ label: box, before = proposalWords.blank, after: now = proposalWords.blank }) =>
        proposalWords.fromTo(box, before, now),
      ),
    ...(counted === '' ? [] : [counted]),
  ];
}
