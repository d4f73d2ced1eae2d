import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Generous: a machine that does other things meanwhile is slow, and no test is about time.
      {
        test: {
          name: 'unit',
          include: ['test/{architecture,unit}/**/*.test.ts'],
          testTimeout: 60_000,
          // It imports JSON as bundlers do, not as Node does.
          server: { deps: { inline: ['@actions/workflow-parser'] } },
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/{site,browser}/**/*.test.ts'],
          // Sites are built once for all tests that look at built pages.
          globalSetup: ['test/support/build-sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // By themselves and one file at a time: what is measured has the machine to itself.
      {
        test: {
          name: 'speed',
          include: ['test/speed/**/*.test.ts'],
          globalSetup: ['test/support/build-sites.ts'],
          sequence: { groupOrder: 1 },
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
