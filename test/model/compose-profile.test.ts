import { analyzeGap, composeProfile, type Requirement, withLevels } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { frozen } from '../support/deep-frozen'
import { soundJob, soundModel, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const model = soundModel()
const core = soundJob('core', [
  {
    competency: 'NEG',
    level: 3,
    weight: 2,
    claims: [{ basis: 'authored', confidence: 'proposed', place: 'core' }],
  },
  { competency: 'ART', essential: true },
])
const family = soundJob('family', [
  { competency: 'SQL', level: 4 },
  { competency: 'NEG', level: 1, essential: true },
])
const job = soundJob('job', [
  { competency: 'SQL', level: 2, weight: 3, essential: false },
  { competency: 'NEG', level: 2, claims: [{ basis: 'authored', confidence: 'proposed', place: 'job' }] },
])

describe('composeProfile', () => {
  it('takes the highest level, the most particular weight and claims, and every essential', () => {
    expect(composeProfile(model, { core, family, job }).requirements).toEqual<Requirement[]>([
      {
        competency: 'NEG',
        level: 3,
        weight: 2,
        essential: true,
        claims: [{ basis: 'authored', confidence: 'proposed', place: 'job' }],
        from: ['core', 'family', 'job'],
      },
      { competency: 'ART', essential: true, from: ['core'] },
      { competency: 'SQL', level: 4, weight: 3, essential: false, from: ['family', 'job'] },
    ])
  })

  it('keeps the job’s own id, name and place in the organisation', () => {
    const { requirements: _, ...place } = composeProfile(lembagaXy, {
      core: 'staf-administrasi',
      family: 'manager-sertifikasi',
      job: 'staf-sertifikasi',
    })
    const { requirements: __, ...own } = lembagaXy.jobs['staf-sertifikasi']
    expect(place).toEqual(own)
  })

  it('marks essentials that the caller names', () => {
    const { requirements } = composeProfile(model, { job, essentials: ['NEG', 'NEG'] })
    expect(requirements.map(({ essential }) => essential)).toEqual([false, true])
  })

  it('may be given the same job twice, or what it returned', () => {
    const once = composeProfile(model, { core, job })
    const twice = composeProfile(model, { core, family: once, job: once })
    const bare = ({ from: _, ...requirement }: Requirement) => requirement
    expect(twice.requirements.map(bare)).toEqual(once.requirements.map(bare))
  })

  describe('what is not known', () => {
    const part = (id: string, code: string, unknown?: readonly string[]) =>
      soundJob(id, [{ competency: code, level: 2 }], { complete: false, ...(unknown ? { unknown } : {}) })

    it('is what one part does not know and none requires', () => {
      const profile = composeProfile(model, {
        core: part('core', 'SQL', ['NEG', 'ART']),
        job: part('job', 'NEG', ['SQL']),
      })
      expect(profile.complete).toBe(false)
      expect(profile.unknown).toEqual(['ART'])
    })

    it('is nothing where every code that was cut off is required by another part', () => {
      const profile = composeProfile(model, { core: part('core', 'SQL', ['NEG']), job })
      expect(profile).toMatchObject({ complete: false, unknown: [] })
      expect(analyzeGap(model, profile, { ART: 1 }).outside[0]?.status).toBe('not-in-profile')
    })

    it('is every other code where one part lists none', () => {
      const profile = composeProfile(model, { core: part('core', 'SQL', ['ART']), job: part('job', 'NEG') })
      expect(profile.complete).toBe(false)
      expect(profile).not.toHaveProperty('unknown')
      expect(analyzeGap(model, profile, { ART: 1 }).outside[0]?.status).toBe('requirement-unknown')
    })

    it('is nothing where all parts are complete', () => {
      expect(composeProfile(model, { core, job })).toMatchObject({ complete: true })
      expect(composeProfile(model, { core, job })).not.toHaveProperty('unknown')
    })
  })

  describe('scales that parts bring along', () => {
    const painter = soundJob('painter', [{ competency: 'ART' }])
    const scale = { levels: [1, 2, 3, 4], floor: 0 }
    const levelled = withLevels(model, painter, { scale, levels: { ART: 4 } })

    it('go with their levels', () => {
      const profile = composeProfile(model, { core: levelled, job })
      expect(profile.scale).toEqual(scale)
      expect(analyzeGap(model, profile, { ART: 1 }).shortfall).toBe(3)
    })

    it('may be the same', () => {
      const copy = structuredClone(levelled)
      expect(composeProfile(model, { core: levelled, job: copy }).scale).toEqual(scale)
    })

    it.each([
      { levels: [1, 2, 3, 4, 5], floor: 0 },
      { levels: [1, 2, 3, 5], floor: 0 },
      { levels: [1, 2, 3, 4], floor: 1 },
      { levels: [1, 2, 3, 4], floor: 0, continuous: true },
    ])('cannot differ: %j', (other) => {
      const second = withLevels(model, painter, { scale: other, levels: { ART: 3 } })
      const error = thrownBy(() => composeProfile(model, { core: levelled, job: second }))
      expect(error.code).toBe('scale-invalid')
      expect(error.details).toEqual({ scale: 'painter', problem: 'differs' })
      expect(error.issues[0]?.path).toEqual(['job', 'scale'])
    })
  })

  it('refuses what it does not know', () => {
    expect(thrownBy(() => composeProfile(model, { job: 'clark' })).details).toEqual({
      job: 'clark',
      model: 'acme',
      suggestion: 'clerk',
    })
    expect(thrownBy(() => composeProfile(model, { core: '__proto__', job })).code).toBe('unknown-job')
    const alien = untyped(lembagaXy.jobs['kepala-lsp'])
    expect(thrownBy(() => composeProfile(model, { family: alien, job })).code).toBe('model-mismatch')
    const twice = soundJob('x', [{ competency: 'SQL' }, { competency: 'SQL' }])
    expect(thrownBy(() => composeProfile(model, { core: twice, job })).code).toBe('duplicate-requirement')
  })

  it('refuses an essential that nothing requires', () => {
    const error = thrownBy(() => composeProfile(model, { job, essentials: ['ART', 'toString'] }))
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['not-in-profile', 'essentials', 0],
      ['unknown-competency', 'essentials', 1],
    ])
  })

  it('composes profiles without requirements', () => {
    expect(composeProfile(model, { core: soundJob('a', []), job: soundJob('b', []) }).requirements).toEqual(
      [],
    )
  })

  it('leaves frozen inputs unchanged, and the dictionary out of reach', () => {
    const dictionary = withJobs(core, family, job)
    const before = JSON.stringify(dictionary)
    const profile = composeProfile(frozen(dictionary), { core: 'core', family: 'family', job: 'job' })
    const loose: { requirements: object[] } = untyped(profile)
    for (const requirement of loose.requirements) Object.assign(requirement, { level: 99, from: [] })
    loose.requirements.length = 0
    expect(JSON.stringify(dictionary)).toBe(before)
  })
})
