import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';

/** A document of `docs/`. */
export const document = (name: string) => readFileSync(join(root, 'docs', name), 'utf8');

/** The block of code behind a comment such as `<!-- job: s3 -->`. */
export function blockOf(doc: string, mark: string): string {
  const [, code] = new RegExp(`<!-- ${mark} -->\\s+\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(doc) ?? [];
  if (code === undefined) throw new Error(`The document has no block ${mark}.`);
  return code;
}

/** Commands that a document names, and package.json does not. */
export function unknownCommands(doc: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const named = [...doc.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
  if (named.length < 5) throw new Error('The document names hardly any command.');
  return named.filter((name) => !(name in scripts));
}
