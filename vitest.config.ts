import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { recordPlugin } from './modules/record/plugin.ts';

export default defineConfig({
  plugins: [recordPlugin(), WxtVitest()],
  test: {
    include: ['tests/{unit,data}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    // No test measures time; a busy machine may take its own.
    testTimeout: 60_000,
  },
});
