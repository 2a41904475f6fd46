import { lintModel } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../../support/sound-model'

describe('lintModel', () => {
  it('copes with 5,000 jobs of one rank that require nearly the same', () => {
    const codes = Array.from({ length: 86 }, (_, i) => `C${i}`)
    const jobs = Array.from({ length: 5_000 }, (_, i) =>
      soundJob(
        `job-${i}`,
        codes.map((competency, c) => ({ competency, level: c === 0 && i === 0 ? 2 : 3 })),
        { grade: 'low' },
      ),
    )
    const model = soundModel({
      competencies: Object.fromEntries(
        codes.map((code) => [code, { name: { id: code, en: code }, scale: 'five' }]),
      ),
      jobs: Object.fromEntries(jobs.map((job) => [job.id, job])),
    })
    const issues = lintModel(model)
    expect(issues.filter(({ code }) => code === 'profile-dominated').map(({ path }) => path)).toEqual([
      ['jobs', 'job-0'],
    ])
    expect(issues.filter(({ code }) => code === 'column-never-differs')).toHaveLength(85)
  })
})
