const options = { headers: { 'Content-Type': 'application/json; charset=utf-8' } };

/** A file of the site with its type; JSON is written for people too. */
export function respondJson(value: object): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, options);
}

/**
 * The same bytes for a value that ends in a long list, entry by entry: neither all of its text nor all of its entries are in memory at once.
 * @param head what stands before the list @param name of the list @param entries made as they are asked for
 */
export function respondLongJson(head: object, name: string, entries: Iterable<object>): Response {
  const parts = encoded(head, name, entries);
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { value, done } = parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  return new Response(stream, options);
}

function* encoded(head: object, name: string, entries: Iterable<object>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of pieces(head, name, entries)) yield encoder.encode(piece);
}

function* pieces(head: object, name: string, entries: Iterable<object>): Generator<string> {
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
