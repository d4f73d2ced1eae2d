import { stepsOf, workflow } from './github.ts';

export interface Comment {
  id: number;
  body: string;
  user: { login: string; type: string };
}

interface Repository {
  id: number;
  owner: { login: string };
}

export interface Pull {
  number: number;
  head: { sha: string; ref: string; repo: Repository | null };
  base: { repo: Repository };
}

/** What the host knows when the script runs. */
export interface Host {
  pulls: Pull[];
  comments: Comment[];
  artifacts: { id: number; name: string; expired: boolean }[];
  run: {
    id: number;
    conclusion: string;
    head_sha: string;
    head_branch: string;
    head_repository: Repository | null;
    repository: Repository;
  };
}

export const city: Repository = { id: 1, owner: { login: 'city' } };
export const stranger: Repository = { id: 2, owner: { login: 'stranger' } };
export const bot = { login: 'github-actions[bot]', type: 'Bot' };

/** One open pull request of the city itself, whose check has just passed. */
export function newHost(): Host {
  return {
    pulls: [{ number: 7, head: { sha: 'abc', ref: 'sheets', repo: city }, base: { repo: city } }],
    comments: [],
    artifacts: [
      { id: 11, name: 'review.html', expired: false },
      { id: 12, name: 'summary', expired: false },
      { id: 13, name: 'preview', expired: false },
    ],
    run: {
      id: 99,
      conclusion: 'success',
      head_sha: 'abc',
      head_branch: 'sheets',
      head_repository: city,
      repository: city,
    },
  };
}

/** Runs the script of comment.yml as actions/github-script does, against a host in memory. Returns what it wrote there. */
export async function runComment(host: Host, summaryFile: string): Promise<{ notices: string[] }> {
  const step = stepsOf(workflow('comment.yml')).find(({ uses }) => uses?.startsWith('actions/github-script@'));
  const notices: string[] = [];
  // eslint-disable-next-line @typescript-eslint/no-empty-function
  const AsyncFunction = (async () => {}).constructor as new (
    ...args: string[]
  ) => (...args: unknown[]) => Promise<void>;
  const script = new AsyncFunction('github', 'context', 'core', 'require', 'process', step!.with!.script as string);
  const { createRequire } = await import('node:module');
  await script(
    apiOf(host),
    {
      payload: { workflow_run: host.run },
      repo: { owner: city.owner.login, repo: 'gyokaku' },
      serverUrl: 'https://github.example',
    },
    { notice: (text: string) => notices.push(text) },
    createRequire(import.meta.url),
    { env: { SUMMARY: summaryFile } },
  );
  return { notices };
}

function apiOf({ pulls, comments, artifacts, run }: Host) {
  const rest = {
    pulls: {
      list: ({ head }: { head: string }) =>
        answer(pulls.filter((pull) => head === `${pull.head.repo?.owner.login}:${pull.head.ref}`)),
    },
    actions: {
      listWorkflowRunArtifacts: ({ run_id }: { run_id: number }) => answer(run_id === run.id ? artifacts : []),
    },
    issues: {
      listComments: () => answer(comments),
      createComment: ({ issue_number, body }: { issue_number: number; body: string }) => {
        if (!pulls.some(({ number }) => number === issue_number)) throw new Error('There is no such pull request.');
        comments.push({ id: comments.length + 1, body, user: bot });
      },
      updateComment: ({ comment_id, body }: { comment_id: number; body: string }) => {
        comments.find(({ id }) => id === comment_id)!.body = body;
      },
    },
  };
  const paginate = async (call: (of: unknown) => Promise<{ data: unknown }>, of: unknown) => (await call(of)).data;
  return { rest, paginate };
}

const answer = (found: unknown) => Promise.resolve({ data: found });
