import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { type CompetencyModel, defineModel, findScale, isCompetencyError } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import {
  type FormatAchievementOptions,
  type FormatCredentialOptions,
  formatAchievement,
  formatCredential,
} from '../../../src/interchange/open-badges'
import { thrownBy } from '../../support/thrown-by'
import { untyped } from '../../support/untyped'
import { achievementSchema, credentialSchema } from './open-badge-schema'

const acme = defineModel({
  id: 'acme',
  version: '2',
  name: 'Acme',
  scales: {
    four: {
      name: { id: 'Skala empat', en: 'Four levels' },
      levels: [1, 2, 3, 4],
      definitions: [{ value: 3, name: { id: 'Mahir', en: 'Skilled' }, description: 'Works alone' }],
    },
    free: { levels: [0, 7], continuous: true },
  },
  clusters: { core: { name: 'Core' } },
  competencies: {
    SQL: {
      name: { id: 'Bahasa kueri', en: 'Query language' },
      scale: 'four',
      cluster: 'core',
      aliases: ['SQL'],
      externalIds: [
        { system: 'esco', value: 'e1' },
        { system: 'my system', value: '7' },
      ],
    },
    RUN: { name: 'Running', scale: 'free' },
    ART: { name: 'Art' },
  },
  jobs: {},
})

const place: FormatAchievementOptions = { locale: 'en', baseUri: 'https://example.org' }
const award: FormatCredentialOptions = {
  ...place,
  achieved: 3,
  recipient: 'did:example:1',
  issuer: { id: 'https://example.org/issuer', name: 'Acme' },
  awardedOn: '2026-11-22',
}

const ajv = new Ajv({ strict: false })
const isAchievement = ajv.compile(achievementSchema)
const isCredential = ajv.compile(credentialSchema)

describe('an achievement', () => {
  it('has the levels of the scale and the required one', () => {
    const { value } = formatAchievement(acme, 'SQL', { ...place, required: 3 })
    expect(value).toMatchObject({
      type: ['Achievement'],
      achievementType: 'Competency',
      name: 'Query language',
      description: 'Competency SQL of Acme',
      criteria: { narrative: 'Assessed at level 3 (Skilled) or above, on a scale of 1 to 4.' },
      humanCode: 'SQL',
      version: '2',
      inLanguage: 'en',
      tag: ['SQL'],
    })
    const [description] = value.resultDescription
    expect(description.name).toBe('Four levels')
    expect(
      description.rubricCriterionLevel?.map(({ name, level, description: text }) => [name, level, text]),
    ).toEqual([
      ['Level 1', '1', undefined],
      ['Level 2', '2', undefined],
      ['Skilled', '3', 'Works alone'],
      ['Level 4', '4', undefined],
    ])
    expect(description.requiredLevel).toBe(description.rubricCriterionLevel?.[2]?.id)
    expect(isAchievement(value), JSON.stringify(isAchievement.errors)).toBe(true)
  })

  it('has ends and a number on a continuous scale', () => {
    const { value } = formatAchievement(acme, 'RUN', { ...place, locale: 'id', required: 2.75 })
    expect(value.resultDescription[0]).toMatchObject({
      resultType: 'RawScore',
      valueMin: '0',
      valueMax: '7',
      requiredValue: '2.75',
    })
    expect(value.criteria.narrative).toBe('Dinilai pada level 2,75 atau lebih tinggi, pada skala 0 sampai 7.')
    expect(isAchievement(value)).toBe(true)
  })

  it('requires nothing when no level is given', () => {
    const { value } = formatAchievement(acme, 'SQL', place)
    expect(value.resultDescription[0]).not.toHaveProperty('requiredLevel')
    expect(value.criteria.narrative).toBe('Assessed on a scale of 1 to 4.')
  })

  it('lists what stays behind', () => {
    const { value, losses } = formatAchievement(acme, 'SQL', place)
    expect(losses.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'cluster competencies.SQL.cluster',
      'scale-floor scales.four.floor',
      'other-language competencies.SQL.name.id',
      'external-id competencies.SQL.externalIds.1.system',
      'other-language scales.four.name.id',
      'other-language scales.four.definitions.0.name.id',
    ])
    expect(value.otherIdentifier?.map(({ identifierType }) => identifierType)).toEqual([
      'ext:esco',
      'identifier',
    ])
  })

  it('has the same ids in every run and version, and others for another issuer, competency or level', () => {
    const idOf = (model: CompetencyModel, code: string, options: FormatAchievementOptions): string =>
      formatAchievement(model, code, options).value.id
    const first = idOf(acme, 'SQL', { ...place, required: 3 })
    expect(first).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/)
    expect(
      idOf({ ...acme, version: '3' }, 'SQL', { ...place, required: 3, baseUri: 'https://example.org/' }),
    ).toBe(first)
    const others = [
      idOf(acme, 'SQL', { ...place, required: 2 }),
      idOf(acme, 'SQL', place),
      idOf(acme, 'RUN', { ...place, required: 3 }),
      idOf({ ...acme, id: 'other' }, 'SQL', { ...place, required: 3 }),
      idOf(acme, 'SQL', { ...place, required: 3, baseUri: 'https://example.com' }),
    ]
    expect(new Set([first, ...others]).size).toBe(6)
  })

  it('points at the competency where the model is published in CASE', () => {
    const { value } = formatAchievement(acme, 'SQL', {
      ...place,
      case: { baseUri: 'https://case.example.org' },
    })
    expect(value.alignment?.[0]).toMatchObject({
      targetType: 'CFItem',
      targetCode: 'SQL',
      targetFramework: 'Acme',
    })
    expect(value.alignment?.[0]?.targetUrl).toMatch(
      /^https:\/\/case\.example\.org\/ims\/case\/v1p1\/CFItems\/[0-9a-f-]{36}$/,
    )
    expect(isAchievement(value)).toBe(true)
  })

  it('can be written for every competency and level of the models inside', () => {
    const models: readonly CompetencyModel[] = [lembagaXy, spencer]
    for (const model of models) {
      for (const code of Object.keys(model.competencies)) {
        for (const required of findScale(model, code)?.levels ?? []) {
          const { value } = formatAchievement(model, code, { ...place, required })
          expect(isAchievement(value), `${code}: ${JSON.stringify(isAchievement.errors)}`).toBe(true)
        }
      }
    }
  })

  it.each([
    ['a competency the model lacks', 'SQLL', place, 'unknown-competency'],
    ['one without a scale', 'ART', place, 'no-scale'],
    ['a level off the scale', 'SQL', { ...place, required: 2.5 }, 'level-off-scale'],
    ['a level that is no number', 'SQL', { ...place, required: Number.NaN }, 'level-not-a-number'],
    ['an address that is none', 'SQL', { ...place, baseUri: 'example.org' }, 'parameter-invalid'],
  ])('is refused for %s', (_, code, options, issue) => {
    expect(thrownBy(() => formatAchievement(acme, untyped(code), options)).code).toBe(issue)
  })
})

describe('a credential', () => {
  it('has the achieved level, one of those of the achievement', () => {
    const { value } = formatCredential(acme, 'SQL', { ...award, required: 2, validUntil: '2029-11-21' })
    const { achievement, result, id } = value.credentialSubject
    const levels = achievement.resultDescription[0].rubricCriterionLevel
    expect(id).toBe('did:example:1')
    expect(result).toEqual([
      {
        type: ['Result'],
        resultDescription: achievement.resultDescription[0].id,
        achievedLevel: levels?.[2]?.id,
      },
    ])
    expect(achievement.resultDescription[0].requiredLevel).toBe(levels?.[1]?.id)
    expect([value.validFrom, value.validUntil]).toEqual(['2026-11-22T00:00:00Z', '2029-11-21T23:59:59Z'])
    expect(value).not.toHaveProperty('proof')
    expect(isCredential(value), JSON.stringify(isCredential.errors)).toBe(true)
  })

  it('says a number between levels as it is, not as the level below', () => {
    const [result] = formatCredential(acme, 'SQL', { ...award, achieved: 2.5 }).value.credentialSubject.result
    expect(result).toMatchObject({ value: '2.5' })
    expect(result).not.toHaveProperty('achievedLevel')
    const free = formatCredential(acme, 'RUN', { ...award, achieved: 3 }).value
    expect(free.credentialSubject.result[0]).toMatchObject({ value: '3' })
    expect(isCredential(free)).toBe(true)
  })

  it('is not given for less than is required, or for nothing shown', () => {
    const error = thrownBy(() => formatCredential(acme, 'SQL', { ...award, required: 4 }))
    expect(error).toMatchObject({
      code: 'required-level-not-met',
      details: { competency: 'SQL', held: 3, required: 4 },
    })
    expect(thrownBy(() => formatCredential(acme, 'SQL', { ...award, achieved: 0 })).code).toBe(
      'required-level-not-met',
    )
  })

  it.each([
    ['a level off the scale', { achieved: 4.5 }, 'level-off-scale'],
    ['a level that is none', { achieved: Number.NaN }, 'level-not-a-number'],
    ['a date that does not exist', { awardedOn: '2026-02-30' }, 'date-invalid'],
    ['an end before the beginning', { validUntil: '2026-11-21' }, 'period-reversed'],
    ['a person without an id', { recipient: 'p1' }, 'parameter-invalid'],
    [
      'an issuer without a name',
      { issuer: { id: 'https://example.org/issuer', name: ' ' } },
      'parameter-invalid',
    ],
    ['an issuer without an id', { issuer: { id: 'acme', name: 'Acme' } }, 'parameter-invalid'],
  ])('is refused for %s', (_, changes, issue) => {
    expect(thrownBy(() => formatCredential(acme, 'SQL', { ...award, ...changes })).code).toBe(issue)
  })

  it('has an id of its own for another person or day, and the same for the same', () => {
    const idOf = (changes: Partial<FormatCredentialOptions>): string =>
      formatCredential(acme, 'SQL', { ...award, ...changes }).value.id
    expect(idOf({})).toBe(idOf({}))
    expect(
      new Set([idOf({}), idOf({ recipient: 'did:example:2' }), idOf({ awardedOn: '2026-11-23' })]).size,
    ).toBe(3)
  })

  it('is valid or refused, whatever is asked', () => {
    const code = fc.constantFrom('SQL', 'RUN', 'ART', '__proto__', 'constructor')
    const level = fc.oneof(fc.constantFrom(0, 1, 2.5, 3, 4, -1, Number.NaN), fc.double())
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('did:example:9', '2027-01-01'),
    )
    const changes = fc.record(
      {
        required: level,
        achieved: level,
        recipient: words,
        baseUri: fc.oneof(words, fc.webUrl()),
        awardedOn: words,
        validUntil: words,
        issuer: fc.record({ id: words, name: words }),
        definition: fc.record({ id: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(code, changes, (competency, more) => {
        try {
          const { value } = formatCredential(acme, untyped(competency), { ...award, ...more })
          expect(isCredential(value), JSON.stringify(isCredential.errors)).toBe(true)
          expect(JSON.parse(JSON.stringify(value))).toEqual(value)
        } catch (error) {
          if (!isCompetencyError(error)) throw error
        }
      }),
      { numRuns: 1000 },
    )
  })
})

const example = fileURLToPath(
  new URL('../../../../shared/data/minimal-valid/ob3-openbadgecredential-vc2-unsigned.json', import.meta.url),
)

describe.skipIf(!existsSync(example))(
  'the smallest valid credential (needs ../shared/data/minimal-valid)',
  () => {
    const minimal = (): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(example, 'utf8'))

    it('is valid by the schema of these tests, and not without what it needs', () => {
      expect(isCredential(minimal()), JSON.stringify(isCredential.errors)).toBe(true)
      const { credentialSubject: _, ...rest } = minimal()
      expect(isCredential(rest)).toBe(false)
    })

    it('has no place that ours leaves out', () => {
      const placesIn = (value: unknown, path = ''): string[] => {
        if (Array.isArray(value)) return value.flatMap((entry) => placesIn(entry, `${path}[]`))
        if (typeof value !== 'object' || value === null) return [path]
        return Object.entries(value).flatMap(([key, entry]) => placesIn(entry, `${path}.${key}`))
      }
      const ours = placesIn(formatCredential(acme, 'SQL', { ...award, required: 3, case: place }).value)
      const missing = new Set(placesIn(minimal()).filter((path) => !ours.includes(path)))
      // It also points from each level to a rubric.
      expect([...missing].filter((path) => !path.includes('rubricCriterionLevel[].alignment'))).toEqual([])
    })
  },
)
