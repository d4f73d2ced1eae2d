import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { boxesOf, choicesOf } from '../../../src/forms/boxes-of.ts';
import { contentFiles } from '../../../src/forms/content-files.ts';
import { ItemSchema } from '../../../src/schema/item.ts';
import { itemBoxes } from '../../../src/words/boxes/of-items.ts';
import { helpOfFiles } from '../../../src/words/help/of-files.ts';
import { ruleIds } from '../../../src/words/rules.ts';
import { asWritten } from '../../support/as-written.ts';

const withoutHelp = (schema: z.ZodType, helps: object) =>
  boxesOf(schema)
    .map(({ path }) => path)
    .filter((path) => !Object.hasOwn(helps, path));

describe.each(contentFiles)('the help of $pattern', ({ schema, helps }) => {
  const boxes = boxesOf(schema);

  it('has an entry for every box', () => expect(withoutHelp(schema, helps)).toEqual([]));

  it('has none for a box that does not exist', () => {
    const paths = boxes.map(({ path }) => path);
    expect(Object.keys(helps).filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('has examples that are valid in their boxes', () => {
    const wrong = boxes.flatMap(({ path, schema: box }) => {
      const result = asWritten(z.object({ box }), { box: helps[path]!.example });
      return 'findings' in result ? [`${path}: ${result.findings[0]!.message}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('says of every choice what it means, and of no other', () => {
    const told = boxes.map(({ path }) => [path, Object.keys(helps[path]!.choices ?? {}).sort()]);
    expect(told).toEqual(boxes.map(({ path, schema: box }) => [path, choicesOf(box).sort()]));
  });

  it('speaks in whole sentences', () => {
    const fragments = boxes
      .map(({ path }) => helps[path]!.write)
      .filter((text) => !/^[^。]+(。[^。]+){0,2}。$/.test(text));
    expect(fragments).toEqual([]);
  });
});

it('names the new box that has no help yet', () => {
  const more = ItemSchema.safeExtend({ mascot: z.string().optional() });
  expect(withoutHelp(more, itemBoxes)).toEqual(['mascot']);
});

it('tells of every rule across boxes and files at one box at least', () => {
  const told = new Set(contentFiles.flatMap(({ helps }) => Object.values(helps).flatMap(({ rules }) => rules ?? [])));
  const ofWholeFiles = [...Object.keys(helpOfFiles), 'reserved-name'];
  expect(ruleIds.filter((rule) => !told.has(rule) && !ofWholeFiles.includes(rule))).toEqual([]);
});
