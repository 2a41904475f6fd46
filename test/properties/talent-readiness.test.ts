import fc from 'fast-check'
import { assessReadiness, type ReadinessStage, scoreFit } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { arbitraryFitCase, completions, levelledOf } from '../fit/cases'
import { anyScale, wholeScale } from '../support/arbitraries'
import { frozen } from '../support/deep-frozen'
import { runs } from '../support/runs'

const cases = (scale: typeof wholeScale, open: number) =>
  arbitraryFitCase({ scale, competencies: 4, open }).chain((fitCase) =>
    fc
      .record({
        bar: fc.constantFrom(0, 1, 3, 4, 50, 80, 100),
        withinMonths: fc.constantFrom(0, 6, 12, 24),
        monthsPerLevel: fc.option(fc.constantFrom(1, 3, 6), { nil: undefined, freq: 2 }),
        own: fc.array(fc.option(fc.constantFrom(1, 2, 4), { nil: undefined }), {
          minLength: 6,
          maxLength: 6,
        }),
      })
      .map(({ bar, withinMonths, monthsPerLevel, own }) => ({
        ...fitCase,
        policy: {
          method: fitCase.method,
          bar,
          withinMonths,
          ...(monthsPerLevel === undefined ? {} : { monthsPerLevel }),
          monthsByCompetency: Object.fromEntries(
            Object.keys(fitCase.model.competencies).flatMap((code, i) => {
              const months = own[i]
              return months === undefined ? [] : [[code, months]]
            }),
          ),
        },
      })),
  )

/** An independent reading of the rules for a person of whom everything is known. */
function stageOf(
  { model, job, policy }: Parameters<typeof levelledOf>[0] & { policy: Policy },
  held: object,
): ReadinessStage {
  const levels = new Map<string, number>(Object.entries(held))
  const below = levelledOf({ model, job }).filter(
    ({ competency, level }) => level - (levels.get(competency) ?? 0) > 1e-9,
  )
  const reaches = (holdings: object): boolean => {
    const { score = Number.NaN } = scoreFit(model, job, { ...holdings }, { method: policy.method })
    return score >= policy.bar - 1e-9 * Math.abs(policy.bar)
  }
  if (below.every(({ essential }) => essential !== true) && reaches(held)) return 'ready-now'
  let months = 0
  for (const { competency, level } of below) {
    const pace = Object.hasOwn(policy.monthsByCompetency, competency)
      ? policy.monthsByCompetency[competency]
      : policy.monthsPerLevel
    if (pace === undefined) return 'not-ready'
    months += pace * (level - (levels.get(competency) ?? 0))
  }
  const closed = { ...held, ...Object.fromEntries(below.map(({ competency, level }) => [competency, level])) }
  return months <= policy.withinMonths * (1 + 1e-9) && reaches(closed) ? 'within-months' : 'not-ready'
}

interface Policy {
  readonly method: Parameters<typeof scoreFit>[3]['method']
  readonly bar: number
  readonly withinMonths: number
  readonly monthsPerLevel?: number
  readonly monthsByCompetency: { readonly [code: string]: number }
}

const order: readonly ReadinessStage[] = ['ready-now', 'within-months', 'not-ready']

describe('assessReadiness', () => {
  it('shows the best and the worst of every completion, exactly where the method is monotone', () => {
    fc.assert(
      fc.property(cases(wholeScale, 2), ({ model, job, holdings, policy }) => {
        const { best, worst, verdict } = assessReadiness(model, job, { id: 'p', holdings }, policy)
        if (best === undefined || worst === undefined) {
          expect(verdict).toBe('no-score')
          return
        }
        const stages = completions({ model, job, holdings }).map((all) =>
          order.indexOf(stageOf({ model, job, policy }, all)),
        )
        const [least, most] = [Math.min(...stages), Math.max(...stages)]
        if (policy.method.monotone) {
          expect([best.stage, worst.stage]).toEqual([order[least], order[most]])
        } else {
          expect(order.indexOf(best.stage)).toBeLessThanOrEqual(least)
          expect(order.indexOf(worst.stage)).toBeGreaterThanOrEqual(most)
        }
        expect(verdict).toBe(best.stage === worst.stage ? best.stage : 'evidence-missing')
      }),
      { numRuns: runs(400) },
    )
  })

  it('holds for every completion on any scale', () => {
    fc.assert(
      fc.property(cases(anyScale, 2), ({ model, job, holdings, policy }) => {
        const { verdict } = assessReadiness(model, job, { id: 'p', holdings }, policy)
        if (verdict === 'no-score' || verdict === 'evidence-missing') return
        for (const all of completions({ model, job, holdings }).slice(0, 300)) {
          expect(assessReadiness(model, job, { id: 'p', holdings: all }, policy).verdict).toBe(verdict)
        }
      }),
    )
  })

  it('makes nobody ready with an essential below', () => {
    fc.assert(
      fc.property(cases(anyScale, 3), ({ model, job, holdings, policy }) => {
        const { verdict, best, worst, essentialsBelow } = assessReadiness(
          model,
          job,
          { id: 'p', holdings },
          policy,
        )
        if (essentialsBelow.length > 0) expect(verdict).not.toBe('ready-now')
        for (const outcome of [best, worst])
          if (outcome?.shortfalls.some(({ essential }) => essential))
            expect(outcome.stage).not.toBe('ready-now')
      }),
    )
  })

  it('is plain, fresh data and changes no input', () => {
    fc.assert(
      fc.property(cases(anyScale, 3), ({ model, job, holdings, policy }) => {
        const person = { id: 'p', holdings }
        const once = assessReadiness(frozen(model), frozen(job), frozen(person), frozen(policy))
        expect(JSON.parse(JSON.stringify(once))).toStrictEqual(once)
        expect(JSON.stringify(assessReadiness(model, job, person, policy))).toBe(JSON.stringify(once))
      }),
    )
  })
})
