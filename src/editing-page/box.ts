/** One box of the form: what the editing page shows, and how the file holds it. Plain data, so that it can be sent to the browser. */
export type Box = BoxHead & Shape;

export interface BoxHead {
  /** Key in the file. */
  key: string;
  /** As the plan prints it. */
  label: string;
  required?: boolean;
}

export type Shape =
  | { kind: 'line' | 'text' | 'lines' | 'number' | 'figure' | 'flag' | 'date' }
  | Choice
  | Group
  | List
  | { kind: 'pairs'; value: Box };

export interface Choice {
  kind: 'choice';
  choices: { label: string; value: string }[];
  /** Several may be chosen. */
  many?: boolean;
  /** Written as numbers. */
  numeric?: boolean;
}

/** `brief`: the box whose value may stand alone, where nothing else is said: a number for `{value: …}`. */
export interface Group {
  kind: 'group';
  boxes: Box[];
  brief?: string;
}

export interface List {
  kind: 'list';
  boxes: Box[];
  brief?: string;
}

/** What the page's form holds of a box. */
export type FormValue = string | boolean | FormValue[] | { [name: string]: FormValue } | null | undefined;

/** A form, or a group in it, by the names of its boxes. */
export type Form = Record<string, FormValue>;

/** The name of a box in the page's form, where a dot or a leading digit would be read as a place in a list. */
export function nameOf({ key }: BoxHead): string {
  return /^\d/.test(key) ? `_${key}` : key;
}
