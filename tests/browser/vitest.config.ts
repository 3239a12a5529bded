import { defineConfig } from 'vitest/config';

/** The built extension in real browsers. One browser at a time: two would fight for focus, and a popup closes without it. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/browser/{chromium,firefox}/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
