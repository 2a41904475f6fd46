// Definitions and behavioural indicators of the nine competencies, in Indonesian.
// Source: none. The sentences are ours and follow the titles of the five levels in ../scales.ts; the rules they keep
// are tests (number, length, verbs, degree words, overlap, spelling, distance from the regulation's text). See claims.ts.

import { deepFreeze } from '../../../deep-freeze'
import type { AsnText } from '../types'

/**
 * Texts of the nine competencies in Indonesian: a definition each, what each level is, and three indicators a level. Deeply frozen.
 *
 * @example
 * ```ts
 * import { asnTextId } from 'kompetensi/asn/text/id'
 *
 * console.log(asnTextId.M01.indicators[1].length) // 3
 * ```
 */
export const asnTextId: AsnText = /* @__PURE__ */ deepFreeze<AsnText>({
  M01: {
    definition:
      'Kemampuan menyelaraskan ucapan dan tindakan dengan nilai dan kode etik aparatur sipil negara (ASN) dalam memakai wewenang, uang negara, dan informasi kedinasan, disertai kesediaan menanggung akibat keputusan sendiri.',
    levelDescriptions: {
      1: 'Mampu berpegang pada nilai dan kode etik ASN dalam tugasnya sendiri, diukur dengan tes kasus tertulis atau tanya jawab tentang kejadian nyata.',
      2: 'Mampu menjaga agar rekan dalam lingkup tugasnya tidak melanggar kode etik, yakni melalui peringatan, ajakan, dan cerita dari pengalaman sendiri.',
      3: 'Mampu mengungkap celah pelanggaran di unit kerjanya serta menanamkan perilaku etis pada anggota unit itu.',
      4: 'Mampu menilai secara tertulis kerawanan integritas di beberapa unit kerja serta menyarankan tata kerja yang menyulitkan terjadinya pelanggaran.',
      5: 'Mampu menjadi panutan integritas melalui kebijakan dan keterbukaan yang diikuti di dalam instansi dan oleh instansi lain.',
    },
    indicators: {
      1: [
        'Menolak pemberian dari pemohon izin atau rekanan, dengan laporan penolakan kepada unit pengendalian gratifikasi (UPG).',
        'Mencatat kehadiran, perjalanan dinas, dan pengeluarannya sesuai dengan kejadian yang sebenarnya.',
        'Mengakui kekeliruan pada dokumen buatannya kepada atasan pada hari kekeliruan itu ditemukan.',
      ],
      2: [
        'Mengingatkan rekan yang hendak memakai kendaraan dinas atau anggaran kegiatan untuk urusan pribadi.',
        'Mengajak anggota tim mengisi pernyataan benturan kepentingan sebelum proses pengadaan dimulai.',
        'Menceritakan dilema etik yang pernah dialaminya kepada rekan dalam rapat tim sebagai bahan belajar bersama.',
      ],
      3: [
        'Memeriksa laporan pertanggungjawaban kegiatan unit berdasarkan bukti pengeluaran, dengan catatan pada setiap angka yang tidak cocok.',
        'Menegur secara tertutup rekan di unitnya yang melanggar kode etik, dengan kesepakatan perbaikan sebagai hasilnya.',
        'Memetakan celah pungutan liar dalam alur layanan unit hingga tersusun usulan prosedur yang menutupnya.',
      ],
      4: [
        'Merancang saluran pengaduan lintas unit kerja yang merahasiakan nama pelapor pelanggaran.',
        'Memberi pendapat tertulis tentang sanksi atas pelanggaran kode etik, berdasarkan hasil pemeriksaan, meskipun ada tekanan dari luar.',
        'Menilai bersama inspektorat risiko korupsi beberapa unit kerja, dengan laporan yang menyarankan perubahan tata kerja.',
      ],
      5: [
        'Menggagas kebijakan pengendalian benturan kepentingan yang dipakai kementerian dan pemerintah daerah lain.',
        'Mengumumkan agenda pertemuannya, harta kekayaannya, dan dasar keputusannya kepada publik melalui kanal resmi.',
        'Menyampaikan pengalaman membenahi instansi yang pernah tersangkut perkara korupsi kepada forum pimpinan lembaga negara.',
      ],
    },
  },
  M02: {
    definition:
      'Kemampuan menjalin kerja sama di dalam tim, antarunit, dan antarinstansi serta memadukan tenaga, data, dan anggaran untuk mencapai sasaran pembangunan bersama.',
    levelDescriptions: {
      1: 'Mampu menjalankan bagian tugasnya dalam tim menurut pembagian yang disepakati, diukur dengan tes kasus atau tanya jawab tentang pengalaman bekerja dalam tim.',
      2: 'Mampu menjalankan tugasnya dengan cara yang mendorong anggota tim untuk saling membantu, berbagi bahan, dan bersuara.',
      3: 'Mampu membentuk tim di unit kerjanya dengan memadankan keahlian, mendamaikan perselisihan, dan menggandeng pihak luar.',
      4: 'Mampu menilai secara tertulis tumpang tindih rencana beberapa unit kerja serta merundingkan sasaran bersama.',
      5: 'Mampu menjaga agar kerja sama instansi dengan kementerian, pemerintah daerah, dan mitra lain tetap berjalan melalui kesepakatan serta wadah yang baru.',
    },
    indicators: {
      1: [
        'Mengerjakan bagian tugasnya dalam tim penyusun laporan kinerja menurut pembagian yang disepakati.',
        'Mengemukakan usulan atau keberatan dalam rapat tim sebelum keputusan diambil, bukan sesudahnya.',
        'Memberi tahu tim sejak dini ketika bagian pekerjaannya sendiri terancam terlambat.',
      ],
      2: [
        'Menyediakan bahan, data, dan kontak yang dibutuhkan anggota lain melalui folder bersama tim.',
        'Menggantikan rekan yang sedang cuti agar layanan loket tetap berjalan.',
        'Meminta pendapat anggota yang belum berbicara sebelum tim menyepakati rencana kegiatan.',
      ],
      3: [
        'Menyusun tim lintas seksi melalui pemadanan keahlian anggota dengan kebutuhan program.',
        'Menyelesaikan perselisihan tentang beban kerja antaranggota tim dalam pertemuan kedua pihak yang menghasilkan kesepakatan tercatat.',
        'Menggandeng perangkat desa, komunitas, atau perguruan tinggi untuk mengejar target kegiatan unit.',
      ],
      4: [
        'Merundingkan dengan bidang lain pembagian sasaran dan anggaran program yang digarap bersama.',
        'Menandai secara tertulis kegiatan yang tumpang tindih di antara rencana kerja beberapa unit.',
        'Merumuskan indikator kinerja bersama yang menilai hasil gabungan beberapa unit, bukan hasil tiap unit.',
      ],
      5: [
        'Menggalang kesepakatan lintas kementerian dan pemerintah daerah tentang pembagian peran dalam program prioritas nasional.',
        'Mendirikan sekretariat bersama dengan instansi mitra untuk memantau pelaksanaan kesepakatan setiap triwulan.',
        'Memulihkan kerja sama pusat dan daerah yang macet dengan merumuskan ulang manfaat bagi kedua pihak.',
      ],
    },
  },
  M03: {
    definition:
      'Kemampuan menyampaikan gagasan dan informasi pemerintahan, baik lisan maupun tertulis, dengan alur yang dapat diikuti, serta menyimak tanggapan sampai kedua pihak menangkap hal yang sama.',
    levelDescriptions: {
      1: 'Mampu meneruskan informasi dalam tugasnya tanpa ada bagian yang hilang atau berubah arti, diukur dengan tes menulis atau tanya jawab.',
      2: 'Mampu menyimak orang lain, menanggapi mereka melalui surat resmi atau secara informal, serta menyiapkan bahan komunikasi dalam tugasnya.',
      3: 'Mampu menyampaikan informasi yang rumit atau sensitif dari unit kerjanya sehingga dimengerti juga oleh pihak yang tidak diuntungkan.',
      4: 'Mampu menelaah secara tertulis pesan beberapa unit kerja dari berbagai sudut pandang serta membawa para pihak kepada kesepakatan.',
      5: 'Mampu menggagas sistem komunikasi instansi yang terbuka bagi pemangku kepentingan sejak awal, termasuk untuk isu berskala nasional.',
    },
    indicators: {
      1: [
        'Menulis nota dinas satu halaman yang memuat maksud, dasar hukum, dan tindakan yang diminta.',
        'Mengulang instruksi atasan dengan kata-kata sendiri untuk memastikan bahwa instruksi itu telah dipahami.',
        'Menjelaskan dokumen yang harus dibawa dan lama pengurusannya kepada warga di loket.',
      ],
      2: [
        'Meringkas pokok keluhan yang baru disimaknya agar pengadu dapat memastikan kebenaran ringkasan itu sebelum tanggapan diberikan.',
        'Menyiapkan bahan paparan pimpinan dari data unit-unit kerja, lengkap dengan catatan sumbernya.',
        'Menghubungi rekan di unit lain secara informal untuk menyamakan pemahaman sebelum surat resmi dikirim.',
      ],
      3: [
        'Menyampaikan pesan yang tidak diharapkan, misalnya penolakan permohonan, beserta dasar hukum dan pilihan lain yang tersedia.',
        'Menerjemahkan aturan pajak atau aturan teknis yang rumit menjadi penjelasan bergambar bagi warga.',
        'Mempertahankan angka anggaran unit dengan data dalam rapat pembahasan, tanpa menyerang pihak yang berbeda pendapat.',
      ],
      4: [
        'Mengulas naskah kebijakan beberapa unit secara tertulis dari sudut pandang hukum, sosial, anggaran, dan kewilayahan.',
        'Meyakinkan anggota legislatif dan asosiasi pengusaha tentang perlunya tarif baru melalui uraian tertulis mengenai dampaknya.',
        'Mempertemukan juru bicara beberapa unit untuk menyepakati satu pesan sebelum isu publik ditanggapi.',
      ],
      5: [
        'Merancang strategi komunikasi krisis nasional yang menetapkan siapa yang berbicara, melalui kanal apa, dan kapan.',
        'Membuka forum konsultasi tetap yang mempertemukan pembuat kebijakan dan kelompok terdampak sejak rancangan pertama.',
        'Merundingkan satu narasi dengan media, kementerian, dan pemerintah daerah untuk isu yang membelah pendapat masyarakat.',
      ],
    },
  },
  M04: {
    definition:
      'Kemampuan menuntaskan tugas sampai keluaran dan manfaatnya tercapai dengan mutu, waktu, dan biaya yang dijanjikan dalam perjanjian kinerja.',
    levelDescriptions: {
      1: 'Mampu menyelesaikan tugasnya menurut standar mutu dan tenggat, diukur dengan pemeriksaan hasil kerja atau tanya jawab tentang pekerjaan yang telah selesai.',
      2: 'Mampu menaikkan hasil tugasnya sendiri di atas sasaran yang ditetapkan, dengan mencoba cara kerja lain.',
      3: 'Mampu merumuskan target yang menantang bagi unit kerjanya beserta cara mencapainya berdasarkan data capaian.',
      4: 'Mampu menilai secara tertulis capaian beberapa unit kerja menurut sasaran instansi serta menyarankan cara melampauinya.',
      5: 'Mampu memperbarui ukuran, metode, dan jaminan mutu hasil kerja instansi, termasuk dalam program prioritas nasional.',
    },
    indicators: {
      1: [
        'Menyelesaikan berkas menurut standar operasional prosedur (SOP) sebelum tenggat yang tercantum di dalamnya.',
        'Memeriksa ulang hasil kerjanya dengan daftar periksa sebelum menyerahkannya kepada atasan.',
        'Mencatat kemajuan tugas hariannya dibandingkan dengan target dalam sasaran kinerja pegawai (SKP).',
      ],
      2: [
        'Mencoba cara kerja lain, misalnya templat atau rumus lembar kerja, dengan catatan selisih waktu dan hasilnya.',
        'Menetapkan target pribadi di atas sasaran yang diberikan kepadanya, dengan capaian yang dilaporkan tiap bulan.',
        'Menuntaskan tunggakan berkas di luar jatahnya setelah tugas pokoknya selesai.',
      ],
      3: [
        'Merumuskan target triwulan unit yang melampaui capaian tahun sebelumnya beserta sumber daya yang diperlukan.',
        'Menyampaikan apresiasi atau koreksi kepada rekan di unitnya dalam rapat evaluasi berdasarkan data capaian.',
        'Memangkas langkah perizinan yang tidak menambah nilai sehingga waktu penyelesaian unit berkurang.',
      ],
      4: [
        'Meninjau realisasi anggaran negara atau daerah (APBN/APBD) beberapa unit tiap bulan, dengan saran tertulis tentang kegiatan yang perlu tambahan sumber daya untuk mengejar target.',
        'Mengaitkan program beberapa unit dengan sasaran strategis instansi melalui pohon kinerja.',
        'Menandai secara tertulis kegiatan yang dua tahun berturut-turut tidak menghasilkan manfaat, dengan usulan pengalihan anggarannya.',
      ],
      5: [
        'Merumuskan kebijakan yang menggeser ukuran kinerja instansi dari serapan anggaran ke manfaat bagi warga.',
        'Mengembangkan metode percepatan proyek prioritas yang ditiru kementerian lain.',
        'Mengundang penilai dari luar pemerintahan untuk menguji mutu hasil program nasional, dengan temuan yang dibuka kepada publik.',
      ],
    },
  },
  M05: {
    definition:
      'Kemampuan melaksanakan tugas pemerintahan dan memenuhi kebutuhan warga menurut standar pelayanan, secara terbuka dan setara bagi setiap orang, tanpa mengutamakan kepentingan pribadi, golongan, atau partai politik.',
    levelDescriptions: {
      1: 'Mampu melayani warga dalam tugasnya menurut standar pelayanan tanpa mengistimewakan siapa pun, diukur dengan tes kasus tertulis atau tanya jawab tentang pelayanan yang diberikan.',
      2: 'Mampu mengawasi jalannya pelayanan dalam lingkup tugasnya dan menerangkan prosesnya secara terbuka kepada pemohon.',
      3: 'Mampu memperbaiki standar pelayanan di unit kerjanya dengan memadukan keahlian petugas dan masukan pengguna.',
      4: 'Mampu menilai secara tertulis netralitas dan keterjangkauan layanan beberapa unit kerja di tengah perubahan jangka panjang dan tekanan politik.',
      5: 'Mampu merumuskan kebijakan instansi yang menjaga agar pelayanan tetap netral, terbuka, dan setara hingga tingkat nasional.',
    },
    indicators: {
      1: [
        'Melayani pemohon menurut nomor antrean, termasuk ketika pejabat atau kenalan meminta didahulukan.',
        'Menunjukkan maklumat pelayanan, biaya, dan waktu penyelesaian kepada warga sebelum berkas diterima.',
        'Mencatat keluhan warga pada kanal pengaduan resmi, disertai tanggal jawaban yang diberitahukan kepada pengadu.',
      ],
      2: [
        'Mengoreksi penyimpangan dari standar pelayanan di loket pada saat penyimpangan itu terlihat.',
        'Menerangkan tahap yang sudah dilalui berkas dan alasan setiap keterlambatan kepada pemohon.',
        'Mengatur jadwal petugas cadangan sehingga loket bagi kelompok rentan tetap buka pada jam sibuk.',
      ],
      3: [
        'Menyusun ulang standar pelayanan unit bersama perwakilan pengguna berdasarkan hasil survei kepuasan.',
        'Mencocokkan kasus layanan yang sulit dengan keahlian petugas, misalnya bahasa isyarat atau bahasa daerah.',
        'Menelusuri pola pengaduan berulang sebagai dasar untuk mengusulkan agar persyaratan yang memberatkan warga diubah.',
      ],
      4: [
        'Memproyeksikan dampak perubahan demografi dan tahun pemilu terhadap permintaan layanan lima tahun ke depan.',
        'Menguji daftar penerima bantuan berdasarkan data kesejahteraan, dengan catatan tertulis tentang nama titipan dari pihak yang berkepentingan politik.',
        'Mengevaluasi keterjangkauan layanan beberapa unit di wilayah kepulauan dan pedalaman, dengan rekomendasi tertulis tentang pemindahan loket.',
      ],
      5: [
        'Merumuskan kebijakan nasional yang memisahkan penetapan penerima layanan dari kepentingan politik pejabat hasil pemilihan umum.',
        'Menyusun satu standar pelayanan lintas instansi sehingga warga memperoleh perlakuan yang sama di setiap daerah.',
        'Memprakarsai kerja sama dengan Ombudsman dan masyarakat dalam mengawasi netralitas penyelenggara layanan.',
      ],
    },
  },
  M06: {
    definition:
      'Kemampuan terus belajar serta menumbuhkan pengetahuan dan keterampilan pegawai lain melalui contoh, umpan balik, penugasan, dan perencanaan karier.',
    levelDescriptions: {
      1: 'Mampu belajar menurut kebutuhan tugasnya dari pelatihan, peraturan, dan pegawai berpengalaman, diukur dengan tes tertulis atau tanya jawab tentang hal yang telah dipelajari.',
      2: 'Mampu menularkan pengetahuan dari tugasnya sendiri kepada pegawai lain dengan peragaan, penjelasan, dan petunjuk tertulis.',
      3: 'Mampu membimbing pegawai di unit kerjanya dengan umpan balik atas perilaku dan hasil kerja yang dapat diamati.',
      4: 'Mampu menilai secara tertulis kebutuhan dan hasil pengembangan pegawai di beberapa unit kerja serta merancang program jangka panjangnya.',
      5: 'Mampu menjaga agar instansi terus belajar melalui wadah, aturan, dan pertukaran pengetahuan yang tidak bergantung pada satu orang.',
    },
    indicators: {
      1: [
        'Menyusun rencana belajar setahun berdasarkan hasil penilaian kompetensi dan umpan balik atasannya.',
        'Mempelajari peraturan baru di bidangnya sehingga berkas berikutnya disusun menurut peraturan itu.',
        'Bertanya kepada pegawai senior tentang alasan di balik langkah kerja yang masih asing baginya.',
      ],
      2: [
        'Memperagakan penggunaan aplikasi kepegawaian atau keuangan tahap demi tahap kepada pegawai baru.',
        'Menulis petunjuk praktis dari pengalamannya sehingga pegawai lain dapat mempelajari tugas yang sama.',
        'Meminta rekan yang sedang belajar mengerjakan ulang contoh kasus untuk menguji apakah penjelasan sudah dipahami.',
      ],
      3: [
        'Memberi umpan balik seusai rapat kepada rekan yang memimpinnya, dengan menyebutkan perilaku yang perlu diulang dan yang perlu diubah.',
        'Mendampingi pegawai menulis telaahan staf pertamanya, dari draf awal sampai naskah itu selesai.',
        'Membahas hasil penilaian kompetensi dengan pegawai yang dibimbingnya sampai disepakati dua perilaku yang akan dikembangkan.',
      ],
      4: [
        'Merancang program kaderisasi tiga tahun bagi jabatan yang pemangkunya akan pensiun.',
        'Memetakan kesenjangan kompetensi beberapa unit, dengan usulan tertulis tentang prioritas anggaran pelatihannya.',
        'Mengevaluasi pengaruh tugas belajar dan magang terhadap kinerja beberapa unit melalui laporan yang memuat saran bagi angkatan berikutnya.',
      ],
      5: [
        'Membangun pusat belajar instansi yang menggabungkan pelatihan, komunitas praktik, dan bank pengetahuan.',
        'Merumuskan aturan yang mengaitkan promosi pejabat dengan jumlah kader yang dibinanya sampai siap menggantikannya.',
        'Menggerakkan pertukaran pegawai antarinstansi sehingga praktik baik berpindah dari satu daerah ke daerah lain.',
      ],
    },
  },
  M07: {
    definition:
      'Kemampuan menyesuaikan diri, mendampingi orang lain, dan memimpin ketika aturan, struktur, atau teknologi pemerintahan berubah, sampai cara yang baru berjalan dan bertahan.',
    levelDescriptions: {
      1: 'Mampu mengikuti perubahan yang menyentuh tugasnya menurut petunjuk dan bimbingan, diukur dengan tes kasus tertulis atau tanya jawab tentang perubahan yang pernah dialami.',
      2: 'Mampu berprakarsa menyesuaikan tugasnya dengan perubahan, bahkan sebelum perubahan itu berlaku.',
      3: 'Mampu membantu rekan menjalani perubahan serta memperkirakan akibatnya bagi pekerjaan dan prioritas unit kerjanya.',
      4: 'Mampu memimpin perubahan yang melibatkan beberapa unit kerja serta menilai secara tertulis hasil dan hambatannya.',
      5: 'Mampu menggalang dukungan bagi perubahan instansi yang bertahan melampaui satu masa jabatan, hingga tingkat nasional.',
    },
    indicators: {
      1: [
        'Menanyakan langkah dalam aplikasi baru yang berbeda dari cara lama setelah membaca petunjuk penggunaannya.',
        'Menyebutkan alasan perubahan struktur organisasi dan akibatnya bagi tugasnya sendiri.',
        'Memakai formulir dan alur baru sejak tanggal berlakunya di bawah bimbingan pendamping.',
      ],
      2: [
        'Menyiapkan versi baru berkas kerjanya menurut rancangan peraturan sebelum peraturan itu terbit.',
        'Mengubah urutan kerja hariannya tanpa menunggu petunjuk ketika layanan berpindah ke kanal digital.',
        'Mencari pelatihan daring untuk keterampilan yang dituntut sistem baru, tetapi belum dikuasainya.',
      ],
      3: [
        'Mendampingi rekan yang kesulitan memakai sistem baru, misalnya tanda tangan elektronik, sampai rekan itu dapat mengerjakannya sendiri.',
        'Mengidentifikasi pekerjaan unit yang akan hilang atau bertambah akibat penyederhanaan birokrasi.',
        'Menata ulang prioritas mingguan unit ketika kebijakan pusat berubah di tengah tahun anggaran.',
      ],
      4: [
        'Memimpin uji coba layanan baru lintas unit, dengan saran tertulis tentang perluasannya berdasarkan hasil uji coba itu.',
        'Menangani penolakan pegawai terhadap mutasi atau penggabungan unit melalui dialog dan masa peralihan.',
        'Menyelaraskan jadwal perubahan antarunit sehingga layanan kepada warga tidak terputus.',
      ],
      5: [
        'Menggalang dukungan kepala daerah, Korps Pegawai Republik Indonesia (KORPRI), dan masyarakat bagi reformasi yang melampaui satu masa jabatan.',
        'Menuangkan perubahan yang terbukti bermanfaat ke dalam peraturan sehingga tidak bergantung pada pejabat tertentu.',
        'Merintis model birokrasi baru bersama beberapa provinsi hingga diperluas menjadi program nasional.',
      ],
    },
  },
  M08: {
    definition:
      'Kemampuan menetapkan pilihan pada waktunya berdasarkan data, aturan, dan perbandingan akibat setiap pilihan, disertai tanggung jawab atas pelaksanaannya.',
    levelDescriptions: {
      1: 'Mampu menghimpun bahan keputusan dan mengenali batas wewenang dalam tugasnya, diukur dengan tes kasus tertulis atau tanya jawab.',
      2: 'Mampu mengurai masalah dalam tugasnya sampai ke sebabnya sebagai dasar keputusan sehari-hari.',
      3: 'Mampu membandingkan pilihan keputusan di unit kerjanya menurut manfaat, risiko, dan syarat keberhasilannya.',
      4: 'Mampu menilai secara tertulis rancangan keputusan berisiko tinggi yang menyangkut beberapa unit kerja, beserta langkah pengamanannya.',
      5: 'Mampu merumuskan keputusan strategis jangka panjang instansi yang berdampak nasional serta mempertanggungjawabkan dasarnya.',
    },
    indicators: {
      1: [
        'Mengumpulkan berkas, data, dan peraturan tentang suatu urusan sebelum meminta keputusan atasan.',
        'Membedakan urusan yang boleh diputuskannya sendiri dari yang harus diteruskan kepada pejabat berwenang.',
        'Memilih tindakan untuk kejadian rutin menurut prosedur, dengan dasar pilihan yang tercatat.',
      ],
      2: [
        'Mengurai keterlambatan penyaluran bantuan menurut sebabnya, yaitu data, petugas, atau anggaran.',
        'Menguji kebenaran laporan lapangan dengan sumber kedua sebelum laporan itu menjadi dasar keputusan.',
        'Memutuskan urusan operasional dalam tugasnya berdasarkan ringkasan bukti yang dapat ditelusuri kembali.',
      ],
      3: [
        'Menyandingkan sedikitnya tiga pilihan tindakan menurut biaya, waktu, dan landasan hukumnya.',
        'Menakar kemungkinan kegagalan setiap pilihan, dengan menyebutkan syarat agar pilihan itu tetap layak.',
        'Menjelaskan alasan suatu pilihan diambil kepada pihak yang dirugikan, beserta kompensasi yang akan mereka terima.',
      ],
      4: [
        'Menelaah rancangan keputusan relokasi, penutupan, atau penggabungan layanan, dengan catatan tertulis tentang kekurangan rencana darurat dan dana cadangannya.',
        'Memberi saran tertulis tentang kontrak yang berisiko merugikan negara, dengan pilihan pengganti agar proyek tidak berhenti.',
        'Meninjau bersama biro hukum dan inspektorat rancangan keputusan lintas bidang yang berakibat hukum.',
      ],
      5: [
        'Merumuskan pilihan kebijakan jangka panjang berdasarkan skenario perubahan iklim, demografi, dan anggaran pendapatan dan belanja negara (APBN).',
        'Mengatasi kebuntuan antarkementerian akibat sengketa kewenangan melalui keputusan bersama yang dituangkan dalam peraturan.',
        'Mempertanggungjawabkan dasar keputusan dalam keadaan darurat nasional di hadapan lembaga perwakilan rakyat.',
      ],
    },
  },
  S01: {
    definition:
      'Kemampuan memahami perbedaan suku, agama, bahasa, dan pandangan serta merawat persatuan dan kepercayaan warga kepada pemerintah dalam keberagaman Indonesia.',
    levelDescriptions: {
      1: 'Mampu mengenali perbedaan adat, agama, dan bahasa orang yang ditemui dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menumbuhkan sikap saling menghargai di antara rekan yang berbeda latar belakang dalam lingkup tugasnya.',
      3: 'Mampu mencari jalan damai bagi gesekan antarkelompok yang dihadapi unit kerjanya serta menyebarkan sikap toleran.',
      4: 'Mampu menilai secara tertulis apakah aturan dan program beberapa unit kerja mendayagunakan keberagaman pegawai dan warga.',
      5: 'Mampu mewakili pemerintah dan instansi dalam merawat hubungan antarkelompok serta membentuk aturan yang mempersatukan.',
    },
    indicators: {
      1: [
        'Menyesuaikan sapaan dan cara berbicara dengan adat warga yang ditemuinya.',
        'Menyebutkan hari besar, pantangan, dan kebiasaan kelompok masyarakat di wilayah tugasnya.',
        'Berbagi tugas dengan rekan yang berbeda suku, agama, atau pilihan politik tanpa menghindari siapa pun.',
      ],
      2: [
        'Menegur rekan yang melontarkan candaan yang merendahkan suku, agama, atau gender di tempat kerja.',
        'Mengundang rekan dari berbagai latar belakang untuk menyusun acara kantor sehingga setiap kelompok ikut serta.',
        'Meredakan perdebatan tentang pilihan politik dengan mengembalikan pembicaraan kepada tugas bersama.',
      ],
      3: [
        'Memetakan potensi gesekan antarkelompok di wilayah kerja, bersama tokoh adat dan tokoh agama.',
        'Memfasilitasi pertemuan warga yang berselisih, misalnya tentang rumah ibadah atau tanah adat, sampai tercapai kesepakatan.',
        'Menyelenggarakan kegiatan lintas iman dan lintas suku yang melahirkan proyek lingkungan hidup bersama.',
      ],
      4: [
        'Menelaah rancangan aturan bersama pegawai dari berbagai daerah, dengan catatan tertulis tentang pasal yang tidak sesuai dengan keadaan wilayah tertentu.',
        'Merancang bersama komunitas setempat program layanan yang memakai bahasa daerah dan ramah penyandang disabilitas.',
        'Menandai secara tertulis aturan internal yang menurut data penerimaan dan promosi merugikan kelompok minoritas.',
      ],
      5: [
        'Mewakili pemerintah dalam perundingan damai di daerah konflik sampai kelompok yang bertikai mencapai kesepakatan.',
        'Merumuskan aturan nasional yang mengakui hak masyarakat adat dan penghayat kepercayaan.',
        'Menjalin jejaring tokoh lintas agama dan lintas daerah yang menangkal ujaran kebencian sebelum meluas menjadi kekerasan.',
      ],
    },
  },
})
