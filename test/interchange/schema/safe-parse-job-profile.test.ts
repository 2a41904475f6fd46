import { safeParseJobProfile } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { soundJob } from '../../support/sound-model'
import { model } from '../support/entries'
import { found } from '../support/found'

describe('safeParseJobProfile', () => {
  it('tells what is wrong, with paths from the profile', () => {
    const profile = soundJob('driver', [{ competency: 'SQK' }, { competency: 'SQL', level: 2.5 }], {
      superior: 'cheif',
    })
    expect(found(safeParseJobProfile(model, profile))).toEqual([
      'superior: unknown-reference',
      'requirements.0.competency: unknown-competency',
      'requirements.1.level: level-off-scale',
    ])
    expect(found(safeParseJobProfile(model, { ...profile, complete: 'yes' }))).toEqual([
      'complete: wrong-type',
    ])
    expect(found(safeParseJobProfile(model, soundJob('driver', [], { model: 'other' })))).toContain(
      'model: model-mismatch',
    )
    expect(found(safeParseJobProfile(model, soundJob('__proto__', [])))).toEqual(['id: reserved-key'])
  })

  it('tells a circle that goes through jobs of the model', () => {
    const round = soundJob('chief', [{ competency: 'SQL', level: 5 }], { superior: 'driver' })
    const own = safeParseJobProfile(model, { ...round, superior: 'clerk' })
    expect(found(own)).toContain('superior: reference-cycle')
  })
})
