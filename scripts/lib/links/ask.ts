import { isWithin } from '../../../src/source/address-fault.ts';
import type { Reason } from '../../../src/words/links-command.ts';

/** What became of an address. */
export type Answer =
  | { kind: 'there' }
  /** For good, or for now. */
  | { kind: 'moved' | 'sent'; to: string }
  | { kind: 'gone'; status: number }
  | { kind: 'unreached'; why: Reason | number };

const patience = 20_000;
const mostMoves = 8;
const headers = { 'user-agent': 'Ayumi link check (npm run links)', accept: '*/*' };

/** Asks for the head of a page, and where that is not answered as a page is, for the page itself: many hosts know no HEAD. */
export async function ask(url: string): Promise<Answer> {
  const head = await follow(url, 'HEAD');
  return head.kind === 'gone' || head.kind === 'unreached' ? await follow(url, 'GET') : head;
}

async function follow(url: string, method: 'HEAD' | 'GET'): Promise<Answer> {
  let [at, forGood] = [url, true];
  try {
    for (let moves = 0; moves <= mostMoves; moves += 1) {
      const response = await fetch(at, { method, headers, redirect: 'manual', signal: AbortSignal.timeout(patience) });
      await response.body?.cancel();
      const { status } = response;
      const next = [301, 302, 303, 307, 308].includes(status) ? response.headers.get('location') : null;
      if (next === null) return answerOf(status, at, url, forGood);
      forGood &&= status === 301 || status === 308;
      const { protocol, hostname, href } = new URL(next, at);
      // A stranger's page is not to have this machine ask the machines beside it.
      if (isWithin(hostname) && !isWithin(new URL(url).hostname)) return { kind: 'unreached', why: 'within' };
      if (!/^https?:$/.test(protocol)) return { kind: 'unreached', why: 'broken' };
      at = href;
    }
    return { kind: 'unreached', why: 'circle' };
  } catch (error) {
    return { kind: 'unreached', why: reasonOf(error) };
  }
}

function answerOf(status: number, at: string, url: string, forGood: boolean): Answer {
  if (status === 404 || status === 410) return { kind: 'gone', status };
  if (status < 200 || status >= 300) return { kind: 'unreached', why: status };
  return at === url ? { kind: 'there' } : { kind: forGood ? 'moved' : 'sent', to: at };
}

function reasonOf(error: unknown): Reason {
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  const code = cause?.code ?? '';
  if (name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code)) return 'slow';
  if (/ENOTFOUND|EAI_AGAIN/.test(code)) return 'name';
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|SSL/.test(code)) return 'certificate';
  return /^E(CONN|HOST|NET)/.test(code) ? 'refused' : 'broken';
}
