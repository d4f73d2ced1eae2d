import type { Locator, Page } from 'playwright-core';

/** A hand at the form of the editing page: finds boxes by their place (`years._2025.grade`), writes, chooses, adds and takes away. */
export interface FormHand {
  /** The box at a place, scrolled to; the page draws boxes as they come into sight. */
  box(place: string): Promise<Locator>;
  /** The same, its parts shown. */
  opened(place: string): Promise<Locator>;
  write(place: string, text: string): Promise<void>;
  choose(place: string, option: string): Promise<void>;
  /** One more entry of a list, or a part that is not there yet. */
  add(place: string): Promise<void>;
  /** Takes an entry out of its list. */
  remove(list: string, index: number): Promise<void>;
}

export function formHand(page: Page, width: number): FormHand {
  const box = async (place: string) => {
    const found = page.locator(`[data-key-path="${place}"]`).first();
    await page.mouse.move(width / 3, 600);
    for (let tries = 0; tries < 60 && (await found.count()) === 0; tries += 1) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(100);
    }
    await found.scrollIntoViewIfNeeded();
    return found;
  };
  return {
    box,
    opened: async (place) => {
      const found = await box(place);
      await found.getByRole('button', { name: '広げる', exact: true }).first().click();
      return found;
    },
    write: async (place, text) => {
      const field = (await box(place)).locator('input, textarea').first();
      const save = page.getByRole('button', { name: '保存', exact: true });
      // On a busy machine a form that has just opened is still being filled, and does not notice what is written meanwhile.
      for (let tries = 0; tries < 20; tries += 1) {
        await field.fill(text);
        await page.waitForTimeout(250);
        if ((await field.inputValue()) === text && (await save.isEnabled())) return;
      }
    },
    choose: async (place, option) => {
      const found = await box(place);
      const radio = found.getByRole('radio', { name: option, exact: true });
      if ((await radio.count()) > 0) return radio.click();
      await found.getByRole('combobox').first().click();
      await page.getByRole('option', { name: option, exact: true }).click();
    },
    add: async (place) => {
      const found = await box(place);
      await found
        .getByRole('button', { name: /を追加/ })
        .or(found.getByRole('checkbox'))
        .first()
        .click();
    },
    remove: async (list, index) => {
      await (await box(list)).getByRole('button', { name: '削除', exact: true }).nth(index).click();
    },
  };
}
