import { nearest } from '../../../src/nearest.ts';
import { reviewWords } from '../../../src/words/review.ts';
import type { Git } from './git.ts';

/** The version that a change is compared with, and what its reader must know of it. */
export interface Base {
  commit: string;
  remarks: string[];
}

/**
 * Where the change began: the last version that it has in common with the base, so that what happened to the base since then is not taken for a part of the change.
 * @throws when there is no such base
 */
export async function findBase(git: Git, name: string): Promise<Base> {
  const shallow = (await git(['rev-parse', '--is-shallow-repository'])) === 'true';
  // A name that begins with a hyphen would be an option.
  const tip = name.startsWith('-') ? null : await git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  if (tip === null) throw new Error(shallow ? reviewWords.shallowBase(name) : await noSuchBase(git, name));
  const common = await git(['merge-base', tip, 'HEAD']);
  if (common !== null) return { commit: common, remarks: [] };
  return { commit: tip, remarks: [shallow ? reviewWords.remarks.shallow : reviewWords.remarks.unrelated] };
}

async function noSuchBase(git: Git, name: string): Promise<string> {
  const names = (await git(['for-each-ref', '--format=%(refname:short)'])) ?? '';
  return reviewWords.noSuchBase(name, nearest(name, names.split('\n').filter(Boolean)));
}
