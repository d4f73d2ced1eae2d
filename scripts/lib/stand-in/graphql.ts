import { account, type PullRequests, pullRequestNode } from './pull-requests.ts';
import { asked, fieldsOf } from './query.ts';
import type { CommitFacts, HostedRepository } from './repository.ts';

interface CommitInput {
  branch: { branchName: string };
  expectedHeadOid: string;
  fileChanges: { additions?: { path: string; contents: string }[]; deletions?: { path: string }[] };
  message: { headline: string };
}

/** What GitHub answers to a GraphQL query, of that which the CMS asks. */
export function answerGraphql(
  { query, variables }: { query: string; variables: Record<string, unknown> },
  repository: HostedRepository,
  requests: PullRequests,
): unknown {
  const root = { repository: () => repositoryNode(repository, requests), ...mutations(repository, requests) };
  return asked(root, fieldsOf(query, variables));
}

function repositoryNode(repository: HostedRepository, requests: PullRequests) {
  return {
    id: 'R_1',
    defaultBranchRef: { name: 'main' },
    ref: ({ qualifiedName }: { qualifiedName: string }) => refNode(repository, qualifiedName),
    object: ({ oid, expression }: { oid?: string; expression?: string }) => {
      const found = repository.oid(expression ?? oid!);
      return found && objectNode(repository, found);
    },
    pullRequests: ({ labels, headRefName }: { labels?: string[]; headRefName?: string }) => {
      const open = requests.list
        .filter(({ state }) => state === 'OPEN')
        .filter((one) => labels === undefined || one.labels.some((label) => labels.includes(label)))
        .filter(({ branch }) => headRefName === undefined || branch === headRefName);
      return { totalCount: open.length, nodes: open.map((one) => pullRequestNode(one, 'main', repository)) };
    },
  };
}

function refNode(repository: HostedRepository, branch: string) {
  const oid = repository.oid(`refs/heads/${branch}`);
  return oid && { name: branch, target: { ...objectNode(repository, oid), ...historyOf(repository, branch) } };
}

/** A blob or a commit; nothing has been built or checked of any. */
function objectNode(repository: HostedRepository, oid: string) {
  const text = () => repository.text(oid);
  return {
    oid,
    text,
    byteSize: () => Buffer.byteLength(text()),
    isBinary: false,
    isTruncated: false,
    status: null,
    deployments: { nodes: [] },
    checkSuites: { nodes: [] },
  };
}

function historyOf(repository: HostedRepository, branch: string) {
  return {
    history: ({ first, path }: { first: number; path?: string }) => ({
      nodes: repository.commits(branch, first, path).map(commitNode),
    }),
  };
}

function commitNode({ oid, message, author, date }: CommitFacts) {
  return { oid, message, committedDate: date, author: { ...author, avatarUrl: account.avatarUrl, user: account } };
}

function mutations(repository: HostedRepository, requests: PullRequests) {
  const setDraft =
    (isDraft: boolean) =>
    ({ input }: { input: { pullRequestId: string } }) => {
      const one = requests.get(Number(input.pullRequestId.slice('PR_'.length)));
      one.isDraft = isDraft;
      return { pullRequest: { isDraft } };
    };
  return {
    createRef: ({ input: { name, oid } }: { input: { name: string; oid: string } }) => {
      repository.createBranch(name.replace('refs/heads/', ''), oid);
      return { ref: { name } };
    },
    createCommitOnBranch: ({ input }: { input: CommitInput }) => {
      const { additions = [], deletions = [] } = input.fileChanges;
      const written = new Map(additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')]));
      const gone = deletions.map(({ path }) => path);
      const { branchName } = input.branch;
      const oid = repository.commit(branchName, input.expectedHeadOid, written, gone, input.message.headline);
      const file = ({ path }: { path: string }) => ({ oid: repository.oid(`${oid}:${path}`) });
      return { commit: { ...commitNode(repository.commits(oid, 1)[0]!), file } };
    },
    convertPullRequestToDraft: setDraft(true),
    markPullRequestReadyForReview: setDraft(false),
  };
}
