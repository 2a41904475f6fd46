// What every query keeps to.

import { attainment, jobPersonMatch, metShare, profileMatching, proportionalReadiness } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { jpmSelection } from 'kompetensi/schemes'
import {
  type SqlQuery,
  selectBands,
  selectFit,
  selectGaps,
  selectTopCandidates,
  selectTopJobs,
  selectTrainingNeeds,
} from 'kompetensi/sql'
import { describe, expect, it } from 'vitest'

const methods = [
  attainment(),
  attainment({ surplus: 'counted' }),
  jobPersonMatch({ variant: 'ratioOfSums', cap: 'total' }),
  metShare(),
  proportionalReadiness(),
  profileMatching({ core: ['INT'] }),
]

/** The highest number of a parameter in the text. */
function parametersIn({ sql }: SqlQuery<never>): number {
  return Math.max(0, ...[...sql.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)))
}

describe('every query', () => {
  it('has a parameter for each number in the text, and the same text every time', () => {
    for (const method of methods) {
      const options = { method, jobs: ['kepala-lsp'] as const, people: ['p1', 'p2'] }
      const queries = [
        selectFit(lembagaXy, options),
        selectGaps(lembagaXy, { people: ['p1'] }),
        selectTrainingNeeds(lembagaXy),
        selectTopJobs(lembagaXy, { ...options, limit: 3, belowEssential: 'last' }),
        selectTopCandidates(lembagaXy, { ...options, limit: 3, belowEssential: 'exclude' }),
      ]
      for (const query of queries) expect(parametersIn(query)).toBe(query.parameters.length)
      expect(JSON.stringify(selectFit(lembagaXy, options))).toBe(
        JSON.stringify(selectFit(lembagaXy, options)),
      )
    }
  })

  it('has no id, no code and no number of the caller in the text', () => {
    const bands = {
      ...jpmSelection,
      bands: jpmSelection.bands.map((band) => ({ ...band, id: `secret-${band.id}` })),
    }
    for (const method of methods) {
      const { sql } = selectBands(lembagaXy, {
        method: { ...method },
        bands: { ...bands, full: method.full },
        people: ['secret-p'],
        jobs: ['kepala-lsp'],
      })
      expect(sql).not.toMatch(/secret|kepala|lembaga|INT'/)
    }
  })

  it('never uses LEAST or GREATEST, which leave NULL out, to score', () => {
    for (const method of methods)
      expect(selectFit(lembagaXy, { method }).sql).not.toMatch(/LEAST\(|GREATEST\(/)
  })
})
