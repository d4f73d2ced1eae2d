import { absolute } from '../../components/href.ts';
import type { Archive } from '../../model/archive.ts';
import { formatDate } from '../../model/calendar-date.ts';
import type { Item } from '../../model/item.ts';
import { itemNumber } from '../../model/item-number.ts';
import { sheetOf } from '../../model/sheet/build-sheet.ts';
import { columnHeads } from '../../model/sheet/column-heads.ts';
import type { SheetEntry, SheetSection, SheetTable } from '../../model/sheet/sheet.ts';
import { standingOf } from '../../model/standing.ts';
import { markdownOf } from '../../model/text.ts';
import { formatColumnEra } from '../../model/fiscal-year.ts';
import { describeJudgement } from '../../model/describe-judgement.ts';
import { llmsWords } from '../../words/llms.ts';
import { standingWords } from '../../words/standing.ts';
import { tableWords } from '../../words/data-tables.ts';

/** An item's sheet as Markdown, box by box, for language models. */
export function itemMarkdown(item: Item, { site, today }: Archive, address: URL | undefined): string {
  const { parts } = sheetOf(item);
  return [
    `# ${item.title}`,
    `${site.municipality.name}　${item.plan.name}　${itemNumber(item)}`,
    `${llmsWords.source(absolute(item.path, address))}\n${llmsWords.asOf(formatDate(today))}`,
    ...standingLines(item),
    ...parts.flatMap(({ label, sections }) => [
      ...(label === undefined ? [] : [`## ${label}`]),
      ...sections.flatMap(inSection),
    ]),
    ...(item.body.trim() === '' ? [] : [item.body.trim()]),
    '',
  ].join('\n\n');
}

function standingLines(item: Item): string[] {
  const { now, latest, unpublished } = standingOf(item);
  const said = (name: string, when: string, { word, label = '' }: { word: string; label?: string }) =>
    `- ${tableWords.pair(name, `${when} ${word} ${label}`.trim())}`;
  const lines = [
    ...(now ? [said(standingWords.now, now.when, describeJudgement(now.judgement, 'status'))] : []),
    ...(latest ? [said(standingWords.latest, latest.when, describeJudgement(latest.judgement))] : []),
    ...(unpublished.length > 0 ? [`- ${standingWords.unpublished(unpublished.map(formatColumnEra))}`] : []),
  ];
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function inSection({ title, before = [], tables, after = [] }: SheetSection): string[] {
  return [
    ...(title === undefined ? [] : [`### ${title}`]),
    ...before.map(textOf),
    ...tables.flatMap(inTable),
    ...after.map(textOf),
  ].filter((text) => text !== '');
}

/** Each filled cell below its headings. */
function inTable({ heads, rows }: SheetTable): string[] {
  const columns = columnHeads(heads);
  return rows.flatMap(({ head, cells }) =>
    cells.flatMap((cell, at) => {
      const name = [columns[at], head].filter(Boolean).join('　');
      const text = cell.map(textOf).join('\n\n');
      return text === '' ? [] : [`**${name}**\n\n${text}`];
    }),
  );
}

function textOf(entry: SheetEntry): string {
  if ('text' in entry) return markdownOf(entry.text);
  if ('judged' in entry) return [entry.judged.word, entry.judged.label].filter(Boolean).join(' ');
  if ('label' in entry) return tableWords.pair(entry.label, entry.entries.map(textOf).join('\n'));
  return entry.line;
}
