import { parseJobProfile, safeParseJobProfile } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { soundJob } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { model } from '../support/entries'

describe('parseJobProfile', () => {
  it('reads a profile of the model, new or in the place of one', () => {
    const profile = soundJob('driver', [{ competency: 'SQL', level: 5, essential: true }], {
      superior: 'chief',
    })
    expect(parseJobProfile(model, JSON.stringify(profile))).toEqual(profile)
    expect(parseJobProfile(model, { ...profile, id: 'clerk' })).toEqual({ ...profile, id: 'clerk' })
  })

  it('throws with the issues that safeParseJobProfile gives', () => {
    const data = soundJob('driver', [{ competency: 'SQL', level: 2.5 }])
    const error = thrownBy(() => parseJobProfile(model, data))
    expect(error.issues).toEqual(safeParseJobProfile(model, data).issues)
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['level-off-scale', 'requirements', 0, 'level'],
    ])
  })
})
