import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packageExports, playgroundList, playgroundModels, tsconfigPaths } from '../../.ci/write-entries'
import packageJson from '../../package.json' with { type: 'json' }
import tsconfig from '../../tsconfig.json' with { type: 'json' }

describe('the list of entries', () => {
  it('is what package.json exports, in its order', () => {
    expect(JSON.stringify(packageJson.exports)).toBe(JSON.stringify(packageExports()))
  })

  it('is what the names of tests and examples lead to', () => {
    expect(JSON.stringify(tsconfig.compilerOptions.paths)).toBe(JSON.stringify(tsconfigPaths()))
  })

  it('has the models that the playground offers', async () => {
    // The formatter lays the file out anew.
    const words = (text: string): string => text.replace(/\s|["']|,(?=\s*\})/g, '')
    expect(words(readFileSync(playgroundModels, 'utf8'))).toBe(words(await playgroundList()))
  })
})
