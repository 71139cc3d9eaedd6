import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Tests of the built extension in a real browser, started by `npm test` once for each:
 * `STORY_CONTEXT_BROWSER=firefox npx vitest run --config vitest.e2e.config.ts` does one by hand.
 */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.test.ts', 'tests/promises/**/*.browser.test.ts'],
    // one browser at a time: two would compete for the front
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
