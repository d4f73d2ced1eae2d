/**
 * The bytes of a PDF as its content alone decides them. Chromium writes the moment of printing into it, and numbers of its own memory into the names of table cells.
 * Each is replaced by one of the same length, so that no place in the file moves; Chromium packs streams only, never these dictionaries.
 * @param date `YYYY-MM-DD`, of the edition
 */
export function settle(pdf: Buffer, date: string): Buffer {
  // One letter a byte: nothing but the matched bytes is touched.
  const text = pdf.toString('latin1');
  const day = `D:${date.replaceAll('-', '')}000000+09'00'`;
  const dated = text.replace(/(\/(?:CreationDate|ModDate) \()(D:\d{14}\+\d\d'\d\d')\)/g, `$1${day})`);
  return Buffer.from(inOrder(dated), 'latin1');
}

/**
 * Names of table cells by where they stand in the document. Chromium's grow in the order in which it has met the cells, which is another one now and then: the list of all names,
 * which is sorted by them, is sorted anew. Its entries stay the same in number and length.
 */
function inOrder(text: string): string {
  const named = [...text.matchAll(/\/ID (\(node\d{8}\))/g)].map(([, node]) => node!);
  const nodes = [...new Set([...named, ...(text.match(/\(node\d{8}\)/g) ?? [])])];
  const places = new Map(nodes.map((node, at) => [node, nameOf(at)]));
  return text
    .replace(/\(node\d{8}\)/g, (node) => places.get(node)!)
    .replace(/\/Limits \[\(node\d{8}\) \(node\d{8}\)\]/g, `/Limits [${nameOf(0)} ${nameOf(nodes.length - 1)}]`)
    .replace(/(?<=\/Names \[)(?:\(node\d{8}\) \d+ 0 R ?)+(?=\])/g, (names) =>
      [...names.matchAll(/\(node\d{8}\) \d+ 0 R/g)]
        .map(([entry]) => entry)
        .sort()
        .join(' '),
    );
}

function nameOf(at: number): string {
  return `(node${String(at + 1).padStart(8, '0')})`;
}
