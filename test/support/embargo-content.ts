import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixture, root } from './paths.ts';

/** Content folder of a city that keeps two sheets back: a draft, and one that is public from a day on. */
export const embargoContent = join(root, '.cache', 'test-content', 'embargo');

/** The day, and the one before it. */
export const embargoDay = '2026-12-01';
export const embargoEve = '2026-11-30';

/** A word of each that stands nowhere else: in every box, in its address, in the names and the bytes of what is attached. */
export const draftWord = 'zqxdraft';
export const laterWord = 'zqxlater';

export async function writeEmbargoContent(): Promise<void> {
  await rm(embargoContent, { recursive: true, force: true });
  await cp(fixture('small'), embargoContent, { recursive: true });
  const plan = join(embargoContent, 'plans/2023');
  await mkdir(join(plan, 'files'), { recursive: true });
  for (const [word, line] of [
    [draftWord, 'draft: true'],
    [laterWord, `embargo: ${embargoDay}`],
  ] as const) {
    await writeFile(join(plan, `${word}.mdx`), sheet(word, line));
    await writeFile(join(plan, 'files', `${word}.txt`), `${word} 添付の中身`);
    await writeFile(join(plan, 'files', `${word}-figure.png`), `${word} not a picture`);
  }
  // What is public names both: as what it continues, what it is part of, and what it was merged into.
  await writeFile(
    join(plan, 'open.mdx'),
    `---
title: 公表されている取組
category: b
departments: [市民課]
parent: ${laterWord}
continues: [2023/${draftWord}]
ended: {year: 2026, kind: merged, into: 2023/${laterWord}, reason: 一つにまとめる}
---
`,
  );
}

function sheet(word: string, line: string): string {
  const box = `窓口の${word}を見直す`;
  return `---
no: ${word}-1
title: ${box}
summary: ${box}ことにしました。
category: b
departments: [市民課]
${line}
background: ${box}
purpose: [${box}, ${box}こと]
actions: ${box}
baseline: ${box}
goal: ${box}
tasks: [{name: ${box}, stages: {2023: ${word}}}]
indicators:
  - {name: ${word}の件数, unit: 件, direction: up, targets: {2023: 10, 2024: 20}, actuals: {2023: 12, 2024: 21}, note: ${box}}
effects: [{planned: {2023: 100}, actual: {2023: 120}, note: ${box}}]
years:
  2023: {plan: ${box}, actual: ${word}を三つ減らした。, grade: A, assessment: ${box}, issues: ${box}, next: ${box}}
reviews: [{by: ${word}委員会, year: 2023, comment: ${box}, response: ${box}}]
tags: {手法: [${word}]}
history: [{date: 2024-05-01, kind: published, note: ${box}}]
sources: [{title: ${word}の資料, file: files/${word}.txt}]
answers: {actual-copies-plan: ${box}}
---

## ${box}

<Figure src="files/${word}-figure.png" alt="${word}の図" />
`;
}
