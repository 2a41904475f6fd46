import fc from 'fast-check'
import { isCompetencyError } from 'kompetensi'
import { parseSkkniCode, safeParseSkkniCode } from 'kompetensi/skkni'
import { describe, expect, it } from 'vitest'
import { said } from '../../support/said'
import { thrownBy } from '../../support/thrown-by'

describe('safeParseSkkniCode', () => {
  it('gives the parts of a code, and no issue', () => {
    expect(safeParseSkkniCode('m.70sdm01.010.2')).toMatchObject({
      ok: true,
      value: { code: 'M.70SDM01.010.2', field: 'SDM', version: 2 },
      issues: [],
    })
  })

  it.each([
    '',
    'M.70SDM01.001',
    'M.70SDM1.001.2',
    'M.70SDM01.001.02',
    'M.70SDM01.0001.2',
    'MM.70SDM01.001.2',
    'J.620100.020.2',
    'M70SDM010012',
    'M.70SDM01.001.2.',
    'M.70SDM01.001.2 dan M.70SDM01.002.2',
    '٣.70SDM01.001.2',
    'M.٧0SDM01.001.2',
    'constructor',
  ])('refuses %j', (code) => {
    const result = safeParseSkkniCode(code)
    expect(result.ok).toBe(false)
    expect(result.issues).toMatchObject([
      { code: 'code-malformed', severity: 'error', path: [], details: { found: code, what: 'skkni-unit' } },
    ])
    const thrown = thrownBy(() => parseSkkniCode(code))
    expect(isCompetencyError(thrown, 'code-malformed')).toBe(true)
  })

  it('says what is wrong in both languages', () => {
    expect(said(safeParseSkkniCode('M.70').issues[0])).toEqual({
      id: '"M.70" bukan kode unit SKKNI; bentuknya seperti M.70SDM01.001.2 atau J.620100.020.02.',
      en: '"M.70" is no SKKNI unit code; they look like M.70SDM01.001.2 or J.620100.020.02.',
    })
  })

  it('tells what is no text by its kind', () => {
    for (const [value, found] of [
      [undefined, 'nothing'],
      [null, 'null'],
      [['M.70SDM01.001.2'], 'list'],
      [{ toString: () => 'M.70SDM01.001.2' }, 'object'],
      [true, 'true-or-false'],
    ] as const) {
      expect(safeParseSkkniCode(value).issues).toMatchObject([
        { code: 'wrong-type', details: { expected: 'text', found } },
      ])
    }
    expect(safeParseSkkniCode(7001).ok).toBe(false)
  })

  it('tells of a long text in short', () => {
    const [issue] = safeParseSkkniCode('9'.repeat(1_000_000)).issues
    expect(issue?.message.length).toBeLessThan(160)
  })

  it('ends in a value or an issue for anything', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const result = safeParseSkkniCode(value)
        expect(result.ok || result.issues.length === 1).toBe(true)
      }),
    )
  })
})
