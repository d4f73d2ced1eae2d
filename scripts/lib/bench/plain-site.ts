import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { figureOf } from '../../../src/model/value.ts';
import { buildBench } from '../../../src/words/build-bench.ts';
import { labels } from '../../../src/words/labels.ts';
import type { BenchSheet } from './archive/sheet.ts';

/** The one plain template, in which each generator puts its own marks. */
const page = (title: string, department: string, content: string) =>
  `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><title>${title}</title></head>
<body><main data-pagefind-body><h1>${title}</h1><p>${department}</p>${content}</main></body>
</html>
`;

const files = {
  'hugo.toml':
    "baseURL = 'https://example.jp/'\nlanguageCode = 'ja'\ndisableKinds = ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', '404']\n",
  'layouts/_default/single.html': page('{{ .Title }}', '{{ .Params.department }}', '{{ .Content }}'),
  'eleventy/item.njk': page('{{ title }}', '{{ department }}', '{{ content | safe }}'),
  'eleventy.config.mjs': `export default function (config) {
  config.addGlobalData('layout', 'item.njk');
  return { dir: { input: 'content', includes: '../eleventy', output: 'eleventy-site' }, markdownTemplateEngine: false };
}
`,
};

/** The same sheets as Markdown, one page each, with one plain template for Eleventy and one for Hugo. */
export async function writePlainSite(dir: string, sheets: readonly BenchSheet[]): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) await write(join(dir, path), text);
  for (const sheet of sheets) await writePlainPage(dir, sheet);
}

export async function writePlainPage(dir: string, sheet: BenchSheet): Promise<void> {
  await write(join(dir, 'content', `${sheet.id}.md`), markdownOf(sheet));
}

function markdownOf({ entry }: BenchSheet): string {
  const { title, summary, background, purpose, indicators = [], years = {} } = entry;
  const head = { title, department: entry.lead };
  const section = (mark: string, label: string, text: string | readonly string[] | undefined) =>
    text === undefined
      ? []
      : [`${mark} ${label}`, typeof text === 'string' ? text : text.map((line) => `- ${line}`).join('\n')];
  const { section: words } = buildBench;
  const body = [
    summary,
    ...section('##', labels.background, background),
    ...section('##', labels.purpose, purpose),
    ...indicators.flatMap(({ name, definition, targets = {}, actuals = {} }) => [
      ...section('##', name, definition),
      Object.entries(targets)
        .map(([year, target]) => `- ${year}: ${figureOf(target)!.value} / ${figureOf(actuals[year])?.value ?? ''}`)
        .join('\n'),
    ]),
    ...Object.entries(years).flatMap(([year, { plan, actual, checks = {}, grade, assessment, issues }]) => [
      `## ${year}`,
      ...section('###', words.plan, plan),
      ...section('###', words.actual, actual),
      ...Object.values(checks).flatMap(({ status, report }) => section('###', `${words.report} ${status}`, report)),
      ...section('###', `${words.assessment} ${grade}`, assessment),
      ...section('###', words.issues, issues),
    ]),
  ];
  // JSON is YAML.
  return `---\n${JSON.stringify(head)}\n---\n${body.join('\n\n')}\n`;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
