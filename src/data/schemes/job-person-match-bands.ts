// Bands for Job Person Match, in percent.
// Sources: Indonesian regulations named in the claims, read second-hand; English names are ours.

import type { BandSet } from '../../fit/band-set'
import { deepFreeze } from '../deep-freeze'

/**
 * Bands of Job Person Match for selection, promotion and filling posts: 80 and 68 percent.
 *
 * @example
 * ```ts
 * import { jpmSelection } from 'kompetensi/schemes'
 *
 * console.log(jpmSelection.bands.map(({ name, from }) => `${name.id} ${from ?? ''}`))
 * // ['Kurang Memenuhi Syarat ', 'Masih Memenuhi Syarat 68', 'Memenuhi Syarat 80']
 * ```
 */
export const jpmSelection: BandSet = /* @__PURE__ */ deepFreeze<BandSet>({
  id: 'jpm-selection',
  name: { id: 'Kategori JPM untuk seleksi', en: 'Job Person Match bands for selection' },
  purpose: {
    id: 'Seleksi, promosi, dan pengisian jabatan',
    en: 'Selection, promotion and filling of posts',
  },
  full: 100,
  bands: [
    {
      id: 'kurang-memenuhi-syarat',
      name: { id: 'Kurang Memenuhi Syarat', en: 'Does not sufficiently qualify' },
    },
    { id: 'masih-memenuhi-syarat', name: { id: 'Masih Memenuhi Syarat', en: 'Still qualifies' }, from: 68 },
    { id: 'memenuhi-syarat', name: { id: 'Memenuhi Syarat', en: 'Qualifies' }, from: 80 },
  ],
  claims: [
    {
      source: 'bn-35-2020',
      place: 'functional jobs',
      basis: 'stated',
      confidence: 'unverified',
      note: {
        id: 'Terlihat pada satu kutipan peraturan dan dua program; pasal asalnya tidak dibaca.',
        en: 'Seen in one regulation excerpt and two programs; the article it comes from was not read.',
      },
    },
    { of: 'name.en', basis: 'authored', confidence: 'proposed' },
  ],
})

/**
 * Bands of Job Person Match for mapping and development: 90 and 78 percent.
 *
 * @example
 * ```ts
 * import { jpmMapping } from 'kompetensi/schemes'
 *
 * console.log(jpmMapping.bands.map(({ id }) => id)) // ['kurang-optimal', 'cukup-optimal', 'optimal']
 * ```
 */
export const jpmMapping: BandSet = /* @__PURE__ */ deepFreeze<BandSet>({
  id: 'jpm-mapping',
  name: { id: 'Kategori JPM untuk pemetaan', en: 'Job Person Match bands for mapping' },
  purpose: { id: 'Pemetaan dan pengembangan kompetensi', en: 'Mapping and developing competencies' },
  full: 100,
  bands: [
    { id: 'kurang-optimal', name: { id: 'Kurang Optimal', en: 'Less than optimal' } },
    { id: 'cukup-optimal', name: { id: 'Cukup Optimal', en: 'Fairly optimal' }, from: 78 },
    { id: 'optimal', name: { id: 'Optimal', en: 'Optimal' }, from: 90 },
  ],
  claims: [
    {
      source: 'brin-3-2023',
      place: 'pasal 33',
      basis: 'stated',
      confidence: 'corroborated',
      printed: '>=90; >=78; <78',
      note: {
        id: 'Angka yang sama terdapat pada dua program yang tidak saling bergantung. Tanggal mulai berlakunya dan hari pemeriksaan pasal ini tidak tercatat.',
        en: 'Two independent programs carry the same figures. Neither the day it came into force nor the day the article was checked is recorded.',
      },
    },
    { of: 'name.en', basis: 'authored', confidence: 'proposed' },
  ],
})
