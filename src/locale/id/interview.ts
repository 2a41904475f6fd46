import type { InterviewSentences } from '../../report/interview-sentences'

/** What stands on the sheet of an interview in Indonesian. */
export const interview: InterviewSentences = {
  title: (job) => `Panduan wawancara: ${job}`,
  person: 'Nama yang diwawancarai',
  date: 'Tanggal',
  interviewers: 'Pewawancara',
  signature: 'Tanda tangan pewawancara',
  time: ({ minutes, around, questions, perQuestion, planned }) =>
    `Waktu ${minutes} menit: ${around} menit untuk pembukaan dan penutup, lalu ${questions} pertanyaan,${questions === 1 ? '' : ' masing-masing'} sekitar ${perQuestion} menit; terpakai ${planned} menit.`,
  foot: ({ subject, job, origins }) => `${subject} · ${job} · Nama: ______________________ · ${origins}`,
  asking: 'Cara bertanya',
  advice:
    'Mintalah satu kejadian nyata untuk setiap pertanyaan, bukan pendapat atau kebiasaan. Catat yang dilakukan dan dikatakan oleh yang diwawancarai sendiri, bukan oleh “kami”. Tentukan level dari jawaban dan bukti kerja sesudah wawancara, bukan dari kesan. Yang tidak terungkap dicatat “belum dapat ditentukan”, bukan level terendah.',
  followUps: 'Pertanyaan lanjutan untuk setiap kejadian',
  probes: {
    situation: 'Situasi: kapan dan di mana terjadinya, siapa saja yang terlibat?',
    task: 'Tugas: apa yang menjadi bagian Anda?',
    action: 'Tindakan: apa yang Anda lakukan atau katakan, langkah demi langkah? Mengapa begitu?',
    result: 'Hasil: apa yang terjadi kemudian, dan dari mana Anda mengetahuinya?',
    lesson: 'Pelajaran: apa yang Anda kerjakan secara berbeda sejak itu?',
  },
  standing: ({ required, held, gap, status, essential, inFocus }) =>
    [
      ...(required === undefined ? [] : [`dipersyaratkan level ${required}`]),
      ...(held === undefined ? [] : [`dimiliki level ${held}`]),
      ...(gap === undefined ? [] : [`kesenjangan ${gap} level`]),
      status,
      ...(essential ? ['kompetensi wajib'] : []),
      ...(inFocus ? ['didahulukan'] : []),
    ]
      .join('; ')
      .replace(/^./, (letter) => letter.toUpperCase()),
  questions: 'Pertanyaan',
  notes: 'Catatan',
  level: 'Level',
  shows: (competency) => `Yang terungkap dari jawaban: ${competency}`,
  required: (level) => `${level} (dipersyaratkan)`,
  evidence: 'Bukti kerja yang dapat diminta',
  negative: 'Indikator negatif',
  rating: (competency) => `Level ${competency} menurut jawaban dan bukti`,
  undetermined: 'belum dapat ditentukan',
  summary: 'Ringkasan penilaian',
  competency: 'Kompetensi',
  requiredLevel: 'Dipersyaratkan',
  rated: 'Hasil',
  remarks: 'Keterangan',
  noTime: (names) => `Tidak ditanyakan karena waktunya tidak cukup: ${names}.`,
  noGuide: (names) => `Tidak ditanyakan karena belum ada panduannya: ${names}.`,
  incomplete:
    'Standar kompetensi jabatan ini belum lengkap; persyaratan yang belum diketahui tidak ditanyakan.',
  unclaimed: 'Siapa yang menyusun pertanyaan dan contoh jawabannya tidak disebutkan.',
  origin: {
    stated: 'Teks panduan ini dikutip dari sumbernya.',
    restated: 'Teks panduan ini menyampaikan isi sumbernya dengan kalimat lain.',
    reconstructed: 'Teks panduan ini disusun kembali dari sumber yang tidak utuh.',
    translated: 'Teks panduan ini diterjemahkan dari sumbernya.',
    authored: 'Teks panduan ini susunan penyusunnya sendiri, bukan bagian dari sumber model.',
  },
  model: (name, version) => `${name}, versi ${version}.`,
  definitions: {
    stated: (source) => `Definisi kompetensi dikutip dari ${source ?? 'sumbernya'}.`,
    restated: (source) =>
      `Definisi kompetensi menyampaikan isi ${source ?? 'sumbernya'} dengan kalimat lain.`,
    reconstructed: (source) =>
      `Definisi kompetensi disusun kembali dari ${source ?? 'sumber'} yang tidak utuh.`,
    translated: (source) => `Definisi kompetensi diterjemahkan dari ${source ?? 'sumbernya'}.`,
    authored: () => 'Definisi kompetensi susunan penyusunnya sendiri, bukan bagian dari sumber model.',
  },
  unclaimedDefinitions: 'Siapa yang menyusun definisi kompetensinya tidak disebutkan.',
}
