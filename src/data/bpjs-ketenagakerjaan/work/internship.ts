// What interns do at a branch office, beside the training modules. Source: the Tanjung Perak report, section II.3.

import { deepFreeze } from '../../deep-freeze'
import { restated } from '../claims'
import type { BpjsInternshipPartId } from '../ids'
import type { BpjsStatement } from '../statement'

/** The parts of an internship after the training modules: the project and the working experience. */
export const internship: Readonly<Record<BpjsInternshipPartId, BpjsStatement>> = /* @__PURE__ */ (() =>
  deepFreeze<Record<BpjsInternshipPartId, BpjsStatement>>({
    proyek: {
      description: {
        id: 'Proyek: mengenal alur kerja, mengadakan sosialisasi di kampus, dan mendaftarkan peserta dari segmen PU dan BPU; selain itu ikut proyek unit kerja kantor pusat atau menulis laporan akhir tentang jaminan sosial ketenagakerjaan.',
        en: 'Project: learning how the work flows, holding information events on campus and enrolling wage earners (PU) and non-wage earners (BPU); beside that, joining a project of a head-office unit or writing a final report on employment social security.',
      },
      claims: [
        restated('tanjung-perak', 'section II.3, item 2', {
          note: {
            id: 'Sumber memakai kata "atau" di antara proyek kantor pusat dan laporan akhir; mana yang dikerjakan penulisnya tidak disebut.',
            en: 'The source puts "or" between the head-office project and the final report; which of them its author did is not said.',
          },
        }),
      ],
    },
    'pengalaman-kerja': {
      description: {
        id: 'Pengalaman kerja: bersama pembimbing dan pegawai mengikuti acara cabang, menemui mitra, dan mendaftarkan peserta; di kantor mengerjakan administrasi kepesertaan, mengoreksi dan memasukkan data, serta mengingatkan lewat telepon perusahaan yang masih berutang iuran.',
        en: 'Working experience: with a mentor and staff, attending events of the branch, meeting partners and enrolling participants; in the office, membership administration, correcting and entering data, and reminding by telephone the companies that are in arrears.',
      },
      claims: [restated('tanjung-perak', 'section II.3, item 3')],
    },
  }))()
