// Terms of law, finance and governance. Source: none; the explanations are ours.

import type { GovernanceTerm } from './ids'
import type { GlossaryEntry } from './types'

/** Terms of law, finance and governance. */
export const governance: Readonly<Record<GovernanceTerm, GlossaryEntry>> = {
  'ip-address': {
    term: { id: 'alamat protokol internet', en: 'internet protocol address' },
    abbreviation: { id: 'IP', en: 'IP' },
    aliases: { id: ['alamat IP'], en: ['IP address'] },
    field: 'governance',
    meaning: {
      id: 'Nomor yang menandai sebuah perangkat pada jaringan komputer.',
      en: 'The number that identifies a device on a computer network.',
    },
    use: {
      id: 'Tampak dalam indikator jaringan TI Lembaga XY.',
      en: 'Found in indicators on IT networks at Lembaga XY.',
    },
  },
  apbd: {
    term: { id: 'anggaran pendapatan dan belanja daerah', en: 'regional budget' },
    abbreviation: { id: 'APBD', en: 'APBD' },
    field: 'governance',
    meaning: {
      id: 'Rencana keuangan tahunan pemerintah daerah yang disetujui bersama dewan perwakilan rakyat daerahnya.',
      en: 'The annual budget of a regional government, agreed with its regional assembly.',
    },
    use: {
      id: 'Tampak dalam indikator model ASN, berdampingan dengan APBN.',
      en: 'Found in indicators of the ASN model, beside the state budget.',
    },
  },
  apbn: {
    term: { id: 'anggaran pendapatan dan belanja negara', en: 'state budget' },
    abbreviation: { id: 'APBN', en: 'APBN' },
    field: 'governance',
    meaning: {
      id: 'Rencana keuangan tahunan pemerintah pusat Indonesia yang disetujui DPR.',
      en: "The annual budget of Indonesia's central government, approved by the House of Representatives.",
    },
    use: {
      id: 'Tampak dalam indikator model ASN tentang hasil kerja dan pengambilan keputusan.',
      en: 'Found in indicators of the ASN model on results and on decision-making.',
    },
  },
  brin: {
    term: { id: 'Badan Riset dan Inovasi Nasional', en: 'National Research and Innovation Agency' },
    abbreviation: { id: 'BRIN', en: 'BRIN' },
    field: 'governance',
    meaning: {
      id: 'Lembaga pemerintah yang menyelenggarakan penelitian, pengembangan, dan inovasi di Indonesia.',
      en: 'The government agency for research, development and innovation in Indonesia.',
    },
    use: {
      id: 'Peraturannya menjadi sumber batas kategori jpmMapping.',
      en: 'One of its regulations is the source of the edges of jpmMapping.',
    },
    functions: ['jpmMapping'],
  },
  bumn: {
    term: { id: 'badan usaha milik negara', en: 'state-owned enterprise' },
    abbreviation: { id: 'BUMN', en: 'BUMN' },
    field: 'governance',
    meaning: {
      id: 'Perusahaan yang dikendalikan negara, umumnya karena seluruh atau sebagian besar modalnya milik negara.',
      en: 'A company controlled by the state, as a rule because the state owns all or most of its capital.',
    },
    use: {
      id: 'Tampak dalam sejarah asuransi sosial tenaga kerja.',
      en: 'Found in the history of social insurance for workers.',
    },
  },
  sql: {
    term: { id: 'bahasa kueri terstruktur', en: 'structured query language' },
    abbreviation: { id: 'SQL', en: 'SQL' },
    field: 'governance',
    meaning: {
      id: 'Bahasa untuk mengambil dan mengolah data dalam basis data.',
      en: 'A language for fetching and working on data in databases.',
    },
    use: {
      id: 'kompetensi/sql menyusun perintah agar kesenjangan dan kesesuaian dihitung di basis data tempat data pegawai disimpan.',
      en: 'kompetensi/sql writes queries that work out gaps and fit in the database where the staff data are kept.',
    },
    functions: ['selectGaps', 'selectFit', 'createTables'],
  },
  case: {
    term: {
      id: 'Competencies and Academic Standards Exchange',
      en: 'Competencies and Academic Standards Exchange',
    },
    abbreviation: { id: 'CASE', en: 'CASE' },
    field: 'governance',
    meaning: {
      id: 'Standar terbuka untuk bertukar kerangka kompetensi antarsistem pembelajaran.',
      en: 'An open standard for exchanging competency frameworks between learning systems.',
    },
    use: {
      id: 'kompetensi/case membaca dan menulisnya; jabatan tidak termasuk di dalam format itu.',
      en: 'kompetensi/case reads and writes it; jobs are no part of the format.',
    },
    functions: ['parseCase', 'formatCase'],
  },
  'personal-data': {
    term: { id: 'data pribadi', en: 'personal data' },
    field: 'governance',
    meaning: {
      id: 'Keterangan tentang seseorang yang dapat dikenali dari keterangan itu sendiri atau gabungannya dengan data lain.',
      en: 'Information about a person who can be identified from it, alone or together with other data.',
    },
    use: {
      id: 'Level dan hasil penilaian pegawai termasuk di dalamnya; pustaka ini tidak menyimpan apa pun.',
      en: 'Levels and ratings of staff belong to it; the library itself stores nothing.',
    },
  },
  dpr: {
    term: { id: 'Dewan Perwakilan Rakyat', en: 'House of Representatives' },
    abbreviation: { id: 'DPR', en: 'DPR' },
    field: 'governance',
    meaning: {
      id: 'Lembaga legislatif Indonesia, yang membentuk undang-undang, menyetujui anggaran negara, dan mengawasi pemerintah.',
      en: "Indonesia's legislature, which passes laws, approves the state budget and oversees the government.",
    },
    use: {
      id: 'Tampak dalam indikator tentang bahan keterangan lembaga kepada DPR.',
      en: "Found in an indicator on an institution's statements to it.",
    },
  },
  bachelor: {
    term: { id: 'diploma empat atau sarjana', en: "applied or academic bachelor's degree" },
    abbreviation: { id: 'D4/S1', en: 'D4/S1' },
    field: 'governance',
    meaning: {
      id: 'Pendidikan tinggi Indonesia setingkat sarjana, yang terapan (D4) atau yang akademik (S1).',
      en: "Indonesian higher education at bachelor's level, applied (D4) or academic (S1).",
    },
    use: {
      id: 'Pendidikan yang disebut di samping jenjang 6 dalam kkniLevels.',
      en: 'The education named beside level 6 in kkniLevels.',
    },
    functions: ['kkniLevels'],
  },
  esco: {
    term: {
      id: 'European Skills, Competences, Qualifications and Occupations',
      en: 'European Skills, Competences, Qualifications and Occupations',
    },
    abbreviation: { id: 'ESCO', en: 'ESCO' },
    field: 'governance',
    meaning: {
      id: 'Daftar pekerjaan dan keterampilan dalam banyak bahasa yang disusun Uni Eropa.',
      en: 'A list of occupations and skills in many languages made by the European Union.',
    },
    use: {
      id: 'kompetensi/esco membaca berkas CSV rilisnya menjadi sebuah model.',
      en: 'kompetensi/esco reads the CSV files of a release into a model.',
    },
    functions: ['parseEsco'],
  },
  hps: {
    term: { id: 'harga perkiraan sendiri', en: "owner's estimate" },
    abbreviation: { id: 'HPS', en: 'HPS' },
    field: 'governance',
    meaning: {
      id: 'Perkiraan harga yang disusun pihak pembeli sebelum pengadaan sebagai patokan menilai penawaran.',
      en: 'An estimate of the price that a buyer makes before a procurement, by which bids are judged.',
    },
    use: {
      id: 'Tampak dalam indikator dan panduan wawancara pengadaan Lembaga XY.',
      en: 'Found in indicators and interview guides on procurement at Lembaga XY.',
    },
  },
  'records-retention-schedule': {
    term: { id: 'jadwal retensi arsip', en: 'records retention schedule' },
    abbreviation: { id: 'JRA', en: 'JRA' },
    field: 'governance',
    meaning: {
      id: 'Daftar jenis arsip dengan jangka waktu penyimpanannya dan keterangan apakah sesudah itu dimusnahkan atau disimpan tetap.',
      en: 'A list of kinds of record, how long each is kept and whether it is then destroyed or kept for good.',
    },
    use: {
      id: 'Tampak dalam indikator administrasi perkantoran Lembaga XY.',
      en: "Found in indicators of Lembaga XY's office administration.",
    },
  },
  jpn: {
    term: { id: 'jaksa pengacara negara', en: 'state attorney' },
    abbreviation: { id: 'JPN', en: 'JPN' },
    field: 'governance',
    meaning: {
      id: 'Jaksa yang dengan surat kuasa khusus mewakili negara atau lembaganya dalam perkara perdata dan tata usaha negara.',
      en: 'A prosecutor who represents the state or its bodies in civil and administrative cases under a special power of attorney.',
    },
    use: {
      id: 'Tampak dalam indikator tentang perkara tunggakan iuran.',
      en: 'Found in an indicator on cases over contribution arrears.',
    },
  },
  json: {
    term: { id: 'JavaScript Object Notation', en: 'JavaScript Object Notation' },
    abbreviation: { id: 'JSON', en: 'JSON' },
    field: 'governance',
    meaning: {
      id: 'Format teks untuk menyimpan data dan menukarnya antara program yang berbeda.',
      en: 'A text format for storing data and exchanging it between different programs.',
    },
    use: {
      id: 'Semua hasil pustaka ini dapat disimpan dalam format ini.',
      en: 'Every result of this library can be stored in it.',
    },
    functions: ['parseModel', 'recordResult'],
  },
  ktp: {
    term: { id: 'kartu tanda penduduk', en: 'identity card' },
    abbreviation: { id: 'KTP', en: 'KTP' },
    field: 'governance',
    meaning: {
      id: 'Kartu identitas resmi penduduk dewasa Indonesia, yang memuat NIK.',
      en: 'The official identity card of adult residents of Indonesia, which carries the NIK.',
    },
    use: {
      id: 'Salah satu berkas dalam alur klaim BPJS Ketenagakerjaan.',
      en: 'One of the documents in the claim flows of BPJS Ketenagakerjaan.',
    },
  },
  swot: {
    term: {
      id: 'kekuatan, kelemahan, peluang, dan ancaman',
      en: 'strengths, weaknesses, opportunities and threats',
    },
    abbreviation: { id: 'SWOT', en: 'SWOT' },
    field: 'governance',
    meaning: {
      id: 'Cara menelaah keadaan suatu unit dari sisi dalam dan luarnya sebagai bahan menyusun strategi.',
      en: 'A way of examining a unit from inside and outside as material for its strategy.',
    },
    use: {
      id: 'Tampak dalam indikator tentang bahan rapat strategi unit kerja.',
      en: "Found in an indicator on material for a unit's strategy meeting.",
    },
  },
  tor: {
    term: { id: 'kerangka acuan kerja', en: 'terms of reference' },
    abbreviation: { id: 'KAK', en: 'KAK' },
    aliases: { en: ['ToR'] },
    field: 'governance',
    meaning: {
      id: 'Dokumen yang menjelaskan latar, tujuan, keluaran, waktu, dan biaya suatu kegiatan sebagai dasar pelaksanaannya.',
      en: 'A document that sets out the background, aim, outputs, time and cost of an activity as the basis for carrying it out.',
    },
    use: {
      id: 'Tampak dalam indikator dan panduan wawancara tentang penyusunan anggaran.',
      en: 'Found in an indicator and an interview guide on budgeting.',
    },
  },
  sla: {
    term: { id: 'kesepakatan tingkat layanan', en: 'service level agreement' },
    abbreviation: { id: 'SLA', en: 'SLA' },
    field: 'governance',
    meaning: {
      id: 'Kesepakatan antara penyedia dan pemakai layanan tentang mutu dan waktu layanan yang dijanjikan.',
      en: 'An agreement between the provider and the users of a service on the quality and time that are promised.',
    },
    use: { id: 'Tampak dalam teks manajemen layanan TI.', en: 'Found in texts on IT service management.' },
  },
  csv: {
    term: { id: 'nilai yang dipisahkan koma', en: 'comma-separated values' },
    abbreviation: { id: 'CSV', en: 'CSV' },
    field: 'governance',
    meaning: {
      id: 'Format berkas teks bagi tabel, dengan satu baris teks untuk satu baris tabel.',
      en: 'A text file format for tables, with one line for each row.',
    },
    use: {
      id: 'kompetensi/csv membaca dan menulis model, standar jabatan, pegawai, dan hasil penilaian.',
      en: 'kompetensi/csv reads and writes models, job profiles, people and ratings.',
    },
    functions: ['parsePeopleTable', 'formatGapRows'],
  },
  nik: {
    term: { id: 'nomor induk kependudukan', en: 'national identity number' },
    abbreviation: { id: 'NIK', en: 'NIK' },
    field: 'governance',
    meaning: {
      id: 'Nomor 16 angka yang menandai setiap penduduk Indonesia.',
      en: 'The 16-digit number that identifies every resident of Indonesia.',
    },
    use: {
      id: 'Tampak dalam teks tentang data kepesertaan; dalam lembar pegawai NIK dapat pula berarti nomor induk karyawan.',
      en: 'Found in texts on membership data; in a sheet of staff NIK may also mean an employee number.',
    },
  },
  npwp: {
    term: { id: 'nomor pokok wajib pajak', en: 'taxpayer identification number' },
    abbreviation: { id: 'NPWP', en: 'NPWP' },
    field: 'governance',
    meaning: {
      id: 'Nomor yang menandai orang atau badan dalam administrasi pajak Indonesia.',
      en: "The number that identifies a person or body in Indonesia's tax administration.",
    },
    use: {
      id: 'Tampak dalam indikator tentang mencocokkan faktur pajak.',
      en: 'Found in an indicator on checking tax invoices.',
    },
  },
  onet: {
    term: { id: 'Occupational Information Network', en: 'Occupational Information Network' },
    abbreviation: { id: 'O*NET', en: 'O*NET' },
    field: 'governance',
    meaning: {
      id: 'Basis data Amerika Serikat tentang pekerjaan beserta keterampilan, pengetahuan, dan kemampuan yang diperlukan.',
      en: 'A United States database of occupations and the skills, knowledge and abilities they need.',
    },
    use: {
      id: 'kompetensi/onet membacanya menjadi model; level dan kepentingannya dapat berupa pecahan.',
      en: 'kompetensi/onet reads it into a model; its levels and importances may be fractions.',
    },
    functions: ['parseOnet'],
  },
  pph: {
    term: { id: 'pajak penghasilan', en: 'income tax' },
    abbreviation: { id: 'PPh', en: 'PPh' },
    field: 'governance',
    meaning: {
      id: 'Pajak atas penghasilan orang dan badan, yang sebagian dipotong oleh pihak yang membayarnya.',
      en: 'The tax on the income of persons and bodies, part of which is withheld by whoever pays it.',
    },
    use: {
      id: 'Tampak dalam indikator tentang PPh Pasal 21 dan Pasal 23.',
      en: 'Found in an indicator on articles 21 and 23 of this tax.',
    },
  },
  ppn: {
    term: { id: 'pajak pertambahan nilai', en: 'value added tax' },
    abbreviation: { id: 'PPN', en: 'PPN' },
    aliases: { en: ['VAT'] },
    field: 'governance',
    meaning: {
      id: 'Pajak atas konsumsi barang dan jasa yang dipungut penjual dan disetorkan kepada negara.',
      en: 'The tax on consumption of goods and services that a seller collects and pays to the state.',
    },
    use: {
      id: 'Tampak dalam indikator tentang pajak atas pembayaran pada Lembaga XY.',
      en: 'Found in an indicator of Lembaga XY on the taxes that payments bear.',
    },
  },
  ppk: {
    term: { id: 'pejabat pembuat komitmen', en: 'commitment-making official' },
    abbreviation: { id: 'PPK', en: 'PPK' },
    aliases: { id: ['PKK'], en: ['PKK'] },
    field: 'governance',
    meaning: {
      id: 'Pejabat yang berwenang mengikat instansi pemerintah dalam kontrak dan bertanggung jawab atas pelaksanaannya.',
      en: 'The official who may bind a government body by contract and answers for how it is carried out.',
    },
    use: {
      id: 'Tampak dalam satu uraian tugas BPJS Ketenagakerjaan, yang mencetaknya sebagai PKK.',
      en: 'Found in one job description of BPJS Ketenagakerjaan, which prints it as PKK.',
    },
  },
  'ministerial-regulation': {
    term: { id: 'peraturan menteri', en: 'ministerial regulation' },
    aliases: { id: ['Permen', 'PermenPANRB', 'PermenKKP'], en: ['Permen', 'PermenPANRB', 'PermenKKP'] },
    field: 'governance',
    meaning: {
      id: 'Peraturan yang ditetapkan seorang menteri, sering disingkat Permen dengan nama kementeriannya.',
      en: 'A regulation made by a minister, often cited as Permen with the name of the ministry.',
    },
    use: {
      id: 'PermenPANRB 38/2017 memuat standar kompetensi ASN; peraturan menteri lain menyangkut kategori dan kotak talenta.',
      en: 'PermenPANRB 38/2017 has the ASN competency standard; other ministerial regulations bear on bands and the nine-box.',
    },
  },
  pmp: {
    term: { id: 'Peraturan Menteri Perburuhan', en: 'regulation of the Minister of Labour' },
    abbreviation: { id: 'PMP', en: 'PMP' },
    field: 'governance',
    meaning: {
      id: 'Peraturan menteri yang membidangi perburuhan pada masa awal Republik Indonesia.',
      en: 'A regulation of the minister in charge of labour in the early years of the Republic of Indonesia.',
    },
    use: {
      id: 'Tampak dalam sejarah jaminan sosial pekerja, misalnya PMP 48/1952.',
      en: "Found in the history of workers' social security, such as PMP 48/1952.",
    },
  },
  pp: {
    term: { id: 'peraturan pemerintah', en: 'government regulation' },
    abbreviation: { id: 'PP', en: 'PP' },
    field: 'governance',
    meaning: {
      id: 'Peraturan yang ditetapkan Presiden untuk menjalankan undang-undang, setingkat di bawahnya.',
      en: 'A regulation made by the President to carry out a law, one step below it.',
    },
    use: {
      id: 'Kelompok jabatan dan pola karier dalam model ASN dirujuk pada PP 11/2017, yang tidak dibaca langsung.',
      en: 'The groups of posts and career patterns of the ASN model are attributed to PP 11/2017, which itself was not read.',
    },
  },
  perpres: {
    term: { id: 'peraturan presiden', en: 'presidential regulation' },
    abbreviation: { id: 'Perpres', en: 'Perpres' },
    field: 'governance',
    meaning: {
      id: 'Peraturan yang ditetapkan Presiden untuk menjalankan undang-undang, peraturan pemerintah, atau kekuasaan pemerintahan.',
      en: 'A regulation made by the President to carry out a law, a government regulation or executive power.',
    },
    use: {
      id: 'Jenjang KKNI di sini dirujuk pada Perpres 8/2012, yang tidak dibaca langsung.',
      en: 'The levels of KKNI are attributed here to Perpres 8/2012, which itself was not read.',
    },
  },
  pks: {
    term: { id: 'perjanjian kerja sama', en: 'cooperation agreement' },
    abbreviation: { id: 'PKS', en: 'PKS' },
    field: 'governance',
    meaning: {
      id: 'Perjanjian tertulis yang mengikat dua pihak atau lebih untuk menjalankan kerja sama, umumnya lebih rinci daripada nota kesepahaman.',
      en: 'A written agreement that binds two or more parties in working together, as a rule in more detail than a memorandum of understanding.',
    },
    use: {
      id: 'Tampak dalam indikator hubungan kelembagaan Lembaga XY.',
      en: 'Found in an indicator of Lembaga XY on institutional relations.',
    },
  },
  pt: {
    term: { id: 'perseroan terbatas', en: 'limited liability company' },
    abbreviation: { id: 'PT', en: 'PT' },
    field: 'governance',
    meaning: {
      id: 'Badan hukum usaha yang modalnya terbagi atas saham dan pemiliknya bertanggung jawab hanya sebesar sahamnya.',
      en: 'A company whose capital is divided into shares and whose owners are liable only up to what they hold.',
    },
    use: {
      id: 'Tampak dalam nama PT Jamsostek pada sejarah BPJS Ketenagakerjaan.',
      en: 'Found in the name PT Jamsostek in the history of BPJS Ketenagakerjaan.',
    },
  },
  rkat: {
    term: { id: 'rencana kerja dan anggaran tahunan', en: 'annual work plan and budget' },
    abbreviation: { id: 'RKAT', en: 'RKAT' },
    field: 'governance',
    meaning: {
      id: 'Rencana kegiatan dan anggaran suatu lembaga untuk satu tahun, dari usulan unit sampai laporan realisasinya.',
      en: "An institution's plan of activities and budget for one year, from the proposals of units to the report on what was spent.",
    },
    use: {
      id: 'Tampak dalam definisi kompetensi perencanaan anggaran Lembaga XY.',
      en: 'Found in the definition of a budgeting competency of Lembaga XY.',
    },
  },
  pdca: {
    term: { id: 'rencanakan, kerjakan, periksa, tindak lanjuti', en: 'plan, do, check, act' },
    abbreviation: { id: 'PDCA', en: 'PDCA' },
    field: 'governance',
    meaning: {
      id: 'Siklus perbaikan mutu dengan empat tahap yang diulang.',
      en: 'A cycle of four repeated stages by which quality is improved.',
    },
    use: {
      id: 'Tampak dalam indikator manajemen mutu Lembaga XY.',
      en: 'Found in an indicator on quality management at Lembaga XY.',
    },
  },
  'secondary-school': {
    term: { id: 'sekolah menengah atas atau kejuruan', en: 'senior secondary or vocational school' },
    abbreviation: { id: 'SMA/SMK', en: 'SMA/SMK' },
    field: 'governance',
    meaning: {
      id: 'Pendidikan menengah Indonesia sesudah sekolah menengah pertama, umumnya selama tiga tahun.',
      en: 'Indonesian secondary education after junior secondary school, as a rule for three years.',
    },
    use: {
      id: 'Pendidikan yang disebut di samping jenjang 2 dalam kkniLevels.',
      en: 'The education named beside level 2 in kkniLevels.',
    },
    functions: ['kkniLevels'],
  },
  spbe: {
    term: { id: 'sistem pemerintahan berbasis elektronik', en: 'electronic-based government system' },
    abbreviation: { id: 'SPBE', en: 'SPBE' },
    aliases: { en: ['e-government'] },
    field: 'governance',
    meaning: {
      id: 'Penyelenggaraan pemerintahan Indonesia yang memakai teknologi informasi untuk melayani pemakainya.',
      en: 'The running of Indonesian government by means of information technology to serve its users.',
    },
    use: {
      id: 'Tampak dalam indikator tentang peta jalan sistem TI.',
      en: 'Found in an indicator on a system roadmap.',
    },
  },
  sop: {
    term: { id: 'standar operasional prosedur', en: 'standard operating procedure' },
    abbreviation: { id: 'SOP', en: 'SOP' },
    aliases: { id: ['prosedur operasional standar'] },
    field: 'governance',
    meaning: {
      id: 'Petunjuk tertulis tentang langkah, pelaksana, waktu, dan keluaran suatu pekerjaan yang berulang.',
      en: 'Written instructions on the steps, people, time and output of work that recurs.',
    },
    use: {
      id: 'Tampak dalam indikator Lembaga XY dan ASN serta uraian layanan BPJS Ketenagakerjaan.',
      en: 'Found in indicators of Lembaga XY and ASN and in descriptions of services at BPJS Ketenagakerjaan.',
    },
  },
  spt: {
    term: { id: 'surat pemberitahuan', en: 'tax return' },
    abbreviation: { id: 'SPT', en: 'SPT' },
    aliases: { id: ['SPT Masa', 'SPT Tahunan'], en: ['SPT Masa', 'annual tax return'] },
    field: 'governance',
    meaning: {
      id: 'Laporan wajib pajak kepada kantor pajak tentang pajak yang dihitung dan dibayarnya dalam satu masa atau satu tahun.',
      en: "A taxpayer's report to the tax office on the tax worked out and paid for a month or a year.",
    },
    use: {
      id: 'Tampak dalam teks manajemen pajak Lembaga XY.',
      en: "Found in Lembaga XY's texts on tax management.",
    },
  },
  sp2dk: {
    term: { id: 'surat permintaan penjelasan atas data dan/atau keterangan', en: 'tax office query' },
    abbreviation: { id: 'SP2DK', en: 'SP2DK' },
    field: 'governance',
    meaning: {
      id: 'Surat kantor pajak yang meminta wajib pajak menjelaskan data yang berbeda dari laporannya.',
      en: 'A letter in which the tax office asks a taxpayer to explain data that differ from the return.',
    },
    use: {
      id: 'Tampak dalam indikator tentang menyusun tanggapan kepada kantor pajak.',
      en: 'Found in an indicator on drafting the answer to the tax office.',
    },
  },
  gcg: {
    term: { id: 'tata kelola yang baik', en: 'good corporate governance' },
    abbreviation: { id: 'GCG', en: 'GCG' },
    aliases: { id: ['Good Corporate Governance'] },
    field: 'governance',
    meaning: {
      id: 'Cara mengarahkan dan mengawasi suatu lembaga agar terbuka, akuntabel, bertanggung jawab, mandiri, dan adil.',
      en: 'A way of directing and overseeing an institution so that it is open, accountable, responsible, independent and fair.',
    },
    use: {
      id: 'Nama dan kode salah satu kompetensi teknis Lembaga XY.',
      en: "The name and the code of one of Lembaga XY's technical competencies.",
    },
    functions: ['lembagaXyGovernancePrinciples'],
  },
  'information-technology': {
    term: { id: 'teknologi informasi', en: 'information technology' },
    abbreviation: { id: 'TI', en: 'IT' },
    field: 'governance',
    meaning: {
      id: 'Perangkat, jaringan, dan perangkat lunak yang dipakai untuk mengolah dan menyampaikan informasi.',
      en: 'The devices, networks and software by which information is processed and passed on.',
    },
    use: {
      id: 'Tampak dalam nama dan teks beberapa kompetensi teknis Lembaga XY.',
      en: 'Found in names and texts of several technical competencies of Lembaga XY.',
    },
  },
  'cyber-incident-response-team': {
    term: { id: 'tim tanggap insiden siber', en: 'cyber incident response team' },
    abbreviation: { id: 'TTIS', en: 'TTIS' },
    aliases: { en: ['CSIRT'] },
    field: 'governance',
    meaning: {
      id: 'Tim yang menerima laporan serangan terhadap sistem elektronik, menanganinya, dan membantu pemulihannya.',
      en: 'The team that receives reports of attacks on electronic systems, deals with them and helps recovery.',
    },
    use: {
      id: 'Tampak dalam indikator tentang keamanan TI pada Lembaga XY.',
      en: 'Found in an indicator on IT security at Lembaga XY.',
    },
  },
  uat: {
    term: { id: 'uji penerimaan pengguna', en: 'user acceptance test' },
    abbreviation: { id: 'UAT', en: 'UAT' },
    field: 'governance',
    meaning: {
      id: 'Uji terakhir suatu aplikasi oleh calon pemakainya sebelum aplikasi itu diterima dan dipakai.',
      en: 'The last test of a piece of software, by those who will use it, before it is accepted.',
    },
    use: {
      id: 'Tampak dalam indikator tentang pengujian perangkat lunak.',
      en: 'Found in an indicator on the testing of software.',
    },
  },
  uu: {
    term: { id: 'undang-undang', en: 'law' },
    abbreviation: { id: 'UU', en: 'UU' },
    aliases: { en: ['act', 'statute'] },
    field: 'governance',
    meaning: {
      id: 'Peraturan yang dibentuk DPR dengan persetujuan bersama Presiden, disebut dengan nomor dan tahunnya, misalnya UU 27/2022.',
      en: "A statute passed by the House of Representatives with the President's agreement, cited by number and year, such as UU 27/2022.",
    },
    use: {
      id: 'Tampak dalam sejarah jaminan sosial dan dasar hukum skema sertifikasi.',
      en: 'Found in the history of social security and the legal basis of certification schemes.',
    },
  },
  uud: {
    term: { id: 'Undang-Undang Dasar', en: 'Constitution' },
    abbreviation: { id: 'UUD', en: 'UUD' },
    field: 'governance',
    meaning: {
      id: 'Hukum dasar tertulis negara Indonesia, lengkapnya Undang-Undang Dasar Negara Republik Indonesia Tahun 1945.',
      en: 'The written constitution of Indonesia, in full the 1945 Constitution of the Republic of Indonesia.',
    },
    use: {
      id: 'Disebut sekali, dalam sejarah BPJS Ketenagakerjaan.',
      en: 'Named once, in the history of BPJS Ketenagakerjaan.',
    },
  },
  upg: {
    term: { id: 'unit pengendalian gratifikasi', en: 'gratuity control unit' },
    abbreviation: { id: 'UPG', en: 'UPG' },
    field: 'governance',
    meaning: {
      id: 'Unit dalam suatu lembaga yang menerima dan mengolah laporan pemberian kepada pegawai.',
      en: 'The unit of an institution that receives and handles reports of gifts to its staff.',
    },
    use: {
      id: 'Tampak dalam indikator integritas model ASN.',
      en: 'Found in an indicator for integrity of the ASN model.',
    },
  },
  wib: {
    term: { id: 'Waktu Indonesia Barat', en: 'Western Indonesian Time' },
    abbreviation: { id: 'WIB', en: 'WIB' },
    field: 'governance',
    meaning: {
      id: 'Zona waktu Indonesia bagian barat, tujuh jam lebih awal daripada waktu universal (UTC+7).',
      en: 'The time zone of western Indonesia, seven hours ahead of universal time (UTC+7).',
    },
    use: {
      id: 'Tampak pada jam kerja kantor cabang dalam model BPJS Ketenagakerjaan.',
      en: 'Found with the working hours of branch offices in the BPJS Ketenagakerjaan model.',
    },
    functions: ['bpjsWorkingDays'],
  },
}
