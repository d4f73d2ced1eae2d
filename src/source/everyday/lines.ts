/** The lines of a text, one after another; empty ones and whole lines of comment are passed over. */
export class Lines {
  /** How far the line is indented; -1 behind the last. */
  indent = -1;
  /** The line without its indentation, and without spaces at its end. */
  rest = '';
  readonly #lines: string[];
  #at = -1;

  constructor(text: string) {
    this.#lines = text.split('\n');
    this.next();
  }

  get isDone(): boolean {
    return this.#at >= this.#lines.length;
  }

  next(): void {
    do {
      this.#at += 1;
      const line = this.#lines[this.#at] ?? '';
      this.indent = this.isDone ? -1 : indentOf(line);
      // Only spaces: a wide one is a letter to YAML.
      this.rest = (line.endsWith(' ') ? line.replace(/ +$/, '') : line).slice(this.indent);
    } while (!this.isDone && (this.rest === '' || this.rest === '#' || this.rest.startsWith('# ')));
  }

  /** Reads the line as if it began further right: what a bullet holds. */
  stepIn(width: number): void {
    this.indent += width;
    this.rest = this.rest.slice(width);
  }

  /** The text of the lines below that are indented further than their key, without its last line break; undefined where its edge is not plain to see. */
  textBelow(indent: number): string | undefined {
    const first = this.#at + 1;
    const own = indentOf(this.#lines[first] ?? '');
    if (own <= indent || this.#lines[first]!.length === own) return undefined;
    let end = first;
    while (end < this.#lines.length && (this.#lines[end] === '' || indentOf(this.#lines[end]!) >= own)) end += 1;
    const inner = this.#lines.slice(first, end).map((line) => line.slice(own));
    while (inner.at(-1) === '') inner.pop();
    this.#at = end - 1;
    this.next();
    return this.indent > indent ? undefined : inner.join('\n');
  }
}

function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ') indent += 1;
  return indent;
}
