import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editionOf } from '../../../src/edition.ts';
import { sheetOf } from '../../../src/model/sheet/build-sheet.ts';
import { buildProposal } from '../../../src/proposal/build-proposal.ts';
import { readArchive } from '../../../src/read-archive.ts';
import { clean, mistakesIn, readChanged, today } from '../../support/changed-content.ts';
import { fixture } from '../../support/paths.ts';
import { sampled } from '../../support/sampled.ts';

const rules = readdirSync(fixture('mistakes'));

describe.each(rules)('%s', (name) => {
  it('whatever is wrong, the page shows what can be shown: every sheet that changes, before and after', async () => {
    const before = readArchive(await clean, today);
    for (const { mistake, tells: _, ...changed } of sampled(mistakesIn(name), 20)) {
      const after = await readChanged(changed);
      const proposal = buildProposal(before, after, []);
      expect(proposal.counts.errors, mistake).toBe(
        after.problems.filter(({ severity }) => severity === 'error').length,
      );
      for (const { before: old, after: now } of proposal.plans.flatMap(({ sheets }) => sheets)) {
        for (const item of [old, now]) {
          if (!item) continue;
          const sheet = sheetOf(item);
          expect(sheet.parts.length, mistake).toBeGreaterThan(0);
          expect(editionOf(item, sheet, today).digest, mistake).toMatch(/^[0-9a-f]{8}$/);
        }
      }
    }
  });
});
