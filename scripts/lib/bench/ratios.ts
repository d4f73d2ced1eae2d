import { buildBench } from '../../../src/words/build-bench.ts';
import type { MeasureName } from '../../../src/words/build-bench.ts';
import type { Run } from './row.ts';

/** On a machine that does other things meanwhile, computing says more than time. */
const kinds = ['seconds', 'cpu'] as const;

/** What matters of all runs, as lines: whether a sheet costs more in a larger archive, and what a small change costs beside the other generators. */
export function ratiosOf(runs: readonly Run[]): string[] {
  return [
    ...kinds.flatMap((kind) => growthOf(runs, kind)),
    ...runs.flatMap((run) => kinds.flatMap((kind) => beside(run, kind))),
  ];
}

type Kind = (typeof kinds)[number];

function growthOf(runs: readonly Run[], kind: Kind): string[] {
  const each = runs.flatMap((run) => {
    const spent = spentOn(run, 'build-first', kind);
    return spent === undefined ? [] : [{ items: run.items, milliseconds: (spent / run.items) * 1000 }];
  });
  if (each.length < 2) return [];
  const told = each.map(({ items, milliseconds }) => buildBench.perItemOf(items, milliseconds.toFixed(1)));
  return [
    buildBench.perItem(buildBench.kinds[kind], told, (each.at(-1)!.milliseconds / each[0]!.milliseconds).toFixed(2)),
  ];
}

function beside(run: Run, kind: Kind): string[] {
  const ours = spentOn(run, 'build-changed', kind);
  return (['eleventy-changed', 'hugo-changed'] as const).flatMap((name) => {
    const theirs = spentOn(run, name, kind);
    if (ours === undefined || theirs === undefined) return [];
    const [a, b, times] = [ours, theirs, ours / theirs].map((value) => value.toFixed(1));
    return [buildBench.beside(run.items, buildBench.kinds[kind], a!, buildBench.others[name], b!, times!)];
  });
}

function spentOn({ rows }: Run, name: MeasureName, kind: Kind): number | undefined {
  return rows.find((row) => row.name === name)?.[kind];
}
