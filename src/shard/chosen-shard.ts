import { nearest } from '../nearest.ts';
import { shardWords } from '../words/shards.ts';
import type { Shard } from './shard.ts';
import { type Sized, sharesOf } from './shares.ts';

/**
 * The shard that `--plans` asks for: `2013,2015`, or `1/4` for the first of four shares.
 * @param plans in the archive's order @throws when there is no such plan or share
 */
export function chosenShard(asked: string, plans: readonly Sized[]): Shard {
  const all = plans.map(({ id }) => id);
  // Typed with a Japanese keyboard on, it means the same.
  const typed = asked.normalize('NFKC').replace(/\s/g, '');
  const chosen = typed.includes('/') ? share(typed, plans) : named(typed, all);
  return { plans: all.filter((id) => chosen.includes(id)), all };
}

function share(asked: string, plans: readonly Sized[]): string[] {
  const [, number, shares] = /^(\d{1,4})\/(\d{1,4})$/.exec(asked) ?? [];
  if (number === undefined || Number(shares) === 0) throw new Error(shardWords.badShare(asked));
  const chosen = sharesOf(plans, Number(shares))[Number(number) - 1];
  if (!chosen) throw new Error(shardWords.noSuchShare(asked, Number(shares)));
  return chosen;
}

function named(asked: string, all: readonly string[]): string[] {
  const names = asked.split(/[,、]/).filter((name) => name !== '');
  if (names.length === 0) throw new Error(shardWords.noPlans);
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) throw new Error(shardWords.noPlan(unknown, nearest(unknown, all), all));
  return names;
}
