import type { BilingualModel } from '../../model/bilingual-model'
import { deepFreeze } from '../deep-freeze'
import { clusters } from './clusters'
import { competencies } from './competencies'
import type { BpjsCode, BpjsJob } from './ids'
import { jobs } from './jobs'
import { sources } from './sources'
import { units } from './units'

/**
 * The competency model of BPJS Ketenagakerjaan, Indonesia's employment social-security body: 17 competencies
 * in three groups, without a scale because the source gives none; 3 proposed ones; the units and jobs of a
 * branch office. Only the Account Representative Khusus has a profile, as it is and as it is expected to become;
 * of the other jobs nobody knows what they require. Deeply frozen.
 *
 * @example
 * ```ts
 * import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
 *
 * console.log(bpjsKetenagakerjaan.competencies.PKN.name.id) // Pengetahuan Produk
 * console.log(bpjsKetenagakerjaan.jobs['account-representative-khusus'].requirements.length) // 17
 * ```
 */
export const bpjsKetenagakerjaan: BilingualModel<'bpjs-ketenagakerjaan', BpjsCode, BpjsJob> =
  /* @__PURE__ */ deepFreeze<BilingualModel<'bpjs-ketenagakerjaan', BpjsCode, BpjsJob>>({
    id: 'bpjs-ketenagakerjaan',
    version: '1.0.0',
    name: { id: 'Model Kompetensi BPJS Ketenagakerjaan', en: 'BPJS Ketenagakerjaan competency model' },
    sources,
    scales: {},
    clusters,
    competencies,
    families: {},
    tracks: {},
    grades: {},
    units,
    jobs,
    schemes: {},
  })
