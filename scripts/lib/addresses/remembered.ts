import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { insteadOf, isMissing } from '../../../src/disk/system-error.ts';
import { canonicalAddress } from '../../../src/addresses/address.ts';
import type { Remembered } from '../../../src/addresses/moved-sheet.ts';
import { itemAt } from '../../../src/addresses/twins.ts';
import type { Sources } from '../../../src/source/read-files.ts';

/** More than these are not told one by one. */
const most = 20;

/**
 * What the sheets were called whose files are gone, as the last site says: the one that stands here, or the public one.
 * Only to guess what was meant: where it cannot be had, nothing is missing.
 * @param list where the list of what has been published came from
 */
export async function rememberedSheets(
  { files, recorded = [] }: Sources,
  site: string,
  list = '',
): Promise<Map<string, Remembered>> {
  const there = new Set(files.map(({ path }) => path));
  const gone = [...new Set(recorded.map(canonicalAddress))].filter((address) => {
    const at = itemAt(address);
    return at && !there.has(`plans/${at.plan}/${at.item}.mdx`);
  });
  const told = gone.slice(0, most).map(async (address): Promise<[string, Remembered][]> => {
    const { plan, item } = itemAt(address)!;
    const said = (await localData(site, `${plan}/${item}`)) ?? (await publicData(list, `${plan}/${item}`));
    return said ? [[address, said]] : [];
  });
  return new Map((await Promise.all(told)).flat());
}

async function localData(site: string, id: string): Promise<Remembered | null> {
  return rememberedIn(await readFile(join(site, 'data', `${id}.json`), 'utf8').catch(insteadOf(isMissing, '')));
}

async function publicData(list: string, id: string): Promise<Remembered | null> {
  if (!list.startsWith('http')) return null;
  const get = async () => {
    const response = await fetch(new URL(`data/${id}.json`, list), { signal: AbortSignal.timeout(5000) });
    return response.ok ? response.text() : '';
  };
  return rememberedIn(await get().catch(insteadOf(isUnreached, '')));
}

/** No network, no such host, or a host that does not answer in time. */
function isUnreached(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError');
}

function rememberedIn(text: string): Remembered | null {
  try {
    const { no, title } = (JSON.parse(text) ?? {}) as { no?: unknown; title?: unknown };
    return typeof title === 'string' ? { title, ...(typeof no === 'string' && { no }) } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
