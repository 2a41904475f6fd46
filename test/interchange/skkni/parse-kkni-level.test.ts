import { parseKkniLevel, safeParseKkniLevel } from 'kompetensi/skkni'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

describe('parseKkniLevel', () => {
  it.each([
    6,
    '6',
    ' 06 ',
    'VI',
    'vi',
    'Level 6',
    'LEVEL-6',
    'Jenjang 6',
    'jenjang VI',
    'KKNI 6',
    'KKNI Level 6',
    'Level 6 (KKNI)',
    'Kualifikasi: 6',
    'Level - 6',
    'Level. 6',
    'Level.6',
    'Level VI.',
    '6-KKNI',
    'KKNI-Level-VI',
  ])('reads %j as 6', (level) => {
    expect(parseKkniLevel(level)).toBe(6)
  })

  it('reads every level in figures and in Roman numerals', () => {
    for (let level = 1; level <= 9; level++) {
      expect(parseKkniLevel(level)).toBe(level)
      expect(parseKkniLevel(`KKNI ${romans[level - 1]}`)).toBe(level)
    }
  })

  it.each([10, 'S1'])('throws for %j with the issue that safeParseKkniLevel gives', (level) => {
    const error = thrownBy(() => parseKkniLevel(level))
    expect(error.code).toBe(level === 10 ? 'number-out-of-range' : 'code-malformed')
    expect(error.issues).toEqual(safeParseKkniLevel(level).issues)
  })
})
