import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import tsconfig from './tsconfig.json' with { type: 'json' }

/** The same names as tsconfig's `paths`: tests import the library as users do, and get its sources. */
export const alias = Object.entries(tsconfig.compilerOptions.paths).map(([name, [path = '']]) => ({
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
          exclude: ['test/package/**', 'test/site/**', 'test/slow/**'],
          // One process for many files: loading the library and TypeScript anew for each took most of the time.
          // Files must not lean on each other: `npx vitest run --project main --sequence.shuffle` shows whether they do.
          pool: 'forks',
          isolate: false,
          // One fewer than cores is the usual number: one process on two cores.
          maxWorkers: 2,
          // Far more than any needs: a busy machine is no failure.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        // Stress, fuzz and data by the hundred thousand, and the properties on all of their cases (test/support/runs.ts):
        // part of the check, not of `npm test`.
        resolve: { alias },
        test: {
          name: 'slow',
          setupFiles: ['test/support/fast-check.setup.ts'],
          include: [
            'test/{slow,properties,differential}/**/*.test.ts',
            'test/interchange/{case,esco,onet}/safe-parse-*.test.ts',
          ],
          env: { KOMPETENSI_RUNS: 'full' },
          // After the main ones, where both are asked for: with other workers, they cannot run at once.
          sequence: { groupOrder: 1 },
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        // Needs a build: it tests what a user installs.
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      {
        // Needs the built site: it drives it in a real browser.
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
