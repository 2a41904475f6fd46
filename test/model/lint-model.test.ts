import { lintModel } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { frozen } from '../support/deep-frozen'
import { soundJob, soundModel } from '../support/sound-model'

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

  it('only reads', () => {
    expect(() => lintModel(frozen(soundModel()))).not.toThrow()
  })

  it('copes with 5,000 jobs whose every reference is unknown', () => {
    const jobs = Array.from({ length: 5_000 }, (_, i) =>
      soundJob(`job-${i}`, [{ competency: 'SQL', level: 1 + (i % 5) }], {
        superior: `jub-${i}`,
        unit: 'oficce',
      }),
    )
    const issues = lintModel(soundModel({ jobs: Object.fromEntries(jobs.map((job) => [job.id, job])) }))
    expect(issues.filter(({ code }) => code === 'unknown-reference')).toHaveLength(10_000)
    expect(issues[0]?.details).toEqual({ kind: 'units', reference: 'oficce', suggestion: 'office' })
  })
})
