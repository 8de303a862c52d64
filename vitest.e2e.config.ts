import { defineConfig } from 'vitest/config';

// The built extension in real browsers: one file after the other, for two cores carry one browser well.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    globalSetup: ['tests/e2e/drivers/build.ts'],
    testTimeout: 60_000,
    hookTimeout: 90_000,
    retry: 0,
  },
});
