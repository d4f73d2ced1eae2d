import { bench } from '../../../src/words/bench.ts';
import { aligned } from './aligned.ts';
import type { Query } from './queries.ts';
import { type Quality, qualityOf } from './quality.ts';
import type { Sample, Wire } from './wire.ts';

type Returned = ReadonlyMap<string, string[]>;

/** A table by category with plain Pagefind beside, and every query that was not exactly right. */
export function formatQuality(queries: readonly Query[], ours: Returned, plain: Returned): string {
  const categories = [...new Set(queries.map(({ cat }) => cat))];
  const rows = [
    ...categories.map((cat) => ({ name: cat, some: queries.filter((query) => query.cat === cat) })),
    { name: bench.all, some: queries },
  ];
  const table = rows.map(({ name, some }) => [
    name,
    String(some.length),
    ...figures(qualityOf(some, ours)),
    '|',
    ...figures(qualityOf(some, plain)),
  ]);
  const wrong = queries.flatMap(({ id, q, rel }) => {
    const returned = ours.get(id) ?? [];
    const missing = rel.filter((item) => !returned.includes(item)).join(' ');
    const extra = returned.filter((item) => !rel.includes(item)).join(' ');
    return missing + extra === '' ? [] : [bench.wrong(id, q, missing, extra)];
  });
  return [...aligned([bench.columns, ...table]), ...wrong].join('\n');
}

export function formatWire({ page, first, next, code }: Wire): string {
  const rows = [
    [bench.page, page],
    [bench.first, first],
    [bench.next, next],
  ] as const;
  return [...rows.map(([name, samples]) => lineOf(name, samples)), bench.code((code / 1000).toFixed(1))].join('\n');
}

function lineOf(name: string, samples: readonly Sample[]): string {
  const sorted = (key: keyof Sample) => samples.map((sample) => sample[key]).sort((a, b) => a - b);
  const [bytes, ms] = [sorted('bytes'), sorted('ms')];
  const middle = Math.floor(samples.length / 2);
  const kilobytes = (value: number) => (value / 1000).toFixed(1);
  return bench.wire(
    name,
    kilobytes(bytes[middle]!),
    kilobytes(bytes.at(-1)!),
    ms[middle]!.toFixed(0),
    ms.at(-1)!.toFixed(0),
  );
}

function figures({ queries, recall, precision, reciprocalRank, exact }: Quality): string[] {
  return [recall.toFixed(3), precision.toFixed(3), reciprocalRank.toFixed(3), `${exact}/${queries}`];
}
