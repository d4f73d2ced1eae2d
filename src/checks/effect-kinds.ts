import { nearest } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding } from './rule.ts';

/** Where a plan lists its kinds of effect, an amount of another kind would stand in no column of its tables. */
export const checkEffectKinds: Rule = ({ archive }) =>
  [...archive.items.values()].flatMap(({ file, entry, plan }) => {
    const known = plan.entry.effect?.kinds;
    if (!known) return [];
    return (entry.effects ?? []).flatMap(({ kind }, index) =>
      kind === undefined || known.includes(kind)
        ? []
        : [
            finding(
              'unknown-kind',
              'warning',
              file,
              ['effects', index, 'kind'],
              checks.unknownKind(kind, nearest(kind, known), known),
            ),
          ],
    );
  });
