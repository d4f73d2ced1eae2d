/** An item's file in its two parts. */
export interface Split {
  yaml: string;
  /** Lines above the YAML in the file. */
  yamlOffset: number;
  body: string;
  /** Lines above the body in the file. */
  bodyOffset: number;
}

/** Splits `---`, front matter, `---`, body. */
export function splitFrontMatter(text: string): Split | 'noFrontMatter' | 'openFrontMatter' {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (lines[first]?.trimEnd() !== '---') return 'noFrontMatter';
  const end = lines.findIndex((line, index) => index > first && line.trimEnd() === '---');
  if (end < 0) return 'openFrontMatter';
  return {
    yaml: lines.slice(first + 1, end).join('\n') + '\n',
    yamlOffset: first + 1,
    body: lines.slice(end + 1).join('\n'),
    bodyOffset: end + 1,
  };
}
