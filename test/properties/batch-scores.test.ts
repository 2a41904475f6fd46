import fc from 'fast-check'
import { scoreFit } from 'kompetensi'
import { loadPeople, readScores, rescore, scoreRow, scoreSlice } from 'kompetensi/batch'
import { describe, expect, it } from 'vitest'
import {
  batches,
  expectClose,
  expectPair,
  kernels,
  prepared,
  unassessedPolicies,
  works,
} from '../batch/cases'
import { runs } from '../support/runs'

describe('scoreSlice', () => {
  it('gives what scoreFit gives, by every kernel', () => {
    fc.assert(
      fc.property(batches, unassessedPolicies, (batch, unassessed) => {
        const { model, jobs, people, method } = batch
        fc.pre(jobs.length > 0)
        const { compiled, encoded } = prepared(batch)
        const fits = jobs.map((job) =>
          people.map(({ holdings }) => scoreFit(model, job, holdings, { method, unassessed })),
        )
        for (const kernel of kernels) {
          for (const block of scoreSlice(compiled, encoded, { unassessed, kernel })) {
            fits.slice(block.jobs.from, block.jobs.to).forEach((ofJob, j) => {
              ofJob.forEach((fit, p) => {
                expectPair(block, j * people.length + p, j, fit)
              })
            })
          }
        }
      }),
      { numRuns: runs(400) },
    )
  })

  it('gives each column alone as it gives it with the others', () => {
    fc.assert(
      fc.property(batches, unassessedPolicies, fc.constantFrom(...kernels), (batch, unassessed, kernel) => {
        fc.pre(batch.jobs.length > 0)
        const { compiled, encoded } = prepared(batch)
        const [all] = [...scoreSlice(compiled, encoded, { unassessed, kernel })]
        const only = (column: 'score' | 'interval' | 'coverage' | 'essentials') =>
          [...scoreSlice(compiled, encoded, { unassessed, kernel, columns: [column] })][0]
        const near = (found: Float64Array | undefined, expected: Float64Array | undefined): void => {
          expect(found?.length).toBe(expected?.length)
          expected?.forEach((value, i) => {
            expectClose(found?.[i], value)
          })
        }
        near(only('score')?.score, all?.score)
        expect(only('score')?.scored).toEqual(all?.scored)
        near(only('interval')?.lowest, all?.lowest)
        near(only('interval')?.highest, all?.highest)
        near(only('coverage')?.coverage, all?.coverage)
        expect(only('essentials')?.essentialsBelow).toEqual(all?.essentialsBelow)
        expect(only('essentials')?.essentialsNotAssessed).toEqual(all?.essentialsNotAssessed)
        expect(only('coverage')?.score.length).toBe(0)
      }),
      { numRuns: runs(100) },
    )
  })

  it('gives the same in blocks that are written over', () => {
    fc.assert(
      fc.property(batches, unassessedPolicies, (batch, unassessed) => {
        fc.pre(batch.jobs.length > 0)
        const { compiled, encoded } = prepared(batch)
        const fresh = [...scoreSlice(compiled, encoded, { unassessed })]
        const range = { from: Math.floor(encoded.count / 2), to: encoded.count }
        expect([...scoreSlice(compiled, encoded, { unassessed, reuse: true })]).toEqual(fresh)
        const [part] = [...scoreSlice(compiled, encoded, { unassessed, people: range, reuse: true })]
        expect(part?.people).toEqual(range)
        expect(part?.score[0]).toBe(fresh[0]?.score[range.from])
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('rescore', () => {
  it('gives, change after change, what scoring the changed person gives, and names every job that may differ', () => {
    fc.assert(
      fc.property(
        batches,
        unassessedPolicies,
        fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
        (batch, unassessed, dice) => {
          const { model, jobs, people, method } = batch
          fc.pre(jobs.length > 0)
          const { compiled, encoded } = prepared(batch)
          const codes = Object.keys(model.competencies)
          let held: { [code: string]: number | undefined } = { ...people[0]?.holdings }
          let row = scoreRow(compiled, encoded, { person: 0, unassessed })
          for (const die of dice) {
            const column = die % codes.length
            const competency = codes[column] ?? ''
            const levels = [undefined, ...(encoded.levels[column] ?? [])]
            const level = levels[Math.floor(die / codes.length) % levels.length]
            const changed = { ...held, [competency]: level }
            const change = { competency, ...(level === undefined ? {} : { held: level }) }
            if (jobs.some((job) => !works(() => scoreFit(model, job, changed, { method })))) {
              expect(works(() => rescore(compiled, encoded, row, change))).toBe(false)
              return
            }
            const before = readScores(compiled, encoded, row)
            row = rescore(compiled, encoded, row, change)
            held = changed
            const after = readScores(compiled, encoded, row)
            jobs.forEach((job, j) => {
              expectPair(after, j, j, scoreFit(model, job, held, { method, unassessed }))
              if (row.changed.includes(j)) return
              for (const key of ['score', 'lowest', 'highest', 'coverage', 'essentialsBelow'] as const) {
                expect(after[key][j]).toBe(before[key][j])
              }
            })
          }
        },
      ),
      { numRuns: runs(300) },
    )
  })
})

describe('encoded people', () => {
  it('are the same from their buffer, and score the same', () => {
    fc.assert(
      fc.property(batches, (batch) => {
        fc.pre(batch.jobs.length > 0)
        const { compiled, encoded } = prepared(batch)
        const loaded = loadPeople(batch.model, structuredClone(encoded.buffer))
        expect(loaded).toEqual(encoded)
        expect([...scoreSlice(compiled, loaded)]).toEqual([...scoreSlice(compiled, encoded)])
      }),
      { numRuns: runs(100) },
    )
  })
})
