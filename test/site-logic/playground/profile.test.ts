import { analyzeGap, type CompetencyModel } from 'kompetensi'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { gapChart } from 'kompetensi/charts'
import { expect, it } from 'vitest'
import { profileOf, withProfile } from '../../../docs/.vitepress/theme/playground/profile'
import { languages } from '../../../docs/tools/languages'
import { rowsOf } from '../../charts/support'
import { start } from './states'

const model: CompetencyModel = bpjsKetenagakerjaan

it('draws levels on the scale of the reader, where the model has none', () => {
  const [given = '', held = ''] = Object.keys(model.competencies)
  const state = {
    ...start,
    model: 'bpjs-ketenagakerjaan',
    job: 'sekretaris',
    ownScale: 5,
    given: { [given]: 4, [held]: 2 },
  }
  const profile = profileOf(model, state)
  if (!profile.ok) throw new Error('no profile')
  const report = analyzeGap(model, profile.value, { [held]: 3 })
  const spec = gapChart(withProfile(model, profile.value), report, { language: languages.en })
  expect(rowsOf(spec, 'not assessed: any level')).toMatchObject([{ competency: given, from: 0, to: 5 }])
  expect(rowsOf(spec, 'held')).toMatchObject([{ competency: held, held: 3, status: 'above' }])
})
