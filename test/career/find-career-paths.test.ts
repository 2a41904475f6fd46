import fc from 'fast-check'
import type { CompetencyModel, JobProfile } from 'kompetensi'
import { type CareerPathOptions, findCareerPaths } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { addMonths } from '../../src/base/add-months'
import { full as staff } from '../support/full-holdings'
import { soundJob, soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

/** A model of jobs that ask for levels of A, B and so on, each a column of its own. */
function ladder(
  jobs: Readonly<Record<string, Readonly<Record<string, number>>>>,
  more: Partial<JobProfile> = {},
) {
  const codes = [...new Set(Object.values(jobs).flatMap((levels) => Object.keys(levels)))]
  return soundModel({
    scales: { ten: { levels: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], floor: 0 } },
    competencies: Object.fromEntries(
      codes.map((code) => [code, { name: { id: code, en: code }, scale: 'ten' }]),
    ),
    jobs: Object.fromEntries(
      Object.entries(jobs).map(([id, levels]) => [
        id,
        soundJob(
          id,
          Object.entries(levels).map(([competency, level]) => ({ competency, level })),
          { grade: 'low', ...more },
        ),
      ]),
    ),
  })
}

const routes = (
  model: CompetencyModel,
  question: Parameters<typeof findCareerPaths>[1],
  options: CareerPathOptions,
): string[] => findCareerPaths(model, question, options).paths.map(({ jobs }) => jobs.join('→'))

describe('findCareerPaths', () => {
  it('finds the way from administration staff to the head of the certification body', () => {
    const { paths, blocked, ...answer } = findCareerPaths(
      lembagaXy,
      { holdings: staff, from: 'staf-administrasi', to: 'kepala-lsp' },
      { objectives: ['moves'], maxRankSteps: 1, kinds: ['promotion', 'diagonal'] },
    )
    expect(answer).toMatchObject({ model: 'lembaga-xy', from: 'staf-administrasi', to: 'kepala-lsp' })
    expect(blocked).toBeUndefined()
    const [path] = paths
    expect(path?.jobs).toEqual([
      'staf-administrasi',
      'staf-manajemen-mutu',
      'manager-administrasi',
      'kepala-lsp',
    ])
    expect(path).toMatchObject({ effort: 36, hardest: 25 })
    expect(path).not.toHaveProperty('months')
    expect(path?.moves.map(({ kind, effort }) => [kind, effort])).toEqual([
      ['diagonal', 4],
      ['diagonal', 25],
      ['promotion', 7],
    ])
    expect(path?.moves[0]?.builds).toContainEqual({
      competency: 'INT',
      from: 1,
      to: 2,
      levels: 1,
      effort: 1,
      assumed: false,
    })
    // Each gap is measured against what has grown by then.
    expect(path?.moves[2]?.gap.items.find(({ competency }) => competency === 'INT')).toMatchObject({
      held: 4,
    })
  })

  describe('keeps the subset of visited jobs in its rule of dominance', () => {
    // S→B, S→C, B→X, C→X, X→C, C→T; B and C ask the same, X asks what T needs beforehand.
    const lattice = (b: string, c: string): CompetencyModel => {
      const job = (
        id: string,
        levels: Readonly<Record<string, number>>,
        more: Partial<JobProfile>,
      ): JobProfile =>
        soundJob(
          id,
          Object.entries(levels).map(([competency, level]) => ({ competency, level })),
          more,
        )
      return {
        ...ladder({ S: { P: 1, Q: 1 } }),
        grades: { one: { rank: 1 }, two: { rank: 2 }, three: { rank: 3 } },
        jobs: {
          S: job('S', { P: 1 }, { grade: 'one' }),
          [b]: job(b, { P: 2 }, { grade: 'two', family: 'left' }),
          [c]: job(c, { P: 2 }, { grade: 'two', family: 'right' }),
          X: job('X', { P: 2, Q: 1 }, { grade: 'two', family: 'middle' }),
          T: job('T', { Q: 2 }, { grade: 'three', family: 'right' }),
        },
      }
    }
    // Whichever of B and C comes first, and so makes the other look needless at X.
    it.each([
      ['B', 'C'],
      ['C', 'B'],
    ])('finds the only way, with %s before and %s after X', (b, c) => {
      for (const objective of ['moves', 'effort', 'hardest'] as const) {
        expect(
          routes(
            lattice(b, c),
            { holdings: { P: 1, Q: 0 }, from: 'S', to: 'T' },
            {
              objectives: [objective],
              maxShortfall: 1,
              maxRankSteps: 1,
              kinds: ['promotion', 'lateral'],
            },
          ),
        ).toEqual([`S→${b}→X→${c}→T`])
      }
    })
  })

  it('keeps equal paths in the order of ids, also where a later one looked better half-way', () => {
    const base = ladder({ a: { A: 2, B: 1 }, b: { A: 2 }, x: { A: 2, C: 1 }, S: { A: 1 }, T: { B: 3 } })
    const place = (id: string, grade: string, family: string): [string, JobProfile] => [
      id,
      { ...(base.jobs[id] ?? soundJob(id, [])), grade, family },
    ]
    const model = {
      ...base,
      grades: { one: { rank: 1 }, two: { rank: 2 }, three: { rank: 3 } },
      jobs: {
        S: { ...soundJob('S', [{ competency: 'A', level: 1 }]), grade: 'one' },
        ...Object.fromEntries([
          place('a', 'two', 'left'),
          place('b', 'two', 'middle'),
          place('x', 'two', 'right'),
          place('T', 'three', 'right'),
        ]),
      },
    }
    // At x, S→b→a has taken steps of 1, S→a→b one of 2; the last move takes 2, which makes them equal.
    expect(
      routes(
        model,
        { holdings: { A: 1, B: 0, C: 0 }, from: 'S', to: 'T' },
        {
          objectives: ['hardest'],
          limit: 2,
          maxMoves: 5,
          maxShortfall: 2,
          maxRankSteps: 1,
          kinds: ['promotion', 'lateral'],
        },
      ),
    ).toEqual(['S→a→x→T', 'S→a→b→x→T'])
  })

  it('never makes the direct move more effort', () => {
    const model = ladder({ S: { A: 1 }, M: { A: 5, B: 5 }, T: { A: 3 } })
    const answer = findCareerPaths(
      model,
      { holdings: { A: 1, B: 0 }, from: 'S', to: 'T' },
      { objectives: ['effort'], limit: 2 },
    )
    expect(answer.paths.map(({ jobs, effort }) => [jobs.length - 1, effort])).toEqual([
      [1, 2],
      [2, 9],
    ])
  })

  it('measures effort by how hard a competency is, not by how much a job needs it', () => {
    const model = soundModel({
      jobs: {
        T: soundJob('T', [
          { competency: 'SQL', level: 3, weight: 5 },
          { competency: 'NEG', level: 2 },
        ]),
      },
    })
    const effort = (options: Partial<CareerPathOptions>): number | undefined =>
      findCareerPaths(
        model,
        { holdings: { SQL: 1, NEG: 1 }, to: 'T' },
        { objectives: ['effort'], ...options },
      ).paths[0]?.effort
    expect(effort({})).toBe(3)
    expect(effort({ effort: { SQL: 2.5 } })).toBe(6)
    expect(effort({ effort: { SQL: 0, NEG: 0.1 } })).toBe(0.1)
  })

  it('lets a person without a job enter anywhere, whatever the kind and rank', () => {
    const model = ladder({ A1: { A: 1 }, B1: { A: 2 } })
    const { paths, from } = findCareerPaths(
      model,
      { holdings: { A: 0 }, to: 'B1' },
      { objectives: ['moves'], limit: 5, kinds: ['lateral'], maxRankSteps: 0 },
    ) as ReturnType<typeof findCareerPaths> & { from?: string }
    expect(from).toBeUndefined()
    expect(paths.map(({ jobs, moves }) => [jobs.join('→'), moves.map(({ kind }) => kind).join()])).toEqual([
      ['B1', 'entry'],
      ['A1→B1', 'entry,lateral'],
    ])
    expect(paths[0]?.moves[0]).not.toHaveProperty('from')
    // The entry is exempt from rules of kind and rank, not from limits of shortfall.
    expect(
      routes(model, { holdings: { A: 0 }, to: 'B1' }, { objectives: ['moves'], maxShortfall: 1 }),
    ).toEqual(['A1→B1'])
  })

  describe('obeys each limit', () => {
    const model = ladder({ S: { A: 1 }, M: { A: 3 }, N: { A: 2, B: 1 }, T: { A: 5, B: 1 } })
    const question = { holdings: { A: 1, B: 0 }, from: 'S', to: 'T' } as const
    it.each<[Partial<CareerPathOptions>, string[]]>([
      [{}, ['S→T']],
      [{ maxShortfall: 3 }, ['S→M→T']],
      [{ maxShortfall: 1 }, []],
      [{ maxShortfallEach: 2 }, ['S→M→T']],
      [{ maxShortfallEach: 3 }, ['S→M→T']],
      [{ maxShortfall: 2 }, ['S→M→N→T']],
      [{ maxShortfall: 3, forbidden: ['M'] }, ['S→N→T']],
      [{ forbidden: ['T'] }, []],
      [{ maxMoves: 1, maxShortfall: 4 }, []],
      [{ kinds: ['promotion'] }, []],
    ])('%o', (options, expected) => {
      const { maxShortfall, ...rest } = options
      expect(
        routes(model, question, {
          objectives: ['moves', 'hardest'],
          ...rest,
          ...(maxShortfall === undefined ? {} : { maxShortfall }),
        }),
      ).toEqual(expected)
    })

    it('essentials, which may have to be held before the move', () => {
      const essential = soundModel({
        jobs: {
          M: soundJob('M', [{ competency: 'SQL', level: 3 }], { grade: 'low' }),
          T: soundJob('T', [{ competency: 'SQL', level: 3, essential: true }], { grade: 'high' }),
        },
      })
      const ask = (essentialsBeforeMove: boolean): string[] =>
        routes(essential, { holdings: { SQL: 1 }, to: 'T' }, { objectives: ['moves'], essentialsBeforeMove })
      expect(ask(false)).toEqual(['T'])
      expect(ask(true)).toEqual(['M→T'])
    })
  })

  describe('takes for a move the longest of tenure, longest competency, and all over what is built up at once', () => {
    const model = ladder({ S: { A: 1 }, T: { A: 3, B: 2, C: 1 } })
    const months = (parallel: number, more: object = {}): number | undefined =>
      findCareerPaths(
        model,
        { holdings: { A: 1, B: 0, C: 0 }, from: 'S', to: 'T' },
        { objectives: ['time'], time: { monthsPerLevel: 6, parallel, ...more } },
      ).paths[0]?.months
    it.each([
      ['one at a time: 2 + 2 + 1 levels', 1, {}, 30],
      ['two at once', 2, {}, 15],
      ['three at once: the longest alone', 3, {}, 12],
      ['a competency that takes long', 3, { monthsByCompetency: { C: 20 } }, 20],
      ['least months in the job', 3, { tenure: 24 }, 24],
      ['least months in this job', 3, { tenure: 24, tenureByJob: { S: 18 } }, 18],
      ['months already served', 3, { tenure: 24, served: 10 }, 14],
      ['more served than needed', 3, { tenure: 24, served: 99 }, 12],
      ['sevenths', 2, { monthsPerLevel: 1 / 7 }, 5 / 14],
    ])('%s', (_, parallel, more, expected) => {
      expect(months(parallel, more)).toBeCloseTo(expected, 8)
    })

    it('waits for no tenure on entry', () => {
      const { paths } = findCareerPaths(
        model,
        { holdings: { A: 3, B: 2, C: 1 }, to: 'T' },
        { objectives: ['time'], time: { monthsPerLevel: 6, parallel: 1, tenure: 24 } },
      )
      expect(paths[0]?.months).toBe(0)
    })
  })

  it('dates moves in whole months from the start, rounded up, without losing days on the way', () => {
    const model = ladder({ S: { A: 1 }, M: { A: 2 }, T: { A: 3 } })
    const { paths, assumptions } = findCareerPaths(
      model,
      { holdings: { A: 1 }, from: 'S', to: 'T' },
      {
        objectives: ['moves'],
        maxShortfall: 1,
        start: '2026-01-31',
        time: { monthsPerLevel: 0.7, parallel: 1 },
      },
    )
    expect(paths[0]?.moves.map(({ begins, moves }) => [begins, moves])).toEqual([
      ['2026-01-31', '2026-02-28'],
      ['2026-02-28', '2026-03-31'],
    ])
    expect(assumptions.map(({ kind }) => kind)).toEqual([
      'levels-kept',
      'equal-effort',
      'time',
      'whole-months',
    ])
  })

  describe('returns months and efforts as they are, and no date for noise', () => {
    const three = ladder({ S: {}, T: { A: 1, B: 1, C: 1 } })
    const nothing = { A: 0, B: 0, C: 0 }

    it('where a level takes two thirds of a month', () => {
      const { paths } = findCareerPaths(
        three,
        { holdings: nothing, to: 'T' },
        {
          objectives: ['time'],
          start: '2027-01-01',
          effort: { A: 2 / 3, B: 2 / 3, C: 2 / 3 },
          time: { monthsPerLevel: 2 / 3, parallel: 1 },
        },
      )
      expect(paths[0]).toMatchObject({ months: 2, effort: 2, hardest: 2 })
      expect(paths[0]?.moves).toMatchObject([{ months: 2, begins: '2027-01-01', moves: '2027-03-01' }])
      expect(paths[0]?.moves[0]?.builds[0]).toMatchObject({ months: 2 / 3, effort: 2 / 3 })
    })

    it('where what is held is a mean', () => {
      const { paths } = findCareerPaths(
        ladder({ S: {}, T: { A: 4 } }),
        { holdings: { A: 10 / 3 }, to: 'T' },
        { objectives: ['time'], start: '2027-01-01', time: { monthsPerLevel: 3, parallel: 1 } },
      )
      expect(paths[0]?.moves[0]).toMatchObject({ builds: [{ from: 10 / 3, months: 2 }], moves: '2027-03-01' })
    })

    it('as exact arithmetic has it', () => {
      const start = '2027-01-01'
      const parts = fc.integer({ min: 1, max: 40 })
      fc.assert(
        fc.property(
          parts,
          parts,
          fc.integer({ min: 1, max: 3 }),
          fc.nat({ max: 20 }),
          (top, bottom, parallel, tenure) => {
            const { paths } = findCareerPaths(
              three,
              { holdings: nothing, to: 'T', from: 'S' },
              {
                objectives: ['time'],
                start,
                time: { monthsPerLevel: top / bottom, parallel, tenure: tenure / bottom },
              },
            )
            // In parts: the longest of tenure, one level, and three levels over what is built up at once.
            const longest = Math.max(tenure * parallel, top * parallel, 3 * top)
            const whole = Math.ceil(longest / (parallel * bottom))
            expect(paths[0]?.months).toBeCloseTo(longest / (parallel * bottom), 11)
            expect(paths[0]?.moves[0]?.moves).toBe(addMonths(start, whole))
          },
        ),
      )
    })

    it('so that ways of equal time go by fewest moves, then by ids', () => {
      const model = ladder({ S: {}, M: { A: 1, B: 1 }, N: { A: 1, C: 1 }, T: { A: 1, B: 1, C: 1 } })
      const time = { monthsPerLevel: 2 / 3, monthsByCompetency: { C: 1 / 3, B: 4 / 3 }, parallel: 1 }
      const options = { objectives: ['time'] as const, limit: 9, time }
      expect(routes(model, { holdings: nothing, from: 'S', to: 'T' }, options)).toEqual([
        'S→T',
        'S→M→T',
        'S→N→T',
        'S→M→N→T',
        'S→N→M→T',
      ])
    })
  })

  it('goes by the objectives in the order given', () => {
    const model = ladder({ S: { A: 1 }, M: { A: 4 }, N: { A: 2, B: 1 }, T: { A: 5 } })
    const best = (objectives: CareerPathOptions['objectives']): string | undefined =>
      routes(model, { holdings: { A: 1, B: 0 }, from: 'S', to: 'T' }, { objectives, maxShortfall: 3 })[0]
    expect(best(['effort'])).toBe('S→M→T')
    expect(best(['hardest', 'effort'])).toBe('S→N→M→T')
    expect(best(['moves', 'hardest'])).toBe('S→M→T')
  })

  it('orders equal paths by fewest moves, then by ids, whatever the order of the model', () => {
    const model = ladder({ S: { A: 1 }, b: { A: 2 }, B: { A: 2 }, a: { A: 2 }, T: { A: 3 } })
    expect(
      routes(
        model,
        { holdings: { A: 1 }, from: 'S', to: 'T' },
        { objectives: ['effort'], maxShortfall: 1, limit: 4 },
      ),
    ).toEqual(['S→B→T', 'S→a→T', 'S→b→T', 'S→B→a→T'])
  })

  describe('what was not assessed', () => {
    const model = ladder({ S: { A: 1 }, M: { A: 2, B: 2 }, T: { A: 3, B: 4 }, Z: { C: 5 } })
    const question = { holdings: { A: 1 }, from: 'S', to: 'T' } as const

    it('has to be settled by the caller', () => {
      const error = thrownBy(() => findCareerPaths(model, question, { objectives: ['effort'] }))
      expect(error.code).toBe('assumption-needed')
      expect(error.details).toEqual({ competencies: ['B', 'C'] })
      // A job that no path may go through asks nobody.
      expect(
        thrownBy(() => findCareerPaths(model, question, { objectives: ['effort'], forbidden: ['Z'] }))
          .details,
      ).toEqual({ competencies: ['B'] })
    })

    it('is built up from the floor, or taken as met; both costs are given', () => {
      const ask = (unassessed: 'floor' | 'met') =>
        findCareerPaths(model, question, {
          objectives: ['moves'],
          unassessed,
          maxShortfall: 5,
          time: { monthsPerLevel: 2, parallel: 1 },
        })
      const floor = ask('floor')
      expect(floor.paths[0]).toMatchObject({ jobs: ['S', 'M', 'T'], effort: 6 })
      expect(floor.paths[0]?.ifUnassessed).toEqual({
        floor: { effort: 6, months: 12 },
        met: { effort: 2, months: 4 },
      })
      expect(floor.paths[0]?.moves.map(({ assumes }) => assumes)).toEqual([['B'], []])
      expect(floor.paths[0]?.moves[0]?.builds[1]).toMatchObject({
        competency: 'B',
        from: 0,
        to: 2,
        assumed: true,
      })
      expect(floor.paths[0]?.moves[1]?.gap.items[1]).toMatchObject({ status: 'below', held: 2, required: 4 })
      expect(floor.assumptions).toContainEqual({ kind: 'unassessed', as: 'floor', competencies: ['B'] })

      const met = ask('met')
      expect(met.paths[0]).toMatchObject({ jobs: ['S', 'T'], effort: 2 })
      expect(met.paths[0]?.moves[0]).toMatchObject({
        assumes: ['B'],
        ifUnassessed: { floor: { effort: 6, months: 12 }, met: { effort: 2, months: 4 } },
      })
      expect(met.paths[0]?.moves[0]?.gap.items[1]).toMatchObject({ status: 'not-assessed' })
    })

    it('is not level 0: the floor may be another', () => {
      const below = soundModel({
        scales: { five: { levels: [-2, -1, 0, 1, 2], floor: -2 } },
        competencies: { SQL: { name: { id: 'SQL', en: 'SQL' }, scale: 'five' } },
        jobs: { T: soundJob('T', [{ competency: 'SQL', level: 1 }]) },
      })
      expect(
        findCareerPaths(below, { holdings: {}, to: 'T' }, { objectives: ['effort'], unassessed: 'floor' })
          .paths[0]?.effort,
      ).toBe(3)
    })
  })

  it('lists what it takes for granted about the profiles', () => {
    const model = soundModel({
      jobs: {
        empty: soundJob('empty', [], { complete: false }),
        blank: soundJob('blank', [{ competency: 'ART' }]),
        later: soundJob('later', [{ competency: 'SQL', level: 2 }], { horizon: 'future' }),
        T: soundJob('T', [{ competency: 'SQL', level: 3 }, { competency: 'ART' }], {
          complete: false,
          unknown: ['NEG'],
        }),
      },
    })
    const { assumptions, paths } = findCareerPaths(
      model,
      { holdings: { SQL: 2 }, to: 'T' },
      { objectives: ['effort'], limit: 9 },
    )
    expect(paths.map(({ jobs }) => jobs)).toEqual([['T']])
    expect(assumptions).toEqual([
      { kind: 'levels-kept' },
      { kind: 'profile-incomplete', job: 'T', unknown: ['NEG'] },
      { kind: 'level-unspecified', job: 'T', competencies: ['ART'] },
      { kind: 'jobs-left-out', reason: 'no-levels', jobs: ['blank', 'empty'] },
      { kind: 'jobs-left-out', reason: 'future', jobs: ['later'] },
      { kind: 'equal-effort' },
    ])
  })

  describe('where there is no path', () => {
    const model = ladder({ S: { A: 1 }, M: { A: 4 }, T: { A: 9 } })
    const question = { holdings: { A: 1 }, from: 'S', to: 'T' } as const

    it('gives for each limit the least value that opens one, all others held', () => {
      const { paths, blocked } = findCareerPaths(model, question, {
        objectives: ['effort'],
        maxShortfall: 4,
        maxShortfallEach: 6,
        maxMoves: 2,
      })
      expect(paths).toEqual([])
      expect(blocked).toEqual({
        constraints: [
          { constraint: 'maxMoves', opening: 'does-not-open', given: 2 },
          { constraint: 'maxShortfall', opening: 'opens', given: 4, opensAt: 5 },
          { constraint: 'maxShortfallEach', opening: 'does-not-open', given: 6 },
        ],
        oneAloneOpens: true,
      })
    })

    it('says so when none alone does', () => {
      const { blocked } = findCareerPaths(model, question, {
        objectives: ['effort'],
        maxShortfall: 2,
        kinds: ['promotion'],
      })
      expect(blocked?.oneAloneOpens).toBe(false)
      expect(blocked?.constraints.map(({ opening }) => opening)).toEqual([
        'does-not-open',
        'does-not-open',
        'does-not-open',
      ])
    })

    it('names kinds, forbidden jobs and essentials', () => {
      const ask = (options: Partial<CareerPathOptions>) =>
        findCareerPaths(model, question, { objectives: ['effort'], ...options }).blocked?.constraints
      expect(ask({ kinds: ['promotion', 'step-down'] })).toContainEqual({
        constraint: 'kinds',
        opening: 'opens',
        given: ['promotion', 'step-down'],
        opensAt: ['lateral'],
      })
      expect(ask({ maxShortfall: 5, forbidden: ['M'] })).toContainEqual({
        constraint: 'forbidden',
        opening: 'opens',
        given: ['M'],
        opensAt: ['M'],
      })
      const essential = soundModel({
        jobs: { T: soundJob('T', [{ competency: 'SQL', level: 3, essential: true }]) },
      })
      expect(
        findCareerPaths(
          essential,
          { holdings: { SQL: 1 }, to: 'T' },
          { objectives: ['effort'], essentialsBeforeMove: true },
        ).blocked?.constraints,
      ).toContainEqual({ constraint: 'essentialsBeforeMove', opening: 'opens', given: true, opensAt: false })
    })

    it('finds that only dropping a limit of ranks helps where ranks are not stated', () => {
      const unranked = ladder({ S: { A: 1 }, T: { A: 2 } }, { grade: 'none' })
      expect(
        findCareerPaths(unranked, question, { objectives: ['moves'], maxRankSteps: 3 }).blocked?.constraints,
      ).toContainEqual({ constraint: 'maxRankSteps', opening: 'opens', given: 3, opensAt: 'no-limit' })
    })
  })

  describe('gives the best found, with its bound, when its work ends early', () => {
    const jobs = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`J${i}`, { A: 1 + (i % 3), B: 1 + (i % 4) }]),
    )
    const model = ladder({ ...jobs, T: { A: 5, B: 5 } })
    const ask = (options: Partial<CareerPathOptions>) =>
      findCareerPaths(
        model,
        { holdings: { A: 0, B: 0 }, to: 'T' },
        { objectives: ['hardest'], limit: 500, maxMoves: 12, ...options },
      )

    it('some paths, none of them proven', () => {
      const answer = ask({ work: 100 })
      if (answer.exact) throw new Error('the search was finished')
      const { paths, proven, atLeast, within } = answer
      expect(paths.length).toBeGreaterThan(0)
      expect(proven).toBe(0)
      // Ten levels in twelve moves; no job asks for more than A 3 and B 4, which leaves three for the last one.
      expect(atLeast).toBeGreaterThanOrEqual(10 / 12)
      expect(atLeast).toBeLessThanOrEqual(3)
      expect(within).toBeCloseTo((paths[0]?.hardest ?? 0) - atLeast, 9)
    })

    it('nothing but a bound', () => {
      expect(ask({ work: 1, maxShortfall: 3 })).toMatchObject({ exact: false, proven: 0, paths: [] })
    })

    it('says so where it was finished', () => {
      expect(ask({ objectives: ['moves'], limit: 1 })).toMatchObject({ exact: true })
      expect(ask({ maxShortfall: 1, maxMoves: 4 })).toMatchObject({ exact: true, paths: [] })
    })
  })

  it('takes profiles of the model in place of its jobs', () => {
    const model = ladder({ S: { A: 1 }, T: { A: 9 } })
    const { paths } = findCareerPaths(
      model,
      {
        holdings: { A: 1 },
        from: 'S',
        to: soundJob('T', [{ competency: 'A', level: 2 }], { grade: 'high' }),
      },
      { objectives: ['effort'] },
    )
    expect(paths[0]?.moves[0]).toMatchObject({ kind: 'promotion', effort: 1 })
  })

  it('does not take the profile of the present job for what the person holds', () => {
    const model = ladder({ S: { A: 5 }, T: { A: 6 } })
    expect(
      findCareerPaths(model, { holdings: { A: 2 }, from: 'S', to: 'T' }, { objectives: ['effort'] }).paths[0]
        ?.effort,
    ).toBe(4)
  })

  it('names everything wrong with the options at once', () => {
    const model = ladder({ S: { A: 1 }, T: { A: 2 } })
    const bad = {
      objectives: ['moves', 'fun'],
      limit: 0,
      maxMoves: 1.5,
      kinds: ['jump'],
      maxRankSteps: -1,
      maxShortfall: Number.NaN,
      maxShortfallEach: -1,
      essentialsBeforeMove: 'ignored',
      forbidden: ['TT'],
      effort: { A: -1, B: 1 },
      time: {
        monthsPerLevel: Number.POSITIVE_INFINITY,
        parallel: 0,
        tenure: -1,
        served: -1,
        tenureByJob: { Q: 1 },
      },
      start: '2026-02-30',
      unassessed: 'zero',
      work: 0,
    }
    const { issues } = thrownBy(() => findCareerPaths(model, { holdings: { A: 1 }, to: 'T' }, untyped(bad)))
    expect(issues.map(({ path }) => path.join('.'))).toEqual([
      'objectives.1',
      'limit',
      'maxMoves',
      'kinds.0',
      'maxRankSteps',
      'maxShortfall',
      'maxShortfallEach',
      'essentialsBeforeMove',
      'forbidden.0',
      'effort.A',
      'effort.B',
      'time.monthsPerLevel',
      'time.parallel',
      'time.tenure',
      'time.tenureByJob.Q',
      'time.served',
      'start',
      'unassessed',
      'work',
    ])
  })

  it('needs to know how long moves take where it is asked for time', () => {
    const model = ladder({ S: { A: 1 }, T: { A: 2 } })
    for (const options of [
      { objectives: ['time'] },
      { objectives: ['moves'], start: '2026-01-01' },
      { objectives: [] },
    ]) {
      expect(
        thrownBy(() => findCareerPaths(model, { holdings: { A: 1 }, to: 'T' }, untyped(options))).code,
      ).toBe('parameter-invalid')
    }
  })

  it('refuses what cannot be measured', () => {
    const model = soundModel({
      jobs: {
        empty: soundJob('empty', []),
        blank: soundJob('blank', [{ competency: 'SQL' }]),
        T: soundJob('T', [{ competency: 'SQL', level: 2 }]),
        art: soundJob('art', [{ competency: 'ART', level: 2 }], { scale: { levels: [1, 2], floor: 0 } }),
        craft: soundJob('craft', [{ competency: 'ART', level: 2 }], {
          scale: { levels: [1, 2, 3], floor: 0 },
        }),
      },
    })
    const { art: _, craft: __, ...jobs } = model.jobs
    const plain = { ...model, jobs }
    const code = (question: object, inModel: CompetencyModel = plain): string =>
      thrownBy(() => findCareerPaths(inModel, untyped(question), { objectives: ['effort'] })).code
    expect(code({ holdings: {}, to: 'empty' })).toBe('empty-profile')
    expect(code({ holdings: {}, to: 'blank' })).toBe('no-levels')
    expect(code({ holdings: {}, from: 'T', to: 'T' })).toBe('same-job')
    expect(code({ holdings: {}, to: 'TT' })).toBe('unknown-job')
    expect(code({ holdings: { SQL: 9 }, to: 'T' })).toBe('level-off-scale')
    expect(code({ holdings: { SQQL: 1 }, to: 'T' })).toBe('unknown-competency')
    expect(code({ holdings: {}, to: 'T' }, model)).toBe('scales-differ')
    const { craft: ___, ...one } = model.jobs
    expect(code({ holdings: { SQL: 2, ART: 3 }, to: 'T' }, { ...model, jobs: one })).toBe('level-off-scale')
  })

  it.each([new Map([['SQL', 3]]), [3], null, undefined, 'SQL'])(
    'refuses holdings that are no record: %s',
    (holdings) => {
      const error = thrownBy(() =>
        findCareerPaths(
          soundModel(),
          { holdings: untyped(holdings), to: 'chief' },
          { objectives: ['moves'] },
        ),
      )
      expect(error.issues).toMatchObject([{ code: 'holdings-not-a-record', path: ['holdings'] }])
    },
  )

  it('measures what is held without a scale of its own on that of the job that asks for it, else of the target', () => {
    const { clerk, chief } = soundModel().jobs
    const three = { scale: { levels: [1, 2, 3], floor: 0 } }
    const asking = soundModel({
      jobs: {
        clerk: soundJob('clerk', clerk?.requirements ?? []),
        chief: soundJob('chief', chief?.requirements ?? [], three),
      },
    })
    const ask = (ART: number) =>
      findCareerPaths(asking, { holdings: { SQL: 1, NEG: 1, ART }, to: 'chief' }, { objectives: ['moves'] })
    expect(ask(3).paths[0]?.moves[0]?.gap.outside).toEqual([
      { competency: 'ART', held: 3, status: 'not-in-profile' },
    ])
    expect(thrownBy(() => ask(9)).issues).toMatchObject([
      { code: 'level-off-scale', path: ['holdings', 'ART'] },
    ])
  })

  it.each([
    [{ kinds: null }, 'kinds'],
    [{ kinds: 'promotion' }, 'kinds'],
    [{ forbidden: null }, 'forbidden'],
    [{ objectives: null }, 'objectives'],
    [{ effort: null }, 'effort'],
    [{ effort: new Map([['SQL', 1]]) }, 'effort'],
    [{ time: null }, 'time'],
    [{ time: { monthsPerLevel: 1, parallel: 1, tenureByJob: null } }, 'time.tenureByJob'],
    [{ time: { monthsPerLevel: 1 } }, 'time.parallel'],
    [{ time: { parallel: 1 } }, 'time.monthsPerLevel'],
    [{ essentialsBeforeMove: null }, 'essentialsBeforeMove'],
  ])('refuses %j', (options, parameter) => {
    const error = thrownBy(() =>
      findCareerPaths(
        soundModel(),
        { holdings: {}, to: 'chief' },
        untyped({ objectives: ['moves'], ...options }),
      ),
    )
    expect(error.issues).toMatchObject([{ code: 'parameter-invalid', details: { parameter } }])
  })

  it('shows a text that reads as a number as the text it is', () => {
    const run = (): unknown =>
      findCareerPaths(
        soundModel(),
        { holdings: {}, to: 'chief' },
        untyped({ objectives: ['moves'], maxRankSteps: '1' }),
      )
    expect(run).toThrow('"maxRankSteps" of options is "1"; it must be whole')
  })

  it('refuses a question without a target', () => {
    const error = thrownBy(() =>
      findCareerPaths(soundModel(), untyped({ holdings: {}, from: null }), { objectives: ['moves'] }),
    )
    expect(error.issues.map(({ path }) => path)).toEqual([['from'], ['to']])
  })

  it('refuses numbers it could not add exactly', () => {
    const model = soundModel({
      scales: { five: { levels: [1, 1e8], continuous: true, floor: 0 } },
      jobs: { T: soundJob('T', [{ competency: 'SQL', level: 1e8 }]) },
    })
    expect(
      thrownBy(() => findCareerPaths(model, { holdings: { SQL: 1 }, to: 'T' }, { objectives: ['effort'] }))
        .code,
    ).toBe('result-not-finite')
  })
})
