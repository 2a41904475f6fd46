import type { Requirement } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { lint } from '../../support/lint'
import { soundJob, withJobs } from '../../support/sound-model'

const found = (...profiles: readonly (readonly Requirement[])[]) =>
  lint(
    withJobs(...profiles.map((requirements, i) => soundJob(`job-${i}`, requirements, { complete: false }))),
  )
const sql = (level?: number): Requirement => ({
  competency: 'SQL',
  ...(level === undefined ? {} : { level }),
})

describe('lintModel, columns', () => {
  it('hints at a competency that every job requires at one level', () => {
    expect(found([sql(3)], [{ competency: 'NEG', level: 1 }, sql(3)])).toEqual([
      {
        code: 'column-never-differs',
        severity: 'hint',
        path: ['competencies', 'SQL'],
        details: { competency: 'SQL', level: 3 },
      },
    ])
  })

  it('says nothing where one level differs, one is not given, one job does not ask, or there is one job', () => {
    expect(found([sql(3)], [sql(3)], [sql(4)])).toEqual([])
    expect(found([sql(3)], [sql()])).toEqual([])
    expect(found([sql(3)], [{ competency: 'NEG', level: 3 }])).toEqual([])
    expect(found([sql(3)])).toEqual([])
  })
})
