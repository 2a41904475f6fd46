import type { BilingualModel } from '../../model/bilingual-model'
import { deepFreeze } from '../deep-freeze'
import { clusters } from './clusters'
import { competencies } from './competencies'
import type { AsnCode, AsnJob } from './ids'
import { jobs } from './jobs'
import { grades, tracks } from './organization'
import { scales } from './scales'
import { sources } from './sources'

/**
 * The competency model of the Indonesian civil service (ASN): the nine general competencies of PermenPANRB 38/2017, eight
 * managerial and one socio-cultural, on five levels, and what 14 tiers ask of them. A level has the same name for every
 * competency and says in its description what it means there. Much of it is unverified, and says so; a profile is never
 * complete, because a post also asks for technical competencies of its own. Where the level depends on the post
 * (`jf-ahli-utama`, `jf-mahir`) there is none: give yours with `withLevels`. Deeply frozen.
 *
 * @example
 * ```ts
 * import { findLevel } from 'kompetensi'
 * import { asn } from 'kompetensi/asn'
 *
 * console.log(findLevel(asn, 'M08', 4)?.name.id) // Mumpuni
 * console.log(findLevel(asn, 'M08', 4)?.description?.id) // Menangani masalah berisiko tinggi beserta mitigasinya
 * console.log(asn.jobs['jpt-pratama'].requirements[0]?.level) // 4
 * ```
 */
export const asn: BilingualModel<'asn', AsnCode, AsnJob> = /* @__PURE__ */ deepFreeze<
  BilingualModel<'asn', AsnCode, AsnJob>
>({
  id: 'asn',
  version: '1.0.0',
  name: { id: 'Model Kompetensi ASN', en: 'Competency model of the Indonesian civil service (ASN)' },
  sources,
  scales,
  clusters,
  competencies,
  families: {},
  tracks,
  grades,
  units: {},
  jobs,
  schemes: {},
})
