import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { modelDocuments } from '../../docs/tools/models/model-documents'

const docs = fileURLToPath(new URL('../../docs/', import.meta.url))
const documents = Object.entries(modelDocuments())
const names = documents.map(([name]) => name)

describe('docs/models and docs/id/models', () => {
  it.each(documents)('%s is what the data say', (name, content) => {
    const committed = existsSync(`${docs}${name}`) ? readFileSync(`${docs}${name}`, 'utf8') : ''
    const stale = firstDifference(committed, content)
    expect(stale, `docs/${name} is stale: run "npm run docs:models" and commit it`).toBeUndefined()
  })

  it('holds no page that nothing generates', () => {
    const there = ['models/', 'id/models/'].flatMap((folder) =>
      readdirSync(`${docs}${folder}`).map((file) => `${folder}${file}`),
    )
    expect(there.sort(), 'delete it, or generate it in docs/tools/models').toEqual([...names].sort())
  })

  it('is generated the same twice', () => {
    expect(Object.entries(modelDocuments())).toEqual(documents)
  })

  it.each(documents)('%s leads nowhere that does not exist', (name, content) => {
    const links = [...content.matchAll(/\]\(([\w-]+\.md)?(?:#([\w-]+))?\)/g)]
    const folder = name.replace(/[^/]+$/, '')
    const broken = links.filter(([, page, anchor]) => {
      const path = page === undefined ? name : `${folder}${page}`
      const target = documents.find(([other]) => other === path)?.[1]
      return target === undefined || (anchor !== undefined && !target.includes(`<a id="${anchor}"></a>`))
    })
    expect(broken.map(([link]) => link)).toEqual([])
  })

  it.each(documents)('%s has each anchor once and tables whose rows are of one width', (_name, content) => {
    const anchors = [...content.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id)
    expect(anchors.filter((id, i) => anchors.indexOf(id) !== i)).toEqual([])
    expect(uneven(content)).toEqual([])
  })

  it.each(documents)('%s has no trailing space, no hole and nothing undefined', (_name, content) => {
    expect(content).not.toMatch(/[ \t]$/m)
    expect(content).not.toMatch(/\n{3}/)
    expect(content).not.toMatch(/\b(undefined|NaN|null|\[object)\b/)
    expect(content.endsWith('\n')).toBe(true)
  })
})

/** The first line that differs, as committed and as generated. */
function firstDifference(committed: string, generated: string): object | undefined {
  if (committed === generated) return undefined
  const [before, after] = [committed.split('\n'), generated.split('\n')]
  const line = after.findIndex((text, i) => text !== before[i])
  const at = line === -1 ? after.length : line
  return { line: at + 1, committed: before[at], generated: after[at] }
}

/** Rows of tables that have another number of cells than the row before. */
function uneven(content: string): string[] {
  const lines = content.split('\n')
  const width = (line: string) => line.replaceAll('\\|', '').split('|').length
  return lines.filter((line, i) => {
    const before = lines[i - 1] ?? ''
    return line.startsWith('|') && before.startsWith('|') && width(line) !== width(before)
  })
}
