import type { Path } from '../finding.ts';
import { columnOf, formatColumn, yearsOfColumn } from '../model/fiscal-year.ts';
import type { OutlineNode } from '../schema/plan/outline.ts';
import type { ScaleEntryInput } from '../schema/scale.ts';
import { editingPage } from '../words/editing-page.ts';
import { scaleNames } from '../words/plan.ts';
import type { Choice } from './box.ts';
import { fieldsAt, yearsOf } from './keys-at.ts';
import type { PlanSheets } from './plan-sheets.ts';

type Choices = Choice['choices'];

const yearsBefore = 5;
const yearsAfter = 2;

/** What may be chosen in a box of words, by its place; null where anything may be written. */
export function choicesAt(path: Path, plan: PlanSheets): Choices | null {
  const { entry, offices, items } = plan;
  const [top] = path;
  const last = path.findLast((part) => typeof part === 'string');
  const above = path.at(-2);
  if (top === 'category') return outlined(entry.outline, []);
  if (top === 'parent')
    return items.map(({ slug, entry: { no, title } }) => ({
      value: slug,
      label: editingPage.itemSummary(no ?? slug, title),
    }));
  if (top === 'lead' || (top === 'departments' && last !== 'role')) return offices.map(itself);
  if (top === 'effects' && last === 'kind') return entry.effect?.kinds?.map(itself) ?? null;
  if (above === 'fields')
    return (
      fieldsAt(path.slice(0, -1), plan)
        .find(({ id }) => id === last)
        ?.choices?.map(itself) ?? null
    );
  if (above === 'marks') return graded(entry.scales?.[String(last)]?.values, yearIn(path));
  if (last === 'status') return graded(entry.statuses, yearIn(path));
  if (top === 'reviews' && last === 'scale') return scalesIn(plan);
  if (last !== 'grade') return null;
  if (top === 'overall') return graded(entry.overallGrades ?? entry.grades);
  if (top === 'reviews') return everyGrade(plan);
  return graded(entry.grades, yearIn(path));
}

/** Fiscal years to choose from: those of the plan, and what lies around it and is told of (a figure from before, a later start). */
export function yearChoices(plan: PlanSheets): Choices {
  const years = yearsOf(plan).map(Number);
  const [from, to] = [Math.min(...years) - yearsBefore, Math.max(...years) + yearsAfter];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).map((value) => ({
    value,
    label: formatColumn(columnOf(value)),
  }));
}
const itself = (value: string) => ({ value, label: value });

function outlined(nodes: readonly OutlineNode[], above: readonly string[]): Choices {
  return nodes.flatMap(({ id, mark, title, children }) => {
    const own = [...above, [mark, title].filter(Boolean).join(' ')];
    return [{ value: id, label: own.join(editingPage.below) }, ...outlined(children ?? [], own)];
  });
}

function yearIn(path: Path): string | undefined {
  return path[0] === 'years' && typeof path[1] === 'string' ? path[1] : undefined;
}

/** Entries of a scale, in their order; of wordings that changed, those of the column. */
function graded(scale: readonly ScaleEntryInput[] | undefined, column?: string): Choices | null {
  if (!scale) return null;
  const held = ({ from, to }: ScaleEntryInput, year: number) => (from ?? 0) <= year && year <= (to ?? Infinity);
  const years = column === undefined ? null : yearsOfColumn(columnOf(column), columnOf(column).from);
  const fitting = scale.filter((entry) => !years || years.some((year) => held(entry, year)));
  return unique(
    fitting.map(({ code, label }) => ({
      value: (code ?? label)!,
      label: code !== undefined && label !== undefined ? editingPage.grade(code, label) : (code ?? label)!,
    })),
  );
}

function scalesIn({ entry }: PlanSheets): Choices {
  return [
    ...(entry.grades ? [{ value: 'grades', label: scaleNames.grades }] : []),
    ...(entry.overallGrades ? [{ value: 'overallGrades', label: scaleNames.overallGrades }] : []),
    ...(entry.statuses ? [{ value: 'statuses', label: scaleNames.statuses }] : []),
    ...Object.entries(entry.scales ?? {}).map(([value, { label }]) => ({ value, label })),
  ];
}

/** A review says itself on which of the plan's scales it grades. */
function everyGrade({ entry }: PlanSheets): Choices | null {
  const scales = [entry.grades, entry.overallGrades, ...Object.values(entry.scales ?? {}).map(({ values }) => values)];
  const all = unique(scales.flatMap((scale) => graded(scale) ?? []));
  return all.length > 0 ? all : null;
}

function unique(choices: Choices): Choices {
  return choices.filter(({ value }, index) => choices.findIndex((one) => one.value === value) === index);
}
