/** The part of a site that one of several machines makes: what belongs to its plans, and what belongs to none. */
export interface Shard {
  /** Ids, in the archive's order. */
  plans: string[];
  /** Those of the whole site. */
  all: string[];
}

/** What a build tells the program that makes its pages of `--plans`, as it was typed: there the plans are known. */
export const askedEnv = (plans: string | undefined) => ({ PLANS_ASKED: plans ?? '', SHARD_PLANS: '' });

/** What the program that makes the pages tells Astro's part of it. */
export const shardEnv = (shard: Shard) => ({ SHARD_PLANS: JSON.stringify(shard) });

export function shardOf({ SHARD_PLANS }: Record<string, string | undefined>): Shard | null {
  return SHARD_PLANS ? (JSON.parse(SHARD_PLANS) as Shard) : null;
}

/** Whether another machine makes this page: `/plans/2023/dx-01`, `/data/2023.csv`, `/og/plans/2023.png`, `/guide/plans/2023`. */
export function isElsewhere(pathname: string, { plans, all }: Shard): boolean {
  const [, plan] = /^\/(?:data|(?:og\/|guide\/)?plans)\/([^/.]+)/.exec(pathname) ?? [];
  return plan !== undefined && all.includes(plan) && !plans.includes(plan);
}

/** The folder that makes a site's output a shard; it is no part of the site. */
export const shardFolder = 'shard';

/** What a shard says of itself. */
export const manifestFile = `${shardFolder}/shard.json`;
