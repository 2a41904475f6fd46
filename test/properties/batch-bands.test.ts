import fc from 'fast-check'
import { assignBand, type BandSet, scoreFit } from 'kompetensi'
import { type BandCount, countByBand } from 'kompetensi/batch'
import { describe, expect, it } from 'vitest'
import { batches, kernels, prepared, unassessedPolicies } from '../batch/cases'
import { runs } from '../support/runs'

describe('countByBand', () => {
  const bandSets: fc.Arbitrary<BandSet> = fc
    .record({
      edges: fc.uniqueArray(
        fc.oneof(
          fc.constantFrom(0, 0.5, 1, 3.5, 4, 50, 66.7, 80, 100),
          fc.double({ min: 0, max: 120, noNaN: true }),
        ),
        { minLength: 0, maxLength: 4 },
      ),
      rounding: fc.option(
        fc.record({
          digits: fc.integer({ min: 0, max: 3 }),
          mode: fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const),
        }),
        { nil: undefined },
      ),
    })
    .map(({ edges, rounding }) => ({
      id: 'random',
      name: { id: 'acak', en: 'random' },
      bands: [undefined, ...edges.toSorted((a, b) => a - b)].map((from, i) => ({
        id: `band-${i}`,
        name: { id: `pita ${i}`, en: `band ${i}` },
        ...(from === undefined ? {} : { from }),
      })),
      ...(rounding === undefined ? {} : { rounding }),
    }))

  it('counts what assignBand gives, by every kernel', () => {
    fc.assert(
      fc.property(
        batches,
        bandSets,
        unassessedPolicies,
        fc.constantFrom('interval' as const, 'as-scored' as const),
        (batch, bandSet, unassessed, evidence) => {
          const { model, jobs, people, method } = batch
          fc.pre(jobs.length > 0)
          const { compiled, encoded } = prepared(batch)
          const expected = jobs.map((job) => {
            const verdicts = people.map(({ holdings }) =>
              assignBand(scoreFit(model, job, holdings, { method, unassessed }), {
                bands: bandSet,
                evidence,
              }),
            )
            const countOf = (some: typeof verdicts): BandCount => ({
              people: some.length,
              essentialsBelow: some.filter(({ essentialsBelow }) => essentialsBelow.length > 0).length,
              essentialsOpen: some.filter(
                ({ essentialsBelow, essentialsNotAssessed, essentialsUnspecified }) =>
                  essentialsBelow.length === 0 &&
                  essentialsNotAssessed.length + essentialsUnspecified.length > 0,
              ).length,
            })
            return {
              job: job.id,
              assigned: bandSet.bands.map(({ id }) =>
                countOf(
                  verdicts.filter((verdict) => verdict.outcome === 'assigned' && verdict.band.id === id),
                ),
              ),
              undetermined: countOf(verdicts.filter(({ outcome }) => outcome === 'undetermined')),
              noScore: countOf(verdicts.filter(({ outcome }) => outcome === 'no-score')),
            }
          })
          for (const kernel of kernels) {
            const counts = countByBand(compiled, encoded, { bands: bandSet, unassessed, evidence, kernel })
            expect(counts.jobs, kernel).toEqual(expected)
          }
        },
      ),
      { numRuns: runs(400) },
    )
  })
})
