import { linksOf } from '../../../src/checks/http-address.ts';
import type { Archive } from '../../../src/model/archive.ts';
import { locateIn } from '../../../src/source/parse-file.ts';
import type { Sources } from '../../../src/source/read-files.ts';
import { roleOf } from '../../../src/source/role.ts';

/** An address, and every line of the content that leads there. */
export interface Target {
  url: string;
  places: { file: string; line: number }[];
}

/** Each address once, whatever part of its page is meant: hosts are asked no more than they must. */
export function targetsIn(archive: Archive, { files }: Sources): Target[] {
  const located = new Map<string, ReturnType<typeof locateIn>>();
  const targets = new Map<string, Target>();
  for (const { file, url, path = [], place } of linksOf(archive)) {
    const address = URL.parse(url);
    if (!address) continue;
    address.hash = '';
    const target = targets.get(address.href) ?? { url: address.href, places: [] };
    target.places.push({ file, line: (place ?? yamlOf(file)?.placeOf(path))?.line ?? 1 });
    targets.set(address.href, target);
  }
  return [...targets.values()];

  function yamlOf(file: string): ReturnType<typeof locateIn> {
    const role = roleOf(file);
    const text = files.find(({ path }) => path === file)?.text;
    if (!located.has(file)) located.set(file, role && text !== undefined ? locateIn(text, role) : null);
    return located.get(file) ?? null;
  }
}
