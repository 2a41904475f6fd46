// Numberings of the nine-box (kotak manajemen talenta). They hold no cuts: agencies cut the axes differently.
// Sources: the numbering and the actions of PermenPANRB 3/2020 as twelve talent-management programs carry them, and the
// numbering of the Ministry of Finance; the regulations themselves were read only in part. English names are ours.

import type { Claim } from '../../model/claim'
import type { BilingualText } from '../../model/localized-text'
import type { NineBox, NineBoxScheme, NineBoxThird } from '../../talent/nine-box-scheme'
import { deepFreeze } from '../deep-freeze'

const thirds: readonly NineBoxThird[] = ['low', 'middle', 'high']

/** The boxes of a grid as printed: rows by performance, the highest first; columns by potential, the lowest first. */
function boxesOf(
  rows: readonly (readonly number[])[],
  more: (box: number) => Pick<NineBox, 'actions' | 'claims'>,
): readonly NineBox[] {
  return rows
    .flatMap((row, i) =>
      row.map(
        (box, j): NineBox => ({
          box,
          performance: thirds[2 - i] ?? 'low',
          potential: thirds[j] ?? 'low',
          ...more(box),
        }),
      ),
    )
    .sort((a, b) => a.box - b.box)
}

const actions = {
  rules: { id: 'Diproses sesuai ketentuan', en: 'Handled under the applicable rules' },
  guidance: { id: 'Bimbingan kinerja', en: 'Performance guidance' },
  counselling: { id: 'Konseling kinerja', en: 'Performance counselling' },
  development: { id: 'Pengembangan kompetensi', en: 'Competency development' },
  placement: { id: 'Penempatan yang sesuai', en: 'Suitable placement' },
  rotation: { id: 'Rotasi', en: 'Rotation' },
  retain: { id: 'Dipertahankan', en: 'Retain' },
  pool: { id: 'Masuk kelompok rencana suksesi instansi', en: 'Agency succession pool' },
  enrichment: { id: 'Rotasi/pengayaan jabatan', en: 'Rotation/job enrichment' },
  study: { id: 'Tugas belajar', en: 'Study assignment' },
  enlargement: { id: 'Rotasi/perluasan jabatan', en: 'Rotation/job enlargement' },
  promote: { id: 'Dipromosikan dan dipertahankan', en: 'Promote and retain' },
  nationalPool: {
    id: 'Masuk kelompok rencana suksesi instansi/nasional',
    en: 'Agency/national succession pool',
  },
  reward: { id: 'Penghargaan', en: 'Reward' },
} as const satisfies Readonly<Record<string, BilingualText>>

/** What PANRB's scheme recommends, by box number. */
const panrbActions: Readonly<Record<number, readonly BilingualText[]>> = /* @__PURE__ */ (() => ({
  1: [actions.rules],
  2: [actions.guidance, actions.development, actions.placement],
  3: [actions.guidance, actions.counselling, actions.development, actions.placement],
  4: [actions.rotation, actions.development],
  5: [actions.placement, actions.guidance, actions.development],
  6: [actions.placement, actions.guidance, actions.counselling],
  7: [actions.retain, actions.pool, actions.enrichment, actions.development, actions.study],
  8: [actions.retain, actions.pool, actions.enlargement, actions.guidance],
  9: [actions.promote, actions.nationalPool, actions.reward],
}))()

/** Boxes of which a single program carries the actions. */
const singleSource: readonly number[] = [1, 7, 8, 9]

function panrbClaims(box: number): readonly Claim[] {
  return [
    {
      of: 'actions',
      source: 'panrb-3-2020',
      place: `box ${box}`,
      basis: 'stated',
      confidence: singleSource.includes(box) ? 'single-source' : 'corroborated',
    },
    { of: 'actions.en', basis: 'translated', confidence: 'proposed' },
  ]
}

/**
 * The nine boxes of PermenPANRB 3/2020 (amended by PermenPANRB 20/2025), with the actions it recommends. Boxes 7, 8 and 9 are
 * the succession pool. The regulation sets no national cuts; what it calls the axes is `talentAxesPanrb`.
 *
 * @example
 * ```ts
 * import { nineBoxPanrb } from 'kompetensi/schemes'
 *
 * const box = nineBoxPanrb.boxes.find(({ performance, potential }) => performance === 'high' && potential === 'middle')
 * console.log(box?.box, box?.actions?.[0]?.id) // 7 Dipertahankan
 * ```
 */
export const nineBoxPanrb: NineBoxScheme = /* @__PURE__ */ (() =>
  deepFreeze<NineBoxScheme>({
    id: 'nine-box-panrb',
    name: { id: 'Kotak manajemen talenta PANRB', en: 'PANRB talent management boxes' },
    boxes: boxesOf(
      [
        [4, 7, 9],
        [2, 5, 8],
        [1, 3, 6],
      ],
      (box) => ({ actions: panrbActions[box] ?? [], claims: panrbClaims(box) }),
    ),
    claims: [
      {
        of: 'boxes',
        source: 'panrb-3-2020',
        basis: 'stated',
        confidence: 'corroborated',
        note: {
          id: 'Penomoran yang sama terlihat pada dua belas program; batas sumbu tidak ditetapkan secara nasional dan berbeda antarinstansi.',
          en: 'Twelve programs carry the same numbering; the cuts of the axes are not set nationally and differ between agencies.',
        },
      },
      { of: 'name', basis: 'authored', confidence: 'proposed' },
    ],
  }))()

/**
 * The nine boxes as the Ministry of Finance numbers them: seven of the nine numbers differ from PANRB's.
 *
 * @example
 * ```ts
 * import { nineBoxKemenkeu } from 'kompetensi/schemes'
 *
 * console.log(nineBoxKemenkeu.boxes[7]) // { box: 8, performance: 'high', potential: 'middle' }
 * ```
 */
export const nineBoxKemenkeu: NineBoxScheme = /* @__PURE__ */ (() =>
  deepFreeze<NineBoxScheme>({
    id: 'nine-box-kemenkeu',
    name: { id: 'Kotak manajemen talenta Kementerian Keuangan', en: 'Ministry of Finance talent boxes' },
    boxes: boxesOf(
      [
        [5, 8, 9],
        [4, 6, 7],
        [1, 2, 3],
      ],
      () => ({}),
    ),
    claims: [
      {
        of: 'boxes',
        source: 'kemenkeu-nine-box',
        basis: 'stated',
        confidence: 'unverified',
        note: {
          id: 'Hanya penomorannya yang dilihat; peraturan dan tindak lanjut tiap kotak tidak dibaca.',
          en: 'Only the numbering was seen; the regulation and the actions of each box were not read.',
        },
      },
      { of: 'name', basis: 'authored', confidence: 'proposed' },
    ],
  }))()

/**
 * A plain three by three, numbered along potential and then up performance: 1 is low in both, 3 low performance with high
 * potential, 9 high in both. For organisations that have no numbering of their own.
 *
 * @example
 * ```ts
 * import { nineBoxPlain } from 'kompetensi/schemes'
 *
 * console.log(nineBoxPlain.boxes[2]) // { box: 3, performance: 'low', potential: 'high' }
 * ```
 */
export const nineBoxPlain: NineBoxScheme = /* @__PURE__ */ (() =>
  deepFreeze<NineBoxScheme>({
    id: 'nine-box-plain',
    name: { id: 'Sembilan kotak kinerja × potensi', en: 'Nine boxes of performance × potential' },
    boxes: boxesOf(
      [
        [7, 8, 9],
        [4, 5, 6],
        [1, 2, 3],
      ],
      () => ({}),
    ),
    claims: [{ basis: 'authored', confidence: 'proposed' }],
  }))()
