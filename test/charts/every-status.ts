// One job and one report in which every status occurs.

import { analyzeGap, type JobProfile } from 'kompetensi'
import { type LembagaXyCode, lembagaXy } from 'kompetensi/lembaga-xy'
import { frozen } from '../support/deep-frozen.js'

const requirements: JobProfile<'lembaga-xy', LembagaXyCode>['requirements'] = [
  { competency: 'INT', level: 3, essential: true },
  { competency: 'CFV', level: 4 },
  { competency: 'FCI', level: 2 },
  { competency: 'LRS', level: 3 },
  { competency: 'SO' },
]
/** A profile with every kind of requirement, and one code its source cut off. */
export const job: JobProfile<'lembaga-xy', LembagaXyCode> = {
  id: 'uji',
  model: 'lembaga-xy',
  name: { id: 'Uji', en: 'Test' },
  complete: false,
  unknown: ['HPA'],
  requirements,
}
/** A report in which every status occurs. */
export const report = frozen(analyzeGap(lembagaXy, job, { INT: 3, CFV: 2.5, FCI: 3, SO: 2, HPA: 1, CT: 4 }))
