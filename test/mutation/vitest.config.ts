import { relative } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { alias } from '../../vitest.config'
import { keptThread } from './kept-thread'
import { roomTests } from './room-tests'

const room = process.env['KOMPETENSI_ROOM'] ?? ''

/** The quickest files first: the first test to fail ends the run. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { cache, config } = this.ctx
    const duration = ({ project, moduleId }: TestSpecification): number =>
      cache.getFileTestResults(`${project.name}:${relative(config.root, moduleId)}`)?.duration ?? 0
    return files.sort((a, b) => duration(a) - duration(b))
  }
}

export default defineConfig({
  resolve: { alias },
  plugins: [
    {
      name: 'kept-thread',
      // Stryker asks for threads; a plugin has the last word.
      configureVitest: ({ project }) => {
        project.config.pool = keptThread.name
        project.config.poolRunner = keptThread
      },
    },
  ],
  test: {
    setupFiles: ['test/support/fast-check.setup.ts'],
    include: roomTests(room),
    // Looks from another process, in which no mutant is awake.
    exclude: ['test/assessment/time-zones.test.ts'],
    // Of a property the first cases: a mutant that outlives them counts as alive.
    env: { KOMPETENSI_RUNS: 'few' },
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
