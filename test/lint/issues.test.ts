import { describe, expect, it } from 'vitest'
import { codesSaid, findStrayMessages } from './issues'
import { sourceFiles } from './source-files.js'

describe('findStrayMessages', () => {
  it.each([
    "export const wrong = { code: 'x', severity: 'error', path: [], details: {}, message: 'it is wrong' }",
    "found.add({ severity: 'hint', message })",
    "gapIssue('x', [], { a: 1 }, `it is wrong`)",
    "gapIssue('x', [], { a: 1 }, 'error', 'it is wrong')",
  ])('refuses %s', (code) => {
    expect(findStrayMessages('gap/a.ts', code)).toHaveLength(1)
  })

  it.each([
    "gapIssue('x', [], { a: 1 }, 'warning')",
    "gapIssue('x', [], { a: 1 }, same ? 'warning' : 'error')",
    'const { code, message } = issue',
    "context.issues.push({ code: 'custom', message, input: data })",
  ])('allows %s', (code) => {
    expect(findStrayMessages('gap/a.ts', code)).toEqual([])
  })

  it('finds none in src', () => {
    expect(sourceFiles().flatMap(({ path, text }) => findStrayMessages(path, text))).toEqual([])
  })
})

describe('the tables of sentences', () => {
  const tables = sourceFiles()
    .filter(({ path }) => !path.startsWith('locale/'))
    .map(({ path, text }) => ({ path, codes: codesSaid(path, text) }))
    .filter(({ codes }) => codes.length > 0)

  it('stand in the issues.ts of a room or a format', () => {
    expect(tables.length).toBeGreaterThan(15)
    expect(tables.map(({ path }) => path).filter((path) => !/\/issues\.ts$/.test(path))).toEqual([])
  })

  it('have each code once', () => {
    const codes = tables.flatMap((table) => table.codes)
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([])
  })
})
