import { readArchive } from '../../../src/read-archive.ts';
import type { Settings } from '../../../src/settings.ts';
import { roundCommand } from '../../../src/words/round-command.ts';
import { nameOf } from '../../../src/workbook/form/round-form.ts';
import { nameOfRound } from '../../../src/workbook/round.ts';
import { type Outcome, messageOf } from '../outcome.ts';
import { planNamed, roundNamed } from '../plan-and-round.ts';
import { readSources } from '../read-sources.ts';
import { contentFile } from '../write/content-file.ts';
import { writeAll } from '../write/write-files.ts';
import { withBoxes } from './with-boxes.ts';

/** Puts the empty boxes of a round into every sheet of a plan that is open then; what is there already stays as it is. */
export async function runRound(args: readonly string[], settings: Settings): Promise<Outcome> {
  try {
    const sources = await readSources(settings);
    const { whole, unread } = readArchive(sources, settings.today);
    const [planId = '', first = '', second] = args;
    if (planId === '' || first === '' || args.length > 3) throw new Error(roundCommand.usage);
    const wrong = unread.find((file) => file.startsWith(`plans/${planId}/`));
    if (wrong !== undefined) throw new Error(roundCommand.unread(wrong));
    const plan = planNamed(whole.plans, planId);
    // The evaluation of the whole plan has no year, with or without one before it.
    const isOverall = (second ?? first) === 'overall';
    const round = roundNamed(plan, isOverall ? 'overall' : [first, second].filter(Boolean).join('/'));
    const { texts, boxes, sheets } = withBoxes(plan, round, sources);
    const { contentDir } = settings;
    await writeAll(await Promise.all([...texts].map(([path, text]) => contentFile(contentDir, path, text, sources))));
    const name = nameOf(plan, round);
    if (sheets === 0) return { code: 0, out: [roundCommand.none(plan.name, name)], err: [] };
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
    return { code: 2, out: [], err: [messageOf(error)] };
  }
}
