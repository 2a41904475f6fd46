import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import tsconfig from './tsconfig.json' with { type: 'json' }

/** The same names as tsconfig's `paths`: tests import the library as users do, and get its sources. */
const alias = Object.entries(tsconfig.compilerOptions.paths).map(([name, [path = '']]) => ({
  find: new RegExp(`^${name}$`),
  replacement: fileURLToPath(new URL(path, import.meta.url)),
}))

export default defineConfig({
  test: {
    reporters: [
      'default',
      ['json', { outputFile: `reports/${process.env['KOMPETENSI_REPORT'] ?? 'tests'}.json` }],
    ],
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'main',
          setupFiles: ['test/support/fast-check.setup.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', 'test/site/**'],
          testTimeout: 60_000,
        },
      },
      {
        // Needs a build: it tests what a user installs.
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        // Needs the built site: it drives it in a real browser.
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
