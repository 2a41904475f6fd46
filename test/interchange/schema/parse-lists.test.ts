import fc from 'fast-check'
import type { Activity, Certificate, CompetencyModel, JobProfile, Person, Rating } from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { describe, expect, it } from 'vitest'
import {
  type ParseResult,
  parseActivities,
  parseCertificates,
  parseHoldings,
  parseJobProfile,
  parseJobProfiles,
  parsePeople,
  parseRatings,
  safeParseActivities,
  safeParseCertificates,
  safeParseHoldings,
  safeParseJobProfile,
  safeParseJobProfiles,
  safeParsePeople,
  safeParseRatings,
} from '../../../src/interchange/schema/index'
import { arbitraryHoldingsCase, arbitraryModel } from '../../support/arbitraries'
import { soundJob, soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { fullModel } from './full-model'

const model = soundModel({ schemes: { welder: { name: { id: 'Juru Las', en: 'Welder' } } } })

function found(result: ParseResult<unknown>): string[] {
  return result.issues.map(
    ({ path, code, severity }) => `${path.join('.')}: ${code}${severity === 'error' ? '' : ` (${severity})`}`,
  )
}

describe('parseHoldings', () => {
  it('reads levels by code, from text or from what was read', () => {
    expect(parseHoldings(model, '{"SQL": 3, "NEG": 2.5}')).toEqual({ SQL: 3, NEG: 2.5 })
    expect(parseHoldings(model, { SQL: 0 })).toEqual({ SQL: 0 })
    expect(Object.isFrozen(parseHoldings(model, {}))).toBe(true)
  })

  it('tells every wrong code and level', () => {
    expect(found(safeParseHoldings(model, { SQLL: 3, NEG: 6, SQL: null, ART: '2' }))).toEqual([
      'SQLL: unknown-competency',
      'NEG: level-off-scale',
      'SQL: level-not-a-number',
      'ART: level-not-a-number',
    ])
    expect(thrownBy(() => parseHoldings(model, { SQLL: 3 })).details).toEqual({
      competency: 'SQLL',
      model: 'acme',
      suggestion: 'SQL',
    })
  })

  it.each([[[]], ['3'], [null], [undefined], [new Map([['SQL', 3]])]])(
    'refuses what is no record: %s',
    (data) => {
      expect(found(safeParseHoldings(model, data))).toEqual([': wrong-type'])
    },
  )

  it('takes no inherited level', () => {
    expect(found(safeParseHoldings(model, Object.create({ SQL: 3 })))).toEqual([': wrong-type'])
    expect(found(safeParseHoldings(model, { constructor: 3 }))).toEqual(['constructor: unknown-competency'])
  })

  it('gives the holdings of anybody back as they were', () => {
    fc.assert(
      fc.property(arbitraryHoldingsCase(), (someone) => {
        const plain = JSON.parse(JSON.stringify(someone.holdings))
        const result = safeParseHoldings(someone.model, JSON.stringify(plain))
        // Levels of competencies without a scale are anything; those with one are on it.
        expect(result.ok && result.value).toEqual(plain)
      }),
    )
  })
})

const rating: Rating = {
  person: 'p1',
  competency: 'SQL',
  level: 3,
  assessedOn: '2026-02-28',
  raterKind: 'superior',
}

describe('parseRatings', () => {
  it('reads ratings', () => {
    const all: Rating[] = [
      rating,
      { ...rating, level: 'not-applicable', raterKind: 'peer', rater: 'p2', model: 'acme' },
      { ...rating, competency: 'NEG', level: 2.5, validUntil: '2026-02-28', evidence: 'seen' },
    ]
    expect(parseRatings(model, JSON.stringify(all))).toEqual(all)
    expect(parseRatings(model, [])).toEqual([])
  })

  it('tells what is wrong, entry by entry', () => {
    const data = [
      { ...rating, level: 'high' },
      { ...rating, competency: 'SQK', level: 9 },
      'p1 SQL 3',
      { ...rating, level: 9, model: 'other', assessedOn: '28/02/2026' },
      { ...rating, person: '  ' },
      { ...rating, validUntil: '2026-02-27' },
    ]
    const result = safeParseRatings(model, data)
    expect(found(result)).toEqual([
      '0.level: wrong-type',
      '1.competency: unknown-competency',
      '2: wrong-type',
      '3.model: model-mismatch',
      '3.level: level-off-scale',
      '3.assessedOn: date-invalid',
      '4.person: blank-id',
      '5.validUntil: period-reversed',
    ])
    expect(result.issues[0]?.sentence.id).toBe(
      'Di sini seharusnya bilangan atau "not-applicable", tetapi yang ada teks.',
    )
  })
})

const person: Person = { id: 'p1', holdings: { SQL: 3 } }

describe('parsePeople', () => {
  it('reads people with all they may have', () => {
    const full: Person = {
      id: 'p2',
      holdings: { SQL: 3, NEG: 0 },
      job: 'clerk',
      unit: 'office',
      performance: 3.5,
      potential: 2,
      certificates: [
        { person: 'p2', scheme: 'welder', issuedOn: '2026-01-01', validUntil: '2028-12-31', number: 'X/1' },
      ],
      qualifications: [{ kind: 'education', name: { id: 'S1', en: 'Bachelor' }, kkniLevel: 6 }],
    }
    expect(safeParsePeople(model, JSON.stringify([person, full]))).toEqual({
      ok: true,
      value: [person, full],
      issues: [],
    })
  })

  it('tells what is wrong, person by person', () => {
    const result = safeParsePeople(model, [
      { ...person, holdings: { SQL: 9, SQK: 1 }, job: 'clrk' },
      { id: 'p1', holdings: {} },
      { id: 'p3' },
      {
        id: 'p4',
        holdings: { SQL: null },
        certificates: [{ person: 'p5', scheme: 'welder', issuedOn: '2026-02-30' }],
        qualifications: [{ kind: 'education', name: { id: 'S9', en: 'S9' }, kkniLevel: 10, months: -1 }],
      },
      {
        id: 'p5',
        holdings: {},
        certificates: [{ person: 'p4', scheme: 'welder', issuedOn: '2026-01-01' }],
        qualifications: [{ kind: 'field', name: { id: 'x', en: 'x' }, months: -1, kkniLevel: 0 }],
      },
    ])
    expect(found(result)).toEqual([
      '0.holdings.SQL: level-off-scale',
      '0.holdings.SQK: unknown-competency',
      '0.job: unknown-job',
      '1.id: duplicate-person',
      '2.holdings: missing-field',
      '3.holdings.SQL: wrong-type',
      '4.certificates.0.person: certificate-of-another',
      '4.qualifications.0.months: number-out-of-range',
      '4.qualifications.0.kkniLevel: number-out-of-range',
    ])
    expect(result.ok).toBe(false)
  })

  it('warns of a unit or a scheme that the model does not list', () => {
    const someone = {
      ...person,
      unit: 'ofice',
      certificates: [{ person: 'p1', scheme: 'weldr', issuedOn: '2026-01-01' }],
    }
    const result = safeParsePeople(model, [someone])
    expect(result.ok && result.value).toEqual([someone])
    expect(found(result)).toEqual([
      '0.unit: unknown-reference (warning)',
      '0.certificates.0.scheme: unknown-reference (warning)',
    ])
    expect(parsePeople(model, [someone])).toEqual([someone])
    // A model that lists none says nothing about them.
    expect(safeParsePeople(soundModel({ units: {} }), [someone]).issues).toEqual([])
  })

  it('leaves unknown fields out where the caller says so', () => {
    const result = safeParsePeople(model, [{ ...person, name: 'secret' }], { unknownFields: 'drop' })
    expect(result.ok && result.value).toEqual([person])
    expect(found(result)).toEqual(['0.name: unknown-field (warning)'])
  })
})

const activity: Activity = {
  id: 'course',
  name: { id: 'Kursus', en: 'Course' },
  method: 'classroom',
  develops: [{ competency: 'SQL', from: 0, to: 2 }],
}

describe('parseActivities', () => {
  it('reads activities', () => {
    const all: Activity[] = [
      activity,
      {
        ...activity,
        id: 'job',
        method: 'shadowing',
        develops: [
          { competency: 'SQL', from: 2, to: 3 },
          { competency: 'SQL', from: 3, to: 4.5 },
        ],
        durationDays: 0.5,
        cost: 1_500_000,
        prerequisites: ['course'],
        capacity: 12,
      },
    ]
    expect(parseActivities(model, JSON.stringify(all))).toEqual(all)
  })

  it('tells what is wrong', () => {
    expect(
      found(
        safeParseActivities(model, [
          {
            ...activity,
            develops: [{ competency: 'SQL', from: 3, to: 3 }],
            durationDays: -1,
            cost: -1,
            capacity: 0,
          },
          { ...activity, develops: [{ competency: 'SQK', from: 1, to: 2 }] },
          {
            ...activity,
            id: 'x',
            develops: [{ competency: 'SQL', from: -1, to: 6 }],
            prerequisites: ['corse'],
          },
        ]),
      ),
    ).toEqual([
      '0.develops.0.to: step-not-upward',
      '0.durationDays: number-out-of-range',
      '0.cost: number-out-of-range',
      '0.capacity: number-out-of-range',
      '1.id: duplicate-id',
      '1.develops.0.competency: unknown-competency',
      '2.develops.0.from: level-off-scale',
      '2.develops.0.to: level-off-scale',
      '2.prerequisites.0: unknown-reference',
    ])
  })

  it('tells a circle of prerequisites', () => {
    const chain = (id: string, ...prerequisites: string[]): Activity => ({ ...activity, id, prerequisites })
    const result = safeParseActivities(model, [
      chain('a', 'b'),
      chain('b', 'd', 'c'),
      chain('c', 'b'),
      chain('d'),
    ])
    expect(result.issues).toMatchObject([
      {
        code: 'reference-cycle',
        path: [1, 'prerequisites'],
        details: { kind: 'activities', chain: ['b', 'c'] },
      },
    ])
    expect(found(safeParseActivities(model, [chain('a', 'a')]))).toEqual(['0.prerequisites: reference-cycle'])
    expect(
      safeParseActivities(model, [chain('a', 'b', 'c'), chain('b', 'd'), chain('c', 'd'), chain('d')]).ok,
    ).toBe(true)
  })

  it('follows a chain as long as the list', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => ({
      ...activity,
      id: `a${i}`,
      prerequisites: [`a${i + 1}`],
    }))
    expect(safeParseActivities(model, [...chain, { ...activity, id: 'a20000' }]).ok).toBe(true)
  })
})

const certificate: Certificate = { person: 'p1', scheme: 'welder', issuedOn: '2024-02-29' }

describe('parseCertificates', () => {
  it('reads certificates', () => {
    const all = [certificate, { ...certificate, validUntil: '2024-02-29', number: '1' }]
    expect(parseCertificates(model, JSON.stringify(all))).toEqual(all)
  })

  it('tells what is wrong', () => {
    expect(
      found(
        safeParseCertificates(model, [
          { ...certificate, validUntil: '2024-02-28' },
          { ...certificate, issuedOn: '2023-02-29' },
          { ...certificate, person: '' },
          { ...certificate, scheme: 'weldr' },
          { person: 'p1' },
        ]),
      ),
    ).toEqual([
      '0.validUntil: period-reversed',
      '1.issuedOn: date-invalid',
      '2.person: blank-id',
      '4.scheme: missing-field',
      '4.issuedOn: missing-field',
      '3.scheme: unknown-reference (warning)',
    ])
  })
})

describe('parseJobProfile', () => {
  it('reads a profile of the model, new or in the place of one', () => {
    const profile = soundJob('driver', [{ competency: 'SQL', level: 5, essential: true }], {
      superior: 'chief',
    })
    expect(parseJobProfile(model, JSON.stringify(profile))).toEqual(profile)
    expect(parseJobProfiles(model, [{ ...profile, id: 'clerk' }])).toEqual([{ ...profile, id: 'clerk' }])
  })

  it('gives every profile of a model back as it was', () => {
    for (const each of [bpjsKetenagakerjaan, fullModel]) {
      const jobs: JobProfile[] = Object.values<JobProfile>(each.jobs)
      expect(parseJobProfiles<string, string>(each, JSON.stringify(jobs))).toEqual(jobs)
    }
    fc.assert(
      fc.property(arbitraryModel(), ({ model: any }) => {
        const jobs = JSON.parse(JSON.stringify(Object.values(any.jobs)))
        expect(parseJobProfiles(any, jobs)).toEqual(jobs)
        for (const job of jobs) expect(parseJobProfile(any, job)).toEqual(job)
      }),
      { numRuns: 50 },
    )
  })

  it('tells what is wrong, with paths from the profile', () => {
    const profile = soundJob('driver', [{ competency: 'SQK' }, { competency: 'SQL', level: 2.5 }], {
      superior: 'cheif',
    })
    expect(found(safeParseJobProfile(model, profile))).toEqual([
      'superior: unknown-reference',
      'requirements.0.competency: unknown-competency',
      'requirements.1.level: level-off-scale',
    ])
    expect(found(safeParseJobProfile(model, { ...profile, complete: 'yes' }))).toEqual([
      'complete: wrong-type',
    ])
    expect(found(safeParseJobProfile(model, soundJob('driver', [], { model: 'other' })))).toContain(
      'model: model-mismatch',
    )
    expect(found(safeParseJobProfile(model, soundJob('__proto__', [])))).toContain(': reserved-key')
  })

  it('tells a circle that goes through jobs of the model', () => {
    const round = soundJob('chief', [{ competency: 'SQL', level: 5 }], { superior: 'driver' })
    const driver = soundJob('driver', [{ competency: 'SQL', level: 5 }], { superior: 'clerk' })
    const errors = safeParseJobProfiles(model, [round, driver]).issues.filter(
      ({ severity }) => severity === 'error',
    )
    expect(errors).toMatchObject([{ code: 'reference-cycle', path: [0, 'superior'] }])
    // Lint comes upon this circle at "clerk", which stands in the model already.
    const newcomer = soundJob('aide', [{ competency: 'SQL', level: 5 }], { superior: 'clerk' })
    const reached = safeParseJobProfiles(model, [newcomer, { ...round, superior: 'clerk' }])
    expect(found(reached)).toContain('1.superior: reference-cycle')
    const own = safeParseJobProfile(model, { ...round, superior: 'clerk' })
    expect(found(own)).toContain('superior: reference-cycle')
  })

  it('tells an id that stands twice, and nothing of the rest of the model', () => {
    const driver = soundJob('driver', [{ competency: 'SQL', level: 5 }])
    expect(found(safeParseJobProfiles(model, [driver, driver]))).toEqual(['1.id: duplicate-id'])
    const broken: CompetencyModel = { ...model, units: { office: { name: { id: '', en: '' }, parent: 'x' } } }
    expect(safeParseJobProfiles(broken, [driver]).issues).toEqual([])
  })
})

describe('every list', () => {
  it.each<[string, (data: unknown) => ParseResult<readonly unknown[]>]>([
    ['ratings', (data) => safeParseRatings(model, data)],
    ['people', (data) => safeParsePeople(model, data)],
    ['activities', (data) => safeParseActivities(model, data)],
    ['certificates', (data) => safeParseCertificates(model, data)],
    ['job profiles', (data) => safeParseJobProfiles(model, data)],
  ])('of %s is refused when it is none', (_, parse) => {
    expect(found(parse({}))).toEqual([': wrong-type'])
    expect(found(parse(null))).toEqual([': wrong-type'])
    expect(found(parse('[1,'))).toEqual([': not-json'])
    expect(found(parse([null, [], 3]))).toEqual(['0: wrong-type', '1: wrong-type', '2: wrong-type'])
    expect(parse([]).ok).toBe(true)
  })
})
