import type { Page, Route } from 'playwright-core';
import { answerGraphql } from './graphql.ts';
import { account, PullRequests } from './pull-requests.ts';
import { HostedRepository } from './repository.ts';
import { answerRest } from './rest.ts';

/** A GitHub of one repository, for a page in a browser: what is done to it is done by git in a folder. */
export interface StandIn {
  repository: HostedRepository;
  requests: PullRequests;
  /** What was asked that it could not answer. */
  unanswered: string[];
}

const api = 'https://api.github.com';
const home = `${api}/repos/shiomi/gyokaku/`;

/**
 * Answers the page in GitHub's place.
 * @param dir a git repository with a branch `main`, taken as shiomi/gyokaku
 */
export async function standInForGithub(page: Page, dir: string): Promise<StandIn> {
  const standIn: StandIn = { repository: new HostedRepository(dir), requests: new PullRequests(), unanswered: [] };
  await page.route(`${api}/**`, (route) => answer(route, standIn));
  return standIn;
}

async function answer(route: Route, { repository, requests, unanswered }: StandIn): Promise<void> {
  const request = route.request();
  const [url, method] = [request.url().replace(/\?.*/, ''), request.method()];
  const body = (request.postDataJSON() ?? {}) as Record<string, unknown>;
  const headers = { 'access-control-allow-origin': '*' };
  try {
    if (url === `${api}/graphql`) {
      const data = answerGraphql(body as Parameters<typeof answerGraphql>[0], repository, requests);
      return await route.fulfill({ headers, json: { data } });
    }
    if (url === `${api}/user`) return await route.fulfill({ headers, json: account });
    if (!url.startsWith(home)) throw new Error(`The stand-in has no ${url}.`);
    const said = answerRest({ method, path: url.slice(home.length), body }, repository, requests);
    if (said === null) return await route.fulfill({ headers, status: 204 });
    await (typeof said === 'string' ? route.fulfill({ headers, body: said }) : route.fulfill({ headers, json: said }));
  } catch (error) {
    const message = (error as Error).message;
    unanswered.push(`${method} ${url}: ${message}`);
    const isGraphql = url.endsWith('/graphql');
    await route.fulfill({
      headers,
      status: isGraphql ? 200 : 422,
      json: isGraphql ? { errors: [{ message }] } : { message },
    });
  }
}
