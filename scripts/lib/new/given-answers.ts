import { flatCategories } from '../../../src/model/category.ts';
import { itemBoxes } from '../../../src/words/boxes/of-items.ts';
import { newCommand } from '../../../src/words/new-command.ts';
import { type AskedBox, type NewOptions, askedBoxes, neededBoxes } from './options.ts';
import { type Answers, type Asked, readAnswer } from './read-answer.ts';

/** The answers that the command line gives, and all that is wrong with them, each by its option. */
export function givenAnswers(
  given: NewOptions['given'],
  asked: Asked,
): { answers: Partial<Answers>; faults: string[] } {
  const answers: Partial<Record<AskedBox, string | string[]>> = {};
  const faults: string[] = [];
  for (const box of askedBoxes) {
    const text = given[box];
    if (text === undefined || text.trim() === '') continue;
    // Where the offices themselves are wrong, those in the lead are held against what was typed.
    const involved = answers.departments ?? given.departments?.split(',') ?? [];
    const read = readAnswer(box, text, asked, [involved].flat());
    if ('faults' in read) faults.push(...read.faults.map((fault) => newCommand.wrong(optionOf(box, asked), fault)));
    else if (read.value !== undefined) answers[box] = read.value;
  }
  return { answers: answers as Partial<Answers>, faults };
}

/** What must be there and was not given. */
export function missingAnswers(given: NewOptions['given'], asked: Asked): string[] {
  const examples = {
    title: itemBoxes.title!.example as string,
    category: flatCategories(asked.plan.outline).findLast(({ children }) => children.length === 0)?.id ?? '',
    departments: asked.offices
      .slice(0, 2)
      .map(({ name }) => name)
      .join(','),
  };
  const writes = { title: itemBoxes.title!.write, ...newCommand.options };
  return neededBoxes
    .filter((box) => (given[box] ?? '').trim() === '')
    .map((box) => newCommand.missing(optionOf(box, asked), writes[box], examples[box]));
}

function optionOf(box: AskedBox, { plan }: Asked): string {
  return newCommand.option(box, plan.form.label(box));
}
