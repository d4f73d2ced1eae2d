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
  const nodes = [...new Set(dated.match(/\(node\d{8}\)/g))].sort();
  const places = new Map(nodes.map((node, at) => [node, `(node${String(at + 1).padStart(8, '0')})`]));
  return Buffer.from(
    dated.replace(/\(node\d{8}\)/g, (node) => places.get(node)!),
    'latin1',
  );
}
