import { analyzeGap, type GapReport } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { parseResult, recordResult } from 'kompetensi/record'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'

const stored = recordResult('gap', analyzeGap(lembagaXy, 'staf-administrasi', { INT: 1 }))

describe('parseResult', () => {
  it('gives the result of the kind asked for', () => {
    const { result } = parseResult(JSON.stringify(stored), { kind: 'gap' })
    expectTypeOf(result).toEqualTypeOf<GapReport>()
    expect(result).toEqual(stored.result)
  })

  it('tells the kinds apart where none is asked for', () => {
    const read = parseResult(JSON.stringify(stored))
    expectTypeOf(read.kind).toExtend<string>()
    if (read.kind === 'gap') expectTypeOf(read.result).toEqualTypeOf<GapReport>()
    expect(read).toEqual(stored)
  })

  it('throws every error that safeParseResult tells', () => {
    const error = thrownBy(() => parseResult({ ...stored, kind: 'gaps' }))
    expect(error.issues.map(({ code }) => code)).toEqual(['not-one-of'])
  })
})
