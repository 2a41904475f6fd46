// Definitions and behavioural indicators of the nine competencies, in Indonesian.
// Source: none. The sentences are ours and follow the titles of the five levels in ../scales.ts; the rules they keep
// are tests (number, length, verbs, degree words, overlap, spelling, distance from the regulation's text). See claims.ts.

import { deepFreeze } from '../../../deep-freeze'
import type { AsnText } from '../types'

/**
 * Texts of the nine competencies in Indonesian: a definition each and three indicators a level. Deeply frozen.
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
      'Keselarasan antara ucapan, tindakan, serta nilai dan kode etik ASN dalam memakai wewenang, uang negara, dan informasi jabatan, disertai kesediaan menanggung akibat keputusan sendiri.',
    indicators: {
      1: [
        'Menolak pemberian dari pemohon izin atau rekanan dan melaporkannya kepada unit pengendalian gratifikasi.',
        'Mencatat kehadiran, perjalanan dinas, dan pengeluarannya sesuai kejadian yang sebenarnya.',
        'Mengakui kekeliruan pada dokumen buatannya kepada atasan pada hari kekeliruan itu ditemukan.',
      ],
      2: [
        'Mengingatkan rekan yang hendak memakai kendaraan dinas atau anggaran kegiatan untuk urusan pribadi.',
        'Mengajak anggota tim mengisi pernyataan benturan kepentingan sebelum proses pengadaan dimulai.',
        'Menceritakan dilema etik yang pernah dihadapinya dalam rapat tim sebagai bahan belajar bersama.',
      ],
      3: [
        'Memeriksa laporan pertanggungjawaban bawahan terhadap bukti pengeluaran dan mengembalikan yang tidak cocok.',
        'Menegur bawahan yang melanggar kode etik dalam pembicaraan tertutup dan mencatat kesepakatan perbaikannya.',
        'Memetakan celah pungutan liar dalam alur layanan unit lalu menutupnya dengan prosedur baru.',
      ],
      4: [
        'Membangun saluran pengaduan pelanggaran yang merahasiakan nama pelapor di seluruh satuan kerja instansi.',
        'Menjatuhkan sanksi sesuai hasil pemeriksaan kepada pejabat yang melanggar meskipun ada tekanan dari luar.',
        'Menyelenggarakan penilaian risiko korupsi bersama inspektorat dan mengubah tata kerja menurut temuannya.',
      ],
      5: [
        'Menggagas kebijakan pengendalian benturan kepentingan yang dipakai kementerian dan pemerintah daerah lain.',
        'Membuka agenda pertemuan, harta kekayaan, dan dasar keputusannya kepada publik melalui kanal resmi.',
        'Membagikan cara membenahi instansi yang pernah tersangkut korupsi dalam forum pimpinan lembaga negara.',
      ],
    },
  },
  M02: {
    definition:
      'Kesediaan dan keterampilan menjalin hubungan kerja di dalam tim, antarunit, dan antarinstansi, serta memadukan tenaga, data, dan anggaran untuk sasaran pembangunan yang dipikul bersama.',
    indicators: {
      1: [
        'Mengerjakan bagian tugasnya dalam tim penyusun laporan kinerja menurut pembagian yang disepakati.',
        'Mengemukakan usulan dan keberatan dalam rapat tim sebelum keputusan diambil, lalu mengikuti keputusan itu.',
        'Memberi tahu anggota tim sejak awal ketika bagian pekerjaannya terancam terlambat.',
      ],
      2: [
        'Membagikan bahan, data, dan kontak yang dibutuhkan anggota lain melalui penyimpanan bersama tim.',
        'Menggantikan tugas rekan yang sedang cuti agar layanan loket tetap berjalan.',
        'Meminta pendapat anggota yang belum berbicara sebelum tim menyepakati rencana kegiatan.',
      ],
      3: [
        'Menyusun tim lintas seksi dengan memadankan keahlian anggota dan kebutuhan program.',
        'Menyelesaikan perselisihan beban kerja dengan mempertemukan pihak yang berselisih dan mencatat kesepakatannya.',
        'Menggandeng perangkat desa, komunitas, atau perguruan tinggi untuk mengejar target kegiatan unit.',
      ],
      4: [
        'Merundingkan pembagian sasaran dan anggaran dengan bidang lain yang menggarap program yang sama.',
        'Menghapus kegiatan yang tumpang tindih setelah membandingkan rencana kerja antarunit.',
        'Menetapkan indikator kinerja bersama yang menilai hasil gabungan beberapa unit, bukan hasil tiap unit.',
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
      'Penyampaian gagasan dan informasi pemerintahan, lisan maupun tertulis, dengan alur yang dapat diikuti pendengarnya, termasuk menyimak tanggapan sampai kedua pihak menangkap hal yang sama.',
    indicators: {
      1: [
        'Menulis nota dinas satu halaman yang memuat maksud, dasar hukum, dan tindakan yang diminta.',
        'Mengulang instruksi atasan dengan kata-katanya sendiri untuk mencocokkan maksudnya.',
        'Menjelaskan kepada warga di loket dokumen apa yang harus dibawa dan berapa lama pengurusannya.',
      ],
      2: [
        'Mendengarkan keluhan sampai tuntas, lalu merangkum pokoknya sebelum memberi tanggapan.',
        'Menyiapkan bahan paparan pimpinan dari data perangkat daerah lengkap dengan catatan sumbernya.',
        'Menghubungi rekan di unit lain lewat percakapan ringan untuk memperlancar urusan sebelum surat resmi dikirim.',
      ],
      3: [
        'Menyampaikan penolakan permohonan beserta dasar hukumnya dan pilihan lain yang terbuka bagi pemohon.',
        'Menerjemahkan aturan pajak atau teknis yang rumit menjadi penjelasan bergambar bagi warga.',
        'Mempertahankan angka anggaran unit dalam rapat pembahasan dengan data tanpa menyerang pihak yang berbeda pendapat.',
      ],
      4: [
        'Menyusun naskah kebijakan yang menimbang sudut pandang hukum, sosial, anggaran, dan kewilayahan.',
        'Meyakinkan dewan perwakilan rakyat daerah dan asosiasi pengusaha menerima tarif baru melalui uraian dampaknya.',
        'Mempertemukan juru bicara unit-unit untuk menyepakati satu pesan sebelum isu publik ditanggapi.',
      ],
      5: [
        'Merancang strategi komunikasi krisis nasional yang menetapkan siapa berbicara, melalui kanal apa, dan kapan.',
        'Membuka forum konsultasi tetap yang mempertemukan pembuat kebijakan dan kelompok terdampak sejak rancangan pertama.',
        'Merundingkan narasi bersama dengan media, kementerian, dan pemerintah daerah untuk isu yang memecah pendapat masyarakat.',
      ],
    },
  },
  M04: {
    definition:
      'Kegigihan menyelesaikan tugas sampai keluaran dan manfaatnya tercapai dengan mutu, waktu, dan biaya yang dijanjikan dalam perjanjian kinerja.',
    indicators: {
      1: [
        'Menyelesaikan berkas menurut prosedur operasional standar sebelum tenggat yang tercantum di dalamnya.',
        'Memeriksa ulang hasil kerjanya dengan daftar periksa sebelum menyerahkannya kepada atasan.',
        'Mencatat kemajuan tugas hariannya terhadap angka dalam sasaran kinerja pegawai.',
      ],
      2: [
        'Mencoba cara kerja lain, misalnya templat dan rumus lembar kerja, lalu membandingkan waktu pengerjaannya.',
        'Menetapkan target pribadi di atas sasaran yang diminta dan melaporkan capaiannya tiap bulan.',
        'Menuntaskan tunggakan berkas di luar jatahnya setelah tugas pokoknya selesai.',
      ],
      3: [
        'Merumuskan target triwulan unit yang melampaui capaian tahun lalu beserta sumber daya yang diperlukan.',
        'Memberi penghargaan atau teguran kepada anggota unit berdasarkan data capaian dalam rapat evaluasi.',
        'Memangkas langkah perizinan yang tidak menambah nilai sehingga waktu penyelesaian unit berkurang.',
      ],
      4: [
        'Meninjau realisasi APBD tiap bidang setiap bulan dan menggeser sumber daya ke kegiatan yang tertinggal.',
        'Mengaitkan program antarunit dengan sasaran strategis instansi melalui pohon kinerja.',
        'Menghentikan kegiatan yang dua tahun berturut-turut tidak memberi manfaat dan mengalihkan anggarannya.',
      ],
      5: [
        'Menerbitkan kebijakan yang menggeser ukuran keberhasilan instansi dari serapan anggaran ke manfaat bagi warga.',
        'Mengembangkan metode percepatan proyek prioritas yang kemudian ditiru kementerian lain.',
        'Mengundang penilai dari luar pemerintahan untuk menguji mutu hasil program nasional dan mengumumkan sarannya.',
      ],
    },
  },
  M05: {
    definition:
      'Pelaksanaan tugas pemerintahan dan pemenuhan kebutuhan warga menurut standar pelayanan, terbuka dan sama bagi setiap orang, tanpa keberpihakan pada diri sendiri, kelompok, atau partai.',
    indicators: {
      1: [
        'Melayani pemohon menurut nomor antrean, termasuk ketika pejabat atau kenalan meminta didahulukan.',
        'Menunjukkan maklumat pelayanan, biaya, dan waktu penyelesaian kepada warga sebelum berkas diterima.',
        'Mencatat keluhan warga pada kanal pengaduan resmi dan menyebutkan kapan jawabannya keluar.',
      ],
      2: [
        'Mengamati pelayanan petugas loket dan mengoreksi penyimpangan dari standar saat itu juga.',
        'Menerangkan kepada pemohon tahap yang sudah dilalui berkasnya dan alasan setiap keterlambatan.',
        'Mengatur jadwal petugas cadangan agar loket kelompok rentan tetap terlayani pada jam sibuk.',
      ],
      3: [
        'Menyusun ulang standar pelayanan unit bersama perwakilan pengguna berdasarkan hasil survei kepuasan.',
        'Membagi penanganan kasus sulit menurut keahlian petugas, misalnya bahasa isyarat atau bahasa daerah.',
        'Menelusuri pola pengaduan berulang untuk mengubah persyaratan yang memberatkan warga.',
      ],
      4: [
        'Memproyeksikan dampak perubahan penduduk dan tahun pemilu terhadap permintaan layanan lima tahun ke depan.',
        'Menolak titipan nama penerima bantuan dari kekuatan politik dan mendasarkan daftar pada data kesejahteraan.',
        'Mengevaluasi keterjangkauan layanan di wilayah kepulauan dan pedalaman lalu memindahkan loket ke sana.',
      ],
      5: [
        'Merumuskan kebijakan nasional yang memisahkan penetapan penerima layanan dari kepentingan pejabat terpilih.',
        'Membakukan standar pelayanan lintas instansi sehingga warga memperoleh perlakuan sama di setiap daerah.',
        'Memprakarsai pengawasan oleh ombudsman dan masyarakat atas kenetralan penyelenggara layanan.',
      ],
    },
  },
  M06: {
    definition:
      'Kemauan terus belajar serta menumbuhkan pengetahuan dan keterampilan pegawai lain melalui contoh, umpan balik, penugasan, dan perencanaan karier.',
    indicators: {
      1: [
        'Menyusun rencana belajar setahun dari hasil penilaian kompetensi dan umpan balik atasannya.',
        'Mempelajari peraturan baru di bidangnya dan menerapkannya pada berkas berikutnya.',
        'Bertanya kepada pegawai senior tentang alasan di balik langkah kerja yang masih asing baginya.',
      ],
      2: [
        'Memperagakan aplikasi kepegawaian atau keuangan tahap demi tahap kepada pegawai baru.',
        'Menulis petunjuk praktis dari pengalamannya sehingga bawahan dapat mengerjakan tugas yang sama.',
        'Meminta bawahan mengerjakan ulang contoh kasus untuk menguji apakah penjelasan sudah tertangkap.',
      ],
      3: [
        'Mengamati bawahan memimpin rapat lalu membahas perilaku yang perlu diulang dan diubah.',
        'Menugaskan telaahan staf kepada pegawai yang belum pernah menulisnya dan mendampingi setiap drafnya.',
        'Membahas hasil penilaian kompetensi dengan bawahan dan menyepakati dua perilaku yang dikembangkan.',
      ],
      4: [
        'Merancang program kaderisasi tiga tahun bagi jabatan yang akan ditinggalkan pejabat pensiun.',
        'Memetakan kesenjangan kompetensi seluruh unit dan menetapkan prioritas anggaran pelatihannya.',
        'Mengevaluasi pengaruh tugas belajar dan magang terhadap kinerja unit sebelum menyetujui angkatan berikutnya.',
      ],
      5: [
        'Membangun pusat belajar instansi yang menggabungkan pelatihan, komunitas praktik, dan bank pengetahuan.',
        'Mengaitkan promosi pejabat dengan jumlah kader yang dibinanya sampai siap mengganti.',
        'Menggerakkan pertukaran pegawai antarinstansi sehingga praktik unggulan berpindah dari satu daerah ke daerah lain.',
      ],
    },
  },
  M07: {
    definition:
      'Penyesuaian diri, pendampingan orang lain, dan kepemimpinan ketika aturan, struktur, atau teknologi pemerintahan berubah, sampai cara yang baru berjalan dan bertahan.',
    indicators: {
      1: [
        'Mengikuti petunjuk pelaksanaan aplikasi baru dan menanyakan langkah yang berbeda dari cara lama.',
        'Menyebutkan alasan perubahan struktur organisasi dan akibatnya bagi tugasnya sendiri.',
        'Memakai formulir dan alur baru sejak tanggal berlakunya di bawah bimbingan pendamping.',
      ],
      2: [
        'Mempelajari rancangan peraturan sebelum terbit dan menyesuaikan berkas kerjanya sejak dini.',
        'Mengubah urutan kerja hariannya ketika layanan berpindah ke kanal digital.',
        'Mencari pelatihan daring untuk menutup kekurangan keterampilan yang dituntut sistem baru.',
      ],
      3: [
        'Mendampingi rekan yang kesulitan memakai tanda tangan elektronik sampai mereka mengerjakannya sendiri.',
        'Mengidentifikasi pekerjaan unit yang akan hilang atau bertambah akibat penyederhanaan birokrasi.',
        'Menata ulang prioritas mingguan unit ketika kebijakan pusat bergeser di tengah tahun anggaran.',
      ],
      4: [
        'Memimpin uji coba layanan terpadu di unitnya dan memutuskan perluasannya dari hasil uji itu.',
        'Menangani penolakan pegawai terhadap mutasi atau penggabungan unit melalui dialog dan masa peralihan.',
        'Menyelaraskan jadwal perubahan antarunit sehingga layanan kepada warga tidak terputus.',
      ],
      5: [
        'Menggalang dukungan kepala daerah, serikat pegawai, dan masyarakat bagi reformasi yang melampaui satu masa jabatan.',
        'Menuangkan perubahan yang terbukti bermanfaat ke dalam peraturan sehingga tidak bergantung pada pejabat tertentu.',
        'Merintis model birokrasi baru bersama beberapa provinsi dan memperluasnya menjadi program nasional.',
      ],
    },
  },
  M08: {
    definition:
      'Penetapan pilihan pada waktunya berdasarkan data, aturan, dan perbandingan akibat setiap pilihan, disertai tanggung jawab atas pelaksanaannya.',
    indicators: {
      1: [
        'Mengumpulkan berkas, data, dan peraturan tentang suatu urusan sebelum mengajukannya kepada atasan.',
        'Membedakan urusan yang boleh diputuskannya sendiri dari yang harus diteruskan kepada pejabat berwenang.',
        'Memilih tindakan untuk kejadian rutin menurut prosedur dan mencatat dasar pilihannya.',
      ],
      2: [
        'Mengurai keterlambatan penyaluran bantuan menjadi sebab pada data, petugas, dan anggaran.',
        'Menguji kebenaran laporan lapangan dengan sumber kedua sebelum menarik kesimpulan.',
        'Memutuskan urusan operasional unit berdasarkan ringkasan bukti yang dapat ditelusuri kembali.',
      ],
      3: [
        'Menyandingkan sedikitnya tiga pilihan tindakan menurut biaya, waktu, dan landasan hukumnya.',
        'Menakar kemungkinan gagal setiap pilihan dan menyebutkan syarat agar pilihan itu tetap layak.',
        'Menjelaskan kepada pihak yang dirugikan mengapa suatu pilihan diambil dan apa gantinya.',
      ],
      4: [
        'Memutuskan relokasi, penutupan, atau penggabungan layanan setelah menyiapkan rencana darurat dan dana cadangan.',
        'Membatalkan kontrak yang berisiko merugikan negara dan mengatur penggantinya agar proyek tidak berhenti.',
        'Meninjau keputusan lintas bidang yang berakibat hukum bersama biro hukum dan inspektorat sebelum ditetapkan.',
      ],
      5: [
        'Menetapkan kebijakan jangka panjang dengan skenario perubahan iklim, penduduk, dan APBN.',
        'Memecahkan kebuntuan antarkementerian atas sengketa kewenangan dengan putusan yang dituangkan dalam peraturan.',
        'Mengambil keputusan pada keadaan darurat nasional dan mempertanggungjawabkannya kepada lembaga perwakilan.',
      ],
    },
  },
  S01: {
    definition:
      'Kepekaan terhadap perbedaan suku, agama, bahasa, dan pandangan, serta upaya pegawai pemerintah merawat persatuan dan kepercayaan warga dalam keberagaman Indonesia.',
    indicators: {
      1: [
        'Menyesuaikan sapaan dan cara berbicara dengan adat warga yang ditemuinya.',
        'Mempelajari hari besar, pantangan, dan kebiasaan kelompok masyarakat di wilayah tugasnya.',
        'Berbagi tugas dengan rekan yang berbeda suku, agama, atau pilihan politik tanpa menghindari siapa pun.',
      ],
      2: [
        'Menegur candaan yang merendahkan suku, agama, atau gender di tempat kerja.',
        'Mengundang rekan dari berbagai latar belakang menyusun acara kantor sehingga setiap kelompok ikut serta.',
        'Meredakan perdebatan tentang pilihan politik dengan mengembalikan pembicaraan kepada tugas bersama.',
      ],
      3: [
        'Memetakan kemungkinan gesekan antarkelompok di wilayah kerja bersama tokoh adat dan tokoh agama.',
        'Memfasilitasi pertemuan warga yang berselisih, misalnya tentang rumah ibadah atau tanah adat, sampai tercapai kesepakatan.',
        'Menyelenggarakan kegiatan lintas iman dan lintas suku yang melahirkan proyek lingkungan bersama.',
      ],
      4: [
        'Membentuk tim kebijakan dari pegawai berbagai daerah untuk menguji apakah aturan dapat diterapkan di wilayah berlainan.',
        'Merancang program layanan berbahasa daerah dan ramah disabilitas bersama komunitas setempat.',
        'Mengoreksi aturan internal yang merugikan kelompok minoritas setelah menelaah data penerimaan dan promosi.',
      ],
      5: [
        'Mewakili pemerintah dalam perundingan damai di daerah konflik dan menjaga hubungan dengan semua pihak sesudahnya.',
        'Merumuskan aturan nasional yang mengakui hak masyarakat adat dan penganut kepercayaan.',
        'Menjalin jejaring tokoh lintas daerah yang menangkal ujaran kebencian sebelum meluas menjadi kekerasan.',
      ],
    },
  },
})
