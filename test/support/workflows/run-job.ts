import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { holds, interpolate } from './expressions.ts';
import type { Job, Step } from './github.ts';
import { runShell } from './run-shell.ts';

export type Outcome = 'success' | 'failure' | 'skipped';

export interface JobRun {
  conclusion: Outcome;
  /** By the step's name. */
  outcomes: Record<string, Outcome>;
  outputs: Record<string, string>;
  /** Folder of what was uploaded, by the artifact's name. */
  artifacts: string;
}

interface Place {
  dir: string;
  /** Folder that the run may use. */
  temp: string;
  env: Record<string, string>;
  contexts: Record<string, unknown>;
  /** Commands whose work is there already. */
  done?: string[];
}

/** Runs a job of a workflow as its host does: conditions, environments, outputs and artifacts; its actions only as far as they leave something. */
export function runJob({ steps = [] }: Job, { dir, temp: place, env, contexts, done = [] }: Place): JobRun {
  const temp = mkdtempSync(join(place, 'run-'));
  const known: Record<string, { outcome: Outcome; outputs: Record<string, string> }> = {};
  const run: JobRun = { conclusion: 'success', outcomes: {}, outputs: {}, artifacts: join(temp, 'artifacts') };
  for (const step of steps) {
    const name = step.name ?? step.uses ?? step.run!;
    const surroundings = {
      contexts: { ...contexts, steps: known, runner: { os: 'Linux', temp } },
      failed: run.conclusion === 'failure',
    };
    const fill = (values: Record<string, unknown> = {}) =>
      Object.fromEntries(Object.entries(values).map(([key, value]) => [key, interpolate(String(value), surroundings)]));
    const output = join(temp, 'output');
    writeFileSync(output, '');
    let outcome: Outcome = 'skipped';
    if (holds(step.if, surroundings)) {
      const files = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: join(temp, 'step-summary'), RUNNER_TEMP: temp };
      const { ok, said } = done.includes(step.run ?? '')
        ? { ok: true, said: '' }
        : runStep(step, dir, { ...env, ...files, ...fill(step.env) }, fill(step.with), run.artifacts);
      outcome = ok ? 'success' : 'failure';
      run.outputs[name] = said;
    }
    run.outcomes[name] = outcome;
    if (step.id !== undefined) known[step.id] = { outcome, outputs: outputsIn(output) };
    if (outcome === 'failure') run.conclusion = 'failure';
  }
  return run;
}

function runStep(
  { run, uses }: Step,
  dir: string,
  env: Record<string, string>,
  given: Record<string, string>,
  artifacts: string,
): { ok: boolean; said: string } {
  if (run !== undefined) {
    const { status, output } = runShell(run, dir, env);
    return { ok: status === 0, said: output };
  }
  if (!/upload-(pages-)?artifact@/.test(uses!)) return { ok: true, said: '' };
  const source = join(dir, given.path!);
  const name = given.archive === 'false' ? basename(source) : (given.name ?? 'github-pages');
  if (!existsSync(source)) return { ok: false, said: `There is no ${given.path} to be uploaded.` };
  cpSync(source, join(artifacts, name), { recursive: true });
  return { ok: true, said: '' };
}

function outputsIn(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('='));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}
