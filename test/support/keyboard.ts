import type { Page } from 'playwright-core';

/** Presses the tab key until what is wanted has the focus. @throws where it never has */
export async function tabTo(page: Page, wanted: string, most = 300): Promise<void> {
  for (let steps = 0; steps < most; steps++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
  }
  throw new Error(`${wanted} is not reached by the tab key.`);
}

/** What has the focus, as assistive technology is told of it: `button "印刷に加える"`. */
export async function focused(page: Page): Promise<string> {
  const told = await page.locator(':focus').ariaSnapshot();
  return /^- (\w+ "[^"]*"|\w+)/.exec(told)![1]!;
}
