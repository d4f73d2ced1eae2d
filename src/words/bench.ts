/** What the benchmarks print; for developers. */
export const bench = {
  usage: 'npm run bench:search -- <content dir> <queries.json>',
  built: (seconds: string) => `site built in ${seconds} s`,
  failed: 'The site could not be built.',
  columns: [
    '',
    'queries',
    'recall@10',
    'precision@5',
    'MRR',
    'exactly right',
    '| plain Pagefind:',
    'recall@10',
    'precision@5',
    'MRR',
    'exactly right',
  ],
  all: 'all',
  wrong: (id: string, query: string, missing: string, extra: string) =>
    `${id} ${query}: missing [${missing}] extra [${extra}]`,
  wire: (what: string, bytes: string, worstBytes: string, ms: string, worstMs: string) =>
    `${what}: median ${bytes} kB (most ${worstBytes}), ${ms} ms (most ${worstMs})`,
  page: 'page before a query',
  first: 'first query, page included',
  next: 'next query',
  pdfs: (sheets: number, first: string, again: string) =>
    `${sheets} sheets to PDF: ${first} s; again with nothing changed: ${again} s`,
  check: (sheets: number, letters: number, first: string, again: string) =>
    `check of ${sheets} sheets, ${letters} characters each: ${first} s; again: ${again} s`,
  review: (changed: number, sheets: number, seconds: string, kilobytes: number) =>
    `review page for ${changed} changed sheets of ${sheets}: ${seconds} s, ${kilobytes} kB`,
  code: (kilobytes: string) => `search code: ${kilobytes} kB gzip`,
};
