import { analyzeGap, defineModel, findJob, lintModel } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { frozen, unfrozenIn } from '../support/deep-frozen'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const literal = {
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: { SQL: { name: 'SQL', scale: 'five' } },
  jobs: { analyst: { name: 'Analyst', requires: { SQL: 3 } } },
} as const

/** The literal with other sections, as untyped data from elsewhere bring them. */
const define = (changes: object) => defineModel(untyped({ ...literal, ...changes }))

describe('defineModel', () => {
  it('fills in what a literal leaves out', () => {
    expect(
      defineModel({
        id: 'acme',
        scales: {
          five: {
            levels: [1, 2, 3, 4, 5],
            name: 'Five',
            definitions: [{ value: 1, name: 'Knows', description: 'x' }],
          },
        },
        clusters: { soft: { name: 'Soft', description: { id: 'lunak', en: 'soft' } } },
        competencies: {
          SQL: { name: 'SQL', scale: 'five' },
          NEG: { name: { id: 'Negosiasi', en: 'Negotiation' }, cluster: 'soft', definition: 'x' },
        },
        grades: { A1: { rank: 1 } },
        jobs: {
          analyst: {
            name: 'Analyst',
            grade: 'A1',
            requires: { SQL: 3, NEG: { essential: true, weight: 2 } },
            complete: false,
            unknown: [],
          },
        },
        schemes: { s: { name: 'S', certifies: ['SQL'] } },
      }),
    ).toEqual({
      id: 'acme',
      version: '1',
      name: { id: 'acme', en: 'acme' },
      sources: {},
      scales: {
        five: {
          levels: [1, 2, 3, 4, 5],
          floor: 0,
          name: { id: 'Five', en: 'Five' },
          definitions: [{ value: 1, name: { id: 'Knows', en: 'Knows' }, description: { id: 'x', en: 'x' } }],
        },
      },
      clusters: { soft: { name: { id: 'Soft', en: 'Soft' }, description: { id: 'lunak', en: 'soft' } } },
      competencies: {
        SQL: { name: { id: 'SQL', en: 'SQL' }, scale: 'five' },
        NEG: {
          name: { id: 'Negosiasi', en: 'Negotiation' },
          cluster: 'soft',
          definition: { id: 'x', en: 'x' },
        },
      },
      families: {},
      tracks: {},
      grades: { A1: { rank: 1, name: { id: 'A1', en: 'A1' } } },
      units: {},
      jobs: {
        analyst: {
          model: 'acme',
          id: 'analyst',
          name: { id: 'Analyst', en: 'Analyst' },
          grade: 'A1',
          requirements: [
            { competency: 'SQL', level: 3 },
            { competency: 'NEG', essential: true, weight: 2 },
          ],
          complete: false,
          unknown: [],
        },
      },
      schemes: { s: { name: { id: 'S', en: 'S' }, certifies: [{ competency: 'SQL' }] } },
    })
  })

  it.each([
    [[1, 2, 3], 0],
    [[-2, 0, 2], 0],
    [[-3, -2, -1], -3],
    [[0, 1], 0],
  ])('gives the levels %j the floor %s', (levels, floor) => {
    const model = define({ scales: { five: { levels } }, jobs: {} })
    expect(model.scales['five']?.floor).toBe(floor)
  })

  it('freezes a copy, however deep, and leaves the literal alone', () => {
    const input = structuredClone(literal)
    const model = defineModel(input)
    expect(unfrozenIn(model)).toEqual([])
    expect(unfrozenIn(input)).not.toEqual([])
    Object.assign(input.scales.five.levels, [9])
    expect(model.scales['five']?.levels).toEqual([1, 2, 3, 4, 5])
    expect(() => defineModel(frozen(structuredClone(literal)))).not.toThrow()
  })

  it('throws on errors alone, every one of them', () => {
    const error = thrownBy(() =>
      define({
        jobs: { a: { name: '', requires: {}, superior: 'b' }, c: { name: 'c', requires: { SQL: 9, NO: 1 } } },
      }),
    )
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['unknown-reference', 'jobs', 'a', 'superior'],
      ['level-off-scale', 'jobs', 'c', 'requirements', 0, 'level'],
      ['unknown-competency', 'jobs', 'c', 'requirements', 1, 'competency'],
      ['text-missing', 'jobs', 'a', 'name'],
    ])
    expect(
      lintModel(define({ jobs: { a: { name: { id: 'A', en: '' }, requires: {} } } })).map(
        ({ severity }) => severity,
      ),
    ).toEqual(['warning', 'warning'])
  })

  it.each([
    [Number.NaN, 'level-not-a-number', 'jobs.a.requirements.0.level'],
    [null, 'parameter-invalid', 'input.jobs.a.requires.SQL'],
    ['3', 'parameter-invalid', 'input.jobs.a.requires.SQL'],
    [true, 'parameter-invalid', 'input.jobs.a.requires.SQL'],
  ])('drops no requirement silently: %j', (level, code, place) => {
    const error = thrownBy(() => define({ jobs: { a: { name: 'a', requires: { SQL: level } } } }))
    expect(error.code).toBe(code)
    expect(error.issues[0]?.path.join('.')).toBe(place)
  })

  it('refuses what nobody would read, and says what may be meant', () => {
    const error = thrownBy(() => define({ jobs: { a: { name: 'a', requirements: { SQL: 3 } } } }))
    expect(error.issues.map(({ message }) => message)).toEqual([
      '"input.jobs.a.requires" of defineModel is undefined; it must be of kind object, like { INT: 3 }',
      expect.stringContaining(
        '"input.jobs.a.requirements" of defineModel is { SQL }; it must be named id, model, name, requires',
      ),
    ])
  })

  it('takes undefined for absent', () => {
    expect(
      define({ jobs: { a: { name: 'a', requires: { SQL: undefined } } } }).jobs['a']?.requirements,
    ).toEqual([])
  })

  it('files a job under its key, whatever it calls itself', () => {
    const jobs = { a: { name: 'a', requires: {}, id: 'b', model: 'other' } }
    expect(define({ jobs }).jobs['a']).toMatchObject({ id: 'a', model: 'acme' })
  })

  it.each(['scales', 'competencies', 'jobs', 'grades', 'schemes'])(
    'refuses the key __proto__ in %s',
    (section) => {
      const entry = { name: 'x', levels: [1], rank: 1, requires: {} }
      const entries = JSON.parse(JSON.stringify({ proto: entry }).replace('proto', '__proto__'))
      const own = untyped(Object.entries(literal).find(([key]) => key === section)?.[1] ?? {})
      const error = thrownBy(() => define({ [section]: Object.assign(entries, own) }))
      expect(error.code).toBe('reserved-key')
      expect(error.issues[0]?.path).toEqual([section, '__proto__'])
    },
  )

  it('allows codes and jobs that every object answers to', () => {
    const model = define({
      competencies: { constructor: { name: 'x', scale: 'five' }, toString: { name: 'y', scale: 'five' } },
      jobs: { valueOf: { name: 'z', requires: { constructor: 2, toString: 3 } } },
    })
    expect(findJob(model, 'valueOf')?.requirements).toHaveLength(2)
    expect(analyzeGap(model, 'valueOf', { constructor: untyped(1) }).shortfall).toBe(1)
  })

  it('refuses data that contain themselves, and says where', () => {
    const job: Record<string, unknown> = { ...literal.jobs.analyst }
    job['claims'] = [{ basis: 'stated', confidence: 'document', inFull: job }]
    const error = thrownBy(() => define({ jobs: { job } }))
    expect(error.code).toBe('too-deep')
    expect(error.details).toEqual({ deepest: 32 })
    expect(error.issues[0]?.path.slice(0, 4)).toEqual(['jobs', 'job', 'claims', 0])

    const whole: Record<string, unknown> = { ...literal }
    whole['externalIds'] = [{ system: 'x', value: 'y', inFull: whole }]
    expect(thrownBy(() => define(whole)).code).toBe('too-deep')

    const list: unknown[] = []
    list.push(list, list)
    expect(thrownBy(() => define({ externalIds: [{ system: 'x', value: 'y', list }] })).code).toBe('too-deep')
  })

  it('refuses data nested without end', () => {
    const nested = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)
    expect(thrownBy(() => define({ externalIds: [{ system: 'x', value: 'y', nested }] })).code).toBe(
      'too-deep',
    )
  })
})
