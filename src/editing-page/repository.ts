import type { CmsConfig } from '@sveltia/cms';
import { editingPage } from '../words/editing-page.ts';

/** Where the editing page reads and writes. */
export interface Repository {
  backend: CmsConfig['backend'];
  /** The content folder, from the repository's root. */
  folder: string;
  /** Hosts that the page asks for it. */
  hosts: string[];
}

type Environment = Record<string, string | undefined>;

/**
 * The repository as the environment names it: ADMIN_REPO, or the one whose workflow builds the site.
 * @param folder the content folder, from the repository's root
 * @throws with a Japanese sentence, when it is not named
 */
export function repositoryOf(env: Environment, folder: string): Repository {
  const isGitlab =
    env.ADMIN_BACKEND === 'gitlab' || (env.ADMIN_BACKEND === undefined && env.CI_PROJECT_PATH !== undefined);
  const repo = env.ADMIN_REPO || (isGitlab ? env.CI_PROJECT_PATH : env.GITHUB_REPOSITORY);
  if (!repo || !/^[\w.-]+(\/[\w.-]+)+$/.test(repo)) throw new Error(editingPage.noRepository);
  const branch = env.ADMIN_BRANCH || env.CI_DEFAULT_BRANCH || 'main';
  const login = env.ADMIN_LOGIN_URL ? { base_url: env.ADMIN_LOGIN_URL } : {};
  const named = { repo, branch, commit_messages: editingPage.changes };
  if (!isGitlab) {
    const api = env.ADMIN_API || 'https://api.github.com';
    return {
      folder,
      hosts: [new URL(api).origin],
      backend: { name: 'github', ...named, ...(env.ADMIN_API ? { api_root: api } : {}), ...login },
    };
  }
  const api = env.ADMIN_API || env.CI_API_V4_URL || 'https://gitlab.com/api/v4';
  const { origin } = new URL(api);
  const app = env.ADMIN_APP_ID ? ({ auth_type: 'pkce', app_id: env.ADMIN_APP_ID } as const) : {};
  return {
    folder,
    hosts: [origin],
    backend: { name: 'gitlab', ...named, api_root: api, base_url: origin, ...app, ...login },
  };
}
