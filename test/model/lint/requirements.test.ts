import type { Requirement } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { lint } from '../../support/lint'
import { soundJob, soundModel, withJobs } from '../../support/sound-model'

const broken: readonly (readonly [string, Requirement, string, string, object])[] = [
  [
    'level 6 of 5',
    { competency: 'SQL', level: 6 },
    'level-off-scale',
    'level',
    { competency: 'SQL', of: 'required', level: 6, lowest: 1, highest: 5, levels: [1, 2, 3, 4, 5] },
  ],
  [
    'level 2.5 of whole levels',
    { competency: 'SQL', level: 2.5 },
    'level-off-scale',
    'level',
    { competency: 'SQL', of: 'required', level: 2.5, lowest: 1, highest: 5, levels: [1, 2, 3, 4, 5] },
  ],
  [
    'level NaN',
    { competency: 'SQL', level: Number.NaN },
    'level-not-a-number',
    'level',
    { competency: 'SQL', of: 'required', found: 'NaN' },
  ],
  ['a level on no scale', { competency: 'ART', level: 1 }, 'no-scale', 'level', { competency: 'ART' }],
  [
    'weight 0',
    { competency: 'SQL', level: 1, weight: 0 },
    'weight-not-positive',
    'weight',
    { competency: 'SQL', found: '0' },
  ],
  [
    'weight -Infinity',
    { competency: 'SQL', level: 1, weight: Number.NEGATIVE_INFINITY },
    'weight-not-positive',
    'weight',
    { competency: 'SQL', found: '-Infinity' },
  ],
  [
    'an unknown code',
    { competency: 'NEGG', level: 1 },
    'unknown-competency',
    'competency',
    { competency: 'NEGG', model: 'acme', suggestion: 'NEG' },
  ],
  [
    'a code of every object',
    { competency: 'valueOf' },
    'unknown-competency',
    'competency',
    { competency: 'valueOf', model: 'acme' },
  ],
]

describe('lintModel, requirements', () => {
  it.each(broken)('refuses %s', (_, requirement, code, field, details) => {
    const model = withJobs(soundJob('x', [{ competency: 'NEG', level: 2 }, requirement]))
    expect(lint(model)).toEqual([
      { code, severity: 'error', path: ['jobs', 'x', 'requirements', 1, field], details },
    ])
  })

  it('refuses a competency that is required twice', () => {
    const model = withJobs(soundJob('x', [{ competency: 'SQL', level: 2 }, { competency: 'SQL' }]))
    expect(lint(model)).toEqual([
      {
        code: 'duplicate-requirement',
        severity: 'error',
        path: ['jobs', 'x', 'requirements', 1, 'competency'],
        details: { competency: 'SQL' },
      },
    ])
  })

  it('names the ends alone of a continuous scale', () => {
    const scales = { five: { levels: [0, 3, 7], floor: 0, continuous: true } }
    const model = soundModel({ scales, jobs: { x: soundJob('x', [{ competency: 'SQL', level: 7.01 }]) } })
    expect(lint(model)[0]?.details).toEqual({
      competency: 'SQL',
      of: 'required',
      level: 7.01,
      lowest: 0,
      highest: 7,
    })
  })

  it('warns of an empty profile that calls itself complete, and hints at one that does not', () => {
    const empty = (complete: boolean) => lint(withJobs(soundJob('x', [], { complete })))
    const issue = { code: 'empty-profile', path: ['jobs', 'x', 'requirements'], details: { job: 'x' } }
    expect(empty(true)).toEqual([{ ...issue, severity: 'warning' }])
    expect(empty(false)).toEqual([{ ...issue, severity: 'hint' }])
  })

  it.each([0, -3])('warns of a requirement of %s where 0 is nothing shown', (level) => {
    const scales = { five: { levels: [-3, 0, 2], floor: 0 } }
    const model = soundModel({ scales, jobs: { x: soundJob('x', [{ competency: 'SQL', level }]) } })
    expect(lint(model)).toEqual([
      {
        code: 'requirement-at-floor',
        severity: 'warning',
        path: ['jobs', 'x', 'requirements', 0, 'level'],
        details: { competency: 'SQL', level, floor: 0 },
      },
    ])
  })
})
