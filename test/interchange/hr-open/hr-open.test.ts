import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import fc from 'fast-check'
import { type CompetencyModel, defineModel, type JobProfile } from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  formatPersonCompetencies,
  formatPositionCompetencies,
  parsePersonCompetencies,
  parsePositionCompetencies,
  safeParsePersonCompetencies,
  safeParsePositionCompetencies,
} from '../../../src/interchange/hr-open'
import { thrownBy } from '../../support/thrown-by'
import { untyped } from '../../support/untyped'
import { hostileJsonOf } from '../support/hostile'

const acme = defineModel({
  id: 'acme',
  version: '2',
  scales: {
    five: {
      levels: [1, 2, 3, 4, 5],
      definitions: [
        { value: 1, name: { id: 'Dasar', en: 'Basic' } },
        { value: 5, name: { id: 'Ahli', en: 'Expert' } },
      ],
    },
    odd: { levels: [1, 2, 4] },
    free: { levels: [0, 7], continuous: true },
  },
  competencies: {
    SQL: {
      name: { id: 'Bahasa kueri', en: 'SQL' },
      scale: 'five',
      externalIds: [{ system: 'esco', value: 'e1' }],
    },
    NEG: { name: 'Negotiation', scale: 'odd' },
    RUN: { name: 'Running', scale: 'free' },
    ART: { name: 'Art' },
  },
  jobs: {
    clerk: {
      name: { id: 'Juru tulis', en: 'Clerk' },
      requires: { SQL: { level: 3, weight: 2.5, essential: true }, NEG: 4, RUN: 2.75, ART: {} },
    },
  },
})
const en = { locale: 'en' } as const
const id = (value: string, schemeId?: string) => ({ value, ...(schemeId === undefined ? {} : { schemeId }) })
const numeric = (value: unknown, more: object = {}) => ({ scoresNumeric: [{ value, ...more }] })

describe('a job profile as HR Open PositionCompetency', () => {
  it('has code, name, weight, and the level with its scale', () => {
    expect(formatPositionCompetencies(acme, 'clerk', { locale: 'id' }).value).toEqual([
      {
        competencyIds: [
          { value: 'SQL', schemeId: 'acme', schemeVersionId: '2' },
          { value: 'e1', schemeId: 'esco' },
        ],
        competencyName: 'Bahasa kueri',
        weight: { value: 2.5 },
        requiredProficiencyLevel: { scoresNumeric: [{ value: 3, minimum: 1, maximum: 5, interval: 1 }] },
      },
      {
        competencyIds: [{ value: 'NEG', schemeId: 'acme', schemeVersionId: '2' }],
        competencyName: 'Negotiation',
        requiredProficiencyLevel: { scoresNumeric: [{ value: 4, minimum: 1, maximum: 4 }] },
      },
      {
        competencyIds: [{ value: 'RUN', schemeId: 'acme', schemeVersionId: '2' }],
        competencyName: 'Running',
        requiredProficiencyLevel: { scoresNumeric: [{ value: 2.75, minimum: 0, maximum: 7 }] },
      },
      { competencyIds: [{ value: 'ART', schemeId: 'acme', schemeVersionId: '2' }], competencyName: 'Art' },
    ])
  })

  it('lists what stays behind', () => {
    const { losses } = formatPositionCompetencies(acme, 'clerk', en)
    expect(losses.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'job-identity id',
      'job-identity name',
      'essential requirements.0.essential',
      'scale-levels scales.odd.levels',
    ])
    expect(losses[2]?.sentence.id).toBe(
      'Bahwa kompetensi ini wajib, sehingga kekurangannya menggugurkan, tidak ikut (requirements → 0 → essential).',
    )
    const job = formatPositionCompetencies(lembagaXy, 'manager-sertifikasi', en)
    expect(new Set(job.losses.map(({ code }) => code))).toContain('claims')
    const partial: JobProfile<'acme'> = {
      ...acme.jobs.clerk,
      requirements: [{ competency: 'ART', level: 2, essential: false, from: ['core'] }],
      complete: false,
      unknown: ['SQL'],
      scale: { levels: [1, 2], floor: 0 },
      qualifications: [{ kind: 'training', importance: 'needed', name: { id: 'x', en: 'x' } }],
      validFrom: '2026-01-01',
    }
    expect(
      new Set(
        formatPositionCompetencies<'acme', string, string>(acme, partial, en).losses.map(({ code }) => code),
      ),
    ).toEqual(
      new Set([
        'job-identity',
        'profile-parts',
        'incomplete',
        'profile-scale',
        'qualifications',
        'job-fields',
      ]),
    )
  })

  it('comes back the same, but for what is listed', () => {
    const { value } = formatPositionCompetencies(acme, 'clerk', en)
    const { name } = acme.jobs.clerk
    const result = safeParsePositionCompetencies(acme, JSON.stringify(value), { job: 'clerk', name })
    const requirements = acme.jobs.clerk.requirements.map(({ essential: _, ...requirement }) => requirement)
    expect(result).toEqual({ ok: true, value: { ...acme.jobs.clerk, requirements }, issues: [] })
  })

  it('comes back the same for every job of the models inside, levels and weights', () => {
    const models: readonly CompetencyModel[] = [lembagaXy, bpjsKetenagakerjaan, spencer]
    for (const model of models) {
      for (const job of Object.values(model.jobs)) {
        if (job.requirements.length === 0) continue
        const { value } = formatPositionCompetencies(model, job, en)
        const options = { job: job.id, ...(job.scale === undefined ? {} : { scale: job.scale }) }
        const result = safeParsePositionCompetencies(model, value, options)
        expect(result.issues).toEqual([])
        const bare = job.requirements.map(({ competency, level, weight }) => ({
          competency,
          ...(level === undefined ? {} : { level }),
          ...(weight === undefined ? {} : { weight }),
        }))
        expect(result.ok && result.value.requirements).toEqual(bare)
      }
    }
  })

  it('refuses a job the model does not have', () => {
    expect(thrownBy(() => formatPositionCompetencies(acme, untyped('chief'), en)).code).toBe('unknown-job')
  })
})

describe('HR Open PositionCompetency as a job profile', () => {
  const codesOf = (...entries: readonly object[]): string[] =>
    safeParsePositionCompetencies(acme, entries, { job: 'x' }).issues.map(
      ({ severity, code, path }) => `${severity} ${code} ${path.join('/')}`,
    )
  const level = (score: unknown): object => ({
    competencyIds: [id('SQL', 'acme')],
    requiredProficiencyLevel: score,
  })
  const levelOf = (score: unknown): number | undefined =>
    parsePositionCompetencies(acme, [level(score)], { job: 'x' }).requirements[0]?.level

  it('finds the competency by the scheme of the model, by an id elsewhere, or by a code without a scheme', () => {
    const codeOf = (...ids: readonly object[]): unknown =>
      parsePositionCompetencies(acme, [{ competencyIds: ids }], { job: 'x' }).requirements[0]?.competency
    expect(codeOf(id('e1', 'esco'), id('NEG', 'acme'))).toBe('NEG')
    expect(codeOf(id('NEG'), id('e1', 'esco'))).toBe('SQL')
    expect(codeOf(id('NEG'))).toBe('NEG')
    expect(codesOf({ competencyIds: [id('NEG', 'spencer')] })).toEqual([
      'error unknown-competency 0/competencyIds',
    ])
    expect(codesOf({ competencyIds: [] })).toEqual(['error missing-field 0/competencyIds'])
    expect(codesOf({})).toEqual(['error missing-field 0/competencyIds'])
    expect(codesOf({ competencyIds: [id('NEG', 'acme'), { value: 3 }] })).toEqual([
      'error wrong-type 0/competencyIds/1/value',
    ])
  })

  it('says when the codes are of another version', () => {
    expect(codesOf({ competencyIds: [{ value: 'SQL', schemeId: 'acme', schemeVersionId: '1' }] })).toEqual([
      'warning model-mismatch 0/competencyIds/0/schemeVersionId',
    ])
  })

  it('takes a level from the one number on the scale, or from the name of a level', () => {
    expect(levelOf(numeric(3))).toBe(3)
    expect(levelOf(numeric(3, { minimum: 0, maximum: 5 }))).toBe(3)
    expect(
      levelOf({
        scoresNumeric: [
          { value: 60, minimum: 0, maximum: 100 },
          { value: 3, minimum: 1, maximum: 5 },
        ],
      }),
    ).toBe(3)
    expect(levelOf({ scoresText: [{ value: 'ahli' }] })).toBe(5)
    expect(levelOf({})).toBeUndefined()
    expect(levelOf(undefined)).toBeUndefined()
  })

  it.each([
    [
      'a score on another scale',
      numeric(60, { minimum: 0, maximum: 100 }),
      'score-on-other-scale 0/requiredProficiencyLevel/scoresNumeric/0',
    ],
    [
      'a score with another lower end',
      numeric(3, { minimum: 2, maximum: 5 }),
      'score-on-other-scale 0/requiredProficiencyLevel/scoresNumeric/0',
    ],
    [
      'a score with another upper end',
      numeric(3, { maximum: 7 }),
      'score-on-other-scale 0/requiredProficiencyLevel/scoresNumeric/0',
    ],
    [
      'a percentile',
      numeric(3, { scoreCode: 'Percentile' }),
      'score-on-other-scale 0/requiredProficiencyLevel/scoresNumeric/0',
    ],
    [
      'two scores',
      { scoresNumeric: [{ value: 3 }, { value: 4 }] },
      'several-scores 0/requiredProficiencyLevel',
    ],
    [
      'a word that is no level',
      { scoresText: [{ value: 'good' }] },
      'not-one-of 0/requiredProficiencyLevel/scoresText/0/value',
    ],
    [
      'two words',
      { scoresText: [{ value: 'ahli' }, { value: 'dasar' }] },
      'several-scores 0/requiredProficiencyLevel',
    ],
    ['a level between levels', numeric(2.5), 'level-off-scale 0/requiredProficiencyLevel'],
    ['a text for a number', numeric('3'), 'wrong-type 0/requiredProficiencyLevel/scoresNumeric/0/value'],
    [
      'a score without a value',
      { scoresNumeric: [{}] },
      'missing-field 0/requiredProficiencyLevel/scoresNumeric/0/value',
    ],
    ['null for a level', null, 'wrong-type 0/requiredProficiencyLevel'],
  ])('refuses %s', (_, score, issue) => {
    expect(codesOf(level(score))).toEqual([`error ${issue}`])
  })

  it('refuses weights that are none, a competency twice, and an empty list', () => {
    expect(codesOf({ competencyIds: [id('SQL')], weight: { value: 0 } })).toEqual([
      'error weight-not-positive 0/weight',
    ])
    expect(codesOf({ competencyIds: [id('SQL')] }, { competencyIds: [id('SQL')] })).toEqual([
      'error duplicate-requirement 1/competencyIds',
    ])
    expect(codesOf()).toEqual(['error list-empty '])
  })

  it('refuses a level where no scale gives it a meaning, and takes one from the caller', () => {
    const entry = { competencyIds: [id('ART')], requiredProficiencyLevel: numeric(2) }
    expect(codesOf(entry)).toEqual(['error no-scale 0/requiredProficiencyLevel'])
    const scale = { levels: [1, 2, 3], floor: 0 }
    expect(parsePositionCompetencies(acme, entry, { job: 'x', scale, complete: false })).toEqual({
      model: 'acme',
      id: 'x',
      name: { id: 'x', en: 'x' },
      requirements: [{ competency: 'ART', level: 2 }],
      complete: false,
      scale,
    })
  })

  it('tells every field that a model has no place for', () => {
    const entry = {
      competencyIds: [id('SQL')],
      desiredProficiencyLevel: numeric(5),
      weight: { value: 1, maximumScore: 100 },
      'x-note': 1,
    }
    expect(codesOf(entry)).toEqual([
      'hint field-not-carried 0/desiredProficiencyLevel',
      'hint field-not-carried 0/x-note',
      'hint field-not-carried 0/weight/maximumScore',
    ])
  })

  it('refuses what is no JSON, or too much of it', () => {
    expect(thrownBy(() => parsePositionCompetencies(acme, '{', { job: 'x' })).code).toBe('not-json')
    expect(thrownBy(() => parsePositionCompetencies(acme, '3', { job: 'x' })).code).toBe('wrong-type')
    const limits = { characters: 5 }
    expect(thrownBy(() => parsePositionCompetencies(acme, '[{}, {}]', { job: 'x', limits })).code).toBe(
      'data-too-large',
    )
  })
})

describe('what a person holds as HR Open PersonCompetency', () => {
  it('comes back the same, whatever is held', () => {
    const held = fc.record(
      {
        SQL: fc.double({ min: 0, max: 5, noNaN: true }),
        NEG: fc.double({ min: 0, max: 4, noNaN: true }),
        RUN: fc.double({ min: 0, max: 7, noNaN: true }),
        ART: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(held, (holdings) => {
        const { value } = formatPersonCompetencies(acme, holdings, en)
        const result = safeParsePersonCompetencies(acme, JSON.stringify(value))
        expect(result.issues).toEqual([])
        expect(result.ok && result.value).toEqual(JSON.parse(JSON.stringify(holdings)))
      }),
      { numRuns: 100 },
    )
  })

  it('has the least that can be held for the lower end, and no entry for what is not assessed', () => {
    const { value, losses } = formatPersonCompetencies(acme, { SQL: 0, NEG: undefined }, { locale: 'id' })
    expect(value).toHaveLength(1)
    expect(value[0]?.proficiencyLevel).toEqual(numeric(0, { minimum: 0, maximum: 5, interval: 1 }))
    expect(losses).toEqual([])
    expect(formatPersonCompetencies(acme, { NEG: 1 }, en).losses.map(({ code }) => code)).toEqual([
      'scale-levels',
    ])
    expect(thrownBy(() => formatPersonCompetencies(acme, { SQL: 9 }, en)).code).toBe('level-off-scale')
  })

  it('reads one without a level as not assessed, and tells what a model has no place for', () => {
    const result = safeParsePersonCompetencies(acme, [
      { competencyIds: [id('SQL')], competencyEvidence: { evidenceName: 'test' } },
      { competencyIds: [id('RUN')], proficiencyLevel: numeric(0) },
    ])
    expect(result.ok && result.value).toEqual({ RUN: 0 })
    expect(result.issues.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([
      'field-not-carried 0/competencyEvidence',
      'listed-without-level 0',
    ])
    expect(parsePersonCompetencies(acme, [])).toEqual({})
  })

  it('refuses a competency twice, and a level off the scale', () => {
    const twice = [{ competencyIds: [id('SQL')] }, { competencyIds: [id('SQL')] }]
    expect(thrownBy(() => parsePersonCompetencies(acme, twice)).code).toBe('duplicate-id')
    const off = { competencyIds: [id('SQL')], proficiencyLevel: numeric(5.5) }
    expect(thrownBy(() => parsePersonCompetencies(acme, off)).code).toBe('level-off-scale')
  })
})

describe('hostile data', () => {
  const examples = [
    formatPositionCompetencies(acme, 'clerk', en).value,
    formatPersonCompetencies(acme, { SQL: 3, RUN: 1 }, en).value,
  ]
  it('end in issues, and what is read can be written', () => {
    fc.assert(
      fc.property(hostileJsonOf(examples), fc.boolean(), (data, asText) => {
        let input: unknown = data
        if (asText) {
          try {
            input = JSON.stringify(data)
          } catch {
            return
          }
        }
        const position = safeParsePositionCompetencies(acme, input, { job: 'x' })
        if (position.ok) formatPositionCompetencies<'acme', string, string>(acme, position.value, en)
        const person = safeParsePersonCompetencies(acme, input)
        if (person.ok) formatPersonCompetencies(acme, person.value, en)
        expect({}).not.toHaveProperty('polluted')
      }),
      { numRuns: 500 },
    )
  })
})

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url))

describe.skipIf(!existsSync(`${folder}hr-open/schemas`))(
  'the schemas of HR Open (need ../shared/data/hr-open)',
  () => {
    let position: ValidateFunction
    let person: ValidateFunction
    beforeAll(() => {
      const ajv = new Ajv({ strict: false, validateFormats: false })
      const root = `${folder}hr-open/schemas/`
      for (const part of readdirSync(root)) {
        for (const file of readdirSync(`${root}${part}`)) {
          // Draft 4: the schemas have no id, and one exclusive minimum is a flag.
          const {
            $schema: _,
            exclusiveMinimum: _flag,
            ...schema
          } = JSON.parse(readFileSync(`${root}${part}/${file}`, 'utf8'))
          ajv.addSchema({ ...schema, $id: `https://hr-open.example/${part}/${file}` })
        }
      }
      const compiled = (name: string): ValidateFunction => {
        const validate = ajv.getSchema(`https://hr-open.example/competency/${name}.json`)
        if (validate === undefined) throw new Error(`${name} is not there`)
        return validate
      }
      position = compiled('PositionCompetencyType')
      person = compiled('PersonCompetencyType')
    })
    const example = (name: string): unknown =>
      JSON.parse(readFileSync(`${folder}minimal-valid/${name}.json`, 'utf8'))

    it('refuse what is wrong', () => {
      expect(position({ weight: { value: '3' } })).toBe(false)
      expect(person({ competencyIds: [{}] })).toBe(false)
    })

    it('accept every job profile of the models inside', () => {
      const models: readonly CompetencyModel[] = [lembagaXy, bpjsKetenagakerjaan, spencer, acme]
      for (const model of models) {
        for (const job of Object.values(model.jobs)) {
          for (const entry of formatPositionCompetencies(model, job, en).value) {
            expect(position(entry), JSON.stringify(position.errors)).toBe(true)
          }
        }
      }
    })

    it('accept what a person holds', () => {
      for (const entry of formatPersonCompetencies(acme, { SQL: 2.5, NEG: 4, RUN: 0, ART: 1 }, en).value) {
        expect(person(entry), JSON.stringify(person.errors)).toBe(true)
      }
    })

    it('accept the smallest valid files, which are read too', () => {
      const dictionary = defineModel({
        id: 'permenpan-38-2017',
        scales: { five: { levels: [1, 2, 3, 4, 5] } },
        competencies: { 'M.1': { name: 'Integritas', scale: 'five' } },
        jobs: {},
      })
      const positions = example('hr-open-positionCompetency')
      const persons = example('hr-open-personCompetency')
      expect(position(positions)).toBe(true)
      expect(person(persons)).toBe(true)
      const profile = safeParsePositionCompetencies(dictionary, positions, { job: 'x' })
      expect(profile.ok && profile.value.requirements).toEqual([{ competency: 'M.1', level: 4, weight: 20 }])
      expect(profile.issues.map(({ path }) => path.join('/'))).toEqual([
        'desiredProficiencyLevel',
        'weight/minimumScore',
        'weight/maximumScore',
      ])
      expect(parsePersonCompetencies(dictionary, persons)).toEqual({ 'M.1': 3 })
    })
  },
)
