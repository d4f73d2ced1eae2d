import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { testDate } from '../build-sites.ts';
import { root } from '../paths.ts';
import type { NumberedHostile } from './case.ts';
import { writeFolder } from './write.ts';

/** Builds of attacks that were read without a fault as few sites as hold them, with the command that people use. The sites' folders. */
export function buildAll(home: string, cases: readonly NumberedHostile[]): string[] {
  return together(cases).map((some, at) => {
    const content = join(home, `content-${at}`);
    const site = join(home, `site-${at}`);
    writeFolder(content, some);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        BASE: undefined,
        BASE_URL: undefined,
        NODE_ENV: 'production',
        SITE_URL: 'https://nagihama.example/',
        CONTENT_DIR: content,
        OUT_DIR: site,
        BUILD_DATE: testDate,
        OG: '0',
      },
      maxBuffer: 100_000_000,
    });
    if (status !== 0) throw new Error(`${stdout}\n${stderr}`.slice(-4000));
    return site;
  });
}

/** A site has one title and one contact: what wants the same key stands in another site. */
function together(cases: readonly NumberedHostile[]): NumberedHostile[][] {
  const sites: { cases: NumberedHostile[]; keys: Set<string> }[] = [];
  for (const one of cases) {
    const keys = Object.keys(one.site ?? {});
    let home = sites.find((site) => !keys.some((key) => site.keys.has(key)));
    if (!home) sites.push((home = { cases: [], keys: new Set() }));
    home.cases.push(one);
    keys.forEach((key) => home.keys.add(key));
  }
  return sites.map((site) => site.cases);
}
