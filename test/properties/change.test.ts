import fc from 'fast-check'
import type { CompetencyModel, Holdings, Rating } from 'kompetensi'
import {
  convertLevel,
  diffModels,
  invertCrosswalk,
  type LevelCombination,
  type LevelRounding,
  migrateHoldings,
  migrateRatings,
  type ScaleConversion,
  translateHoldings,
} from 'kompetensi/change'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { describeDiff } from '../../src/describe/describe-diff'
import { changeCase } from '../change/random-change'
import {
  anyScale,
  arbitraryHeld,
  arbitraryHoldings,
  arbitraryModel,
  continuousScale,
  wholeScale,
} from '../support/arbitraries'
import { frozen } from '../support/deep-frozen'
import { numbersIn } from '../support/numbers-in'
import { runs } from '../support/runs'
import { thrownBy } from '../support/thrown-by'

/** Every code of a result, from whichever list. */
function listed(report: {
  readonly kept?: readonly { readonly competency: string }[]
  readonly moved: readonly { readonly competency: string }[]
  readonly converted: readonly { readonly competency: string }[]
  readonly unplaced: readonly { readonly competency: string }[]
}): string[] {
  return [...(report.kept ?? []), ...report.moved, ...report.converted, ...report.unplaced].map(
    ({ competency }) => competency,
  )
}

function expectClose(holdings: Holdings, expected: Holdings): void {
  expect(Object.keys(holdings).sort()).toEqual(Object.keys(expected).sort())
  for (const [code, level] of Object.entries(expected))
    expect(holdings[code]).toBeCloseTo(level ?? Number.NaN, 6)
}

describe('diffModels', () => {
  it('finds nothing between a model and itself, however it is keyed', () => {
    fc.assert(
      fc.property(changeCase, ({ model, after }) => {
        for (const one of [model, after]) {
          expect(diffModels(one, one).changes).toEqual([])
          expect(diffModels(one, structuredClone(one), { match: 'name' }).changes).toEqual([])
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('does not depend on the order of the dictionary, the jobs or the requirements', () => {
    fc.assert(
      fc.property(changeCase, ({ model, after }) => {
        const turned = (one: CompetencyModel): CompetencyModel => ({
          ...one,
          competencies: Object.fromEntries(Object.entries(one.competencies).toReversed()),
          scales: Object.fromEntries(Object.entries(one.scales).toReversed()),
          jobs: Object.fromEntries(
            Object.entries(one.jobs)
              .toReversed()
              .map(([id, job]) => [id, { ...job, requirements: job.requirements.toReversed() }]),
          ),
        })
        expect(diffModels(model, turned(model)).changes).toEqual([])
        // The parts of a merger are listed in dictionary order: compare them as sets.
        const sorted = (one: CompetencyModel, other: CompetencyModel) =>
          diffModels(one, other)
            .changes.map((change) =>
              JSON.stringify(
                change.kind === 'competencies-merged'
                  ? { ...change, from: change.from.map(({ code }) => code).sort() }
                  : change,
              ),
            )
            .sort()
        expect(sorted(turned(model), turned(after))).toEqual(sorted(model, after))
      }),
      { numRuns: runs(100) },
    )
  })

  it('tells of every difference and is plain data that can be said in both languages', () => {
    fc.assert(
      fc.property(changeCase, ({ model, after }) => {
        const diff = diffModels(frozen(model), frozen(after))
        expect(JSON.parse(JSON.stringify(diff))).toStrictEqual(diff)
        expect(diff.changes.length > 0).toBe(
          JSON.stringify([model.competencies, model.scales, model.jobs]) !==
            JSON.stringify([after.competencies, after.scales, after.jobs]),
        )
        for (const language of [fullId, fullEn]) {
          const lines = describeDiff(diff, { language }).split('\n')
          expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(diff.changes.length)
        }
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('migrateHoldings', () => {
  it('has every code that is held in exactly one list, and gives no number that is not finite', () => {
    fc.assert(
      fc.property(changeCase, ({ model, after, holdings, options }) => {
        const migration = migrateHoldings(frozen(holdings), frozen(diffModels(model, after)), options)
        expect(listed(migration).sort()).toEqual(Object.keys(holdings).sort())
        for (const item of migration.unplaced) expect(item.withheld.length).toBeGreaterThan(0)
        for (const item of [...migration.moved, ...migration.converted])
          expect(item.to.length).toBeGreaterThan(0)
        expect(JSON.parse(JSON.stringify(migration))).toStrictEqual(migration)
        expect(numbersIn(migration).every(Number.isFinite)).toBe(true)
        const lossless = [...migration.moved, ...migration.converted].every(({ to }) =>
          to.every(({ loss }) => loss.length === 0),
        )
        expect(migration.reversible).toBe(lossless && migration.unplaced.length === 0)
      }),
      { numRuns: runs(100) },
    )
  })

  it('gives holdings of the later model', () => {
    fc.assert(
      fc.property(changeCase, ({ model, after, holdings, options }) => {
        const migration = migrateHoldings(holdings, diffModels(model, after), options)
        const stay = migrateHoldings(migration.holdings, diffModels(after, after))
        expect(stay.holdings).toEqual(migration.holdings)
        expect(stay.kept).toHaveLength(Object.keys(migration.holdings).length)
        for (const code of Object.keys(migration.holdings))
          expect(after.competencies[code]?.retired).toBeUndefined()
      }),
      { numRuns: runs(100) },
    )
  })

  it('keeps every level that no change touches', () => {
    fc.assert(
      fc.property(changeCase, ({ model, after, holdings, options }) => {
        const kept = new Set(
          migrateHoldings(holdings, diffModels(model, after), options).kept.map(
            ({ competency }) => competency,
          ),
        )
        for (const code of Object.keys(holdings)) {
          const [was, is] = [
            model.competencies[code],
            Object.hasOwn(after.competencies, code) ? after.competencies[code] : undefined,
          ]
          if (was === undefined || is === undefined || is.retired !== undefined || is.scale !== was.scale)
            continue
          expect(kept.has(code)).toBe(true)
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('does not depend on the order of holdings or of the dictionary', () => {
    fc.assert(
      fc.property(changeCase, ({ model, after, holdings, options }) => {
        const diff = diffModels(model, after)
        const turned = Object.fromEntries(Object.entries(holdings).toReversed())
        expect(JSON.stringify(migrateHoldings(turned, diff, options))).toBe(
          JSON.stringify(migrateHoldings(holdings, diff, options)),
        )
        const competencies = Object.fromEntries(Object.entries(model.competencies).toReversed())
        const other = migrateHoldings(holdings, diffModels({ ...model, competencies }, after), options)
        expect(other.holdings).toEqual(migrateHoldings(holdings, diff, options).holdings)
      }),
      { numRuns: runs(100) },
    )
  })

  it('comes back to where it was where nothing was lost, and is refused where something was', () => {
    let returned = 0
    let refused = 0
    fc.assert(
      fc.property(changeCase, ({ model, after, holdings, options: { rounding: _, ...options } }) => {
        const there = migrateHoldings(holdings, diffModels(model, after), options)
        const back = diffModels(after, model)
        if (there.reversible) {
          expectClose(migrateHoldings(there, back, options).holdings, holdings)
          if (listed(there).length > 0) returned++
        } else {
          expect(thrownBy(() => migrateHoldings(there, back, options)).code).toBe('way-back-lossy')
          refused++
        }
      }),
      { numRuns: runs(300) },
    )
    expect(returned).toBeGreaterThan(runs(10))
    expect(refused).toBeGreaterThan(runs(10))
  })
})

describe('migrateRatings', () => {
  it('has every rating in exactly one list, and agrees with the holdings of one rater', () => {
    fc.assert(
      fc.property(changeCase, ({ model, after, holdings, options }) => {
        const ratings = Object.entries(holdings).flatMap(([competency, level]): Rating[] =>
          level === undefined
            ? []
            : [
                {
                  person: 'p',
                  competency,
                  level,
                  assessedOn: '2026-01-01',
                  raterKind: 'assessor',
                  rater: 'r',
                },
              ],
        )
        const diff = diffModels(model, after)
        const migration = migrateRatings(ratings, diff, options)
        const positions = [
          ...migration.kept,
          ...migration.moved,
          ...migration.converted,
          ...migration.unplaced,
        ]
        expect(positions.map(({ rating }) => rating).sort((a, b) => a - b)).toEqual(ratings.map((_, i) => i))
        const expected = migrateHoldings(holdings, diff, options)
        expect(Object.fromEntries(migration.ratings.map((r) => [r.competency, r.level]))).toEqual(
          expected.holdings,
        )
        expect(migration.reversible).toBe(expected.reversible)
        const turned = migrateRatings(ratings.toReversed(), diff, options)
        const sorted = (all: readonly Rating[]) => all.map((one) => JSON.stringify(one)).sort()
        expect(sorted(turned.ratings)).toEqual(sorted(migration.ratings))
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('translateHoldings', () => {
  const relation = fc.constantFrom(
    'exact' as const,
    'close' as const,
    'broader' as const,
    'narrower' as const,
    'related' as const,
  )
  const translationCase = fc.tuple(arbitraryModel(), arbitraryModel()).chain(([{ model }, other]) => {
    const to = { ...other.model, id: 'other' }
    const [job] = Object.values(model.jobs)
    if (job === undefined) throw new Error('every random model has a job')
    const row = fc.record({
      from: fc.constantFrom(...Object.keys(model.competencies)),
      relation,
      targets: fc.subarray(Object.keys(to.competencies), {
        maxLength: Math.min(2, Object.keys(to.competencies).length),
      }),
    })
    return fc.record({
      from: fc.constant(model),
      to: fc.constant(to),
      rows: fc.array(row, { maxLength: 12 }),
      holdings: arbitraryHoldings({ model, job: { ...job } }),
      combine: fc.option(fc.constantFrom<LevelCombination>('highest', 'lowest', 'mean'), { nil: undefined }),
      relations: fc.subarray(['broader' as const, 'narrower' as const]),
      scaling: fc.constantFrom<ScaleConversion>('linear', 'linear-from-floor'),
      rounding: fc.constantFrom<LevelRounding>('none', 'nearest', 'down'),
    })
  })

  it('has every code in exactly one list, follows only what was asked, and is refused back where it lost something', () => {
    fc.assert(
      fc.property(translationCase, ({ from, to, rows, holdings, combine, ...choices }) => {
        const crosswalk = { from: from.id, to: to.id, rows }
        const options = { from, to, ...choices, ...(combine === undefined ? {} : { combine }) }
        const translation = translateHoldings(holdings, crosswalk, options)
        expect(listed(translation).sort()).toEqual(Object.keys(holdings).sort())
        expect(JSON.parse(JSON.stringify(translation))).toStrictEqual(translation)
        for (const { to: targets } of [...translation.moved, ...translation.converted]) {
          for (const target of targets) {
            expect(['exact', 'close', ...choices.relations]).toContain(target.relation)
            const marked = target.relation === 'broader' || target.relation === 'narrower'
            if (marked) expect(target.loss).toContain(target.relation)
          }
        }
        const turned = { ...crosswalk, rows: rows.toReversed() }
        expect(translateHoldings(holdings, turned, options).holdings).toEqual(translation.holdings)
        const back = () =>
          translateHoldings(translation, invertCrosswalk(crosswalk), { ...choices, from: to, to: from })
        if (!translation.reversible) expect(thrownBy(back).code).toBe('way-back-lossy')
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('convertLevel', () => {
  const pair = fc.record({ from: anyScale, to: anyScale }).chain(({ from, to }) =>
    fc.record({
      from: fc.constant(from),
      to: fc.constant(to),
      level: arbitraryHeld(from),
      other: arbitraryHeld(from),
      scaling: fc.constantFrom<ScaleConversion>('linear', 'linear-from-floor'),
      rounding: fc.constantFrom<LevelRounding>('none', 'nearest', 'down'),
    }),
  )

  it('stays on the scale, keeps the order, and comes back where nothing was lost', () => {
    fc.assert(
      fc.property(pair, ({ from, to, level, other, ...how }) => {
        const one = convertLevel(level, { from, to, ...how })
        const two = convertLevel(other, { from, to, ...how })
        if (one.status !== 'converted') return
        expect(one.level).toBeGreaterThanOrEqual(Math.min(to.floor, to.levels[0] ?? 0))
        expect(one.level).toBeLessThanOrEqual(to.levels.at(-1) ?? 0)
        if (two.status === 'converted' && level < other)
          expect(one.level).toBeLessThanOrEqual(two.level + 1e-9)
        if (one.loss.length > 0) return
        const back = convertLevel(one.level, { from: to, to: from, scaling: how.scaling })
        if (back.status === 'converted') expect(back.level).toBeCloseTo(level, 6)
        else expect.fail(`no way back from ${one.level}`)
      }),
      { numRuns: runs(100) },
    )
  })

  it('is the standardised score (an independent formula) on ordinary scales', () => {
    fc.assert(
      fc.property(wholeScale, continuousScale, (from, to) => {
        const [low, high] = [to.levels[0] ?? 0, to.levels.at(-1) ?? 0]
        const [bottom, top] = [from.levels[0] ?? 0, from.levels.at(-1) ?? 0]
        if (to.floor > low) return
        for (const level of from.levels) {
          if (level === from.floor) continue
          const score = (level - bottom) / (top - bottom)
          const converted = convertLevel(level, { from, to })
          expect(converted).toMatchObject({ status: 'converted' })
          if (converted.status === 'converted')
            expect(converted.level).toBeCloseTo(low + score * (high - low), 9)
        }
      }),
      { numRuns: runs(100) },
    )
  })
})
