import type { JobProfile, Requirement } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { lint } from '../../support/lint'
import { soundJob, withJobs } from '../../support/sound-model'

const job = (
  id: string,
  levels: Readonly<Record<string, number | undefined>>,
  more: Partial<JobProfile> = {},
) =>
  soundJob(
    id,
    Object.entries(levels).map(
      ([competency, level]): Requirement => (level === undefined ? { competency } : { competency, level }),
    ),
    { grade: 'low', ...more },
  )

describe('lintModel, dominated profiles', () => {
  it('hints at a profile that asks for less than another of the same rank', () => {
    expect(lint(withJobs(job('lesser', { SQL: 2, NEG: 3 }), job('greater', { NEG: 4, SQL: 4 })))).toEqual([
      {
        code: 'profile-dominated',
        severity: 'hint',
        path: ['jobs', 'lesser'],
        details: { job: 'lesser', by: 'greater' },
      },
    ])
  })

  it('counts asking for one competency less as asking for less', () => {
    const issues = lint(withJobs(job('lesser', { SQL: 2 }), job('greater', { NEG: 3, SQL: 2 })))
    expect(issues).toContainEqual(expect.objectContaining({ details: { job: 'lesser', by: 'greater' } }))
  })

  it.each([
    ['the same', job('a', { SQL: 2, NEG: 3 }), job('b', { SQL: 2, NEG: 3 })],
    ['more here and less there', job('a', { SQL: 2, NEG: 3 }), job('b', { SQL: 3, NEG: 2 })],
    ['another rank', job('a', { SQL: 2 }), job('b', { SQL: 3 }, { grade: 'high' })],
    ['no rank', job('a', { SQL: 2 }, { grade: 'none' }), job('b', { SQL: 3 }, { grade: 'none' })],
    ['a level not given', job('a', { SQL: 2, NEG: undefined }), job('b', { SQL: 3, NEG: 3 })],
    ['a part of a profile', job('a', { SQL: 2 }, { complete: false }), job('b', { SQL: 3 })],
  ])('says nothing of %s', (_, one, other) => {
    expect(lint(withJobs(one, other)).map(({ code }) => code)).not.toContain('profile-dominated')
  })
})
