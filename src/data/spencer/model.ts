import type { BilingualModel } from '../../model/bilingual-model'
import { deepFreeze } from '../deep-freeze'
import { clusters } from './clusters'
import { competencies } from './competencies/index'
import type { SpencerCode, SpencerJob } from './ids'
import { jobs } from './jobs'
import { scales } from './scales/index'
import { sources } from './sources'

/**
 * The competency model of Spencer & Spencer, Competence at Work (1993), as secondary documents have it: 20
 * competencies in six clusters, 41 dimensions, five generic job models with weights and no levels. A competency is
 * rated under its own code on its first dimension (`ACH` on the scale `ACH.A`), each further dimension under its
 * own code (`ACH.B`). Every dimension has its own scale, from −3 at the lowest to 9 at the highest; 0 is neutral
 * and negative levels are harmful. Much of it is unverified, and says so. Deeply frozen.
 *
 * @example
 * ```ts
 * import { spencer } from 'kompetensi/spencer'
 *
 * console.log(spencer.competencies['ACH.B'].dimensionOf) // ACH
 * console.log(spencer.scales['CSO.A']?.levels[0]) // -3
 * ```
 */
export const spencer: BilingualModel<'spencer', SpencerCode, SpencerJob> = /* @__PURE__ */ deepFreeze<
  BilingualModel<'spencer', SpencerCode, SpencerJob>
>({
  id: 'spencer',
  version: '1.0.0',
  name: { id: 'Model Kompetensi Spencer', en: 'Spencer competency model' },
  sources,
  scales,
  clusters,
  competencies,
  families: {},
  tracks: {},
  grades: {},
  units: {},
  jobs,
  schemes: {},
})
