import { type Category, flatCategories, nameOfCategory, pathOfCategory } from '../../../src/model/category.ts';
import { formatEraYear } from '../../../src/model/fiscal-year.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { itemBoxes } from '../../../src/words/boxes/of-items.ts';
import { newCommand } from '../../../src/words/new-command.ts';
import type { Choice, Dialogue } from './ask.ts';
import type { AskedBox } from './options.ts';
import { type Answers, type Asked, readAnswer } from './read-answer.ts';
import { nextItem, nextNumber } from './suggestions.ts';

const { ask, writes } = newCommand;

export function askPlan(dialogue: Dialogue, plans: readonly Plan[]): Promise<string> {
  const choices = plans.map(({ id, name, from, to }) => ({
    value: id,
    label: name,
    hint: ask.planHint(id, formatEraYear(from), formatEraYear(to)),
  }));
  return dialogue.oneOfFew(ask.plan, ask.planWrite, choices);
}

/** Asks for what must be there and was not given; for the rest as well where nothing was given. */
export async function askAnswers(dialogue: Dialogue, asked: Asked, given: Partial<Answers>): Promise<Answers> {
  const { plan, offices } = asked;
  const label = (box: AskedBox) => plan.form.label(box);
  const all = Object.keys(given).length === 0;
  const line = (box: 'title' | 'no' | 'summary', write: string, initial?: string) =>
    dialogue.line(label(box), write, {
      ...(initial === undefined ? { example: itemBoxes[box]!.example as string } : { initial }),
      faultOf: (text) => faultOf(box, text, asked),
    });
  const title = given.title ?? (await line('title', itemBoxes.title!.write));
  const category = given.category ?? [
    await dialogue.one(label('category'), writes.category, flatCategories(plan.outline).map(choiceOf)),
  ];
  const departments =
    given.departments ??
    (await dialogue.several(
      label('departments'),
      writes.departments,
      offices.map(({ name, kana = '' }) => ({ value: name, label: name, names: kana })),
    ));
  if (!all) return { ...given, title, category, departments };
  const lead = departments.length > 1 ? await askLead(dialogue, label('lead'), departments) : undefined;
  const next = nextNumber(plan, category[0]!);
  const free = next === undefined ? ask.orEmpty : ask.suggested(next);
  const no = await line('no', itemBoxes.no!.write + free, next);
  const summary = await line('summary', itemBoxes.summary!.write + ask.orEmpty);
  return {
    title: title.trim(),
    category,
    departments,
    ...(lead && { lead }),
    ...(no.trim() && { no: no.trim() }),
    ...(summary.trim() && { summary: summary.trim() }),
  };
}

/** The name of the file, with the next one of its row to begin with. */
export async function askItem(
  dialogue: Dialogue,
  plan: Plan,
  { category }: Answers,
  faultOfItem: (name: string) => string | undefined,
): Promise<string> {
  const next = nextItem(plan, category[0]!);
  const name = await dialogue.line(ask.item, writes.item, {
    faultOf: faultOfItem,
    ...(next !== undefined && { initial: next }),
  });
  return name.trim();
}

async function askLead(
  dialogue: Dialogue,
  label: string,
  departments: readonly string[],
): Promise<string[] | undefined> {
  const choices = departments.map((name) => ({ value: name, label: name }));
  const chosen = await dialogue.oneOfFew(label, writes.lead, [...choices, { value: '', label: ask.noLead }]);
  return chosen === '' ? undefined : [chosen];
}

/** A place in the outline, set in as deep as it lies there; found by the names above it as well. */
function choiceOf(category: Category): Choice {
  return {
    value: category.id,
    label: ask.indent.repeat(category.depth) + nameOfCategory(category),
    names: pathOfCategory(category).map(nameOfCategory).join(' '),
    hint: category.id,
  };
}

function faultOf(box: AskedBox, text: string, asked: Asked): string | undefined {
  const read = readAnswer(box, text, asked);
  return 'faults' in read ? read.faults.join('\n') : undefined;
}
