import { absolute } from '../../components/href.ts';
import type { Archive } from '../../model/archive.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { llmsWords } from '../../words/llms.ts';

/** Overview of the site for language models. Source: llmstxt.org. */
export function llmsText({ site, plans }: Archive, address: URL | undefined): string {
  const at = (path: string) => absolute(path, address);
  const { notice, description } = site;
  return [
    `# ${site.title}`,
    ...(description === undefined ? [] : [`> ${plainText(description).replace(/\n+/g, ' ')}`]),
    ...(notice === undefined ? [] : [plainText(notice).replace(/\n+/g, ' ')]),
    llmsWords.about,
    `## ${llmsWords.plans}`,
    plans
      .map(({ name, path, id, items }) =>
        [
          `- [${name}](${at(path)}): ${llmsWords.count(items.length)}`,
          `  - [JSON](${at(`/data/${id}.json`)})`,
          ...items.map((item) => `  - [${item.title}](${at(`${item.path}index.md`)})`),
        ].join('\n'),
      )
      .join('\n'),
    `## ${llmsWords.data}`,
    [
      `- [${llmsWords.dictionary}](${at('/data/')})`,
      `- [datapackage.json](${at('/data/datapackage.json')})`,
      `- [${llmsWords.reading}](${at('/about/')})`,
    ].join('\n'),
    '',
  ].join('\n\n');
}
