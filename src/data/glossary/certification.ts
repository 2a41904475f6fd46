// Terms of professional certification. Source: none; the explanations are ours.

import type { CertificationTerm } from './ids'
import type { GlossaryEntry } from './types'

/** Terms of professional certification. */
export const certification: Readonly<Record<CertificationTerm, GlossaryEntry>> = {
  asesi: {
    term: { id: 'asesi', en: 'candidate' },
    aliases: { id: ['peserta uji kompetensi'], en: ['assessee'] },
    field: 'certification',
    meaning: {
      id: 'Orang yang mengikuti uji kompetensi untuk memperoleh sertifikat.',
      en: 'A person who takes a competency assessment to obtain a certificate.',
    },
    use: {
      id: 'Tampak dalam teks dan panduan wawancara tentang pekerjaan LSP; berbeda dari kandidat suatu jabatan.',
      en: 'Found in texts and interview guides on the work of a certification body; not a candidate for a job.',
    },
  },
  assessor: {
    term: { id: 'asesor', en: 'assessor' },
    aliases: { id: ['asesor kompetensi'], en: ['competency assessor'] },
    field: 'certification',
    meaning: {
      id: 'Orang yang diberi wewenang menguji asesi dan merekomendasikan apakah ia kompeten.',
      en: 'A person authorised to assess candidates and to recommend whether they are competent.',
    },
    use: {
      id: 'Tampak dalam teks tentang LSP; sebagai jenis penilai ditulis "assessor".',
      en: 'Found in texts on the certification body; as a kind of rater it is written "assessor".',
    },
  },
  bnsp: {
    term: { id: 'Badan Nasional Sertifikasi Profesi', en: 'National Professional Certification Authority' },
    abbreviation: { id: 'BNSP', en: 'BNSP' },
    field: 'certification',
    meaning: {
      id: 'Badan yang menyelenggarakan sertifikasi kompetensi kerja di Indonesia dan memberi lisensi kepada LSP.',
      en: 'The authority that runs work competency certification in Indonesia and licenses certification bodies.',
    },
    use: {
      id: 'Sumber Lembaga XY menyebut sertifikat BNSP sebagai tanda pengakuan nasional.',
      en: 'The source of Lembaga XY calls a BNSP certificate a sign of national recognition.',
    },
    functions: ['lembagaXyCertificationBody'],
  },
  expiry: {
    term: { id: 'kedaluwarsa', en: 'expiry' },
    aliases: { id: ['berakhirnya masa berlaku'], en: ['expiration'] },
    field: 'certification',
    meaning: {
      id: 'Keadaan sertifikat atau hasil penilaian yang hari terakhir masa berlakunya sudah lewat.',
      en: 'The state of a certificate or rating whose last day of validity has passed.',
    },
    use: {
      id: 'Level yang kedaluwarsa tidak dianggap dimiliki; listExpiring menyebut yang segera perlu dinilai ulang.',
      en: 'An expired level does not count as held; listExpiring names what needs to be assessed again soon.',
    },
    functions: ['listExpiring', 'checkCertificate'],
  },
  kkni: {
    term: {
      id: 'Kerangka Kualifikasi Nasional Indonesia',
      en: 'Indonesian National Qualifications Framework',
    },
    abbreviation: { id: 'KKNI', en: 'KKNI' },
    field: 'certification',
    meaning: {
      id: 'Kerangka sembilan jenjang yang menyetarakan pendidikan, pelatihan, dan pengalaman kerja.',
      en: 'A framework of nine levels that puts education, training and work experience on one footing.',
    },
    use: {
      id: 'Syarat pendidikan suatu jabatan dapat dinyatakan dengan jenjangnya, 1 sampai 9.',
      en: 'What education a job asks for can be stated by its level, 1 to 9.',
    },
    functions: ['kkniLevels', 'parseKkniLevel'],
  },
  lsp: {
    term: { id: 'lembaga sertifikasi profesi', en: 'professional certification body' },
    abbreviation: { id: 'LSP', en: 'LSP' },
    field: 'certification',
    meaning: {
      id: 'Lembaga yang menguji dan menyertifikasi kompetensi kerja dengan lisensi dari BNSP.',
      en: 'A body that assesses and certifies work competence under a licence from BNSP.',
    },
    use: {
      id: 'Ketujuh jabatan Lembaga XY yang standarnya tercetak adalah jabatan pada LSP-nya.',
      en: 'The seven jobs of Lembaga XY whose profiles are printed are jobs of its certification body.',
    },
    functions: ['lembagaXyCertificationBody'],
  },
  validity: {
    term: { id: 'masa berlaku', en: 'validity' },
    field: 'certification',
    meaning: {
      id: 'Jangka waktu suatu sertifikat atau hasil penilaian masih dapat dipakai, termasuk hari terakhirnya.',
      en: 'The time during which a certificate or a rating can still be relied on, its last day included.',
    },
    use: {
      id: 'Untuk hasil penilaian, diberikan dalam bulan pada opsi "validity".',
      en: 'For ratings it is given in months, in the option "validity".',
    },
    functions: ['isValidOn', 'indonesianValidity', 'checkCertificate'],
  },
  'occupation-map': {
    term: { id: 'peta okupasi', en: 'occupation map' },
    field: 'certification',
    meaning: {
      id: 'Daftar jabatan atau pekerjaan suatu lembaga atau bidang beserta tingkat dan jumlah orangnya.',
      en: 'A list of the occupations of an institution or a field, with their levels and the number of people.',
    },
    use: {
      id: 'checkSchemeCoverage membandingkan sertifikat yang berlaku dengan jumlah orang menurut peta itu.',
      en: 'checkSchemeCoverage sets valid certificates against its head counts.',
    },
    functions: ['checkSchemeCoverage'],
  },
  certificate: {
    term: { id: 'sertifikat kompetensi', en: 'certificate of competence' },
    aliases: { id: ['sertifikat'], en: ['certificate'] },
    field: 'certification',
    meaning: {
      id: 'Dokumen yang menyatakan bahwa pemegangnya kompeten menurut suatu skema, sampai tanggal tertentu bila dibatasi.',
      en: 'A document stating that its holder is competent under a scheme, up to a certain date if it has one.',
    },
    use: {
      id: 'checkCertificate menjawab apakah sertifikat berlaku pada hari yang Anda sebut.',
      en: 'checkCertificate says whether it is valid on the day you name.',
    },
    functions: ['Certificate', 'checkCertificate', 'describeCertificateStatus'],
  },
  'certification-scheme': {
    term: { id: 'skema sertifikasi', en: 'certification scheme' },
    field: 'certification',
    meaning: {
      id: 'Paket kompetensi dan persyaratan yang diuji untuk satu sertifikat, biasanya bagi satu jabatan atau okupasi.',
      en: 'The set of competencies and conditions assessed for one certificate, usually for one job or occupation.',
    },
    use: {
      id: 'Model Lembaga XY memuat sepuluh skema beserta jumlah orang menurut peta okupasi.',
      en: 'The model of Lembaga XY has ten, with head counts according to the occupation map.',
    },
    functions: ['CertificationScheme', 'checkSchemeAlignment', 'checkSchemeCoverage'],
  },
  skkni: {
    term: {
      id: 'Standar Kompetensi Kerja Nasional Indonesia',
      en: 'Indonesian National Work Competency Standards',
    },
    abbreviation: { id: 'SKKNI', en: 'SKKNI' },
    field: 'certification',
    meaning: {
      id: 'Standar nasional tentang pengetahuan, keterampilan, dan sikap kerja untuk suatu bidang, yang tersusun dari unit-unit kompetensi.',
      en: 'The national standards of knowledge, skill and attitude for fields of work, made up of competency units.',
    },
    use: {
      id: 'Salah satu dasar skema sertifikasi; parseSkkniCode membaca kode unitnya.',
      en: 'One of the foundations of certification schemes; parseSkkniCode reads the codes of its units.',
    },
    functions: ['parseSkkniCode', 'SkkniUnitCode'],
  },
  surveillance: {
    term: { id: 'surveilans', en: 'surveillance' },
    field: 'certification',
    meaning: {
      id: 'Pemantauan berkala setelah sertifikat terbit untuk memastikan bahwa pemegangnya, atau LSP-nya, tetap memenuhi persyaratan.',
      en: 'Regular monitoring after a certificate is issued, to see that its holder or the certification body still meets the conditions.',
    },
    use: {
      id: 'Tampak dalam teks dan panduan wawancara kompetensi jabatan LSP.',
      en: 'Found in texts and interview guides for the jobs of the certification body.',
    },
  },
  tuk: {
    term: { id: 'tempat uji kompetensi', en: 'competency assessment centre' },
    abbreviation: { id: 'TUK', en: 'TUK' },
    field: 'certification',
    meaning: {
      id: 'Tempat yang memenuhi syarat untuk menyelenggarakan uji kompetensi bagi asesi suatu LSP.',
      en: 'A place that meets the conditions for assessing the candidates of a certification body.',
    },
    use: {
      id: 'Tampak dalam teks kompetensi yang mengambil contoh pekerjaan LSP.',
      en: 'Found in texts whose examples come from the work of a certification body.',
    },
  },
  'competency-assessment': {
    term: { id: 'uji kompetensi', en: 'competency assessment' },
    aliases: { id: ['asesmen kompetensi'], en: ['assessment of competence'] },
    field: 'certification',
    meaning: {
      id: 'Proses mengumpulkan bukti dan memutuskan apakah seseorang kompeten menurut suatu standar.',
      en: 'The process of gathering evidence and deciding whether a person is competent against a standard.',
    },
    use: {
      id: 'Syarat sertifikat kompetensi dan, dalam ASN, kenaikan jenjang jabatan fungsional.',
      en: 'A condition of a certificate of competence and, in the civil service, of rising in functional posts.',
    },
  },
  'competency-unit': {
    term: { id: 'unit kompetensi', en: 'competency unit' },
    field: 'certification',
    meaning: {
      id: 'Bagian terkecil SKKNI yang dapat diuji tersendiri, dengan kode, judul, elemen, dan kriteria unjuk kerja.',
      en: 'The smallest part of SKKNI that can be assessed by itself, with a code, a title, elements and performance criteria.',
    },
    use: {
      id: 'Tampak dalam teks tentang memadankan kamus kompetensi dengan SKKNI.',
      en: 'Found in texts on matching a competency dictionary with SKKNI.',
    },
    functions: ['parseSkkniCode'],
  },
}
