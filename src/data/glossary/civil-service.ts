// Terms of the civil service. Source: none; the explanations are ours.

import type { CivilServiceTerm } from './ids'
import type { GlossaryEntry } from './types'

/** Terms of the civil service. */
export const civilService: Readonly<Record<CivilServiceTerm, GlossaryEntry>> = {
  asn: {
    term: { id: 'aparatur sipil negara', en: 'Indonesian civil service' },
    abbreviation: { id: 'ASN', en: 'ASN' },
    aliases: { id: ['pegawai ASN'], en: ['civil servants'] },
    field: 'civil-service',
    meaning: {
      id: 'Para pegawai pemerintah Indonesia di pusat dan daerah, baik pegawai negeri sipil maupun pegawai pemerintah dengan perjanjian kerja.',
      en: "The people who work for Indonesia's central and regional governments, both permanent civil servants and staff on a work agreement.",
    },
    use: {
      id: 'Model ASN memuat sembilan kompetensi umum dan persyaratan setiap jenjang jabatan.',
      en: 'The ASN model has nine general competencies and what each tier of posts requires.',
    },
    functions: ['asnToSpencer'],
  },
  'asesor-sdm': {
    term: { id: 'asesor SDM aparatur', en: 'civil-service competency assessor' },
    aliases: { id: ['asesor SDM', 'Asesor Sumber Daya Manusia Aparatur'], en: ['HR assessor'] },
    field: 'civil-service',
    meaning: {
      id: 'Jabatan fungsional yang tugasnya menilai kompetensi dan potensi pegawai ASN.',
      en: 'A functional post whose work is to assess the competencies and the potential of civil servants.',
    },
    use: {
      id: 'Dalam hasil penilaian ditulis sebagai jenis penilai "assessor"; berbeda dari asesor kompetensi pada lembaga sertifikasi profesi.',
      en: 'Written as the rater kind "assessor" in ratings; not the same as a certification body\'s assessor.',
    },
  },
  bkn: {
    term: { id: 'Badan Kepegawaian Negara', en: 'National Civil Service Agency' },
    abbreviation: { id: 'BKN', en: 'BKN' },
    field: 'civil-service',
    meaning: {
      id: 'Lembaga pemerintah yang menyelenggarakan manajemen kepegawaian ASN secara nasional, termasuk data dan nomor induk pegawai.',
      en: 'The government body that runs the management of civil servants nationwide, with their data and identity numbers.',
    },
    use: {
      id: 'Disebut sebagai sumber masa berlaku hasil penilaian kompetensi.',
      en: 'Named as a source on how long the results of a competency assessment remain valid.',
    },
  },
  echelon: {
    term: { id: 'eselon', en: 'echelon' },
    field: 'civil-service',
    meaning: {
      id: 'Sebutan lama untuk tingkat jabatan struktural pemerintah, dari eselon I sebagai yang tertinggi, yang masih dipakai dalam percakapan.',
      en: 'The older name for the tiers of structural posts in government, echelon I being the highest; people still use it in speech.',
    },
    use: {
      id: 'Tidak dipakai dalam model ASN; jenjang jabatan di sini mengikuti sebutan penggantinya, misalnya JPT Pratama.',
      en: 'Not used in the ASN model, whose tiers have the names that replaced it, such as JPT Pratama.',
    },
  },
  formasi: {
    term: { id: 'formasi', en: 'authorised posts' },
    aliases: { id: ['formasi jabatan'], en: ['establishment', 'staffing allotment'] },
    field: 'civil-service',
    meaning: {
      id: 'Jumlah dan jenis jabatan yang ditetapkan untuk diisi pada suatu instansi atau unit dalam jangka waktu tertentu.',
      en: 'The number and kinds of posts set to be filled in an agency or unit over a given period.',
    },
    use: {
      id: 'Disebut dalam teks perencanaan tenaga kerja; jumlah formasi tidak masuk perhitungan kesesuaian.',
      en: 'Found in texts on workforce planning; it takes no part in the calculation of fit.',
    },
  },
  'pay-grade': {
    term: { id: 'golongan ruang', en: 'civil-service pay grade' },
    aliases: { id: ['pangkat dan golongan'], en: ['pay grade'] },
    field: 'civil-service',
    meaning: {
      id: 'Kedudukan seorang pegawai negeri sipil dalam susunan kepangkatan, ditulis dengan angka Romawi dan huruf, misalnya III/a.',
      en: 'The place of a permanent civil servant in the order of ranks and pay, written as a Roman numeral and a letter, such as III/a.',
    },
    use: {
      id: 'Bukan persyaratan kompetensi: Grade dalam model ASN adalah urutan jenjang jabatan susunan kami.',
      en: 'Not a competency requirement: a Grade of the ASN model is our own order of tiers of posts.',
    },
  },
  ja: {
    term: { id: 'jabatan administrasi', en: 'administrative post' },
    abbreviation: { id: 'JA', en: 'JA' },
    field: 'civil-service',
    meaning: {
      id: 'Kelompok jabatan ASN yang berisi administrator, pengawas, dan pelaksana, menurut pengelompokan dalam PP 11/2017.',
      en: 'The group of civil-service posts made up of administrators, supervisors and operational staff, as PP 11/2017 groups them.',
    },
    use: {
      id: 'Salah satu dari tiga jalur dalam model ASN; peraturan yang lebih baru dapat mengelompokkannya secara lain.',
      en: 'One of three tracks in the ASN model; newer rules may group the posts in another way.',
    },
  },
  'administrator-post': {
    term: { id: 'jabatan administrator', en: 'administrator post' },
    aliases: { id: ['administrator'] },
    field: 'civil-service',
    meaning: {
      id: 'Jabatan ASN setingkat di atas pengawas dan di bawah JPT Pratama, yang memimpin pelaksanaan tugas suatu bagian atau bidang.',
      en: 'A civil-service post one tier above supervisors and below JPT Pratama that leads the work of a section or division.',
    },
    use: {
      id: 'Profil "administrator" dalam model ASN, dengan level 3 pada setiap kompetensi.',
      en: 'The profile "administrator" of the ASN model, at level 3 of every competency.',
    },
  },
  jf: {
    term: { id: 'jabatan fungsional', en: 'functional post' },
    abbreviation: { id: 'JF', en: 'JF' },
    field: 'civil-service',
    meaning: {
      id: 'Jabatan ASN yang tugasnya didasarkan pada keahlian atau keterampilan tertentu, dengan jenjangnya sendiri.',
      en: 'A civil-service post whose work rests on a certain expertise or skill, with tiers of its own.',
    },
    use: {
      id: 'Delapan profil dalam model ASN, dari JF Pemula sampai JF Ahli Utama.',
      en: 'Eight profiles of the ASN model, from JF Pemula to JF Ahli Utama.',
    },
  },
  pelaksana: {
    term: { id: 'jabatan pelaksana', en: 'operational post' },
    aliases: { id: ['pelaksana'], en: ['implementing post'] },
    field: 'civil-service',
    meaning: {
      id: 'Jabatan ASN yang mengerjakan pelayanan dan tugas administrasi sehari-hari tanpa memimpin unit dan di luar jabatan fungsional.',
      en: 'A civil-service post that does day-to-day service and administrative work, leads no unit and is not a functional post.',
    },
    use: {
      id: 'Profil "pelaksana" dalam model ASN, dengan level 1 pada setiap kompetensi.',
      en: 'The profile "pelaksana" of the ASN model, at level 1 of every competency.',
    },
  },
  'supervisor-post': {
    term: { id: 'jabatan pengawas', en: 'supervisor post' },
    aliases: { id: ['pengawas'] },
    field: 'civil-service',
    meaning: {
      id: 'Jabatan ASN setingkat di bawah administrator yang memimpin langsung pekerjaan para pelaksana.',
      en: 'A civil-service post one tier below administrators that directly leads the work of operational staff.',
    },
    use: {
      id: 'Profil "pengawas" dalam model ASN, dengan level 2 pada setiap kompetensi.',
      en: 'The profile "pengawas" of the ASN model, at level 2 of every competency.',
    },
  },
  jpt: {
    term: { id: 'jabatan pimpinan tinggi', en: 'high leadership post' },
    abbreviation: { id: 'JPT', en: 'JPT' },
    field: 'civil-service',
    meaning: {
      id: 'Jabatan ASN di puncak instansi pemerintah, yang terbagi atas utama, madya, dan pratama.',
      en: 'A post at the top of a government body, in three tiers: utama, madya and pratama.',
    },
    use: {
      id: 'Tiga profil dalam model ASN: JPT Utama, JPT Madya, dan JPT Pratama.',
      en: 'Three profiles of the ASN model: JPT Utama, JPT Madya and JPT Pratama.',
    },
  },
  'managerial-competency': {
    term: { id: 'kompetensi manajerial', en: 'managerial competency' },
    field: 'civil-service',
    meaning: {
      id: 'Kompetensi dalam memimpin dan mengelola pekerjaan, orang, dan unit kerja.',
      en: 'A competency in leading and managing work, people and units.',
    },
    use: {
      id: 'Delapan di antara sembilan kompetensi umum model ASN, dengan kode M01 sampai M08.',
      en: 'Eight of the nine general competencies of the ASN model, with codes M01 to M08.',
    },
  },
  'socio-cultural-competency': {
    term: { id: 'kompetensi sosial kultural', en: 'socio-cultural competency' },
    field: 'civil-service',
    meaning: {
      id: 'Kompetensi dalam berhubungan dengan masyarakat yang majemuk sambil menjaga persatuan bangsa.',
      en: 'A competency in dealing with a diverse society while keeping the nation together.',
    },
    use: {
      id: 'Dalam model ASN hanya satu, yaitu perekat bangsa (S01).',
      en: 'The ASN model has one, binding the nation together (S01).',
    },
  },
  korpri: {
    term: { id: 'Korps Pegawai Republik Indonesia', en: "Indonesian civil servants' corps" },
    abbreviation: { id: 'KORPRI', en: 'KORPRI' },
    field: 'civil-service',
    meaning: {
      id: 'Organisasi yang mewadahi pegawai pemerintah Indonesia untuk pembinaan, kesejahteraan, dan jiwa korsa.',
      en: 'The organisation of Indonesian government employees, for their welfare, guidance and esprit de corps.',
    },
    use: {
      id: 'Disebut sekali, dalam indikator kompetensi mengelola perubahan model ASN.',
      en: 'Named once, in an indicator for managing change of the ASN model.',
    },
  },
  nip: {
    term: { id: 'nomor induk pegawai', en: 'civil servant identity number' },
    abbreviation: { id: 'NIP', en: 'NIP' },
    field: 'civil-service',
    meaning: {
      id: 'Nomor 18 angka yang menandai seorang pegawai ASN.',
      en: 'The 18-digit number that identifies an Indonesian civil servant.',
    },
    use: {
      id: 'Dipakai sebagai pengenal pegawai dalam lembar kerja; harus disimpan sebagai teks karena Excel mengubah angka belakangnya menjadi nol.',
      en: 'Used as the id of a person in sheets; it must be stored as text, because Excel turns its last digits into zeros.',
    },
    functions: ['parsePeopleTable', 'parsePeopleRows'],
  },
  panrb: {
    term: {
      id: 'pendayagunaan aparatur negara dan reformasi birokrasi',
      en: 'administrative and bureaucratic reform',
    },
    abbreviation: { id: 'PANRB', en: 'PANRB' },
    aliases: { id: ['Kementerian PANRB'], en: ['Ministry of PANRB'] },
    field: 'civil-service',
    meaning: {
      id: 'Bidang urusan kementerian yang menetapkan kebijakan tentang kelembagaan, tata kelola, dan sumber daya manusia pemerintah.',
      en: 'The field of the ministry that sets policy on the organisation, governance and people of the Indonesian government.',
    },
    use: {
      id: 'Skema kotak talenta dan sumbunya diberi nama menurut peraturan menterinya, PermenPANRB.',
      en: 'A nine-box scheme and its axes are named after the regulations of its minister, PermenPANRB.',
    },
    functions: ['nineBoxPanrb', 'talentAxesPanrb'],
  },
  skp: {
    term: { id: 'sasaran kinerja pegawai', en: "civil servant's performance plan" },
    abbreviation: { id: 'SKP', en: 'SKP' },
    field: 'civil-service',
    meaning: {
      id: 'Rencana hasil kerja dan perilaku kerja yang disepakati pegawai ASN dengan atasannya untuk satu masa penilaian.',
      en: 'The planned results and conduct that a civil servant agrees with a superior for one period of appraisal.',
    },
    use: {
      id: 'Tampak dalam indikator orientasi pada hasil model ASN.',
      en: 'Found in the indicators for results orientation of the ASN model.',
    },
    functions: ['scorePerformance'],
  },
}
