import type { z } from 'zod';
import { labelsOf } from '../checks/label.ts';
import type { Path } from '../finding.ts';
import { type Def, defOf } from '../schema/def-of.ts';
import { FiscalYearSchema, YearKeySchema } from '../schema/values/fiscal-year.ts';
import { itemBoxes } from '../words/boxes/of-items.ts';
import { editingPage } from '../words/editing-page.ts';
import type { Box, Shape } from './box.ts';
import { choicesAt, yearChoices } from './choices.ts';
import { fieldsAt, keysAt, valuesAt } from './keys-at.ts';
import type { PlanSheets } from './plan-sheets.ts';
import { isOneOrMany, isTextUnion, objectIn, unwrapped } from '../schema/zod-shape.ts';

/** The boxes of a plan's form: every key of the schema, in its order, with the labels that the plan prints and the choices that it has. */
export function boxesOf(schema: z.ZodType, plan: PlanSheets, path: Path = []): Box[] {
  const { shape } = defOf(unwrapped(schema).schema);
  const boxes = Object.entries(shape ?? {}).map(([key, inner]) => boxOf(key, inner, plan, [...path, key]));
  // A plan without further scales or boxes of its own has nothing to show there.
  return boxes.filter((box) => box.kind !== 'group' || box.boxes.length > 0);
}

function boxOf(key: string, schema: z.ZodType, plan: PlanSheets, path: Path): Box {
  const { schema: inner, optional } = unwrapped(schema);
  const label = labelsOf(path, plan.entry, true).at(-1) ?? key;
  return { key, label, ...(optional ? {} : { required: true }), ...shapeOf(inner, plan, path) };
}

function shapeOf(schema: z.ZodType, plan: PlanSheets, path: Path): Shape {
  if (schema === FiscalYearSchema) return { kind: 'choice', choices: yearChoices(plan), numeric: true };
  const def = defOf(schema);
  const choices = choicesAt(path, plan);
  if (def.type === 'string')
    return choices ? { kind: 'choice', choices } : { kind: def.format === 'date' ? 'date' : 'line' };
  if (def.type === 'number') return { kind: 'number' };
  if (def.type === 'boolean') return { kind: 'flag' };
  if (def.type === 'enum') return enumShape(def, path);
  if (def.type === 'object') return { kind: 'group', boxes: boxesOf(schema, plan, path) };
  if (def.type === 'record') return recordShape(def, plan, path);
  if (def.type === 'array') return arrayShape(def.element!, plan, path);
  if (def.type === 'union') return unionShape(schema, plan, path);
  throw new Error(`No box for ${def.type} at ${path.join('.')}`);
}

function enumShape(def: Def, path: Path): Shape {
  const words = itemBoxes[path.map((part) => (typeof part === 'number' ? '*' : part)).join('.')]?.choices ?? {};
  return {
    kind: 'choice',
    choices: Object.values(def.entries!).map((value) => ({ value, label: words[value] ?? value })),
  };
}

function recordShape({ keyType, valueType }: Def, plan: PlanSheets, path: Path): Shape {
  const keys = keysAt(path, keyType === YearKeySchema, plan);
  if (!keys) return { kind: 'pairs', value: boxOf('value', valueType!, plan, [...path, editingPage.key]) };
  if (path.at(-1) === 'fields') return { kind: 'group', boxes: ownBoxes(plan, path) };
  return { kind: 'group', boxes: keys.map((key) => boxOf(key, valueType!, plan, [...path, key])).map(optional) };
}

function ownBoxes(plan: PlanSheets, path: Path): Box[] {
  return fieldsAt(path, plan).map(({ id: key, label, type, choices }): Box => {
    const many = valuesAt(path, plan).some((map) => Array.isArray(map[key]));
    if (type === 'choice')
      return { key, label, kind: 'choice', choices: choices!.map((value) => ({ value, label: value })), many };
    return { key, label, kind: type };
  });
}

function arrayShape(element: z.ZodType, plan: PlanSheets, path: Path): Shape {
  const one = shapeOf(element, plan, [...path, 0]);
  if (one.kind === 'choice') return { ...one, many: true };
  if (one.kind === 'group') return { ...one, kind: 'list' };
  if (one.kind === 'line') return { kind: 'lines' };
  throw new Error(`No box for a list of ${one.kind} at ${path.join('.')}`);
}

function unionShape(schema: z.ZodType, plan: PlanSheets, path: Path): Shape {
  if (isTextUnion(schema)) return { kind: 'text' };
  const many = isOneOrMany(schema);
  if (many) return arrayShape(defOf(many).element!, plan, path);
  const object = objectIn(schema);
  if (!object) return { kind: 'figure' };
  const boxes = boxesOf(object, plan, path);
  return { kind: 'group', boxes, brief: boxes[0]!.key };
}

const optional = ({ required: _, ...box }: Box): Box => box;
