// What the source says of using a competency model: methods of development, uses in HR, rules for careers,
// principles of governance, recommendations. Source: Endry, sections A, C and "Mitigasi Perbaikan"; facts are the
// source's, sentences ours.

import type { Claim } from '../../model/claim'
import type { BilingualText } from '../../model/localized-text'

/** A statement of the source about using a competency model, in our words. */
export interface Practice {
  /** Id of the statement. */
  readonly id: string
  /** Short name, where it has one. */
  readonly name?: BilingualText
  /** The statement. */
  readonly description: BilingualText
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

const development: readonly Claim[] = [
  { of: 'name', source: 'endry', place: 'section A.2', basis: 'restated', confidence: 'document' },
  { of: 'description', basis: 'authored', confidence: 'proposed' },
]

const uses: readonly Claim[] = [
  { source: 'endry', place: 'sections A.1 to A.5', basis: 'restated', confidence: 'document' },
]

const careers: readonly Claim[] = [
  { source: 'endry', place: 'sections A.4 and E', basis: 'restated', confidence: 'document' },
]

const governance: readonly Claim[] = [
  {
    source: 'endry',
    place: 'section C, citing Peraturan Presiden 25/2020',
    basis: 'restated',
    confidence: 'document',
  },
]

const advice: readonly Claim[] = [
  { source: 'endry', place: 'section "Mitigasi Perbaikan"', basis: 'restated', confidence: 'document' },
]

/** The four methods of development the source names. */
export const developmentMethods: readonly Practice[] = [
  {
    id: 'pelatihan-kelas',
    name: { id: 'Pelatihan di kelas', en: 'Classroom training' },
    description: {
      id: 'Peserta belajar bersama dalam sesi terjadwal yang dipandu pengajar, dengan latihan dan umpan balik di tempat.',
      en: 'People learn together in timetabled sessions led by a trainer, with practice and feedback on the spot.',
    },
    claims: development,
  },
  {
    id: 'penugasan',
    name: { id: 'Penugasan kerja', en: 'Job assignment' },
    description: {
      id: 'Pegawai menerima tugas atau proyek di luar rutinitasnya agar kompetensi yang masih kurang terasah oleh pekerjaan nyata.',
      en: "A task or project outside the person's routine is given so that real work builds the competency still lacking.",
    },
    claims: development,
  },
  {
    id: 'pembinaan-dan-pendampingan',
    name: { id: 'Pembinaan dan pendampingan', en: 'Coaching and mentoring' },
    description: {
      id: 'Atasan atau rekan berpengalaman bertemu berkala dengan pegawai, mengamati kerjanya, dan membahas langkah perbaikannya.',
      en: 'A manager or experienced colleague meets the person regularly, watches the work and talks through what to try next.',
    },
    claims: development,
  },
  {
    id: 'belajar-mandiri-dan-penugasan',
    name: { id: 'Belajar mandiri disertai penugasan', en: 'Self-directed study with a job assignment' },
    description: {
      id: 'Pegawai mempelajari bahan pilihannya menurut jadwal sendiri, kemudian menerapkannya dalam satu penugasan yang dinilai.',
      en: 'The person studies chosen material in their own time and then applies it in an assignment that is assessed.',
    },
    claims: development,
  },
]

/** The five HR processes that use the model. */
export const hrUses: readonly Practice[] = [
  {
    id: 'rekrutmen-dan-seleksi',
    name: { id: 'Rekrutmen dan seleksi', en: 'Recruitment and selection' },
    description: {
      id: 'Level yang dipersyaratkan jabatan menjadi ukuran untuk menyaring dan memilih pelamar.',
      en: 'The levels a job requires are the yardstick by which applicants are screened and chosen.',
    },
    claims: uses,
  },
  {
    id: 'pelatihan-dan-pengembangan',
    name: { id: 'Pelatihan dan pengembangan', en: 'Training and development' },
    description: {
      id: 'Kebutuhan belajar dibaca dari kesenjangan antara level yang dimiliki pegawai dan level yang diminta jabatannya, kini atau kelak.',
      en: 'Learning needs are read from the gap between the level a person holds and the level the present or a future job asks for.',
    },
    claims: uses,
  },
  {
    id: 'manajemen-kinerja',
    name: { id: 'Manajemen kinerja', en: 'Performance management' },
    description: {
      id: 'Penilaian memperhitungkan hasil kerja sekaligus cara pegawai mencapainya, lalu menyatakannya dalam angka.',
      en: 'Appraisal counts both what was achieved and the way it was achieved, and puts the outcome into figures.',
    },
    claims: uses,
  },
  {
    id: 'manajemen-karier',
    name: { id: 'Manajemen karier', en: 'Career management' },
    description: {
      id: 'Pegawai dapat naik lewat jalur manajerial atau jalur spesialis, karena yang dihargai adalah kompetensinya.',
      en: 'Staff may rise on a managerial or a specialist track, because it is their competence that is valued.',
    },
    claims: uses,
  },
  {
    id: 'kepangkatan-dan-imbal-jasa',
    name: { id: 'Kepangkatan dan imbal jasa', en: 'Rank and reward' },
    description: {
      id: 'Golongan dan imbalan pegawai mempertimbangkan jabatan yang diduduki bersama hasil asesmen kompetensinya.',
      en: "A person's grade and pay take account of the position held together with the competencies assessed.",
    },
    claims: uses,
  },
]

/** The rules for careers. */
export const careerRules: readonly Practice[] = [
  {
    id: 'basis',
    description: {
      id: 'Perpindahan dinilai dari seberapa cocok kompetensi seseorang dengan persyaratan jabatan yang dituju.',
      en: "A move is judged by how well a person's competencies match what the job in view requires.",
    },
    claims: careers,
  },
  {
    id: 'within-family',
    description: {
      id: 'Pindah ke jabatan lain dalam satu rumpun meminta level yang lebih tinggi pada kompetensi yang sama.',
      en: 'Moving to another job of the same family asks for higher levels of the same competencies.',
    },
    claims: careers,
  },
  {
    id: 'across-families',
    description: {
      id: 'Menyeberang ke rumpun jabatan lain berarti harus menguasai kompetensi yang belum diminta oleh jabatan semula.',
      en: 'Crossing into another job family means mastering competencies the former job did not ask for.',
    },
    claims: careers,
  },
  {
    id: 'share',
    description: {
      id: 'Makin kompleks suatu jabatan, makin besar bagian kompetensi perilaku dibandingkan dengan bagian kompetensi teknisnya.',
      en: 'As positions grow more complex, behavioural competencies weigh more and technical ones less.',
    },
    claims: careers,
  },
]

/** The eight principles of good governance. */
export const governancePrinciples: readonly Practice[] = [
  {
    id: 'openness',
    name: { id: 'Keterbukaan', en: 'Openness' },
    description: {
      id: 'Cara keputusan diambil dapat dilihat dari luar, dan informasi penting tentang lembaga mudah diperoleh pihak yang berkepentingan.',
      en: 'Outsiders can see how decisions are taken, and those concerned can easily obtain what matters about the institution.',
    },
    claims: governance,
  },
  {
    id: 'accountability',
    name: { id: 'Akuntabilitas', en: 'Accountability' },
    description: {
      id: 'Setiap organ lembaga mengetahui tugasnya dan mempertanggungjawabkan hasilnya, sehingga kinerja dapat ditelusuri siapa pemikulnya.',
      en: 'Every governing organ knows its task and answers for the result, so performance can be traced to whoever bears it.',
    },
    claims: governance,
  },
  {
    id: 'responsibility',
    name: { id: 'Responsibilitas', en: 'Responsibility' },
    description: {
      id: 'Pengelolaan lembaga tunduk pada hukum yang berlaku dalam setiap tindakannya.',
      en: 'In all it does, the institution is run within the law.',
    },
    claims: governance,
  },
  {
    id: 'independence',
    name: { id: 'Kemandirian', en: 'Independence' },
    description: {
      id: 'Keputusan dibuat secara profesional, tanpa kepentingan pribadi dan tanpa tekanan dari luar yang melanggar aturan.',
      en: 'Decisions are made professionally, with no private interest in them and no improper pressure from outside.',
    },
    claims: governance,
  },
  {
    id: 'fairness-and-equality',
    name: { id: 'Kesetaraan dan kewajaran', en: 'Fairness and equality' },
    description: {
      id: 'Hak setiap pihak, baik dari undang-undang maupun dari kontrak, dipenuhi secara adil dan berimbang.',
      en: 'What each party is due by statute or by contract is granted in a just and balanced way.',
    },
    claims: governance,
  },
  {
    id: 'predictability',
    name: { id: 'Prediktabilitas', en: 'Predictability' },
    description: {
      id: 'Ketentuan dijalankan sama bagi semua orang, dan perubahan diumumkan lebih dahulu sehingga tidak mengejutkan siapa pun.',
      en: 'Rules are applied alike to everyone, and changes are announced in advance so that nobody is taken by surprise.',
    },
    claims: governance,
  },
  {
    id: 'participation',
    name: { id: 'Partisipasi', en: 'Participation' },
    description: {
      id: 'Pihak yang terdampak ikut didengar sebelum keputusan diambil, supaya keputusan lebih matang dan lebih dipercaya.',
      en: 'Those affected are heard before a decision falls, which makes it sounder and better trusted.',
    },
    claims: governance,
  },
  {
    id: 'dynamism',
    name: { id: 'Dinamis', en: 'Dynamism' },
    description: {
      id: 'Lembaga mau dan sanggup memperbarui diri ketika kebutuhan peserta berubah, agar mandatnya tetap terlaksana.',
      en: "The institution is willing and able to renew itself as members' needs change, so that its mandate is still fulfilled.",
    },
    claims: governance,
  },
]

/** The six recommendations, in the order of the source. */
export const recommendations: readonly Practice[] = [
  {
    id: 'recommendation-1',
    description: {
      id: 'Bidang SDM memutakhirkan data kompetensi pegawai secara berkelanjutan dengan berpedoman pada model terbaru setiap unit kerja.',
      en: 'HR keeps staff competency data current at all times, going by the latest model of each unit.',
    },
    claims: advice,
  },
  {
    id: 'recommendation-2',
    description: {
      id: 'Kompetensi fungsional teknis diselaraskan dengan skema sertifikasi yang diakui negara.',
      en: 'Technical functional competencies are brought into line with certification schemes the state recognises.',
    },
    claims: advice,
  },
  {
    id: 'recommendation-3',
    description: {
      id: 'Universitas korporat menata ulang programnya supaya cocok dengan model kompetensi dan skema yang ada.',
      en: 'The corporate university rearranges its programmes to suit the competency model and the schemes.',
    },
    claims: advice,
  },
  {
    id: 'recommendation-4',
    description: {
      id: 'Unit kerja mengajukan usulan skema baru kepada lembaga sertifikasi dengan bertolak dari model.',
      en: 'Units put proposals for schemes to the certification body, starting from the model.',
    },
    claims: advice,
  },
  {
    id: 'recommendation-5',
    description: {
      id: 'Lembaga sertifikasi mengembangkan kompetensi pegawai melalui skema yang dikelolanya serta masukan dari unit kerja.',
      en: 'The certification body develops staff through the schemes it runs and what the units propose.',
    },
    claims: advice,
  },
  {
    id: 'recommendation-6',
    description: {
      id: 'Sertifikat kompetensi diperhitungkan dalam portofolio karier pemegangnya.',
      en: "A certificate of competence counts in its holder's career portfolio.",
    },
    claims: advice,
  },
]
