// Terms of competencies and what is calculated with them. Source: none; the explanations are ours.

import type { CompetencyTerm } from './ids'
import type { GlossaryEntry } from './types'

/** Terms of competencies and what is calculated with them. */
export const competency: Readonly<Record<CompetencyTerm, GlossaryEntry>> = {
  claim: {
    term: { id: 'asal-usul fakta', en: 'claim' },
    aliases: { id: ['keterangan asal'], en: ['provenance of a fact'] },
    field: 'competency',
    meaning: {
      id: 'Catatan tentang sumber sebuah fakta, letaknya dalam sumber itu, cara fakta itu dibaca, dan seberapa pasti hasilnya.',
      en: 'A record of the source of a fact, its place in it, how it was read and how sure it is.',
    },
    use: {
      id: 'Setiap nama, level, dan persyaratan dalam model membawanya; halaman kamus menampilkannya.',
      en: 'Every name, level and requirement of a model carries one; the dictionary pages show it.',
    },
    functions: ['Claim', 'countClaims'],
  },
  undetermined: {
    term: { id: 'belum dapat ditentukan', en: 'undetermined' },
    field: 'competency',
    meaning: {
      id: 'Putusan bahwa bukti yang ada belum cukup untuk memilih satu kategori atau kotak, disertai kemungkinan yang tersisa.',
      en: 'The verdict that the evidence does not yet suffice to choose one band or box, with the ones that remain possible.',
    },
    use: {
      id: 'Hasilnya menyebut kompetensi yang perlu dinilai agar jawabannya pasti.',
      en: 'The result names the competencies to assess so that the answer is settled.',
    },
    functions: ['UndeterminedBand', 'NineBoxUndetermined'],
  },
  'not-assessed': {
    term: { id: 'belum dinilai', en: 'not assessed' },
    field: 'competency',
    meaning: {
      id: 'Keadaan persyaratan yang levelnya diketahui, tetapi orangnya belum pernah dinilai pada kompetensi itu atau penilaiannya sudah kedaluwarsa.',
      en: 'The state of a requirement whose level is known while the person was never assessed on it, or the assessment has expired.',
    },
    use: {
      id: 'Statusnya "not-assessed"; keadaan ini membuka rentang nilai dan tidak pernah dibaca sebagai level 0.',
      en: 'Its status is "not-assessed"; it opens the interval of a score and is never read as level 0.',
    },
    functions: ['NotAssessedGapItem'],
  },
  weight: {
    term: { id: 'bobot', en: 'weight' },
    field: 'competency',
    meaning: {
      id: 'Angka di atas 0 yang menyatakan seberapa penting suatu persyaratan dibandingkan dengan persyaratan lain pada jabatan yang sama.',
      en: 'A number above 0 that says how much a requirement matters beside the others of the same job.',
    },
    use: {
      id: 'Bila tidak disebut, nilainya 1; bobot memengaruhi nilai kesesuaian dan jumlah kekurangan.',
      en: 'Where none is given it is 1; weights bear on fit scores and on the sum of shortfalls.',
    },
    functions: ['Requirement'],
  },
  coverage: {
    term: { id: 'cakupan penilaian', en: 'coverage' },
    field: 'competency',
    meaning: {
      id: 'Bagian persyaratan berlevel yang sudah dinilai, menurut bobot, dari 0 sampai 1.',
      en: 'The share of the requirements with a level that has been assessed, by weight, from 0 to 1.',
    },
    use: {
      id: 'Ditulis "coverage"; nilai dengan cakupan rendah hanya menggambarkan sebagian kecil persyaratan.',
      en: 'Written "coverage"; a score with low coverage describes only a small part of the requirements.',
    },
    functions: ['GapReport', 'FitScore'],
  },
  attainment: {
    term: { id: 'capaian level', en: 'attainment' },
    field: 'competency',
    meaning: {
      id: 'Persentase dari level yang dipersyaratkan yang sudah dimiliki, menurut bobot, diukur dari nilai dasar skala.',
      en: 'The percentage of the required levels that is held, by weight, measured from the floor of the scale.',
    },
    use: {
      id: 'Pilihan awal yang aman: 100 berarti semua persyaratan terpenuhi bila kelebihan diabaikan.',
      en: 'A safe first choice: with surplus ignored, 100 means that every requirement is met.',
    },
    functions: ['attainment'],
  },
  basis: {
    term: { id: 'dasar', en: 'basis' },
    field: 'competency',
    meaning: {
      id: 'Cara sebuah fakta dibaca dari sumbernya: tersurat, diungkapkan ulang, direkonstruksi, diterjemahkan, atau susunan kami.',
      en: 'How a fact was read from its source: stated, restated, reconstructed, translated, or authored by us.',
    },
    use: {
      id: 'Ditulis "basis" pada asal-usul fakta; definisi dan indikator dalam model bawaan umumnya susunan kami.',
      en: 'Written "basis" in a claim; most definitions and indicators of the embedded models are authored.',
    },
    functions: ['Basis', 'Claim'],
  },
  dimension: {
    term: { id: 'dimensi', en: 'dimension' },
    field: 'competency',
    meaning: {
      id: 'Salah satu sisi suatu kompetensi yang mempunyai skala dan kode sendiri sehingga dinilai terpisah.',
      en: 'One aspect of a competency, with a scale and a code of its own, so that it is rated apart.',
    },
    use: {
      id: 'Dalam model Spencer, ACH adalah dimensi pertama suatu kompetensi, ACH.B dan ACH.C dimensi berikutnya.',
      en: "In Spencer's model ACH is the first dimension of a competency, ACH.B and ACH.C are further ones.",
    },
    functions: ['Competency'],
  },
  'knock-out': {
    term: { id: 'gugur', en: 'knock-out' },
    aliases: { id: ['menggugurkan'] },
    field: 'competency',
    meaning: {
      id: 'Keadaan seseorang yang tersisih dari suatu jabatan karena kompetensi wajib atau kualifikasi mutlaknya kurang.',
      en: 'The state of being ruled out for a job because an essential competency or an absolute qualification is lacking.',
    },
    use: {
      id: 'belowEssential menentukan apakah ia dikeluarkan dari peringkat, ditempatkan terakhir, atau hanya ditandai.',
      en: 'belowEssential says whether such a person is excluded from a ranking, placed last or only flagged.',
    },
    functions: ['KnockOut', 'BelowEssential', 'rankCandidates'],
  },
  rating: {
    term: { id: 'hasil penilaian', en: 'rating' },
    aliases: { id: ['penilaian'], en: ['assessed level'] },
    field: 'competency',
    meaning: {
      id: 'Satu level yang diberikan seorang penilai kepada seseorang untuk suatu kompetensi pada tanggal tertentu.',
      en: 'One level that a rater gave a person for a competency on a certain date.',
    },
    use: {
      id: 'resolveHoldings menggabungkan hasil dari beberapa penilai menjadi kompetensi yang dimiliki.',
      en: "resolveHoldings makes a person's holdings out of the ratings of several raters.",
    },
    functions: ['Rating', 'parseRatings'],
  },
  'negative-indicator': {
    term: { id: 'indikator negatif', en: 'negative indicator' },
    field: 'competency',
    meaning: {
      id: 'Perbuatan yang mengurangi penilaian atas suatu kompetensi, dicatat bersama kejadian tempat perbuatan itu terlihat.',
      en: 'An act that counts against a competency, noted with the event in which it showed.',
    },
    use: {
      id: 'Setiap panduan wawancara menyebut dua indikator negatif; keduanya tidak mengubah hasil hitungan apa pun.',
      en: 'Every interview guide names two negative indicators; they change no calculated result.',
    },
    functions: ['InterviewGuide'],
  },
  indicator: {
    term: { id: 'indikator perilaku', en: 'behavioural indicator' },
    aliases: { id: ['indikator'], en: ['indicator'] },
    field: 'competency',
    meaning: {
      id: 'Perbuatan yang dapat dilihat atau didengar dan menandai bahwa seseorang berada pada level tertentu.',
      en: 'An act that can be seen or heard and marks that a person is at a certain level.',
    },
    use: {
      id: 'Halaman kamus Lembaga XY dan ASN memuat tiga indikator untuk setiap level; semuanya susunan kami.',
      en: 'The dictionary pages of Lembaga XY and ASN have three indicators for each level, all written by us.',
    },
    functions: ['CompetencyText', 'getTexts'],
  },
  loss: {
    term: { id: 'isi yang tidak ikut', en: 'loss' },
    aliases: { id: ['kehilangan saat penulisan'] },
    field: 'competency',
    meaning: {
      id: 'Bagian data yang tidak dapat dimuat oleh format tujuan dan karena itu dilaporkan ketika berkas ditulis.',
      en: 'A part of the data that a target format cannot carry and that is therefore reported when a file is written.',
    },
    use: {
      id: 'Setiap fungsi format… mengembalikan daftarnya dalam "losses", di samping isi berkasnya.',
      en: 'Every format… function returns a list of them in "losses", beside the content of the file.',
    },
    functions: ['LossCode'],
  },
  'job-person-match': {
    term: { id: 'Job Person Match', en: 'job-person match' },
    abbreviation: { id: 'JPM', en: 'JPM' },
    aliases: { id: ['kesesuaian orang dan jabatan'], en: ['Job Person Match'] },
    field: 'competency',
    meaning: {
      id: 'Level yang dimiliki dibagi level yang dipersyaratkan, dalam persen, seperti lazim dalam penilaian kompetensi instansi pemerintah.',
      en: 'The levels held divided by the levels required, in percent, as is usual in competency assessments of Indonesian public bodies.',
    },
    use: {
      id: 'jobPersonMatch meminta varian dan batasnya disebut karena keduanya berbeda antarprogram penilaian.',
      en: 'jobPersonMatch asks for variant and cap, because they differ between assessment programmes.',
    },
    functions: ['jobPersonMatch', 'jpmSelection', 'jpmMapping'],
  },
  'competency-dictionary': {
    term: { id: 'kamus kompetensi', en: 'competency dictionary' },
    field: 'competency',
    meaning: {
      id: 'Daftar semua kompetensi suatu organisasi beserta kode, definisi, level, dan indikator perilakunya, tanpa menyebut jabatan mana yang memintanya.',
      en: 'The list of all competencies of an organisation with their codes, definitions, levels and indicators, without saying which job asks for which.',
    },
    use: {
      id: 'Situs ini memuat satu halaman kamus untuk setiap kompetensi dari semua modelnya, dalam dua bahasa.',
      en: 'This site has one dictionary page for every competency of its models, in both languages.',
    },
  },
  band: {
    term: { id: 'kategori', en: 'band' },
    aliases: { id: ['kategori nilai'], en: ['category of a score'] },
    field: 'competency',
    meaning: {
      id: 'Nama bagi satu rentang nilai, misalnya "Memenuhi Syarat", dengan batas bawah, tujuan, dan sumber yang dinyatakan.',
      en: 'A name for one range of scores, such as "Qualifies", with a stated lower edge, purpose and source.',
    },
    use: {
      id: 'assignBand hanya memberi kategori bila seluruh rentang nilai berada di dalamnya.',
      en: 'assignBand gives one only if the whole interval of a score lies in it.',
    },
    functions: ['Band', 'BandSet', 'assignBand', 'bandsFromRanges'],
  },
  shortfall: {
    term: { id: 'kekurangan', en: 'shortfall' },
    field: 'competency',
    meaning: {
      id: 'Banyaknya level yang masih kurang untuk mencapai level yang dipersyaratkan.',
      en: 'How many levels are lacking to reach the level required.',
    },
    use: {
      id: 'Jumlah kekurangan menurut bobot ditulis "shortfall"; kelebihan pada kompetensi lain tidak menguranginya.',
      en: 'The weighted sum is written "shortfall"; a surplus elsewhere takes nothing off it.',
    },
    functions: ['GapReport', 'listTrainingNeeds'],
  },
  surplus: {
    term: { id: 'kelebihan', en: 'surplus' },
    field: 'competency',
    meaning: {
      id: 'Banyaknya level yang dimiliki seseorang di atas level yang dipersyaratkan.',
      en: 'How many levels a person holds above the level required.',
    },
    use: {
      id: 'Opsi "surplus" menentukan apakah kelebihan diabaikan, dihitung sampai batas, atau dihitung penuh.',
      en: 'The option "surplus" says whether it is ignored, counted up to a cap or counted in full.',
    },
    functions: ['SurplusPolicy'],
  },
  cluster: {
    term: { id: 'kelompok kompetensi', en: 'cluster' },
    aliases: { id: ['rumpun kompetensi'], en: ['competency cluster'] },
    field: 'competency',
    meaning: {
      id: 'Sekumpulan kompetensi sejenis dalam kamus, misalnya kompetensi dasar, kepemimpinan, atau teknis.',
      en: 'A set of competencies of one kind within a dictionary, such as core, leadership or technical ones.',
    },
    use: {
      id: 'Kelompok dapat diberi porsi tersendiri dalam perhitungan, dan membagi daftar pada setiap halaman kamus.',
      en: 'A cluster may have a share of its own in a calculation, and it divides the lists on the pages of the dictionary.',
    },
    functions: ['Cluster'],
  },
  similarity: {
    term: { id: 'kemiripan profil', en: 'similarity' },
    field: 'competency',
    meaning: {
      id: 'Ukuran seberapa serupa dua himpunan level secara keseluruhan; kekurangan dan kelebihan sama-sama menjauhkan.',
      en: 'A measure of how alike two sets of levels are as a whole; a surplus counts as a difference just as a shortfall does.',
    },
    use: {
      id: '"similarity" membandingkan orang dengan jabatan, findSimilarJobs jabatan dengan jabatan; "similarity" tidak mempunyai rentang.',
      en: '"similarity" compares a person with a job, findSimilarJobs a job with jobs; "similarity" has no interval.',
    },
    functions: ['similarity', 'findSimilarJobs'],
  },
  gap: {
    term: { id: 'kesenjangan', en: 'gap' },
    field: 'competency',
    meaning: {
      id: 'Level yang dimiliki dikurangi level yang dipersyaratkan; angka negatif berarti kekurangan.',
      en: 'The level held minus the level required; a negative number is a shortfall.',
    },
    use: {
      id: 'Laporan kesenjangan memuatnya untuk setiap persyaratan yang sudah dinilai, dengan tanda yang sama di semua berkas.',
      en: 'A gap report has one for every requirement that was assessed, with the same sign in every file.',
    },
    functions: ['analyzeGap', 'GapReport', 'gapChart'],
  },
  fit: {
    term: { id: 'kesesuaian', en: 'fit' },
    aliases: { id: ['nilai kesesuaian'], en: ['fit score'] },
    field: 'competency',
    meaning: {
      id: 'Ukuran sejauh mana kompetensi seseorang memenuhi standar kompetensi suatu jabatan, menurut metode yang disebutkan.',
      en: "A measure of how far a person's competencies meet a job profile, by a method that is named.",
    },
    use: {
      id: 'scoreFit memberikannya bersama metode, parameter, cakupan, dan rentangnya.',
      en: 'scoreFit gives it together with its method, parameters, coverage and interval.',
    },
    functions: ['scoreFit', 'FitScore', 'describeFit'],
  },
  'proportional-readiness': {
    term: { id: 'kesiapan proporsional', en: 'proportional readiness' },
    field: 'competency',
    meaning: {
      id: 'Bagian jalan dari level terendah skala ke level yang dipersyaratkan yang sudah ditempuh, dirata-ratakan menurut bobot.',
      en: 'How much of the way from the lowest level of the scale to the required one is covered, averaged by weight.',
    },
    use: {
      id: 'Pada proportionalReadiness, orang yang masih di level 1 dari skala 1 sampai 5 belum menempuh apa pun.',
      en: 'With proportionalReadiness, somebody at level 1 of 1 to 5 has not covered any of it.',
    },
    functions: ['proportionalReadiness'],
  },
  confidence: {
    term: { id: 'keyakinan', en: 'confidence' },
    field: 'competency',
    meaning: {
      id: 'Seberapa pasti sebuah fakta: ada dalam dokumennya, didukung beberapa sumber, satu sumber, belum terverifikasi, atau usulan kami.',
      en: 'How sure a fact is: in the document itself, corroborated, from a single source, unverified, or proposed by us.',
    },
    use: {
      id: 'Ditulis "confidence" pada asal-usul fakta dan ditampilkan di samping level yang dipersyaratkan.',
      en: 'Written "confidence" in a claim and shown beside required levels.',
    },
    functions: ['Confidence', 'Claim'],
  },
  competency: {
    term: { id: 'kompetensi', en: 'competency' },
    field: 'competency',
    meaning: {
      id: 'Kemampuan yang tampak dalam perilaku atau hasil kerja dan menentukan baik buruknya pelaksanaan suatu jabatan, mencakup pengetahuan, keterampilan, dan sikap.',
      en: 'An ability that shows in behaviour or in results of work and determines how well a job is done; it covers knowledge, skill and attitude.',
    },
    use: {
      id: 'Setiap kompetensi dalam kamus mempunyai kode, nama, definisi, dan, bila sumbernya menyebutkan, skala.',
      en: 'Each competency of the dictionary has a code, a name, a definition and, where its source gives one, a scale.',
    },
    functions: ['Competency', 'listCompetencies', 'findCompetency'],
  },
  'behavioural-competency': {
    term: { id: 'kompetensi perilaku', en: 'behavioural competency' },
    aliases: { id: ['kompetensi lunak', 'soft competency'], en: ['soft competency'] },
    field: 'competency',
    meaning: {
      id: 'Kompetensi tentang cara seseorang berpikir, bersikap, dan berhubungan dengan orang lain, yang dinilai dari perilakunya.',
      en: 'A competency in the way a person thinks, acts and deals with others, rated by behaviour.',
    },
    use: {
      id: 'Dalam model, jenisnya ditulis "soft"; contohnya integritas, berpikir analitis, dan kerja sama.',
      en: 'In a model its nature is written "soft"; integrity, analytical thinking and teamwork are examples.',
    },
    functions: ['Nature'],
  },
  'technical-competency': {
    term: { id: 'kompetensi teknis', en: 'technical competency' },
    aliases: { id: ['kompetensi fungsional teknis', 'hard competency'], en: ['hard competency'] },
    field: 'competency',
    meaning: {
      id: 'Kompetensi dalam bidang pekerjaan tertentu, yang memerlukan pengetahuan dan keterampilan khusus dan sering dapat disertifikasi.',
      en: 'A competency in a particular field of work, which calls for specialist knowledge and skill and can often be certified.',
    },
    use: {
      id: 'Ada 67 kompetensi seperti itu dalam model Lembaga XY; jenisnya ditulis "hard".',
      en: 'The model of Lembaga XY has 67 of them; their nature is written "hard".',
    },
    functions: ['Nature'],
  },
  essential: {
    term: { id: 'kompetensi wajib', en: 'essential competency' },
    aliases: { id: ['persyaratan esensial'], en: ['essential requirement'] },
    field: 'competency',
    meaning: {
      id: 'Kompetensi yang kekurangannya menggugurkan seseorang bagi suatu jabatan, berapa pun nilai keseluruhannya.',
      en: 'A competency whose shortfall rules a person out for a job, whatever the overall score.',
    },
    use: {
      id: 'Ditandai essential: true pada persyaratan; tidak satu pun sumber model menyebutnya, jadi pemakai yang menentukan.',
      en: 'Marked essential: true on a requirement; no source of the models names any, so it is for the user to say.',
    },
    functions: ['Requirement', 'composeProfile'],
  },
  holdings: {
    term: { id: 'kompetensi yang dimiliki', en: 'holdings' },
    aliases: { id: ['level yang dimiliki'], en: ['levels held'] },
    field: 'competency',
    meaning: {
      id: 'Level setiap kompetensi yang dimiliki seseorang pada tanggal tertentu; kompetensi yang belum dinilai tidak tercantum.',
      en: 'The level of each competency that a person holds on a date; a competency that was not assessed is not listed.',
    },
    use: {
      id: 'Diberikan kepada hampir setiap fungsi sebagai pasangan kode dan level, misalnya { INT: 3, CFV: 2 }.',
      en: 'Given to nearly every function as codes with levels, such as { INT: 3, CFV: 2 }.',
    },
    functions: ['Holdings', 'resolveHoldings', 'describeHoldings'],
  },
  'reading-report': {
    term: { id: 'laporan pembacaan', en: 'reading report' },
    field: 'competency',
    meaning: {
      id: 'Catatan tentang bagaimana sebuah lembar dibaca: baris judulnya, arti setiap kolom, serta baris dan kolom yang tidak dipakai.',
      en: 'A record of how a sheet was read: its header, what each column was taken for, and the rows and columns not used.',
    },
    use: {
      id: 'Diberikan oleh fungsi yang membaca tabel Excel dan CSV; periksalah laporan itu sebelum memercayai angkanya.',
      en: 'Given by the functions that read Excel and CSV tables; check it before you trust the numbers.',
    },
    functions: ['describeReading'],
  },
  'lembaga-xy': {
    term: { id: 'Lembaga XY', en: 'Lembaga XY' },
    field: 'competency',
    meaning: {
      id: 'Nama samaran, dalam satu makalah, bagi sebuah badan penyelenggara jaminan kesehatan nasional Indonesia.',
      en: "The disguised name, in one paper, of a body that runs Indonesia's national health insurance.",
    },
    use: {
      id: 'Modelnya paling lengkap di sini: 86 kompetensi, lima level, tujuh jabatan, dan sepuluh skema sertifikasi.',
      en: 'Its model is the fullest here: 86 competencies, five levels, seven jobs and ten certification schemes.',
    },
    functions: ['lembagaXy'],
  },
  'proposed-levels': {
    term: { id: 'level usulan', en: 'proposed levels' },
    field: 'competency',
    meaning: {
      id: 'Level dan indikator yang kami susun sendiri untuk model yang sumbernya tidak menyebut level.',
      en: 'Levels and indicators written by us for a model whose source has none.',
    },
    use: {
      id: 'Dipakai agar pegawai BPJS Ketenagakerjaan dapat dinilai; setiap hasil menyebutkan asalnya.',
      en: 'Used so that employees of BPJS Ketenagakerjaan can be rated; every result says where they come from.',
    },
    functions: ['withLevels'],
  },
  requirement: {
    term: { id: 'level yang dipersyaratkan', en: 'requirement' },
    aliases: { id: ['persyaratan', 'syarat'], en: ['required level'] },
    field: 'competency',
    meaning: {
      id: 'Level suatu kompetensi yang diminta sebuah jabatan dari siapa pun yang memegangnya.',
      en: 'The level of a competency that a job asks of whoever holds it.',
    },
    use: {
      id: 'Ditulis "required" dalam hasil; persyaratan dapat mempunyai bobot dan dapat ditandai wajib.',
      en: 'Written "required" in results; a requirement may have a weight and may be marked essential.',
    },
    functions: ['Requirement'],
  },
  'fit-method': {
    term: { id: 'metode kesesuaian', en: 'fit method' },
    aliases: { id: ['metode'], en: ['method'] },
    field: 'competency',
    meaning: {
      id: 'Rumus yang menjadikan level seseorang dan persyaratan jabatan satu nilai; rumus yang berbeda dapat menghasilkan urutan orang yang berbeda.',
      en: "A formula that turns a person's levels and a job's requirements into one score; different formulas may rank the same people differently.",
    },
    use: {
      id: 'Tidak ada metode bawaan: pemakai menyebut satu dari enam metode, atau metodenya sendiri.',
      en: 'There is no default: the user names one of six, or a method of their own.',
    },
    functions: ['FitMethod', 'compareMethods', 'methodIds', 'describeMethod'],
  },
  migration: {
    term: { id: 'migrasi', en: 'migration' },
    field: 'competency',
    meaning: {
      id: 'Pemindahan level atau hasil penilaian dari satu versi model ke versi berikutnya, dengan mencatat apa yang tidak dapat dipindahkan.',
      en: 'The transfer of levels or ratings from one version of a model to the next, with a record of what could not be transferred.',
    },
    use: {
      id: 'migrateHoldings tidak mengisi apa pun dengan dugaan; yang tidak pasti diputuskan pemakai.',
      en: 'migrateHoldings fills nothing in by guessing; what is not certain is for the user to decide.',
    },
    functions: ['migrateHoldings', 'migrateRatings', 'diffModels'],
  },
  'competency-model': {
    term: { id: 'model kompetensi', en: 'competency model' },
    field: 'competency',
    meaning: {
      id: 'Kesatuan kamus kompetensi, skala, standar kompetensi jabatan, dan sumber suatu organisasi, dengan pengenal dan nomor versi.',
      en: "An organisation's competency dictionary, scales, job profiles and sources taken together, with an id and a version number.",
    },
    use: {
      id: 'Lima model tersedia di sini; model lembaga Anda sendiri dibuat dengan defineModel atau dibaca dari berkas.',
      en: 'Five models come with the library; one of your own is written with defineModel or read from a file.',
    },
    functions: ['CompetencyModel', 'defineModel', 'lintModel'],
  },
  floor: {
    term: { id: 'nilai dasar', en: 'floor' },
    aliases: { id: ['nilai dasar skala'], en: ['scale floor'] },
    field: 'competency',
    meaning: {
      id: 'Angka pada skala yang berarti sudah dinilai, tetapi belum menunjukkan apa pun; pada skala 1 sampai 5 angkanya 0.',
      en: 'The number on a scale that means assessed, with nothing shown; on a scale of 1 to 5 it is 0.',
    },
    use: {
      id: 'Metode rasio mengukur level dari nilai dasar; kompetensi yang belum dinilai tidak pernah dianggap bernilai dasar dengan diam-diam.',
      en: 'Ratio methods measure from the floor; what was not assessed is never taken for the floor without saying so.',
    },
    functions: ['Scale'],
  },
  crosswalk: {
    term: { id: 'padanan antarmodel', en: 'crosswalk' },
    aliases: { id: ['tabel padanan'], en: ['table of matches'] },
    field: 'competency',
    meaning: {
      id: 'Tabel yang menyebut kompetensi mana dalam satu model sama, dekat, lebih luas, lebih sempit, atau berkaitan dengan kompetensi dalam model lain.',
      en: 'A table that says which competency of one model is the same as, close to, broader, narrower than or related to which of another.',
    },
    use: {
      id: 'translateHoldings memakainya untuk menyatakan level seseorang menurut model lain.',
      en: "translateHoldings uses it to say a person's levels in the terms of another model.",
    },
    functions: ['Crosswalk', 'translateHoldings', 'invertCrosswalk'],
  },
  rater: {
    term: { id: 'penilai', en: 'rater' },
    field: 'competency',
    meaning: {
      id: 'Orang yang menilai kompetensi orang lain atau dirinya sendiri, misalnya atasan, rekan, bawahan, atau asesor.',
      en: 'Somebody who rates the competencies of others or their own, such as a superior, a peer, a subordinate or an assessor.',
    },
    use: {
      id: 'Jenis penilai dapat diberi bobot berbeda; setiap penilai mempunyai satu suara untuk satu kompetensi.',
      en: 'Kinds of rater may have different weights; each rater has one vote on a competency.',
    },
    functions: ['RaterKind', 'resolveHoldings'],
  },
  'met-share': {
    term: { id: 'porsi persyaratan terpenuhi', en: 'met share' },
    field: 'competency',
    meaning: {
      id: 'Persentase persyaratan yang terpenuhi, menurut bobot, tanpa melihat seberapa jauh kekurangan yang lain.',
      en: 'The percentage of requirements that are met, by weight, however large the shortfalls on the others are.',
    },
    use: {
      id: 'metShare menjawab pertanyaan "berapa yang sudah terpenuhi" dalam satu angka.',
      en: 'metShare answers the question "how many are met" in a single number.',
    },
    functions: ['metShare'],
  },
  'profile-matching': {
    term: { id: 'profile matching', en: 'profile matching' },
    aliases: { id: ['metode GAP', 'pencocokan profil'], en: ['GAP method'] },
    field: 'competency',
    meaning: {
      id: 'Metode yang memberi setiap kesenjangan sebuah bobot dari tabel sehingga kelebihan level pun menurunkan nilai, lalu merata-ratakan faktor inti dan faktor sekunder.',
      en: 'A method that gives every gap a weight from a table, so that even a surplus lowers the score, then averages core and secondary factors.',
    },
    use: {
      id: 'profileMatching menyatakan nilainya dalam poin, bukan persen; batas kategori dalam persen tidak berlaku baginya.',
      en: 'profileMatching gives points, not percent; bands in percent do not apply to it.',
    },
    functions: ['profileMatching'],
  },
  verdict: {
    term: { id: 'putusan', en: 'verdict' },
    aliases: { id: ['kesimpulan'] },
    field: 'competency',
    meaning: {
      id: 'Jawaban sebuah fungsi atas pertanyaan yang menuntut keputusan, beserta bukti yang mendukungnya dan yang masih terbuka.',
      en: 'The answer of a function to a question that calls for a decision, with the evidence for it and what is still open.',
    },
    use: {
      id: 'assignBand dan assessReadiness memberi putusan; kompetensi wajib yang kurang selalu disebut di dalamnya.',
      en: 'assignBand and assessReadiness give verdicts, which always name the essentials that are below.',
    },
    functions: ['assignBand', 'BandVerdict', 'describeBand'],
  },
  interval: {
    term: { id: 'rentang', en: 'interval' },
    aliases: { id: ['rentang nilai'], en: ['interval of a score'] },
    field: 'competency',
    meaning: {
      id: 'Nilai terendah dan tertinggi yang masih mungkin bila kompetensi yang belum dinilai kelak dinilai.',
      en: 'The lowest and the highest score still possible once the competencies not yet assessed are assessed.',
    },
    use: {
      id: 'Ditulis "lowest" dan "highest"; kategori dan peringkat yang mungkin didasarkan padanya.',
      en: 'Written "lowest" and "highest"; bands and possible ranks rest on it.',
    },
    functions: ['FitScore', 'OutcomeRange'],
  },
  'official-wording': {
    term: { id: 'rumusan resmi', en: 'official wording' },
    field: 'competency',
    meaning: {
      id: 'Definisi dan indikator sebagaimana tertulis dalam peraturan atau kamus instansi, bukan susunan kami.',
      en: "Definitions and indicators as they stand in a regulation or an agency's dictionary, not as we wrote them.",
    },
    use: {
      id: 'withTexts memasukkannya dari berkas Anda; penilaian resmi pegawai ASN memerlukannya.',
      en: 'withTexts puts it in from a file of yours; an official assessment of civil servants needs it.',
    },
    functions: ['withTexts'],
  },
  scale: {
    term: { id: 'skala', en: 'scale' },
    aliases: { id: ['skala tingkat kemahiran'], en: ['proficiency scale'] },
    field: 'competency',
    meaning: {
      id: 'Urutan level yang dipakai untuk menilai suatu kompetensi, dari yang terendah sampai yang tertinggi, beserta arti setiap level.',
      en: 'The order of levels by which a competency is rated, from the lowest to the highest, with what each of them means.',
    },
    use: {
      id: 'Lembaga XY memakai satu skala 1 sampai 5; Spencer memberi setiap dimensi skalanya sendiri.',
      en: 'Lembaga XY uses one scale of 1 to 5; Spencer gives every dimension a scale of its own.',
    },
    functions: ['Scale', 'findScale'],
  },
  'job-profile': {
    term: { id: 'standar kompetensi jabatan', en: 'job profile' },
    aliases: { id: ['profil jabatan', 'profil kompetensi jabatan'], en: ['competency profile of a job'] },
    field: 'competency',
    meaning: {
      id: 'Daftar kompetensi yang diminta suatu jabatan beserta level, bobot, dan tanda wajibnya.',
      en: 'The list of competencies that a job asks for, with their levels and weights and which of them are essential.',
    },
    use: {
      id: 'Setiap laporan kesenjangan dan nilai kesesuaian dihitung terhadap satu standar kompetensi jabatan.',
      en: 'Every gap report and fit score is calculated against one job profile.',
    },
    functions: ['JobProfile', 'getJob', 'composeProfile'],
  },
  'incomplete-profile': {
    term: { id: 'standar kompetensi yang belum lengkap', en: 'incomplete profile' },
    field: 'competency',
    meaning: {
      id: 'Standar kompetensi jabatan yang hanya terlihat sebagian pada sumbernya sehingga persyaratan lainnya tidak diketahui.',
      en: 'A job profile of which the source shows only a part, so that its other requirements are not known.',
    },
    use: {
      id: 'Ditandai complete: false; setiap hasil menyebutkannya dan hanya berbicara tentang persyaratan yang diketahui.',
      en: 'Marked complete: false; every result says so and speaks of the known requirements only.',
    },
    functions: ['JobProfile'],
  },
  'as-of-date': {
    term: { id: 'tanggal acuan', en: 'as-of date' },
    field: 'competency',
    meaning: {
      id: 'Hari yang menjadi dasar jawaban, misalnya hari ketika kompetensi yang dimiliki atau keberlakuan sertifikat ditanyakan.',
      en: 'The day to which an answer refers, such as the day for which holdings or the validity of a certificate are asked.',
    },
    use: {
      id: 'Ditulis asOf dan selalu diberikan pemakai; pustaka ini tidak mengenal "hari ini".',
      en: 'Written asOf and always given by the user; the library knows no "today".',
    },
    functions: ['resolveHoldings', 'checkCertificate'],
  },
  'level-unspecified': {
    term: { id: 'tanpa level', en: 'level unspecified' },
    aliases: { id: ['dipersyaratkan tanpa level'], en: ['no level'] },
    field: 'competency',
    meaning: {
      id: 'Keadaan persyaratan yang kompetensinya disebut sumber, tetapi levelnya tidak.',
      en: 'The state of a requirement of which the source names the competency but not the level.',
    },
    use: {
      id: 'Statusnya "level-unspecified"; persyaratan itu didaftar, tetapi tidak masuk nilai dan tidak menggugurkan.',
      en: 'Its status is "level-unspecified"; it is listed, takes no part in a score and rules nobody out.',
    },
    functions: ['UnspecifiedGapItem'],
  },
  level: {
    term: { id: 'tingkat kemahiran', en: 'proficiency level' },
    aliases: { id: ['level'], en: ['level'] },
    field: 'competency',
    meaning: {
      id: 'Satu angka pada skala yang menyatakan seberapa jauh suatu kompetensi dikuasai atau diminta.',
      en: 'A number on a scale that says how far a competency is held or asked for.',
    },
    use: {
      id: 'Dalam teks disebut level; level yang dimiliki dan level yang dipersyaratkan dibandingkan dalam laporan kesenjangan.',
      en: 'The texts say level for short; the level held and the level required are set against each other in a gap report.',
    },
    functions: ['Level', 'findLevel', 'withLevels'],
  },
}
