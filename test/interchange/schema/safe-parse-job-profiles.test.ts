import type { CompetencyModel } from 'kompetensi'
import { safeParseJobProfiles } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { soundJob } from '../../support/sound-model'
import { model } from '../support/entries'
import { found } from '../support/found'

describe('safeParseJobProfiles', () => {
  it('tells a circle that goes through jobs of the model', () => {
    const round = soundJob('chief', [{ competency: 'SQL', level: 5 }], { superior: 'driver' })
    const driver = soundJob('driver', [{ competency: 'SQL', level: 5 }], { superior: 'clerk' })
    const errors = safeParseJobProfiles(model, [round, driver]).issues.filter(
      ({ severity }) => severity === 'error',
    )
    expect(errors).toMatchObject([{ code: 'reference-cycle', path: [0, 'superior'] }])
    // Lint comes upon this circle at "clerk", which stands in the model already.
    const newcomer = soundJob('aide', [{ competency: 'SQL', level: 5 }], { superior: 'clerk' })
    const reached = safeParseJobProfiles(model, [newcomer, { ...round, superior: 'clerk' }])
    expect(found(reached)).toContain('1.superior: reference-cycle')
  })

  it('tells an id that stands twice, and nothing of the rest of the model', () => {
    const driver = soundJob('driver', [{ competency: 'SQL', level: 5 }])
    expect(found(safeParseJobProfiles(model, [driver, driver]))).toEqual(['1.id: duplicate-id'])
    const broken: CompetencyModel = { ...model, units: { office: { name: { id: '', en: '' }, parent: 'x' } } }
    expect(safeParseJobProfiles(broken, [driver]).issues).toEqual([])
  })
})
