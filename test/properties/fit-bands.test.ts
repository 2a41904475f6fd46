import fc from 'fast-check'
import {
  assignBand,
  type BandSet,
  bandsFromRanges,
  type PrintedRange,
  type Rounding,
  round,
  scoreFit,
} from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { arbitraryFitCase, completions, levelledOf } from '../fit/cases'
import { halfScale, negativeScale, wholeScale } from '../support/arbitraries'
import { frozen } from '../support/deep-frozen'
import { runs } from '../support/runs'

const named = (text: string) => ({ id: text, en: text })

/** Bands over 0 … 130 % of a full score. */
const bandSets = fc
  .record({
    edges: fc.uniqueArray(fc.integer({ min: 0, max: 26 }), { maxLength: 5 }),
    rounding: fc.constantFrom<Rounding | undefined>(
      undefined,
      { digits: 0 },
      { digits: 1, mode: 'half-even' },
      { digits: 0, mode: 'down' },
    ),
  })
  .map(
    ({ edges, rounding }) =>
      (full: number): BandSet => ({
        id: 'set',
        name: named('Set'),
        bands: [
          { id: 'b0', name: named('b0') },
          ...edges
            .toSorted((a, b) => a - b)
            .map((edge, i) => ({ id: `b${i + 1}`, name: named(`b${i + 1}`), from: (edge * 5 * full) / 100 })),
        ],
        ...(rounding === undefined ? {} : { rounding }),
      }),
  )

/** The position of the band of a score, from the printed rule alone. */
function bandOf(score: number, { bands, rounding }: BandSet): number {
  const compared = rounding === undefined ? score : round(tieNear(score, rounding), rounding)
  const lifted = compared + 1e-9 * Math.abs(compared)
  return bands.reduce((found, { from }, i) => (from === undefined || lifted >= from ? i : found), 0)
}

/** The tie, or the number of so many digits, that a score stands for; the score where there is none. */
function tieNear(score: number, { digits = 0 }: Rounding): number {
  const tie = Number(`${Math.round(score * 2 * 10 ** digits) * 5}e-${digits + 1}`)
  return Math.abs(tie - score) <= 1e-9 * Math.abs(score) ? tie : score
}

const discrete = fc.constantFrom(wholeScale, halfScale, negativeScale)
const fitCase = discrete.chain((scale) => arbitraryFitCase({ scale, open: 3, competencies: 5 }))

describe('assignBand', () => {
  it('assigns a band if and only if every outcome lands in it; otherwise names what is touched', () => {
    fc.assert(
      fc.property(fitCase, bandSets, ({ model, job, holdings, method }, setOf) => {
        const bandSet = setOf(method.full)
        const fit = scoreFit(model, job, holdings, { method })
        const verdict = assignBand(frozen(fit), { bands: frozen(bandSet) })
        expect(JSON.parse(JSON.stringify(verdict))).toStrictEqual(verdict)
        const landed = completions({ model, job, holdings }).flatMap((all) => {
          const { score } = scoreFit(model, job, all, { method })
          return score === undefined ? [] : [bandOf(score, bandSet)]
        })
        if (landed.length === 0) {
          expect(verdict.outcome).toBe('no-score')
          return
        }
        const [least, greatest] = [Math.min(...landed), Math.max(...landed)]
        if (least === greatest) {
          expect(verdict).toMatchObject({ outcome: 'assigned', band: { id: `b${least}` } })
        } else {
          expect(verdict.outcome).toBe('undetermined')
          if (verdict.outcome !== 'undetermined') return
          expect(verdict.touched).toEqual(bandSet.bands.slice(least, greatest + 1))
        }
      }),
      { numRuns: runs(300) },
    )
  })

  it('orders what is open by its share of the interval, and the shares add up to 1', () => {
    fc.assert(
      fc.property(fitCase, bandSets, ({ model, job, holdings, method }, setOf) => {
        const fit = scoreFit(model, job, holdings, { method })
        const verdict = assignBand(fit, { bands: setOf(method.full) })
        if (verdict.outcome !== 'undetermined') return
        const shares = verdict.open.map(({ share }) => share)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
        expect(shares).toEqual(shares.toSorted((a, b) => b - a))
        const widths = new Map(
          fit.items.map(({ competency, least = 0, greatest = 0 }) => [competency, greatest - least] as const),
        )
        const all = verdict.open.reduce((sum, { competency }) => sum + (widths.get(competency) ?? 0), 0)
        for (const { competency, share } of verdict.open)
          expect(share).toBeCloseTo((widths.get(competency) ?? 0) / all, 9)
      }),
    )
  })

  it('names the fewest whose best (worst) outcomes settle it, against every subset', () => {
    fc.assert(
      fc.property(fitCase, bandSets, ({ model, job, holdings, method }, setOf) => {
        const bandSet = setOf(method.full)
        const verdict = assignBand(scoreFit(model, job, holdings, { method }), { bands: bandSet })
        if (verdict.outcome !== 'undetermined') return
        const open = levelledOf({ model, job })
          .map(({ competency }) => competency)
          .filter((code) => !Object.hasOwn(holdings, code))
        const scored = completions({ model, job, holdings }).map((all) => ({
          all,
          score: scoreFit(model, job, all, { method }).score ?? 0,
        }))
        /** The best (worst) outcome of one competency: the one that leads to the highest (lowest) score. */
        const extreme = (code: string, when: 'best' | 'worst'): number | undefined => {
          const [first] = scored.toSorted((a, b) => (when === 'best' ? b.score - a.score : a.score - b.score))
          return first?.all[code]
        }
        const settles = (codes: readonly string[], when: 'best' | 'worst', band: number): boolean =>
          scored
            .filter(({ all }) => codes.every((code) => all[code] === extreme(code, when)))
            .every(({ score }) => bandOf(score, bandSet) === band)
        const [best, worst] = verdict.settledBy
        const top = bandSet.bands.findIndex(({ id }) => id === verdict.touched.at(-1)?.id)
        const bottom = bandSet.bands.findIndex(({ id }) => id === verdict.touched[0]?.id)
        expect(best).toMatchObject({ when: 'best', band: `b${top}` })
        expect(worst).toMatchObject({ when: 'worst', band: `b${bottom}` })
        for (const [settlement, band] of [
          [best, top],
          [worst, bottom],
        ] as const) {
          if (settlement === undefined) throw new Error('no settlement')
          const { competencies, when } = settlement
          expect(settles(competencies, when, band)).toBe(true)
          for (let mask = 0; mask < 2 ** open.length; mask++) {
            const subset = open.filter((_, i) => (mask >> i) & 1)
            if (subset.length < competencies.length) expect(settles(subset, when, band)).toBe(false)
          }
        }
      }),
      { numRuns: runs(200) },
    )
  })

  it('takes the score as it stands when the caller says so, and says it too', () => {
    fc.assert(
      fc.property(fitCase, bandSets, ({ model, job, holdings, method }, setOf) => {
        const bandSet = setOf(method.full)
        const fit = scoreFit(model, job, holdings, { method })
        const verdict = assignBand(fit, { bands: bandSet, evidence: 'as-scored' })
        expect(verdict.evidence).toBe('as-scored')
        if (fit.score === undefined) expect(verdict.outcome).toBe('no-score')
        else
          expect(verdict).toMatchObject({
            outcome: 'assigned',
            band: { id: `b${bandOf(fit.score, bandSet)}` },
          })
      }),
    )
  })
})

describe('bandsFromRanges', () => {
  /** Whether a printed range takes a score. */
  const takes = ({ from, to, below }: PrintedRange, score: number): boolean =>
    (from === undefined || score >= from) &&
    (to === undefined || score <= to) &&
    (below === undefined || score < below)

  const end = fc.integer({ min: 0, max: 8 }).map((halves) => halves / 2)
  const printed = fc.record({
    from: fc.option(end, { nil: undefined }),
    upper: fc.option(end, { nil: undefined }),
    included: fc.boolean(),
  })
  const ranges = fc.array(printed, { minLength: 1, maxLength: 4 }).map((list) =>
    list.map(
      ({ from, upper, included }, i): PrintedRange => ({
        id: `r${i}`,
        name: named(`r${i}`),
        ...(from === undefined ? {} : { from }),
        ...(upper === undefined ? {} : included ? { to: upper } : { below: upper }),
      }),
    ),
  )

  it.each([
    ['unrounded', undefined, 1 / 8],
    ['rounded to whole numbers', { digits: 0 }, 1],
  ] as const)('accepts ranges that take each score once, and no others (%s)', (_, rounding, step) => {
    fc.assert(
      fc.property(ranges, (list) => {
        const result = bandsFromRanges(frozen(list), {
          id: 'set',
          name: named('Set'),
          ...(rounding === undefined ? {} : { rounding }),
        })
        const sound = list.every(
          ({ from = Number.NEGATIVE_INFINITY, to, below }) => from <= (to ?? below ?? from) && from !== below,
        )
        const lowest = Math.min(...list.map(({ from = -1 }) => from))
        const scores = Array.from({ length: 8 / step }, (__, i) => i * step - 1).filter(
          (score) => score >= lowest,
        )
        const once = scores.every((score) => list.filter((range) => takes(range, score)).length === 1)
        if (!result.ok) {
          expect(result.issues.length).toBeGreaterThan(0)
          // Two ranges may share scores that no rounded score is: that stays an overlap.
          const shared = result.issues.some(({ code }) => code === 'bands-overlap')
          if (sound && once) expect(shared && rounding !== undefined).toBe(true)
          return
        }
        expect(sound && once).toBe(true)
        const { bands } = result.value
        for (const score of scores) {
          const band = bands.findLast(({ from }) => from === undefined || score >= from)
          expect(band?.id).toBe(list.find((range) => takes(range, score))?.id)
        }
      }),
      { numRuns: runs(2000) },
    )
  })

  it('names a hole that is one, and an overlap that is one', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const result = bandsFromRanges(list, { id: 'set', name: named('Set') })
        if (result.ok) return
        for (const issue of result.issues) {
          if (issue.code === 'bands-hole') {
            const { from, to = from + 2 } = issue.details
            expect(list.filter((range) => takes(range, (from + to) / 2)).length).toBe(0)
          }
          if (issue.code === 'bands-overlap') {
            const { from, to } = issue.details
            const inside =
              from === undefined ? (to ?? 0) - 1 / 8 : to === undefined ? from + 1 / 8 : (from + to) / 2
            expect(list.filter((range) => takes(range, inside)).length).toBeGreaterThan(1)
          }
        }
      }),
      { numRuns: runs(2000) },
    )
  })
})
