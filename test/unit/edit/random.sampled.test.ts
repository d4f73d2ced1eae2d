import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { newSheet } from '../../../src/edit/new-sheet.ts';
import { sameValue } from '../../../src/edit/same-value.ts';
import { setValues } from '../../../src/edit/set-values.ts';
import { splitFrontMatter } from '../../../src/source/front-matter.ts';
import { anySheet, sheetText } from '../../support/random-sheets.ts';
import { anyBoxes } from '../../support/random-values.ts';
import { randomRuns } from '../../support/sampled.ts';

const role = { kind: 'item', plan: 'p', slug: 'a' } as const;
const runs = randomRuns(300);
const valuesOf = (sheet: string): unknown => {
  const split = splitFrontMatter(sheet);
  return 'yaml' in split ? parse(split.yaml) : split;
};
const boxesOf = (values: object) =>
  Object.entries(values).map(([key, value]) => ({ path: [key], value: value as unknown }));
const emptied = (from: object, to: object) =>
  Object.keys(from)
    .filter((key) => !Object.hasOwn(to, key))
    .map((key) => ({ path: [key], value: undefined }));

it('a new sheet says what it was to say', () => {
  fc.assert(
    fc.property(anyBoxes, (values) => {
      expect(sameValue(valuesOf(newSheet(values)), values)).toBe(true);
    }),
    runs,
  );
});

it('a sheet changed into any other says what that was to say, and its body stays', () => {
  fc.assert(
    fc.property(anyBoxes, anyBoxes, fc.boolean(), (from, to, crlf) => {
      const before = `${newSheet(from)}\n本文\n`;
      const text = crlf ? before.replaceAll('\n', '\r\n') : before;
      const after = setValues(text, role, [...emptied(from, to), ...boxesOf(to)]);
      expect(sameValue(valuesOf(after), to)).toBe(true);
      expect(after.endsWith(crlf ? '---\r\n\r\n本文\r\n' : '---\n\n本文\n')).toBe(true);
      expect(/[^\r]\n/.test(after)).toBe(!crlf);
    }),
    runs,
  );
});

it('what is said already changes no byte', () => {
  fc.assert(
    fc.property(anyBoxes, (values) => {
      const text = newSheet(values);
      expect(setValues(text, role, boxesOf(values))).toBe(text);
    }),
    runs,
  );
});

it('a sheet with any boxes of the format, as another program wrote it, changes no byte either', () => {
  fc.assert(
    fc.property(anySheet, (values) => {
      const text = sheetText(values, false);
      expect(setValues(text, role, boxesOf(values))).toBe(text);
    }),
    runs,
  );
});
