import type { ContentFile } from '../content-files.ts';
import { labelOfBox } from '../guide/build-box.ts';
import type { Form } from '../guide/form.ts';
import type { JsonSchema } from './json-schema.ts';

/** What an editor shows of the box at a path: its printed label, what to write, what each choice means, an example. */
export function hoverOf({ kind, helps }: ContentFile, form: Form, path: string): JsonSchema {
  const help = helps[path];
  const title = labelOfBox(path, form, kind);
  if (!help) return { title };
  const choices = Object.entries(help.choices ?? {});
  return {
    title,
    description: help.write,
    ...(choices.length > 0 && { enumDescriptions: choices.map(([, meaning]) => meaning) }),
    examples: [help.example],
  };
}
