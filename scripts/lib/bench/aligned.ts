/** Rows as lines of a table: the first column to the left, figures to the right. A letter of Japanese is as wide as two. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => widthOf(row[at]!))));
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const room = ' '.repeat(widths[at]! - widthOf(cell));
        return at === 0 ? cell + room : room + cell;
      })
      .join('  '),
  );
}

function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter.codePointAt(0)! < 0x1100 ? 1 : 2), 0);
}
