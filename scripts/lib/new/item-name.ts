import { isReserved } from '../../../src/checks/reserved-name.ts';
import { SlugSchema } from '../../../src/schema/values/id.ts';
import type { Sources } from '../../../src/source/read-files.ts';
import { checks } from '../../../src/words/checks.ts';
import { newCommand } from '../../../src/words/new-command.ts';

const { name: words } = newCommand;
/** Of a file's name with its ending, in letters that take one byte each. */
const mostLetters = 100;

/** The file of an item, from the content folder. */
export function fileOf(plan: string, item: string): string {
  return `plans/${plan}/${item}.mdx`;
}

/** What is wrong with the name of a new item, and what to write; undefined where nothing is. */
export function faultOfName(plan: string, written: string, { files }: Sources): string | undefined {
  const name = written.trim();
  if (name === '') return words.empty;
  const plain = slugFrom(name);
  const isSlug = (text: string) => SlugSchema.safeParse(text).success;
  if (/[.．]mdx?$/i.test(name) && isSlug(plain)) return words.ending(plain);
  if (!isSlug(name)) return isSlug(plain) ? words.near(name, plain) : words.bad(name);
  if (name.length > mostLetters) return words.long(mostLetters);
  if (isReserved(name)) return checks.reservedName(name).join('');
  const file = fileOf(plan, name);
  return files.some(({ path }) => path.toLowerCase() === file) ? words.taken(file) : undefined;
}

/** The name that was most likely meant: in half width and small letters, joined by hyphens. */
function slugFrom(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\.mdx?$/, '')
    .replace(/[\s_\u2010-\u2015\u2212\u30fc]+/g, '-');
}
