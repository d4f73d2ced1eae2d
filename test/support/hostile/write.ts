import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Hostile, type NumberedHostile, goodFolder, secret } from './case.ts';

type Files = Record<string, string | Uint8Array>;

/** A folder with a secret in it, and in a folder beside that the content folders. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'ayumi-hostile-'));
  mkdirSync(join(home, 'beside'));
  writeFileSync(join(home, 'beside', 'secret.txt'), secret);
  return home;
}

/** The good folder with these attacks in it. */
export function writeFolder(dir: string, cases: readonly NumberedHostile[]): void {
  const files: Files = { ...goodFolder };
  for (const one of cases) Object.assign(files, filesOf(one));
  for (const part of ['departments', 'glossary'] as const) {
    const own = files[`${part}.yaml`] as string;
    files[`${part}.yaml`] = own + cases.map((one) => named(one[part] ?? '', one.id)).join('');
  }
  const site = Object.assign({}, ...cases.map((one) => one.site ?? {})) as Record<string, string>;
  if (Object.keys(site).length > 0) files['site.yaml'] = siteOf(site);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  for (const { disk } of cases) disk?.(dir);
}

function filesOf({ id, sheet, plan, files = {} }: NumberedHostile): Files {
  const all: Files = {
    ...(sheet !== undefined && { 'plans/h/§.mdx': sheet }),
    ...(plan && { 'plans/§/plan.yaml': plan.yaml, 'plans/§/a.mdx': plan.sheet }),
    ...files,
  };
  return Object.fromEntries(
    Object.entries(all).map(([path, text]) => [named(path, id), typeof text === 'string' ? named(text, id) : text]),
  );
}

function named(text: string, id: string): string {
  return text.replaceAll('§', id);
}

function siteOf(keys: NonNullable<Hostile['site']>): string {
  const all = { title: '凪浜市の記録', municipality: '{name: 凪浜市}', ...keys };
  return Object.entries(all)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}
