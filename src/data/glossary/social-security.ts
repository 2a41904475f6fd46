// Terms of social security. Source: none; the explanations are ours.

import type { SocialSecurityTerm } from './ids'
import type { GlossaryEntry } from './types'

/** Terms of social security. */
export const socialSecurity: Readonly<Record<SocialSecurityTerm, GlossaryEntry>> = {
  astek: {
    term: { id: 'Asuransi Sosial Tenaga Kerja', en: 'Social Insurance for Workers' },
    abbreviation: { id: 'ASTEK', en: 'ASTEK' },
    field: 'social-security',
    meaning: {
      id: 'Program asuransi wajib bagi pekerja yang mendahului Jamsostek dan diselenggarakan oleh Perum ASTEK.',
      en: 'The compulsory insurance for workers that came before Jamsostek and was run by the public corporation Perum ASTEK.',
    },
    use: {
      id: 'Tampak dalam sejarah singkat BPJS Ketenagakerjaan.',
      en: 'Found in the short history of BPJS Ketenagakerjaan.',
    },
  },
  bpjs: {
    term: { id: 'badan penyelenggara jaminan sosial', en: 'social security administering body' },
    abbreviation: { id: 'BPJS', en: 'BPJS' },
    aliases: {
      id: ['BPJS Kesehatan', 'BPJS Ketenagakerjaan'],
      en: ['BPJS Kesehatan', 'BPJS Ketenagakerjaan'],
    },
    field: 'social-security',
    meaning: {
      id: 'Badan hukum publik yang menyelenggarakan program jaminan sosial Indonesia: BPJS Kesehatan untuk kesehatan, BPJS Ketenagakerjaan untuk ketenagakerjaan.',
      en: "A body under public law that runs Indonesia's social security: BPJS Kesehatan for health, BPJS Ketenagakerjaan for employment.",
    },
    use: {
      id: 'BPJS Ketenagakerjaan mempunyai model sendiri di sini; sumber Lembaga XY menyamarkan nama lembaganya.',
      en: 'BPJS Ketenagakerjaan has a model of its own here; the source of Lembaga XY disguises the name of its institution.',
    },
    functions: ['bpjsKetenagakerjaanToSpencer'],
  },
  bp: {
    term: { id: 'bukan pekerja', en: 'non-worker' },
    abbreviation: { id: 'BP', en: 'BP' },
    field: 'social-security',
    meaning: {
      id: 'Segmen peserta JKN yang tidak bekerja, tetapi mampu membayar iuran, misalnya penerima pensiun atau investor.',
      en: 'The segment of JKN members who do not work but can pay contributions, such as pensioners or investors.',
    },
    use: {
      id: 'Tampak sekali, dalam indikator tentang pengelompokan segmen kepesertaan.',
      en: 'Found once, in an indicator on sorting people into membership segments.',
    },
  },
  bpu: {
    term: { id: 'bukan penerima upah', en: 'non-wage earner' },
    abbreviation: { id: 'BPU', en: 'BPU' },
    aliases: { id: ['peserta mandiri'], en: ['self-paying participant'] },
    field: 'social-security',
    meaning: {
      id: 'Segmen peserta BPJS Ketenagakerjaan yang bekerja sendiri dan membayar iurannya sendiri.',
      en: 'The segment of BPJS Ketenagakerjaan participants who work for themselves and pay their own contributions.',
    },
    use: {
      id: 'Tampak dalam bpjsSegments dan tugas Account Representative Khusus.',
      en: 'Found in bpjsSegments and in the duties of the special account representative.',
    },
    functions: ['bpjsSegments'],
  },
  'social-security-fund': {
    term: { id: 'Dana Jaminan Sosial', en: 'Social Security Fund' },
    abbreviation: { id: 'DJS', en: 'DJS' },
    field: 'social-security',
    meaning: {
      id: 'Himpunan iuran dan hasil pengelolaannya yang menjadi milik bersama peserta dan dipakai membayar manfaat jaminan sosial.',
      en: 'The pool of contributions and investment returns that belongs to all members and from which social security benefits are paid.',
    },
    use: {
      id: 'Tampak dalam teks aktuaria Lembaga XY.',
      en: "Found in Lembaga XY's texts on actuarial work.",
    },
  },
  djsn: {
    term: { id: 'Dewan Jaminan Sosial Nasional', en: 'National Social Security Council' },
    abbreviation: { id: 'DJSN', en: 'DJSN' },
    field: 'social-security',
    meaning: {
      id: 'Dewan yang membantu Presiden merumuskan kebijakan umum dan menyelaraskan penyelenggaraan sistem jaminan sosial nasional.',
      en: 'The council that helps the President to frame general policy and to coordinate the running of the national social security system.',
    },
    use: {
      id: 'Disebut dalam indikator tentang batas wewenang lembaga jaminan kesehatan.',
      en: 'Named in an indicator on who has which authority in health insurance.',
    },
  },
  contribution: {
    term: { id: 'iuran', en: 'contribution' },
    field: 'social-security',
    meaning: {
      id: 'Uang yang dibayar secara teratur oleh peserta, pemberi kerja, atau pemerintah untuk program jaminan sosial.',
      en: 'The money that members, employers or the government pay regularly for a social security programme.',
    },
    use: {
      id: 'Tampak dalam teks kompetensi penagihan, keuangan, dan kepesertaan.',
      en: 'Found in texts on collection, finance and membership.',
    },
  },
  jht: {
    term: { id: 'Jaminan Hari Tua', en: 'Old-Age Savings Benefit' },
    abbreviation: { id: 'JHT', en: 'JHT' },
    field: 'social-security',
    meaning: {
      id: 'Program tabungan wajib pekerja, yang mengembalikan iuran beserta hasil pengembangannya ketika syarat pencairannya terpenuhi, misalnya pada usia pensiun.',
      en: 'A compulsory savings programme for workers that pays back contributions with their returns once its conditions are met, for example at pension age.',
    },
    use: {
      id: 'Salah satu dari lima program dalam bpjsProgrammes; alur klaimnya diuraikan untuk kanal daring dan untuk cara manual.',
      en: 'One of the five programmes in bpjsProgrammes; its claim flow is described both for the online channel and for manual handling.',
    },
    functions: ['bpjsProgrammes'],
  },
  jkk: {
    term: { id: 'Jaminan Kecelakaan Kerja', en: 'Work Accident Benefit' },
    abbreviation: { id: 'JKK', en: 'JKK' },
    field: 'social-security',
    meaning: {
      id: 'Program yang menanggung perawatan dan santunan bagi pekerja yang mengalami kecelakaan kerja atau penyakit akibat kerja.',
      en: 'The programme that pays for treatment and compensation when a worker has a work accident or an occupational disease.',
    },
    use: {
      id: 'Salah satu dari lima program BPJS Ketenagakerjaan dalam bpjsProgrammes.',
      en: 'One of the five programmes of BPJS Ketenagakerjaan in bpjsProgrammes.',
    },
    functions: ['bpjsProgrammes'],
  },
  jkp: {
    term: { id: 'Jaminan Kehilangan Pekerjaan', en: 'Job-Loss Benefit' },
    abbreviation: { id: 'JKP', en: 'JKP' },
    field: 'social-security',
    meaning: {
      id: 'Program yang memberi uang tunai, informasi pasar kerja, dan pelatihan kerja kepada peserta yang terkena pemutusan hubungan kerja.',
      en: 'The programme that gives cash, labour market information and job training to participants whose employment was terminated.',
    },
    use: {
      id: 'Disebut satu sumber sebagai program kelima BPJS Ketenagakerjaan; sumber lain hanya memuat empat.',
      en: 'Named by one source as the fifth programme of BPJS Ketenagakerjaan; another lists four only.',
    },
    functions: ['bpjsProgrammes'],
  },
  jkm: {
    term: { id: 'Jaminan Kematian', en: 'Death Benefit' },
    abbreviation: { id: 'JKM', en: 'JKM' },
    aliases: { id: ['JK'], en: ['JK'] },
    field: 'social-security',
    meaning: {
      id: 'Program yang memberi santunan kepada ahli waris peserta yang meninggal bukan karena kecelakaan kerja.',
      en: 'The programme that pays the heirs of a participant who dies of something other than a work accident.',
    },
    use: {
      id: 'Salah satu dari lima program dalam bpjsProgrammes; satu sumber menyingkatnya JK.',
      en: 'One of the five programmes in bpjsProgrammes; one source abbreviates it JK.',
    },
    functions: ['bpjsProgrammes'],
  },
  jkn: {
    term: { id: 'Jaminan Kesehatan Nasional', en: 'National Health Insurance' },
    abbreviation: { id: 'JKN', en: 'JKN' },
    field: 'social-security',
    meaning: {
      id: 'Program jaminan kesehatan wajib bagi penduduk Indonesia, yang menanggung pelayanan kesehatan pesertanya dari iuran.',
      en: "Indonesia's mandatory health insurance, which pays for the health care of its members out of contributions.",
    },
    use: {
      id: 'Latar banyak teks kompetensi teknis Lembaga XY; Mobile JKN adalah aplikasi bagi pesertanya.',
      en: "The setting of many of Lembaga XY's texts on technical competencies; Mobile JKN is the app for its members.",
    },
  },
  jp: {
    term: { id: 'Jaminan Pensiun', en: 'Pension Benefit' },
    abbreviation: { id: 'JP', en: 'JP' },
    field: 'social-security',
    meaning: {
      id: 'Program yang membayar penghasilan berkala kepada peserta setelah usia pensiun atau cacat total tetap, dan kepada ahli warisnya.',
      en: 'The programme that pays a regular income to participants after pension age or total permanent disability, and to their heirs.',
    },
    use: {
      id: 'Salah satu dari lima program BPJS Ketenagakerjaan dalam bpjsProgrammes.',
      en: 'One of the five programmes of BPJS Ketenagakerjaan in bpjsProgrammes.',
    },
    functions: ['bpjsProgrammes'],
  },
  jamsostek: {
    term: { id: 'jaminan sosial tenaga kerja', en: 'social security for workers' },
    abbreviation: { id: 'Jamsostek', en: 'Jamsostek' },
    aliases: { id: ['JAMSOSTEK', 'PT Jamsostek'], en: ['JAMSOSTEK', 'PT Jamsostek'] },
    field: 'social-security',
    meaning: {
      id: 'Program jaminan sosial pekerja sebelum BPJS Ketenagakerjaan, dan nama perseroan yang menyelenggarakannya.',
      en: 'The social security of workers before BPJS Ketenagakerjaan, and the name of the company that ran it.',
    },
    use: {
      id: 'Tampak dalam sejarah; PT Jamsostek menjadi BPJS Ketenagakerjaan pada awal 2014.',
      en: 'Found in the history; PT Jamsostek became BPJS Ketenagakerjaan at the start of 2014.',
    },
  },
  'kk-pak': {
    term: {
      id: 'kecelakaan kerja dan penyakit akibat kerja',
      en: 'work accidents and occupational diseases',
    },
    abbreviation: { id: 'KK-PAK', en: 'KK-PAK' },
    field: 'social-security',
    meaning: {
      id: 'Dua jenis kejadian akibat pekerjaan yang manfaatnya ditanggung program Jaminan Kecelakaan Kerja.',
      en: 'The two kinds of event caused by work that the Work Accident Benefit covers.',
    },
    use: {
      id: 'Tampak dalam nama jabatan Manajer Kasus KK-PAK.',
      en: 'Found in the job name KK-PAK case manager.',
    },
  },
  'claim-for-benefit': {
    term: { id: 'klaim', en: 'claim for a benefit' },
    aliases: { id: ['pengajuan manfaat'], en: ['benefit claim'] },
    field: 'social-security',
    meaning: {
      id: 'Permintaan peserta atau fasilitas kesehatan agar manfaat atau biaya pelayanan dibayar oleh badan penyelenggara.',
      en: 'A request by a member or a health facility that the administering body pay a benefit or the cost of a service.',
    },
    use: {
      id: 'Alur klaim BPJS Ketenagakerjaan ada dalam bpjsClaimFlows; jangan disamakan dengan Claim, asal-usul fakta.',
      en: 'The claim flows of BPJS Ketenagakerjaan are in bpjsClaimFlows; the type Claim is about the provenance of facts instead.',
    },
    functions: ['bpjsClaimFlows'],
  },
  ibnr: {
    term: { id: 'klaim yang sudah terjadi, tetapi belum dilaporkan', en: 'claims incurred but not reported' },
    abbreviation: { id: 'IBNR', en: 'IBNR' },
    aliases: { id: ['incurred but not reported'] },
    field: 'social-security',
    meaning: {
      id: 'Klaim atas kejadian yang sudah berlangsung, tetapi belum sampai kepada penyelenggara sehingga besarnya perlu ditaksir sebagai cadangan.',
      en: 'Claims for events that have happened but have not reached the insurer, so that a reserve for them has to be estimated.',
    },
    use: {
      id: 'Tampak dalam indikator aktuaria kesehatan Lembaga XY.',
      en: "Found in indicators of Lembaga XY's health actuary competency.",
    },
  },
  pbpu: {
    term: { id: 'pekerja bukan penerima upah', en: 'non-wage-earning worker' },
    abbreviation: { id: 'PBPU', en: 'PBPU' },
    field: 'social-security',
    meaning: {
      id: 'Segmen peserta JKN yang bekerja atas risiko sendiri, misalnya pedagang, petani, atau pekerja lepas.',
      en: 'The segment of JKN members who work at their own risk, such as traders, farmers and freelancers.',
    },
    use: {
      id: 'Tampak dalam teks tentang tunggakan dan kepesertaan Lembaga XY.',
      en: "Found in Lembaga XY's texts on arrears and membership.",
    },
  },
  'migrant-worker': {
    term: { id: 'pekerja migran Indonesia', en: 'Indonesian migrant worker' },
    abbreviation: { id: 'PMI', en: 'PMI' },
    field: 'social-security',
    meaning: {
      id: 'Warga negara Indonesia yang bekerja dengan upah di luar negeri, termasuk yang bersiap berangkat dan yang sudah pulang.',
      en: 'An Indonesian citizen who works for wages abroad, those about to leave and those returned included.',
    },
    use: { id: 'Salah satu segmen peserta dalam bpjsSegments.', en: 'One of the segments in bpjsSegments.' },
    functions: ['bpjsSegments'],
  },
  ppu: {
    term: { id: 'pekerja penerima upah', en: 'wage-earning worker' },
    abbreviation: { id: 'PPU', en: 'PPU' },
    field: 'social-security',
    meaning: {
      id: 'Segmen peserta JKN yang bekerja pada pemberi kerja dengan menerima gaji atau upah.',
      en: 'The segment of JKN members who work for an employer for a salary or wages.',
    },
    use: {
      id: 'Tampak dalam teks kepesertaan dan iuran Lembaga XY; padanannya di BPJS Ketenagakerjaan ialah PU.',
      en: "Found in Lembaga XY's texts on membership and contributions; BPJS Ketenagakerjaan says PU.",
    },
  },
  employer: {
    term: { id: 'pemberi kerja', en: 'employer' },
    aliases: { id: ['badan usaha'], en: ['enterprise'] },
    field: 'social-security',
    meaning: {
      id: 'Pihak yang mempekerjakan orang dengan upah, baik perusahaan, badan, maupun perseorangan, dan wajib mendaftarkan mereka dalam jaminan sosial.',
      en: 'Whoever employs people for wages, be it a company, a body or a person, and must register them for social security.',
    },
    use: {
      id: 'Teks Lembaga XY umumnya menyebutnya badan usaha; teks Inggris memakai employer untuk keduanya.',
      en: 'Texts of Lembaga XY mostly say badan usaha; the English texts use employer for both.',
    },
    functions: ['bpjsSegments'],
  },
  pbi: {
    term: { id: 'penerima bantuan iuran', en: 'recipient of contribution assistance' },
    abbreviation: { id: 'PBI', en: 'PBI' },
    aliases: { en: ['subsidised member'] },
    field: 'social-security',
    meaning: {
      id: 'Peserta JKN dari kalangan fakir miskin dan orang tidak mampu yang iurannya dibayar pemerintah.',
      en: 'A JKN member who is poor or cannot afford to pay, and whose contributions the government pays.',
    },
    use: {
      id: 'Tampak dalam indikator administrasi kepesertaan Lembaga XY; teks Inggrisnya memakai subsidised member.',
      en: 'Found in an indicator of Lembaga XY on membership administration, whose English text says subsidised member.',
    },
  },
  pu: {
    term: { id: 'penerima upah', en: 'wage earner' },
    abbreviation: { id: 'PU', en: 'PU' },
    field: 'social-security',
    meaning: {
      id: 'Segmen peserta BPJS Ketenagakerjaan yang bekerja pada pemberi kerja dengan upah.',
      en: 'The segment of BPJS Ketenagakerjaan participants who work for an employer for wages.',
    },
    use: {
      id: 'Tampak dalam bpjsSegments dan uraian tugas petugas kepesertaan.',
      en: 'Found in bpjsSegments and in the job descriptions of membership officers.',
    },
    functions: ['bpjsSegments'],
  },
  pds: {
    term: { id: 'perusahaan daftar sebagian', en: 'partly registered employer' },
    abbreviation: { id: 'PDS', en: 'PDS' },
    field: 'social-security',
    meaning: {
      id: 'Perusahaan yang sudah terdaftar dalam jaminan sosial, tetapi baru melaporkan sebagian pekerja, upah, atau programnya.',
      en: 'A company that is registered for social security but has reported only part of its workers, wages or programmes.',
    },
    use: {
      id: 'Tampak dalam indikator usulan untuk BPJS Ketenagakerjaan, bersama PWBD.',
      en: 'Found in an indicator proposed for BPJS Ketenagakerjaan, together with PWBD.',
    },
  },
  pwbd: {
    term: { id: 'perusahaan wajib belum daftar', en: 'employer yet to register' },
    abbreviation: { id: 'PWBD', en: 'PWBD' },
    field: 'social-security',
    meaning: {
      id: 'Perusahaan yang menurut ketentuan sudah wajib mengikuti jaminan sosial, tetapi belum mendaftarkan diri dan pekerjanya.',
      en: 'A company that is bound to join social security under the rules but has not registered itself and its workers.',
    },
    use: {
      id: 'Tampak dalam indikator usulan untuk BPJS Ketenagakerjaan, bersama PDS.',
      en: 'Found in an indicator proposed for BPJS Ketenagakerjaan, together with PDS.',
    },
  },
  member: {
    term: { id: 'peserta', en: 'member' },
    aliases: { id: ['peserta jaminan sosial'], en: ['participant'] },
    field: 'social-security',
    meaning: {
      id: 'Orang yang terdaftar dalam program jaminan sosial dan berhak atas manfaatnya, beserta kewajiban iurannya.',
      en: 'A person registered in a social security programme and entitled to its benefits, with a duty of contributions.',
    },
    use: {
      id: 'Teks Inggris menyebutnya member untuk jaminan kesehatan dan participant atau member untuk jaminan ketenagakerjaan.',
      en: 'English texts say member for health insurance, and participant or member for employment social security.',
    },
  },
  ydjs: {
    term: { id: 'Yayasan Dana Jaminan Sosial', en: 'Social Security Fund Foundation' },
    abbreviation: { id: 'YDJS', en: 'YDJS' },
    field: 'social-security',
    meaning: {
      id: 'Yayasan yang mengurus jaminan sosial pekerja sebelum program ASTEK ada.',
      en: 'A foundation that looked after the social security of workers before there was ASTEK.',
    },
    use: {
      id: 'Tampak dalam sejarah singkat BPJS Ketenagakerjaan.',
      en: 'Found in the short history of BPJS Ketenagakerjaan.',
    },
  },
}
