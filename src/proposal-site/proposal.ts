import type { Proposal } from '../proposal/proposal.ts';
import { type Sides, readProposal } from '../read-proposal.ts';

/** What `npm run review` has found out about the two sides, and must be told beside the comparison. */
interface Given {
  sides: Sides;
  remarks: string[];
}

const given = JSON.parse(process.env.PROPOSAL ?? '') as Given;
let read: Promise<Proposal> | undefined;

/** The one comparison that the page and the counts beside it read. */
export async function loadProposal(): Promise<{ proposal: Proposal; remarks: string[] }> {
  read ??= readProposal(given.sides);
  return { proposal: await read, remarks: given.remarks };
}
