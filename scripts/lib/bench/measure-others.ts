import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchSheet } from './archive/sheet.ts';
import { sizeOf } from './folder-size.ts';
import type { Generator } from './generators.ts';
import { measure } from './measure.ts';
import { writePlainPage, writePlainSite } from './plain-site.ts';
import type { Row } from './row.ts';

/**
 * The other generators over the same sheets, each with Pagefind over its pages. None of them knows what has changed: both times they make all.
 * @param changed the sheet that is changed before the second time
 */
export async function measureOthers(
  dir: string,
  sheets: readonly BenchSheet[],
  changed: BenchSheet,
  generators: readonly Generator[],
  tell: (name: Row['name']) => void,
): Promise<Row[]> {
  const make = async (when: 'first' | 'changed', { name, site, command }: Generator): Promise<Row> => {
    tell(`${name}-${when}`);
    await rm(join(dir, site), { recursive: true, force: true });
    const { samples: _, ...pages } = await measure({ ...command, cwd: dir });
    const args = [pagefind(), '--site', site];
    const { samples: __, ...pagefindOver } = await measure({ file: process.execPath, args, cwd: dir });
    return {
      name: `${name}-${when}`,
      seconds: pages.seconds + pagefindOver.seconds,
      ...(pages.cpu !== undefined && { cpu: pages.cpu + pagefindOver.cpu! }),
      ...(pages.memory !== undefined && { memory: Math.max(pages.memory, pagefindOver.memory ?? 0) }),
      ...sizeOf(join(dir, site)),
      parts: [
        { name: 'pages', ...pages },
        { name: 'pagefind', ...pagefindOver },
      ],
    };
  };
  if (generators.length === 0) return [];
  await writePlainSite(dir, sheets);
  const rows: Row[] = [];
  for (const generator of generators) rows.push(await make('first', generator));
  await writePlainPage(dir, changed);
  for (const generator of generators) rows.push(await make('changed', generator));
  return rows;
}

/** Its command line, as people run it. */
function pagefind(): string {
  return fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
}
