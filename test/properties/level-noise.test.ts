// One rule for a held level and a required one, in every room: 1e-9 below is met, and what is further below is not.

import fc from 'fast-check'
import {
  analyzeGap,
  assessReadiness,
  attainment,
  defineModel,
  isCompetencyError,
  metShare,
  raiseToBand,
  rankCandidates,
  resolveHoldings,
  scoreFit,
  summarizeTeam,
} from 'kompetensi'
import { compileJobs, encodePeople, scoreSlice } from 'kompetensi/batch'
import { en } from 'kompetensi/locale/en'
import { formatCredential } from 'kompetensi/open-badges'
import { insertRows, selectFit, selectGaps, selectHoldingsIssues, tabulatePeople } from 'kompetensi/sql'
import { describe, expect, it } from 'vitest'
import { startDatabase } from '../sql/support/small-database'

const model = (required: number) =>
  defineModel({
    id: 'm',
    scales: { free: { levels: [0, 10], continuous: true } },
    competencies: { A: { scale: 'free', name: 'A' } },
    jobs: { j: { name: 'J', requires: { A: { level: required, essential: true } } } },
  })

/** The least that is more than noise. */
const beyond = 1e-9 * (1 + Number.EPSILON)

/** Levels around the required one, most of them where noise ends. */
const pairs = fc
  .record({
    required: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.double({ min: 1, max: 9, noNaN: true })),
    by: fc.oneof(
      fc.constantFrom(0, 1e-9, -1e-9, beyond, -beyond, 9e-10, -9e-10, -1.1e-9),
      fc.double({ min: -3e-9, max: 3e-9, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
    ),
  })
  .map(({ required, by }) => ({ required, held: required + by }))

const bands = {
  id: 'met',
  name: { en: 'Met' },
  bands: [
    { id: 'no', name: { en: 'No' } },
    { id: 'yes', name: { en: 'Yes' }, from: 100 },
  ],
}

/** Whether a badge is given. */
function isAwarded(required: number, achieved: number): boolean {
  try {
    formatCredential(model(required), 'A', {
      language: en,
      baseUri: 'https://example.org',
      required,
      achieved,
      recipient: 'did:example:1',
      issuer: { id: 'https://example.org/issuer', name: 'Acme' },
      awardedOn: '2026-11-22',
    })
    return true
  } catch (error) {
    if (isCompetencyError(error) && error.code === 'required-level-not-met') return false
    throw error
  }
}

describe('a held level and a required one', () => {
  it('are compared by one rule in every room', () => {
    const method = metShare()
    fc.assert(
      fc.property(pairs, ({ required, held }) => {
        const of = model(required)
        const isMet = held - required >= -1e-9
        const holdings = { A: held }
        const report = analyzeGap(of, 'j', holdings)
        expect(report.items[0]?.status !== 'below').toBe(isMet)
        const fit = scoreFit(of, 'j', holdings, { method })
        expect([fit.score, fit.essentialsBelow.length === 0]).toEqual([isMet ? 100 : 0, isMet])
        const person = { id: 'p', holdings }
        const { candidates } = rankCandidates(of, 'j', [person], { method, belowEssential: 'exclude' })
        expect(candidates[0]?.knockOut).toBe(isMet ? 'no' : 'yes')
        const policy = { method, bar: 50, withinMonths: 0, monthsPerLevel: 1e12 }
        expect(assessReadiness(of, 'j', person, policy).verdict === 'ready-now').toBe(isMet)
        expect(raiseToBand(of, 'j', holdings, { method, bands, to: 'yes', step: 1 }).outcome).toBe(
          isMet ? 'already' : 'raises',
        )
        const team = summarizeTeam(of, [{ ...person, job: 'j' }])
        expect(team.competencies[0]?.holders.length).toBe(isMet ? 1 : 0)
        const [jobs, people] = [compileJobs(of, ['j'], { method }), encodePeople(of, [person])]
        const [scores] = scoreSlice(jobs, people)
        expect([scores?.score[0], scores?.essentialsBelow[0]]).toEqual(isMet ? [100, 0] : [0, 1])
        expect(isAwarded(required, held)).toBe(isMet)
      }),
    )
  })
  it('are compared by the same rule in SQL', async () => {
    const offs = [0, -1e-9, 1e-9, -beyond, -9e-10, -1.1e-9, 1, -1, -5e-10]
    for (const required of [3, 2.7, 0.30000000000000004]) {
      const people = offs.map((by, i) => ({ id: `p${i}`, holdings: { A: Math.max(0, required + by) } }))
      const of = model(required)
      const engine = await startDatabase(of, people)
      try {
        const expected = people.map(({ id, holdings }) => [id, holdings.A - required >= -1e-9])
        const gaps = await engine.run(selectGaps(of))
        expect(gaps.map(({ person, status }) => [person, status !== 'below'])).toEqual(expected)
        for (const method of [metShare(), attainment({ surplus: 'ignored' })]) {
          const fits = await engine.run(selectFit(of, { method }))
          expect(fits.map((row) => [row['person'], Number(row['essentials_below']) === 0])).toEqual(expected)
          if (method.id === 'metShare')
            expect(fits.map((row) => [row['person'], row['score'] === 100])).toEqual(expected)
        }
      } finally {
        engine.close()
      }
    }
  })
})

describe('a level beyond the end of its scale', () => {
  const five = defineModel({
    id: 'five',
    scales: { s: { levels: [1, 2, 3, 4, 5] } },
    competencies: { A: { scale: 's', name: 'A' } },
    jobs: { j: { name: 'J', requires: { A: 5 } } },
  })
  const levels = [5.000000000000001, 5 + 9e-10, -9e-10, 5 + 1.1e-9, -1.1e-9]
  const isOn = [true, true, true, false, false]

  it('is on it by noise, and off it by more: in memory and in columns', () => {
    const [jobs, report] = [
      compileJobs(five, ['j'], { method: metShare() }),
      (held: number) => analyzeGap(five, 'j', { A: held }),
    ]
    const codeOf = (run: () => unknown): string => {
      try {
        run()
        return ''
      } catch (error) {
        return isCompetencyError(error) ? error.code : String(error)
      }
    }
    const expected = isOn.map((on) => (on ? '' : 'level-off-scale'))
    expect(levels.map((held) => codeOf(() => report(held)))).toEqual(expected)
    const people = levels.map((A) => ({ id: 'p', holdings: { A } }))
    expect(people.map((person) => codeOf(() => scoreSlice(jobs, encodePeople(five, [person]))))).toEqual(
      expected,
    )
    const rated = { person: 'p', competency: 'A', assessedOn: '2026-11-30', raterKind: 'peer' } as const
    const resolve = (level: number) => resolveHoldings(five, [{ ...rated, level }], { asOf: '2026-11-30' })
    expect(levels.map((level) => codeOf(() => resolve(level)))).toEqual(expected)
    expect(report(5.000000000000001).items[0]).toMatchObject({ status: 'met', gap: 0 })
    const [scores] = scoreSlice(jobs, encodePeople(five, [{ id: 'p', holdings: { A: 5.000000000000001 } }]))
    expect(scores?.score[0]).toBe(100)
  })

  it('is on it by noise, and off it by more: in SQL', async () => {
    const people = levels.map((_, i) => ({ id: `p${i}`, holdings: { A: 5 } }))
    const engine = await startDatabase(five, [])
    try {
      const rows = tabulatePeople(five, people)
      const held = rows.holdings.map((row, i) => ({ ...row, level: levels[i] ?? 0 }))
      for (const statement of [...insertRows('people', rows.people), ...insertRows('holdings', held)]) {
        await engine.run(statement)
      }
      const issues = await engine.run(selectHoldingsIssues(five))
      expect(issues.map((row) => row['person'])).toEqual(['p3', 'p4'])
    } finally {
      engine.close()
    }
  })

  it('is required of a continuous scale by noise alone', () => {
    expect(analyzeGap(model(10.000000000000002), 'j', { A: 10 }).items[0]?.status).toBe('met')
  })
})
