import type { Words } from './words-type'

/** The texts in Indonesian. */
export const indonesian: Words = {
  loading: 'Memuat model …',
  loadFailed: 'Model tidak dapat dimuat. Periksa koneksi lalu coba lagi; isian Anda tetap ada.',
  tryAgain: 'Coba lagi',
  unexpected: (text) => `Terjadi kesalahan yang tidak semestinya: ${text}`,

  linkTooLong:
    'Tautan ini terlalu panjang untuk tautan halaman ini sehingga tidak dibaca. Yang tampil adalah contoh.',
  linkOfOtherVersion:
    'Tautan ini dibuat oleh versi lain dari halaman ini dan tidak dapat dibaca. Yang tampil adalah contoh.',
  linkUnknownModel: (model) =>
    `Tautan ini menyebut model “${model}” yang tidak ada di sini. Yang tampil adalah contoh.`,
  linkOwnModel: (model) =>
    `Tautan ini memakai model buatan sendiri, “${model}”. Tautan tidak memuat model: tempelkan model itu di bawah, pilih, lalu buka tautan ini lagi. Yang tampil adalah contoh.`,
  linkIgnored: 'Sebagian isi tautan ini tidak dapat dipakai dan tidak diikutkan:',
  linkPart: (part) => `“${part}” tidak dikenali.`,
  dismiss: 'Tutup',

  who: 'Model dan jabatan',
  model: 'Model kompetensi',
  job: 'Jabatan',
  pasted: (name) => `${name} (ditempel)`,
  noLevels: (name) => `${name} – tanpa level`,
  noRequirements: (name) => `${name} – persyaratannya tidak diketahui`,
  isExample: 'Contoh: orangnya rekaan.',
  showExample: 'Tampilkan contoh',
  clearLevels: 'Kosongkan semua',
  modelVersion: (id, version) => `${id}, versi ${version}`,
  jobsAndLevels: 'Isian',

  addRequirements:
    'Persyaratan jabatan ini tidak diketahui. Anda dapat menambahkannya sendiri: pilih skala bila belum ada, lalu isi level yang dipersyaratkan pada kompetensi di bawah. Persyaratan itu dari Anda, bukan dari model.',
  levels: 'Level yang dimiliki',
  levelsHint:
    'Pilih level, atau biarkan “–” bila kompetensi itu belum dinilai. Itu bukan level 0. Level yang dipersyaratkan digarisbawahi.',
  heldOf: (name) => `Level yang dimiliki: ${name}`,
  notAssessed: 'belum dinilai',
  floor: (value) => `${value}, sudah dinilai, belum menunjukkan apa pun`,
  levelNamed: (value, name, required) =>
    `${value}${name === undefined ? '' : `, ${name}`}${required ? ' (dipersyaratkan)' : ''}`,
  requires: (level) => `dipersyaratkan ${level}`,
  requiresNoLevel: 'dipersyaratkan tanpa level',
  requiredByReader: 'Dipersyaratkan (dari Anda)',
  giveLevelOf: (name) => `Level yang dipersyaratkan menurut Anda: ${name}`,
  noneGiven: 'tidak ada',
  weightOf: (name) => `Bobot: ${name}`,
  weight: 'Bobot',
  essentialOf: (name) => `Wajib: ${name}`,
  essential: 'Wajib',
  notANumber: 'Ini bukan bilangan sehingga tidak dipakai.',
  noScale: 'Kompetensi ini tidak mempunyai skala sehingga level tidak dapat dipilih.',
  ownScale: 'Skala dari Anda, untuk kompetensi tanpa skala',
  noOwnScale: 'tidak ada',
  ownScaleOf: (highest) => `1 sampai ${highest}`,
  others: (count) => `Kompetensi lain dalam model (${count})`,
  othersHint: (unknown, outside) =>
    [
      unknown > 0
        ? `Untuk ${unknown} kompetensi, tidak diketahui apakah jabatan ini mempersyaratkannya.`
        : '',
      outside > 0 ? `${outside} kompetensi tidak ada dalam standar kompetensi jabatan ini.` : '',
      'Anda dapat mengisi level yang dimiliki, atau menambahkan level yang dipersyaratkan menurut Anda.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  filter: 'Cari kompetensi',
  noneLikeThis: 'Tidak ada kompetensi dengan nama, kode, atau teks seperti itu.',

  results: 'Hasil',
  summary: 'Ringkasan',
  gap: 'Kesenjangan',
  gapHint: 'Kesenjangan = dimiliki − dipersyaratkan. Angka negatif berarti di bawah standar.',
  legend: 'Arti tanda',
  nothings: {
    'not-assessed':
      'Dipersyaratkan, tetapi belum dinilai. Belum dapat dikatakan terpenuhi atau di bawah standar.',
    'level-unspecified': 'Dipersyaratkan, tetapi levelnya tidak disebut. Tidak ikut dihitung.',
    'not-in-profile': 'Jabatan ini tidak mempersyaratkannya.',
    'requirement-unknown': 'Tidak diketahui apakah jabatan ini mempersyaratkannya.',
  },
  asTable: 'Hal yang sama sebagai tabel',
  columns: {
    competency: 'Kompetensi',
    required: 'Dipersyaratkan',
    held: 'Dimiliki',
    gap: 'Kesenjangan',
    status: 'Status',
    weight: 'Bobot',
  },

  fit: 'Kesesuaian menurut setiap metode',
  fitHint:
    'Metode yang sudah diterbitkan mengurutkan orang yang sama secara berbeda; tidak ada satu pun yang paling benar. Batang menunjukkan rentang: semua nilai yang mungkin, apa pun hasil penilaian yang belum ada. Garis menunjukkan nilai atas bagian yang sudah dinilai.',
  noScore: 'tidak ada nilai',
  between: (lowest, highest) => `${lowest} sampai ${highest}`,
  scoreIs: (score) => `nilai ${score}`,
  noInterval: 'tanpa rentang: metode ini tidak dapat memberikannya',
  ofFull: (full) => `dari ${full}`,
  used: 'dipakai untuk kategori',
  settingsOf: 'Pengaturan metode',
  settings: {
    surplus: 'Capaian level: level di atas yang dipersyaratkan',
    surplusOptions: { ignored: 'dihitung sebesar yang dipersyaratkan', counted: 'dihitung penuh' },
    variant: 'Job Person Match: rumus',
    variantOptions: { ratioOfSums: 'rasio jumlah', meanOfRatios: 'rata-rata rasio' },
    cap: 'Job Person Match: dibatasi',
    capOptions: { none: 'tidak dibatasi', item: 'tiap persyaratan pada 1', total: 'totalnya pada 100' },
    weighted: 'Job Person Match: bobot ikut dihitung',
    coreShare: 'Profile matching: porsi faktor inti',
    coreShareHint:
      'Faktor inti adalah persyaratan yang wajib. Kesenjangan di antara bilangan bulat diinterpolasi, kesenjangan di luar tabel mendapat bobot ujung tabel; bila salah satu kelompok kosong, kelompok lain dihitung sendiri.',
    measure: 'Kemiripan: ukuran',
    measureOptions: { cosine: 'kosinus', euclidean: 'jarak Euklides' },
    unassessed: 'Nilai: yang belum dinilai',
    unassessedOptions: { exclude: 'tidak diikutkan', floor: 'dihitung belum menunjukkan apa pun' },
  },

  verdict: 'Kategori',
  undetermined: (bands) => `belum dapat ditentukan: ${bands.join(' atau ')}`,
  toResults: 'Ke hasil',
  verdictHint: 'Kategori hanya diberikan bila seluruh rentang berada di dalamnya.',
  method: 'Metode',
  bands: 'Himpunan kategori',
  evidence: 'Kategori berdasarkan',
  evidenceOptions: { interval: 'seluruh rentang', 'as-scored': 'nilai apa adanya' },
  raise: 'Kenaikan level terkecil',
  bandToReach: 'Kategori yang dituju',
  continuousRung: 'Pada skala tanpa anak tangga, satu tingkat adalah satu level penuh.',

  career: 'Jalur karier',
  careerHint: 'Tiga jalur terbaik ke jabatan ini, beserta anggapannya.',
  from: 'Jabatan sekarang',
  noJob: 'bukan jabatan dalam model ini',
  objective: 'Jalur yang lebih baik adalah yang',
  objectiveOptions: {
    moves: 'perpindahannya lebih sedikit',
    effort: 'upayanya lebih kecil',
    hardest: 'perpindahan terberatnya lebih ringan',
    time: 'waktunya lebih singkat (perlu bulan per level)',
  },
  rankSteps: 'Paling banyak naik atau turun jenjang per perpindahan',
  anyRankSteps: 'tanpa batas',
  assumed: 'Yang belum dinilai dianggap',
  assumedOptions: { floor: 'belum menunjukkan apa pun', met: 'terpenuhi' },
  months: 'Bulan untuk menaikkan satu level (0: tanpa waktu)',
  monthsHint: 'Ini anggapan Anda: tidak ada model yang menyebut berapa lama satu level dicapai.',
  parallel: 'Berapa sekaligus',

  plan: 'Rencana pengembangan',
  planHint:
    'Tidak ada model yang memuat kegiatan beserta lamanya, jadi kegiatannya diandaikan: satu kegiatan untuk tiap kekurangan, dengan metode dan jumlah hari per level yang Anda pilih.',
  planModulesHint:
    'Ini modul pelatihan yang disebut sumber. Sumber mencantumkannya sebagai pembekalan peserta magang dan tidak memberi level: bahwa tiap modul menaikkan kompetensi terkait satu level adalah anggapan halaman ini.',
  start: 'Hari pertama',
  way: 'Metode pengembangan',
  ways: {
    classroom: 'Pelatihan di kelas',
    'job-assignment': 'Penugasan kerja',
    'coaching-mentoring': 'Pembinaan dan pendampingan',
    'self-study': 'Belajar mandiri',
    modules: 'Modul pelatihan dari sumber',
  },
  days: 'Hari kerja per level',

  keep: 'Simpan atau bagikan',
  keepHint:
    'Semua isian tersimpan pada alamat halaman ini, setelah tanda #, yang tidak dikirim peramban ke peladen mana pun. Tidak ada yang disimpan.',
  download: 'Unduh isian dan hasil (JSON)',
  copyLink: 'Salin tautan',
  linkCopied: 'Tautan sudah disalin.',
  linkNotCopied: 'Peramban tidak mengizinkan penyalinan. Tautan ada pada bilah alamat.',
  ownNotInLink:
    'Model yang ditempel tidak ikut dalam tautan: yang membukanya harus menempelkan modelnya lebih dahulu.',

  own: 'Model Anda sendiri',
  ownHint:
    'Tempelkan model kompetensi berbentuk JSON. Model itu tetap di tab peramban ini. Semua kesalahannya disebutkan beserta tempatnya.',
  ownText: 'Model dalam JSON',
  ownExample: 'Isi dengan contoh kecil',
  check: 'Periksa',
  checking: 'Memeriksa …',
  checkFailed: 'Pemeriksa tidak dapat dimuat. Periksa koneksi lalu coba lagi.',
  sound: (name) => `${name} tidak bermasalah dan dapat dipilih di atas.`,
  soundWithNotes: (name, count) =>
    `${name} dapat dipakai dan dipilih di atas. Ada ${count} hal yang patut dilihat:`,
  refused: (errors, others) =>
    `Ditemukan ${errors} kesalahan${others === 0 ? '' : ` dan ${others} hal lain`}; model ini belum dapat dipakai.`,
  use: (name) => `Pakai ${name}`,
  inUse: 'Model ini sedang dipakai.',
  whole: 'keseluruhan',
  severity: { error: 'kesalahan', warning: 'peringatan', hint: 'petunjuk' },
}
