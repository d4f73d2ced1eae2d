import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes a content folder of at least so many sheets: the given one's plans over and over, each time under other names.
 * @returns files of its sheets, in order
 */
export async function repeatContent(from: string, to: string, sheets: number): Promise<string[]> {
  const plans = await readdir(join(from, 'plans'));
  const made: string[] = [];
  await mkdir(join(to, 'plans'), { recursive: true });
  for (const name of await readdir(from)) if (name.endsWith('.yaml')) await cp(join(from, name), join(to, name));
  for (let round = 1; made.length < sheets; round += 1) {
    for (const plan of plans) {
      const home = join(to, 'plans', `${plan}-${round}`);
      await cp(join(from, 'plans', plan), home, { recursive: true });
      for (const name of (await readdir(home)).filter((file) => file.endsWith('.mdx'))) {
        const file = join(home, name);
        const text = await readFile(file, 'utf8');
        // What a sheet continues, or was merged into, is that of its own round. `2023/h1` is a stage of a schedule.
        await writeFile(
          file,
          text.replace(new RegExp(`\\b(${plans.join('|')})/(?=[a-z0-9])(?!h\\d\\b)`, 'g'), `$1-${round}/`),
        );
        made.push(file);
      }
    }
  }
  return made;
}
