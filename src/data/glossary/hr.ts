// Terms of human resources. Source: none; the explanations are ours.

import type { HrTerm } from './ids'
import type { GlossaryEntry } from './types'

/** Terms of human resources. */
export const hr: Readonly<Record<HrTerm, GlossaryEntry>> = {
  'account-representative': {
    term: { id: 'Account Representative', en: 'account representative' },
    abbreviation: { id: 'AR', en: 'AR' },
    field: 'hr',
    meaning: {
      id: 'Petugas kantor cabang BPJS Ketenagakerjaan yang mengelola kepesertaan pemberi kerja skala besar dan menengah.',
      en: 'A branch officer of BPJS Ketenagakerjaan who manages the participation of large and medium employers.',
    },
    use: {
      id: 'Salah satu jabatan dalam model BPJS Ketenagakerjaan.',
      en: 'One of the jobs in the BPJS Ketenagakerjaan model.',
    },
  },
  'special-account-representative': {
    term: { id: 'Account Representative Khusus', en: 'special account representative' },
    abbreviation: { id: 'ARK', en: 'ARK' },
    field: 'hr',
    meaning: {
      id: 'Petugas kantor cabang BPJS Ketenagakerjaan yang mengelola kepesertaan pemberi kerja kecil dan mikro serta pekerja bukan penerima upah.',
      en: 'A branch officer of BPJS Ketenagakerjaan who manages the participation of small and micro employers and of non-wage earners.',
    },
    use: {
      id: 'Satu-satunya jabatan dalam model BPJS Ketenagakerjaan yang kompetensinya disebut oleh sumbernya.',
      en: 'The only job of the BPJS Ketenagakerjaan model whose competencies a source names.',
    },
    functions: ['arkInSpencer'],
  },
  'workload-analysis': {
    term: { id: 'analisis beban kerja', en: 'workload analysis' },
    abbreviation: { id: 'ABK', en: 'ABK' },
    field: 'hr',
    meaning: {
      id: 'Penghitungan jumlah pegawai yang diperlukan suatu unit dari volume pekerjaan dan waktu penyelesaiannya.',
      en: 'The calculation of how many staff a unit needs from the volume of its work and the time that work takes.',
    },
    use: {
      id: 'Tampak dalam teks kompetensi perencanaan tenaga kerja Lembaga XY.',
      en: "Found in Lembaga XY's texts on workforce planning.",
    },
  },
  'assessment-centre': {
    term: { id: 'assessment center', en: 'assessment centre' },
    aliases: { id: ['pusat penilaian kompetensi'], en: ['assessment center'] },
    field: 'hr',
    meaning: {
      id: 'Cara menilai yang menggabungkan beberapa simulasi, tes, dan wawancara oleh lebih dari satu penilai, atau tempat penyelenggaraannya.',
      en: 'A way of assessing that combines several simulations, tests and interviews by more than one assessor, or the place where it is done.',
    },
    use: {
      id: 'Hasilnya dapat dimasukkan sebagai hasil penilaian dari jenis penilai "assessor".',
      en: 'Its results can be entered as ratings of the rater kind "assessor".',
    },
  },
  'evidence-of-work': {
    term: { id: 'bukti kerja', en: 'evidence of work' },
    aliases: { id: ['portofolio'], en: ['work sample'] },
    field: 'hr',
    meaning: {
      id: 'Dokumen, catatan, atau produk yang ditinggalkan suatu pekerjaan dan dapat diperlihatkan untuk mendukung penilaian.',
      en: 'A document, record or product that a piece of work leaves behind and that can be shown in support of a rating.',
    },
    use: {
      id: 'Setiap panduan wawancara menyebut tiga; data pribadi dan data medis di dalamnya dihitamkan.',
      en: 'Each interview guide names three; personal and medical data in it are blacked out.',
    },
    functions: ['InterviewGuide'],
  },
  'customer-service-officer': {
    term: { id: 'Customer Service Officer', en: 'customer service officer' },
    abbreviation: { id: 'CSO', en: 'CSO' },
    field: 'hr',
    meaning: {
      id: 'Petugas layanan BPJS Ketenagakerjaan yang menerima, memeriksa, dan menjelaskan pengajuan klaim peserta.',
      en: "A service officer of BPJS Ketenagakerjaan who receives, checks and explains participants' claims.",
    },
    use: {
      id: 'Tampak dalam alur klaim; dalam model Spencer, CSO adalah kompetensi berorientasi kepada pelanggan.',
      en: "Found in the claim flows; in Spencer's model, CSO is the competency called customer service orientation.",
    },
    functions: ['bpjsClaimFlows'],
  },
  demotion: {
    term: { id: 'demosi', en: 'demotion' },
    aliases: { id: ['turun jenjang'], en: ['step down'] },
    field: 'hr',
    meaning: {
      id: 'Perpindahan ke jabatan yang jenjangnya lebih rendah daripada jabatan sekarang.',
      en: 'A move to a job of lower rank than the present one.',
    },
    use: {
      id: 'Ditulis "step-down" karena tidak semua penurunan jenjang merupakan hukuman.',
      en: 'Written "step-down", because not every move to a lower rank is a punishment.',
    },
    functions: ['classifyMove', 'MoveKind'],
  },
  grade: {
    term: { id: 'golongan', en: 'grade' },
    aliases: { id: ['golongan jabatan'], en: ['job grade'] },
    field: 'hr',
    meaning: {
      id: 'Tingkat jabatan atau pegawai dalam urutan resmi suatu organisasi, yang sering menentukan gaji dan wewenangnya.',
      en: "The place of a job or an employee in an organisation's official order, which often settles pay and authority.",
    },
    use: {
      id: 'findEligibleGrade mencari golongan yang persyaratan levelnya dipenuhi seseorang; bagi ASN, urutan dalam model bukan golongan ruang kepegawaian.',
      en: 'findEligibleGrade finds the grade whose levels a person holds; in the ASN model the order is not that of civil-service pay grades.',
    },
    functions: ['Grade', 'findEligibleGrade', 'describeGrade'],
  },
  job: {
    term: { id: 'jabatan', en: 'job' },
    aliases: { id: ['posisi'], en: ['post', 'position'] },
    field: 'hr',
    meaning: {
      id: 'Kedudukan dalam organisasi dengan tugas, wewenang, dan tanggung jawab yang ditetapkan, yang dipegang seorang pegawai atau lebih.',
      en: 'A position in an organisation with set duties, authority and responsibility, held by one employee or more.',
    },
    use: {
      id: 'Setiap model memuat jabatannya; dalam teks Inggris tentang ASN jabatan disebut post.',
      en: 'Each model has its jobs; English texts about the civil service say post.',
    },
    functions: ['JobProfile', 'listJobs', 'findJob'],
  },
  track: {
    term: { id: 'jalur', en: 'career track' },
    aliases: { id: ['jalur jabatan'], en: ['track'] },
    field: 'hr',
    meaning: {
      id: 'Cabang dalam susunan jabatan, misalnya jalur struktural atau jalur keahlian, tempat karier seseorang berlangsung.',
      en: 'A branch in the order of jobs in which a career runs, such as management or specialist work.',
    },
    use: {
      id: 'Dalam model ASN jalurnya tiga: jabatan pimpinan tinggi, jabatan administrasi, dan jabatan fungsional.',
      en: 'The ASN model has three: high leadership, administrative and functional posts.',
    },
    functions: ['Track'],
  },
  'career-path': {
    term: { id: 'jalur karier', en: 'career path' },
    field: 'hr',
    meaning: {
      id: 'Rangkaian perpindahan dari satu jabatan ke jabatan tujuan, beserta upaya dan waktu setiap langkahnya.',
      en: 'A series of moves from one job to another, with the effort and time of each.',
    },
    use: {
      id: 'findCareerPaths mencari jalur terbaik menurut tujuan dan batas yang Anda sebut.',
      en: 'findCareerPaths looks for the best ones by the objectives and limits you name.',
    },
    functions: ['findCareerPaths', 'CareerPath', 'describeCareerPath', 'careerLatticeChart'],
  },
  rank: {
    term: { id: 'jenjang', en: 'rank' },
    aliases: { id: ['jenjang jabatan'], en: ['tier', 'order of grades'] },
    field: 'hr',
    meaning: {
      id: 'Angka urutan golongan atau jabatan dari bawah ke atas; angka yang sama berarti setingkat.',
      en: 'The number of a grade or a job in the order from the bottom up; equal numbers are of equal rank.',
    },
    use: {
      id: 'Dipakai untuk membedakan promosi, mutasi, dan demosi; bila tidak disebut, tidak ada yang diduga.',
      en: 'Used to tell promotion, lateral move and demotion apart; where it is not stated nothing is guessed.',
    },
    functions: ['Grade', 'classifyMove'],
  },
  'job-candidate': {
    term: { id: 'kandidat', en: 'candidate for a job' },
    aliases: { id: ['calon'] },
    field: 'hr',
    meaning: {
      id: 'Orang yang dipertimbangkan untuk mengisi suatu jabatan yang kosong atau akan kosong.',
      en: 'A person who is considered for a job that is or will be vacant.',
    },
    use: {
      id: 'rankCandidates membandingkan para kandidat menurut satu metode; orang yang diuji pada sertifikasi disebut asesi.',
      en: 'rankCandidates compares them by one method; a candidate for a certificate is called asesi in Indonesian.',
    },
    functions: ['Candidate', 'rankCandidates'],
  },
  'branch-office': {
    term: { id: 'kantor cabang', en: 'branch office' },
    abbreviation: { id: 'KC', en: 'KC' },
    field: 'hr',
    meaning: {
      id: 'Kantor suatu lembaga di daerah yang melayani peserta, pemberi kerja, dan mitra di wilayahnya.',
      en: 'A regional office of an institution that serves members, employers and partners in its area.',
    },
    use: {
      id: 'Tampak dalam nama jabatan dan skema, misalnya Staf Administrasi Kepesertaan di KC.',
      en: 'Found in names of jobs and schemes, such as membership administration staff at a branch (KC).',
    },
  },
  'sub-branch-office': {
    term: { id: 'kantor cabang pembantu', en: 'sub-branch office' },
    abbreviation: { id: 'KCP', en: 'KCP' },
    field: 'hr',
    meaning: {
      id: 'Kantor pelayanan yang lebih kecil di bawah sebuah kantor cabang.',
      en: 'A smaller service office under a branch office.',
    },
    use: {
      id: 'Singkatan yang lazim dalam bagan organisasi lembaga yang berkantor cabang; model di sini tidak memuat jabatannya.',
      en: 'A usual abbreviation in charts of institutions with branches; the models here have no jobs of such an office.',
    },
  },
  'training-need': {
    term: { id: 'kebutuhan pelatihan', en: 'training need' },
    aliases: { id: ['analisis kebutuhan pelatihan'], en: ['training needs analysis'] },
    field: 'hr',
    meaning: {
      id: 'Kompetensi yang masih di bawah standar pada sekelompok pegawai, beserta jumlah orang dan besar kekurangannya.',
      en: 'A competency that is below standard in a group of staff, with the number of people and the size of the shortfall.',
    },
    use: {
      id: 'listTrainingNeeds mengurutkannya: yang wajib bagi paling banyak orang didahulukan.',
      en: 'listTrainingNeeds puts them in order: what is essential for most people comes first.',
    },
    functions: ['listTrainingNeeds', 'TrainingNeed', 'describeTrainingNeeds', 'trainingNeedsChart'],
  },
  'development-activity': {
    term: { id: 'kegiatan pengembangan', en: 'development activity' },
    aliases: { id: ['kegiatan'], en: ['activity'] },
    field: 'hr',
    meaning: {
      id: 'Pelatihan, penugasan, pendampingan, atau belajar mandiri yang membawa suatu kompetensi dari satu level ke level yang lebih tinggi.',
      en: 'Training, an assignment, coaching or self-study that takes a competency from one level to a higher one.',
    },
    use: {
      id: 'Diberikan sebagai data kepada planDevelopment dan listTrainingNeeds; level yang dicapai melalui kegiatan itu Anda nyatakan sendiri.',
      en: 'Given as data to planDevelopment and listTrainingNeeds; you state yourself which level it leads to.',
    },
    functions: ['Activity', 'parseActivities'],
  },
  'talent-pool': {
    term: { id: 'kelompok rencana suksesi', en: 'talent pool' },
    aliases: { id: ['kelompok talenta'], en: ['succession pool'] },
    field: 'hr',
    meaning: {
      id: 'Sekumpulan pegawai terpilih yang dikembangkan sebagai calon pengisi jabatan penting.',
      en: 'A group of chosen staff who are developed as candidates for important jobs.',
    },
    use: {
      id: 'Masuk kelompok ini adalah tindak lanjut bagi beberapa kotak dalam skema PANRB.',
      en: 'Entry into it is an action that the PANRB scheme names for several boxes.',
    },
    functions: ['placeInNineBox'],
  },
  readiness: {
    term: { id: 'kesiapan', en: 'readiness' },
    field: 'hr',
    meaning: {
      id: 'Jawaban apakah seseorang dapat memegang suatu jabatan sekarang, dalam sekian bulan, atau belum.',
      en: 'The answer to whether a person can take a job now, within so many months, or not yet.',
    },
    use: {
      id: 'assessReadiness menghitungnya dari nilai minimum, kompetensi wajib, kualifikasi, dan bulan per level.',
      en: 'assessReadiness works it out from a minimum score, essentials, qualifications and months per level.',
    },
    functions: ['assessReadiness', 'Readiness', 'describeReadiness'],
  },
  performance: {
    term: { id: 'kinerja', en: 'performance' },
    field: 'hr',
    meaning: {
      id: 'Hasil dan cara kerja seseorang dalam satu masa, dibandingkan dengan sasaran yang disepakati.',
      en: 'What a person achieved in a period, and how, against agreed targets.',
    },
    use: {
      id: 'Salah satu sumbu kotak talenta; scorePerformance menghitungnya dari hasil dan proses.',
      en: 'One axis of the nine-box; scorePerformance works it out from results and process.',
    },
    functions: ['scorePerformance', 'describePerformance', 'PerformanceScore'],
  },
  'nine-box': {
    term: { id: 'kotak talenta', en: 'nine-box' },
    aliases: { id: ['kotak manajemen talenta'], en: ['talent management boxes'] },
    field: 'hr',
    meaning: {
      id: 'Kisi sembilan kotak yang menempatkan pegawai menurut kinerja dan potensi, masing-masing dalam tiga tingkat.',
      en: 'A grid of nine boxes that places staff by performance and potential, each in three parts.',
    },
    use: {
      id: 'Nomor kotak hanya berarti bersama skemanya; batas sumbunya ditentukan instansi dan diberikan pemakai.',
      en: 'A box number means something only with its scheme; agencies set the cuts of the axes, and the user gives them.',
    },
    functions: ['placeInNineBox', 'checkNineBox', 'nineBoxPanrb', 'nineBoxKemenkeu', 'nineBoxChart'],
  },
  qualification: {
    term: { id: 'kualifikasi', en: 'qualification' },
    field: 'hr',
    meaning: {
      id: 'Syarat di luar kompetensi, seperti pendidikan, pelatihan, atau pengalaman, yang diminta suatu jabatan.',
      en: 'A condition apart from competencies that a job sets, such as education, training or experience.',
    },
    use: {
      id: 'Kepentingannya mutlak, penting, atau perlu; kualifikasi mutlak yang tidak ada menggugurkan.',
      en: 'It is absolute, important or useful; lacking an absolute one rules a person out.',
    },
    functions: ['Qualification', 'checkQualifications', 'describeQualifications'],
  },
  'rank-step': {
    term: { id: 'lompatan jenjang', en: 'rank step' },
    aliases: { id: ['selisih jenjang'], en: ['steps of rank'] },
    field: 'hr',
    meaning: {
      id: 'Banyaknya jenjang yang dinaiki atau dituruni dalam satu perpindahan jabatan.',
      en: 'The number of ranks that one move goes up or down.',
    },
    use: {
      id: 'maxRankSteps membatasinya ketika jalur karier dicari.',
      en: 'maxRankSteps limits it when career paths are searched.',
    },
    functions: ['classifyMove', 'findCareerPaths'],
  },
  msib: {
    term: {
      id: 'Magang dan Studi Independen Bersertifikat',
      en: 'certified internship and independent study programme',
    },
    abbreviation: { id: 'MSIB', en: 'MSIB' },
    field: 'hr',
    meaning: {
      id: 'Program pemerintah untuk magang atau belajar mahasiswa pada mitra di luar kampus, yang diakui sebagai bagian dari kuliahnya.',
      en: 'An Indonesian government programme of internships and study for students with partners outside their campus, counted towards their degree.',
    },
    use: {
      id: 'Modul pelatihan dalam model BPJS Ketenagakerjaan diberikan kepada peserta magang program ini.',
      en: 'The training modules of the BPJS Ketenagakerjaan model were given to interns of this programme.',
    },
  },
  hrm: {
    term: { id: 'manajemen sumber daya manusia', en: 'human resource management' },
    abbreviation: { id: 'MSDM', en: 'HRM' },
    field: 'hr',
    meaning: {
      id: 'Pengelolaan pegawai suatu organisasi dari perencanaan dan penerimaan sampai pengembangan, penilaian, penghargaan, dan pensiun.',
      en: "The management of an organisation's people from planning and recruitment to development, appraisal, reward and retirement.",
    },
    use: {
      id: 'Sumber Lembaga XY menyarankan agar Kedeputian Bidang MSDM terus memutakhirkan data kompetensi pegawai.',
      en: 'The source of Lembaga XY advises that its HRM directorate (Kedeputian Bidang MSDM) keep the competency data of staff current.',
    },
  },
  'talent-management': {
    term: { id: 'manajemen talenta', en: 'talent management' },
    field: 'hr',
    meaning: {
      id: 'Upaya terencana untuk mengenali, mengembangkan, menempatkan, dan mempertahankan pegawai yang disiapkan bagi jabatan penting.',
      en: 'The planned work of finding, developing, placing and keeping the people who are being prepared for important jobs.',
    },
    use: {
      id: 'Kotak talenta, kesiapan, dan rencana suksesi di pustaka ini termasuk di dalamnya.',
      en: 'The nine-box, readiness and succession plans of this library are part of it.',
    },
  },
  'marketing-officer': {
    term: { id: 'Marketing Officer', en: 'marketing officer' },
    abbreviation: { id: 'MO', en: 'MO' },
    field: 'hr',
    meaning: {
      id: 'Sebutan petugas pemasaran kepesertaan pada kantor cabang BPJS Ketenagakerjaan, yang menurut pembacaan kami sebutan lama.',
      en: 'A title, by our reading an older one, of the officer who recruits participants for a branch office of BPJS Ketenagakerjaan.',
    },
    use: {
      id: 'Disebut dalam daftar nama jabatan lama model BPJS Ketenagakerjaan.',
      en: 'Named among the older titles in the BPJS Ketenagakerjaan model.',
    },
    functions: ['bpjsOlderTitles'],
  },
  'lateral-move': {
    term: { id: 'mutasi', en: 'lateral move' },
    aliases: { id: ['perpindahan horizontal'], en: ['horizontal move'] },
    field: 'hr',
    meaning: {
      id: 'Perpindahan ke jabatan lain yang jenjangnya sama; dalam pemakaian umum juga setiap pemindahan pegawai.',
      en: 'A move to another job of the same rank; in everyday Indonesian also any transfer of staff.',
    },
    use: {
      id: 'Ditulis "lateral"; dalam teks kompetensi kata mutasi dipakai menurut arti umumnya.',
      en: 'Written "lateral"; texts on competencies use mutasi in its everyday sense of transfer.',
    },
    functions: ['classifyMove', 'MoveKind'],
  },
  'personnel-number': {
    term: { id: 'nomor pegawai', en: 'personnel number' },
    aliases: { id: ['NPK', 'NRP', 'nomor pokok karyawan'], en: ['staff number'] },
    field: 'hr',
    meaning: {
      id: 'Nomor yang diberikan organisasi kepada pegawainya sebagai pengenal, dengan sebutan yang berbeda antarlembaga.',
      en: 'The number by which an organisation identifies an employee; what it is called differs between institutions.',
    },
    use: {
      id: 'Kolom NIP, NIK, NPK, atau NRP dalam lembar kerja dibaca sebagai pengenal pegawai.',
      en: 'A column headed NIP, NIK, NPK or NRP in a sheet is read as the id of a person.',
    },
    functions: ['parsePeopleTable'],
  },
  sme: {
    term: { id: 'pakar bidang', en: 'subject matter expert' },
    abbreviation: { id: 'SME', en: 'SME' },
    aliases: { id: ['Subject Matter Expert'] },
    field: 'hr',
    meaning: {
      id: 'Orang yang menjadi rujukan organisasi karena penguasaannya atas satu bidang.',
      en: 'A person to whom an organisation turns for mastery of one field.',
    },
    use: {
      id: 'Nama level 5 pada skala Lembaga XY, bersama pengembangan dan inovasi.',
      en: 'The name of level 5 on the scale of Lembaga XY, with development and innovation.',
    },
  },
  'interview-guide': {
    term: { id: 'panduan wawancara', en: 'interview guide' },
    field: 'hr',
    meaning: {
      id: 'Pertanyaan, uraian jawaban menurut level, bukti kerja, dan indikator negatif untuk satu kompetensi.',
      en: 'Questions, what answers show at each level, evidence of work and negative indicators for one competency.',
    },
    use: {
      id: 'composeInterview memilih pertanyaan untuk suatu jabatan menurut waktu yang tersedia.',
      en: 'composeInterview chooses questions for a job to fit the time available.',
    },
    functions: ['InterviewGuide', 'composeInterview', 'renderInterview'],
  },
  employee: {
    term: { id: 'pegawai', en: 'employee' },
    aliases: { id: ['karyawan', 'orang'], en: ['person', 'member of staff'] },
    field: 'hr',
    meaning: {
      id: 'Orang yang bekerja pada suatu organisasi; dalam pustaka ini cukup sebuah pengenal beserta kompetensi, jabatan, dan data lain bila perlu.',
      en: 'Somebody who works for an organisation; to this library an id with competencies, a job and, where needed, other data.',
    },
    use: {
      id: 'Ditulis Person; namanya tidak diperlukan untuk perhitungan apa pun.',
      en: 'Written Person; no calculation needs the name.',
    },
    functions: ['Person', 'parsePeople'],
  },
  crm: {
    term: { id: 'pengelolaan hubungan pelanggan', en: 'customer relationship management' },
    abbreviation: { id: 'CRM', en: 'CRM' },
    aliases: { id: ['program hubungan peserta'] },
    field: 'hr',
    meaning: {
      id: 'Cara dan sistem untuk mencatat, memelihara, dan memperbaiki hubungan dengan pelanggan atau peserta.',
      en: 'The ways and systems by which relations with customers or members are recorded, kept and improved.',
    },
    use: {
      id: 'Tampak dalam uraian tugas kantor cabang BPJS Ketenagakerjaan; sumbernya memberi kepanjangan yang berbeda-beda.',
      en: 'Found in job descriptions of a branch office of BPJS Ketenagakerjaan, whose sources spell it out in different ways.',
    },
  },
  ranking: {
    term: { id: 'peringkat', en: 'ranking' },
    field: 'hr',
    meaning: {
      id: 'Urutan kandidat menurut nilai kesesuaian; nilai yang sama berbagi peringkat.',
      en: 'The order of candidates by fit score; equal scores share a rank.',
    },
    use: {
      id: 'possibleRanks menyebut peringkat terbaik dan terburuk yang masih mungkin.',
      en: 'possibleRanks gives the best and the worst place still possible.',
    },
    functions: ['rankCandidates', 'rankJobs', 'PossibleRanks', 'rankingChart'],
  },
  'collective-labour-agreement': {
    term: { id: 'perjanjian kerja bersama', en: 'collective labour agreement' },
    abbreviation: { id: 'PKB', en: 'PKB' },
    field: 'hr',
    meaning: {
      id: 'Kesepakatan tertulis antara serikat pekerja dan pemberi kerja tentang syarat kerja serta hak dan kewajiban keduanya.',
      en: 'A written agreement between a trade union and an employer on working conditions and the rights and duties of both.',
    },
    use: {
      id: 'Disebut dalam teks kompetensi hubungan industrial Lembaga XY.',
      en: "Named in Lembaga XY's texts on industrial relations.",
    },
  },
  move: {
    term: { id: 'perpindahan', en: 'move' },
    aliases: { id: ['perpindahan jabatan'], en: ['change of job'] },
    field: 'hr',
    meaning: {
      id: 'Peralihan seorang pegawai dari satu jabatan ke jabatan lain, atau ke unit kerja lain.',
      en: "An employee's change from one job to another, or to another unit.",
    },
    use: {
      id: 'classifyMove menyebut jenisnya serta kompetensi yang diperdalam, ditambah, atau dilepas.',
      en: 'classifyMove names its kind and the competencies that are deepened, added or dropped.',
    },
    functions: ['Move', 'classifyMove', 'describeMove'],
  },
  'diagonal-move': {
    term: { id: 'perpindahan diagonal', en: 'diagonal move' },
    field: 'hr',
    meaning: {
      id: 'Perpindahan ke jabatan dengan jenjang lebih tinggi pada rumpun atau jalur lain.',
      en: 'A move to a job of higher rank in another family or track.',
    },
    use: {
      id: 'Ditulis "diagonal" dalam hasil classifyMove dan batas "kinds".',
      en: 'Written "diagonal" by classifyMove and in the limit "kinds".',
    },
    functions: ['classifyMove', 'MoveKind'],
  },
  'participant-administration-officer': {
    term: { id: 'Petugas Administrasi Peserta', en: 'participant administration officer' },
    abbreviation: { id: 'PAP', en: 'PAP' },
    field: 'hr',
    meaning: {
      id: 'Petugas kantor cabang BPJS Ketenagakerjaan yang mengerjakan administrasi kepesertaan pemberi kerja besar dan menengah.',
      en: 'A branch officer of BPJS Ketenagakerjaan who handles the participation administration of large and medium employers.',
    },
    use: {
      id: 'Salah satu jabatan bidang kepesertaan dalam model BPJS Ketenagakerjaan.',
      en: 'One of the membership jobs in the BPJS Ketenagakerjaan model.',
    },
  },
  'special-participant-administration-officer': {
    term: { id: 'Petugas Administrasi Peserta Khusus', en: 'special participant administration officer' },
    abbreviation: { id: 'PAPK', en: 'PAPK' },
    field: 'hr',
    meaning: {
      id: 'Petugas kantor cabang BPJS Ketenagakerjaan yang mengerjakan administrasi kepesertaan pemberi kerja kecil dan mikro serta pekerja bukan penerima upah.',
      en: 'A branch officer of BPJS Ketenagakerjaan who handles the participation administration of small and micro employers and non-wage earners.',
    },
    use: {
      id: 'Salah satu jabatan bidang kepesertaan dalam model BPJS Ketenagakerjaan.',
      en: 'One of the membership jobs in the BPJS Ketenagakerjaan model.',
    },
  },
  pkp: {
    term: { id: 'PKP, tanpa kepanjangan', en: 'PKP, not spelt out' },
    abbreviation: { id: 'PKP', en: 'PKP' },
    field: 'hr',
    meaning: {
      id: 'Nama program pada kantor cabang BPJS Ketenagakerjaan yang kepanjangannya tidak disebut oleh sumbernya.',
      en: 'The name of a programme in branch offices of BPJS Ketenagakerjaan; the source does not spell it out.',
    },
    use: {
      id: 'Tampak sekali, dalam uraian tugas kepala kantor cabang.',
      en: 'Found once, in the job description of the head of a branch office.',
    },
  },
  potential: {
    term: { id: 'potensi', en: 'potential' },
    field: 'hr',
    meaning: {
      id: 'Perkiraan kemampuan seseorang untuk memegang jabatan yang lebih luas atau lebih tinggi daripada jabatannya sekarang.',
      en: 'An estimate of how far a person could fill a wider or higher job than the present one.',
    },
    use: {
      id: 'Sumbu kedua kotak talenta; unsur penilaiannya menurut PermenPANRB 20/2025 ada dalam talentAxesPanrb.',
      en: 'The other axis of the nine-box; what it is judged by under PermenPANRB 20/2025 stands in talentAxesPanrb.',
    },
    functions: ['talentAxesPanrb', 'placeInNineBox'],
  },
  promotion: {
    term: { id: 'promosi', en: 'promotion' },
    aliases: { id: ['perpindahan vertikal'], en: ['vertical move'] },
    field: 'hr',
    meaning: {
      id: 'Perpindahan ke jabatan dengan jenjang lebih tinggi dalam rumpun dan jalur yang sama.',
      en: 'A move to a job of higher rank within the same family and track.',
    },
    use: {
      id: 'Salah satu jenis perpindahan dalam jalur karier; naik ke rumpun atau jalur lain disebut diagonal.',
      en: 'One of the kinds of move in a career path; a rise into another family or track is diagonal.',
    },
    functions: ['classifyMove', 'MoveKind'],
  },
  'relationship-officer': {
    term: { id: 'Relationship Officer', en: 'relationship officer' },
    abbreviation: { id: 'RO', en: 'RO' },
    field: 'hr',
    meaning: {
      id: 'Petugas yang membina hubungan dengan peserta dan pemberi kerja pada kantor cabang suatu badan penyelenggara jaminan sosial.',
      en: 'An officer at a branch of a social security body who keeps up relations with members and employers.',
    },
    use: {
      id: 'Pada Lembaga XY nama sebuah skema sertifikasi; pada BPJS Ketenagakerjaan kami baca sebagai sebutan lama.',
      en: 'At Lembaga XY the name of a certification scheme; at BPJS Ketenagakerjaan we read it as an older title.',
    },
    functions: ['bpjsOlderTitles'],
  },
  'development-plan': {
    term: { id: 'rencana pengembangan', en: 'development plan' },
    aliases: { id: ['rencana pengembangan individu'], en: ['individual development plan'] },
    field: 'hr',
    meaning: {
      id: 'Susunan kegiatan bertanggal yang menutup kekurangan kompetensi seseorang bagi suatu jabatan.',
      en: "A dated series of activities that close a person's shortfalls for a job.",
    },
    use: {
      id: 'planDevelopment memilih kegiatan yang menyisakan kekurangan paling sedikit dengan biaya atau waktu terkecil.',
      en: 'planDevelopment chooses the activities that leave the least shortfall at the least cost or time.',
    },
    functions: ['planDevelopment', 'DevelopmentPlan', 'describePlan', 'developmentPlanChart'],
  },
  'team-summary': {
    term: { id: 'ringkasan tim', en: 'team summary' },
    field: 'hr',
    meaning: {
      id: 'Gambaran kompetensi sekelompok pegawai: siapa memenuhi apa, siapa masih kurang, dan kompetensi mana yang bertumpu pada satu orang.',
      en: 'A picture of the competencies of a group of staff: who meets what, who is below, and what rests on one person alone.',
    },
    use: {
      id: 'summarizeTeam juga menunjukkan keadaan tim bila seseorang keluar atau rencana pengembangan selesai.',
      en: 'summarizeTeam also shows how the team stands when somebody leaves or a development plan is carried out.',
    },
    functions: ['summarizeTeam', 'describeTeam', 'teamHeatMapChart'],
  },
  rotation: {
    term: { id: 'rotasi', en: 'rotation' },
    field: 'hr',
    meaning: {
      id: 'Perpindahan ke unit kerja lain dengan jabatan yang tetap sama.',
      en: 'A move to another unit in the same job.',
    },
    use: {
      id: 'Ditulis "rotation"; sumber lain dapat memakai kata rotasi untuk setiap perpindahan setingkat.',
      en: 'Written "rotation"; other sources may call any move of equal rank a rotation.',
    },
    functions: ['classifyMove', 'MoveKind'],
  },
  'job-family': {
    term: { id: 'rumpun jabatan', en: 'job family' },
    field: 'hr',
    meaning: {
      id: 'Kelompok jabatan yang sejenis bidang pekerjaannya, dari tingkat terendah sampai tertinggi.',
      en: 'A group of jobs in one field of work, from the lowest to the highest.',
    },
    use: {
      id: 'Perpindahan naik ke rumpun lain adalah perpindahan diagonal.',
      en: 'A move upwards into another family is a diagonal move.',
    },
    functions: ['Family'],
  },
  star: {
    term: { id: 'situasi, tugas, tindakan, hasil', en: 'situation, task, action, result' },
    abbreviation: { id: 'STAR', en: 'STAR' },
    field: 'hr',
    meaning: {
      id: 'Urutan pertanyaan lanjutan yang menuntun orang menceritakan satu kejadian sampai selesai.',
      en: 'An order of follow-up questions that leads a person through one event to its end.',
    },
    use: {
      id: 'Lembar wawancara mencetaknya sebagai pertanyaan lanjutan, ditambah satu tentang pelajaran yang dipetik.',
      en: 'The interview sheet prints it as follow-ups, with one more about the lesson learnt.',
    },
    functions: ['renderInterview'],
  },
  succession: {
    term: { id: 'suksesi', en: 'succession' },
    aliases: { id: ['rencana suksesi'], en: ['succession planning'] },
    field: 'hr',
    meaning: {
      id: 'Penyiapan calon pengganti bagi suatu jabatan sebelum jabatan itu kosong.',
      en: 'Preparing successors to a job before it falls vacant.',
    },
    use: {
      id: 'planSuccession hanya menghitung sebagai calon pasti orang yang siap pada setiap kemungkinan hasil penilaian.',
      en: 'planSuccession counts as sure successors only those who are ready whatever the missing assessments show.',
    },
    functions: ['planSuccession', 'SuccessionPlan', 'describeSuccession'],
  },
  hr: {
    term: { id: 'sumber daya manusia', en: 'human resources' },
    abbreviation: { id: 'SDM', en: 'HR' },
    field: 'hr',
    meaning: {
      id: 'Orang-orang yang bekerja pada suatu organisasi, dilihat dari kebutuhan, kemampuan, dan pengembangannya.',
      en: 'The people who work for an organisation, considered in terms of what is needed, what they can do and how they develop.',
    },
    use: {
      id: 'Tampak dalam nama jabatan dan unit, misalnya Kepala Bidang Umum dan SDM.',
      en: 'Found in names of jobs and units, such as the head of general affairs and HR.',
    },
  },
  ukpf: {
    term: { id: 'UKPF, tanpa kepanjangan', en: 'UKPF, not spelt out' },
    abbreviation: { id: 'UKPF', en: 'UKPF' },
    field: 'hr',
    meaning: {
      id: 'Pihak di Lembaga XY yang usulannya menjadi acuan pengembangan kompetensi pegawai; kepanjangannya tidak disebut oleh sumbernya.',
      en: 'A party at Lembaga XY whose proposals guide how staff competencies are developed; the source does not spell it out.',
    },
    use: {
      id: 'Tampak sekali, dalam rekomendasi sumbernya tentang lembaga sertifikasi profesi.',
      en: 'Found once, in what the source recommends for the certification body.',
    },
    functions: ['lembagaXyRecommendations'],
  },
  unit: {
    term: { id: 'unit kerja', en: 'organisational unit' },
    aliases: { id: ['unit'], en: ['unit'] },
    field: 'hr',
    meaning: {
      id: 'Bagian suatu organisasi, misalnya bidang, kedeputian, atau kantor cabang, tempat pegawai ditugaskan.',
      en: 'A part of an organisation to which staff are assigned, such as a division, a directorate or a branch office.',
    },
    use: {
      id: 'Ringkasan tim dan kebutuhan pelatihan dapat dihitung per unit kerja.',
      en: 'Team summaries and training needs can be counted by unit.',
    },
    functions: ['Unit', 'summarizeTeam'],
  },
  bei: {
    term: { id: 'wawancara berbasis perilaku', en: 'behavioural event interview' },
    abbreviation: { id: 'BEI', en: 'BEI' },
    aliases: { id: ['wawancara kejadian perilaku'], en: ['competency-based interview'] },
    field: 'hr',
    meaning: {
      id: 'Wawancara yang meminta kejadian nyata dari pengalaman seseorang dan menggali apa yang dilakukannya sendiri, sebagai dasar menentukan level.',
      en: "An interview that asks for real events from a person's experience and draws out what they did themselves, as grounds for a level.",
    },
    use: {
      id: 'Panduan wawancara Lembaga XY dan ASN disusun untuk wawancara semacam ini.',
      en: 'The interview guides of Lembaga XY and ASN are written for interviews of this kind.',
    },
    functions: ['composeInterview', 'InterviewGuide'],
  },
}
