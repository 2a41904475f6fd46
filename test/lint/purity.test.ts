import { describe, expect, it } from 'vitest'
import { findImpurities } from './purity.js'
import { sourceFiles } from './source-files.js'

describe('findImpurities', () => {
  it.each([
    'export const now = (): number => Date.now()',
    'export const today = (): Date => new Date()',
    'export const dice = (): number => Math.random()',
    'export const before = (a: string, b: string): boolean => a.localeCompare(b) < 0',
    'export const say = (n: number): string => n.toLocaleString()',
    'export const say = (n: number): string => new Intl.NumberFormat("id").format(n)',
    'let counter = 0',
    'export let counter = 0',
    'var counter = 0',
  ])('refuses %s', (code) => {
    expect(findImpurities('bad.ts', code)).toHaveLength(1)
  })

  it('allows a date that is given, constants, and variables inside a function', () => {
    const code =
      'export const at = (s: string): Date => { let d = new Date(s); return d }\nconst limit = 3\nvoid limit'
    expect(findImpurities('good.ts', code)).toEqual([])
  })

  it('finds nothing in src', () => {
    const files = sourceFiles()
    expect(files.length).toBeGreaterThan(40)
    expect(files.flatMap(({ path, text }) => findImpurities(path, text))).toEqual([])
  })
})
