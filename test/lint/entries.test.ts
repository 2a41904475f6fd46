import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  formatIssues,
  formatIssuesList,
  formatMessages,
  formatMessagesList,
  packageExports,
  playgroundList,
  playgroundModels,
  tsconfigPaths,
} from '../../.ci/write-entries'
import { formats as writers } from '../../docs/tools/losses/registry'
import packageJson from '../../package.json' with { type: 'json' }
import tsconfig from '../../tsconfig.json' with { type: 'json' }
import { allLanguages } from '../support/all-languages'

describe('the list of entries', () => {
  it('is what package.json exports, in its order', () => {
    expect(JSON.stringify(packageJson.exports)).toBe(JSON.stringify(packageExports()))
  })

  it('is what the names of tests and examples lead to', () => {
    expect(JSON.stringify(tsconfig.compilerOptions.paths)).toBe(JSON.stringify(tsconfigPaths()))
  })

  it('has the models that the playground offers, and the issues and losses of all formats', async () => {
    for (const [file, list] of [
      [playgroundModels, await playgroundList()],
      [formatIssues, formatIssuesList()],
      [formatMessages, formatMessagesList()],
    ] as const) {
      expect(wordsOf(readFileSync(file, 'utf8')), file).toEqual(wordsOf(list))
    }
  })
})

describe('what stays behind', () => {
  it.each(writers)('of $writer is told in every language', ({ plan }) => {
    for (const [tag, { issues }] of Object.entries(allLanguages)) {
      expect(
        Object.keys(plan.kinds).filter((code) => !Object.hasOwn(issues, code)),
        tag,
      ).toEqual([])
    }
  })
})

/** The words of a file, each once: the formatter sorts imports, joins those of one file, and breaks lines. */
function wordsOf(text: string): string[] {
  return [...new Set(text.match(/[\w./-]+/g))].toSorted()
}
