import fc from 'fast-check'
import { isCompetencyError } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { parseSkkniCode, safeParseSkkniCode } from '../../../src/interchange/skkni/index'
import { thrownBy } from '../../support/thrown-by'

const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
const letters = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[A-Z]{${length}}$`))

describe('parseSkkniCode', () => {
  it('takes a code of the form in use apart', () => {
    expect(parseSkkniCode('M.70SDM01.010.2')).toEqual({
      code: 'M.70SDM01.010.2',
      form: 'current',
      section: 'M',
      division: '70',
      field: 'SDM',
      subfield: '01',
      unit: '010',
      version: 2,
    })
  })

  it('takes a code of the older form apart', () => {
    expect(parseSkkniCode('J.620100.020.02')).toEqual({
      code: 'J.620100.020.02',
      form: 'older',
      section: 'J',
      group: '620100',
      unit: '020',
      version: 2,
    })
  })

  it('does not mind letter case and blanks, as copied from a PDF', () => {
    expect(parseSkkniCode(' m.70sdm01. 001.2\n').code).toBe('M.70SDM01.001.2')
    expect(parseSkkniCode('\u00a0J.620100.020.02').code).toBe('J.620100.020.02')
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
    expect(safeParseSkkniCode('M.70').issues[0]?.sentence).toEqual({
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

  it('parses every code that is put together from its parts', () => {
    const current = fc
      .tuple(letters(1), digits(2), letters(3), digits(2), digits(3), digits(1))
      .map(([section, division, field, subfield, unit, version]) => ({
        code: `${section}.${division}${field}${subfield}.${unit}.${version}`,
        form: 'current' as const,
        ...{ section, division, field, subfield, unit, version: Number(version) },
      }))
    const older = fc
      .tuple(letters(1), digits(6), digits(3), digits(2))
      .map(([section, group, unit, version]) => ({
        code: `${section}.${group}.${unit}.${version}`,
        form: 'older' as const,
        ...{ section, group, unit, version: Number(version) },
      }))
    fc.assert(
      fc.property(fc.oneof(current, older), (parts) => {
        expect(parseSkkniCode(parts.code)).toEqual(parts)
        expect(parseSkkniCode(parts.code.toLowerCase())).toEqual(parts)
      }),
    )
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
