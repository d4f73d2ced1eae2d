import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Timeouts are generous: a machine that does other things meanwhile is slow, and no test is about time.
const minute = 60_000;

/** Tests that share nothing run in one process one after another, so that each module is loaded once. */
const shared = { isolate: false, testTimeout: minute };

/** Sites are built and Chromium is started once for all tests that look at built pages. */
const withSites = {
  isolate: false,
  globalSetup: ['test/support/browser.ts', 'test/support/build-sites.ts'],
};

const slow = { isolate: false, env: { ALL_CASES: '1' }, testTimeout: 15 * minute, hookTimeout: 15 * minute };

export default defineConfig({
  test: {
    // Much of a test is waiting for a browser or a command.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['test/{architecture,unit}/**/*.test.ts'],
          exclude: ['**/*.isolated.test.ts'],
        },
      },
      // These replace globals, modules or the environment.
      { test: { name: 'isolated', include: ['test/unit/**/*.isolated.test.ts'], testTimeout: minute } },
      {
        test: {
          ...withSites,
          name: 'site',
          include: ['test/{site,browser}/**/*.test.ts'],
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
        },
      },
      // A sampled test runs on some of its cases in the projects above, and on all of them below.
      { test: { ...slow, name: 'slow', include: ['test/slow/*.test.ts', 'test/unit/**/*.sampled.test.ts'] } },
      {
        test: {
          ...slow,
          ...withSites,
          name: 'slow-site',
          // Some of them build in this folder, where two builds at once would share Astro's own.
          fileParallelism: false,
          include: ['test/slow/site/*.test.ts', 'test/{site,browser}/**/*.sampled.test.ts'],
        },
      },
    ],
  },
});
