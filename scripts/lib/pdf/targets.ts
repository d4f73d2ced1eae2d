import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { insteadOf, isMissing } from '../../../src/disk/system-error.ts';
import { nearest } from '../../../src/nearest.ts';
import { pdfWords } from '../../../src/words/pdf.ts';
import type { PdfOptions } from './options.ts';

/** A page of the built site that becomes a PDF. */
export interface Target {
  /** `2013/10` for a sheet, `2013` for a plan's booklet. */
  name: string;
  /** Below the site's root. */
  path: string;
  html: string;
}

/**
 * The pages of a built site that are asked for: all sheets and booklets, those of a plan, or one sheet.
 * @throws when there is no built site, or no such plan or item in it
 */
export async function targetsOf(site: string, { plan, item }: Pick<PdfOptions, 'plan' | 'item'>): Promise<Target[]> {
  const names = await namesOf(site);
  if (names.length === 0) throw new Error(pdfWords.noSite(site));
  if (item !== undefined && !(names.includes(item) && item.includes('/')))
    throw new Error(
      pdfWords.noItem(
        item,
        nearest(
          item,
          names.filter((name) => name.includes('/')),
        ),
      ),
    );
  const plans = [...new Set(names.map((name) => name.split('/')[0]!))].sort();
  if (plan !== undefined && !plans.includes(plan)) throw new Error(pdfWords.noPlan(plan, plans));
  const asked = names
    .filter((name) => item === undefined || name === item)
    .filter((name) => plan === undefined || name === plan || name.startsWith(`${plan}/`));
  if (asked.length === 0) throw new Error(pdfWords.notInPlan(item!, plan!));
  const targets: Target[] = [];
  // One after another: thousands of open files at once would pass a system's limit.
  for (const name of asked) {
    const path = pathOf(name);
    targets.push({ name, path, html: await readFile(join(site, path, 'index.html'), 'utf8') });
  }
  return targets;
}

function pathOf(name: string): string {
  return `plans/${name}/${name.includes('/') ? 'sheet' : 'sheets'}/`;
}

/** Booklets first: they take longest, and the sheets fill the time that is left. */
async function namesOf(site: string): Promise<string[]> {
  const below = async (folder: string) => (await readdir(join(site, folder)).catch(insteadOf(isMissing, []))).sort();
  // A page that only leads on to another has no data of its own.
  const has = (name: string) =>
    existsSync(join(site, pathOf(name), 'index.html')) && existsSync(join(site, 'data', `${name}.json`));
  const plans = await below('plans');
  const items = await Promise.all(
    plans.map(async (plan) => (await below(`plans/${plan}`)).map((item) => `${plan}/${item}`).filter(has)),
  );
  return [...plans.filter(has), ...items.flat()];
}
