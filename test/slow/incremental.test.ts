import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Rebuilt, type RebuiltProject, rebuiltProject } from '../support/rebuilt.ts';
import { lastingFolder } from '../support/repository.ts';

/** `warm` keeps what its builds leave. `cold` forgets it before each build. */
let [warm, cold]: RebuiltProject[] = [];
let removed: () => Promise<void>;
let last: Rebuilt;
beforeAll(async () => {
  const { dir, remove } = await lastingFolder('incremental');
  removed = remove;
  [warm, cold] = [await rebuiltProject(join(dir, 'warm')), await rebuiltProject(join(dir, 'cold'))];
  last = await warm.build();
});
afterAll(() => removed?.());

interface Change {
  what: string;
  /** File, old words and new words. Empty old words add to the file's end. */
  edits?: [file: string, from: string, to: string][];
  env?: Record<string, string>;
  /** Words that no file of the site may say any more. */
  gone?: string;
  /** Words that some file of the site says now. */
  come?: string;
}

const day = { BUILD_DATE: '2027-07-01' };

/** Each kind of thing that a page shows, one change upon the other. After each group a cold build is compared. */
const groups: { of: string; changes: Change[] }[] = [
  {
    of: 'what single pages show',
    changes: [
      { what: 'nothing' },
      {
        what: 'a cell of a sheet',
        edits: [['content/plans/current/parks.mdx', '草刈りを一件ずつ', '草刈りを一つずつ']],
        gone: '草刈りを一件ずつ',
        come: '草刈りを一つずつ',
      },
      {
        what: 'the title of a sheet that others lead to',
        edits: [['content/plans/current/desk.mdx', '待ち時間の短縮', '待ち時間を短く']],
        gone: '待ち時間の短縮',
        come: '待ち時間を短く',
      },
      {
        what: 'the title of a sheet of an earlier plan',
        edits: [['content/plans/earlier/counter.mdx', '総合案内の設置', '総合案内の席']],
        gone: '総合案内の設置',
        come: '総合案内の席',
      },
      {
        what: 'a body',
        edits: [['content/plans/current/paper.mdx', '\n---\n', '\n---\n\n紙を減らします。\n']],
        come: '紙を減らします。',
      },
      {
        what: 'a name that a plan gives a box',
        edits: [['content/plans/current/plan.yaml', 'labels:\n', 'labels:\n  purpose: めざすこと\n']],
        come: 'めざすこと',
      },
      {
        what: 'how an office is read',
        edits: [['content/departments.yaml', 'としょかん', 'ほんのいえ']],
        gone: 'としょかん',
      },
      {
        what: 'a word that is explained',
        edits: [['content/glossary.yaml', '市役所に来る日時', '窓口に来る日時']],
        gone: '市役所に来る日時',
        come: '窓口に来る日時',
      },
      {
        what: 'where an old address leads',
        edits: [['content/redirects.yaml', 'to: /plans/current/,', 'to: /plans/earlier/,']],
        come: 'url=/plans/earlier/"',
      },
      {
        what: 'why it does',
        edits: [['content/redirects.yaml', 'まとめました', '合わせました']],
        gone: 'まとめました',
        come: '合わせました',
      },
    ],
  },
  {
    of: 'what every page shows',
    changes: [
      {
        what: 'the name of an office',
        edits: ['departments.yaml', 'plans/current/parks.mdx'].map((file) => [
          `content/${file}`,
          '公園緑地課',
          '公園みどり課',
        ]),
        gone: '公園緑地課',
        come: '公園みどり課',
      },
      {
        what: 'the notice on every page',
        edits: [['content/site.yaml', '千鳥野市は架空の市です。', '千鳥野市は本当にはありません。']],
        gone: '千鳥野市は架空の市です。',
        come: '千鳥野市は本当にはありません。',
      },
      { what: 'the day: a sheet becomes public, and grades are overdue', env: day },
      {
        what: 'a sheet that goes',
        edits: [['content/plans/current/parks.mdx', 'title:', 'draft: true\ntitle:']],
        gone: '草刈りを一つずつ',
      },
    ],
  },
  {
    of: 'code',
    changes: [
      {
        what: 'a style',
        edits: [['src/styles/site.css', '', '\n.Item { margin-inline: 1px; }\n']],
        come: 'margin-inline:1px',
      },
      { what: 'a word of the site', edits: [['src/words/labels.ts', "'評価'", "'判定'"]], come: '判定' },
      {
        what: 'a script',
        edits: [['src/client/print-button.ts', '', '\nconsole.log(20130401);\n']],
        come: 'console.log(20130401)',
      },
      { what: 'the cards, which pages name', env: { OG: '1' }, come: '/og/plans/current/desk.png' },
    ],
  },
];

/** Files of a site whose text holds these words. */
async function holding(site: string, files: readonly string[], words: string): Promise<string[]> {
  const texts = files.filter((file) => /\.(html|json|csv|xml|txt|css|js)$/.test(file));
  const found = await Promise.all(
    texts.map(async (file) => ((await readFile(join(site, file), 'utf8')).includes(words) ? [file] : [])),
  );
  return found.flat();
}

let env: Record<string, string> = {};

describe.each(groups)('a build beside what the last one left, after changes of $of', ({ changes }) => {
  it.each(changes)('shows everywhere the change of $what', async ({ edits = [], env: more, gone, come }) => {
    env = { ...env, ...more };
    for (const edit of edits) for (const project of [warm!, cold!]) await project.change(...edit);
    const before = last;
    last = await warm!.build(env);
    const files = Object.keys(last.files);
    if (edits.length + Object.keys(more ?? {}).length === 0) expect(last.files).toEqual(before.files);
    else expect(last.files).not.toEqual(before.files);
    if (gone !== undefined) expect(await holding(warm!.site, files, gone)).toEqual([]);
    if (come !== undefined) expect(await holding(warm!.site, files, come)).not.toEqual([]);
  });

  it('makes what a first build makes, byte by byte', async () => {
    await cold!.empty();
    expect(last.files).toEqual((await cold!.build(env)).files);
  });
});

it('a build trusts nothing of one that did not come to its end', async () => {
  const pages = join(warm!.dir, '.cache', 'astro');
  await writeFile(join(pages, 'dist', 'plans', 'earlier', 'tax', 'index.html'), '');
  // As a killed build leaves it: the number of a process that is none.
  await writeFile(`${pages}-in-use`, '999999999');
  expect((await warm!.build(env)).files).toEqual(last.files);
});
