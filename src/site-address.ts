import { settingsOf } from './settings.ts';
import { readOne } from './source/read-files.ts';
import { parseYaml } from './source/yaml.ts';
import { report } from './words/report.ts';

/** Where the site will stand. */
export interface Address {
  /** Origin, `https://example.jp`. */
  site: string;
  /** Path that the site begins at, `/` or `/gyokaku`. */
  base: string;
}

/**
 * SITE_URL, else `url` of site.yaml, else this machine. BASE replaces the path.
 * A site.yaml that cannot be read is the checker's to report, in the reader's words; here it only has no say.
 * @throws when SITE_URL is not an address
 */
export function addressOf(env: Record<string, string | undefined>, cwd: string): Address {
  const url = parsed(env.SITE_URL || undefined) ?? parsed(siteUrl(env, cwd), true) ?? new URL('http://localhost:4321/');
  const path = (env.BASE ?? url.pathname).replace(/^\/*/, '/').replace(/\/+$/, '');
  return { site: url.origin, base: path === '' ? '/' : path };
}

function parsed(text: string | undefined, tolerant = false): URL | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  if (tolerant) return undefined;
  throw new Error(report.badUrl(text));
}

function siteUrl(env: Record<string, string | undefined>, cwd: string): string | undefined {
  const { contentDir } = settingsOf({ CONTENT_DIR: env.CONTENT_DIR }, cwd, () => new Date(0));
  const { text } = readOne(contentDir, 'site.yaml');
  const yaml = text === undefined ? null : parseYaml(text);
  const url = yaml && 'value' in yaml ? (yaml.value as { url?: unknown } | null)?.url : undefined;
  return typeof url === 'string' ? url : undefined;
}
