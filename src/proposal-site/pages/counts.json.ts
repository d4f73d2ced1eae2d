import type { APIRoute } from 'astro';
import { loadProposal } from '../proposal.ts';

/** For the command that has the page made: what it says at its end. */
export const GET: APIRoute = async () => Response.json((await loadProposal()).proposal.counts);
