// Staff of the Medan Utara branch in 2022. Source: the Medan Utara study, section 4.2.4 and table 4.1, row by row;
// the rows add up to the printed total, which a test holds.

import type { Claim } from '../../model/claim'
import { deepFreeze } from '../deep-freeze'
import { stated } from './claims'
import type { BpjsBranch, BpjsPresentJob } from './ids'
import type { BpjsOmission } from './statement'

/** One row of the table of staff. */
export interface BpjsHeadcountRow {
  /** Number of the row as printed. */
  readonly no: number
  /** The job. */
  readonly job: BpjsPresentJob
  /** The job as the row prints it. */
  readonly printed: string
  /** People in the job. */
  readonly people: number
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** The staff of a branch office in one year. */
export interface BpjsHeadcount {
  /** The branch office. */
  readonly branch: BpjsBranch
  /** The year. */
  readonly year: number
  /** One row a job, in the order of the table. */
  readonly rows: readonly BpjsHeadcountRow[]
  /** The total as printed. */
  readonly total: number
  /** What the table leaves out. */
  readonly missing: readonly BpjsOmission[]
  /** Where it comes from, and what the total leaves out. */
  readonly claims: readonly Claim[]
}

function row(no: number, job: BpjsPresentJob, printed: string, people: number): BpjsHeadcountRow {
  return { no, job, printed, people, claims: [stated('medan-utara', `table 4.1, row ${no}`)] }
}

/** The staff of the Medan Utara branch: 13 rows, 37 people, without the five heads. */
export const headcount2022: BpjsHeadcount = /* @__PURE__ */ (() =>
  deepFreeze<BpjsHeadcount>({
    branch: 'Medan Utara',
    year: 2022,
    rows: [
      row(1, 'account-representative', 'Account Representative', 6),
      row(2, 'account-representative-khusus', 'Account Representative Khusus', 7),
      row(3, 'customer-service-officer', 'Customer Service', 5),
      row(4, 'manajer-kasus-kk-pak', 'Manager Kasus', 0),
      row(5, 'penata-madya-kearsipan', 'Penata Madya Kearsipan', 1),
      row(6, 'penata-madya-keuangan', 'Penata Madya Keuangan', 3),
      row(7, 'penata-madya-pelayanan', 'Penata Madya Pelayanan', 4),
      row(8, 'penata-madya-sdm', 'Penata Madya SDM', 1),
      row(9, 'sekretaris', 'Sekretaris', 1),
      row(10, 'penata-madya-umum', 'Penata Madya Umum', 2),
      row(11, 'petugas-administrasi-peserta', 'Petugas Administrasi Peserta', 3),
      row(12, 'petugas-administrasi-peserta-khusus', 'Petugas Administrasi Peserta Khusus', 2),
      row(13, 'petugas-pemeriksa-cabang', 'Petugas Pemeriksa Cabang', 2),
    ],
    total: 37,
    missing: [
      {
        subject: 'penata-madya-ti',
        description: {
          id: 'Penata Madya TI / Penata Muda Keuangan, yang tugasnya diuraikan di 4.3.1, juga tidak ada dalam tabel.',
          en: 'The Penata Madya TI / Penata Muda Keuangan, whose duties are set out in 4.3.1, is not in the table either.',
        },
        claims: [stated('medan-utara', 'table 4.1')],
      },
      {
        subject: 'people-per-unit',
        description: {
          id: 'Jumlah orang tiap bidang di bagian 4.1 tidak terisi.',
          en: 'The number of people in each division is left blank in section 4.1.',
        },
        claims: [stated('medan-utara', 'section 4.1, paragraph on administration')],
      },
    ],
    claims: [
      stated('medan-utara', 'section 4.2.4 and table 4.1', {
        note: {
          id: 'Sumber menyebut 37 sebagai seluruh tenaga kerja, dan ketiga belas baris memang berjumlah 37; tetapi kelima pimpinan yang disebut di halaman yang sama (kepala kantor cabang dan empat kepala bidang) tidak ada dalam daftar.',
          en: 'The source calls 37 the whole workforce, and the thirteen rows do add up to 37; yet the five heads named on the same page (head of branch and four division heads) are not in the list.',
        },
      }),
    ],
  }))()
