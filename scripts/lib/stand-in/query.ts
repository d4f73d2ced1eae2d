/** A field that a GraphQL query asks for, under a name of the asker's. */
export interface Field {
  alias: string;
  name: string;
  args: Record<string, unknown>;
  fields: Field[];
}

/** The fields of a GraphQL query with its variables put in. Of the language only what is needed: fields, aliases, arguments, inline fragments. */
export function fieldsOf(query: string, variables: Record<string, unknown>): Field[] {
  const tokens: string[] = query.match(/"(?:\\.|[^"\\])*"|\.\.\.|[$\w-]+|[^\s,]/g) ?? [];
  let at = tokens.indexOf('{');
  // Behind the variables' declarations, which may hold default values.
  if (tokens[1] === '(' || tokens[2] === '(') at = tokens.indexOf('{', tokens.indexOf(')'));
  const next = () => tokens[at++]!;
  const take = (token: string) => tokens[at] === token && (at += 1) > 0;

  const value = (): unknown => {
    const token = next();
    if (token.startsWith('$')) return variables[token.slice(1)];
    if (token.startsWith('"')) return JSON.parse(token) as string;
    if (token === '[') return listed();
    if (token === '{') return argumentsUntil('}');
    return /^-?\d/.test(token) ? Number(token) : token;
  };
  const listed = () => {
    const values: unknown[] = [];
    while (!take(']')) values.push(value());
    return values;
  };
  const argumentsUntil = (end: string) => {
    const args: Record<string, unknown> = {};
    while (!take(end)) {
      const name = next();
      take(':');
      args[name] = value();
    }
    return args;
  };
  const selection = (): Field[] => {
    const fields: Field[] = [];
    while (!take('}')) fields.push(...(take('...') ? fragment() : [field()]));
    return fields;
  };
  const fragment = () => {
    at += 2;
    take('{');
    return selection();
  };
  const field = (): Field => {
    const first = next();
    const name = take(':') ? next() : first;
    const args = take('(') ? argumentsUntil(')') : {};
    return { alias: first, name, args, fields: take('{') ? selection() : [] };
  };
  at += 1;
  return selection();
}

type Answer = (args: Record<string, unknown>) => unknown;

/**
 * Of a thing, what was asked for, and no more. Its parts are values, or functions of the arguments.
 * @throws where something is asked that the thing does not have
 */
export function asked(thing: unknown, fields: readonly Field[]): unknown {
  if (thing === null || thing === undefined || fields.length === 0) return thing ?? null;
  if (Array.isArray(thing)) return thing.map((one) => asked(one, fields));
  const parts = thing as Record<string, unknown>;
  const entries = fields.map(({ alias, name, args, fields: inner }) => {
    if (!(name in parts)) throw new Error(`The stand-in has no ${name}.`);
    const part = parts[name];
    return [alias, asked(typeof part === 'function' ? (part as Answer)(args) : part, inner)];
  });
  return Object.fromEntries(entries) as unknown;
}
