import fc from 'fast-check'
import type { Rating } from 'kompetensi'
import {
  formatRatingsRows,
  formatRatingsTable,
  parseRatingsTable,
  safeParseRatingsTable,
} from 'kompetensi/csv'
import { describe, expect, it } from 'vitest'
import { arbitraryHeld, arbitraryModelAndJob, scaleFor } from '../../support/arbitraries'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { anyId, anyLanguage, anyText, maybe, plain } from '../support/tables'

const model = soundModel()

describe('parseRatingsTable', () => {
  it('reads a row a rating; what the rows do not say, the options do', () => {
    const rows = [
      ['NIP', 'Kompetensi', 'Nilai', 'Tanggal'],
      ['1001', 'Negotiation', 3.5, null],
      ['1002', 'SQL', 'tidak berlaku', '1/12/2026'],
    ]
    expect(
      parseRatingsTable(model, rows, { assessedOn: '2026-11-22', raterKind: 'assessor', dates: 'day-month' }),
    ).toEqual([
      { person: '1001', competency: 'NEG', level: 3.5, assessedOn: '2026-11-22', raterKind: 'assessor' },
      {
        person: '1002',
        competency: 'SQL',
        level: 'not-applicable',
        assessedOn: '2026-12-01',
        raterKind: 'assessor',
      },
    ])
  })

  it('throws with the errors that safeParseRatingsTable tells', () => {
    const table = 'NIP;Kompetensi;Nilai;Tanggal;Jenis penilai\n1;SQL;9;22/11/2026;tes\n1;SQLL;3;;tes\n'
    const error = thrownBy(() => parseRatingsTable(model, table))
    const errors = safeParseRatingsTable(model, table).issues.filter(({ severity }) => severity === 'error')
    expect(error.issues).toEqual(errors)
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['level-off-scale', 2, 'Nilai'],
      ['unknown-competency', 3, 'Kompetensi'],
      ['cell-missing', 3, 'Tanggal'],
    ])
  })

  it('brings back the ratings of anybody', () => {
    const ratings = arbitraryModelAndJob().chain((jobCase) =>
      fc.record({
        model: fc.constant(jobCase.model),
        ratings: fc.array(
          fc.constantFrom(...Object.keys(jobCase.model.competencies)).chain((competency) => {
            const scale = scaleFor(jobCase, competency)
            const held =
              scale === undefined || jobCase.model.competencies[competency]?.scale === undefined
                ? fc.double({ min: 0, max: 9, noNaN: true })
                : arbitraryHeld(scale)
            return fc.record({
              model: maybe(fc.constant(jobCase.model.id)),
              person: anyId,
              competency: fc.constant(competency),
              level: fc.oneof(held, fc.constant('not-applicable' as const)),
              assessedOn: fc.constantFrom('2026-11-22', '1999-02-28'),
              validUntil: maybe(fc.constant('2029-11-22')),
              raterKind: fc.constantFrom('self', 'superior', 'assessor', 'juri'),
              rater: maybe(anyId),
              evidence: maybe(anyText),
            })
          }),
          { maxLength: 5 },
        ),
      }),
    )
    fc.assert(
      fc.property(ratings, anyLanguage, ({ model, ratings: list }, language) => {
        const expected = plain(list) as Rating[]
        expect(parseRatingsTable(model, formatRatingsTable(expected, { language }).value)).toEqual(expected)
        expect(parseRatingsTable(model, formatRatingsRows(expected, { language }).value)).toEqual(expected)
      }),
    )
  })
})
