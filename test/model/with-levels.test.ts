import { analyzeGap, type JobProfile, withLevels } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { frozen } from '../support/deep-frozen'
import { soundJob, soundModel, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const model = soundModel()
const five = { levels: [1, 2, 3, 4, 5], floor: 0 }
const stated = { source: 'handbook', basis: 'stated', confidence: 'document' } as const
const painter: JobProfile = soundJob('painter', [
  { competency: 'ART', claims: [stated] },
  { competency: 'NEG', level: 2 },
])
const proposed = { basis: 'authored', confidence: 'proposed', of: 'level' } as const

describe('withLevels', () => {
  it('gives levels, weights and essentials that the source does not, and says so', () => {
    const profile = withLevels(model, painter, {
      scale: 'five',
      levels: { SQL: 1, ART: 3 },
      weights: { ART: 2, NEG: 1.5 },
      essentials: ['ART'],
    })
    expect(profile).toEqual({
      ...painter,
      scale: five,
      requirements: [
        { competency: 'ART', level: 3, weight: 2, essential: true, claims: [stated, proposed] },
        { competency: 'NEG', level: 2, weight: 1.5 },
        { competency: 'SQL', level: 1, claims: [proposed] },
      ],
    })
    expect(analyzeGap(model, profile, { ART: 1, NEG: 1 }).shortfall).toBe(5.5)
  })

  it('says where the levels come from, where the caller knows', () => {
    const claim = { source: 'handbook', basis: 'restated', confidence: 'corroborated' } as const
    const profile = withLevels(model, painter, { scale: five, levels: { ART: 3 }, claim })
    expect(profile.requirements[0]?.claims).toEqual([stated, { ...claim, of: 'level' }])
  })

  it('takes a job of the model, and its own scale for what has one', () => {
    expect(withLevels(model, 'clerk', { levels: {}, essentials: ['SQL'] }).requirements[0]).toEqual({
      competency: 'SQL',
      level: 1,
      essential: true,
    })
  })

  it('takes a code off the list of what is not known to be required once it is given a level', () => {
    const vague = soundJob('x', [{ competency: 'NEG' }], { complete: false, unknown: ['SQL', 'ART'] })
    expect(withLevels(model, vague, { levels: { SQL: 3 } })).toMatchObject({
      complete: false,
      unknown: ['ART'],
    })
    const none = withLevels(model, vague, { scale: 'five', levels: { SQL: 3, ART: 1 } })
    expect(none).toMatchObject({ complete: false, unknown: [] })
    const { unknown: _, ...unlisted } = vague
    expect(withLevels(model, unlisted, { levels: { SQL: 3 } })).not.toHaveProperty('unknown')
  })

  it('never overwrites a level', () => {
    const error = thrownBy(() => withLevels(model, painter, { scale: 'five', levels: { ART: 1, NEG: 2 } }))
    expect(error.code).toBe('level-already-given')
    expect(error.details).toEqual({ job: painter.id, competency: 'NEG', level: 2 })
    expect(error.issues[0]?.path).toEqual(['levels', 'NEG'])
  })

  it('never moves a level to another scale', () => {
    const levelled = withLevels(model, painter, { scale: 'five', levels: { ART: 3 } })
    expect(withLevels(model, levelled, { scale: structuredClone(five), levels: { SQL: 1 } }).scale).toEqual(
      five,
    )
    const ten = { levels: [1, 5, 10], floor: 0 }
    const error = thrownBy(() => withLevels(model, levelled, { scale: ten, levels: { SQL: 1 } }))
    expect(error.code).toBe('scale-invalid')
    expect(error.details).toEqual({ scale: 'given', problem: 'differs' })
    expect(withLevels(model, { ...painter, scale: five }, { scale: ten, levels: { ART: 10 } }).scale).toEqual(
      ten,
    )
  })

  it.each([
    ['an unknown scale', { scale: 'fife', levels: {} }, 'unknown-reference', ['scale']],
    ['a scale of every object', { scale: '__proto__', levels: {} }, 'unknown-reference', ['scale']],
    [
      'a scale without levels',
      { scale: { levels: [], floor: 0 }, levels: {} },
      'scale-invalid',
      ['scale', 'levels'],
    ],
    ['a level without a scale', { levels: { ART: 3 } }, 'no-scale', ['requirements', 0, 'level']],
    [
      'a level off the scale',
      { scale: 'five', levels: { ART: 3.5 } },
      'level-off-scale',
      ['requirements', 0, 'level'],
    ],
    [
      'a level that is none',
      { scale: 'five', levels: { ART: Number.NaN } },
      'level-not-a-number',
      ['requirements', 0, 'level'],
    ],
    [
      'a level that is null',
      { scale: 'five', levels: { ART: untyped(null) } },
      'level-not-a-number',
      ['requirements', 0, 'level'],
    ],
    [
      'an unknown competency',
      { levels: JSON.parse('{ "__proto__": 3 }') },
      'unknown-competency',
      ['requirements', 2, 'competency'],
    ],
    [
      'a weight of 0',
      { levels: {}, weights: { NEG: 0 } },
      'weight-not-positive',
      ['requirements', 1, 'weight'],
    ],
    [
      'a weight that is a string',
      { levels: {}, weights: { NEG: untyped('2') } },
      'weight-not-positive',
      ['requirements', 1, 'weight'],
    ],
    ['a weight of nothing', { levels: {}, weights: { SQL: 2 } }, 'not-in-profile', ['weights', 'SQL']],
    [
      'an unknown weight',
      { levels: {}, weights: { constructor: untyped(2) } },
      'unknown-competency',
      ['weights', 'constructor'],
    ],
    ['an essential of nothing', { levels: {}, essentials: ['SQL'] }, 'not-in-profile', ['essentials', 'SQL']],
  ])('refuses %s', (_, given, code, path) => {
    const error = thrownBy(() => withLevels(model, painter, given))
    expect(error.code).toBe(code)
    expect(error.issues[0]?.path).toEqual(path)
  })

  it('refuses an unknown job and another model’s', () => {
    expect(thrownBy(() => withLevels(model, 'constructor', { levels: {} })).code).toBe('unknown-job')
    const alien = untyped(lembagaXy.jobs['kepala-lsp'])
    expect(thrownBy(() => withLevels(model, alien, { levels: {} })).code).toBe('model-mismatch')
  })

  it('leaves frozen inputs unchanged', () => {
    const dictionary = frozen(withJobs(structuredClone(painter)))
    const given = frozen({ scale: 'five', levels: { ART: 3 }, weights: { NEG: 2 }, essentials: ['ART'] })
    expect(() => withLevels(dictionary, 'painter', given)).not.toThrow()
  })
})
