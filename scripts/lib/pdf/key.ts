import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Target } from './targets.ts';

/**
 * What a PDF is made of, as a digest: the printed part of its page, the style sheets, the fonts and this code. The day of the build is not among it: where a sheet has no date of its own, its PDF bears the day on which its content was first printed.
 * Nor is the browser: its next version does not make a thousand PDFs anew that nobody has changed.
 * @param site folder of the built site
 */
export function keysFor(site: string): (target: Target) => string {
  const tools = createHash('sha256');
  const folder = import.meta.dirname;
  for (const file of readdirSync(folder).sort()) tools.update(readFileSync(join(folder, file)));
  for (const name of ['biz-udpgothic', 'noto-sans-jp']) tools.update(versionOf(`@expo-google-fonts/${name}`));
  const common = tools.digest('hex');
  const styles = new Map<string, string>();
  const styleOf = (path: string) => {
    const known = styles.get(path) ?? readFileSync(join(site, path), 'utf8');
    styles.set(path, known);
    return known;
  };
  return ({ html }) => {
    const hash = createHash('sha256').update(common);
    for (const [, path] of html.matchAll(/<link rel="stylesheet" href="[^"]*?(_astro\/[^"]+)"/g))
      hash.update(styleOf(path!));
    return hash.update(printedPart(html)).digest('hex').slice(0, 32);
  };
}

/** Title, page rules and main part without its tools, less the date of the build where the edition has none of its own. */
function printedPart(html: string): string {
  const title = /<title>[\s\S]*?<\/title>/.exec(html)?.[0] ?? '';
  const rules = /<style data-page-rules[\s\S]*?<\/style>/.exec(html)?.[0] ?? '';
  const main = (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<p class="SheetTools">[\s\S]*?<\/p>/, '');
  const dates = [...main.matchAll(/<time datetime="([^"]+)" data-of-build[^>]*>\s*([^<]*?)\s*<\/time>/g)];
  const said = new Set(dates.flatMap(([, date, words]) => [date!, words!]));
  return [...said].reduce((text, words) => text.replaceAll(words, ''), title + rules + main);
}

function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  const { version } = JSON.parse(readFileSync(join(dirname(require.resolve(name)), 'package.json'), 'utf8')) as {
    version: string;
  };
  return `${name}@${version}`;
}
