import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../.ci/release/facts.js'
import { deadLinks } from '../../.ci/release/links.js'
import { absoluteReadme } from '../../.ci/release/readme.js'

const repository = 'https://github.com/example/kompetensi'
const tag = 'v0.1.0'
const absolute = (text: string) => absoluteReadme(text, repository, tag)
const problems = async (text: string) => (await deadLinks(text, { root, repository, tag })).problems

describe('the README for npmjs', () => {
  it('leads to pages for files and folders, to the files themselves for pictures', () => {
    expect(absolute('[a](docs/start.md#x) [b](docs/decisions/) ![c](docs/public/icon.svg)')).toBe(
      `[a](${repository}/blob/${tag}/docs/start.md#x) [b](${repository}/tree/${tag}/docs/decisions/) ` +
        `![c](${repository}/raw/${tag}/docs/public/icon.svg)`,
    )
    expect(absolute('<source srcset="docs/public/icon.svg">')).toBe(
      `<source srcset="${repository}/raw/${tag}/docs/public/icon.svg">`,
    )
  })

  it('keeps what is absolute or on the page itself', () => {
    const text = '[a](https://example.org/x) [b](#here) [c](mailto:a@example.org)'
    expect(absolute(text)).toBe(text)
  })

  it('is not made when a link is dead', () => {
    expect(() => absolute('[a](docs/none.md)')).toThrow('README.md links to docs/none.md, which is not there')
  })

  it('has every link and picture of the README alive', async () => {
    const text = readFileSync(join(root, 'README.md'), 'utf8')
    const { checked, problems } = await deadLinks(absolute(text), { root, repository, tag })
    expect(problems).toEqual([])
    expect(checked).toBeGreaterThanOrEqual(10)
  })

  it('is found out when a link is relative, leads nowhere, or to a heading that there is not', async () => {
    expect(await problems('[a](https://elsewhere.org/)')).toHaveLength(1)
    expect(await problems('<img src="docs/public/icon.svg">')).toHaveLength(1)
    expect(await problems(`[a](${repository}/blob/${tag}/docs/none.md)`)).toHaveLength(1)
    expect(await problems(`[a](${repository}/blob/${tag}/docs/start.md#none)`)).toHaveLength(1)
    expect(await problems(`[a](${repository}/blob/v0.0.9/docs/start.md)`)).toHaveLength(1)
  })
})
