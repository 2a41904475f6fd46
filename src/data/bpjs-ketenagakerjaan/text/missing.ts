// What the source texts lack: chapters, charts and steps.

import { deepFreeze } from '../../deep-freeze'
import { stated } from '../claims'
import type { BpjsOmission } from '../statement'

/** What the documents as a whole leave out; tables and job descriptions name their own omissions. */
export const missing: readonly BpjsOmission[] = /* @__PURE__ */ (() =>
  deepFreeze<readonly BpjsOmission[]>([
    {
      subject: 'organisation-chart-tanjung-perak',
      description: {
        id: 'Bagan struktur organisasi (gambar 2.1) tidak ada dalam teks; hanya Bidang Kepesertaan yang diuraikan.',
        en: 'The organisation chart (figure 2.1) is not in the text; only the Membership Division is described.',
      },
      claims: [stated('tanjung-perak', 'section II.1, figure 2.1')],
    },
    {
      subject: 'organisation-chart-medan-utara',
      description: {
        id: 'Bagan struktur organisasi (gambar 4.2) tidak ada dalam teks; garis lapor dibaca dari kalimat.',
        en: 'The organisation chart (figure 4.2) is not in the text; reporting lines are read out of sentences.',
      },
      claims: [stated('medan-utara', 'section 4.3, figure 4.2')],
    },
    {
      subject: 'kota-bekasi-chapters-2-to-4',
      description: {
        id: 'Bab II sampai IV tidak ada dalam teks, sehingga uraian layanan informasi (4.1.1), layanan klaim (4.1.2), penampilan petugas lini depan (4.1.3), kendala (4.2), dan solusi (4.3) hanya diketahui dari daftar isi dan kesimpulan.',
        en: "Chapters II to IV are not in the text, so that the information service (4.1.1), claim service (4.1.2), frontliner's appearance (4.1.3), obstacles (4.2) and solutions (4.3) are known only from the table of contents and the conclusions.",
      },
      claims: [stated('kota-bekasi', 'table of contents')],
    },
    {
      subject: 'kota-bekasi-flowchart',
      description: {
        id: 'Diagram alur prosedur pelayanan (gambar 4.1) tidak ada dalam teks.',
        en: 'The flowchart of the service procedure (figure 4.1) is not in the text.',
      },
      claims: [stated('kota-bekasi', 'list of figures')],
    },
    {
      subject: 'kota-bekasi-sop',
      description: {
        id: 'Lampiran 2 berjudul data SOP, tetapi yang tercetak hanya daftar periksa kondisi gedung (pos keamanan, papan nama, pylon, fasad); langkah SOP petugas layanan tidak ada.',
        en: "Appendix 2 is headed SOP data, but only a checklist of the building's condition is printed (security post, signboard, pylon, façade); no SOP steps for service staff.",
      },
      claims: [stated('kota-bekasi', 'appendix 2')],
    },
    {
      subject: 'jkp-claim',
      description: {
        id: 'Alur klaim JKP tidak diuraikan dalam teks.',
        en: 'How a job-loss benefit claim runs is not described in the text.',
      },
      claims: [stated('medan-utara', 'section 4.4')],
    },
  ]))()
