import type { Proposal, SheetChange } from '../../src/proposal/proposal.ts';
import { readProposal } from '../../src/read-proposal.ts';
import { contentFolder } from './read.ts';

type Files = Record<string, string | Uint8Array | null>;

/** The small content folder with these files before, and with those after. */
export async function propose(before: Files, after: Files, today = '2015-07-01'): Promise<Proposal> {
  return readProposal({ before: await contentFolder(before), after: await contentFolder(after), today });
}

export function sheetsOf({ plans }: Proposal): SheetChange[] {
  return plans.flatMap(({ sheets }) => sheets);
}

/** A change as lines: kind and address of each sheet, then its boxes, old → new. */
export function told(proposal: Proposal): string[] {
  return sheetsOf(proposal).flatMap(({ kind, id, cells }) => [
    `${kind} ${id}`,
    ...(kind === 'added' ? [] : cells).map(
      ({ label, before, after }) => `${label}: ${before ?? '―'} → ${after ?? '―'}`,
    ),
  ]);
}
