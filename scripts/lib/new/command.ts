import { type Reading, readArchive } from '../../../src/read-archive.ts';
import type { Settings } from '../../../src/settings.ts';
import type { Sources } from '../../../src/source/read-files.ts';
import { officesBetween } from '../../../src/model/department.ts';
import { newCommand } from '../../../src/words/new-command.ts';
import { type Outcome, messageOf } from '../outcome.ts';
import { planNamed } from '../plan-and-round.ts';
import { readSources } from '../read-sources.ts';
import { askAnswers, askItem, askPlan } from './ask-answers.ts';
import { type Dialogue, startDialogue } from './ask.ts';
import { givenAnswers, missingAnswers } from './given-answers.ts';
import { faultOfName } from './item-name.ts';
import type { Terminal } from './japanese-terminal.ts';
import { type NewOptions, newOptions } from './options.ts';
import type { Answers, Asked } from './read-answer.ts';
import { writeSheet } from './write-sheet.ts';

/**
 * Makes the file of a new item, with what it must say and the empty boxes to go on with.
 * @param terminal where there is someone to ask
 */
export async function runNew(args: readonly string[], settings: Settings, terminal: Terminal | null): Promise<Outcome> {
  try {
    const options = newOptions(args);
    const sources = await readSources(settings);
    const reading = readArchive(sources, settings.today);
    const dialogue = terminal && startDialogue(terminal);
    const asked = await askedOf(options, reading, dialogue);
    const { item, answers } = await settle(options, asked, sources, dialogue);
    return await writeSheet({ plan: asked.plan, item, answers }, settings, sources, reading);
  } catch (error) {
    return { code: 2, out: [], err: [messageOf(error)] };
  }
}

/** The plan of the new item, and its offices. */
async function askedOf(
  { plan: id, item }: NewOptions,
  { whole, unread }: Reading,
  dialogue: Dialogue | null,
): Promise<Asked> {
  const { plans, departments } = whole;
  if (!dialogue && (id === undefined || item === undefined)) throw new Error(newCommand.usage);
  const broken = unread.find((file) => file === 'departments.yaml' || file === `plans/${id}/plan.yaml`);
  if (broken !== undefined) throw new Error(newCommand.unread(broken));
  if (plans.length === 0) throw new Error(newCommand.noPlans);
  const plan = planNamed(plans, id ?? (await askPlan(dialogue!, plans)));
  const offices = officesBetween(departments, plan.from, plan.to);
  if (plan.outline.length === 0) throw new Error(newCommand.noOutline(plan.file));
  if (offices.length === 0) throw new Error(newCommand.noOffices(plan.name));
  return { plan, departments, offices };
}

/** What the command line says, told all at once where it cannot be; then what is left to be asked. */
async function settle(
  { item, given }: NewOptions,
  asked: Asked,
  sources: Sources,
  dialogue: Dialogue | null,
): Promise<{ item: string; answers: Answers }> {
  const { answers, faults } = givenAnswers(given, asked);
  const faultOfItem = (name: string) => faultOfName(asked.plan.id, name, sources);
  const name = item === undefined ? undefined : faultOfItem(item);
  const told = [...(name === undefined ? [] : [name]), ...faults, ...(dialogue ? [] : missingAnswers(given, asked))];
  if (told.length > 0) throw new Error([...told, newCommand.stopped].join('\n'));
  if (!dialogue) return { item: item!, answers: answers as Answers };
  const all = await askAnswers(dialogue, asked, answers);
  return { item: item ?? (await askItem(dialogue, asked.plan, all, faultOfItem)), answers: all };
}
