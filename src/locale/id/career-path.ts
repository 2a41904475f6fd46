import type { CareerPathSentences, CostFacts } from '../../describe/career-path-sentences'

/** Effort, and time where it is known. */
const costs = ({ effort, months }: CostFacts): string =>
  months === undefined ? effort : `${effort}, ${months}`

const inMonths = (months: string | undefined): string => (months === undefined ? '' : `, ${months}`)

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What is said of career paths in Indonesian. */
export const careerPath: CareerPathSentences = {
  route: (jobs) => jobs.join(' → '),
  numbered: (place, route) => `Jalur ${place}: ${route}`,
  total: (moves, cost) => `${moves} perpindahan, upaya ${costs(cost)}.`,
  ifUnassessed: (met, floor) =>
    `Yang belum dinilai: bila terpenuhi, upayanya ${costs(met)}; bila belum menunjukkan apa pun, ${costs(floor)}.`,
  months: (months) => `${months} bulan`,
  move: (place, sentences) => `${place}. ${sentences.join(' ')}`,
  builds: ({ kind, to, builds, ...cost }) =>
    `${capitalized(kind)} ke ${to}: tingkatkan ${builds} (upaya ${costs(cost)}).`,
  nothingToBuild: (kind, to, months) =>
    `${capitalized(kind)} ke ${to}: tidak ada yang perlu ditingkatkan${inMonths(months)}.`,
  buildUp: (name, from, to) => `${name} ${from} → ${to}`,
  buildUpUnassessed: (name, to) => `${name} ? → ${to}`,
  dates: (begins, moves) => `Mulai ${begins}, pindah ${moves}.`,
  essential: (names) => `Wajib sebelum pindah: ${names}.`,
  assumed: (names) => `Belum dinilai dan dianggap cukup: ${names}.`,
  unfinished: {
    noPath: (job) =>
      `Belum ditemukan jalur ke ${job} ketika pencarian berakhir; belum diketahui apakah jalurnya ada.`,
    proven: (count) =>
      `Pencarian belum tuntas: ${count === 0 ? 'belum ada jalur di atas yang terbukti terbaik' : `${count} jalur pertama terbukti terbaik`}.`,
    atLeast: (cost) => `Jalur yang tidak tercantum memerlukan sedikitnya ${cost}.`,
    within: (cost) => `Jalur pertama yang belum terbukti dapat terungguli paling banyak ${cost}.`,
    notBettered:
      'Jalur pertama yang belum terbukti tidak dapat terungguli dalam hal itu, hanya dalam kriteria berikutnya.',
    costs: {
      moves: (moves) => `${moves} perpindahan`,
      effort: (effort) => `upaya ${effort}`,
      hardest: (effort) => `upaya ${effort} pada perpindahan terberatnya`,
    },
    less: {
      moves: (moves) => `${moves} perpindahan`,
      effort: (effort) => `${effort} dalam upaya`,
      hardest: (effort) => `${effort} dalam upaya perpindahan terberat`,
    },
  },
  assumptions: {
    'levels-kept':
      'Anggapan: level yang sudah dicapai tidak hilang, dan siapa pun yang telah memegang suatu jabatan memenuhi standar kompetensinya.',
    unassessed: {
      floor: (names) => `Belum dinilai, dianggap belum menunjukkan apa pun: ${names}.`,
      met: (names) => `Belum dinilai, dianggap terpenuhi: ${names}.`,
    },
    'profile-incomplete': (jobs) =>
      `Sumber hanya memperlihatkan sebagian standar kompetensi ${jobs}; persyaratan selebihnya tidak diketahui dan tidak ikut diperhitungkan.`,
    'level-unspecified': (job, names) =>
      `${job} mempersyaratkan tanpa menyebut level, jadi tidak ikut diperhitungkan: ${names}.`,
    'jobs-left-out': {
      future: (jobs) => `Tidak dipakai sebagai batu loncatan karena baru berlaku kelak: ${jobs}.`,
      'no-levels': (jobs) =>
        `Tidak dipakai sebagai batu loncatan karena level persyaratannya tidak diketahui: ${jobs}.`,
    },
    'equal-effort': 'Upaya menaikkan satu level dianggap sama untuk semua kompetensi.',
    time: (parallel) =>
      `Lama suatu perpindahan: yang terpanjang dari masa kerja minimum, kompetensi terlama, dan seluruh bulan dibagi ${parallel} kompetensi sekaligus (McNaughton 1959).`,
    'whole-months': 'Tanggal dihitung dalam bulan penuh sejak awal, dibulatkan ke atas.',
  },
  blocked: {
    noPath: (job) => `Tidak ada jalur ke ${job} dalam batasan yang diberikan.`,
    limits: {
      maxMoves: 'Paling banyak perpindahan',
      kinds: 'Jenis perpindahan',
      maxRankSteps: 'Lompatan jenjang',
      maxShortfall: 'Kekurangan per perpindahan',
      maxShortfallEach: 'Kekurangan per kompetensi',
      essentialsBeforeMove: 'Persyaratan wajib',
      forbidden: 'Jabatan yang dihindari',
    },
    opens: (limit, value) => `- ${limit}: terbuka dengan ${value}.`,
    notDecided: (limit) => `- ${limit}: belum terjawab; pencariannya belum tuntas.`,
    opensUnknown: (limit) => `- ${limit}: jalur terbuka bila dilonggarkan; seberapa jauh belum terjawab.`,
    kindsAllowed: (kinds) => `juga mengizinkan ${kinds}`,
    jobsAllowed: (jobs) => `mengizinkan ${jobs}`,
    essentialsBuiltUp: 'membangunnya menjelang perpindahan',
    noLimit: 'menghapus batas ini (jenjangnya tidak disebut)',
    value: (opensAt, given) => `${opensAt} (sekarang ${given})`,
    noneAlone: 'Melonggarkan satu batasan saja tidak membuka jalur.',
    noneKnown: 'Tidak terbukti bahwa melonggarkan satu batasan saja membuka jalur.',
  },
}
