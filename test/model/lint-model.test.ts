import { attainment, lintModel, profileMatrix, rankCandidates, withLevels } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { frozen } from '../support/deep-frozen'
import { soundJob, soundModel, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

/** A profile whose every part that types cannot see in data is wrong, in a model. */
function untypedParts() {
  const requirements = [{ competency: 'SQL', level: 1, essential: untyped('tidak') }]
  const job = soundJob('clerk', requirements, { complete: untyped('tidak'), unknown: untyped('NEG') })
  return { job, model: withJobs(job) }
}

describe('lintModel', () => {
  it('finds nothing in a sound model', () => {
    expect(lintModel(soundModel())).toEqual([])
  })

  it('finds no error in an embedded model', () => {
    expect(lintModel(lembagaXy).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('lists errors first, then warnings, then hints', () => {
    const model = soundModel({
      jobs: {
        empty: soundJob('empty', []),
        vague: soundJob('vague', [], { complete: false }),
        wrong: soundJob('wrong', [{ competency: 'SQL', level: 9 }], { superior: 'nobody' }),
      },
    })
    expect(lintModel(model).map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'error unknown-reference',
      'error level-off-scale',
      'warning empty-profile',
      'hint empty-profile',
    ])
  })

  it('tells of parts of a profile written down as data that are not what they must be', () => {
    const { model, job } = untypedParts()
    expect(lintModel(model).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'profile-malformed jobs.clerk.complete',
      'profile-malformed jobs.clerk.unknown',
      'profile-malformed jobs.clerk.requirements.0.essential',
    ])
    const places = ['complete', 'unknown']
    for (const call of [
      () => rankCandidates(model, 'clerk', [], { method: attainment(), belowEssential: 'exclude' }),
      () => profileMatrix(model),
      () => withLevels(model, 'clerk', { levels: {} }),
    ]) {
      expect(thrownBy(call).issues.map(({ path }) => path.join('.'))).toEqual(places)
    }
    // A profile that is given itself is looked at with the other arguments, as far as they look into it.
    expect(
      thrownBy(() => rankCandidates(model, job, [], { method: attainment(), belowEssential: 'last' })).code,
    ).toBe('parameter-invalid')
    const others: unknown[] = [{ NEG: true }, [1], null]
    for (const unknown of others) {
      const odd = withJobs(
        soundJob('clerk', [{ competency: 'SQL', level: 1 }], { unknown: untyped(unknown) }),
      )
      expect(lintModel(odd).map(({ code }) => code)).toContain('profile-malformed')
    }
  })

  it('only reads', () => {
    expect(() => lintModel(frozen(soundModel()))).not.toThrow()
  })

  it('copes with 5,000 jobs whose every reference is unknown', () => {
    const jobs = Array.from({ length: 5_000 }, (_, i) =>
      soundJob(`job-${i}`, [{ competency: 'SQL', level: 1 + (i % 5) }], {
        superior: `jub-${i}`,
        unit: 'ofice',
      }),
    )
    const issues = lintModel(soundModel({ jobs: Object.fromEntries(jobs.map((job) => [job.id, job])) }))
    expect(issues.filter(({ code }) => code === 'unknown-reference')).toHaveLength(10_000)
    expect(issues[0]?.details).toEqual({ kind: 'units', reference: 'ofice', suggestion: 'office' })
  })
})
