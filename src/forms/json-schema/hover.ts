import { nameOf } from '../../checks/label.ts';
import type { ContentFile } from '../content-files.ts';
import type { JsonSchema } from './json-schema.ts';

/** What an editor shows of the box at a path: its printed label, what to write, what each choice means, an example. */
export function hoverOf({ kind, helps }: ContentFile, path: string): JsonSchema {
  const help = helps[path];
  const title = nameOf(path.split('.'), undefined, kind === 'item');
  if (!help) return { title };
  const choices = Object.entries(help.choices ?? {});
  return {
    title,
    description: help.write,
    ...(choices.length > 0 && { enumDescriptions: choices.map(([, meaning]) => meaning) }),
    examples: [help.example],
  };
}
