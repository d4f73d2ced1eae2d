import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Fault } from '../../../src/accessibility/report.ts';

/** What axe says of a page as it stands. */
export interface AxeFound {
  looked: string[];
  unsure: string[];
  faults: Fault[];
}

export const axeVersion = axe.version;

/** Makes axe known to a page that has just been opened. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** @param contrast whether to include axe's contrast rule, which takes half of its time and duplicates our own check */
export async function runAxe(page: Page, contrast: boolean): Promise<AxeFound> {
  const options: RunOptions = {
    // Off unless it is asked for: 2.5.8 is newer than axe's own choice.
    rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: contrast } },
    resultTypes: ['violations', 'incomplete', 'passes'],
  };
  const results = await page.evaluate(async (given) => {
    const run = (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(given);
    const { violations, incomplete, passes } = await run;
    const told = ({ id, tags, nodes }: AxeResults['passes'][number]) => ({
      id,
      tags,
      where: nodes.slice(0, 5).map(({ html }) => html.slice(0, 300)),
    });
    return { violations: violations.map(told), incomplete: incomplete.map(told), passes: passes.map(told) };
  }, options);
  const { violations, incomplete, passes } = results;
  return {
    looked: [...violations, ...passes].flatMap(({ tags }) => criteriaOf(tags)),
    // Where axe does not know what is behind a text, our own measure does.
    unsure: incomplete.map(({ id }) => id).filter((id) => id !== 'color-contrast'),
    faults: violations.flatMap(({ id, tags, where }) =>
      where.map((html) => ({ rule: id, criteria: criteriaOf(tags), where: html })),
    ),
  };
}

/** `wcag143` is 1.4.3, `wcag1412` is 1.4.12; levels such as `wcag21aa` are none. */
function criteriaOf(tags: readonly string[]): string[] {
  return tags.flatMap((tag) => {
    const digits = /^wcag(\d)(\d)(\d+)$/.exec(tag);
    return digits ? [digits.slice(1).join('.')] : [];
  });
}
