import fc from 'fast-check'
import { type CompetencyModel, classifyMove, findJobRoutes, type JobRoutesOptions } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { lattice } from './random-lattice'

/** Every route, by trying every sequence of jobs. */
function bruteRoutes(
  { jobs, grades }: CompetencyModel,
  from: string,
  to: string,
  { kinds, maxRankSteps, maxShortfall, unassessed, effort }: JobRoutesOptions,
  model: CompetencyModel,
): { jobs: string[]; cost: number }[] {
  const ranks = [...new Set(Object.values(grades).map(({ rank }) => rank))].sort((a, b) => a - b)
  const place = (id: string): number => ranks.indexOf(grades[jobs[id]?.grade ?? '']?.rank ?? Number.NaN)
  const levelled = (id: string): [string, number][] =>
    (jobs[id]?.requirements ?? []).flatMap(({ competency, level }) =>
      level === undefined ? [] : [[competency, level]],
    )
  const found: { jobs: string[]; cost: number }[] = []
  const goOn = (path: string[], cost: number): void => {
    const left = path.at(-1) ?? ''
    if (left === to) {
      found.push({ jobs: path, cost })
      return
    }
    const held = new Map(levelled(left))
    for (const id of Object.keys(jobs)) {
      if (path.includes(id) || (id !== to && (levelled(id).length === 0 || jobs[id]?.horizon === 'future')))
        continue
      if (kinds !== undefined && !kinds.includes(classifyMove(model, left, id).kind)) continue
      if (maxRankSteps !== undefined) {
        if (place(left) < 0 || place(id) < 0 || Math.abs(place(left) - place(id)) > maxRankSteps) continue
      }
      const lacks = levelled(id).map(([code, level]): [string, number] => [
        code,
        Math.max(0, level - (held.get(code) ?? (unassessed === 'met' ? 99 : 0))),
      ])
      if (lacks.reduce((sum, [, lack]) => sum + lack, 0) > (maxShortfall ?? Number.POSITIVE_INFINITY))
        continue
      const own = (code: string): number =>
        effort !== undefined && Object.hasOwn(effort, code) ? (effort[code] ?? 1) : 1
      goOn([...path, id], cost + lacks.reduce((sum, [code, lack]) => sum + lack * own(code), 0))
    }
  }
  goOn([from], 0)
  return found.sort(
    (a, b) =>
      Math.round((a.cost - b.cost) * 1e6) ||
      a.jobs.length - b.jobs.length ||
      (a.jobs.join(' ') < b.jobs.join(' ') ? -1 : 1),
  )
}

/** Three jobs that ask for levels 1, 2 and 4 of A. */
function lattice3(): CompetencyModel {
  const levels: readonly (readonly [string, number])[] = [
    ['S', 1],
    ['M', 2],
    ['T', 4],
  ]
  return soundModel({
    competencies: { A: { name: { id: 'A', en: 'A' }, scale: 'five' } },
    jobs: Object.fromEntries(levels.map(([id, level]) => [id, soundJob(id, [{ competency: 'A', level }])])),
  })
}

describe('findJobRoutes', () => {
  it('measures every move from profile to profile', () => {
    const { routes, ...rest } = findJobRoutes(
      lembagaXy,
      { from: 'staf-sertifikasi', to: 'kepala-lsp' },
      { unassessed: 'floor', kinds: ['promotion'], maxRankSteps: 1, limit: 5 },
    )
    expect(rest).toMatchObject({
      model: 'lembaga-xy',
      from: 'staf-sertifikasi',
      to: 'kepala-lsp',
      unassessed: 'floor',
    })
    expect(routes).toEqual([
      {
        jobs: ['staf-sertifikasi', 'manager-sertifikasi', 'kepala-lsp'],
        moves: [
          { from: 'staf-sertifikasi', to: 'manager-sertifikasi', kind: 'promotion', effort: 25 },
          { from: 'manager-sertifikasi', to: 'kepala-lsp', kind: 'promotion', effort: 7 },
        ],
        effort: 32,
      },
    ])
  })

  it('finds the same routes as brute force, in the same order', () => {
    const options = fc.record(
      {
        limit: fc.integer({ min: 1, max: 12 }),
        kinds: fc.subarray(['promotion', 'diagonal', 'lateral', 'step-down', 'unranked'] as const, {
          minLength: 3,
        }),
        maxRankSteps: fc.constantFrom(1, 2),
        maxShortfall: fc.constantFrom(1, 2, 3, 5),
        effort: fc.dictionary(
          fc.constantFrom('A', 'B', 'constructor'),
          fc.constantFrom(0, 0.25, 1 / 3, 2 / 3, 3),
          {
            noNullPrototype: true,
          },
        ),
      },
      { requiredKeys: ['limit'] },
    )
    let several = 0
    fc.assert(
      fc.property(lattice(6), options, fc.constantFrom('floor', 'met'), (model, some, unassessed) => {
        const given = { ...some, unassessed } as JobRoutesOptions
        const [from = '', to = ''] = Object.keys(model.jobs)
        if (!model.jobs[to]?.requirements.some(({ level }) => level !== undefined)) return
        const expected = bruteRoutes(model, from, to, given, model).slice(0, given.limit)
        const { routes } = findJobRoutes(model, { from, to }, given)
        expect(routes.map(({ jobs }) => jobs)).toEqual(expected.map(({ jobs }) => jobs))
        for (const [i, { effort }] of routes.entries()) expect(effort).toBeCloseTo(expected[i]?.cost ?? -1, 6)
        if (routes.length > 2) several++
      }),
      { numRuns: 3_000 },
    )
    expect(several).toBeGreaterThan(200)
  })

  it('returns efforts as they are, and takes equal ones for equal', () => {
    const ladder = lattice3()
    const { routes } = findJobRoutes(
      ladder,
      { from: 'S', to: 'T' },
      { unassessed: 'floor', limit: 2, effort: { A: 1 / 3 } },
    )
    expect(routes.map(({ jobs, effort }) => [jobs.join(' '), effort])).toEqual([
      ['S T', 1],
      ['S M T', 1],
    ])
    expect(routes[1]?.moves.map(({ effort }) => effort)).toEqual([1 / 3, 2 / 3])
  })

  it.each([{ to: 'kepala-lsp' }, { from: null, to: 'kepala-lsp' }, { from: 7, to: 'kepala-lsp' }])(
    'needs a job to start from: %j',
    (ends) => {
      const error = thrownBy(() => findJobRoutes(lembagaXy, untyped(ends), { unassessed: 'floor' }))
      expect(error.issues).toMatchObject([{ code: 'parameter-invalid', path: ['from'] }])
    },
  )

  it('gives the routes found, and the effort of any other, when its work ends early', () => {
    const ends = { from: 'staf-sertifikasi', to: 'kepala-lsp' } as const
    const all = findJobRoutes(lembagaXy, ends, { unassessed: 'floor', limit: 100_000 })
    expect(all.exact).toBe(true)
    for (const work of [1, 5, 20, 80]) {
      const answer = findJobRoutes(lembagaXy, ends, { unassessed: 'floor', limit: 100_000, work })
      if (answer.exact) throw new Error('the search was finished')
      const { routes, proven, atLeast } = answer
      expect(proven).toBe(routes.length)
      expect(routes).toEqual(all.routes.slice(0, proven))
      expect(all.routes[proven]?.effort).toBeGreaterThanOrEqual(atLeast)
    }
  })
})
