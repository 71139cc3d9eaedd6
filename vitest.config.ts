import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Unit tests. They run in Node; a test that needs a document names it in its first line:
 * `// @vitest-environment jsdom` for extraction, `happy-dom` for components.
 */
export default defineConfig({
  plugins: [WxtVitest(), preact()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/**/*.browser.test.ts'],
    setupFiles: ['tests/support/setup.ts', 'tests/support/property-seed.ts'],
    restoreMocks: true,
    // Two workers: the suite also runs on small machines, beside browsers.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
