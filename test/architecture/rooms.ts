/** Who may import whom, and why not. One row a room; the first row whose folder matches a file is its row. */
export interface Room {
  folder: string;
  /** Prefixes of project paths, or names of packages, that it may import. Its own folder is always allowed. */
  may: string[];
  /** Of these only types: nothing of them is there at run time. */
  typesOf?: string[];
  why: string;
}

export const rooms: Room[] = [
  { folder: 'src/words/', may: [], why: 'A leaf: every room speaks through it, so it may know none of them.' },
  {
    folder: 'src/schema/',
    may: ['zod', 'src/words/'],
    why: 'Runs anywhere: in the build, in a browser, in a generator of forms.',
  },
  {
    folder: 'src/model/',
    may: ['src/words/'],
    typesOf: ['src/schema/', 'zod'],
    why: 'Pure: what the files mean, whatever read them.',
  },
  {
    folder: 'src/markdown/',
    may: ['satteri'],
    typesOf: ['src/schema/'],
    why: 'Text to safe HTML, and nothing else: cells and bodies are read, never compiled.',
  },
  {
    folder: 'src/source/',
    may: [
      'src/schema/',
      'src/words/',
      'src/markdown/',
      'src/finding.ts',
      'src/nearest.ts',
      'src/settings.ts',
      'yaml',
      'satteri',
      'node:',
    ],
    typesOf: ['zod', 'astro/loaders'],
    why: 'One file at a time, from bytes to a valid entry: it knows no other file and no model.',
  },
  {
    folder: 'src/checks/',
    may: ['src/model/', 'src/words/', 'src/finding.ts', 'src/nearest.ts', 'leven'],
    typesOf: ['src/schema/'],
    why: 'Rules over the archive: no disk, no console, no framework.',
  },
  {
    folder: 'src/search/',
    may: [],
    why: 'How Japanese text is compared: a leaf that runs in the build and in the reader’s browser, so that index and query cannot differ.',
  },
  {
    folder: 'src/search-index/',
    may: [
      'src/search/',
      'src/model/',
      'src/markdown/',
      'src/words/',
      'pagefind',
      '@patdx/kuromoji',
      'cborg',
      'esbuild',
      'node:',
    ],
    typesOf: ['src/schema/', 'sudachi-synonyms-dictionary'],
    why: 'The archive as an index: it reads the model, hands it to the engine and to the analyser, and says which files come of it.',
  },
  {
    folder: 'src/client/',
    may: ['src/search/'],
    why: 'Sent to readers: text reaches it in the HTML, so no words and no model travel with it.',
  },
  {
    folder: 'src/components/',
    may: ['src/words/', 'src/model/', 'src/markdown/', 'qr'],
    typesOf: ['src/schema/', 'src/edition.ts'],
    why: 'Pieces of HTML: told what to show, never loading it.',
  },
  {
    folder: 'src/layouts/',
    may: ['src/words/', 'src/components/', 'src/styles/'],
    typesOf: ['src/model/'],
    why: 'The page around a view: told what to show, never loading it.',
  },
  {
    folder: 'src/views/data/',
    may: ['src/model/', 'src/words/', 'src/components/', 'src/layouts/', 'csv-stringify/sync', 'write-excel-file/node'],
    typesOf: ['src/schema/'],
    why: 'A rendering like the others; the table libraries are its ink.',
  },
  {
    folder: 'src/views/og/',
    may: ['src/model/', 'src/words/', 'satori', '@resvg/resvg-js', 'node:'],
    why: 'A rendering like the others, in pictures: it draws, and keeps what it has drawn.',
  },
  {
    folder: 'src/views/',
    may: [
      'src/model/',
      'src/components/',
      'src/layouts/',
      'src/words/',
      'src/markdown/',
      'src/client/',
      'src/edition.ts',
    ],
    typesOf: ['src/schema/'],
    why: 'A reading of the model. Views are siblings that never meet, and none loads anything.',
  },
  {
    folder: 'src/pages/',
    may: ['src/content.ts', 'src/views/', 'src/schema/json-schema.ts', 'node:fs/promises', 'node:path'],
    typesOf: ['src/model/', 'astro'],
    why: 'The URL map: one archive, one view. The JSON Schema is published as it is made; attachments are bytes from the folder.',
  },
  {
    folder: 'src/integrations/',
    may: ['src/search-index/', 'src/read-archive.ts', 'src/source/read-files.ts', 'src/settings.ts', 'node:'],
    typesOf: ['astro', 'src/model/'],
    why: "What runs around Astro's build and its dev server: outside of Astro's modules, so that it reads the content by itself.",
  },
  {
    folder: 'scripts/',
    may: [
      'src/words/',
      'src/schema/',
      'src/model/',
      'src/checks/',
      'src/source/',
      'src/views/data/',
      'src/finding.ts',
      'src/nearest.ts',
      'src/format-problems.ts',
      'src/read-archive.ts',
      'src/settings.ts',
      'src/site-address.ts',
      'node:',
      'playwright-core',
      '@clack/prompts',
      'unpdf',
      '@sparticuz/chromium',
      'pagefind',
      'opencc-js',
      'prettier',
    ],
    why: 'Verbs for people, in plain Node: Astro is started as a program, never imported.',
  },
  {
    folder: 'src/content.ts',
    may: [
      'astro:content',
      'node:path',
      'src/format-problems.ts',
      'src/read-archive.ts',
      'src/settings.ts',
      'src/source/read-files.ts',
    ],
    typesOf: ['src/model/'],
    why: 'Where Astro gets the one archive from.',
  },
  {
    folder: 'src/content.config.ts',
    may: ['astro:content', 'astro/zod', 'src/source/source-files.ts'],
    why: 'Declares, and does nothing.',
  },
  {
    folder: 'src/read-archive.ts',
    may: ['src/source/', 'src/checks/', 'src/model/'],
    typesOf: ['src/finding.ts'],
    why: 'Source, schema, model and checks in their order: the only place that knows all of them.',
  },
  {
    folder: 'src/edition.ts',
    may: ['src/model/', 'node:crypto'],
    why: 'Which edition a printed sheet is: the model told in a digest, which the model itself cannot make.',
  },
  {
    folder: 'src/finding.ts',
    may: [],
    typesOf: ['src/words/rules.ts'],
    why: 'The word that source, checks and scripts share.',
  },
  { folder: 'src/nearest.ts', may: ['leven'], why: 'What was most likely meant: asked by source and checks.' },
  {
    folder: 'src/format-problems.ts',
    may: ['src/words/'],
    typesOf: ['src/finding.ts'],
    why: 'Problems as lines, for terminal and dev server alike.',
  },
  { folder: 'src/settings.ts', may: ['src/words/', 'node:path'], why: 'The environment, read in one place.' },
  {
    folder: 'src/site-address.ts',
    may: ['src/words/', 'src/settings.ts', 'yaml', 'node:'],
    why: 'The address, before Astro has started.',
  },
];
