// The scales of the nine competencies: five levels, one scale a competency, so that each level has a title of its own.
// Source: PermenPANRB 38/2017, by way of secondary documents (see sources.ts). The titles are paraphrases in both
// languages; two documents or more were found for some of them, one for the others. The names of the levels, the same on
// every scale, are unverified. Checked against the gathered facts by a test.

import type { BilingualScale } from '../../model/bilingual-model'
import type { AsnCode } from './ids'
import { ladder } from './ladder'

/** The nine scales, each under the code of its competency. */
export const scales: Readonly<Record<AsnCode, BilingualScale>> = /* @__PURE__ */ (() => ({
  M01: ladder({
    code: 'M01',
    corroborated: [1, 2, 3, 4, 5],
    titles: [
      ['Bertindak etis secara pribadi', 'Acts ethically as an individual'],
      ['Mengingatkan dan mengajak rekan bertindak etis', 'Reminds and invites colleagues to act ethically'],
      [
        'Memastikan dan menanamkan perilaku etis pada anggota yang dipimpin',
        'Ensures and instils ethical conduct in those they lead',
      ],
      [
        'Membangun suasana kerja yang menyokong kepatuhan etis',
        'Builds a working climate that supports ethical compliance',
      ],
      [
        'Menjadi panutan keadilan dan etika tingkat nasional',
        'Serves as a national role model of fairness and ethics',
      ],
    ],
  }),
  M02: ladder({
    code: 'M02',
    corroborated: [1, 2, 3, 4, 5],
    titles: [
      ['Berpartisipasi dalam kelompok kerja', 'Takes part in the work group'],
      ['Menumbuhkan tim yang partisipatif', 'Fosters a participative team'],
      ['Membangun tim yang meningkatkan kinerja', 'Builds teams that raise performance'],
      ['Membangun komitmen tim dan sinergi antarunit', 'Builds team commitment and synergy between units'],
      [
        'Menjaga kerja sama di dalam dan di luar instansi',
        'Keeps up cooperation inside and outside the agency',
      ],
    ],
  }),
  M03: ladder({
    code: 'M03',
    corroborated: [1, 2, 3, 4],
    titles: [
      ['Menyampaikan informasi yang jelas dan lengkap', 'Gives clear and complete information'],
      [
        'Berkomunikasi aktif, mendengarkan, dan menyusun bahan',
        'Communicates actively, listens and prepares material',
      ],
      [
        'Menyampaikan hal rumit atau sensitif secara asertif',
        'Conveys complex or sensitive matters assertively',
      ],
      [
        'Mendorong kesepakatan dengan pemikiran multidimensi',
        'Encourages agreement through multi-angle thinking',
      ],
      [
        'Menggagas sistem komunikasi terbuka yang strategis',
        'Devises an open, strategic communication system',
      ],
    ],
  }),
  M04: ladder({
    code: 'M04',
    corroborated: [2, 3, 4],
    titles: [
      ['Memenuhi standar kerja', 'Meets the work standard'],
      ['Meningkatkan hasil pribadi di atas standar', 'Raises personal results above the standard'],
      ['Menetapkan target menantang bagi unit', 'Sets challenging targets for the unit'],
      [
        'Mendorong unit mencapai target atau melampaui hasil sebelumnya',
        'Drives units to meet targets or beat earlier results',
      ],
      ['Meningkatkan mutu capaian organisasi', 'Raises the quality of organisational results'],
    ],
  }),
  M05: ladder({
    code: 'M05',
    corroborated: [1, 2, 3, 4],
    titles: [
      ['Mengikuti standar pelayanan', 'Follows service standards'],
      [
        'Menyelia dan menjelaskan proses pelayanan secara transparan',
        'Supervises and explains the service process openly',
      ],
      [
        'Memanfaatkan kekuatan kelompok untuk memperbaiki standar unit',
        "Uses group strengths to improve the unit's standard",
      ],
      [
        'Mengantisipasi dampak isu jangka panjang dan kekuatan politik',
        'Anticipates the effects of long-term issues and political forces',
      ],
      [
        'Memastikan kebijakan pelayanan yang netral dan objektif',
        'Secures neutral and objective service policy',
      ],
    ],
  }),
  M06: ladder({
    code: 'M06',
    corroborated: [1, 2, 3, 4],
    titles: [
      ['Mengembangkan diri', 'Develops oneself'],
      ['Memberi contoh dan penjelasan cara bekerja', 'Shows and explains how work is done'],
      ['Memberi umpan balik dan bimbingan', 'Gives feedback and guidance'],
      ['Merencanakan pengembangan jangka panjang', 'Plans long-term development'],
      ['Mendorong organisasi terus belajar', 'Encourages the organisation to keep learning'],
    ],
  }),
  M07: ladder({
    code: 'M07',
    corroborated: [2, 3, 4],
    titles: [
      ['Mengikuti perubahan dengan arahan', 'Follows change under guidance'],
      ['Menyesuaikan diri dengan perubahan secara proaktif', 'Adapts to change proactively'],
      [
        'Membantu orang lain menghadapi perubahan dan mengantisipasinya',
        'Helps others face change and anticipates it',
      ],
      ['Memimpin perubahan di unit', 'Leads change in the unit'],
      [
        'Menggalang dukungan pemangku kepentingan bagi perubahan berkelanjutan',
        'Mobilises stakeholder support for lasting change',
      ],
    ],
  }),
  M08: ladder({
    code: 'M08',
    corroborated: [2, 3, 4],
    titles: [
      [
        'Mengumpulkan informasi untuk tindakan dalam batas wewenang',
        'Gathers information for action within the limits of authority',
      ],
      ['Mengurai masalah secara mendalam', 'Analyses problems in depth'],
      ['Membandingkan alternatif dan menyeimbangkan risikonya', 'Compares options and balances their risks'],
      ['Menangani masalah berisiko tinggi beserta mitigasinya', 'Handles high-risk matters with mitigation'],
      [
        'Mengambil keputusan strategis jangka panjang berdampak nasional',
        'Takes long-term strategic decisions of national effect',
      ],
    ],
  }),
  S01: ladder({
    code: 'S01',
    corroborated: [1, 2, 3, 4, 5],
    titles: [
      ['Menunjukkan kepekaan pada kemajemukan', 'Shows sensitivity to diversity'],
      ['Mengembangkan sikap saling menghargai', 'Builds mutual respect'],
      ['Mempromosikan toleransi dan persatuan', 'Promotes tolerance and unity'],
      [
        'Mendayagunakan perbedaan bagi efektivitas organisasi',
        "Uses differences for the organisation's effectiveness",
      ],
      [
        'Membangun hubungan sosial sebagai wakil pemerintah',
        "Builds social ties as the government's representative",
      ],
    ],
  }),
}))()
