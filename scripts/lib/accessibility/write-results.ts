import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  type DefaultTreeAdapterTypes as Tree,
  defaultTreeAdapter as tree,
  parse,
  parseFragment,
  serialize,
} from 'parse5';
import type { AccessibilityReport } from '../../../src/accessibility/report.ts';
import { criteriaHtml } from '../../../src/accessibility/criteria-html.ts';
import { resultsHtml } from '../../../src/accessibility/results-html.ts';
import { baseOf } from '../base-of.ts';
import { attributeOf, elementsIn } from '../html-tree.ts';

/** The page that tells the report, from the site's root. */
const pageFile = join('accessibility', 'index.html');
const reportFile = join('accessibility', 'report.json');

/** Publishes the report, and tells it on its page. */
export async function writeResults(site: string, report: AccessibilityReport): Promise<void> {
  const html = await readFile(join(site, pageFile), 'utf8');
  const document = parse(html);
  fill(document, 'data-results', resultsHtml(report, `${baseOf(html)}accessibility/report.json`, ruleNames()));
  fill(document, 'data-criteria', criteriaHtml(report));
  await writeFile(join(site, reportFile), `${JSON.stringify(report, null, 1)}\n`);
  await writeFile(join(site, pageFile), serialize(document));
}

/** Puts HTML into the element with this attribute, in the place of what stands there. */
function fill(document: Tree.Document, attribute: string, html: string): void {
  const place = elementsIn(document).find((element) => attributeOf(element, attribute) !== undefined)!;
  for (const child of [...place.childNodes]) tree.detachNode(child);
  for (const child of [...parseFragment(html).childNodes] as Tree.ChildNode[]) tree.appendChild(place, child);
}

/** What the rules of axe ask, in Japanese, as axe itself says it. */
function ruleNames(): Map<string, string> {
  const { rules } = createRequire(import.meta.url)('axe-core/locales/ja.json') as {
    rules: Record<string, { help: string }>;
  };
  return new Map(Object.entries(rules).map(([id, { help }]) => [id, help]));
}
