import type { HostedRepository } from './repository.ts';

export interface PullRequest {
  number: number;
  title: string;
  branch: string;
  isDraft: boolean;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  labels: string[];
  created: string;
  updated: string;
}

/** The account that signs in. It has a picture at another host, as those of GitHub do. */
export const account = {
  login: 'shiomi-hanako',
  id: 1,
  databaseId: 1,
  name: '汐見 花子',
  email: 'hanako@city.shiomi.example',
  html_url: 'https://github.com/shiomi-hanako',
  avatar_url: 'https://avatars.githubusercontent.com/u/1?v=4',
  avatarUrl: 'https://avatars.githubusercontent.com/u/1?v=4',
};

/** Pull requests and their labels: what a host keeps beside the repository. */
export class PullRequests {
  readonly list: PullRequest[] = [];

  open(title: string, branch: string, isDraft: boolean): PullRequest {
    const now = new Date().toISOString();
    const number = this.list.length + 1;
    const one: PullRequest = { number, title, branch, isDraft, state: 'OPEN', labels: [], created: now, updated: now };
    this.list.push(one);
    return one;
  }

  get(number: number): PullRequest {
    const one = this.list.find((request) => request.number === number);
    if (!one) throw new Error(`There is no pull request ${number}.`);
    return one;
  }
}

/** A pull request as GraphQL has it. */
export function pullRequestNode(one: PullRequest, base: string, repository: HostedRepository) {
  const kinds: Record<string, string> = { A: 'ADDED', D: 'DELETED', M: 'MODIFIED' };
  return {
    id: `PR_${one.number}`,
    number: one.number,
    title: one.title,
    url: `https://github.com/shiomi/gyokaku/pull/${one.number}`,
    isDraft: one.isDraft,
    isCrossRepository: false,
    createdAt: one.created,
    updatedAt: one.updated,
    headRefName: one.branch,
    headRefOid: () => repository.oid(one.branch),
    author: account,
    labels: () => ({ nodes: one.labels.map((name) => ({ name })) }),
    files: () => ({
      nodes: repository.changes(base, one.branch).map(({ kind, path }) => ({ path, changeType: kinds[kind] })),
    }),
  };
}
