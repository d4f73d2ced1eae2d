import { shardWords } from '../../../src/words/shards.ts';

/** What `npm run build` was asked for. */
export interface BuildOptions {
  /** As it was typed. */
  plans?: string;
  /** For Astro, as it always was. */
  rest: string[];
}

/** @throws when `--plans` names nothing, or stands there twice */
export function buildOptions(args: readonly string[]): BuildOptions {
  const found = args.flatMap((arg, at) => (arg === '--plans' || arg.startsWith('--plans=') ? [at] : []));
  if (found.length > 1) throw new Error(shardWords.twiceAsked);
  const [at] = found;
  if (at === undefined) return { rest: [...args] };
  const joined = args[at] !== '--plans';
  const plans = (joined ? args[at]!.slice('--plans='.length) : args[at + 1])?.trim() ?? '';
  if (plans === '' || plans.startsWith('-')) throw new Error(shardWords.noPlans);
  return { plans, rest: args.toSpliced(at, joined ? 1 : 2) };
}
