import { describe, expect, it } from 'vitest'
import { lint } from '../../support/lint'
import { soundJob, soundModel, withJobs } from '../../support/sound-model'
import { untyped } from '../../support/untyped'

const requirements = [{ competency: 'SQL', level: 2 }]
const most = Number.MAX_SAFE_INTEGER

describe('lintModel, numbers', () => {
  it.each([
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [1e300, '1e+300'],
    [untyped('1'), '"1"'],
  ])('refuses the rank %s', (rank, found) => {
    expect(lint(soundModel({ grades: { ...soundModel().grades, odd: { rank } } }))).toEqual([
      {
        code: 'number-out-of-range',
        severity: 'error',
        path: ['grades', 'odd', 'rank'],
        details: { field: 'grades.odd.rank', found, range: { atLeast: -most, atMost: most } },
      },
    ])
  })

  it.each([-1, Number.NaN, 1e300])('refuses a head count of %s', (headcount) => {
    const schemes = { s: { name: { id: 's', en: 's' }, headcount } }
    expect(lint(soundModel({ schemes }))).toEqual([
      {
        code: 'number-out-of-range',
        severity: 'error',
        path: ['schemes', 's', 'headcount'],
        details: {
          field: 'schemes.s.headcount',
          found: String(headcount),
          range: { atLeast: 0, atMost: most },
        },
      },
    ])
  })

  it.each([
    ['months', -1, 0, most],
    ['kkniLevel', 0, 1, 9],
    ['kkniLevel', 10, 1, 9],
  ])('refuses %s of %s', (field, value, least, greatest) => {
    const qualifications = [
      { kind: 'experience', importance: 'absolute', name: { id: 'x', en: 'x' }, [field]: value },
    ] as const
    expect(lint(withJobs(soundJob('x', requirements, { qualifications })))).toEqual([
      {
        code: 'number-out-of-range',
        severity: 'error',
        path: ['jobs', 'x', 'qualifications', 0, field],
        details: {
          field: `jobs.x.qualifications.0.${field}`,
          found: String(value),
          range: { atLeast: least, atMost: greatest },
        },
      },
    ])
  })
})
