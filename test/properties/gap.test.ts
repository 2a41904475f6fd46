import fc from 'fast-check'
import { analyzeGap, type Holdings, profileMatrix } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import {
  arbitraryFullHoldings,
  arbitraryHoldings,
  arbitraryHoldingsCase,
  arbitraryModelAndJob,
  scaleFor,
} from '../support/arbitraries'
import { frozen } from '../support/deep-frozen'
import { numbersIn } from '../support/numbers-in'

describe('analyzeGap', () => {
  it('finds gap 0 everywhere for a person who holds what is required', () => {
    fc.assert(
      fc.property(arbitraryModelAndJob(), ({ model, job }) => {
        const holdings: Holdings = Object.fromEntries(
          job.requirements.flatMap(({ competency, level }) =>
            level === undefined ? [] : [[competency, level]],
          ),
        )
        const { items, counts, shortfall, coverage } = analyzeGap(model, job, holdings)
        for (const item of items) if ('gap' in item) expect(item.gap).toBe(0)
        expect(counts).toMatchObject({ below: 0, above: 0, 'not-assessed': 0 })
        expect(shortfall).toBe(0)
        if (counts.met > 0) expect(coverage).toBe(1)
      }),
    )
  })

  it('has as many items as requirements, and counts each once', () => {
    fc.assert(
      fc.property(arbitraryHoldingsCase(), ({ model, job, holdings }) => {
        const { items, counts, outside } = analyzeGap(model, job, holdings)
        expect(items.map(({ competency }) => competency)).toEqual(
          job.requirements.map(({ competency }) => competency),
        )
        expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(items.length)
        const held = items.filter((item) => 'held' in item).length
        expect(held + outside.length).toBe(Object.keys(holdings).length)
      }),
    )
  })

  it('does not depend on the order of requirements or of holdings', () => {
    fc.assert(
      fc.property(arbitraryHoldingsCase(), ({ model, job, holdings }) => {
        const one = analyzeGap(model, job, holdings)
        const other = analyzeGap(
          model,
          { ...job, requirements: job.requirements.toReversed() },
          Object.fromEntries(Object.entries(holdings).toReversed()),
        )
        expect(other.items).toEqual(one.items.toReversed())
        expect(other.counts).toEqual(one.counts)
        expect(other.shortfall).toBeCloseTo(one.shortfall, 6)
        expect(new Set(other.essentialsBelow)).toEqual(new Set(one.essentialsBelow))
      }),
    )
  })

  it('never has a larger shortfall when a held level is raised, nor a smaller one when it is lowered', () => {
    fc.assert(
      fc.property(arbitraryHoldingsCase(), fc.nat(), ({ model, job, holdings }, pick) => {
        const codes = Object.keys(holdings)
        const code = codes[pick % codes.length]
        const scale = code === undefined ? undefined : scaleFor({ model, job }, code)
        if (code === undefined || scale === undefined) return
        const highest = scale.levels.at(-1) ?? 0
        const lowest = Math.min(scale.floor, scale.levels[0] ?? 0)
        const { shortfall } = analyzeGap(model, job, holdings)
        expect(analyzeGap(model, job, { ...holdings, [code]: highest }).shortfall).toBeLessThanOrEqual(
          shortfall,
        )
        expect(analyzeGap(model, job, { ...holdings, [code]: lowest }).shortfall).toBeGreaterThanOrEqual(
          shortfall,
        )
      }),
    )
  })

  it('never has a larger shortfall for one who holds at least as much of everything', () => {
    const two = arbitraryModelAndJob().chain((jobCase) =>
      fc.record({
        jobCase: fc.constant(jobCase),
        one: arbitraryFullHoldings(jobCase),
        other: arbitraryHoldings(jobCase),
      }),
    )
    fc.assert(
      fc.property(two, ({ jobCase: { model, job }, one, other }) => {
        const alsoHeld = new Map(Object.entries(other))
        const least: Holdings = Object.fromEntries(
          Object.entries(one).flatMap(([code, held]) =>
            held === undefined ? [] : [[code, Math.min(held, alsoHeld.get(code) ?? held)]],
          ),
        )
        const more = analyzeGap(model, job, one)
        const less = analyzeGap(model, job, least)
        expect(more.shortfall).toBeLessThanOrEqual(less.shortfall)
        expect(more.counts['not-assessed']).toBe(0)
        expect(more.coverage ?? 1).toBe(1)
      }),
    )
  })

  it('has a shortfall that is the sum of its items', () => {
    fc.assert(
      fc.property(arbitraryHoldingsCase(), ({ model, job, holdings }) => {
        const report = analyzeGap(model, job, holdings)
        const sum = report.items.reduce(
          (total, item) =>
            item.status === 'below' ? total + item.weight * (item.required - item.held) : total,
          0,
        )
        expect(report.shortfall).toBeCloseTo(sum, 6)
        expect(report.shortfall > 0).toBe(report.counts.below > 0)
      }),
    )
  })

  it('covers between nothing and all, and has no coverage only where no requirement has a level', () => {
    fc.assert(
      fc.property(arbitraryHoldingsCase(), ({ model, job, holdings }) => {
        const { coverage, counts } = analyzeGap(model, job, holdings)
        const assessed = counts.below + counts.met + counts.above
        if (assessed + counts['not-assessed'] === 0) {
          expect(coverage).toBeUndefined()
          return
        }
        expect(coverage).toBeGreaterThanOrEqual(0)
        expect(coverage).toBeLessThanOrEqual(1)
        expect(coverage === 0).toBe(assessed === 0)
        if (counts['not-assessed'] === 0) expect(coverage).toBe(1)
      }),
    )
  })

  it('lists every essential requirement that is open, once', () => {
    fc.assert(
      fc.property(arbitraryHoldingsCase(), ({ model, job, holdings }) => {
        const report = analyzeGap(model, job, holdings)
        const open = report.items.filter(
          ({ essential, status }) => essential && status !== 'met' && status !== 'above',
        )
        expect(
          [
            ...report.essentialsBelow,
            ...report.essentialsNotAssessed,
            ...report.essentialsUnspecified,
          ].toSorted(),
        ).toEqual(open.map(({ competency }) => competency).toSorted())
      }),
    )
  })

  it('is plain data: JSON keeps it as it is, without a number that is not finite; inputs may be frozen', () => {
    fc.assert(
      fc.property(arbitraryHoldingsCase(), ({ model, job, holdings }) => {
        const report = analyzeGap(frozen(model), job, frozen(holdings))
        expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
        expect(numbersIn(report).every(Number.isFinite)).toBe(true)
        expect(JSON.stringify(analyzeGap(model, job, holdings))).toBe(JSON.stringify(report))
      }),
    )
  })

  it('agrees with the profile matrix on which nothing is which', () => {
    fc.assert(
      fc.property(arbitraryHoldingsCase(), ({ model, job, holdings }) => {
        const competencies = Object.keys(model.competencies)
        const [row = []] = profileMatrix(model, { jobs: [job.id], competencies }).cells
        const { items, outside } = analyzeGap(model, job, holdings)
        for (const [column, competency] of competencies.entries()) {
          const cell = row[column]
          const item = items.find((entry) => entry.competency === competency)
          if (item === undefined) {
            expect(['not-in-profile', 'requirement-unknown']).toContain(cell?.status)
            const held = outside.find((entry) => entry.competency === competency)
            if (held !== undefined) expect(held.status).toBe(cell?.status)
          } else if (item.status === 'level-unspecified') {
            expect(cell).toEqual({
              status: 'level-unspecified',
              weight: item.weight,
              essential: item.essential,
            })
          } else {
            expect(cell).toEqual({
              status: 'required',
              level: item.required,
              weight: item.weight,
              essential: item.essential,
            })
          }
        }
      }),
    )
  })
})
