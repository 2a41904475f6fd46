// Branch inspection: named in table 4.1 of the Medan Utara study, described nowhere.

import { deepFreeze } from '../../../deep-freeze'
import { stated } from '../../claims'
import type { BpjsJobDescription } from '../types'

/** Job descriptions of branch inspection, which the sources name without describing it. */
export const inspection: Readonly<Record<'petugas-pemeriksa-cabang', BpjsJobDescription>> =
  /* @__PURE__ */ (() =>
    deepFreeze<Record<'petugas-pemeriksa-cabang', BpjsJobDescription>>({
      'petugas-pemeriksa-cabang': {
        duties: [],
        authorities: [],
        missing: [
          {
            subject: 'unit',
            description: {
              id: 'Jabatan ini hanya ada dalam tabel jumlah tenaga kerja, tanpa unit dan tanpa atasan. Bagian 4.1 menyebut keempat bidang sebagai bagian tugas pemeriksa, tetapi hubungannya dengan jabatan ini tidak dijelaskan.',
              en: 'This job stands only in the headcount table, with no unit and no superior. Section 4.1 calls the four divisions inspecting task parts (bagian tugas pemeriksa), but how that relates to this job is not explained.',
            },
            claims: [stated('medan-utara', 'table 4.1')],
          },
          {
            subject: 'description',
            description: {
              id: 'Sumber tidak mencetak tujuan, tugas, dan wewenang jabatan ini.',
              en: 'The source prints no purpose, duties or authorities for this job.',
            },
            claims: [stated('medan-utara', 'section 4.3.1')],
          },
        ],
      },
    }))()
