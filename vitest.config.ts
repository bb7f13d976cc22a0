import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** A browser start, a build's pages and a whole main path fit well inside; a hang ends the run in time. */
const browserTestTimeout = 120_000;
/** Ends a hang only: on a busy machine a started command line or a run of axe takes several seconds. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact({ devToolsEnabled: false })],
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node', testTimeout },
      },
      {
        plugins: [preact({ devToolsEnabled: false })],
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout,
        },
      },
      {
        // Reading and marking documents: jsdom, or a real Chromium where a file starts with
        // `// @vitest-environment node` and opens one by tests/support.
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          environment: 'jsdom',
          testTimeout: browserTestTimeout,
          hookTimeout: browserTestTimeout,
        },
      },
      {
        // The built extension in real browsers, one file after the other: each owns a whole browser.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: browserTestTimeout,
          hookTimeout: browserTestTimeout,
        },
      },
    ],
  },
});
