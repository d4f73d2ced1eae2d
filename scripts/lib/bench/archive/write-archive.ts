import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { benchSheets } from '../../../../src/words/bench-sheets.ts';
import { planFile, planOf, sheetsInPlan } from './plan.ts';
import { type BenchSheet, sheetOf } from './sheet.ts';

/** Writes a content folder of so many sheets, the same on every run, in the place of what lay there. */
export async function writeArchive(dir: string, items: number): Promise<BenchSheet[]> {
  await rm(dir, { recursive: true, force: true });
  const { site, municipality, notice, field, department, way, meaning } = benchSheets;
  await write(dir, 'site.yaml', { title: site, municipality: { name: municipality }, notice });
  await write(
    dir,
    'departments.yaml',
    field.map((name) => ({ name: department(name) })),
  );
  await write(
    dir,
    'glossary.yaml',
    way.map((term) => ({ term, meaning: meaning(term) })),
  );
  const plans = Math.ceil(items / sheetsInPlan);
  const sheets: BenchSheet[] = [];
  for (let number = 1; number <= plans; number++) {
    const plan = planOf(number, plans);
    await write(dir, `plans/${plan.id}/plan.yaml`, planFile(plan));
    for (let at = 0; at < sheetsInPlan && sheets.length < items; at++) {
      const sheet = sheetOf(plan, at);
      await writeSheet(dir, sheet);
      sheets.push(sheet);
    }
  }
  return sheets;
}

export async function writeSheet(dir: string, { id, entry }: BenchSheet): Promise<void> {
  await write(dir, `plans/${id}.mdx`, entry);
}

async function write(dir: string, path: string, content: unknown): Promise<void> {
  const file = join(dir, path);
  const yaml = stringify(content, { lineWidth: 0 });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, path.endsWith('.mdx') ? `---\n${yaml}---\n` : yaml);
}

/** Characters of a sheet, on average: of all that its boxes say. */
export function lettersOf(sheets: readonly BenchSheet[]): number {
  const letters = (value: unknown): number => {
    if (typeof value === 'object' && value !== null)
      return Object.values(value).reduce((sum: number, one) => sum + letters(one), 0);
    return typeof value === 'string' ? value.length : 0;
  };
  return Math.round(sheets.reduce((sum, { entry }) => sum + letters(entry), 0) / sheets.length);
}
