import type { CompetencyModel } from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { formatHrOpenPosition, parseHrOpenPosition, safeParseHrOpenPosition } from 'kompetensi/hr-open'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'
import { acme, id, inEnglish, numeric } from '../support/hr-open'

describe('safeParseHrOpenPosition', () => {
  const codesOf = (...entries: readonly object[]): string[] =>
    safeParseHrOpenPosition(acme, entries, { job: 'x' }).issues.map(
      ({ severity, code, path }) => `${severity} ${code} ${path.join('/')}`,
    )
  const level = (score: unknown): object => ({
    competencyIds: [id('SQL', 'acme')],
    requiredProficiencyLevel: score,
  })
  const levelOf = (score: unknown): number | undefined =>
    parseHrOpenPosition(acme, [level(score)], { job: 'x' }).requirements[0]?.level

  it('finds the competency by the scheme of the model, by an id elsewhere, or by a code without a scheme', () => {
    const codeOf = (...ids: readonly object[]): unknown =>
      parseHrOpenPosition(acme, [{ competencyIds: ids }], { job: 'x' }).requirements[0]?.competency
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
      'level-name-unknown 0/requiredProficiencyLevel/scoresText/0/value',
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
    expect(codesOf()).toEqual(['error empty-list '])
  })

  it('refuses a level where no scale gives it a meaning, and takes one from the caller', () => {
    const entry = { competencyIds: [id('ART')], requiredProficiencyLevel: numeric(2) }
    expect(codesOf(entry)).toEqual(['error no-scale 0/requiredProficiencyLevel'])
    const scale = { levels: [1, 2, 3], floor: 0 }
    expect(parseHrOpenPosition(acme, entry, { job: 'x', scale, complete: false })).toEqual({
      model: 'acme',
      id: 'x',
      name: { und: 'x' },
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
    expect(thrownBy(() => parseHrOpenPosition(acme, '{', { job: 'x' })).code).toBe('not-json')
    expect(thrownBy(() => parseHrOpenPosition(acme, '3', { job: 'x' })).code).toBe('wrong-type')
    const limits = { characters: 5 }
    expect(thrownBy(() => parseHrOpenPosition(acme, '[{}, {}]', { job: 'x', limits })).code).toBe(
      'data-too-large',
    )
  })
})

describe('a profile that was written', () => {
  it('comes back the same, but for what is listed', () => {
    const { value } = formatHrOpenPosition(acme, 'clerk', inEnglish)
    const { name } = acme.jobs.clerk
    const result = safeParseHrOpenPosition(acme, JSON.stringify(value), { job: 'clerk', name })
    const requirements = acme.jobs.clerk.requirements.map(({ essential: _, ...requirement }) => requirement)
    expect(result).toEqual({ ok: true, value: { ...acme.jobs.clerk, requirements }, issues: [] })
  })

  it('comes back the same for every job of the models inside, levels and weights', () => {
    const models: readonly CompetencyModel[] = [lembagaXy, bpjsKetenagakerjaan, spencer]
    for (const model of models) {
      for (const job of Object.values(model.jobs)) {
        if (job.requirements.length === 0) continue
        const { value } = formatHrOpenPosition(model, job, inEnglish)
        const options = { job: job.id, ...(job.scale === undefined ? {} : { scale: job.scale }) }
        const result = safeParseHrOpenPosition(model, value, options)
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
})
