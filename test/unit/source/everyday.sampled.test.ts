import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEveryday } from '../../../src/source/everyday/read.ts';
import { splitFrontMatter } from '../../../src/source/front-matter.ts';
import { type LocatedYaml, parseWhole, parseYaml } from '../../../src/source/yaml.ts';
import { randomRuns } from '../../support/sampled.ts';

const runs = randomRuns(50_000);

/** YAML of every file below a folder, by its name. */
function yamlsIn(folder: string): [string, string][] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(mdx|yaml)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const split = file.endsWith('.mdx') ? splitFrontMatter(text) : { yaml: text };
      return 'yaml' in split ? [[file, split.yaml] as [string, string]] : [];
    });
}

/** What the library reads of a text that the other reader reads; null where that leaves it to the library. */
function byLibrary(text: string): unknown {
  const whole = parseWhole(text);
  return 'fault' in whole ? whole.fault : whole.value;
}

/** How each value of a text is typed, where that is not its value itself. */
function typedIn(parsed: ReturnType<typeof parseYaml>): unknown[] {
  const leaves = (value: unknown, path: (string | number)[]): (string | number)[][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
      : [path];
  const yaml = parsed as LocatedYaml;
  return leaves(yaml.value, []).map((path) => [path, yaml.typedAs(path)]);
}

const pieces = [
  ...['title: ', 'no: ', '2013:', '2014: ', '"2013/h1": ', '2013-2015: ', 'years:', 'checks:', 'fields:', 'labels: '],
  ...[
    '- ',
    '-',
    '  ',
    '  ',
    '\n',
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    ' ',
    '　',
    ': ',
    ':',
    ' #',
    '# ',
    '#',
  ],
  ...[
    '|',
    '|-',
    '|\n  ',
    '>',
    '{',
    '}',
    '[',
    ']',
    ', ',
    ',',
    '"',
    "'",
    '\\n',
    '\\',
    '&a',
    '*a',
    '!',
    '~',
    '?',
    '%',
    '@',
  ],
  ...['a', '市民課', '3か所', '80％以上', '2014-10-01', '2027-', '010', '1.10', '-5', '+1', '.5', '1e3', '0x1F', '0o7'],
  ...[
    '1_000',
    '3,100件',
    'true',
    'No',
    'null',
    'NULL',
    'True',
    '---',
    '...',
    '__proto__',
    'https://x.jp',
    '<<',
    '\t',
    '\u2028',
  ],
];

const shuffled = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join(''));

const key = fc.constantFrom('title', 'years', '2013', '"2013/h1"', 'fields', '010', 'true', '項目', 'a-b');
const cell = fc.oneof(
  fc.constantFrom(
    'a',
    '3か所',
    '2014-10-01',
    '12',
    '-3.50',
    'true',
    '"01"',
    "'x'",
    '',
    '[a, b]',
    '{a: 1, b: [c]}',
    '[ a ]',
  ),
  fc.constantFrom(
    '|\n      上\n\n        下\n',
    '|-\n      上\n',
    '"\\"a\\"\\n"',
    '[]',
    '{}',
    '[a,b]',
    '{a: }',
    'a #b',
    '上　',
  ),
  shuffled,
);
const line = fc
  .tuple(fc.constantFrom(0, 0, 2, 2, 4, 6), fc.boolean(), key, cell, fc.boolean())
  .map(
    ([indent, bullet, name, value, bare]) =>
      `${' '.repeat(indent)}${bullet ? '- ' : ''}${bare ? '' : `${name}: `}${value}`,
  );
const text = fc.oneof(
  shuffled,
  fc.array(line, { maxLength: 8 }).map((lines) => `${lines.join('\n')}\n`),
);

describe('the reader of everyday sheets', () => {
  it('reads every file of the sample, so that none of them takes the longer way', () => {
    const files = yamlsIn('content');
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter(([, yaml]) => readEveryday(yaml) === undefined).map(([file]) => file)).toEqual([]);
  });
  it.each([...yamlsIn('content'), ...yamlsIn('test/fixtures')])(
    'reads in %s what the library does, or leaves it to that',
    (_, yaml) => {
      const value = readEveryday(yaml);
      if (value !== undefined) expect(value).toStrictEqual(byLibrary(yaml));
    },
  );
  it('reads in texts of any shape what the library does, and how it is typed, or leaves them to that', () => {
    let read = 0;
    fc.assert(
      fc.property(text, (yaml) => {
        const value = readEveryday(yaml);
        if (value === undefined) return;
        read += 1;
        expect(value).toStrictEqual(byLibrary(yaml));
        expect(typedIn(parseYaml(yaml))).toEqual(typedIn(parseWhole(yaml)));
      }),
      runs,
    );
    expect(read).toBeGreaterThan(runs.numRuns / 50);
  });
});
