// Gaps, what they add up to and how much was assessed, in exact rational arithmetic.

import fc from 'fast-check'
import { analyzeGap } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { Fraction } from '../support/fraction'
import { runs } from '../support/runs'
import { soundJob, soundModel } from '../support/sound-model'

const codes = ['A', 'B', 'C', 'D', 'E', 'F']
const model = soundModel({
  scales: { free: { levels: [-5, 5], floor: 0, continuous: true } },
  competencies: Object.fromEntries(
    codes.map((code) => [code, { name: { id: code, en: code }, scale: 'free' }]),
  ),
  jobs: {},
})

/** A number of so many decimals, as it is written. */
const decimal = (min: number, max: number, digits: number): fc.Arbitrary<number> =>
  fc
    .integer({ min: min * 10 ** digits, max: max * 10 ** digits })
    .map((whole) => Number(`${whole}e-${digits}`))

const requirements = fc
  .array(
    fc.record({
      level: fc.option(decimal(-5, 5, 1), { freq: 5, nil: undefined }),
      // Every second is held at the requirement, or at most a tenth from it.
      off: fc.option(fc.constantFrom(-1, 0, 1), { freq: 2, nil: undefined }),
      held: fc.option(decimal(-5, 5, 1), { freq: 3, nil: undefined }),
      weight: decimal(0, 9, 2).map((weight) => weight + 0.25),
      essential: fc.boolean(),
    }),
    { minLength: 1, maxLength: codes.length },
  )
  .map((drafts) =>
    drafts.map(({ off, held, level, ...rest }, i) => {
      const near =
        off === undefined || level === undefined ? held : Number(`${Math.round(level * 10) + off}e-1`)
      const at = near === undefined ? undefined : Math.min(5, Math.max(-5, near))
      return { competency: codes[i] ?? '', level, held: at, ...rest }
    }),
  )

describe('analyzeGap in exact arithmetic', () => {
  it('tells below, met and above apart, and adds up', () => {
    fc.assert(
      fc.property(requirements, (all) => {
        const job = soundJob(
          'job',
          all.map(({ competency, level, weight, essential }) => ({
            competency,
            weight,
            essential,
            ...(level === undefined ? {} : { level }),
          })),
        )
        const holdings = Object.fromEntries(
          all.flatMap(({ competency, held }) => (held === undefined ? [] : [[competency, held]])),
        )
        const exact = all.map(({ level, held, weight, ...rest }) => {
          const gap =
            level === undefined || held === undefined
              ? undefined
              : Fraction.from(held).sub(Fraction.from(level))
          const sign = gap?.compare(Fraction.from(0)) ?? 0
          const status =
            level === undefined
              ? 'level-unspecified'
              : gap === undefined
                ? 'not-assessed'
                : sign < 0
                  ? 'below'
                  : sign > 0
                    ? 'above'
                    : 'met'
          return { ...rest, gap, status, weight: Fraction.from(weight) }
        })
        const report = analyzeGap(model, job, holdings)
        expect(report.items.map(({ status }) => status)).toEqual(exact.map(({ status }) => status))
        for (const [i, item] of report.items.entries()) {
          if ('gap' in item) expect(exact[i]?.gap?.isNear(item.gap)).toBe(true)
          else expect(exact[i]?.gap).toBeUndefined()
        }
        const weightOf = (statuses: readonly string[]) =>
          Fraction.sum(exact.flatMap(({ status, weight }) => (statuses.includes(status) ? [weight] : [])))
        const missing = exact.map(({ status, gap, weight }) =>
          status === 'below' && gap !== undefined ? weight.mul(gap) : Fraction.from(0),
        )
        expect(Fraction.from(0).sub(Fraction.sum(missing)).isNear(report.shortfall)).toBe(true)
        const assessed = weightOf(['below', 'met', 'above'])
        const levelled = assessed.add(weightOf(['not-assessed']))
        if (levelled.compare(Fraction.from(0)) === 0) expect(report).not.toHaveProperty('coverage')
        else expect(assessed.div(levelled).isNear(report.coverage ?? -1)).toBe(true)
        const essentials = (of: string) =>
          exact.flatMap(({ status, essential, competency }) =>
            essential && status === of ? [competency] : [],
          )
        expect([report.essentialsBelow, report.essentialsNotAssessed, report.essentialsUnspecified]).toEqual(
          ['below', 'not-assessed', 'level-unspecified'].map(essentials),
        )
      }),
      { numRuns: runs(1000) },
    )
  })
})
