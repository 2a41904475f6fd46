// The national qualifications framework (KKNI): nine levels in three groups.
// Source: Perpres 8/2012 by way of secondary documents (see sources.ts). Levels and groups are corroborated; which
// education a level corresponds to is unverified.

import type { Claim } from '../../model/claim'
import type { KkniLevel } from '../../model/kkni-level'
import type { BilingualText } from '../../model/localized-text'
import { deepFreeze } from '../deep-freeze'
import type { AsnSource } from './sources'

/** The three groups of levels. */
export type KkniGroup = 'operator' | 'teknisi-atau-analis' | 'ahli'

/** One level of the framework. */
export interface KkniEntry {
  /** The level, 1 … 9. */
  readonly level: KkniLevel
  /** The group it belongs to. */
  readonly group: KkniGroup
  /** The formal education it corresponds to; absent where none was found. */
  readonly education?: BilingualText
  /** Where the facts come from. */
  readonly claims: readonly Claim[]
}

const source: AsnSource = 'perpres-8-2012'

const grouped: readonly Claim[] = [
  { of: 'level', source, place: 'levels', basis: 'stated', confidence: 'corroborated' },
  { of: 'group', source, place: 'groups of levels', basis: 'stated', confidence: 'corroborated' },
]

const withEducation: readonly Claim[] = /* @__PURE__ */ ((): readonly Claim[] => [
  ...grouped,
  { of: 'education', source, place: 'levels', basis: 'restated', confidence: 'unverified' },
])()

/** Names of the groups. */
export const kkniGroups: Readonly<Record<KkniGroup, BilingualText>> = /* @__PURE__ */ deepFreeze<
  Readonly<Record<KkniGroup, BilingualText>>
>({
  operator: { id: 'Operator', en: 'Operators' },
  'teknisi-atau-analis': { id: 'Teknisi atau analis', en: 'Technicians or analysts' },
  ahli: { id: 'Ahli', en: 'Experts' },
})

/**
 * The nine levels of KKNI. Deeply frozen.
 *
 * @example
 * ```ts
 * import { kkniLevels } from 'kompetensi/asn'
 * import { parseKkniLevel } from 'kompetensi/skkni'
 *
 * console.log(kkniLevels[parseKkniLevel('KKNI Level 6')].group) // teknisi-atau-analis
 * ```
 */
export const kkniLevels: Readonly<Record<KkniLevel, KkniEntry>> = /* @__PURE__ */ deepFreeze<
  Readonly<Record<KkniLevel, KkniEntry>>
>({
  1: { level: 1, group: 'operator', claims: grouped },
  2: {
    level: 2,
    group: 'operator',
    education: { id: 'SMA/SMK', en: 'Senior secondary or vocational school' },
    claims: withEducation,
  },
  3: {
    level: 3,
    group: 'operator',
    education: { id: 'D1', en: 'D1 (one-year diploma)' },
    claims: withEducation,
  },
  4: {
    level: 4,
    group: 'teknisi-atau-analis',
    education: { id: 'D2', en: 'D2 (two-year diploma)' },
    claims: withEducation,
  },
  5: {
    level: 5,
    group: 'teknisi-atau-analis',
    education: { id: 'D3', en: 'D3 (three-year diploma)' },
    claims: withEducation,
  },
  6: {
    level: 6,
    group: 'teknisi-atau-analis',
    education: { id: 'D4/S1', en: 'D4/S1 (applied or academic bachelor)' },
    claims: withEducation,
  },
  7: {
    level: 7,
    group: 'ahli',
    education: { id: 'Profesi', en: 'Professional programme' },
    claims: withEducation,
  },
  8: {
    level: 8,
    group: 'ahli',
    education: { id: 'S2 (magister)', en: 'S2 (master)' },
    claims: withEducation,
  },
  9: {
    level: 9,
    group: 'ahli',
    education: { id: 'S3 (doktor)', en: 'S3 (doctorate)' },
    claims: withEducation,
  },
})
