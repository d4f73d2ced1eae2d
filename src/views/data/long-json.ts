/**
 * A value that ends in a long list as the JSON that `respondJson` writes, entry by entry: neither all of its text nor all of its entries are in memory at once.
 * @param head what stands before the list @param name of the list @param entries made as they are asked for
 */
export function* longJson(head: object, name: string, entries: Iterable<object>): Generator<string> {
  const [before, after] = JSON.stringify({ ...head, [name]: [null] }, null, 2).split(/null(?=\n {2}\]\n\}$)/);
  let isFirst = true;
  for (const entry of entries) {
    // A line break within a text is no line break in JSON.
    const text = JSON.stringify(entry, null, 2).replaceAll('\n', '\n    ');
    yield `${isFirst ? before : ',\n    '}${text}`;
    isFirst = false;
  }
  yield isFirst ? `${JSON.stringify({ ...head, [name]: [] }, null, 2)}\n` : `${after}\n`;
}
