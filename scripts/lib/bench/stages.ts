import { readFileSync } from 'node:fs';
import type { BesideMark, Stage, StageMark } from '../../../src/stage.ts';
import type { Measured, Sample } from './measure.ts';

/** What a build did between its first mark and its end, by stage and by page. */
export interface Stages {
  stages: (Measured & { stage: Stage })[];
  /** Seconds by page file, the longest first. */
  pages: { page: string; seconds: number }[];
}

/** @param file that STAGE_TIMES named */
export function readMarks(file: string): StageMark[] {
  return marksIn(file).filter((mark) => 'stage' in mark);
}

/** What threads did beside the stages; several threads of one kind together, as long as the longest. @param file that STAGE_TIMES named */
export function readBesides(file: string): BesideMark[] {
  const marks = marksIn(file).filter((mark) => 'beside' in mark);
  return [...new Set(marks.map(({ beside }) => beside))].map((beside) => {
    const own = marks.filter((mark) => mark.beside === beside);
    return {
      beside,
      seconds: Math.max(...own.map(({ seconds }) => seconds)),
      cpu: own.reduce((sum, { cpu }) => sum + cpu, 0),
    };
  });
}

function marksIn(file: string): (StageMark | BesideMark)[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as StageMark | BesideMark);
}

/** @param end milliseconds since 1970 */
export function stagesOf(marks: readonly StageMark[], samples: readonly Sample[], end: number): Stages {
  const spans = marks.map((mark, at) => ({ ...mark, to: marks[at + 1]?.at ?? end }));
  const seconds = (some: typeof spans) => some.reduce((sum, { at, to }) => sum + to - at, 0) / 1000;
  const stages = [...new Set(marks.map(({ stage }) => stage))].map((stage) => {
    const own = spans.filter((span) => span.stage === stage);
    const seen = samples.filter(({ at }) => own.some((span) => span.at <= at && at < span.to));
    return {
      stage,
      seconds: seconds(own),
      ...(samples.length > 0 && {
        cpu: own.reduce((sum, span) => sum + cpuAt(samples, span.to) - cpuAt(samples, span.at), 0),
      }),
      // A stage shorter than a look has none.
      ...(seen.length > 0 && { memory: Math.max(...seen.map(({ memory }) => memory)) }),
    };
  });
  const files = new Set(marks.flatMap(({ page }) => page ?? []));
  const pages = [...files].map((page) => ({ page, seconds: seconds(spans.filter((span) => span.page === page)) }));
  return { stages, pages: pages.sort((a, b) => b.seconds - a.seconds) };
}

/** Computing up to a moment, from the looks before and after it. */
function cpuAt(samples: readonly Sample[], at: number): number {
  const after = samples.find((sample) => sample.at >= at) ?? samples.at(-1)!;
  const before = samples.findLast((sample) => sample.at <= at) ?? { at: samples[0]!.at - 100, cpu: 0 };
  if (after.at === before.at) return before.cpu;
  return before.cpu + ((after.cpu - before.cpu) * Math.max(0, at - before.at)) / (after.at - before.at);
}
