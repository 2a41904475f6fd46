import { runInNewContext } from 'node:vm'
import { analyzeGap, CompetencyError, isCompetencyError } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const error = thrownBy(() => analyzeGap(lembagaXy, 'kepala-lsp', untyped({ INTT: 3, CFV: 9 })))

describe('CompetencyError', () => {
  it('is named after its first issue and has them all', () => {
    expect(error).toBeInstanceOf(CompetencyError)
    expect(error).toBeInstanceOf(Error)
    expect(error.code).toBe('unknown-competency')
    expect(error.details).toBe(error.issues[0]?.details)
    expect(error.issues.map(({ code }) => code)).toEqual(['unknown-competency', 'level-off-scale'])
    expect(error.message).toBe(
      'unknown-competency: "INTT" is not a competency of "lembaga-xy" (did you mean "INT"?)\n' +
        'level-off-scale: the held level of "CFV" is 9; its scale has 0 to 5',
    )
  })

  it('carries issues that JSON can write', () => {
    expect(JSON.parse(JSON.stringify(error.issues))).toStrictEqual(error.issues)
  })
})

describe('isCompetencyError', () => {
  it('tests by name, and by code where one is given', () => {
    expect(isCompetencyError(error)).toBe(true)
    expect(isCompetencyError(error, 'unknown-competency')).toBe(true)
    expect(isCompetencyError(error, 'level-off-scale')).toBe(false)
  })

  it('narrows the details to those of the code', () => {
    if (!isCompetencyError(error, 'unknown-competency')) throw error
    expect(error.details.suggestion).toBe('INT')
  })

  it('knows an error of another copy of the library, also from another realm', () => {
    const other: unknown = runInNewContext(
      `Object.assign(new Error('x'), { name: 'CompetencyError', code: 'unknown-job', details: {}, issues: [] })`,
    )
    expect(other).not.toBeInstanceOf(Error)
    expect(isCompetencyError(other, 'unknown-job')).toBe(true)
  })

  it.each([
    new Error('x'),
    new TypeError('x'),
    { code: 'unknown-job' },
    null,
    undefined,
    'CompetencyError',
    3,
  ])('is false of %s', (value) => {
    expect(isCompetencyError(value)).toBe(false)
  })
})
