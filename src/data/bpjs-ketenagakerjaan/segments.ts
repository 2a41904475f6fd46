// Segments served by the Membership Division. Source: the Tanjung Perak report, section II.1, items 1 to 5.

import type { Claim } from '../../model/claim'
import type { BilingualText } from '../../model/localized-text'
import { deepFreeze } from '../deep-freeze'
import { stated, translated } from './claims'
import type { BpjsPresentJob, BpjsSegmentId } from './ids'

/** A segment of employers or participants. */
export interface BpjsSegment {
  /** Name of the segment. */
  readonly name: BilingualText
  /** The jobs that serve it. */
  readonly servedBy: readonly BpjsPresentJob[]
  /** The job that directs its membership programme. */
  readonly overseenBy: BpjsPresentJob
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** The six segments and who serves them. */
export const segments: Readonly<Record<BpjsSegmentId, BpjsSegment>> = /* @__PURE__ */ (() => {
  const overseen = stated('tanjung-perak', 'section II.1, item 1', {
    of: 'overseenBy',
    note: {
      id: 'Sumber mencetak segmen PU tanpa membedakan skala; di sini PU dibaca sebagai kedua skala.',
      en: 'The source prints the segment PU without scale; here it is read as both scales.',
    },
  })
  return deepFreeze<Record<BpjsSegmentId, BpjsSegment>>({
    'pu-besar-menengah': {
      name: {
        id: 'Pemberi kerja/badan usaha besar dan menengah, segmen Penerima Upah (PU)',
        en: 'Large and medium employers of wage earners (PU)',
      },
      servedBy: ['account-representative', 'petugas-administrasi-peserta'],
      overseenBy: 'kepala-bidang-kepesertaan',
      claims: [
        stated('tanjung-perak', 'section II.1, items 2 and 3'),
        translated('name.en', 'tanjung-perak', 'section II.1, items 2 and 3'),
        overseen,
      ],
    },
    'pu-kecil-mikro': {
      name: {
        id: 'Pemberi kerja/badan usaha kecil dan mikro, segmen Penerima Upah (PU)',
        en: 'Small and micro employers of wage earners (PU)',
      },
      servedBy: ['account-representative-khusus', 'petugas-administrasi-peserta-khusus'],
      overseenBy: 'kepala-bidang-kepesertaan',
      claims: [
        stated('tanjung-perak', 'section II.1, items 4 and 5', {
          note: {
            id: 'Keterangan Penerima Upah hanya tercetak pada Petugas Administrasi Peserta Khusus; pada ARK tertulis skala kecil dan mikro saja.',
            en: 'The words wage earners (PU) are printed only for the Special Participant Administration Officer; for the ARK only small and micro scale.',
          },
        }),
        translated('name.en', 'tanjung-perak', 'section II.1, items 4 and 5'),
        overseen,
      ],
    },
    bpu: {
      name: { id: 'Bukan Penerima Upah (BPU)', en: 'Non-wage earners (BPU)' },
      servedBy: ['account-representative-khusus', 'petugas-administrasi-peserta-khusus'],
      overseenBy: 'kepala-bidang-kepesertaan',
      claims: [
        stated('tanjung-perak', 'section II.1, items 4 and 5'),
        translated('name.en', 'tanjung-perak', 'section II.1, items 4 and 5'),
        overseen,
      ],
    },
    keagenan: {
      name: { id: 'Keagenan', en: 'Agencies' },
      servedBy: ['account-representative-khusus'],
      overseenBy: 'kepala-bidang-kepesertaan',
      claims: [
        stated('tanjung-perak', 'section II.1, item 4', {
          note: {
            id: 'Pada Petugas Administrasi Peserta Khusus segmen ini tidak tercetak.',
            en: 'This segment is not printed for the Special Participant Administration Officer.',
          },
        }),
        translated('name.en', 'tanjung-perak', 'section II.1, item 4'),
        overseen,
      ],
    },
    pmi: {
      name: { id: 'Pekerja Migran Indonesia (PMI)', en: 'Indonesian migrant workers (PMI)' },
      servedBy: ['account-representative-khusus', 'petugas-administrasi-peserta-khusus'],
      overseenBy: 'kepala-bidang-kepesertaan',
      claims: [
        stated('tanjung-perak', 'section II.1, items 4 and 5'),
        translated('name.en', 'tanjung-perak', 'section II.1, items 4 and 5'),
        overseen,
      ],
    },
    jakon: {
      name: { id: 'Jasa Konstruksi (Jakon)', en: 'Construction services (Jakon)' },
      servedBy: ['account-representative', 'petugas-administrasi-peserta'],
      overseenBy: 'kepala-bidang-kepesertaan',
      claims: [
        stated('tanjung-perak', 'section II.1, items 2 and 3', {
          note: {
            id: 'Penelitian Medan Utara menaruh data jasa konstruksi pada Penata Madya Kepesertaan Khusus; pembagian di sini mengikuti laporan magang Tanjung Perak.',
            en: 'The Medan Utara study gives construction-services data to the Penata Madya Kepesertaan Khusus; the division here follows the Tanjung Perak internship report.',
          },
        }),
        translated('name.en', 'tanjung-perak', 'section II.1, items 2 and 3'),
        overseen,
      ],
    },
  })
})()
