/** A piece of a line. */
export type Inline =
  | { kind: 'text'; value: string }
  | { kind: 'strong'; children: Inline[] }
  | { kind: 'link'; url: string; value: string };

/** The lines of a paragraph, or of one entry of a list. */
export type Lines = Inline[][];

/** A paragraph has one entry. The entries of `numbers` begin with their own number, as typed. */
export interface Block {
  kind: 'paragraph' | 'bullets' | 'numbers';
  entries: Lines[];
}

const listed = { bullets: /^- (?=\S)/, numbers: /^(?=\d{1,9}[.)] \S)/ } as const;

/**
 * What a cell says beyond its letters: paragraphs, line breaks, bullets, numbered lines, bold and links. Nothing else is a mark: a sheet's
 * text is prose first, and what is no mark to its writer (`+ 120千円`, `> 80％`, `\\server\_old`) is shown as typed.
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

/** A link with its text, a bare address, or the mark of bold. Three stars and more are no mark. */
const marks = /(?<!!)\[([^[\]]+)\]\(([^\s()]+(?:\([^\s()]*\)[^\s()]*)?)\)|https?:\/\/[!-~]+|(?<!\*)\*\*(?!\*)/gi;

/** Where a link of a cell may lead: to an address, or to a page or file of this site. */
const target = /^(?:https?:\/\/[!-~]|mailto:\S|tel:\S|\/(?!\/))/i;

/** Signs at the end of a bare address that belong to the sentence. */
const behindAddress = /[.,;:!?'"*_~<>)\]}]+$/;

/** One line as text, bold and links. */
export function readLine(line: string): Inline[] {
  const pieces: (Inline | { kind: 'mark'; opens: boolean; closes: boolean })[] = [];
  const add = (value: string) => value !== '' && pieces.push({ kind: 'text', value });
  let from = 0;
  marks.lastIndex = 0;
  for (let found = marks.exec(line); found; found = marks.exec(line)) {
    const { index, 0: whole, 1: value, 2: url } = found;
    if (url !== undefined && !target.test(url)) {
      // The address within what is no link may be one.
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

/** An address without the signs of the sentence around it; brackets that it opens itself are its own. */
function bareAddress(address: string): string {
  const bare = address.replace(behindAddress, '');
  return bare.includes('(') && address[bare.length] === ')' ? `${bare})` : bare;
}

/** A mark that opens belongs to the next that closes; all others are text. */
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

/** Every link of a cell, in order. */
export function linksIn(cell: string): string[] {
  const urlsOf = (line: readonly Inline[]): string[] =>
    line.flatMap((piece) =>
      piece.kind === 'strong' ? urlsOf(piece.children) : piece.kind === 'link' ? [piece.url] : [],
    );
  return readCell(cell).flatMap(({ entries }) => entries.flat().flatMap(urlsOf));
}
