import { type Step, type Workflow, parseWorkflowText, stepsOf } from './github.ts';

/** What a workflow must not do: each rule says what is wrong, or nothing. */
export const rules: Record<string, (text: string) => string[]> = {
  'every action is one of the host’s own, by the commit of a release': (text) =>
    [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)]
      .map(([, uses]) => uses!)
      .filter((uses) => !uses.startsWith('./'))
      .filter((uses) => !/^actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses)),

  'nothing may be done that is not granted, and at the top no more than reading': (text) => {
    const { permissions } = parseWorkflowText(text);
    const granted = permissions ?? { default: 'write' };
    return typeof granted === 'object'
      ? Object.entries(granted).flatMap(([scope, right]) => (right === 'read' ? [] : [`${scope}: ${right}`]))
      : [String(granted)];
  },

  'commands and scripts hold no expression: what it gives would be run': (text) =>
    stepsOf(parseWorkflowText(text))
      .flatMap(({ run, with: given }) => [run, given?.script])
      .filter((code): code is string => typeof code === 'string' && code.includes('${{')),

  'every job ends by itself within the hour': (text) =>
    Object.entries(parseWorkflowText(text).jobs).flatMap(([name, { uses, 'timeout-minutes': minutes = 360 }]) =>
      uses === undefined && minutes > 60 ? [name] : [],
    ),

  'no secret is read': (text) => [...text.matchAll(/\bsecrets\b[^\n]*/g)].map(([found]) => found),

  'a checkout leaves no token behind': (text) =>
    checkouts(text)
      .filter(({ with: given }) => given?.['persist-credentials'] !== false)
      .map(({ uses }) => uses!),

  'proposals are never run with the rights of the repository': (text) =>
    'pull_request_target' in parseWorkflowText(text).on ? ['pull_request_target'] : [],

  'what proposals start only reads': (text) => {
    const parsed = parseWorkflowText(text);
    if (!('pull_request' in parsed.on)) return [];
    return Object.entries(parsed.jobs).flatMap(([name, { permissions = {} }]) =>
      Object.values(permissions).some((right) => right !== 'read') ? [name] : [],
    );
  },

  'what runs after a proposal takes in no code and runs no command': (text) => {
    const parsed = parseWorkflowText(text);
    if (!('workflow_run' in parsed.on)) return [];
    return [...checkouts(text).map(({ uses }) => uses!), ...stepsOf(parsed).flatMap(({ run }) => run ?? [])];
  },
};

function checkouts(text: string): Step[] {
  return stepsOf(parseWorkflowText(text)).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
}

/** The exact rights of each job that has any: more than these is a mistake, and less does not work. */
export function rightsOf({ jobs }: Workflow): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(jobs).flatMap(([name, { permissions }]) => (permissions ? [[name, permissions]] : [])),
  );
}
