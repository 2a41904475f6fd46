// How long the result of a competency assessment is usually held to stand in the Indonesian civil service.
// Source: quoted from a frequently-asked-questions page of BKN on Peraturan BKN 26/2019; the regulation was not read.

import type { ValidityMonths } from '../../assessment/resolve-options'
import type { Claim } from '../../model/claim'
import type { BilingualText } from '../../model/localized-text'
import { deepFreeze } from '../deep-freeze'

/** For how many months ratings stand, by whom and how sure that is. */
export interface ValidityScheme extends ValidityMonths {
  /** Id of the scheme. */
  readonly id: string
  /** Name of the scheme. */
  readonly name: BilingualText
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/**
 * The usual validity of a competency assessment in the Indonesian civil service: 36 months. Unverified: give it to
 * `resolveHoldings` only if it is also the rule of your organisation.
 *
 * @example
 * ```ts
 * import { resolveHoldings } from 'kompetensi'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { indonesianValidity } from 'kompetensi/schemes'
 *
 * const rating = { person: 'p1', competency: 'INT', level: 3, assessedOn: '2024-02-29', raterKind: 'assessor' } as const
 * const validity = indonesianValidity
 * console.log(resolveHoldings(lembagaXy, [rating], { asOf: '2027-02-28', validity }).holdings) // { INT: 3 }
 * console.log(resolveHoldings(lembagaXy, [rating], { asOf: '2027-03-01', validity }).holdings) // {}
 * ```
 */
export const indonesianValidity: ValidityScheme = /* @__PURE__ */ deepFreeze<ValidityScheme>({
  id: 'indonesian-validity',
  name: { id: 'Masa berlaku hasil penilaian kompetensi', en: 'Validity of a competency assessment' },
  months: 36,
  claims: [
    {
      of: 'months',
      source: 'bkn-26-2019',
      place: 'pasal 29 ayat (4)',
      basis: 'stated',
      confidence: 'unverified',
      note: {
        id: 'Dikutip dari laman tanya-jawab resmi BKN tentang Peraturan BKN 26/2019; peraturannya sendiri tidak dibaca. Laman itu menyebut pula bahwa penyelenggaranya harus terakreditasi dan hasilnya berlaku untuk jabatan yang setingkat. Tanggal mulai berlakunya dan hari pemeriksaan laman itu tidak tercatat.',
        en: 'Quoted from the official question-and-answer page of BKN on Peraturan BKN 26/2019; the regulation itself was not read. The page adds that the organiser must be accredited and that a result serves for posts of the same level. Neither the day it came into force nor the day the page was checked is recorded.',
      },
    },
    { of: 'name', basis: 'authored', confidence: 'proposed' },
  ],
})
