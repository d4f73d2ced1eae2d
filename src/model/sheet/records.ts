import { itemWords } from '../../words/item.ts';
import { sheetWords } from '../../words/sheet.ts';
import { formatDate } from '../calendar-date.ts';
import type { Item } from '../item.ts';
import { nameOfLineage } from '../lineage.ts';
import { itemNumber } from '../item-number.ts';
import { type ReadReview, nameOfResponse } from '../review.ts';
import { nameOfColumn } from '../year-name.ts';
import { boxes, graded, line, ofField, written } from './entries.ts';
import type { SheetEntry, SheetPart, SheetRow } from './sheet.ts';

/** What stands behind the boxes of the form: reviews, a city's own boxes, tags, lineage, history, answers, sources. */
export function recordParts(item: Item): SheetPart[] {
  const { label } = item.plan.form;
  const part = (key: string, name: string, rows: SheetRow[]): SheetPart[] =>
    rows.length > 0 ? [{ key, label: name, sections: [{ tables: [boxes(name, rows)] }] }] : [];
  return [
    ...reviewsPart(item),
    ...part(
      'fields',
      label('fields'),
      item.fields.map((box) => ({ head: box.label, cells: [ofField(box)] })),
    ),
    ...part(
      'tags',
      label('tags'),
      item.tags.map((tag) => ({ head: tag.label, cells: [line(tag.values.join(sheetWords.between))] })),
    ),
    ...part('lineage', nameOfLineage(familyOf(item)), lineageRows(item)),
    ...part('history', label('history'), item.history.map(historyRow)),
    ...part(
      'answers',
      label('answers'),
      item.answers.map(({ question, reason }) => ({ head: question, cells: [written(reason)] })),
    ),
    ...part(
      'sources',
      label('sources'),
      item.sources.map((source) => ({
        head: source.title,
        cells: [
          [
            ...line(source.file && `${item.plan.path}${source.file}`),
            ...line(source.url),
            ...line(source.pages && itemWords.pages(source.pages)),
            ...line(source.retrieved && itemWords.retrieved(formatDate(source.retrieved))),
          ],
        ],
      })),
    ),
    ...(item.body.trim() === ''
      ? []
      : [{ key: 'body', label: itemWords.body, sections: [{ before: line(sheetWords.body), tables: [] }] }]),
  ];
}

function reviewsPart({ reviews, plan }: Item): SheetPart[] {
  if (reviews.length === 0) return [];
  const { label } = plan.form;
  const sections = reviews.map((review) => {
    const { by, scaleLabel, grade, criteria, comment, response, respondedBy } = review;
    const rows = [
      grade ? { head: scaleLabel ?? label('grade'), cells: [graded(grade)] } : null,
      ...criteria.map(({ viewpoint, grade: given }) => ({ head: viewpoint, cells: [graded(given)] })),
      comment === undefined ? null : { head: label('comment'), cells: [written(comment)] },
      response === undefined
        ? null
        : {
            head: nameOfResponse({ respondedBy }, plan.form),
            cells: [written(response)],
          },
    ];
    const title = itemWords.reviewBy(by, whenOf(review));
    return rows.some((row) => row !== null)
      ? { title, tables: [boxes(title, rows)] }
      : { title, before: line(sheetWords.empty), tables: [] };
  });
  return [{ key: 'reviews', label: label('reviews'), sections }];
}

function whenOf({ year, stage }: ReadReview): string {
  return [year === undefined ? '' : nameOfColumn(String(year)), stage ? itemWords.stage[stage] : '']
    .filter(Boolean)
    .join('　');
}

/** The item and all items that its lineage names. */
function familyOf(item: Item): Item[] {
  const { parent, parts, before, after, ended } = item;
  return [item, parent, ended?.target ?? null, ...parts, ...before, ...after].filter((one) => one !== null);
}

function lineageRows({ since, ended, parent, parts, before, after, plan }: Item): SheetRow[] {
  const { label } = plan.form;
  const named = (item: Item) => ({ line: `${item.plan.name}　${itemNumber(item)}　${item.title}` });
  const rows: (SheetRow | null)[] = [
    since
      ? {
          head: label('since'),
          cells: [[...line(itemWords.since(nameOfColumn(String(since.year)))), ...written(since.reason)]],
        }
      : null,
    ended
      ? {
          head: label('ended'),
          cells: [
            [
              ...line(itemWords.ended[ended.kind](nameOfColumn(String(ended.year)))),
              ...(ended.target ? [{ label: itemWords.into, entries: [named(ended.target)] }] : []),
              ...written(ended.reason),
            ],
          ],
        }
      : null,
    parent ? { head: label('parent'), cells: [[named(parent)]] } : null,
    parts.length > 0 ? { head: itemWords.parts, cells: [parts.map(named)] } : null,
    before.length > 0 ? { head: label('continues'), cells: [before.map(named)] } : null,
    after.length > 0 ? { head: itemWords.after, cells: [after.map(named)] } : null,
  ];
  return rows.filter((row) => row !== null);
}

function historyRow({ date, kind, years: of, field, was, now, note }: Item['history'][number]): SheetRow {
  const names = [of ?? []].flat().map((year) => nameOfColumn(String(year)));
  const years = names.length > 0 ? itemWords.historyYears(names.join(sheetWords.years)) : '';
  const entries: SheetEntry[] = [
    ...line([itemWords.historyKind[kind], field, years].filter(Boolean).join('　')),
    ...(was === undefined ? [] : [{ label: itemWords.was, entries: [{ text: was }] }]),
    ...(now === undefined ? [] : [{ label: itemWords.now, entries: [{ text: now }] }]),
    ...written(note),
  ];
  return { head: formatDate(date), cells: [entries] };
}
