import type { z } from 'zod';
import { defOf } from '../../schema/def-of.ts';
import type { BoxHelp } from '../../words/boxes/box-help.ts';
import { type SchemaBox, boxesOf } from '../boxes-of.ts';
import type { ContentFile } from '../content-files.ts';

/** A kind of file, its boxes at hand by their paths. */
export interface Form {
  boxes: readonly SchemaBox[];
  at: ReadonlyMap<string, SchemaBox>;
  helpAt(path: string): BoxHelp;
  /** Whether `*` behind this path stands for the entries of a list, and not for names that the city chooses. */
  isList(path: string): boolean;
}

export function formOf({ schema, helps }: ContentFile): Form {
  const boxes = boxesOf(schema);
  const at = new Map(boxes.map((box) => [box.path, box]));
  return {
    boxes,
    at,
    helpAt: (path) => helps[path]!,
    isList: (path) => holdsList(path === '' ? schema : at.get(path)?.schema),
  };
}

function holdsList(schema: z.ZodType | undefined): boolean {
  if (!schema) return false;
  const { element, innerType, options } = defOf(schema);
  return element !== undefined || holdsList(innerType) || (options ?? []).some(holdsList);
}
