import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../paths.ts';

export const gitlabText = readFileSync(join(root, '.gitlab-ci.yml'), 'utf8');

const texts = z.array(z.string());
const variables = z.record(z.string(), z.string());
/** No other operator than these two is understood by `jobsFor`. */
const condition = /^(\$\w+( == (\$\w+|"\w+"))?( && |$))+$/;
const rules = z.array(
  z.strictObject({
    if: z.string().regex(condition),
    changes: texts.optional(),
    when: z.literal('never').optional(),
  }),
);
const artifacts = z.strictObject({
  expose_as: z.string().optional(),
  paths: texts.optional(),
  when: z.literal('always').optional(),
  expire_in: z.string(),
  reports: z.strictObject({ codequality: z.string() }).optional(),
});
/** Of the host's keywords, those that are used here. */
const job = z.strictObject({
  stage: z.string(),
  rules,
  timeout: z.string(),
  image: z.string(),
  interruptible: z.boolean(),
  cache: z.array(z.strictObject({ key: z.string().or(z.strictObject({ files: texts })), paths: texts })),
  before_script: texts,
  script: texts,
  needs: texts.optional(),
  resource_group: z.string().optional(),
  environment: z.string().optional(),
  variables: variables.optional(),
  artifacts: artifacts.optional(),
  pages: z.strictObject({ publish: z.string() }).optional(),
});
const keywords = z.record(z.string(), z.unknown());
const file = z
  .object({ workflow: z.strictObject({ rules }), stages: texts, variables, default: keywords })
  .catchall(keywords);

/** A pipeline, its jobs with everything that they inherit. @throws where it has a keyword that is not known here, or extends what is not there */
export function pipeline(text = gitlabText) {
  const { workflow, stages, variables: _, default: defaults, ...written } = file.parse(parse(text));
  const inherited = (name: string): z.infer<typeof keywords> => {
    const { extends: parent, ...own } = written[name]!;
    return { ...(parent !== undefined && inherited(parent as string)), ...own };
  };
  const names = Object.keys(written).filter((name) => !name.startsWith('.'));
  const jobs = Object.fromEntries(names.map((name) => [name, job.parse({ ...defaults, ...inherited(name) })]));
  return { workflow, stages, jobs };
}

/** Names of the jobs that run with these variables, where no file has changed that `changes` names. */
export function jobsFor(known: Record<string, string>, text = gitlabText): string[] {
  const valueOf = (word: string) => (word.startsWith('$') ? known[word.slice(1)] : word.slice(1, -1));
  const holds = (comparison: string) => {
    const [left, right] = comparison.split(' == ').map(valueOf);
    return comparison.includes(' == ') ? left === right : Boolean(left);
  };
  const runs = (of: z.infer<typeof rules>) => {
    const first = of.find((rule) => rule.changes === undefined && rule.if.split(' && ').every(holds));
    return first !== undefined && first.when !== 'never';
  };
  const { workflow, jobs } = pipeline(text);
  return runs(workflow.rules) ? Object.keys(jobs).filter((name) => runs(jobs[name]!.rules)) : [];
}
