import type { Task } from '../schema/item/task.ts';
import type { CheckRound } from '../schema/plan/check.ts';
import { type YearColumn, columnOf, compareColumns } from './fiscal-year.ts';

/** 工程表: tasks × years, or × rounds of years. */
export interface Schedule {
  columns: { key: string; year: YearColumn; round: CheckRound | null }[];
  rows: { name: string; stages: (string | null)[] }[];
  /** Meanings of the symbols used in it, from the plan's `stages`. */
  signs: { sign: string; meaning: string }[];
}

/** Columns are those that some task uses, in order of time; a year's own column stands before its rounds. */
export function buildSchedule(
  tasks: readonly Task[],
  rounds: readonly CheckRound[],
  meanings: Record<string, string> = {},
): Schedule | null {
  if (tasks.length === 0) return null;
  const keys = [...new Set(tasks.flatMap((task) => Object.keys(task.stages)))];
  const columns = keys
    .map((key) => {
      const [year = '', check] = key.split('/');
      return { key, year: columnOf(year), round: rounds.find((round) => round.id === check) ?? null };
    })
    .sort((a, b) => compareColumns(a.year, b.year) || placeOf(a.round) - placeOf(b.round));
  return {
    columns,
    rows: tasks.map((task) => ({ name: task.name, stages: columns.map(({ key }) => task.stages[key] ?? null) })),
    signs: Object.entries(meanings)
      .filter(([sign]) => tasks.some(({ stages }) => Object.values(stages).some((stage) => stage.includes(sign))))
      .map(([sign, meaning]) => ({ sign, meaning })),
  };

  function placeOf(round: CheckRound | null): number {
    return round ? rounds.indexOf(round) : -1;
  }
}
