import { buildBench } from '../../../src/words/build-bench.ts';
import { aligned } from './aligned.ts';
import type { Measured } from './measure.ts';
import type { Row, Run } from './row.ts';

const longest = 8;

/** What was measured over one archive, as it is printed. */
export function tableOf({ items, letters, rows }: Run): string {
  const lines = rows.flatMap((row) => [
    [buildBench.names[row.name], ...figures(row), ...size(row)],
    ...row.parts.map((part) => [buildBench.part(buildBench.parts[part.name]), ...figures(part), '', '']),
  ]);
  const [head, ...table] = aligned([buildBench.columns, ...lines]);
  const first = rows.find(({ name }) => name === 'build-first');
  const pages = (first?.pages ?? []).slice(0, longest).map(({ page, seconds }) => [page, seconds.toFixed(1)]);
  return [
    buildBench.head(items, letters),
    head!.trimEnd(),
    ...table.map((line) => line.trimEnd()),
    ...(pages.length > 0 ? ['', buildBench.pages(buildBench.names['build-first']), ...aligned(pages)] : []),
  ].join('\n');
}

function figures({ seconds, cpu, memory }: Measured): string[] {
  const { unknown } = buildBench;
  return [seconds.toFixed(1), cpu?.toFixed(1) ?? unknown, memory === undefined ? unknown : megabytes(memory)];
}

function size({ bytes, files }: Row): string[] {
  return bytes === undefined ? ['', ''] : [megabytes(bytes), String(files)];
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
