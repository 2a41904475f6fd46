// What the source says of making and using a competency model: what it is derived from, methods of development, uses in HR, rules
// for careers, principles of governance, recommendations. Source: Endry, sections A, C and "Mitigasi Perbaikan"; facts are the
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

const derivation: readonly Claim[] = [
  { source: 'endry', place: 'section A, introduction', basis: 'restated', confidence: 'document' },
]

/** What the model is derived from: two sources, and how they meet. */
export const modelDerivation: readonly Practice[] = [
  {
    id: 'arah-lembaga',
    name: { id: 'Arah lembaga', en: 'Direction of the institution' },
    description: {
      id: 'Penyusunan model bertolak dari visi, misi, nilai, dan strategi lembaga.',
      en: "The model starts from the institution's vision, mission, values and strategy.",
    },
    claims: derivation,
  },
  {
    id: 'pekerjaan-dan-struktur',
    name: { id: 'Pekerjaan dan struktur', en: 'Work and structure' },
    description: {
      id: 'Sumber keduanya ialah analisis proses bisnis, struktur organisasi, dan uraian pekerjaan yang sudah ada.',
      en: 'Its second source is an analysis of the business process, the structure and the job descriptions at hand.',
    },
    claims: derivation,
  },
  {
    id: 'penyesuaian',
    name: { id: 'Penyesuaian', en: 'Fitting' },
    description: {
      id: 'Dari kedua sumber itu model diturunkan, disesuaikan dengan keadaan lembaga.',
      en: 'From these two the model is derived, fitted to the state of the institution.',
    },
    claims: derivation,
  },
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
      id: 'Pihak yang berkepentingan terlibat saat keputusan diambil, supaya keputusan lebih baik, lebih terbuka, dan lebih dipercaya, serta program didukung bersama.',
      en: 'Those concerned take part as decisions are taken, which makes decisions better, more open and better trusted, and the programme supported by all.',
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

/** The directorate as the source prints its name: in three ways, none of them right. */
function directorateAs(printed: string): Claim {
  return {
    of: 'description',
    source: 'endry',
    place: 'section "Mitigasi Perbaikan"',
    basis: 'reconstructed',
    confidence: 'document',
    printed,
    note: {
      id: 'Sumber mencetak nama ini dengan tiga ejaan yang keliru (Kedeputusan, Kedepuitan, Kedeputan); dibaca Kedeputian.',
      en: 'The source prints the name in three wrong spellings (Kedeputusan, Kedepuitan, Kedeputan); read as Kedeputian.',
    },
  }
}

/** The six recommendations, in the order of the source. */
export const recommendations: readonly Practice[] = /* @__PURE__ */ (() => [
  {
    id: 'recommendation-1',
    description: {
      id: 'Kedeputian Bidang MSDM (manajemen sumber daya manusia) terus-menerus memutakhirkan data kompetensi pegawai menurut model terbaru setiap unit kerja.',
      en: 'The directorate of human resource management (Kedeputian Bidang MSDM) keeps staff competency data current at all times, going by the latest model of each unit.',
    },
    claims: [...advice, directorateAs('Kedepuitan Bidang MSDM')],
  },
  {
    id: 'recommendation-2',
    description: {
      id: 'Kompetensi fungsional teknis diselaraskan dengan kompetensi yang akan dibuatkan skema dan memperoleh pengakuan negara, yaitu Badan Nasional Sertifikasi Profesi (BNSP).',
      en: 'Technical functional competencies are brought into line with those that are to get a scheme and the recognition of the state, that is, of the national professional certification authority (BNSP).',
    },
    claims: advice,
  },
  {
    id: 'recommendation-3',
    description: {
      id: 'Universitas korporat menata ulang program pendidikan dan pelatihannya supaya cocok dengan model kompetensi dan dengan skema lembaga sertifikasi profesi (LSP).',
      en: 'The corporate university rearranges its education and training programmes to suit the competency model and the schemes of the certification body (LSP).',
    },
    claims: advice,
  },
  {
    id: 'recommendation-4',
    description: {
      id: 'Unit kerja mengajukan usulan skema kepada lembaga sertifikasi profesi (LSP) dengan bertolak dari model.',
      en: 'Units put proposals for schemes to the certification body (LSP), starting from the model.',
    },
    claims: advice,
  },
  {
    id: 'recommendation-5',
    description: {
      id: 'Lembaga sertifikasi profesi (LSP) mengembangkan kompetensi pegawai menurut skema yang dikelolanya dan usulan UKPF, dengan berpegang pada model.',
      en: 'The certification body (LSP) develops the competencies of staff by the schemes it runs and by what UKPF proposes, going by the model.',
    },
    claims: [
      ...advice,
      {
        of: 'description',
        source: 'endry',
        place: 'section "Mitigasi Perbaikan", item 5',
        basis: 'stated',
        confidence: 'document',
        printed: 'UKPF',
        note: {
          id: 'Sumber tidak menjelaskan kepanjangan UKPF.',
          en: 'The source does not say what UKPF stands for.',
        },
      },
    ],
  },
  {
    id: 'recommendation-6',
    description: {
      id: 'Sertifikat kompetensi dari Badan Nasional Sertifikasi Profesi (BNSP), tanda pengakuan nasional, diperhitungkan dalam portofolio karier pemegangnya.',
      en: "A certificate of competence of the national authority (BNSP), a sign of national recognition, counts in its holder's career portfolio.",
    },
    claims: advice,
  },
])()
