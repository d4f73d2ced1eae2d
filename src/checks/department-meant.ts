import { nearest, same } from '../nearest.ts';

/** The office that was meant: with its division before it (or a mark), with its section after it, or nearly right. */
export function departmentMeant(written: string, known: readonly string[]): string | undefined {
  const plain = written.normalize('NFKC').replace(/\s/g, '');
  const within = (stands: (name: string) => boolean) =>
    known
      .filter((name) => name.length > 1 && stands(name.normalize('NFKC').replace(/\s/g, '')))
      .sort((a, b) => b.length - a.length);
  const [own] = within((name) => plain.endsWith(name));
  const [whole] = within((name) => plain.startsWith(name));
  const longer = within((name) => plain.length > 1 && name.endsWith(plain));
  return (
    same(written, known) ?? own ?? nearest(written, known) ?? whole ?? (longer.length === 1 ? longer[0] : undefined)
  );
}

/** The departments in a name that joins several, such as 「税務課・行政経営課」; undefined unless every part is a known department. */
export function officesIn(name: string, known: readonly string[]): string[] | undefined {
  const parts = name.split(/[\u30fb\u3001\uff0c,\uff06&\uff0f/\s]+/u);
  return parts.length > 1 && parts.every((part) => known.includes(part)) ? parts : undefined;
}
