/** Inline content of a line. */
export type Inline =
  | { kind: 'text'; value: string }
  | { kind: 'strong'; children: Inline[] }
  | { kind: 'link'; url: string; value: string };

/** The lines of a paragraph or of one list entry. */
export type Lines = Inline[][];

/** A paragraph has one entry. Entries of `numbers` include their number, as typed. */
export interface Block {
  kind: 'paragraph' | 'bullets' | 'numbers';
  entries: Lines[];
}

const listed = { bullets: /^- (?=\S)/, numbers: /^(?=\d{1,9}[.)] \S)/ } as const;

/**
 * Parses a cell: paragraphs, line breaks, bullets, numbered lines, bold text and links. Everything else is text as typed, since
 * Markdown would change what clerks mean literally (`+ 120千円`, `> 80％`, `\\server\_old`).
 */
export function readCell(cell: string): Block[] {
  const blocks: Block[] = [];
  for (const chunk of cell.replace(/\n+$/, '').split(/\n(?:[^\S\n]*\n)+/)) {
    let last: Block | undefined;
    for (const line of chunk.split('\n')) {
      const kind = kindOf(line);
      const inside = kind === 'paragraph' && (last?.kind === 'paragraph' || /^\s/.test(line));
      if (last && inside) {
        last.entries.at(-1)!.push(readLine(last.kind === 'paragraph' ? line : line.replace(/^[ \t]+/, '')));
        continue;
      }
      const entry = [readLine(kind === 'bullets' ? line.slice(2) : line)];
      if (last?.kind === kind) last.entries.push(entry);
      else blocks.push((last = { kind, entries: [entry] }));
    }
  }
  return blocks.filter(({ kind, entries: [lines] }) => kind !== 'paragraph' || lines!.some((line) => line.length > 0));
}

function kindOf(line: string): Block['kind'] {
  if (listed.bullets.test(line)) return 'bullets';
  return listed.numbers.test(line) ? 'numbers' : 'paragraph';
}

/** Matches a link, a bare URL or the delimiter of bold text. Three or more asterisks are not a delimiter. */
const marks = /(?<!!)\[([^[\]]+)\]\(([^\s()]+(?:\([^\s()]*\)[^\s()]*)?)\)|https?:\/\/[!-~]+|(?<!\*)\*\*(?!\*)/gi;

/** Link targets that a cell accepts: URLs, mail, telephone, and paths on this site. */
const target = /^(?:https?:\/\/[!-~]|mailto:\S|tel:\S|\/(?!\/))/i;

/** Trailing punctuation that belongs to the sentence, not to a bare URL. */
const behindAddress = /[.,;:!?'"*_~<>)\]}]+$/;

/** Parses one line into text, bold text and links. */
export function readLine(line: string): Inline[] {
  const pieces: (Inline | { kind: 'mark'; opens: boolean; closes: boolean })[] = [];
  const add = (value: string) => value !== '' && pieces.push({ kind: 'text', value });
  let from = 0;
  marks.lastIndex = 0;
  for (let found = marks.exec(line); found; found = marks.exec(line)) {
    const { index, 0: whole, 1: value, 2: url } = found;
    if (url !== undefined && !target.test(url)) {
      // A bare URL inside the rejected link still counts.
      marks.lastIndex = index + 1;
      continue;
    }
    add(line.slice(from, index));
    from = index + whole.length;
    if (whole === '**') {
      pieces.push({ kind: 'mark', opens: /\S/.test(line[from] ?? ''), closes: /\S/.test(line[index - 1] ?? '') });
      continue;
    }
    if (url === undefined) from = marks.lastIndex = index + bareAddress(whole).length;
    pieces.push({ kind: 'link', url: url ?? line.slice(index, from), value: value ?? line.slice(index, from) });
  }
  add(line.slice(from));
  return withBold(pieces);
}

/** A bare URL without trailing punctuation. A closing parenthesis stays if the URL opens it. */
function bareAddress(address: string): string {
  const bare = address.replace(behindAddress, '');
  return bare.includes('(') && address[bare.length] === ')' ? `${bare})` : bare;
}

/** Pairs each opening delimiter with the next closing one; unpaired delimiters stay text. */
function withBold(pieces: readonly (Inline | { kind: 'mark'; opens: boolean; closes: boolean })[]): Inline[] {
  const line: Inline[] = [];
  let open: number | undefined;
  for (const piece of pieces) {
    if (piece.kind !== 'mark') {
      line.push(piece);
    } else if (open !== undefined && piece.closes) {
      line.splice(open, Infinity, { kind: 'strong', children: line.slice(open + 1) });
      open = undefined;
    } else {
      if (open === undefined && piece.opens) open = line.length;
      line.push({ kind: 'text', value: '**' });
    }
  }
  return line;
}

/** The targets of all links in a cell, in order. */
export function linksIn(cell: string): string[] {
  const urlsOf = (line: readonly Inline[]): string[] =>
    line.flatMap((piece) =>
      piece.kind === 'strong' ? urlsOf(piece.children) : piece.kind === 'link' ? [piece.url] : [],
    );
  return readCell(cell).flatMap(({ entries }) => entries.flat().flatMap(urlsOf));
}
