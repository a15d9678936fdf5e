import { configDefaults, defineConfig } from 'vitest/config';

const common = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'rooms',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'tests/site/**'],
        },
      },
      {
        test: {
          ...common,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // Builds and serves the sites that most of these tests look at, once for all of them.
          globalSetup: 'tests/site/global.ts',
        },
      },
    ],
  },
});
