import { type CellKind, cellWords } from '../words/cells.ts';
import { itemWords } from '../words/item.ts';
import { type Cell, cellOfField } from './cell.ts';
import { nameOfCategory, pathOfCategory } from './category.ts';
import { cellsOfFigures } from './cells-of-figures.ts';
import { cellsOfYear } from './cells-of-year.ts';
import type { Item } from './item.ts';
import { nameOfTag } from './name-of-tag.ts';
import { nameOfResponse } from './review.ts';
import type { LabelKey } from '../words/labels.ts';
import { nameOfColumn } from './year-name.ts';

/** Everything that a sheet says, box by box, in the order of its page; the title first. Boxes with nothing in them are left out. */
export function cellsOf(item: Item): Cell[] {
  const cells = [
    ...headOf(item),
    ...item.timeline.flatMap((year) => cellsOfYear(year, item.plan.form)),
    ...overallOf(item),
    ...cellsOfFigures(item),
    ...contentOf(item),
    ...reviewsOf(item),
    ...recordsOf(item),
  ];
  return cells.filter(({ text }) => (typeof text === 'string' ? text.trim() !== '' : text.length > 0));
}

function headOf(item: Item): Cell[] {
  const label = item.plan.form.label;
  const categories = [...(item.home ? pathOfCategory(item.home) : []), ...item.alsoIn];
  const offices = item.departments.map(
    ({ department, role }) => department.name + (role === undefined ? '' : itemWords.role(role)),
  );
  const leads = item.departments.filter(({ lead }) => lead).map(({ department }) => department.name);
  return [
    { kind: 'title', label: label('title'), anchor: '', text: item.title },
    { kind: 'title', label: label('no'), anchor: '', text: item.no },
    { kind: 'content', label: label('summary'), anchor: '', text: item.summary ?? '' },
    { kind: 'other', label: label('departments'), anchor: '', text: offices },
    { kind: 'other', label: label('lead'), anchor: '', text: leads },
    { kind: 'other', label: label('category'), anchor: '', text: categories.map(nameOfCategory) },
    ...item.tags.map((tag): Cell => ({
      kind: 'other',
      label: nameOfTag(tag, item.plan.form),
      anchor: '',
      text: tag.values,
    })),
    ...(item.since
      ? [{ kind: 'other', label: label('since'), anchor: '', text: item.since.reason ?? '' } as const]
      : []),
    ...(item.ended
      ? [{ kind: 'other', label: label('ended'), anchor: 'ended', text: item.ended.reason ?? '' } as const]
      : []),
  ];
}

function contentOf(item: Item): Cell[] {
  const label = item.plan.form.label;
  const keys = ['background', 'purpose', 'actions', 'baseline', 'goal'] as const;
  const boxes = keys.map((key): Cell => ({
    kind: 'content',
    label: label(key),
    box: label(key),
    anchor: key,
    text: item[key] ?? '',
  }));
  const { columns = [], rows = [] } = item.schedule ?? {};
  const steps = rows.map((row) => [row.name, ...columns.map((_, at) => row.stages[at] ?? '')].join(' '));
  return [
    ...boxes,
    { kind: 'content', label: label('tasks'), box: label('tasks'), anchor: 'tasks', text: steps },
    ...item.fields.map((box) => cellOfField(box, 'other', box.label, 'item')),
    { kind: 'content', label: itemWords.body, anchor: 'body', text: item.body, mdx: true },
  ];
}

function overallOf({ overall, plan }: Item): Cell[] {
  if (!overall) return [];
  const { label } = plan.form;
  const named = (key: LabelKey) => cellWords.ofWhole(label('overall'), label(key));
  const box = (key: 'assessment' | 'issues' | 'next', kind: CellKind): Cell => ({
    kind,
    label: named(`overall.${key}`),
    box: label(`overall.${key}`),
    anchor: `overall-${key}`,
    text: overall[key] ?? '',
  });
  const grade = 'grade' in overall.judgement ? overall.judgement.grade : undefined;
  return [
    { kind: 'assessment', label: named('overall.grade'), anchor: 'overall-grade', text: grade?.label ?? '' },
    box('assessment', 'assessment'),
    box('issues', 'issues'),
    box('next', 'issues'),
    ...overall.fields.map((field) =>
      cellOfField(field, 'other', cellWords.ofWhole(label('overall'), field.label), 'overall'),
    ),
  ];
}

function reviewsOf({ reviews, plan }: Item): Cell[] {
  return reviews.flatMap((review): Cell[] => {
    const when = review.year === undefined ? '' : nameOfColumn(String(review.year));
    const of = {
      kind: 'reviews',
      label: itemWords.reviewBy(review.by, when),
      box: plan.form.label('reviews'),
      anchor: review.anchor,
      ...(review.year !== undefined && { years: [review.year] }),
    } as const;
    const criteria = review.criteria.map(({ viewpoint, grade }) => cellWords.judged(viewpoint, grade.label));
    const answer = nameOfResponse(review, plan.form);
    return [
      { ...of, text: [review.by, ...(review.grade ? [review.grade.label] : []), ...criteria] },
      { ...of, label: cellWords.ofWhole(of.label, plan.form.label('comment')), text: review.comment ?? '' },
      {
        ...of,
        label: cellWords.ofWhole(of.label, answer),
        text: review.response === undefined ? '' : [review.respondedBy ?? '', review.response].flat(),
      },
    ];
  });
}

/** What the sheet says of itself: earlier wordings, answers, sources. What was published once can be found. */
function recordsOf(item: Item): Cell[] {
  const label = item.plan.form.label;
  const texts = item.history.map(({ field, was, now, note }) => [field ?? '', was ?? '', now ?? '', note ?? ''].flat());
  return [
    ...texts.map((text): Cell => ({
      kind: 'other',
      label: label('history'),
      anchor: 'history',
      text: text.filter(Boolean),
    })),
    ...item.answers.map(({ reason }): Cell => ({
      kind: 'other',
      label: label('answers'),
      anchor: 'answers',
      text: reason,
    })),
    ...item.sources.map(({ title }): Cell => ({
      kind: 'other',
      label: label('sources'),
      anchor: 'sources',
      text: title,
    })),
  ];
}
