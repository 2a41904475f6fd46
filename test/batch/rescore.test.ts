import { attainment, scoreFit } from 'kompetensi'
import { compileJobs, encodePeople, readScores, rescore, scoreRow } from 'kompetensi/batch'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'

const jobs = ['kepala-lsp', 'manager-sertifikasi', 'staf-administrasi'] as const
const people = encodePeople(lembagaXy, [
  { id: 'p1', holdings: { INT: 2, CFV: 2 } },
  { id: 'p2', holdings: { INT: 2.5 } },
])
const compiled = compileJobs(lembagaXy, jobs, { method: attainment() })
const row = scoreRow(compiled, people, { person: 0 })

describe('rescore', () => {
  it('changes the scores of the jobs that require the competency, and leaves the row before as it was', () => {
    const before = JSON.stringify([...row.sums, ...row.codes])
    const better = rescore(compiled, people, row, { competency: 'INT', held: 2.5 })
    const scores = readScores(compiled, people, better)
    jobs.forEach((job, j) => {
      const holdings = { INT: 2.5, CFV: 2 }
      expect(scores.score[j]).toBe(scoreFit(lembagaXy, job, holdings, { method: attainment() }).score)
    })
    expect([...better.changed]).toEqual([0, 1, 2])
    expect(JSON.stringify([...row.sums, ...row.codes])).toBe(before)
  })

  it('takes a rating away, and back', () => {
    const without = rescore(compiled, people, row, { competency: 'INT' })
    expect(readScores(compiled, people, without).score[2]).toBe(
      scoreFit(lembagaXy, 'staf-administrasi', { CFV: 2 }, { method: attainment() }).score,
    )
    const again = rescore(compiled, people, without, { competency: 'INT', held: 2 })
    expect(again.sums).toEqual(row.sums)
    expect(again.codes).toEqual(row.codes)
  })

  it('refuses codes and levels it does not know', () => {
    const code = (ask: () => unknown): string => thrownBy(ask).code
    expect(code(() => rescore(compiled, people, row, { competency: 'INTT', held: 2 }))).toBe(
      'unknown-competency',
    )
    expect(code(() => rescore(compiled, people, row, { competency: 'INT', held: 2.25 }))).toBe(
      'level-not-encoded',
    )
    expect(code(() => rescore(compiled, people, row, { competency: 'INT', held: Number.NaN }))).toBe(
      'level-not-encoded',
    )
  })
})
