import { account, type PullRequest, type PullRequests } from './pull-requests.ts';
import type { HostedRepository } from './repository.ts';

export interface Asked {
  method: string;
  /** Behind the repository's address. */
  path: string;
  body: Record<string, unknown>;
}

/**
 * What GitHub's REST interface answers of a repository, of that which the CMS asks; null where there is nothing to say.
 * @throws where something else is asked
 */
export function answerRest(
  { method, path, body }: Asked,
  repository: HostedRepository,
  requests: PullRequests,
): unknown {
  const [kind, second = '', third, ...rest] = path.split('/').map(decodeURIComponent);
  switch (`${method} ${kind}`) {
    case 'GET collaborators':
      return null;
    case 'GET git':
      return second === 'trees' ? treeOf(repository, third!) : repository.text(third!);
    case 'PATCH git':
      repository.git(['update-ref', `refs/heads/${rest.join('/')}`, String(body.sha)]);
      return {};
    case 'DELETE git':
      repository.deleteBranch(rest.join('/'));
      return null;
    case 'POST pulls':
      return pullOf(requests.open(String(body.title), String(body.head), Boolean(body.draft)), repository);
    case 'PUT pulls':
      return merged(requests.get(Number(second)), String(body.commit_title), repository);
    case 'PATCH pulls':
      requests.get(Number(second)).state = body.state === 'open' ? 'OPEN' : 'CLOSED';
      return {};
    case 'POST issues':
    case 'PATCH issues':
      requests.get(Number(second)).labels = body.labels as string[];
      return [];
    case 'GET issues':
      return { labels: requests.get(Number(second)).labels.map((name) => ({ name })) };
    default:
      throw new Error(`The stand-in has no answer to ${method} ${path}.`);
  }
}

function treeOf(repository: HostedRepository, commit: string) {
  return { tree: repository.files(commit).map((file) => ({ ...file, type: 'blob' })), truncated: false };
}

function pullOf(one: PullRequest, repository: HostedRepository) {
  return {
    number: one.number,
    node_id: `PR_${one.number}`,
    title: one.title,
    html_url: `https://github.com/shiomi/gyokaku/pull/${one.number}`,
    head: { sha: repository.oid(one.branch) },
    created_at: one.created,
    updated_at: one.updated,
    user: account,
  };
}

function merged(one: PullRequest, title: string, repository: HostedRepository) {
  repository.merge(one.branch, 'main', title);
  one.state = 'MERGED';
  return { merged: true };
}
