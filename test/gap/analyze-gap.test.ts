import {
  analyzeGap,
  attainment,
  type CompetencyModel,
  composeProfile,
  defineModel,
  type JobProfile,
  rankJobs,
  scoreFit,
  summarizeTeam,
  withLevels,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { frozen } from '../support/deep-frozen'
import { soundJob, soundModel, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const acme = defineModel({
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: {
    SQL: { name: 'SQL', scale: 'five' },
    NEG: { name: 'Negotiation', scale: 'five' },
    LAW: { name: 'Law', scale: 'five' },
    ART: { name: 'Art', scale: 'five' },
    EXTRA: { name: 'Extra', scale: 'five' },
    HIDDEN: { name: 'Hidden', scale: 'five' },
  },
  jobs: {
    analyst: {
      name: 'Analyst',
      requires: { SQL: { level: 4, weight: 2, essential: true }, NEG: 2, LAW: { essential: true }, ART: 3 },
      complete: false,
      unknown: ['HIDDEN'],
    },
  },
})

describe('analyzeGap', () => {
  it('compares what a person holds with what the job requires, in the order of the profile', () => {
    expect(analyzeGap(acme, 'analyst', { EXTRA: 5, NEG: 3, SQL: 2.5, LAW: 1, HIDDEN: 0 })).toEqual({
      model: 'acme',
      modelVersion: '1',
      job: 'analyst',
      jobName: acme.jobs.analyst.name,
      items: [
        { competency: 'SQL', status: 'below', weight: 2, essential: true, required: 4, held: 2.5, gap: -1.5 },
        { competency: 'NEG', status: 'above', weight: 1, essential: false, required: 2, held: 3, gap: 1 },
        { competency: 'LAW', status: 'level-unspecified', weight: 1, essential: true, held: 1 },
        { competency: 'ART', status: 'not-assessed', weight: 1, essential: false, required: 3 },
      ],
      outside: [
        { competency: 'EXTRA', held: 5, status: 'not-in-profile' },
        { competency: 'HIDDEN', held: 0, status: 'requirement-unknown' },
      ],
      counts: { below: 1, met: 0, above: 1, 'not-assessed': 1, 'level-unspecified': 1 },
      shortfall: 3,
      coverage: 3 / 4,
      essentialsBelow: ['SQL'],
      essentialsNotAssessed: [],
      essentialsUnspecified: ['LAW'],
      profileComplete: false,
      unknown: ['HIDDEN'],
    })
  })

  it('measures an embedded model', () => {
    const report = analyzeGap(lembagaXy, 'manager-sertifikasi', { INT: 3, CFV: 2 })
    expect(report.counts).toEqual({ below: 1, met: 1, above: 0, 'not-assessed': 11, 'level-unspecified': 0 })
    expect(report.coverage).toBe(2 / 13)
    expect(report.shortfall).toBe(2)
    expect(report.unknown).toHaveLength(73)
  })

  describe('keeps the four nothings apart', () => {
    it('a competency without a level is neither not assessed nor missed, whether it is held or not', () => {
      const [, , law] = analyzeGap(acme, 'analyst', {}).items
      expect(law).toEqual({ competency: 'LAW', status: 'level-unspecified', weight: 1, essential: true })
      expect(analyzeGap(acme, 'analyst', {}).essentialsNotAssessed).toEqual(['SQL'])
    })

    it('a level of 0 is assessed; undefined and absent are not', () => {
      const [zero] = analyzeGap(acme, 'analyst', { SQL: 0 }).items
      expect(zero).toMatchObject({ status: 'below', held: 0, gap: -4 })
      expect(analyzeGap(acme, 'analyst', { SQL: undefined })).toEqual(analyzeGap(acme, 'analyst', {}))
    })

    it('an incomplete profile without a list leaves every other code open', () => {
      const { unknown: _, ...profile } = acme.jobs.analyst
      const { outside, unknown } = analyzeGap(acme, profile, { EXTRA: 1 })
      expect(outside).toEqual([{ competency: 'EXTRA', held: 1, status: 'requirement-unknown' }])
      const required = profile.requirements.map(({ competency }) => competency)
      expect(unknown).toEqual(
        Object.keys(acme.competencies).filter((code) => !required.some((one) => one === code)),
      )
      expect(unknown).toContain('EXTRA')
    })

    it('what is retired is not open, as training needs and SQL have it', () => {
      const { competencies, jobs } = acme
      const retired = {
        ...competencies,
        EXTRA: { ...competencies.EXTRA, retired: { since: '2025-01-01', successors: [] } },
      }
      const { unknown: _, ...profile } = jobs.analyst
      expect(analyzeGap({ ...acme, competencies: retired }, profile, {}).unknown).not.toContain('EXTRA')
    })

    it('sums that are finite each are no error', () => {
      const requirement = { competency: 'SQL', level: 4, weight: 1e308 } as const
      const { shortfall } = analyzeGap(
        acme,
        { ...acme.jobs.analyst, requirements: [requirement] },
        { SQL: 3 },
      )
      expect(shortfall).toBe(1e308)
    })

    it('an incomplete profile whose list is empty leaves none open', () => {
      const { outside, unknown } = analyzeGap(acme, { ...acme.jobs.analyst, unknown: [] }, { EXTRA: 1 })
      expect(unknown).toEqual([])
      expect(outside).toEqual([{ competency: 'EXTRA', held: 1, status: 'not-in-profile' }])
    })
  })

  it('has no coverage where no requirement has a level', () => {
    const report = analyzeGap(
      acme,
      { ...acme.jobs.analyst, requirements: [{ competency: 'LAW' }] },
      { LAW: 2 },
    )
    expect(report).not.toHaveProperty('coverage')
    expect(report.shortfall).toBe(0)
  })

  it('takes noise of floating-point arithmetic for what it is, and a small gap for a gap', () => {
    const model = soundModel({
      scales: { five: { levels: [0, 5], floor: 0, continuous: true } },
    })
    const profile = soundJob('analyst', [{ competency: 'SQL', level: 0.3 }])
    expect(analyzeGap(model, profile, { SQL: 0.1 + 0.2 }).items[0]).toMatchObject({ status: 'met', gap: 0 })
    expect(analyzeGap(model, profile, { SQL: 0.299 }).items[0]).toMatchObject({ status: 'below' })
    const [zero, noise] = [soundJob('zero', [{ competency: 'SQL', level: 0 }]), 1e-9]
    expect(analyzeGap(model, zero, { SQL: noise }).items[0]).toMatchObject({
      status: 'met',
      held: noise,
      gap: 0,
    })
    expect(analyzeGap(model, zero, { SQL: 2 * noise }).items[0]).toMatchObject({ status: 'above' })
  })

  it('writes -0 as 0', () => {
    const report = analyzeGap(acme, 'analyst', { SQL: -0, EXTRA: -0 })
    expect(report.items[0]).toMatchObject({ held: 0 })
    expect(report.outside[0]).toEqual({ competency: 'EXTRA', held: 0, status: 'not-in-profile' })
    const model = soundModel({ scales: { five: { levels: [0, 5], floor: 0 } } })
    const profile = soundJob('x', [{ competency: 'SQL', level: -0 }])
    expect(analyzeGap(model, profile, {}).items[0]).toMatchObject({ required: 0 })
  })

  it('leaves nothing open in a complete profile', () => {
    expect(analyzeGap(soundModel(), 'chief', { ART: 1 })).toMatchObject({
      profileComplete: true,
      unknown: [],
      outside: [{ status: 'not-in-profile' }],
    })
  })

  it('measures below 0, where a scale goes there', () => {
    const model = soundModel({ scales: { five: { levels: [-3, 0, 2], floor: 0 } } })
    const profile = soundJob('analyst', [{ competency: 'SQL', level: 0 }])
    expect(analyzeGap(model, profile, { SQL: -3 }).items[0]).toMatchObject({ status: 'below', gap: -3 })
  })

  it('measures competencies without a scale on the scale of the profile', () => {
    const profile = withLevels(soundModel(), soundJob('painter', [{ competency: 'ART' }]), {
      scale: 'five',
      levels: { ART: 3 },
    })
    expect(analyzeGap(soundModel(), profile, { ART: 1 }).shortfall).toBe(2)
    expect(thrownBy(() => analyzeGap(soundModel(), profile, { ART: 6 })).code).toBe('level-off-scale')
  })

  describe('refuses holdings', () => {
    it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'int', ''])('keyed %j', (key) => {
      const holdings = JSON.parse(`{ ${JSON.stringify(key)}: 3 }`)
      const error = thrownBy(() => analyzeGap(lembagaXy, 'kepala-lsp', holdings))
      expect(error.code).toBe('unknown-competency')
      expect(error.details).toMatchObject({ competency: key, model: 'lembaga-xy' })
      expect(error.issues[0]?.path).toEqual([key])
    })

    it.each([
      [null, 'null'],
      [undefined, 'undefined'],
      ['INT', 'string'],
      [[3], 'array'],
      [new Map([['INT', 3]]), 'map'],
    ])('that are no record: %s', (holdings, found) => {
      const error = thrownBy(() => analyzeGap(lembagaXy, 'kepala-lsp', untyped(holdings)))
      expect(error.code).toBe('holdings-not-a-record')
      expect(error.details).toEqual({ found })
    })

    it.each([
      [Number.NaN, 'NaN'],
      [Number.POSITIVE_INFINITY, 'Infinity'],
      [Number.NEGATIVE_INFINITY, '-Infinity'],
      [null, 'null'],
      ['3', 'string'],
      [3n, 'bigint'],
      [{ valueOf: () => 3 }, 'object'],
      [true, 'boolean'],
    ])('with the level %s', (level, found) => {
      const error = thrownBy(() => analyzeGap(acme, 'analyst', { SQL: untyped(level) }))
      expect(error.code).toBe('level-not-a-number')
      expect(error.details).toEqual({ competency: 'SQL', of: 'held', found })
    })

    it.each([-0.001, 5.001, 1e308, -1e308])('with the level %s, off the scale', (level) => {
      const error = thrownBy(() => analyzeGap(acme, 'analyst', { EXTRA: level }))
      expect(error.code).toBe('level-off-scale')
      expect(error.details).toEqual({ competency: 'EXTRA', of: 'held', level, lowest: 0, highest: 5 })
    })

    it('and names every issue, in the order of the holdings', () => {
      const error = thrownBy(() => analyzeGap(acme, 'analyst', untyped({ NO: 1, SQL: 9, NEG: null })))
      expect(error.issues.map(({ code }) => code)).toEqual([
        'unknown-competency',
        'level-off-scale',
        'level-not-a-number',
      ])
      expect(error.message.split('\n')).toHaveLength(3)
    })

    it('but reads only their own keys', () => {
      const holdings = Object.create({ SQL: 5, NO: 1 }, { NEG: { value: 2, enumerable: true } })
      expect(analyzeGap(acme, 'analyst', holdings).counts).toMatchObject({ met: 1, 'not-assessed': 2 })
    })
  })

  describe('refuses a job', () => {
    it.each(['__proto__', 'constructor', 'toString', 'analist', ''])('called %j', (job) => {
      const error = thrownBy(() => analyzeGap(acme, untyped(job), {}))
      expect(error.code).toBe('unknown-job')
      expect(error.details).toMatchObject({ job, model: 'acme' })
    })

    it('of another model', () => {
      const error = thrownBy(() => analyzeGap(acme, untyped(lembagaXy.jobs['kepala-lsp']), {}))
      expect(error.code).toBe('model-mismatch')
      expect(error.details).toEqual({ expected: 'acme', found: 'lembaga-xy' })
    })

    const requirements = [{ competency: 'SQL', level: 1 }] as const
    it.each([
      [new Set(requirements), 'set'],
      [new Map([['SQL', 1]]), 'map'],
      [requirements.values(), 'array iterator'],
      [{}, 'object'],
      [{ length: 1, 0: requirements[0] }, 'object'],
      [7, 'number'],
      [Number.NaN, 'NaN'],
      ['SQL', 'string'],
      [null, 'null'],
      [undefined, 'undefined'],
    ])('whose requirements are no list: %s', (given, found) => {
      const profile = soundJob('x', untyped(given))
      const error = thrownBy(() => analyzeGap(soundModel(), profile, {}))
      expect(error.code).toBe('profile-malformed')
      expect(error.issues[0]?.path[0]).toBe('requirements')
      const said = found === 'number' || found === 'NaN' ? String(given) : found
      expect(error.message).toContain(
        `the profile has requirements: ${said}; write requirements: [{ competency, level }], complete: true`,
      )
      expect(thrownBy(() => scoreFit(soundModel(), profile, {}, { method: attainment() })).code).toBe(
        'profile-malformed',
      )
      expect(thrownBy(() => composeProfile(soundModel(), { job: profile })).code).toBe('profile-malformed')
      const people = [{ id: 'p', job: 'x', holdings: {} }]
      const { issues } = thrownBy(() => summarizeTeam(soundModel(), people, { profiles: [profile] }))
      expect(issues[0]).toMatchObject({
        code: 'profile-malformed',
        path: ['profiles', 0, 'requirements'],
      })
    })

    it.each([null, undefined, 7, 'SQL', {}, { competency: 7 }])(
      'that holds what is no requirement: %j',
      (given) => {
        const profile = soundJob('x', [requirements[0], untyped(given)])
        const error = thrownBy(() => analyzeGap(soundModel(), profile, {}))
        expect(error.issues).toMatchObject([
          { code: 'profile-malformed', path: ['requirements', 1, 'competency'] },
        ])
        expect(
          thrownBy(() =>
            rankJobs(soundModel(), {}, { method: attainment(), belowEssential: 'flag', jobs: [profile] }),
          ).code,
        ).toBe('profile-malformed')
      },
    )

    it.each(['esential', 'levl', 'wieght'])('that has a field misspelt: %s', (field) => {
      const misspelt = { competency: 'SQL', [field]: 1 }
      const profile = soundJob('x', [misspelt])
      const doors = [
        () => analyzeGap(soundModel(), profile, {}),
        () => scoreFit(soundModel(), profile, {}, { method: attainment() }),
        () => rankJobs(soundModel(), {}, { method: attainment(), belowEssential: 'flag', jobs: [profile] }),
        () => composeProfile(soundModel(), { job: profile }),
      ]
      for (const door of doors) {
        const error = thrownBy(door)
        expect(error.code).toBe('profile-malformed')
        expect(error.message).toContain(
          `the profile has ${field}: 1; write requirements: [{ competency, level }]`,
        )
      }
    })

    const broken: readonly (readonly [string, JobProfile['requirements'], string])[] = [
      ['without requirements', [], 'empty-profile'],
      ['that requires twice', [{ competency: 'SQL' }, { competency: 'SQL' }], 'duplicate-requirement'],
      ['that requires what is unknown', [{ competency: '__proto__', level: 1 }], 'unknown-competency'],
      ['that requires a level off the scale', [{ competency: 'SQL', level: 2.5 }], 'level-off-scale'],
      ['that requires the floor', [{ competency: 'SQL', level: 0 }], 'level-off-scale'],
      ['that requires NaN', [{ competency: 'SQL', level: Number.NaN }], 'level-not-a-number'],
      ['that requires a string', [{ competency: 'SQL', level: untyped('3') }], 'level-not-a-number'],
      ['that requires null', [{ competency: 'SQL', level: untyped(null) }], 'level-not-a-number'],
      ['with a level on no scale', [{ competency: 'ART', level: 3 }], 'no-scale'],
      ...[0, -1, Number.NaN, Number.POSITIVE_INFINITY, untyped('2'), untyped(null)].map(
        (weight) =>
          [
            `of weight ${String(weight)}`,
            [{ competency: 'SQL', level: 1, weight }],
            'weight-not-positive',
          ] as const,
      ),
      ...['tidak', 'false', 0, null, {}].map(
        (essential) =>
          [
            `that is essential: ${String(essential)}`,
            [{ competency: 'SQL', level: 1, essential: untyped(essential) }],
            'profile-malformed',
          ] as const,
      ),
    ]
    it.each(broken)('%s', (_, requirements, code) => {
      const error = thrownBy(() => analyzeGap(soundModel(), soundJob('x', requirements), {}))
      expect(error.code).toBe(code)
      expect(error.issues[0]?.path[0]).toBe('requirements')
    })

    it('that is essential in a word, which would be taken for yes', () => {
      const profile = soundJob('x', [{ competency: 'SQL', level: 1, essential: untyped('tidak') }])
      const error = thrownBy(() => analyzeGap(soundModel(), profile, {}))
      expect(error.issues.map(({ path }) => path.join('.'))).toEqual(['requirements.0.essential'])
      expect(error.message).toContain('the profile has essential: string; write requirements: [')
      const scored = thrownBy(() => scoreFit(soundModel(), profile, {}, { method: attainment() }))
      expect(scored.code).toBe('profile-malformed')
    })
  })

  // A model that was not parsed may have anything in it.
  describe('of a model that nobody parsed tells what it cannot read', () => {
    const job = soundJob('clerk', [{ competency: 'SQL', level: 1 }])
    const parts: readonly (readonly [string, Partial<CompetencyModel>, string])[] = [
      ['no scales', { scales: untyped(null) }, 'model-malformed'],
      ['no competencies', { competencies: untyped(undefined) }, 'model-malformed'],
      ['a scale that is nothing', { scales: untyped({ five: null }) }, 'no-scale'],
      ['a scale without levels', { scales: untyped({ five: { floor: 0 } }) }, 'no-scale'],
      ['a competency that is nothing', { competencies: untyped({ SQL: null }) }, 'unknown-competency'],
      ['a job that is nothing', { jobs: untyped({ clerk: null }) }, 'unknown-job'],
      [
        'requirements that are nothing',
        { jobs: untyped({ clerk: { ...job, requirements: null } }) },
        'profile-malformed',
      ],
    ]
    it.each(parts)('%s', (_, part, code) => {
      const model = { ...soundModel({ jobs: { clerk: job } }), ...part }
      expect(thrownBy(() => analyzeGap(model, 'clerk', { SQL: 1 })).code).toBe(code)
      expect(thrownBy(() => scoreFit(model, 'clerk', { SQL: 1 }, { method: attainment() })).code).toBe(code)
    })
  })

  describe('returns no number that is not finite', () => {
    const huge = soundModel({
      scales: { five: { levels: [-1e308, 0, 1e308], floor: 0 } },
    })
    const on = (level: number, weight = 1) => soundJob('x', [{ competency: 'SQL', level, weight }])

    it('takes levels and weights as large as they come', () => {
      expect(analyzeGap(huge, on(1e308), { SQL: 0 }).shortfall).toBe(1e308)
      expect(analyzeGap(huge, on(0, 1e308), { SQL: 0 }).coverage).toBe(1)
      expect(analyzeGap(huge, on(0, Number.MIN_VALUE), {}).coverage).toBe(0)
    })

    it.each([
      ['a shortfall', on(1e308), -1e308, 'gap', ['SQL']],
      ['a surplus', on(-1e308), 1e308, 'gap', ['SQL']],
      ['a weighted shortfall', on(1e308, 10), 0, 'shortfall', ['requirements']],
    ])('refuses %s beyond them', (_, profile, held, quantity, path) => {
      const error = thrownBy(() => analyzeGap(huge, profile, { SQL: held }))
      expect(error.issues).toMatchObject([{ code: 'result-not-finite', path, details: { quantity } }])
    })

    it('refuses weights whose sum is beyond them', () => {
      const profile = soundJob('x', [
        { competency: 'SQL', level: 0, weight: 1e308 },
        { competency: 'NEG', level: 0, weight: 1e308 },
      ])
      expect(thrownBy(() => analyzeGap(huge, profile, {})).code).toBe('result-not-finite')
    })
  })

  it('leaves frozen inputs unchanged', () => {
    const holdings = frozen({ SQL: 1, EXTRA: 2 })
    const profile = frozen(structuredClone(acme.jobs.analyst))
    expect(() => analyzeGap(acme, profile, holdings)).not.toThrow()
  })

  it('returns nothing through which the dictionary could be changed', () => {
    const model = withJobs(
      soundJob('x', [{ competency: 'SQL', level: 2 }], { complete: false, unknown: ['NEG'] }),
    )
    const before = JSON.stringify(model)
    const report: { items: object[]; unknown: string[] } = untyped(analyzeGap(model, 'x', { SQL: 1 }))
    for (const item of report.items) Object.assign(item, { competency: 'changed', required: 99 })
    report.items.length = 0
    report.unknown.push('changed')
    expect(JSON.stringify(model)).toBe(before)
  })
})
