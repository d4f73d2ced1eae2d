import { Evaluator, Lexer, Parser, data } from '@actions/expressions';

/** What an expression may ask for: contexts by name, and how the job has gone so far. */
export interface Surroundings {
  contexts: Record<string, unknown>;
  failed: boolean;
}

const statusFunctions = ['success', 'failure', 'cancelled', 'always'] as const;

/** The value of an expression without its braces, by the host's own evaluator. @throws where it names a context or a function that is not there */
export function evaluate(expression: string, { contexts, failed }: Surroundings): unknown {
  const answers = { success: !failed, failure: failed, cancelled: false, always: true };
  const functions = [
    ...statusFunctions.map((name) => ({ name, minArgs: 0, maxArgs: 0, call: () => dataOf(answers[name]) })),
    // What it gives is only part of a key.
    { name: 'hashFiles', minArgs: 1, maxArgs: 255, call: () => dataOf('digest') },
  ];
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const known = new Map(functions.map((definition) => [definition.name.toLowerCase(), definition]));
  const result = new Evaluator(tree, dataOf(contexts) as data.Dictionary, known).evaluate();
  return result.kind === data.Kind.Null ? '' : (result as { value?: unknown }).value;
}

/** A text with the expressions in it replaced by what they give. */
export function interpolate(text: string, surroundings: Surroundings): string {
  return String(text).replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    String(evaluate(expression.trim(), surroundings)),
  );
}

/** Whether a step or a job runs: without a word on how the job has gone, only while nothing has failed. */
export function holds(condition: string | undefined, surroundings: Surroundings): boolean {
  const expression = (condition ?? 'success()').trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1');
  const asksStatus = statusFunctions.some((name) => expression.includes(`${name}(`));
  return Boolean(evaluate(expression, surroundings)) && (asksStatus || !surroundings.failed);
}

function dataOf(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData;
}
