import type { Plan } from '../../../src/model/plan.ts';
import { readArchive } from '../../../src/read-archive.ts';
import type { Settings } from '../../../src/settings.ts';
import { type Sources, readFiles } from '../../../src/source/read-files.ts';
import { excelCommand } from '../../../src/words/excel-command.ts';
import { reviewWords } from '../../../src/words/review.ts';
import { roundCommand } from '../../../src/words/round-command.ts';
import { nearestNamed } from '../../../src/nearest.ts';
import { nameOf } from '../../../src/workbook/form/round-form.ts';
import { type Round, nameOfRound, roundMeant, roundOf } from '../../../src/workbook/round.ts';
import { nameOfContent } from '../environment.ts';
import { contentFile } from '../write/content-file.ts';
import { writeAll } from '../write/write-files.ts';
import { withBoxes } from './with-boxes.ts';

/** What the command says, and how it ends: 2 where it could not do its work. */
export interface Outcome {
  code: 0 | 2;
  out: string[];
  err: string[];
}

/** Puts the empty boxes of a round into every sheet of a plan that is open then; what is there already stays as it is. */
export async function runRound(args: readonly string[], settings: Settings): Promise<Outcome> {
  try {
    const sources = await sourcesIn(settings);
    const { whole, unread } = readArchive(sources, settings.today);
    const [planId = '', first = '', second] = args;
    if (planId === '' || first === '' || args.length > 3) throw new Error(roundCommand.usage);
    const plan = planOf(whole.plans, planId);
    const round = roundIn(
      plan,
      second === undefined || second === 'overall' ? (second ?? first) : `${first}/${second}`,
    );
    const wrong = unread.find((file) => file.startsWith(`plans/${plan.id}/`));
    if (wrong !== undefined) throw new Error(roundCommand.unread(wrong));
    const { texts, boxes, sheets } = withBoxes(plan, round, sources);
    const { contentDir } = settings;
    await writeAll(await Promise.all([...texts].map(([path, text]) => contentFile(contentDir, path, text, sources))));
    const name = nameOf(plan, round);
    if (texts.size === 0) return { code: 0, out: [roundCommand.nothing(plan.name, name, sheets)], err: [] };
    const left = plan.items.length - sheets;
    const out = [
      ...[...texts.keys()].map((file) => roundCommand.changed(file)),
      roundCommand.done(plan.name, name, texts.size, boxes),
      ...(left > 0 ? [roundCommand.left(left)] : []),
      roundCommand.next(plan.id, nameOfRound(round)),
    ];
    return { code: 0, out, err: [] };
  } catch (error) {
    return { code: 2, out: [], err: [(error as Error).message] };
  }
}

function planOf(plans: readonly Plan[], id: string): Plan {
  const known = plans.map((plan) => ({ id: plan.id, names: [plan.name] }));
  const found = plans.find((plan) => plan.id === id);
  if (!found)
    throw new Error(
      excelCommand.noPlan(
        id,
        nearestNamed(id, known),
        plans.map((plan) => plan.id),
      ),
    );
  return found;
}

function roundIn(plan: Plan, text: string): Round {
  const round = roundOf(plan, text);
  if (round) return round;
  const known = [...plan.form.checks.map(({ id }) => id), 'year'].map((id) => `${plan.from}/${id}`);
  throw new Error(excelCommand.noRound(text, roundMeant(plan, text), plan.id, [...known, 'overall']));
}

async function sourcesIn(settings: Settings): Promise<Sources> {
  try {
    return await readFiles(settings.contentDir);
  } catch (error) {
    throw new Error(reviewWords.noContent(nameOfContent(settings)), { cause: error });
  }
}
