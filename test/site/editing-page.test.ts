import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sites } from '../support/build-sites.ts';
import { siteDir } from '../support/html.ts';

const filesIn = (site: string) => readdirSync(siteDir(site), { recursive: true, encoding: 'utf8' });

it('has an editing page only where ADMIN=1 asks for it', () => {
  const having = sites.map(({ name }) => name).filter((name) => existsSync(join(siteDir(name), 'admin')));
  expect(having).toEqual(['search']);
});

it('is led to from no public page, and no public page bears its rules', () => {
  const pages = filesIn('search').filter((file) => /\.(html|xml)$/.test(file) && !file.startsWith('admin'));
  expect(pages.length).toBeGreaterThan(10);
  const leading = pages.filter((file) =>
    /\/admin\/|unsafe-inline/.test(readFileSync(join(siteDir('search'), file), 'utf8')),
  );
  expect(leading).toEqual([]);
});

it('lets only its own scripts run, and asks only the repository', () => {
  const html = readFileSync(join(siteDir('search'), 'admin/index.html'), 'utf8');
  expect(html).toContain("script-src 'self';");
  expect(html).toMatch(/style-src 'self' 'sha256-[\w+/=]+';/);
  expect(html).not.toContain('unsafe');
  expect(html).toContain("connect-src 'self' blob: data: https://api.github.com;");
});
