import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RebuiltProject, rebuiltProject, renderedIn } from '../support/rebuilt.ts';
import { lastingFolder } from '../support/repository.ts';

let project: RebuiltProject;
let removed: () => Promise<void>;
beforeAll(async () => {
  const { dir, remove } = await lastingFolder('rebuilt');
  removed = remove;
  project = await rebuiltProject(dir);
});
afterAll(() => removed?.());

it('a build renders again only what shows what has changed', async () => {
  const first = renderedIn(await project.build());
  await project.change('content/plans/earlier/tax.mdx', '窓口で312件', '窓口で313件');
  const again = renderedIn(await project.build());
  expect(first).toContain('/plans/current/desk/index.html');
  expect(again).toContain('/plans/earlier/tax/index.html');
  expect(again).toContain('/plans/earlier/index.html');
  expect(again.filter((page) => /^\/plans\/current\/.*html$/.test(page))).toEqual([]);
  expect(again).not.toContain('/plans/earlier/counter/index.html');
  expect(await readFile(join(project.site, 'plans/earlier/tax/index.html'), 'utf8')).toContain('窓口で313件');
});
