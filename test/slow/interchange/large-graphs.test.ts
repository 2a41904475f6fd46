import type { CompetencyModel } from 'kompetensi'
import { safeParseCase } from 'kompetensi/case'
import { diffModels } from 'kompetensi/change'
import { safeParseMoodle } from 'kompetensi/moodle'
import { safeParseModel } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'
import { untyped } from '../../support/untyped'

// Each of these took minutes, or died, when something was sought in a list again and again.

const range = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))
const limits = { values: 1e8 }
const name = { id: 'x', en: 'x' }

describe('scales of more levels than a scale can have are refused in every format', () => {
  const tooMany = { code: 'data-too-large', details: { what: 'entries', atMost: 1000 } }
  const errors = (issues: readonly { readonly severity: string }[]) =>
    issues.filter(({ severity }) => severity === 'error')

  it('Moodle', () => {
    const values = (count: number) =>
      `header\n,F,Kamus,,1,"${range(count, (i) => i.toString(36)).join(',')}",,,,,,,1,\n,SQL,Bahasa,,1,,,,,,,,,`
    expect(errors(safeParseMoodle(values(160_000)).issues)).toMatchObject([tooMany])
    expect(safeParseMoodle(values(1000)).ok).toBe(true)
  })

  it('CASE', () => {
    const levels = (count: number) => ({
      CFDocument: { title: 'T' },
      CFItems: [{ identifier: 'a', fullStatement: 'A' }],
      CFRubrics: [
        {
          CFRubricCriteria: [
            {
              CFItemURI: { identifier: 'a' },
              CFRubricCriterionLevels: range(count, (i) => ({ score: i, quality: `q${i}` })),
            },
          ],
        },
      ],
    })
    expect(errors(safeParseCase(levels(150_000), { limits }).issues)).toMatchObject([tooMany])
    expect(safeParseCase(levels(1000)).ok).toBe(true)
  })
})

describe('graphs of many edges', () => {
  const items = range(100_000, (i) => ({ identifier: `i${i}`, fullStatement: `A${i}` }))
  const links = (associationType: string) =>
    range(items.length - 1, (i) => ({
      associationType,
      originNodeURI: { identifier: 'i0' },
      destinationNodeURI: { identifier: `i${i + 1}` },
    }))
  it.each(['isChildOf', 'replacedBy', 'exactMatchOf', 'isRelatedTo'])('one item with many %s', (type) => {
    const data = { CFDocument: { title: 'T' }, CFItems: items, CFAssociations: links(type) }
    expect(safeParseCase(data, { limits }).ok).toBe(true)
  })

  const modelOf = (successors: readonly (readonly string[])[]): CompetencyModel =>
    untyped({
      ...soundModel(),
      jobs: {},
      competencies: Object.fromEntries(
        successors.map((codes, i) => [
          `C${i}`,
          { name, ...(codes.length > 0 ? { retired: { successors: codes } } : {}) },
        ]),
      ),
    })
  const last = 100_000
  it.each<[string, readonly (readonly string[])[]]>([
    ['a long chain', range(last + 1, (i) => (i < last ? [`C${i + 1}`] : []))],
    ['one that was split into many', [range(last, (i) => `C${i + 1}`), ...range(last, () => [])]],
    ['each by all that follow', range(1000, (i) => range(999 - i, (j) => `C${i + 1 + j}`))],
  ])('retired competencies, carried on by %s', (_, successors) => {
    const before = modelOf(successors)
    expect(safeParseModel(before, { limits }).ok).toBe(true)
    const after = { ...before, version: '2', competencies: { ...before.competencies } }
    const diff = diffModels(before, after)
    expect(diff.successions.length).toBe(successors.length)
  })

  it('many that were merged into one', () => {
    const before = modelOf(range(last, () => []))
    const after = { ...modelOf([[], ...range(last - 1, () => ['C0'])]), version: '2' }
    const { successions } = diffModels(before, after)
    expect(successions.at(-1)?.successors[0]?.mergedFrom?.length).toBe(last)
  })

  it('retired competencies of which each names all: a hundred circles are told', () => {
    const codes = range(900, (i) => `C${i}`)
    const { issues } = safeParseModel(modelOf(codes.map(() => codes)), { limits })
    expect(issues.map(({ code }) => code)).toEqual(new Array(100).fill('reference-cycle'))
  })
})
