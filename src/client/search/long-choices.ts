import { loadJson } from './load.ts';

/** Groups of options by the name of their select, as the page's file has them. */
type LongChoices = Record<string, { name?: string; options: [value: string, text: string][] }[]>;

/** Fills the selects whose lists are too long to stand in the page. What was chosen stays chosen. @throws when the list does not come */
export async function fillLongChoices(form: HTMLFormElement): Promise<void> {
  const details = form.querySelector<HTMLElement>('[data-choices]')!;
  const choices = await loadJson<LongChoices>(details.dataset.choices!);
  for (const [name, groups] of Object.entries(choices)) {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    select?.append(...groups.flatMap((group) => grouped(group.name, optionsOf(group.options))));
  }
}

function optionsOf(options: readonly [value: string, text: string][]): HTMLOptionElement[] {
  return options.map(([value, text]) => new Option(text, value));
}

function grouped(name: string | undefined, options: HTMLOptionElement[]): HTMLElement[] {
  if (name === undefined) return options;
  const group = document.createElement('optgroup');
  group.label = name;
  group.append(...options);
  return [group];
}
