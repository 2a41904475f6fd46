import fc from 'fast-check'
import { parseSkkniCode, safeParseSkkniCode } from 'kompetensi/skkni'
import { describe, expect, it } from 'vitest'
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

  it('throws with the issue that safeParseSkkniCode gives', () => {
    const error = thrownBy(() => parseSkkniCode('M.70'))
    expect(error.code).toBe('code-malformed')
    expect(error.issues).toEqual(safeParseSkkniCode('M.70').issues)
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
})
