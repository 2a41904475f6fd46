import fc from 'fast-check'
import { isCompetencyError } from 'kompetensi'
import { parseKkniLevel, safeParseKkniLevel } from 'kompetensi/skkni'
import { describe, expect, it } from 'vitest'
import { said } from '../../support/said'
import { thrownBy } from '../../support/thrown-by'

describe('safeParseKkniLevel', () => {
  it('gives the level, and no issue', () => {
    expect(safeParseKkniLevel('Jenjang VI')).toEqual({ ok: true, value: 6, issues: [] })
  })

  it.each([
    0,
    10,
    -1,
    '0',
    '10',
    'Level 12',
    '-1',
    '-6',
    '−6',
    'Level -2',
    'Level −2',
    'KKNI (-3)',
    'Jenjang: -4',
    ' -6 ',
  ])('says that %j is out of range', (level) => {
    expect(safeParseKkniLevel(level).issues).toMatchObject([
      { code: 'number-out-of-range', details: { range: { atLeast: 1, atMost: 9 } } },
    ])
    expect(
      isCompetencyError(
        thrownBy(() => parseKkniLevel(level)),
        'number-out-of-range',
      ),
    ).toBe(true)
  })

  it.each([
    '',
    'Level',
    'enam',
    'IIII',
    'X',
    '6.5',
    '5-6',
    'S1',
    '-VI',
    'Level -VI',
    '.6',
    ',6',
    'Level .6',
    '6-',
    '--6',
    '- -6',
    '+-6',
    6.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('refuses %j', (level) => {
    expect(safeParseKkniLevel(level).issues).toMatchObject([
      { code: 'code-malformed', details: { what: 'kkni-level' } },
    ])
  })

  it('gives no level for a negative number, however it is written', () => {
    const dressed = fc.constantFrom('', 'Level ', 'KKNI ', 'Jenjang: ', 'Level (', ' ', 'KKNI Level - ')
    const minus = fc.constantFrom('-', '−', '--', '- -')
    const number = fc.oneof(fc.integer({ min: 0, max: 99 }).map(String), fc.constantFrom('I', 'VI', 'IX'))
    fc.assert(
      fc.property(dressed, minus, number, (before, sign, digits) => {
        expect(safeParseKkniLevel(`${before}${sign}${digits}`).ok).toBe(false)
      }),
    )
  })

  it('says what is wrong in both languages', () => {
    expect(said(safeParseKkniLevel('S1').issues[0])).toEqual({
      id: '"S1" bukan level KKNI; bentuknya seperti 6 atau KKNI Level 6.',
      en: '"S1" is no KKNI level; they look like 6 or KKNI Level 6.',
    })
  })

  it('ends in a level or an issue for anything', () => {
    const words = fc.array(fc.constantFrom('KKNI', 'level', '6', 'IX', '.', '-', '99'), { maxLength: 6 })
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          words.map((list) => list.join(' ')),
        ),
        (value) => {
          const result = safeParseKkniLevel(value)
          if (result.ok) expect([1, 2, 3, 4, 5, 6, 7, 8, 9]).toContain(result.value)
          else expect(result.issues).toHaveLength(1)
        },
      ),
    )
  })
})
