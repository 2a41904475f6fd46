import type { CareerPathSentences, CostFacts } from '../../describe/career-path-sentences'

/** Effort, and time where it is known. */
const costs = ({ effort, months }: CostFacts): string =>
  months === undefined ? effort : `${effort} dalam ${months}`

const inMonths = (months: string | undefined): string => (months === undefined ? '' : `; lamanya ${months}`)

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What is said of career paths in Indonesian. */
export const careerPath: CareerPathSentences = {
  route: (jobs) => jobs.join(' → '),
  numbered: (place, route) => `Jalur ${place}: ${route}`,
  total: (moves, cost) => `${moves} perpindahan, upaya ${costs(cost)}.`,
  ifUnassessed: (met, floor) =>
    `Yang belum dinilai: bila ternyata terpenuhi, upayanya ${costs(met)}; bila ternyata belum tampak, upayanya ${costs(floor)}.`,
  effort: (effort) => `${effort} level`,
  months: (months) => `${months} bulan`,
  move: (place, sentences) => `${place}. ${sentences.join(' ')}`,
  builds: ({ kind, to, builds, ...cost }) =>
    `${capitalized(kind)} ke ${to}. Level yang perlu dinaikkan: ${builds} (upaya ${costs(cost)}).`,
  nothingToBuild: (kind, to, months) =>
    `${capitalized(kind)} ke ${to}: tidak ada level yang perlu dinaikkan${inMonths(months)}.`,
  buildUp: (name, from, to) => `${name} ${from} → ${to}`,
  buildUpUnassessed: (name, to) => `${name} ? → ${to}`,
  dates: (begins, moves) => `Mulai ${begins}; pindah ${moves}.`,
  essential: (names) => `Wajib sebelum pindah: ${names}.`,
  assumed: (names) => `Belum dinilai dan dianggap cukup: ${names}.`,
  unfinished: {
    noPath: (job) =>
      `Belum ditemukan jalur ke ${job} ketika pencarian berakhir; belum diketahui apakah jalurnya ada.`,
    proven: (count) =>
      `Pencarian belum tuntas: ${count === 0 ? 'belum ada jalur di atas yang terbukti terbaik' : `${count} jalur pertama terbukti terbaik`}.`,
    atLeast: (cost) => `Jalur yang tidak tercantum memerlukan sedikitnya ${cost}.`,
    within: (cost) =>
      `Jalur pertama yang belum terbukti masih dapat diungguli dengan selisih paling banyak ${cost}.`,
    notBettered:
      'Jalur pertama yang belum terbukti tidak dapat diungguli dalam hal itu, hanya dalam kriteria berikutnya.',
    costs: {
      moves: (moves) => `${moves} perpindahan`,
      effort: (effort) => `upaya ${effort} level`,
      hardest: (effort) => `upaya ${effort} level pada perpindahan terberatnya`,
    },
    less: {
      moves: (moves) => `${moves} perpindahan`,
      effort: (effort) => `${effort} level upaya`,
      hardest: (effort) => `${effort} level upaya pada perpindahan terberat`,
    },
  },
  assumptions: {
    'levels-kept':
      'Anggapan: level yang sudah dicapai tidak hilang, dan siapa pun yang telah memegang suatu jabatan memenuhi standar kompetensinya.',
    unassessed: {
      floor: (names) => `Belum dinilai, jadi dianggap belum tampak: ${names}.`,
      met: (names) => `Belum dinilai, tetapi dianggap terpenuhi: ${names}.`,
    },
    'profile-incomplete': (jobs) =>
      `Standar kompetensi ${jobs} belum lengkap; persyaratan selebihnya tidak diketahui, jadi tidak ikut diperhitungkan.`,
    'level-unspecified': (job, names) =>
      `Dipersyaratkan ${job} tanpa level, jadi tidak ikut diperhitungkan: ${names}.`,
    'jobs-left-out': {
      future: (jobs) => `Tidak dipakai sebagai batu loncatan karena baru berlaku kelak: ${jobs}.`,
      'no-levels': (jobs) =>
        `Tidak dipakai sebagai batu loncatan karena level persyaratannya tidak diketahui: ${jobs}.`,
    },
    'equal-effort': 'Upaya menaikkan satu level dianggap sama untuk semua kompetensi.',
    time: (parallel) =>
      `Lama suatu perpindahan adalah yang terpanjang di antara masa kerja minimum, waktu pengembangan kompetensi yang paling lama, dan jumlah bulan semua kompetensi dibagi ${parallel}, yaitu banyaknya kompetensi yang dikembangkan sekaligus (McNaughton 1959).`,
    'whole-months': 'Tanggal dihitung dalam bulan penuh sejak tanggal mulai dan dibulatkan ke atas.',
  },
  blocked: {
    noPath: (job) => `Tidak ada jalur ke ${job} dalam batasan yang diberikan.`,
    limits: {
      maxMoves: 'Batas jumlah perpindahan',
      kinds: 'Jenis perpindahan yang diizinkan',
      maxRankSteps: 'Batas lompatan jenjang per perpindahan',
      maxShortfall: 'Batas kesenjangan per perpindahan',
      maxShortfallEach: 'Batas kesenjangan per kompetensi',
      essentialsBeforeMove: 'Persyaratan wajib',
      forbidden: 'Jabatan yang dihindari',
    },
    opens: (limit, value) => `- ${limit}: jalur terbuka bila ${value}.`,
    notDecided: (limit) => `- ${limit}: belum terjawab; pencariannya belum tuntas.`,
    opensUnknown: (limit) => `- ${limit}: jalur terbuka bila dilonggarkan; seberapa jauh belum terjawab.`,
    kindsAllowed: (kinds) => `${kinds} juga diizinkan`,
    jobsAllowed: (jobs) => `${jobs} diizinkan`,
    essentialsBuiltUp: 'levelnya dinaikkan menjelang perpindahan',
    noLimit: 'batas ini dihapus (jenjangnya tidak disebut)',
    units: {
      maxMoves: (count) => `${count} perpindahan`,
      maxRankSteps: (count) => `${count} jenjang`,
      maxShortfall: (count) => `${count} level`,
      maxShortfallEach: (count) => `${count} level`,
    },
    value: (opensAt, given) => `menjadi ${opensAt} (sekarang ${given})`,
    noneAlone: 'Melonggarkan satu batasan saja tidak membuka jalur.',
    noneKnown: 'Tidak terbukti bahwa melonggarkan satu batasan saja membuka jalur.',
  },
}
