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
      ['Bertindak etis secara pribadi', 'Acts by values and ethics personally'],
      ['Mengingatkan dan mengajak rekan', 'Reminds and invites colleagues to do so'],
      ['Memastikan dan menanamkan pada anggota yang dipimpin', 'Ensures led staff do so, in formal scope'],
      ['Menciptakan situasi kerja yang mendorong kepatuhan', 'Creates conditions that push compliance'],
      ['Menjadi panutan tingkat nasional', 'National role model of fairness and ethics'],
    ],
  }),
  M02: ladder({
    code: 'M02',
    corroborated: [1, 2, 3, 4, 5],
    titles: [
      ['Berpartisipasi dalam kelompok', 'Takes part in the work group'],
      ['Menumbuhkan tim partisipatif', 'Grows a participative, effective team'],
      ['Membangun tim efektif', 'Builds teams that raise performance'],
      ['Membangun komitmen dan sinergi', 'Builds team commitment and synergy across units'],
      [
        'Menciptakan kerja sama konsisten di dalam/luar instansi',
        'Keeps cooperation steady inside and outside',
      ],
    ],
  }),
  M03: ladder({
    code: 'M03',
    corroborated: [1, 2, 3, 4],
    titles: [
      ['Menyampaikan informasi jelas', 'Gives clear, complete information'],
      ['Aktif formal/informal dan mendengarkan', 'Communicates actively, listens, drafts material'],
      ['Asertif untuk hal rumit/sensitif', 'Assertive on sensitive or complex matters'],
      ['Pemikiran multidimensi untuk kesepakatan', 'Multi-angle argument that wins agreement'],
      ['Menggagas sistem komunikasi terbuka', 'Designs open strategic communication'],
    ],
  }),
  M04: ladder({
    code: 'M04',
    corroborated: [2, 3, 4],
    titles: [
      ['Memenuhi standar kerja', 'Answers for meeting the standard'],
      ['Meningkatkan hasil pribadi di atas standar', 'Raises own result above the standard'],
      ['Menetapkan target menantang bagi unit', 'Sets stretch targets for the unit'],
      ['Mendorong unit mencapai/melebihi target', 'Drives units to meet or beat earlier results'],
      ['Meningkatkan mutu capaian organisasi', 'Raises the quality of organisational results'],
    ],
  }),
  M05: ladder({
    code: 'M05',
    corroborated: [1, 2, 3, 4],
    titles: [
      ['Mengikuti standar pelayanan', 'Follows service standards'],
      ['Menyelia dan menjelaskan secara transparan', 'Supervises and explains the process openly'],
      ['Memperbaiki standar di unit', 'Uses group strengths, improves unit standards'],
      ['Mengantisipasi isu jangka panjang', 'Anticipates long-term and political effects'],
      ['Memastikan kebijakan yang netral dan objektif', 'Secures objective, neutral service policy'],
    ],
  }),
  M06: ladder({
    code: 'M06',
    corroborated: [1, 2, 3, 4],
    titles: [
      ['Mengembangkan diri', 'Develops oneself'],
      ['Memberi contoh dan penjelasan', 'Shows and explains work to staff'],
      ['Umpan balik dan bimbingan', 'Gives feedback and guidance'],
      ['Program pengembangan jangka panjang', 'Plans long-term development'],
      ['Mendorong organisasi terus belajar', 'Makes the organisation keep learning'],
    ],
  }),
  M07: ladder({
    code: 'M07',
    corroborated: [2, 3, 4],
    titles: [
      ['Mengikuti perubahan dengan arahan', 'Follows change under guidance'],
      ['Proaktif beradaptasi', 'Adapts proactively'],
      ['Membantu orang lain dan mengantisipasi', 'Helps others, anticipates change'],
      ['Memimpin perubahan di unit', 'Leads change in the unit'],
      ['Menggalang dukungan perubahan berkelanjutan', 'Mobilises stakeholders for lasting change'],
    ],
  }),
  M08: ladder({
    code: 'M08',
    corroborated: [2, 3, 4],
    titles: [
      ['Mengumpulkan informasi', 'Gathers information within authority'],
      ['Menganalisis mendalam', 'Analyses problems in depth'],
      ['Membandingkan alternatif dan risiko', 'Compares options and balances risk'],
      ['Menangani masalah berisiko tinggi', 'Solves high-risk matters with mitigation'],
      ['Keputusan strategis berdampak nasional', 'Solves long-term, nationally important matters'],
    ],
  }),
  S01: ladder({
    code: 'S01',
    corroborated: [1, 2, 3, 4, 5],
    titles: [
      ['Peka pada kemajemukan', 'Sensitive to diversity'],
      ['Mengembangkan saling menghargai', 'Builds mutual respect'],
      ['Mempromosikan toleransi', 'Promotes tolerance and unity'],
      ['Mendayagunakan perbedaan', 'Uses differences for effectiveness'],
      ['Wakil pemerintah membangun hubungan sosial', "Government's envoy for social ties"],
    ],
  }),
}))()
