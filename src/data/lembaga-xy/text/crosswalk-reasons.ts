// Why each competency meets Spencer's as crosswalk.ts says, in our words.
// For the 19 soft competencies the reasons restate the facts of the crosswalk; for the 67 technical ones they are ours.
// EXP.C and the like are Spencer's dimensions; a range such as 5–7 is one of levels on that dimension's scale.

import type { BilingualText } from '../../../model/localized-text'
import { deepFreeze } from '../../deep-freeze'
import type { LembagaXyCode } from '../ids'

/** The reason of each row of `lembagaXyToSpencer`, by the code it starts from. Deeply frozen. */
export const lembagaXyToSpencerReasons: Readonly<Record<LembagaXyCode, BilingualText>> =
  /* @__PURE__ */ deepFreeze<Readonly<Record<LembagaXyCode, BilingualText>>>({
    INT: {
      id: 'Integritas tidak termasuk 20 kompetensi Spencer; Hay kemudian menambahkannya tersendiri dengan kode ING. Di Spencer, INT berarti Initiative.',
      en: "Integrity is missing from Spencer's 20; Hay added it later as an entry of its own, coded ING. In Spencer, INT stands for Initiative.",
    },
    CFV: {
      id: 'Keduanya menyasar hal yang sama, yaitu kebutuhan nyata pelanggan; rumusannya menunjuk ke bagian atas CSO.A, mulai level 5.',
      en: "Both aim at the same thing, the client's real need; the wording fits the upper part of CSO.A, from level 5 up.",
    },
    FCI: {
      id: 'Kompetensi ini mencakup melahirkan gagasan (CT.A 5–7), kebaruan hasil (ACH.C), dan mendorong orang lain, sehingga setiap skala Spencer lebih sempit. Hay memisahkan Creative Thinking/Innovation.',
      en: 'It takes in having new ideas (CT.A 5–7), newness of results (ACH.C) and encouraging others, so either Spencer scale is narrower. Hay lists Creative Thinking/Innovation apart.',
    },
    LRS: {
      id: 'Intinya RB, yaitu membina kontak yang berguna bagi pekerjaan; kata "mendayagunakan" menambahkan OA dan IMP.',
      en: 'At heart it is RB, making contacts that serve the work; "leveraging" brings in OA and IMP.',
    },
    BT: {
      id: 'Spencer tidak memiliki skala untuk sifat dapat dipercaya, dan model Hay McBer memperlakukan "menciptakan kepercayaan" sebagai ciri tersendiri. RB level 4 (keakraban) hanya bersinggungan.',
      en: 'Spencer has no scale for being trustworthy, and Hay McBer models treat "creating trust" as a characteristic by itself. RB level 4 (rapport) is a neighbour only.',
    },
    CL: {
      id: 'Gabungan memimpin (TL.A 5, memperhatikan kelompok) dan empati (IU); setiap konsep Spencer hanya meliput sebagian. Perhatikan bahwa CL berarti Change Leadership dalam sebuah kamus Hay.',
      en: 'It joins leading (TL.A 5, looking after the group) with empathy (IU); each Spencer concept holds a part of it. Beware: CL means Change Leadership in one Hay dictionary.',
    },
    IMI: {
      id: 'Namanya sama; hanya singkatannya yang berbeda, IMI di sini dan IMP di Spencer.',
      en: 'The name is the same; only the short form differs, IMI here and IMP in Spencer.',
    },
    LA: {
      id: 'Konsep gabungan yang lebih baru: menimba keahlian (EXP.C) dan menyesuaikan diri dengan hal baru. Hay memisahkan Commitment to Learning.',
      en: 'A newer composite: taking up expertise (EXP.C) and adapting to what is new. Hay keeps Commitment to Learning apart.',
    },
    SFE: {
      id: 'Kepedulian pada tolok ukur keunggulan adalah makna pokok ACH.',
      en: 'Caring about a standard of excellence is what ACH means at its core.',
    },
    SO: {
      id: 'Berpikir jangka panjang untuk seluruh organisasi memadukan CT atas masalah besar (B 4–5), OA.A 5–6, dan cakrawala waktu INT; tidak satu pun sepadan sendirian.',
      en: 'Thinking far ahead for the whole organisation combines CT on large problems (B 4–5), OA.A 5–6 and the time horizon of INT; none equals it alone.',
    },
    AT: {
      id: 'Nama dan kodenya sama: Analytical Thinking, AT.',
      en: 'Name and code agree: Analytical Thinking, AT.',
    },
    CT: {
      id: 'Conceptual Thinking berkode CT di kedua daftar.',
      en: 'Conceptual Thinking is coded CT in both lists.',
    },
    CFO: {
      id: 'Namanya sama, singkatannya berbeda: CFO di sini, CO di Spencer.',
      en: 'Same name under another short form: CFO here, CO in Spencer.',
    },
    HPA: {
      id: 'Hay McBer kelak memakai nama ini untuk menetapkan harapan yang jelas dan menagih kinerja, yaitu isi DIR.A 4–7; nadanya lebih lunak daripada DIR level 8–9.',
      en: 'Hay McBer later used this name for setting clear expectations and insisting on performance, which is DIR.A 4–7; it is milder than DIR at levels 8–9.',
    },
    IS: {
      id: 'Namanya sama dan hanya kodenya berlainan: IS di sini, INFO di Spencer, INF di cetakan Hay.',
      en: 'One name, different codes: IS here, INFO in Spencer, INF as printed by Hay.',
    },
    IU: {
      id: 'Interpersonal Understanding memakai nama dan kode IU di kedua daftar.',
      en: 'Interpersonal Understanding has the same name and the code IU in both.',
    },
    PO: {
      id: 'Perencanaan adalah paruh atas AT.A (4–6) dan pengorganisasian adalah CO 5–7; PO merentang keduanya.',
      en: 'Planning is the upper half of AT.A (4–6), organising is CO 5–7, and PO spans the two.',
    },
    SCF: {
      id: 'Nama Self Confidence dan kode SCF dipakai oleh keduanya.',
      en: 'Both use the name Self Confidence and the code SCF.',
    },
    SC: {
      id: 'Namanya sama; SC di sini ditulis SCT di Spencer.',
      en: 'Same name; what is SC here is written SCT in Spencer.',
    },
    AS: {
      id: 'Menetapkan sampel, menguji bukti, dan menyusun kertas kerja dipelajari dari standar audit, sehingga termasuk keahlian profesi.',
      en: 'Sampling, testing evidence and keeping working papers are learnt from audit standards, a slice of professional expertise.',
    },
    BD: {
      id: 'Membuka segmen peserta baru menuntut kejelian melihat peluang lebih awal dan jejaring yang bersedia membukakan pintu.',
      en: 'Opening new groups of members calls for spotting openings early and for contacts willing to open doors.',
    },
    CHANGE: {
      id: 'Rencana perubahan baru berjalan bila pemimpin menggerakkan timnya dan orang bersedia meninggalkan cara lama, meskipun metodenya sendiri teknis.',
      en: 'A change plan works when leaders carry their teams and people let go of old ways, though its method is technical.',
    },
    CLM: {
      id: 'Syarat berkas, tarif paket, dan alur sengketa klaim membentuk satu cabang pengetahuan jaminan kesehatan.',
      en: 'File requirements, package tariffs and dispute steps make up one branch of health-insurance knowledge.',
    },
    CM: {
      id: 'Menyusun kamus kompetensi dan menyelenggarakan asesmen adalah ilmu SDM; membina orang per orang justru urusan DEV.',
      en: 'Building dictionaries and running assessments is an HR craft; coaching individuals belongs to DEV instead.',
    },
    MCE: {
      id: 'Menegakkan kewajiban badan usaha bertumpu pada peraturan dan prosedur sanksi; yang mengingatkan pada DIR hanyalah nadanya yang tegas.',
      en: 'Holding employers to their duties rests on regulation and sanction procedure; only its firm tone recalls DIR.',
    },
    CBM: {
      id: 'Pagu, revisi, dan penyerapan anggaran lembaga dikelola dengan teknik keuangan yang dipelajari secara khusus.',
      en: 'Ceilings, revisions and spending rates are managed with budgeting techniques that have to be studied.',
    },
    CULDEV: {
      id: 'Nilai lembaga hidup melalui teladan dan visi pemimpin, lalu berakar bila pegawai mendahulukan misi bersama.',
      en: "An institution's values live through leaders' example and vision, and take root when staff put the shared mission first.",
    },
    DA: {
      id: 'Memodelkan pola kunjungan dan biaya memakai statistik yang dipelajari sekaligus penguraian sebab-akibat.',
      en: 'Modelling visits and costs uses learnt statistics and, at the same time, the tracing of cause and effect.',
    },
    DM: {
      id: 'Katalog, kepemilikan, dan aturan mutu data peserta memiliki kerangka baku; CO hanya menyentuh sisi ketelitiannya.',
      en: 'Catalogues, ownership and quality rules for member data follow set frameworks; CO touches only the care taken.',
    },
    DV: {
      id: 'Grafik yang jernih menyederhanakan kerumitan seperti CT.A 4 dan membujuk pembacanya, meskipun perkakas dan kaidah desainnya bersifat teknis.',
      en: 'A clear chart makes the complex simple, as at CT.A 4, and persuades its reader, though tools and design rules are technical.',
    },
    DBA: {
      id: 'Pencadangan, penalaan kueri, dan pemulihan basis data dikerjakan oleh tenaga yang terlatih pada mesinnya.',
      en: 'Backups, query tuning and recovery are done by people trained on the database engine.',
    },
    DDD: {
      id: 'Normalisasi tabel dan pemodelan relasi berasal dari ilmu komputer, tanpa padanan perilaku tersendiri di Spencer.',
      en: 'Normalising tables and modelling relations come from computer science; Spencer has no behaviour of its own for them.',
    },
    EVM: {
      id: 'Acara berjalan karena daftar periksa dijaga rapi dan rangkaian kegiatan diurai sampai ke kemungkinan gagalnya.',
      en: 'An event comes off because checklists are kept and the sequence is thought through to its points of failure.',
    },
    LAW: {
      id: 'Menangani perkara dan memberi pendapat hukum mensyaratkan pendidikan serta praktik di bidang hukum.',
      en: 'Conducting litigation and giving legal opinions presuppose schooling and practice in law.',
    },
    LM: {
      id: 'Kalender pelatihan dan evaluasinya melayani tujuan yang sama dengan DEV, tetapi lewat sistem, bukan hubungan pembina dan binaan.',
      en: 'Training calendars and their evaluation serve the aim of DEV, though through a system instead of one person coaching another.',
    },
    LEGAL: {
      id: 'Merumuskan pasal yang tidak bertentangan dengan peraturan di atasnya adalah keterampilan khas perancang peraturan.',
      en: 'Wording an article so that it agrees with higher regulation is the craft of the legal drafter.',
    },
    MPP: {
      id: 'Perhitungan beban kerja dan proyeksi pensiun memakai rumus perencanaan SDM, suatu pengetahuan fungsional.',
      en: 'Workload counts and retirement forecasts use staffing formulas, which is functional knowledge.',
    },
    MACC: {
      id: 'Biaya per layanan dan analisis varians disajikan bagi pengambil keputusan menurut kaidah akuntansi manajerial.',
      en: 'Unit costs and variances are laid before decision makers by the rules of managerial accounting.',
    },
    MM: {
      id: 'Segmentasi, bauran promosi, dan pengukuran kampanye diajarkan sebagai disiplin; sisi membujuknya ada pada IMP.',
      en: 'Segmentation, promotion mix and campaign measurement are taught as a discipline; its persuading side sits in IMP.',
    },
    MAM: {
      id: 'Jenis kepesertaan, mutasi, dan masa aktif kartu diatur prosedur yang hanya dikuasai lewat praktik administrasi ini.',
      en: 'Member categories, transfers and card validity follow procedures mastered only by working in this administration.',
    },
    NEGO: {
      id: 'Berunding merupakan salah satu bentuk memengaruhi: tawaran disusun agar pihak lain bersedia menyepakatinya.',
      en: 'Bargaining is one form of influence: an offer is shaped so that the other side comes to agree.',
    },
    OA: {
      id: 'Surat, agenda, dan arsip yang mudah ditemukan mencerminkan kepedulian pada kerapian, bukan Organizational Awareness yang kebetulan berkode sama.',
      en: 'Letters, diaries and files that can be found reflect concern for order, not Organizational Awareness, which merely shares the code.',
    },
    ODD: {
      id: 'Menata struktur, rentang kendali, dan uraian jabatan memakai teori organisasi; membaca kekuasaan tak resmi adalah hal lain.',
      en: 'Structures, spans of control and job descriptions draw on organisation theory; reading informal power is something else.',
    },
    PEMS: {
      id: 'Siklus sasaran, bobot indikator, dan kalibrasi nilai dirancang dengan ilmu pengukuran kinerja, sedangkan menuntut hasil termasuk DIR.',
      en: 'Target cycles, indicator weights and rating calibration are designed with measurement know-how, while demanding results is DIR.',
    },
    PC: {
      id: 'Umur piutang, kanal bayar, dan tahapan surat tagihan merupakan pengetahuan operasional iuran, meskipun bujukan turut dipakai.',
      en: 'Ageing of arrears, payment channels and stages of reminders are operational know-how, even if persuasion helps.',
    },
    PRMS: {
      id: 'Memetakan alur dan membakukan prosedur sejalan dengan tingkat atas CO, yakni membangun sistem penjaga keteraturan.',
      en: 'Mapping workflows and setting procedures runs parallel to the upper rungs of CO, where systems are built to keep order.',
    },
    PROC: {
      id: 'Spesifikasi, metode pemilihan penyedia, dan kontrak tunduk pada aturan pengadaan yang menuntut keahlian bersertifikat.',
      en: 'Specifications, tender methods and contracts obey procurement rules that call for certified skill.',
    },
    FINA: {
      id: 'Pencatatan dana jaminan sosial dan laporan keuangannya mengikuti standar akuntansi yang menuntut pendidikan profesi.',
      en: 'Booking social-security funds and reporting on them follows accounting standards that take professional schooling.',
    },
    FRM: {
      id: 'Mengenali modus tagihan fiktif dan menjaga rantai bukti berakar pada pengetahuan antikecurangan, bukan pada watak curiga.',
      en: 'Recognising phantom billing and keeping the chain of evidence is anti-fraud knowledge, not a suspicious temper.',
    },
    GCG: {
      id: 'Pembagian wewenang antarorgan dan penilaian tata kelola bersandar pada peraturan serta kerangka yang harus dipelajari.',
      en: 'Dividing powers between governing organs and scoring governance rest on regulations and frameworks to be learnt.',
    },
    HA: {
      id: 'Menghitung kecukupan iuran dan cadangan klaim memerlukan matematika risiko yang diuji oleh organisasi profesi aktuaris.',
      en: 'Testing whether contributions and claim reserves suffice takes risk mathematics examined by the actuarial profession.',
    },
    HE: {
      id: 'Menilai manfaat suatu terapi terhadap biayanya mengandalkan metode ekonomi kesehatan, suatu bidang akademik tersendiri.',
      en: "Weighing a therapy's benefit against its cost relies on health-economic methods, an academic subject of its own.",
    },
    IDR: {
      id: 'Perjanjian kerja bersama dan penyelesaian perselisihan berjalan menurut hukum ketenagakerjaan, satu bagian sempit dari keahlian manajerial.',
      en: 'Collective agreements and settling disputes run by labour law, a narrower piece of managerial expertise.',
    },
    INNOV: {
      id: 'Mengelola jalur gagasan berdekatan dengan derajat kebaruan pada ACH.C dan pembentukan konsep pada CT, tetapi objeknya prosesnya.',
      en: "Running a pipeline of ideas lies near ACH.C's newness and CT's concept making, yet its object is the process.",
    },
    INSR: {
      id: 'Kerja sama dengan kementerian dan pemerintah daerah merupakan bentuk kelembagaan dari RB, yang mencakup segala relasi yang berguna bagi pekerjaan.',
      en: 'Working ties with ministries and local governments are an institutional case of building relationships in general.',
    },
    ID: {
      id: 'Merumuskan tujuan belajar, alur materi, dan soal uji termasuk keahlian pedagogis; DEV terjadi dalam hubungan langsung.',
      en: 'Writing learning objectives, course flow and test items is pedagogic skill; DEV happens in direct contact.',
    },
    INTC: {
      id: 'Memetakan kewajiban lembaga dan menguji kepatuhan unit kerja merupakan fungsi lini kedua dengan metode sendiri.',
      en: "Mapping the institution's duties and testing units against them is a second-line function with methods of its own.",
    },
    INTR: {
      id: 'Menjaga komunikasi antarunit bertaut dengan kerja sama tim dan kepekaan terhadap iklim organisasi.',
      en: "Keeping units talking to one another ties in with teamwork and with a sense of the organisation's climate.",
    },
    IM: {
      id: 'Titik pemesanan ulang, kartu stok, dan opname barang adalah teknik gudang yang sempit cakupannya.',
      en: 'Reorder points, stock cards and stocktaking are warehouse techniques of narrow reach.',
    },
    INVM: {
      id: 'Menempatkan dana menurut imbal hasil, durasi, dan likuiditas memerlukan pengetahuan tentang pasar modal.',
      en: 'Placing funds by yield, duration and liquidity requires knowledge of capital markets.',
    },
    ITIAM: {
      id: 'Siklus hidup peladen, lisensi, dan perangkat kantor cabang ditangani dengan kaidah pengelolaan aset teknologi.',
      en: 'The life cycle of servers, licences and branch office equipment is handled by the rules of technology asset management.',
    },
    ITN: {
      id: 'Merutekan lalu lintas data kantor cabang dan menelusuri gangguan jaringan ialah kejuruan teknik.',
      en: 'Routing branch office traffic and tracing network faults is an engineering trade.',
    },
    ITPD: {
      id: 'Cetak biru arsitektur dan peta jalan TI lahir dari pengalaman merancang sistem, bagian keahlian profesi informatika.',
      en: 'Architecture blueprints and IT road maps come from experience in designing systems, a part of the computing profession.',
    },
    ITQ: {
      id: 'Rencana uji dan pelacakan cacat memakai metode rekayasa, sekaligus contoh khusus dari kepedulian pada mutu.',
      en: 'Test plans and defect tracking use engineering method and are, besides, a special case of concern for quality.',
    },
    ITS: {
      id: 'Mengamankan akses data medis menuntut pemahaman kerentanan dan sandi yang tidak tercakup skala perilaku mana pun.',
      en: 'Securing access to medical data takes knowledge of weaknesses and ciphers that no behavioural scale covers.',
    },
    ITSM: {
      id: 'Menangani insiden dan permintaan di meja layanan mengikuti praktik baku yang disertifikasi; hanya sikap kepada pengguna yang termasuk CSO.',
      en: 'Handling incidents and requests at a service desk follows certified standard practice; only the bearing towards users is CSO.',
    },
    ITSD: {
      id: 'Menulis, menguji, dan merawat kode aplikasi merupakan kecakapan kejuruan yang dibangun bertahun-tahun.',
      en: 'Writing, testing and maintaining application code is a trade built up over years.',
    },
    KM: {
      id: 'EXP.D menilai kerelaan seseorang membagikan ilmu, sedangkan di sini yang dikelola adalah wadah dan alur berbaginya.',
      en: "EXP.D rates a person's readiness to share know-how; here the vessels and channels of sharing are what is managed.",
    },
    PKM: {
      id: 'Menguasai manfaat, pengecualian, dan prosedur JKN termasuk pengetahuan produk, salah satu nama lain yang dipakai untuk EXP.',
      en: 'Knowing what JKN covers, excludes and requires is product knowledge, one of the names under which EXP goes.',
    },
    PROT: {
      id: 'Tata tempat, urutan acara, dan penghormatan pejabat diatur kaidah keprotokolan yang harus dihafal dan dilatih.',
      en: 'Seating, order of ceremony and honours follow protocol rules that are memorised and rehearsed.',
    },
    PROV: {
      id: 'Kredensialing, kontrak, dan penilaian kinerja fasilitas kesehatan menyatukan pengetahuan klinis dan administratif yang spesifik.',
      en: 'Credentialing, contracts and performance reviews of health facilities join clinical and administrative knowledge of a specific kind.',
    },
    PR: {
      id: 'Siaran pers dan pengelolaan isu memilih kata agar publik luas menerima posisi lembaga, suatu ragam memengaruhi.',
      en: "Press releases and issue handling pick words so that the public accepts the institution's position, one variety of influence.",
    },
    QM: {
      id: 'Siklus penjaminan mutu melembagakan apa yang pada diri perorangan tampak sebagai kegemaran memeriksa dan memperjelas.',
      en: 'A quality-assurance cycle makes into an institution what shows in individuals as a liking for checks and clarity.',
    },
    RS: {
      id: 'Merancang alat seleksi dan mewawancarai pelamar bersandar pada psikometri, meskipun empati membantu pewawancara.',
      en: 'Designing selection tools and interviewing applicants rests on psychometrics, even though empathy helps the interviewer.',
    },
    REG: {
      id: 'Menginventarisasi, menyelaraskan, dan mengevaluasi peraturan membutuhkan penguasaan tata urutan perundang-undangan.',
      en: 'Listing, aligning and reviewing regulations requires command of the legal hierarchy.',
    },
    RD: {
      id: 'Jendela rilis, uji terima, dan rencana mundur merupakan disiplin operasi perangkat lunak.',
      en: 'Release windows, acceptance tests and roll-back plans are a discipline of software operations.',
    },
    RND: {
      id: 'Kajian yang baik memerlukan penelitian sistematis (INFO level 5) dan konsep baru (CT.A mulai level 5), tetapi juga metodologi.',
      en: 'A good study needs systematic research (INFO level 5) and new concepts (CT.A from level 5), but methodology as well.',
    },
    RM: {
      id: 'Struktur gaji dan insentif dihitung dengan evaluasi jabatan serta survei upah, keahlian khas bidang remunerasi.',
      en: 'Pay scales and incentives are worked out by job evaluation and wage surveys, the special skill of compensation.',
    },
    RISKM: {
      id: 'Daftar risiko, selera risiko, dan rencana mitigasi disusun menurut kerangka baku, melampaui penalaran sebab-akibat pada AT.',
      en: 'Registers, risk appetite and mitigation plans follow set frameworks and go beyond the causal reasoning of AT.',
    },
    SCM: {
      id: 'Mengelola layanan dan menuntaskan keluhan peserta adalah penerapan khusus orientasi pelanggan, yaitu memikul masalah orang yang dilayani.',
      en: "Running service and seeing a member's complaint through is a particular case of customer orientation, owning the client's problem.",
    },
    SP: {
      id: 'Memilih layanan dan cara membayar FKTP serta rumah sakit bersandar pada ilmu pembiayaan kesehatan.',
      en: 'Choosing which services to buy and how to pay primary care facilities and hospitals rests on health-financing theory.',
    },
    SM: {
      id: 'Strategi merangkai gambaran besar (CT) dan menurunkannya menjadi sasaran berurutan (AT), dengan perkakas perencanaan tersendiri.',
      en: 'Strategy puts the large picture together (CT) and breaks it down into ordered targets (AT), with planning tools of its own.',
    },
    TM: {
      id: 'Kelompok talenta dan rencana suksesi menyiapkan orang untuk jabatan berikutnya, sejalan dengan maksud DEV tetapi pada skala lembaga.',
      en: 'Talent pools and succession plans ready people for their next post, in line with DEV but on the scale of an institution.',
    },
    TAXM: {
      id: 'Menghitung, memotong, dan melaporkan pajak menuntut pembaruan pengetahuan fiskal setiap kali ketentuannya berganti.',
      en: 'Computing, withholding and filing tax means renewing fiscal knowledge each time the provisions change.',
    },
    TRM: {
      id: 'Menjaga likuiditas agar klaim terbayar tepat waktu memerlukan teknik kas dan perbankan.',
      en: 'Keeping enough cash to pay claims on time takes cash and banking technique.',
    },
    UM: {
      id: 'Menelaah kelayakan medis dan pola pemanfaatan memadukan ilmu klinis dengan epidemiologi layanan.',
      en: 'Reviewing medical necessity and patterns of use combines clinical knowledge with the epidemiology of services.',
    },
  })
