import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hidden, privateLetters } from '../../src/source/hidden.ts';
import { hostile } from '../support/hostile/all.ts';
import { buildAll } from '../support/hostile/build-all.ts';
import { faultsOf } from '../support/hostile/inspect-file.ts';
import { powersOf } from '../support/hostile/inspect-page.ts';
import { type Told, readAll } from '../support/hostile/read-all.ts';
import { newHome } from '../support/hostile/write.ts';
import { builtPages, readBuilt } from '../support/html.ts';
import { allCases, sampled } from '../support/sampled.ts';

const linked = [
  'disk: link to a file of the system',
  'disk: attachment that is a link to a file of the system',
  'disk: attachment that is a link beside the folder',
  'disk: attachments that are a link to a folder',
  'disk: plan that is a link to a folder',
  'disk: link to endless zeros',
  'disk: link to the folder of processes',
];
const unopened: [name: string, message: string][] = [
  ['disk: pipe', 'ファイルを開けません。'],
  ['disk: folder called as a sheet', 'ファイルではなく、フォルダーです。'],
];
const named = new Set([...linked, ...unopened.map(([name]) => name)]);
const tried = [...new Set([...sampled(hostile, 15), ...hostile.filter(({ name }) => named.has(name))])];

let home = '';
let told = new Map<string, Told>();
let files: string[] = [];

beforeAll(async () => {
  home = newHome();
  told = await readAll(home, tried);
  if (!allCases) return;
  const sites = buildAll(
    home,
    hostile.filter(({ name }) => told.get(name)!.good),
  );
  files = sites.flatMap((site) =>
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}, 900_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What is found in the answers to the attacks, each with the attack's name. */
function across(find: (answer: Told) => unknown[]): string[] {
  return [...told].flatMap(([name, answer]) => find(answer).map((found) => `${name}: ${String(found).slice(0, 200)}`));
}

const linesOf = ({ texts = {} }: Told, format: string) => (texts[format] ?? '').split('\n');

describe('a content folder that somebody outside has written', () => {
  it('is attacked in three hundred ways at least, each another', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(300);
    expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length);
    expect(told.size).toBe(tried.length);
  });
  it('is read to its end in ten seconds and in little memory, and never stops the program', () => {
    expect(across(({ failed, took }) => (failed === undefined ? (took > 10_000 ? [took] : []) : [failed]))).toEqual([]);
  });
  it('is refused in many cases and harmless in many, so that both are tried', () => {
    const good = [...told.values()].filter((answer) => answer.good).length;
    expect(Math.min(good, told.size - good)).toBeGreaterThan(tried.length / 5);
  });
  it('is refused with a sentence, its file, its line and what to do', () => {
    const vague = across(({ problems = [] }) =>
      problems
        .filter(
          ({ message, remedy, file, line, column }) =>
            !/[\p{Script=Hiragana}].*。$/u.test(message) ||
            !/。$/.test(remedy) ||
            file === '' ||
            line < 1 ||
            column < 1,
        )
        .map((problem) => JSON.stringify(problem)),
    );
    expect(vague).toEqual([]);
  });
  it('cannot speak to a terminal: nothing in a report is unseen, or turns what stands beside it', () => {
    const formats = ['text', 'github', 'gitlab', 'sarif'];
    const unseen = across((answer) =>
      formats.flatMap((format) =>
        linesOf(answer, format).filter((line) => hidden.test(line) || privateLetters.test(line) || line.includes('\t')),
      ),
    );
    expect(unseen).toEqual([]);
  });
  it('cannot write a command into a log: every line of it is one that the report began', () => {
    const commands = across((answer) => [
      ...linesOf(answer, 'github').filter(
        (line) => line !== '' && !/^(::(error|warning|notice) file=[^:]*::|\d+件)/.test(line),
      ),
      ...linesOf(answer, 'text').filter((line) => /^\s*::|##\[/.test(line)),
    ]);
    expect(commands).toEqual([]);
  });
  it('is told in JSON that can be read', () => {
    const broken = across(({ texts = {} }) =>
      ['json', 'gitlab', 'sarif'].flatMap((format) => {
        try {
          return texts[format] === undefined || JSON.parse(texts[format]) ? [] : [format];
        } catch (error) {
          return [error];
        }
      }),
    );
    expect(broken).toEqual([]);
  });
});

describe('of what leads out of the folder', () => {
  it.each(linked)('%s is refused as a link', (name) => {
    const messages = (told.get(name)?.problems ?? []).map(({ message }) => message);
    expect(messages).toContain('ファイルの実体がありません（別の場所へのリンクです）。');
  });
  it.each(unopened)('%s is refused', (name, message) => {
    expect(told.get(name)!.problems!.map((problem) => problem.message)).toEqual([message]);
  });
});

describe.runIf(allCases)('of what has a thousand faults', () => {
  it.each([
    ['yaml: ten thousand unknown keys', 50],
    ['yaml: ten thousand offices', 200],
    ['disk: ten thousand files', 10_000],
  ])('%s: %i are told', (name, count) => {
    expect(told.get(name)!.problems).toHaveLength(count);
  });
});

describe.runIf(allCases)('what was read without a fault becomes a site', () => {
  /** What our templates write, on pages of every kind. */
  const ours = () => new Set(builtPages('sample').flatMap((page) => [...powersOf(readBuilt('sample', page)).own]));

  it('of which nothing is written elsewhere, and which nothing from elsewhere is in', async () => {
    const beside = readdirSync(home).filter((name) => !/^(content|site)-\d$/.test(name));
    expect(beside.sort()).toEqual(['.build', 'beside']);
    const faults: string[] = [];
    for (const file of files) faults.push(...(await faultsOf(file)).map((fault) => `${file}: ${fault}`));
    expect(faults).toEqual([]);
  });
  it('whose pages hold no program, frame, form, style or address that no template has written', () => {
    const own = ours();
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(500);
    const foreign = new Set(
      pages.flatMap((page) => {
        const powers = powersOf(readFileSync(page, 'utf8'));
        return [...powers.foreign, ...[...powers.own].filter((one) => !own.has(one))].map((one) => one.slice(0, 300));
      }),
    );
    expect([...foreign]).toEqual([]);
  });
});
