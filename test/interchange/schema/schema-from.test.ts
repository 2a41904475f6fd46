import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

describe('a schema', () => {
  it('leaves the settings of zod alone', () => {
    // In a process of its own: schemas of the whole of zod change them, and other tests use those.
    const program = `const { safeParseModel } = await import('./src/interchange/schema/index.ts')
      safeParseModel('{}')
      const { config } = await import('zod/mini')
      console.log(JSON.stringify(Object.keys(config())))`
    const args = ['--import', 'tsx', '--input-type=module', '--eval', program]
    const cwd = join(import.meta.dirname, '../../..')
    expect(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }).trim()).toBe('[]')
  })
})
