/** A heading that a link finds, whatever the host makes of its words. */
export function anchored(level: number, anchor: string, words: string): string {
  return `${'#'.repeat(Math.min(level, 6))} ${mark(anchor)}${words}`;
}

/** A place that a link finds. */
export function mark(anchor: string): string {
  return `<a id="${anchor}"></a>`;
}

export function link(words: string, anchor: string): string {
  return `[${words}](#${anchor})`;
}

/** Blocks with a line between them; empty ones are left out. */
export function paragraphs(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}

export function codeBlock(language: string, lines: readonly string[]): string {
  return ['```' + language, ...lines, '```'].join('\n');
}
