import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { type ContentFile, contentFiles } from '../../../src/forms/content-files.ts';
import { jsonSchemaOf } from '../../../src/forms/json-schema/document.ts';
import { validate } from '../../../src/source/validate.ts';
import { parseYaml } from '../../../src/source/yaml.ts';
import { expects } from '../../../src/words/expects.ts';
import { shape } from '../../../src/words/shape.ts';
import { randomRuns } from '../../support/sampled.ts';
import { nearlyRight } from '../../support/schema-values.ts';

const editorOf = (file: ContentFile) => new Ajv({ strict: false, validateFormats: false }).compile(jsonSchemaOf(file));

/** What only the check tells: numbers and letters compared with one another. */
const unsaid: string[] = [
  expects.yearOrder,
  // The year range that was meant, where one is guessed.
  shape.didYouMean('2014-2016'),
  expects.yearsOrder,
  expects.monthsOrder,
  expects.startYear,
  expects.endYear,
  expects.endedAfterSince,
  expects.municipalityCode,
  // Told already where both are written alike; "2200" and 2200 are one word only when they are read as words.
  expects.once,
  // As a pattern of digits within quotes it would be longer than all else in the box.
  expects.numberSize,
];

/** The remedies that the reader of files tells, or none where it takes the text. */
function toldOf({ schema }: ContentFile, text: string): string[] {
  const yaml = parseYaml(text);
  if ('fault' in yaml) throw new Error(text);
  const result = validate(schema, yaml, 'x');
  return 'findings' in result ? result.findings.map(({ message, remedy }) => `${message}${remedy}`) : [];
}

describe.each(contentFiles)('the JSON Schema of $pattern', (file) => {
  const editor = editorOf(file);

  it('takes and refuses what the reader does', () => {
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(nearlyRight(file.schema), (value) => {
        const text = stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
        const told = toldOf(file, text);
        const beyond = told.length > 0 && told.every((one) => unsaid.some((remedy) => one.endsWith(remedy)));
        seen[told.length === 0 ? 'taken' : 'refused'] += 1;
        const isRight = editor(value);
        if (isRight !== (told.length === 0) && !(beyond && isRight))
          throw new Error(JSON.stringify({ text, told, errors: editor.errors }, null, 1));
      }),
      randomRuns(file.kind === 'item' ? 5_000 : 1_000),
    );
    // Of values that are all wrong, or all right, nothing could be learnt.
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(0.3 * Math.max(seen.taken, seen.refused));
  }, 600_000);
});

describe('what JSON Schema cannot say, the check tells', () => {
  const item = 'title: 窓口\ncategory: a\ndepartments: 市民課\n';
  const plan = 'name: 計画\nyears: {from: 2013, to: 2014}\nlevels: [柱]\noutline: []\n';
  const at = (kind: string) => contentFiles.find((file) => file.kind === kind)!;
  it.each([
    ['item', `${item}years: {2016-2014: {plan: 始める}}\n`, shape.didYouMean('2014-2016')],
    ['item', `${item}since: {year: 2015}\nended: {year: 2014, kind: merged}\n`, expects.endedAfterSince],
    ['item', `${item}lead: [1, "1"]\n`, expects.once],
    ['plan', plan.replace('2014', '2012'), expects.yearsOrder],
    ['plan', plan.replace('2014}', '2014, start: 2013-09, end: 2013-04}'), expects.monthsOrder],
    ['plan', plan.replace('2014}', '2014, start: 2013-03}'), expects.startYear],
    ['plan', plan.replace('2014}', '2014, end: 2014-03}'), expects.endYear],
    ['departments', '- {name: 市民課, from: 2014, to: 2013}\n', expects.yearsOrder],
    ['site', 'title: 記録\nmunicipality: {name: 市, code: "151008"}\n', expects.municipalityCode],
  ])('of %s: %s', (kind, text, remedy) => {
    expect(editorOf(at(kind))(parse(text))).toBe(true);
    const told = toldOf(at(kind), text);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((one) => !one.endsWith(remedy))).toEqual([]);
  });
});
