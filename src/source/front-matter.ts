/** An item's file in its two parts. */
export interface Split {
  yaml: string;
  /** Lines above the YAML in the file. */
  yamlOffset: number;
  body: string;
  /** Lines above the body in the file. */
  bodyOffset: number;
}

/** Why a file has no two parts, and the line where that is to be mended. */
export interface Unsplit {
  kind: 'noFrontMatter' | 'openFrontMatter';
  line: number;
}

/** Splits `---`, front matter, `---`, body. */
export function splitFrontMatter(text: string): Split | Unsplit {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (lines[first]?.trimEnd() !== '---') return { kind: 'noFrontMatter', line: first + 1 };
  const end = lines.findIndex((line, index) => index > first && line.trimEnd() === '---');
  if (end < 0) return { kind: 'openFrontMatter', line: endMeant(lines, first) + 1 };
  return {
    yaml: lines.slice(first + 1, end).join('\n') + '\n',
    yamlOffset: first + 1,
    body: lines.slice(end + 1).join('\n'),
    bodyOffset: end + 1,
  };
}

/** Where the second `---` belongs: where something like it stands, or the body begins, or at the end. */
function endMeant(lines: readonly string[], first: number): number {
  const below = (found: (line: string) => boolean) => lines.findIndex((line, index) => index > first && found(line));
  const dashes = below((line) => /^\s*[-\u2010-\u2015\u2212\u30fc\uff0d]{1,9}\s*$/.test(line));
  if (dashes >= 0) return dashes;
  const body = below((line) => /^(#{2,} |<|[^\s\w"'#-])/.test(line));
  return body >= 0 ? body : lines.findLastIndex((line) => line.trim() !== '');
}
