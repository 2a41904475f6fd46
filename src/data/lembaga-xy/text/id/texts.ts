// Definitions and behavioural indicators of the 86 competencies, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours and follow the definitions of the five levels;
// the rules they keep are tests (number, length, verbs, degree words, overlap, spelling). See claims.ts.

import { deepFreeze } from '../../../deep-freeze'
import type { LembagaXyText } from '../types'

/**
 * Texts of the 86 competencies in Indonesian: a definition each, three indicators a level for the 19 soft
 * competencies and one a level for the 67 technical ones. Deeply frozen.
 *
 * @example
 * ```ts
 * import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
 *
 * console.log(lembagaXyTextId.INT.indicators[1].length) // 3
 * ```
 */
export const lembagaXyTextId: LembagaXyText = /* @__PURE__ */ deepFreeze<LembagaXyText>({
  INT: {
    definition:
      'Keselarasan antara ucapan, tindakan, dan aturan lembaga dalam mengurus iuran serta data peserta, termasuk keberanian menolak gratifikasi dan mengakui kekeliruan sendiri.',
    indicators: {
      1: [
        'Menyebutkan pemberian dari fasilitas kesehatan atau badan usaha yang wajib ditolak dan dilaporkan sebagai gratifikasi.',
        'Menjelaskan dengan contoh kapan hubungan keluarga dengan pemilik klinik menimbulkan benturan kepentingan.',
        'Menunjukkan pasal kode etik yang mengatur kerahasiaan riwayat kesehatan peserta.',
      ],
      2: [
        'Menolak pemberian dari mitra kerja dan mencatatkan penolakan itu pada formulir pelaporan gratifikasi.',
        'Mengakui kekeliruan sendiri kepada atasan pada hari kekeliruan itu diketahui, disertai langkah perbaikannya.',
        'Mengisi pernyataan benturan kepentingan sebelum menangani berkas yang melibatkan kerabat atau usaha sendiri.',
      ],
      3: [
        'Mengurai dilema etik, misalnya permintaan melonggarkan syarat bagi kenalan pejabat, menjadi fakta, aturan, dan pilihan tindakan.',
        'Menelusuri sebab berulangnya pelanggaran kecil di unit, seperti titip absen, lalu menutup celahnya.',
        'Melaporkan penyimpangan rekan atau atasan melalui saluran resmi dengan bukti yang telah disusun menurut kronologi.',
      ],
      4: [
        'Menilai penanganan dugaan pelanggaran etik oleh pimpinan unit dan mengoreksi sanksi yang berbeda untuk kesalahan serupa.',
        'Meninjau keputusan unit yang rawan titipan, seperti mutasi dan penunjukan mitra, lalu membatalkan yang melanggar aturan.',
        'Mencocokkan pernyataan benturan kepentingan bawahan dengan penugasannya dan mengalihkan tugas yang bertentangan.',
      ],
      5: [
        'Merancang mekanisme pelaporan pelanggaran yang melindungi identitas pelapor di seluruh kantor cabang.',
        'Menggagas pakta integritas antara lembaga, fasilitas kesehatan, dan badan usaha dengan pemantauan oleh pihak luar.',
        'Menerbitkan kumpulan kasus dilema etik jaminan kesehatan yang dipakai lembaga lain sebagai bahan belajar.',
      ],
    },
  },
  CFV: {
    definition:
      'Kesediaan menempatkan kebutuhan peserta, badan usaha, dan fasilitas kesehatan sebagai titik tolak kerja, lalu mengubahnya menjadi manfaat yang mereka rasakan di loket, kanal daring, dan kunjungan lapangan.',
    indicators: {
      1: [
        'Menggambarkan perjalanan seorang peserta sejak mendaftar, berobat di FKTP, hingga dirujuk, lengkap dengan titik kesulitannya.',
        'Menerangkan siapa saja pelanggan di dalam dan di luar lembaga yang memakai hasil kerjanya.',
        'Membedakan permintaan yang diucapkan peserta dari kebutuhan di baliknya melalui contoh kejadian di loket.',
      ],
      2: [
        'Menanyakan kesulitan peserta sebelum menawarkan kanal layanan, misalnya kunjungan rumah bagi penyandang disabilitas.',
        'Mengabari badan usaha tentang kemajuan permintaannya sebelum mereka menanyakannya kembali.',
        'Menuntaskan urusan peserta lintas unit sampai yang bersangkutan menyatakan kebutuhannya terjawab.',
      ],
      3: [
        'Mengelompokkan peserta menurut kebutuhan, seperti ibu hamil atau lansia, dan menemukan layanan yang belum terjangkau mereka.',
        'Memangkas tahapan layanan yang menyita waktu peserta setelah memetakan langkah yang tidak memberi mereka manfaat.',
        'Menggali penyebab peserta meninggalkan kanal daring dan memilih antre, kemudian memperbaikinya bersama unit terkait.',
      ],
      4: [
        'Memutuskan usulan layanan dari bawahan dengan catatan manfaatnya bagi peserta, bukan kemudahannya bagi petugas.',
        'Membandingkan janji layanan kantor cabang dengan pengalaman nyata peserta melalui kunjungan tersamar.',
        'Mengoreksi rancangan perbaikan yang menguntungkan satu kelompok pelanggan tetapi membebani kelompok lainnya.',
      ],
      5: [
        'Menciptakan layanan baru bersama peserta dan fasilitas kesehatan untuk kelompok yang belum pernah terlayani.',
        'Merumuskan ukuran nilai pelanggan sebagai dasar lembaga memilih layanan yang ditambah atau dihentikan.',
        'Membangun forum perwakilan peserta yang ikut menentukan arah layanan lembaga.',
      ],
    },
  },
  FCI: {
    definition:
      'Kesediaan melahirkan gagasan baru dan membuka ruang bagi gagasan orang lain, dari loket kantor cabang sampai kantor pusat, agar cara kerja serta layanan jaminan kesehatan terus diperbarui.',
    indicators: {
      1: [
        'Menceritakan kembali satu pembaruan layanan di lembaga dan masalah yang melahirkannya.',
        'Menyebutkan kebiasaan rapat yang mematikan gagasan, misalnya ungkapan "sejak dahulu memang begini".',
        'Menguraikan aturan main curah gagasan, termasuk menunda penilaian atas usul yang baru muncul.',
      ],
      2: [
        'Mengajukan usul tertulis untuk mempersingkat pekerjaan rutinnya sendiri, lengkap dengan cara mencobanya.',
        'Mencoba cara baru yang diambil dari kantor cabang lain dan mencatat hasil percobaannya.',
        'Mengundang rekan yang jarang bersuara untuk menyampaikan gagasan dalam rapat unit.',
      ],
      3: [
        'Menggabungkan gagasan dari bidang berbeda, misalnya antrean bank dan pendaftaran peserta, menjadi satu pemecahan.',
        'Membongkar anggapan lama di balik suatu prosedur dan menunjukkan bagian yang dapat dihilangkan.',
        'Menyelidiki mengapa usul petugas lapangan berhenti di meja atasan, lalu menyingkirkan hambatannya.',
      ],
      4: [
        'Menilai gagasan tim dari kebaruan, manfaat, dan kemungkinan penerapannya, lalu menyampaikan alasannya kepada pengusul.',
        'Menghentikan percobaan yang tidak terbukti bermanfaat tanpa menghukum pengusulnya, sambil mengumumkan pelajaran yang diperoleh.',
        'Meninjau cara pimpinan unit menanggapi usul dan menegur tanggapan yang memadamkan keberanian mencoba.',
      ],
      5: [
        'Membangun ruang uji coba tempat pegawai dari berbagai wilayah dibebaskan dari tugas rutin untuk menggarap gagasan.',
        'Melahirkan terobosan pembiayaan atau pelayanan kesehatan yang ditiru penyelenggara jaminan sosial lain.',
        'Mengubah kebijakan lembaga agar percobaan gagal yang dilaporkan dengan jujur tidak menurunkan penilaian pegawai.',
      ],
    },
  },
  LRS: {
    definition:
      'Kecakapan membina dan mendayagunakan hubungan dengan pemerintah daerah, fasilitas kesehatan, asosiasi, badan usaha, dan kader demi tujuan program jaminan kesehatan, dengan tetap menghormati kepentingan mereka.',
    indicators: {
      1: [
        'Menyebutkan pemangku kepentingan utama unitnya dan hal yang mereka harapkan dari lembaga.',
        'Menjelaskan peran pemerintah daerah, dinas kesehatan, dan kader dalam memperluas kepesertaan.',
        'Menunjukkan pejabat penghubung di tiap instansi mitra untuk urusan yang sedang ditangani.',
      ],
      2: [
        'Berkunjung ke dinas kesehatan atau asosiasi rumah sakit menurut jadwal dan mencatat kesepakatan yang dicapai.',
        'Memutakhirkan catatan kontak dan riwayat hubungan mitra seusai setiap pertemuan.',
        'Menggandeng kader untuk menjangkau warga yang belum terdaftar dan menyampaikan kembali hasilnya kepada mereka.',
      ],
      3: [
        'Memetakan kepentingan dan kekuatan para pihak dalam suatu persoalan, misalnya keberatan rumah sakit atas perubahan tarif.',
        'Mempertemukan pihak yang berselisih, seperti FKTP dan rumah sakit, serta menyusun jalan keluar yang diterima keduanya.',
        'Mencari titik temu antara anggaran pemerintah daerah dan target kepesertaan agar iuran warga miskin terbiayai.',
      ],
      4: [
        'Menilai hubungan kantor cabang dengan para mitranya dan menunjukkan kemitraan yang tinggal di atas kertas.',
        'Mengkaji ulang rencana pendekatan mitra yang disusun tim dan mengganti jalur yang dapat merugikan lembaga.',
        'Mengevaluasi hasil nota kesepahaman terhadap sasaran program dan merekomendasikan pembaruan atau pengakhirannya.',
      ],
      5: [
        'Menggalang koalisi kementerian, asosiasi, dan organisasi masyarakat untuk menopang keberlanjutan program jaminan kesehatan nasional.',
        'Mengembangkan pola kemitraan baru yang membagi manfaat dan tanggung jawab antara lembaga dan pemerintah daerah.',
        'Merintis jejaring dengan penyelenggara jaminan kesehatan negara lain yang membuahkan pertukaran pakar.',
      ],
    },
  },
  BT: {
    definition:
      'Kemampuan memimpin dengan janji yang ditepati, keterbukaan, dan keadilan sehingga bawahan, rekan, peserta, serta mitra yakin menyerahkan urusan penting kepada pemimpin dan unitnya.',
    indicators: {
      1: [
        'Menguraikan perilaku pemimpin yang menumbuhkan dan yang merusak kepercayaan bawahan dengan contoh dari unitnya.',
        'Menjelaskan akibat tenggat yang meleset terhadap kepercayaan fasilitas kesehatan kepada lembaga.',
        'Membedakan informasi yang boleh dibuka kepada tim dari informasi yang harus disimpan pemimpin.',
      ],
      2: [
        'Menepati janji kepada bawahan dan mengabarkan setiap perubahan sebelum batas waktu yang disepakati lewat.',
        'Membagikan alasan di balik keputusan mutasi atau pembagian tugas kepada anggota tim yang terdampak.',
        'Menyimpan keluhan pribadi yang dititipkan bawahan dan meminta izin mereka sebelum meneruskannya.',
      ],
      3: [
        'Menelusuri asal retaknya kepercayaan di antara dua tim dan menengahi kesepakatan kerja baru.',
        'Memulihkan keyakinan mitra yang dikecewakan lembaga melalui pengakuan kesalahan dan rencana perbaikan bertanggal.',
        'Memilah keputusan yang layak didelegasikan menurut rekam jejak tiap bawahan, lalu menyerahkan wewenangnya.',
      ],
      4: [
        'Mengamati cara para manajer memberi wewenang dan mengoreksi pengawasan yang menandakan ketidakpercayaan.',
        'Memeriksa janji publik unit lain sebelum diumumkan dan menahan janji yang tidak mungkin dipenuhi.',
        'Membahas hasil survei kepercayaan pegawai bersama pimpinan unit dan menyanggah tindak lanjut yang tidak menyentuh sebabnya.',
      ],
      5: [
        'Mengembangkan piagam keterbukaan yang mengatur cara pimpinan di seluruh lembaga menyampaikan keputusan kepada pegawai.',
        'Menciptakan dialog berkala antara direksi, peserta, dan tenaga kesehatan yang tindak lanjutnya dapat dipantau publik.',
        'Mewariskan cara memulihkan kepercayaan setelah krisis pelayanan melalui modul bagi para pemimpin baru.',
      ],
    },
  },
  CL: {
    definition:
      'Kepemimpinan yang peka terhadap beban dan penderitaan pegawai maupun peserta, mau mendengarkan, lalu mengambil tindakan nyata untuk meringankannya tanpa mengabaikan tugas lembaga.',
    indicators: {
      1: [
        'Menunjukkan tanda kelelahan emosional pada petugas loket yang setiap hari menghadapi peserta sakit.',
        'Membedakan rasa kasihan, empati, dan welas asih melalui contoh percakapan dengan bawahan.',
        'Memerinci bantuan yang disediakan lembaga bagi pegawai yang berduka, sakit, atau tertimpa bencana.',
      ],
      2: [
        'Mendengarkan bawahan yang sedang tertekan sampai selesai bicara sebelum menawarkan bantuan.',
        'Menyesuaikan jadwal pegawai yang merawat anggota keluarga sakit dan mencatat kesepakatannya.',
        'Menyampaikan kabar berat, misalnya penolakan promosi, melalui tatap muka yang memberi tempat bagi perasaan penerimanya.',
      ],
      3: [
        'Menggali sumber tekanan di tim, seperti lonjakan antrean, dan membagi ulang beban yang timpang.',
        'Mencarikan jalan keluar bagi pegawai yang kinerjanya merosot karena persoalan keluarga tanpa mengorbankan layanan.',
        'Memeriksa aturan yang menyulitkan peserta rentan dan mengusulkan kelonggaran yang masih sah.',
      ],
      4: [
        'Menilai perlakuan para penyelia terhadap bawahan yang berbuat salah dan meluruskan tindakan yang mempermalukan.',
        'Meninjau rencana penataan pegawai dari unit lain dan menandai dampak kemanusiaan yang terlewat.',
        'Memberi umpan balik kepada manajer yang mengejar target dengan mengabaikan kesehatan jiwa dan raga timnya.',
      ],
      5: [
        'Merintis program pendampingan psikologis sesama pegawai yang menjangkau kantor di daerah terpencil.',
        'Menanamkan asas welas asih ke dalam pedoman, penilaian, dan pemilihan pemimpin di seluruh lembaga.',
        'Menggerakkan fasilitas kesehatan mitra untuk menyusun bersama tata cara mendampingi peserta yang menghadapi akhir hayat.',
      ],
    },
  },
  IMI: {
    definition:
      'Kecakapan meyakinkan orang lain, dari badan usaha yang enggan mendaftarkan pekerja sampai pengambil kebijakan, dengan alasan dan cara yang disesuaikan agar mereka mengubah sikap atau tindakan.',
    indicators: {
      1: [
        'Menjelaskan perbedaan membujuk dengan data, dengan kisah, dan dengan wewenang serta akibat masing-masing.',
        'Menguraikan keberatan yang lazim diajukan badan usaha ketika diminta mendaftarkan seluruh pekerjanya.',
        'Menyebutkan tokoh yang pendapatnya diikuti suatu kelompok warga, seperti pemuka agama atau ketua serikat.',
      ],
      2: [
        'Menyiapkan dua atau tiga alasan yang menyentuh kepentingan lawan bicara sebelum pertemuan dimulai.',
        'Memakai kisah pengobatan nyata tanpa identitas untuk meyakinkan warga sehat agar tetap membayar iuran.',
        'Menjawab sanggahan hadirin satu per satu dengan fakta sampai diperoleh persetujuan.',
      ],
      3: [
        'Menganalisis keberpihakan para pengambil keputusan dan menyusun urutan orang yang perlu didekati.',
        'Mengubah susunan pesan setelah menemukan alasan bujukan sebelumnya ditolak.',
        'Meminjam suara pihak ketiga, misalnya dokter atau serikat pekerja, untuk mengatasi penolakan yang berlarut.',
      ],
      4: [
        'Menguji bahan paparan tim bagi pengambil kebijakan dan menunjukkan alasan yang mudah dipatahkan.',
        'Menimbang risiko cara membujuk yang dipilih bawahan dan melarang yang menekan atau menyesatkan.',
        'Mengevaluasi perubahan sikap khalayak setelah kampanye atau lobi yang dijalankan unit lain.',
      ],
      5: [
        'Menggeser pandangan pembuat kebijakan nasional tentang pembiayaan kesehatan melalui tulisan dan kesaksian.',
        'Merancang strategi berlapis yang dipakai semua kantor wilayah untuk memperoleh dukungan kepala daerah.',
        'Membentuk barisan juru bicara dari kalangan peserta sehingga gagasan lembaga disuarakan masyarakat sendiri.',
      ],
    },
  },
  LA: {
    definition:
      'Kesediaan dan kecepatan menarik pelajaran dari pengalaman, kegagalan, serta umpan balik, kemudian menggunakannya pada keadaan baru seperti perubahan regulasi, aplikasi, atau wilayah tugas.',
    indicators: {
      1: [
        'Menceritakan pelajaran yang dipetiknya dari pergantian aplikasi atau regulasi terakhir dan cara ia memperolehnya.',
        'Menunjukkan kekurangan pengetahuannya menjelang penugasan baru dan sumber untuk menutupinya.',
        'Menggambarkan cara belajar yang cocok baginya, misalnya berdiskusi, mencoba, atau membaca pedoman.',
      ],
      2: [
        'Meminta umpan balik dari atasan dan rekan seusai tugas lalu mengubah satu kebiasaan berdasarkan masukan itu.',
        'Mempelajari menu aplikasi yang baru dirilis sebelum tanggal berlakunya dan memakainya dalam pekerjaan.',
        'Menulis jurnal singkat tentang hal yang berhasil dan yang gagal pada tugas di luar bidangnya.',
      ],
      3: [
        'Membandingkan keadaan di wilayah tugas baru dengan pengalaman terdahulu untuk memilih pelajaran yang masih berlaku.',
        'Memecahkan masalah yang belum pernah dijumpai dengan merangkai petunjuk dari beberapa penugasan lama.',
        'Memilah kebiasaan lama yang berbenturan dengan regulasi baru dan menyusun cara kerja penggantinya.',
      ],
      4: [
        'Menguji kesimpulan tim dalam tinjauan pascakegiatan dan menunjukkan pelajaran yang salah ditarik.',
        'Menilai kesiapan bawahan menerima tugas menantang berdasarkan bukti belajarnya dari tugas terdahulu.',
        'Mengulas rencana pengembangan diri bawahan dan mengganti kegiatan yang tidak menjawab kekurangannya.',
      ],
      5: [
        'Menggagas pertukaran tugas antarwilayah yang menempatkan calon pemimpin di bidang yang belum pernah mereka tangani.',
        'Mengembangkan cara belajar dari krisis, seperti pandemi, yang diterapkan lembaga dalam menghadapi krisis berikutnya.',
        'Membina komunitas praktik antarlembaga jaminan sosial untuk saling membuka kegagalan dan menguji pelajarannya.',
      ],
    },
  },
  SFE: {
    definition:
      'Dorongan untuk menetapkan tolok ukur kerja yang menantang, melampauinya, dan memperbaiki hasil terus-menerus demi mutu layanan serta keberlanjutan program jaminan kesehatan.',
    indicators: {
      1: [
        'Menguraikan target dan standar mutu pekerjaannya tahun ini serta alasan angka itu dipilih.',
        'Menjelaskan selisih antara capaian unitnya dan capaian kantor cabang terbaik pada indikator yang sama.',
        'Membedakan hasil kerja yang sekadar memenuhi syarat dari yang melampauinya melalui dua contoh berkas.',
      ],
      2: [
        'Menetapkan sasaran pribadi yang melebihi target unit dan mencatat kemajuannya setiap pekan.',
        'Memeriksa ulang hasil kerjanya terhadap standar dan memperbaiki cacatnya sebelum diserahkan.',
        'Mengejar kembali target yang dua kali luput dengan cara yang berbeda dari sebelumnya.',
      ],
      3: [
        'Mengurai penyebab capaian yang mandek, misalnya angka keaktifan peserta, dan menguji perubahan yang menaikkannya.',
        'Menghitung manfaat dan biaya beberapa cara mencapai target, lalu memilih yang menguntungkan program.',
        'Menemukan waktu yang terbuang dalam pekerjaan unit dan mengalihkannya untuk menaikkan mutu hasil.',
      ],
      4: [
        'Mempertanyakan usulan target unit yang terlalu mudah melalui perbandingan dengan capaian lembaga sejenis.',
        'Menelaah laporan keberhasilan bawahan dan menolak kenaikan angka yang lahir dari perubahan cara hitung.',
        'Menilai ketahanan hasil perbaikan di kantor cabang dan meminta pengerjaan ulang pada capaian yang kembali merosot.',
      ],
      5: [
        'Mencetuskan tolok ukur baru jaminan kesehatan yang dijadikan acuan oleh lembaga di dalam dan luar negeri.',
        'Membangun tradisi berbagi praktik unggul antarcabang melalui ajang penghargaan yang juri dan kriterianya terbuka.',
        'Memelopori perombakan cara kerja yang menaikkan mutu layanan sekaligus menekan biaya di seluruh lembaga.',
      ],
    },
  },
  SO: {
    definition:
      'Kecakapan memandang jauh ke depan, mengaitkan pekerjaan sehari-hari dengan arah lembaga, dan menimbang perubahan penduduk, penyakit, serta kebijakan kesehatan dalam mengambil keputusan.',
    indicators: {
      1: [
        'Menjelaskan hubungan tugasnya dengan visi lembaga dan sasaran cakupan kesehatan semesta.',
        'Menyebutkan kecenderungan luar, seperti penuaan penduduk dan penyakit kronis, yang memengaruhi masa depan lembaga.',
        'Menggambarkan akibat jangka panjang bila banyak peserta hanya membayar iuran saat sakit.',
      ],
      2: [
        'Mengurutkan pekerjaan unit menurut sumbangannya pada sasaran lembaga, lalu menunda yang tidak terkait.',
        'Menerjemahkan arah lima tahun lembaga menjadi pilihan kegiatan tahunan di kantor cabang.',
        'Mencantumkan dampak tiga tahun ke depan pada setiap usulan kegiatan yang diajukan.',
      ],
      3: [
        'Menyusun beberapa skenario masa depan, misalnya kenaikan beban penyakit jantung, serta langkah antisipasi untuk wilayahnya.',
        'Menganalisis pertentangan antara target tahunan dan kepentingan jangka panjang, lalu mengajukan penyelesaiannya.',
        'Menafsirkan tanda perubahan kebijakan pemerintah dan menggeser prioritas unit sebelum kebijakan itu terbit.',
      ],
      4: [
        'Menyandingkan rencana jangka panjang unit lain dengan arah lembaga dan menolak bagian yang bertabrakan.',
        'Mempertanyakan asumsi masa depan dalam kajian tim, seperti pertumbuhan pekerja formal, dan meminta pembuktiannya.',
        'Menimbang pilihan strategis yang diajukan para kepala wilayah dan memberi putusan beserta alasannya.',
      ],
      5: [
        'Merumuskan arah lembaga sepuluh tahun ke depan yang menjadi pegangan regulator dan para mitra.',
        'Mengembangkan pusat kajian masa depan jaminan kesehatan yang memberi peringatan dini kepada direksi.',
        'Menggagas peran baru lembaga dalam sistem kesehatan nasional, misalnya sebagai pembeli layanan pencegahan.',
      ],
    },
  },
  AT: {
    definition:
      'Mengurai masalah, data, atau keadaan menjadi bagian-bagiannya dan menelusuri hubungan sebab-akibat di antaranya, misalnya ketika biaya klaim naik atau peserta di suatu wilayah berhenti membayar iuran.',
    indicators: {
      1: [
        'Menguraikan komponen pembentuk biaya klaim, seperti jumlah kasus, biaya per kasus, dan kelas perawatan.',
        'Membedakan gejala dari akar masalah pada contoh kasus antrean panjang di kantor cabang.',
        'Menjelaskan cara membaca diagram tulang ikan atau pohon masalah yang dipakai unit kerjanya.',
      ],
      2: [
        'Memecah laporan tunggakan iuran menurut segmen peserta, lama menunggak, dan wilayah.',
        'Membandingkan angka kunjungan FKTP bulan ini dengan bulan sebelumnya dan mencatat selisih yang perlu ditanyakan.',
        'Mengurutkan rangkaian kejadian sebuah keluhan peserta untuk menandai tahap tempat kekeliruan muncul.',
      ],
      3: [
        'Menelusuri lonjakan klaim rawat inap hingga ke rumah sakit, diagnosis, dan pola rujukan yang menyebabkannya.',
        'Menguji beberapa dugaan penyebab turunnya keaktifan peserta dengan data pembanding dan menggugurkan dugaan yang tidak terbukti.',
        'Membandingkan dalam satu tabel pilihan penyelesaian selisih data kepesertaan menurut biaya, waktu, dan akibatnya bagi peserta.',
      ],
      4: [
        'Memeriksa rantai sebab-akibat dalam analisis rekan dan menunjukkan mata rantai yang tidak didukung bukti.',
        'Menilai apakah penyelesaian usulan kantor cabang menyentuh akar masalah atau hanya gejalanya.',
        'Mengulas asumsi di balik proyeksi pengeluaran klaim buatan tim dan meminta penghitungan ulang atas asumsi yang lemah.',
      ],
      5: [
        'Merancang kerangka analisis baku untuk masalah pembiayaan kesehatan yang dipakai seluruh kantor cabang.',
        'Mengembangkan metode penelusuran akar masalah yang menggabungkan data klaim, kepesertaan, dan pengaduan.',
        'Membina kelompok analis lintas wilayah yang membedah kasus sulit bersama dan menerbitkan hasil pembelajarannya.',
      ],
    },
  },
  CT: {
    definition:
      'Mengenali pola di balik kejadian yang tampak terpisah dan merangkainya menjadi gagasan, model, atau kerangka yang memandu kebijakan serta layanan jaminan kesehatan.',
    indicators: {
      1: [
        'Menggambarkan hubungan peserta, fasilitas kesehatan, dan lembaga dalam satu bagan sederhana.',
        'Menerangkan prinsip gotong royong yang mendasari jaminan kesehatan dengan contoh dari kehidupan sehari-hari.',
        'Menunjukkan kesamaan antara persoalan yang dihadapi hari ini dan kasus yang pernah ditangani unit kerja.',
      ],
      2: [
        'Menerapkan konsep layanan berjenjang untuk menerangkan kepada peserta mengapa rujukan diperlukan.',
        'Mengelompokkan masukan peserta yang beragam ke dalam beberapa tema pokok.',
        'Menggunakan analogi yang dikenal pendengar saat menyampaikan gagasan rumit tentang pembayaran kapitasi.',
      ],
      3: [
        'Merangkai temuan dari klaim, pengaduan, dan survei menjadi satu penjelasan tentang pergeseran kebutuhan peserta.',
        'Mengungkap pola bersama di balik keluhan yang datang dari berbagai kantor cabang dan fasilitas kesehatan.',
        'Merumuskan ulang persoalan layanan dari sudut pandang perjalanan berobat peserta sehingga muncul pilihan penyelesaian baru.',
      ],
      4: [
        'Membantah model konseptual ajuan tim dengan kasus tandingan yang tidak dapat dijelaskan model tersebut.',
        'Menilai kecocokan konsep yang dipinjam rekan dari negara atau sektor lain dengan prinsip jaminan kesehatan nasional.',
        'Mempertemukan kerangka pikir beberapa unit yang saling bertentangan dan memilah bagian yang layak mendasari kebijakan.',
      ],
      5: [
        'Menggagas model kepesertaan baru bagi pekerja informal yang belum terjangkau skema yang ada.',
        'Menulis naskah konsep yang mengubah cara lembaga memandang pencegahan penyakit dalam pembiayaan kesehatan.',
        'Membangun kosakata dan kerangka bersama dengan kementerian serta fasilitas kesehatan untuk membahas mutu layanan.',
      ],
    },
  },
  CFO: {
    definition:
      'Menjaga kejelasan peran, kerapian berkas, dan ketepatan data kerja agar ketidakpastian berkurang dan kekeliruan dalam urusan kepesertaan, klaim, serta keuangan cepat terdeteksi.',
    indicators: {
      1: [
        'Menyebutkan aturan penamaan, penomoran, dan penyimpanan berkas yang berlaku di unit kerjanya.',
        'Menunjukkan letak arsip klaim, formulir pendaftaran, dan surat keluar ketika diminta.',
        'Menjelaskan akibat salah ketik nomor identitas peserta terhadap haknya di fasilitas kesehatan.',
      ],
      2: [
        'Memeriksa ulang isian data peserta terhadap dokumen sumber sebelum menyimpannya dalam sistem.',
        'Menata meja kerja, map berkas, dan folder digital menurut susunan yang ditetapkan unit.',
        'Mencatat tugas, tenggat, dan penanggung jawab dalam daftar kerja seusai rapat.',
      ],
      3: [
        'Menemukan penyebab berkas klaim berulang kali tidak lengkap dan memperbaiki daftar periksanya.',
        'Mencocokkan catatan dua unit yang berbeda angka sampai selisihnya terjelaskan dan terdokumentasi.',
        'Menyusun pembagian peran tertulis untuk pekerjaan yang tumpang tindih antara petugas loket dan petugas verifikasi.',
      ],
      4: [
        'Mengambil sampel berkas yang telah diperiksa rekan untuk menguji ketelitian pemeriksaannya.',
        'Membandingkan daftar periksa dan tata arsip unit lain dengan standar pengarsipan lembaga serta menuliskan penyimpangannya.',
        'Mengembalikan usulan penataan kerja yang masih mengaburkan batas tugas antarpetugas disertai catatan perbaikan.',
      ],
      5: [
        'Merancang sistem kendali ketelitian data yang menandai isian janggal sebelum layanan diberikan kepada peserta.',
        'Membakukan susunan berkas dan istilah kerja sehingga seluruh kantor cabang memakai acuan yang sama.',
        'Mengembangkan gerakan kerapian kerja di seluruh lembaga lengkap dengan panduan, contoh, dan penilaian berkala.',
      ],
    },
  },
  HPA: {
    definition:
      'Menetapkan harapan kerja yang jelas, menagih janji, dan memberi konsekuensi ketika hasil atau perilaku anggota tim, mitra, atau unit menyimpang dari standar layanan yang disepakati.',
    indicators: {
      1: [
        'Menjelaskan target kerja, standar layanan, dan batas wewenang yang melekat pada setiap peran di timnya.',
        'Menyebutkan tahapan teguran dan sanksi yang diatur lembaga atas pelanggaran kewajiban kerja.',
        'Membedakan kekeliruan yang perlu dibina dari pelanggaran yang perlu diberi sanksi melalui contoh.',
      ],
      2: [
        'Menyampaikan tugas kepada petugas loket berikut hasil yang diminta, ukuran, dan tenggatnya.',
        'Menagih laporan penyelesaian pengaduan dari penanggung jawabnya pada tanggal yang disepakati.',
        'Menegur rekan yang melanggar kesepakatan jam layanan dengan menyebutkan fakta kejadiannya.',
      ],
      3: [
        'Mengurai sebab anggota tim gagal memenuhi target verifikasi sebelum memilih pembinaan atau sanksi.',
        'Berunding dengan fasilitas kesehatan mitra yang mengabaikan janji layanan sampai tercapai rencana perbaikan tertulis.',
        'Menjatuhkan konsekuensi yang sudah diperjanjikan ketika kinerja bawahan tetap di bawah standar setelah dibina.',
      ],
      4: [
        'Menelaah keadilan sanksi yang dijatuhkan para atasan dengan menyandingkan kasus sejenis antarkantor.',
        'Menguji rencana pembinaan kinerja susunan manajer lain terhadap akar pelanggaran yang ditemukan.',
        'Mempertanyakan laporan capaian unit yang tidak menyebut siapa yang bertanggung jawab atas target yang meleset.',
      ],
      5: [
        'Merancang mekanisme tanggung jawab bersama atas layanan yang melibatkan beberapa kantor dan mitra.',
        'Membangun forum terbuka tempat pimpinan unit mempertanggungjawabkan janji kinerjanya kepada sesama pimpinan.',
        'Memperbarui kebijakan konsekuensi lembaga berdasarkan telaah perkara disiplin dan praktik lembaga publik lain.',
      ],
    },
  },
  IS: {
    definition:
      'Dorongan untuk mencari tahu melampaui keterangan yang tersedia dengan bertanya, mengamati, dan menggali berbagai sumber sebelum memutuskan perkara peserta, iuran, klaim, atau fasilitas kesehatan.',
    indicators: {
      1: [
        'Menyebutkan sumber resmi untuk memeriksa status kepesertaan, tarif layanan, dan peraturan terbaru.',
        'Membedakan keterangan saksi langsung dari kabar pihak ketiga dalam sebuah laporan pengaduan.',
        'Menjelaskan pertanyaan yang perlu diajukan ketika cerita seorang peserta belum lengkap.',
      ],
      2: [
        'Bertanya langsung kepada peserta, kader, atau petugas fasilitas kesehatan untuk melengkapi kronologi kejadian.',
        'Mengunjungi lokasi badan usaha untuk melihat sendiri jumlah pekerja yang belum didaftarkan.',
        'Mengumpulkan aturan, surat edaran, dan kasus terdahulu sebelum menjawab pertanyaan yang belum pernah diterima.',
      ],
      3: [
        'Menggali keterangan yang saling bertentangan dari rumah sakit dan peserta hingga kejadian sebenarnya terang.',
        'Menyilangkan isi basis data, wawancara, dan pengamatan lapangan untuk menutup celah informasi sebuah kasus.',
        'Menghubungi pakar klinis atau hukum di luar unit untuk memecahkan kasus yang tidak terjawab oleh dokumen.',
      ],
      4: [
        'Menilai kecukupan sumber yang dipakai rekan dalam telaahnya dan menyebutkan sumber yang terlewat.',
        'Menelaah keandalan narasumber dan data lapangan yang mendasari rekomendasi tim.',
        'Memutuskan apakah penggalian fakta oleh tim dihentikan atau diperluas setelah meninjau bahan yang terkumpul.',
      ],
      5: [
        'Membangun jejaring narasumber dari fasilitas kesehatan, perguruan tinggi, dan komunitas pasien yang terbuka bagi seluruh unit.',
        'Mengembangkan panduan wawancara dan pengamatan lapangan yang dijadikan acuan pencarian fakta di lembaga.',
        'Merintis cara memantau isyarat dini tentang perubahan penyakit, regulasi, dan harapan masyarakat.',
      ],
    },
  },
  IU: {
    definition:
      'Menangkap dan menanggapi perasaan, kekhawatiran, serta maksud orang lain yang kerap tidak terucap, terutama peserta yang sakit, keluarganya, rekan kerja, dan petugas fasilitas kesehatan.',
    indicators: {
      1: [
        'Menyebutkan tanda cemas, marah, atau bingung yang terlihat pada nada suara dan raut wajah peserta.',
        'Menceritakan kembali keluhan peserta dengan menyebut isi dan perasaan yang disampaikannya.',
        'Menjelaskan mengapa keluarga pasien gawat darurat bereaksi lain dari peserta yang mengurus perubahan data.',
      ],
      2: [
        'Mendengarkan penuturan peserta sampai tuntas tanpa memotong, lalu memastikan maksudnya dengan bertanya.',
        'Menyesuaikan pilihan kata dan tempo bicara ketika melayani lansia, penyandang disabilitas, atau penutur bahasa daerah.',
        'Menanyakan keadaan rekan yang tampak murung dan menawarkan waktu untuk berbincang.',
      ],
      3: [
        'Menafsirkan keberatan tak terucap seorang dokter FKTP terhadap aturan rujukan dan mengajaknya membicarakan hal itu.',
        'Mengurai ketegangan antarrekan dengan menggali riwayat hubungan, kepentingan, dan gaya kerja masing-masing.',
        'Menyusun pendekatan percakapan bagi peserta yang berulang kali mengadu berdasarkan ketakutan di balik pengaduannya.',
      ],
      4: [
        'Mengoreksi tafsir rekan tentang sikap peserta dengan menunjukkan petunjuk perilaku yang terlewat.',
        'Mengevaluasi rekaman percakapan petugas layanan untuk menilai kepekaan tanggapannya terhadap perasaan peserta.',
        'Memberi catatan tertulis atas rencana penanganan konflik buatan atasan lain dari sisi kebutuhan setiap pihak yang berselisih.',
      ],
      5: [
        'Mengembangkan program latihan empati berbasis kisah nyata peserta untuk petugas di seluruh kantor.',
        'Merumuskan panduan berkomunikasi dengan keluarga yang berduka, pasien penyakit berat, dan penyintas kekerasan.',
        'Memprakarsai lingkar berbagi pengalaman antarpetugas layanan yang menghimpun dan meneruskan pengetahuan tentang perilaku peserta.',
      ],
    },
  },
  PO: {
    definition:
      'Menetapkan sasaran, urutan kegiatan, jadwal, dan pembagian sumber daya, lalu memantau pelaksanaannya agar program kantor cabang dan unit kerja selesai pada waktunya.',
    indicators: {
      1: [
        'Menjelaskan isi rencana kerja tahunan unit, yaitu sasaran, kegiatan, anggaran, dan jadwalnya.',
        'Membedakan kegiatan mendesak dari kegiatan penting pada daftar tugas mingguan.',
        'Menyebutkan petugas, peralatan, dan izin yang dibutuhkan untuk membuka layanan kepesertaan keliling.',
      ],
      2: [
        'Menyusun jadwal sosialisasi ke badan usaha berikut petugas, kendaraan, dan bahan presentasinya.',
        'Membagi giliran kerja petugas loket menurut perkiraan jumlah kunjungan harian.',
        'Memperbarui catatan kemajuan kegiatan setiap pekan dan melaporkan tugas yang terlambat.',
      ],
      3: [
        'Memetakan ketergantungan antarkegiatan dalam program pendaftaran massal untuk menemukan titik rawan keterlambatan.',
        'Mengatur ulang urutan kerja dan penempatan tenaga ketika gangguan sistem menunda jadwal verifikasi klaim.',
        'Menghitung kebutuhan tenaga, dana, dan waktu untuk beberapa skenario pelaksanaan program.',
      ],
      4: [
        'Mengulas rencana kerja kantor cabang dan menandai jadwal yang berbenturan atau tanpa penanggung jawab.',
        'Mengevaluasi pelaksanaan program tim lain terhadap rencana awalnya, termasuk ketepatan perkiraan waktunya.',
        'Menguji rencana cadangan dari unit dengan mengajukan keadaan terburuk yang mungkin terjadi.',
      ],
      5: [
        'Merancang siklus perencanaan yang menyatukan rencana kantor pusat, kantor wilayah, dan kantor cabang.',
        'Mengembangkan model alokasi sumber daya antarwilayah yang menyesuaikan diri dengan perubahan jumlah peserta.',
        'Memelopori cara baru mengelola program lintas lembaga dengan peta jalan dan dasbor bersama.',
      ],
    },
  },
  SCF: {
    definition:
      'Keyakinan pada kesanggupan diri untuk mengambil keputusan, menyatakan pendapat, dan menghadapi tantangan, yang terlihat ketika pegawai berhadapan dengan pimpinan, badan usaha, dokter, atau peserta yang menentang.',
    indicators: {
      1: [
        'Menjelaskan kekuatan dan keterbatasan dirinya dalam bertugas dengan contoh kejadian nyata.',
        'Menyebutkan keputusan yang berada dalam wewenangnya dan keputusan yang harus diteruskan kepada atasan.',
        'Menceritakan pengalaman gagal dalam pekerjaan beserta pelajaran yang dipetik darinya.',
      ],
      2: [
        'Menyampaikan kewajiban iuran kepada pimpinan badan usaha tanpa menunggu didampingi atasan.',
        'Mengemukakan pendapat dalam rapat unit meskipun berseberangan dengan pandangan sebagian besar hadirin.',
        'Mengakui jawaban yang keliru kepada peserta dan langsung menyampaikan keterangan yang benar.',
      ],
      3: [
        'Mempertahankan hasil telaah di hadapan pihak rumah sakit yang menentangnya dengan menyodorkan alasan dan bukti.',
        'Mengambil keputusan atas kasus yang belum terjawab oleh aturan setelah menimbang risikonya bagi diri dan peserta.',
        'Membedah bersama atasan penyebab keraguannya menjelang presentasi penting dan menyiapkan jawaban atas pertanyaan yang ditakutinya.',
      ],
      4: [
        'Menyanggah usulan pimpinan yang merugikan peserta dalam forum resmi sambil menawarkan jalan lain.',
        'Mengevaluasi keputusan sulit yang diambil bawahan dengan memisahkan keyakinan beralasan dari keberanian tanpa dasar.',
        'Menilai kesiapan rekan yang akan tampil di depan publik dan menunjukkan bukti kemampuan yang diragukannya sendiri.',
      ],
      5: [
        'Mewakili lembaga di hadapan parlemen, media, atau forum internasional untuk membela gagasan yang belum diterima umum.',
        'Menggagas terobosan berisiko bagi lembaga dan menyatakan diri bertanggung jawab atas hasilnya.',
        'Membangun program pendampingan yang menyiapkan pegawai muda agar berani memimpin penugasan di daerah terpencil.',
      ],
    },
  },
  SC: {
    definition:
      'Menahan dorongan bereaksi negatif dan menjaga ketenangan saat diprovokasi, ditekan, atau kelebihan beban kerja, misalnya di loket pengaduan, ruang rapat, atau masa penutupan klaim.',
    indicators: {
      1: [
        'Menyebutkan keadaan di tempat kerja yang biasa memancing amarah atau kepanikannya.',
        'Menjelaskan teknik menenangkan diri, seperti mengatur napas atau mengambil jeda, sebelum menanggapi kata-kata kasar.',
        'Menguraikan akibat luapan emosi petugas terhadap peserta yang sedang sakit.',
      ],
      2: [
        'Menjawab peserta yang membentak dengan nada suara rendah sambil menuntaskan layanannya.',
        'Menunda balasan atas surel atau pesan bernada menyerang sampai emosinya reda.',
        'Menahan komentar pribadi tentang rekan saat perdebatan rapat memanas.',
      ],
      3: [
        'Menelusuri pola pemicu emosinya dari catatan beberapa kejadian dan mengubah kebiasaan kerja yang menyuburkannya.',
        'Meredakan kericuhan di ruang tunggu dengan memisahkan pihak yang bertikai dan mengajak mereka berbicara bergantian.',
        'Memilah sumber tekanan menjelang penutupan klaim dan menjawabnya dengan urutan kerja tanpa menyalahkan siapa pun.',
      ],
      4: [
        'Membahas bersama petugas caranya menghadapi peserta yang mengamuk dan menilai pilihan tanggapannya.',
        'Meninjau tanggapan resmi yang ditulis tim saat tersulut emosi dan mencoret kalimat yang memperuncing perselisihan.',
        'Menilai cara kantor cabang menghadapi tekanan selama krisis layanan, termasuk keputusan yang lahir dari kepanikan.',
      ],
      5: [
        'Merancang protokol penanganan ancaman dan kekerasan verbal yang melindungi petugas serta peserta.',
        'Mengembangkan program ketahanan mental bagi petugas garis depan bersama psikolog dan fasilitas kesehatan.',
        'Menerbitkan kumpulan pembelajaran tentang memimpin dengan tenang saat krisis layanan bagi lembaga publik lain.',
      ],
    },
  },
  AS: {
    definition:
      'Keterampilan merencanakan dan menjalankan audit atas proses, transaksi, dan laporan lembaga, dari penyusunan program audit sampai pemantauan rekomendasi di kantor pusat dan kantor cabang.',
    indicators: {
      1: [
        'Menjelaskan beda kondisi, kriteria, sebab, akibat, dan rekomendasi dengan contoh sebuah temuan audit di kantor cabang.',
      ],
      2: ['Mengambil sampel berkas sesuai program audit dan mencatat hasil pengujiannya dalam kertas kerja.'],
      3: [
        'Menelusuri temuan berulang sampai ke kelemahan pengendalian yang menjadi penyebabnya dan merumuskan rekomendasi untuk menutup kelemahan itu.',
      ],
      4: [
        'Menelaah kertas kerja auditor lain dan meminta bukti tambahan untuk simpulan yang belum didukung dokumen.',
      ],
      5: [
        'Merancang metode audit berbasis risiko yang memanfaatkan data transaksi harian sebagai pengganti pemeriksaan berkas satu per satu.',
      ],
    },
  },
  BD: {
    definition:
      'Keahlian menemukan dan mewujudkan peluang perluasan kepesertaan, kanal layanan, dan kerja sama baru yang layak dari segi keuangan serta sejalan dengan mandat jaminan kesehatan.',
    indicators: {
      1: [
        'Menyebutkan kelompok penduduk dan badan usaha di wilayahnya yang belum terdaftar beserta sumber datanya.',
      ],
      2: [
        'Menyusun usulan kerja sama dengan calon mitra kanal pendaftaran, lengkap dengan hitungan biaya dan sasaran peserta baru.',
      ],
      3: [
        'Mengurai sebab uji coba perluasan kepesertaan meleset dari sasaran, lalu mengubah skema kemitraannya.',
      ],
      4: ['Menguji asumsi pertumbuhan peserta dan biaya pada studi kelayakan yang diajukan unit lain.'],
      5: [
        'Mendirikan kanal pendaftaran bersama koperasi dan platform kerja yang membuka kepesertaan bagi pengemudi, nelayan, dan pedagang.',
      ],
    },
  },
  CHANGE: {
    definition:
      'Keahlian menyiapkan dan mendampingi unit kerja serta pegawai melewati perubahan sistem, proses, atau struktur hingga cara kerja baru dipakai dalam layanan sehari-hari.',
    indicators: {
      1: [
        'Menggambarkan tahap peralihan dari cara kerja lama ke cara kerja baru pada satu program transformasi yang sedang berjalan.',
      ],
      2: ['Melaksanakan rencana komunikasi perubahan di unitnya dan mencatat keberatan pegawai yang muncul.'],
      3: [
        'Memetakan sumber penolakan terhadap aplikasi atau prosedur baru dan menyesuaikan bentuk pendampingan bagi tiap kelompok pegawai.',
      ],
      4: [
        'Menilai analisis dampak perubahan yang disusun tim proyek dan menunjukkan kelompok terdampak yang terlewat.',
      ],
      5: [
        'Membangun kerangka manajemen perubahan lembaga yang memuat ukuran kesiapan, jaringan agen perubahan, dan ukuran adopsi.',
      ],
    },
  },
  CLM: {
    definition:
      'Keahlian mengelola klaim fasilitas kesehatan sejak pengajuan dan verifikasi hingga persetujuan bayar, agar layanan yang diterima peserta dibayar sesuai ketentuan, tarif, dan tenggat.',
    indicators: {
      1: [
        'Menguraikan alur klaim rumah sakit dari pengajuan berkas, verifikasi, umpan balik, hingga persetujuan bayar.',
      ],
      2: [
        'Memverifikasi kelengkapan berkas, kode diagnosis, dan kode tindakan pada klaim yang diajukan FKRTL.',
      ],
      3: [
        'Menyelesaikan klaim tertunda atau sengketa pengodean dengan membandingkan resume medis, kaidah pengodean, dan ketentuan tarif.',
      ],
      4: [
        'Mengevaluasi hasil kerja para verifikator dan menyelaraskan keputusan bayar yang berbeda untuk kasus serupa.',
      ],
      5: [
        'Mengembangkan aturan verifikasi digital yang menyaring klaim menurut risiko dan mempercepat pembayaran fasilitas kesehatan.',
      ],
    },
  },
  CM: {
    definition:
      'Keahlian menyusun, memutakhirkan, dan menerapkan model kompetensi lembaga, yang mencakup kamus kompetensi, profil jabatan, asesmen, dan pemakaian hasilnya dalam pengelolaan pegawai.',
    indicators: {
      1: [
        'Membedakan kompetensi dasar, kepemimpinan, dan fungsional dengan menunjuk contohnya pada profil satu jabatan.',
      ],
      2: ['Menyusun profil kompetensi jabatan dari hasil wawancara dengan pemangku jabatan dan atasannya.'],
      3: [
        'Menganalisis kesenjangan antara hasil asesmen dan syarat jabatan untuk menetapkan kelompok pegawai yang perlu dikembangkan.',
      ],
      4: [
        'Mengkaji ulang rancangan kamus kompetensi dari tim lain dan menandai indikator yang tumpang tindih atau tidak teramati.',
      ],
      5: [
        'Merumuskan arsitektur kompetensi lembaga yang menautkan profil jabatan dengan seleksi, pembelajaran, karier, dan imbal jasa.',
      ],
    },
  },
  MCE: {
    definition:
      'Keahlian menegakkan kewajiban badan usaha dan peserta untuk mendaftar, melaporkan data, dan membayar iuran melalui penyuluhan, pemeriksaan, serta pengenaan sanksi sesuai peraturan.',
    indicators: {
      1: ['Menerangkan kewajiban pemberi kerja dalam JKN dan sanksi atas tiap pelanggarannya.'],
      2: [
        'Memeriksa data pekerja dan upah pada badan usaha, lalu menuangkan hasilnya dalam berita acara pemeriksaan.',
      ],
      3: [
        'Mengungkap upah yang dilaporkan di bawah nilai sebenarnya melalui pembandingan data iuran dan penggajian, lalu menetapkan langkah penegakannya.',
      ],
      4: [
        'Meninjau usulan sanksi dari petugas pemeriksa dan menyatakan apakah bukti serta tahap peringatannya mencukupi.',
      ],
      5: [
        'Merintis skema kepatuhan bersama dinas ketenagakerjaan, kejaksaan, dan layanan perizinan yang berlaku bagi seluruh kantor cabang.',
      ],
    },
  },
  CBM: {
    definition:
      'Keahlian menyusun, mengalokasikan, dan mengendalikan rencana kerja dan anggaran tahunan lembaga, dari usulan unit kerja hingga laporan realisasi dan revisi.',
    indicators: {
      1: [
        'Menunjukkan pos anggaran yang tepat bagi contoh belanja operasional, belanja modal, dan belanja program.',
      ],
      2: ['Menghitung usulan anggaran unit berdasarkan rencana kegiatan dan standar biaya yang berlaku.'],
      3: [
        'Menemukan penyebab penyimpangan realisasi anggaran dan mengajukan pergeseran dana antarkegiatan untuk mengatasinya.',
      ],
      4: [
        'Mempertanyakan dasar kebutuhan dalam usulan anggaran unit kerja dan mengembalikan pos yang tidak menunjang sasaran lembaga.',
      ],
      5: [
        'Memperbarui metode penganggaran lembaga sehingga pagu kantor cabang mengikuti perubahan jumlah peserta dan beban kerja.',
      ],
    },
  },
  CULDEV: {
    definition:
      'Keahlian menerjemahkan nilai-nilai lembaga menjadi kebiasaan kerja, mengukur penerapannya di unit kerja, dan merancang program yang memperkuat budaya melayani peserta.',
    indicators: {
      1: [
        'Menjelaskan nilai-nilai lembaga dengan contoh perilaku yang sesuai dan yang bertentangan di loket layanan.',
      ],
      2: [
        'Menyelenggarakan kegiatan penanaman nilai di unit, seperti berbagi cerita layanan, sesuai panduan program budaya.',
      ],
      3: [
        'Menafsirkan hasil survei budaya unit untuk menemukan kebiasaan yang menghambat pelayanan dan menentukan intervensinya.',
      ],
      4: [
        'Memutuskan kelayakan program budaya yang diusulkan unit kerja dengan bukti perubahan perilaku dari program sebelumnya.',
      ],
      5: [
        'Mencetuskan pendekatan pembentukan budaya yang menyatu dengan sistem penilaian kinerja, promosi, dan penyambutan pegawai baru.',
      ],
    },
  },
  DA: {
    definition:
      'Keahlian mengolah dan memodelkan data kepesertaan, iuran, pelayanan, dan klaim untuk menjawab pertanyaan kerja dan mendukung pengambilan keputusan lembaga.',
    indicators: {
      1: [
        'Menjelaskan kapan memakai analisis deskriptif, diagnostik, atau prediktif dengan contoh pertanyaan tentang kunjungan peserta.',
      ],
      2: [
        'Menjalankan kueri dan uji statistik pada data kunjungan atau klaim untuk menjawab permintaan unit kerja.',
      ],
      3: [
        'Memodelkan faktor pendorong kenaikan rujukan atau tunggakan dan merekomendasikan tindakan dari hasil model.',
      ],
      4: [
        'Membedah model buatan analis lain untuk menemukan bias sampel, kebocoran data, atau kesimpulan yang melampaui bukti.',
      ],
      5: [
        'Menciptakan model baru yang memprediksi penyakit kronis atau lonjakan kunjungan peserta untuk dipakai dalam kebijakan lembaga.',
      ],
    },
  },
  DM: {
    definition:
      'Keahlian mengatur daur hidup, mutu, definisi, dan hak akses data lembaga agar data peserta dan fasilitas kesehatan tunggal, akurat, dan terlindungi.',
    indicators: {
      1: [
        'Menyebutkan pemilik data, definisi baku, dan kelas kerahasiaan untuk data peserta yang dipakai di unitnya.',
      ],
      2: ['Membersihkan data ganda atau tidak lengkap menurut aturan mutu data dan mencatat perubahannya.'],
      3: ['Menelusuri asal ketidaksesuaian data antarsistem dan memperbaiki aturan pemadanan di sumbernya.'],
      4: [
        'Memeriksa kesesuaian rencana perbaikan mutu dari para pemilik data dengan standar metadata dan ketentuan pelindungan data pribadi.',
      ],
      5: ['Membentuk tata kelola data lembaga, termasuk data induk peserta yang dirujuk semua sistem.'],
    },
  },
  DV: {
    definition:
      'Keahlian menyajikan data dalam grafik, peta, dan dasbor yang terbaca tepat oleh pimpinan, kantor cabang, dan masyarakat.',
    indicators: {
      1: ['Membedakan kegunaan grafik batang, garis, sebar, dan peta untuk data peserta, iuran, atau klaim.'],
      2: ['Membuat dasbor capaian kantor cabang dari sumber data resmi sesuai pedoman warna dan label.'],
      3: [
        'Menata ulang dasbor yang membingungkan sesudah memilah kebutuhan penggunanya, sehingga pokok keputusan terlihat di layar pertama.',
      ],
      4: [
        'Mengoreksi grafik buatan tim lain yang menyesatkan, misalnya karena skala terpotong atau pembanding yang tidak setara.',
      ],
      5: [
        'Menerbitkan pustaka visual dan standar penyajian data yang dipakai seluruh unit dalam laporan kepada publik.',
      ],
    },
  },
  DBA: {
    definition:
      'Keahlian mengoperasikan, memelihara, mengamankan, dan memulihkan basis data produksi yang menopang layanan kepesertaan, iuran, dan klaim di seluruh kantor.',
    indicators: {
      1: ['Menjelaskan fungsi pencadangan, replikasi, dan hak akses pada basis data produksi lembaga.'],
      2: ['Menjalankan pencadangan terjadwal dan uji pemulihan basis data, lalu mengisi catatan hasilnya.'],
      3: [
        'Mendiagnosis kueri lambat, penguncian tabel, atau ruang penyimpanan penuh dan memulihkan kinerja basis data.',
      ],
      4: [
        'Menelaah rencana migrasi dan penyetelan dari administrator lain serta menolak langkah yang berisiko menghilangkan data.',
      ],
      5: [
        'Mengembangkan arsitektur basis data dengan ketersediaan tinggi dan pemulihan bencana bagi layanan yang tidak boleh berhenti.',
      ],
    },
  },
  DDD: {
    definition:
      'Keahlian merancang struktur, relasi, dan aturan integritas basis data serta membangunnya untuk mendukung aplikasi layanan dan pelaporan lembaga.',
    indicators: {
      1: ['Menerangkan arti entitas, kunci, dan relasi dengan menunjuk bagian diagram data kepesertaan.'],
      2: ['Membuat tabel, indeks, dan prosedur tersimpan sesuai rancangan skema yang telah disetujui.'],
      3: [
        'Merombak skema yang memuat redundansi atau anomali sehingga satu fakta tentang peserta tersimpan di satu tempat.',
      ],
      4: [
        'Mengevaluasi rancangan skema dari pengembang lain dengan simulasi beban transaksi dan pertumbuhan data.',
      ],
      5: [
        'Merancang pola basis data acuan, termasuk integrasi data fasilitas kesehatan, sebagai dasar pembangunan aplikasi baru.',
      ],
    },
  },
  EVM: {
    definition:
      'Keahlian merencanakan, menyelenggarakan, dan mengevaluasi acara lembaga, seperti sosialisasi kepada peserta, forum mitra, dan rapat nasional, sesuai tujuan, anggaran, dan jadwal.',
    indicators: {
      1: [
        'Memerinci kebutuhan sebuah acara sosialisasi, mulai dari tempat, undangan, narasumber, perizinan, hingga dokumentasi.',
      ],
      2: [
        'Menyiapkan susunan acara, daftar undangan, dan pembagian tugas panitia untuk forum fasilitas kesehatan.',
      ],
      3: [
        'Mengatasi perubahan narasumber, tempat, atau jumlah tamu pada hari pelaksanaan dengan menata ulang alur acara.',
      ],
      4: [
        'Menilai rencana acara dan laporan pascaacara panitia lain dari segi ketercapaian tujuan dan kewajaran biayanya.',
      ],
      5: [
        'Menciptakan format acara baru, misalnya forum hibrida lintas wilayah, beserta panduan yang dipakai seluruh kantor cabang.',
      ],
    },
  },
  LAW: {
    definition:
      'Keahlian menangani perkara, memberi pendapat hukum, dan mengelola risiko hukum lembaga dalam hubungan dengan peserta, badan usaha, fasilitas kesehatan, dan pihak ketiga.',
    indicators: {
      1: [
        'Menyebutkan hak dan kewajiban hukum lembaga, peserta, serta fasilitas kesehatan beserta peraturan yang menjadi dasarnya.',
      ],
      2: ['Menyusun kronologi dan berkas bukti untuk penanganan gugatan atau somasi sesuai hukum acara.'],
      3: [
        'Menganalisis pokok sengketa dengan fasilitas kesehatan atau badan usaha dan memilih jalur litigasi, mediasi, atau perdamaian.',
      ],
      4: [
        'Menguji pendapat hukum yang disusun rekan atau kuasa hukum luar terhadap putusan pengadilan dan peraturan terbaru.',
      ],
      5: [
        'Membangun strategi penanganan perkara lembaga yang mengolah putusan terdahulu menjadi langkah pencegahan sengketa.',
      ],
    },
  },
  LM: {
    definition:
      'Keahlian mengelola penyelenggaraan pembelajaran pegawai, mulai dari pemetaan kebutuhan, kalender pelatihan, penyediaan pengajar dan sistem belajar daring, hingga pengukuran hasilnya.',
    indicators: {
      1: [
        'Menggambarkan daur pengelolaan pembelajaran lembaga dari penjaringan kebutuhan sampai evaluasi pascapelatihan.',
      ],
      2: [
        'Menjadwalkan kelas, peserta pelatihan, pengajar, dan ruang belajar daring sesuai kalender pelatihan.',
      ],
      3: [
        'Menyelidiki sebab kelas sepi atau hasil belajar tidak terpakai di tempat kerja dan mengubah jalur belajarnya.',
      ],
      4: [
        'Memvalidasi usulan kebutuhan pelatihan dari unit kerja dan memisahkan masalah yang tidak terpecahkan oleh pelatihan.',
      ],
      5: [
        'Mengembangkan akademi lembaga yang membuka pembelajaran bersama bagi pegawai, kader, dan tenaga fasilitas kesehatan.',
      ],
    },
  },
  LEGAL: {
    definition:
      'Keahlian merancang peraturan lembaga, keputusan, perjanjian kerja sama, dan naskah hukum lain dengan rumusan yang tidak bermakna ganda serta selaras dengan peraturan di atasnya.',
    indicators: {
      1: [
        'Menunjukkan bagian konsiderans, dasar hukum, batang tubuh, dan penutup pada contoh peraturan lembaga.',
      ],
      2: [
        'Menuangkan kesepakatan dengan fasilitas kesehatan ke dalam pasal perjanjian sesuai kaidah perancangan naskah hukum.',
      ],
      3: [
        'Memecahkan pertentangan antarpasal atau dengan peraturan di atasnya melalui perumusan ulang norma.',
      ],
      4: [
        'Meneliti rancangan naskah hukum dari perancang lain dan memberi catatan atas frasa multitafsir serta celah kewajiban.',
      ],
      5: [
        'Merumuskan pedoman perancangan dan bank klausul baku yang menjadi acuan seluruh perjanjian lembaga.',
      ],
    },
  },
  MPP: {
    definition:
      'Keahlian menghitung, memproyeksikan, dan mengatur kebutuhan jumlah serta susunan pegawai di kantor pusat dan kantor cabang sesuai beban kerja dan arah lembaga.',
    indicators: {
      1: [
        'Menjelaskan hubungan antara beban kerja, norma waktu, dan formasi pegawai pada satu jabatan di kantor cabang.',
      ],
      2: ['Menghitung kebutuhan pegawai unit dengan data volume layanan dan norma waktu yang ditetapkan.'],
      3: [
        'Memproyeksikan kekurangan pegawai akibat pensiun, mutasi, atau otomasi dan menyusun pilihan pemenuhannya.',
      ],
      4: [
        'Membandingkan analisis beban kerja dari berbagai unit dan mengoreksi usulan formasi yang melampaui kebutuhan.',
      ],
      5: [
        'Menggagas model perencanaan tenaga kerja yang menyimulasikan dampak digitalisasi layanan dan pertumbuhan peserta terhadap formasi lembaga.',
      ],
    },
  },
  MACC: {
    definition:
      'Keahlian mengolah informasi biaya dan kinerja keuangan untuk keputusan internal, seperti biaya satuan layanan, analisis selisih, dan pembandingan efisiensi antarkantor cabang.',
    indicators: {
      1: ['Membedakan biaya tetap, variabel, langsung, dan tidak langsung pada kegiatan kantor cabang.'],
      2: [
        'Membebankan biaya bersama ke unit layanan dan menyajikan biaya satuan per peserta dalam laporan manajemen.',
      ],
      3: [
        'Menguraikan selisih biaya antarkantor cabang menurut volume, harga, dan efisiensi, lalu mengusulkan penghematan.',
      ],
      4: [
        'Meninjau perhitungan biaya dan asumsi alokasi dari analis lain sebelum dipakai pimpinan untuk mengambil keputusan.',
      ],
      5: [
        'Membangun sistem penghitungan biaya berbasis aktivitas yang menampilkan biaya tiap proses layanan lembaga.',
      ],
    },
  },
  MM: {
    definition:
      'Keahlian menyusun segmentasi, pesan, dan kanal pemasaran sosial agar masyarakat dan badan usaha mengenal manfaat JKN, mendaftar, dan tetap membayar iuran.',
    indicators: {
      1: ['Menggambarkan segmen calon peserta dan pesan manfaat program yang sesuai bagi tiap segmen.'],
      2: [
        'Melaksanakan kampanye pendaftaran di pasar, kampus, atau kawasan industri sesuai rencana pemasaran.',
      ],
      3: [
        'Membaca hasil kampanye per kanal untuk menemukan titik calon peserta batal mendaftar dan mengganti pesan atau kanalnya.',
      ],
      4: [
        'Mengulas strategi pemasaran kantor cabang dan menyoroti sasaran segmen yang tidak didukung data riset.',
      ],
      5: [
        'Mencetuskan strategi pemasaran sosial nasional yang mengubah pandangan masyarakat tentang iuran, dari beban menjadi gotong royong.',
      ],
    },
  },
  MAM: {
    definition:
      'Keahlian mengelola pendaftaran, perubahan data, mutasi, dan penonaktifan peserta di semua segmen sehingga status kepesertaan sesuai dengan keadaan sebenarnya ketika peserta membutuhkan layanan.',
    indicators: {
      1: [
        'Menyebutkan segmen kepesertaan JKN beserta dokumen pendaftaran dan ketentuan masa aktif tiap segmen.',
      ],
      2: [
        'Memproses pendaftaran, penambahan anggota keluarga, dan perpindahan FKTP peserta dalam aplikasi kepesertaan.',
      ],
      3: [
        'Menyelesaikan kasus status nonaktif atau data kependudukan tidak padan dengan menelusuri riwayat mutasi peserta.',
      ],
      4: [
        'Menelaah hasil rekonsiliasi data peserta dari kantor cabang dan pemerintah daerah serta memutuskan koreksi atas perbedaannya.',
      ],
      5: [
        'Merancang layanan administrasi kepesertaan yang mengalihkan segmen secara otomatis ketika pekerjaan atau keluarga peserta berubah.',
      ],
    },
  },
  NEGO: {
    definition:
      'Keterampilan menyiapkan dan menjalankan perundingan dengan fasilitas kesehatan, badan usaha, pemasok, atau mitra sehingga tercapai kesepakatan yang dapat dilaksanakan kedua pihak.',
    indicators: {
      1: [
        'Menjelaskan kepentingan, posisi, batas terendah, dan pilihan cadangan tiap pihak dalam contoh kontrak fasilitas kesehatan.',
      ],
      2: ['Merundingkan butir kerja sama rutin dengan mitra berdasarkan mandat dan lembar persiapan.'],
      3: [
        'Mengurai kebuntuan perundingan dengan menggali kepentingan yang belum terucap dan menawarkan paket pertukaran baru.',
      ],
      4: [
        'Mengevaluasi rencana dan catatan perundingan tim lain, lalu menunjukkan konsesi yang diberikan tanpa imbalan.',
      ],
      5: ['Mengembangkan panduan dan simulasi perundingan lembaga dari pelajaran kontrak berskala nasional.'],
    },
  },
  OA: {
    definition:
      'Keahlian mengelola surat, arsip, agenda, ruang, dan kebutuhan kantor sehingga pekerjaan unit berjalan tertib dan dokumen dapat ditemukan kembali.',
    indicators: {
      1: [
        'Menunjukkan alur surat masuk dan surat keluar, kode klasifikasi arsip, serta tempat penyimpanannya.',
      ],
      2: [
        'Mengagendakan, mendistribusikan, dan mengarsipkan surat dalam aplikasi persuratan sesuai tata naskah dinas.',
      ],
      3: ['Menemukan sebab surat terlambat dijawab atau arsip hilang dan membenahi alur disposisinya.'],
      4: [
        'Memeriksa usulan pemusnahan arsip dari unit lain dan menahan berkas yang masa retensinya belum habis.',
      ],
      5: [
        'Memelopori administrasi kantor tanpa kertas yang menyatukan tanda tangan elektronik, persuratan, dan arsip seluruh lembaga.',
      ],
    },
  },
  ODD: {
    definition:
      'Keahlian merancang struktur, pembagian wewenang, dan hubungan kerja antarunit serta mengembangkan kemampuan organisasi agar sejalan dengan strategi dan beban layanan lembaga.',
    indicators: {
      1: [
        'Menerangkan garis lapor, rentang kendali, dan fungsi unit pada bagan organisasi kantor pusat serta kantor cabang.',
      ],
      2: ['Menyusun uraian jabatan dan matriks wewenang unit menurut hasil analisis jabatan.'],
      3: [
        'Mengidentifikasi fungsi yang tumpang tindih atau tidak bertuan antarunit dan mengusulkan struktur penggantinya.',
      ],
      4: [
        'Menguji usulan restrukturisasi dari unit kerja dan mencoret jabatan baru yang hanya memperpanjang jenjang keputusan.',
      ],
      5: [
        'Merancang model organisasi masa depan, misalnya tim lintas fungsi menurut wilayah layanan, beserta tahapan peralihannya.',
      ],
    },
  },
  PEMS: {
    definition:
      'Keahlian mengelola daur kinerja pegawai dan unit, dari penetapan sasaran, pemantauan, dan umpan balik hingga penilaian serta pemanfaatan hasilnya.',
    indicators: {
      1: [
        'Menguraikan hubungan sasaran lembaga, sasaran unit, dan indikator kinerja pada kontrak kinerja seorang pegawai.',
      ],
      2: [
        'Memfasilitasi penetapan target dan penilaian tengah tahun sesuai jadwal serta formulir sistem kinerja.',
      ],
      3: [
        'Mendeteksi nilai kinerja yang menumpuk di satu angka atau target yang terlampau rendah dan memperbaiki ukurannya.',
      ],
      4: [
        'Memimpin kalibrasi untuk membandingkan dasar penilaian antarunit dan mengubah nilai yang tidak didukung bukti kerja.',
      ],
      5: [
        'Menciptakan sistem kinerja berkelanjutan yang mengaitkan hasil layanan kepada peserta dengan sasaran individu di seluruh lembaga.',
      ],
    },
  },
  PC: {
    definition:
      'Keahlian menagih dan merekonsiliasi iuran peserta serta badan usaha melalui pengingat, kunjungan, kader, dan skema cicilan agar target penerimaan iuran tercapai.',
    indicators: {
      1: [
        'Menyebutkan kanal pembayaran, jatuh tempo, dan akibat penunggakan iuran bagi peserta mandiri serta badan usaha.',
      ],
      2: [
        'Menghubungi penunggak melalui telepon, surat, atau kader sesuai daftar tagih dan mencatat janji bayarnya.',
      ],
      3: [
        'Mengelompokkan penunggak menurut usia piutang dan kemampuan bayar untuk menentukan cara tagih tiap kelompok.',
      ],
      4: [
        'Mengkaji strategi penagihan kantor cabang dan kader serta merevisi cara tagih yang tidak menurunkan tunggakan.',
      ],
      5: [
        'Menggagas skema pembayaran baru, seperti tabungan komunitas atau potongan otomatis dompet digital, bagi pekerja berpenghasilan tidak tetap.',
      ],
    },
  },
  PRMS: {
    definition:
      'Keahlian memetakan, membakukan, mengukur, dan memperbaiki proses kerja lembaga dari hulu ke hilir, termasuk prosedur dan kesepakatan waktu layanan antarunit.',
    indicators: {
      1: ['Menjelaskan arti simbol, pemilik proses, dan titik serah terima pada peta proses bisnis lembaga.'],
      2: ['Mendokumentasikan langkah kerja unit ke dalam prosedur operasional baku beserta waktu bakunya.'],
      3: [
        'Mengukur waktu tunggu di tiap langkah proses dan menghapus hambatan yang memperpanjang antrean berkas.',
      ],
      4: ['Meninjau usulan perubahan dari pemilik proses dan menilai dampaknya pada unit hulu serta hilir.'],
      5: [
        'Merekayasa ulang proses lintas unit, misalnya dari pengaduan hingga koreksi data, menjadi satu rangkaian digital.',
      ],
    },
  },
  PROC: {
    definition:
      'Keahlian merencanakan dan melaksanakan pengadaan barang dan jasa lembaga secara terbuka, dari penyusunan kebutuhan dan pemilihan penyedia hingga pengelolaan kontrak dan serah terima.',
    indicators: {
      1: [
        'Membedakan metode tender, penunjukan langsung, dan pembelian lewat katalog menurut syarat pemakaiannya.',
      ],
      2: ['Menyusun kerangka acuan kerja dan harga perkiraan sendiri sesuai dokumen kebutuhan unit.'],
      3: [
        'Menyelesaikan kasus keterlambatan atau cacat mutu dari penyedia dengan menelusuri klausul kontrak dan menagih denda atau meminta perbaikan.',
      ],
      4: [
        'Memeriksa hasil evaluasi penawaran panitia dan membatalkan penilaian yang menyimpang dari dokumen pemilihan.',
      ],
      5: [
        'Mengembangkan kontrak payung nasional yang memakai rekam jejak penyedia untuk memenuhi kebutuhan seluruh kantor cabang.',
      ],
    },
  },
  FINA: {
    definition:
      'Keahlian mencatat, mengukur, menyajikan, dan mengungkapkan transaksi lembaga serta Dana Jaminan Sosial dalam laporan keuangan sesuai standar akuntansi.',
    indicators: {
      1: [
        'Menjelaskan pemisahan pencatatan aset lembaga dan aset Dana Jaminan Sosial dengan contoh transaksi.',
      ],
      2: [
        'Membukukan penerimaan iuran, beban manfaat, dan biaya operasional serta menyusun neraca saldo bulanan.',
      ],
      3: [
        'Merekonsiliasi selisih antara buku besar, rekening bank, dan sistem iuran hingga jurnal koreksinya ditetapkan.',
      ],
      4: [
        'Menelaah perlakuan akuntansi yang diusulkan kantor cabang dan meluruskan penyisihan piutang yang menyimpang dari standar.',
      ],
      5: ['Merumuskan kebijakan akuntansi bagi transaksi jaminan sosial yang belum dijabarkan oleh standar.'],
    },
  },
  FRM: {
    definition:
      'Keahlian mencegah, mendeteksi, dan menangani kecurangan dalam JKN oleh peserta, fasilitas kesehatan, pegawai, atau pihak lain dengan bukti yang sah.',
    indicators: {
      1: [
        'Menunjukkan contoh tagihan fiktif, pengodean berlebih, dan peminjaman kartu peserta beserta ketentuan yang dilanggar.',
      ],
      2: [
        'Menjalankan daftar periksa deteksi kecurangan pada data layanan dan melaporkan kasus terindikasi kepada tim antikecurangan.',
      ],
      3: [
        'Menyelidiki pola tagihan janggal dengan mewawancarai peserta dan mencocokkan rekam medis hingga dugaan terbukti atau gugur.',
      ],
      4: [
        'Menimbang laporan investigasi tim lain dan memutuskan apakah bukti mencukupi untuk pengembalian dana atau sanksi.',
      ],
      5: [
        'Menciptakan sistem deteksi dini kecurangan yang mempelajari modus baru dari seluruh fasilitas kesehatan mitra.',
      ],
    },
  },
  GCG: {
    definition:
      'Keahlian menerapkan asas keterbukaan, akuntabilitas, tanggung jawab, kemandirian, dan kewajaran dalam struktur, keputusan, dan pelaporan organ lembaga.',
    indicators: {
      1: ['Menguraikan peran direksi, dewan pengawas, dan komite dalam pengambilan keputusan lembaga.'],
      2: [
        'Mengelola laporan gratifikasi, pernyataan benturan kepentingan, dan risalah keputusan sesuai pedoman tata kelola.',
      ],
      3: [
        'Menganalisis celah antara praktik pengambilan keputusan dan pedoman tata kelola, lalu mengusulkan pembagian kewenangan baru.',
      ],
      4: ['Mengevaluasi penilaian mandiri tata kelola dari unit kerja dan menolak skor tanpa bukti dokumen.'],
      5: [
        'Membina forum tata kelola antarlembaga jaminan sosial untuk memperkenalkan ukuran keterbukaan baru kepada publik.',
      ],
    },
  },
  HA: {
    definition:
      'Keahlian memperkirakan beban manfaat, iuran, dan kewajiban program jaminan kesehatan dengan metode aktuaria untuk menjaga keberlangsungan Dana Jaminan Sosial.',
    indicators: {
      1: [
        'Menjelaskan pengaruh jumlah peserta, angka pemanfaatan layanan, dan biaya per kasus terhadap kecukupan iuran.',
      ],
      2: [
        'Menghitung cadangan klaim yang sudah terjadi tetapi belum dilaporkan dengan segitiga pembayaran klaim.',
      ],
      3: ['Menguraikan penyebab melesetnya proyeksi biaya manfaat dan menyetel ulang asumsi morbiditas.'],
      4: [
        'Menguji model aktuaria buatan aktuaris lain melalui perhitungan pembanding dan uji sensitivitas asumsi.',
      ],
      5: [
        'Mengembangkan model aktuaria jangka panjang yang menggabungkan penuaan penduduk dan perubahan paket manfaat untuk usulan iuran nasional.',
      ],
    },
  },
  HE: {
    definition:
      'Keahlian memakai ilmu ekonomi untuk menelaah permintaan layanan, cara membayar fasilitas kesehatan, dan nilai intervensi terhadap biayanya dalam kebijakan JKN.',
    indicators: {
      1: [
        'Menggambarkan dampak pembayaran kapitasi dan paket per kasus terhadap perilaku FKTP serta rumah sakit.',
      ],
      2: [
        'Menerapkan analisis efektivitas biaya pada pilihan obat atau layanan dengan data biaya dan luaran kesehatan peserta.',
      ],
      3: [
        'Menelusuri pendorong ekonomi di balik kenaikan biaya penyakit katastrofik dan merumuskan pilihan kebijakan pembiayaannya.',
      ],
      4: [
        'Memberi catatan atas kajian penilaian teknologi kesehatan dari peneliti lain tentang pilihan pembanding, perspektif biaya, dan dasar kesimpulannya.',
      ],
      5: [
        'Menerbitkan kajian ekonomi kesehatan yang memperkenalkan cara baru mengukur pemerataan manfaat JKN antarwilayah.',
      ],
    },
  },
  IDR: {
    definition:
      'Keahlian membina hubungan antara lembaga, pegawai, dan serikat pekerja melalui perjanjian kerja bersama, dialog, dan penyelesaian perselisihan sesuai hukum ketenagakerjaan.',
    indicators: {
      1: [
        'Menerangkan tahap bipartit, mediasi, dan pengadilan hubungan industrial beserta tenggat masing-masing.',
      ],
      2: [
        'Menyelenggarakan pertemuan bipartit dengan serikat pekerja dan menuliskan risalah kesepakatannya.',
      ],
      3: [
        'Mengurai akar keluhan pegawai tentang lembur, mutasi, atau disiplin dan menawarkan penyelesaian sebelum perselisihan meluas.',
      ],
      4: [
        'Menelaah usulan sanksi disiplin dari unit lain dan mencatat pelanggaran prosedur atau preseden yang diabaikan.',
      ],
      5: [
        'Membangun model kemitraan lembaga dan serikat pekerja yang menyertakan wakil pegawai dalam perancangan perubahan kerja.',
      ],
    },
  },
  INNOV: {
    definition:
      'Pengelolaan gagasan pembaruan sejak dijaring, dipilih, diujicobakan, sampai disebarluaskan, sehingga layanan JKN dan cara kerja kantor cabang terus diperbarui dengan hasil yang terukur.',
    indicators: {
      1: [
        'Menguraikan perjalanan sebuah usulan inovasi di lembaga, dari pengajuan oleh pegawai sampai replikasi di kantor cabang.',
      ],
      2: [
        'Menyusun rencana uji coba sebuah gagasan layanan, lengkap dengan jadwal, anggaran, dan ukuran keberhasilannya.',
      ],
      3: [
        'Menelusuri penyebab sebuah uji coba inovasi macet, lalu mengubah rancangannya berdasarkan data pemakaian.',
      ],
      4: [
        'Menilai kumpulan gagasan yang diajukan para pengelola inovasi untuk menentukan mana yang dilanjutkan, diubah, atau dihentikan.',
      ],
      5: [
        'Membangun ekosistem inovasi yang mempertemukan lembaga, perguruan tinggi, dan perusahaan rintisan kesehatan dalam pendanaan bersama.',
      ],
    },
  },
  INSR: {
    definition:
      'Pengelolaan kerja sama resmi dengan kementerian, pemerintah daerah, parlemen, asosiasi profesi, dan lembaga lain, agar kebijakan dan pelaksanaan JKN saling mendukung.',
    indicators: {
      1: [
        'Menyebutkan kementerian, pemerintah daerah, dan lembaga pengawas yang terkait dengan JKN beserta kewenangan masing-masing.',
      ],
      2: [
        'Memfasilitasi rapat koordinasi dengan dinas kesehatan dan menuangkan hasilnya dalam notula kesepakatan para pihak.',
      ],
      3: [
        'Mengurai pertentangan kepentingan antara lembaga dan pemerintah daerah untuk merumuskan butir kerja sama yang disetujui keduanya.',
      ],
      4: [
        'Mengevaluasi pelaksanaan nota kesepahaman yang dikelola kantor cabang sebagai dasar perpanjangan, perubahan, atau pengakhirannya.',
      ],
      5: [
        'Menggagas forum tetap lintas kementerian yang menyelaraskan kebijakan jaminan kesehatan dari pusat sampai daerah.',
      ],
    },
  },
  ID: {
    definition:
      'Perancangan program belajar, mulai dari analisis kebutuhan dan perumusan tujuan hingga bahan ajar dan alat evaluasinya, bagi petugas pelayanan, verifikator klaim, kader, dan pegawai lain.',
    indicators: {
      1: [
        'Menjelaskan hubungan antara tujuan belajar, materi, metode, dan soal evaluasi pada sebuah modul pelatihan.',
      ],
      2: ['Menulis bahan ajar dan skenario latihan peran untuk pelatihan petugas pelayanan peserta.'],
      3: [
        'Menganalisis kesenjangan kerja verifikator klaim untuk memisahkan yang memerlukan pelatihan dari yang teratasi dengan panduan kerja.',
      ],
      4: [
        'Mengkaji rancangan kurikulum buatan perancang lain dari keselarasan tujuan belajar dengan alat evaluasinya.',
      ],
      5: [
        'Mengembangkan model desain pembelajaran berbasis simulasi kasus JKN yang diadopsi seluruh pusat pelatihan lembaga.',
      ],
    },
  },
  INTC: {
    definition:
      'Penjagaan agar kegiatan setiap unit kerja sejalan dengan peraturan, kode etik, dan prosedur lembaga melalui sosialisasi, uji kepatuhan, dan penanganan penyimpangan.',
    indicators: {
      1: [
        'Menjelaskan beda tugas unit kepatuhan, audit internal, dan manajemen risiko beserta tempat melaporkan penyimpangan.',
      ],
      2: [
        'Memeriksa kegiatan unit kerja dengan daftar uji kepatuhan dan mencatat setiap penyimpangan dari prosedur.',
      ],
      3: [
        'Melacak pelanggaran yang berulang di kantor cabang sampai ke celah pengendaliannya dan memperbaiki prosedur terkait.',
      ],
      4: ['Mempertanyakan simpulan laporan kepatuhan unit kerja yang tidak didukung bukti pengujian.'],
      5: [
        'Merancang sistem kepatuhan terpadu yang menghubungkan pelaporan pelanggaran, uji kepatuhan, dan penjatuhan sanksi di seluruh lembaga.',
      ],
    },
  },
  INTR: {
    definition:
      'Pengelolaan komunikasi antara pimpinan dan pegawai, serta antara kantor pusat dan kantor cabang, agar kebijakan diterima utuh dan suara pegawai didengar.',
    indicators: {
      1: [
        'Membedakan kegunaan saluran komunikasi pegawai, seperti surat edaran, portal internal, dan temu pimpinan.',
      ],
      2: [
        'Menerbitkan buletin pegawai yang merangkum kebijakan direksi dan kabar kantor cabang sesuai jadwal terbit.',
      ],
      3: [
        'Mengolah survei komunikasi pegawai untuk menemukan titik putus pesan direksi dan mengganti saluran yang gagal.',
      ],
      4: [
        'Mengoreksi rencana komunikasi internal unit lain pada bagian pesan yang berpotensi disalahtafsirkan pegawai.',
      ],
      5: [
        'Menciptakan wadah dialog direksi dengan pegawai semua wilayah yang hasilnya masuk ke agenda keputusan lembaga.',
      ],
    },
  },
  IM: {
    definition:
      'Pengaturan kebutuhan, penerimaan, penyimpanan, penyaluran, dan pencatatan barang persediaan kantor, seperti kartu peserta dan formulir, agar tersedia tanpa penumpukan atau kehilangan.',
    indicators: {
      1: ['Menerangkan arti stok minimum, titik pemesanan ulang, dan kartu stok bagi gudang kantor cabang.'],
      2: [
        'Mencatat barang masuk dan keluar gudang pada kartu stok berdasarkan bukti terima dan permintaan unit.',
      ],
      3: [
        'Menghitung ulang titik pemesanan formulir dan kartu peserta dari pola pemakaian guna mengatasi kekosongan stok.',
      ],
      4: ['Memvalidasi penjelasan selisih hasil opname fisik yang diajukan pengelola gudang kantor cabang.'],
      5: [
        'Merancang model persediaan terpusat yang memprakirakan kebutuhan barang tiap kantor cabang dan menekan stok mati.',
      ],
    },
  },
  INVM: {
    definition:
      'Penempatan dan pemantauan Dana Jaminan Sosial serta dana lembaga pada instrumen yang diizinkan, dengan menimbang keamanan, likuiditas, dan imbal hasil bagi kelangsungan pembayaran manfaat.',
    indicators: {
      1: [
        'Membedakan deposito, surat berharga negara, dan reksa dana menurut risiko, likuiditas, serta batas penempatannya.',
      ],
      2: [
        'Melaksanakan penempatan dan pencairan deposito sesuai batas per bank serta mengarsipkan konfirmasi transaksinya.',
      ],
      3: [
        'Menganalisis kepekaan portofolio Dana Jaminan Sosial terhadap suku bunga untuk mengusulkan pergeseran tenor.',
      ],
      4: [
        'Menguji asumsi imbal hasil dan gagal bayar dalam kajian analis sebelum usulan dibawa ke komite investasi.',
      ],
      5: [
        'Merumuskan kebijakan alokasi aset jangka panjang yang menyelaraskan jatuh tempo investasi dengan proyeksi kewajiban manfaat.',
      ],
    },
  },
  ITIAM: {
    definition:
      'Pengelolaan pusat data, peladen, perangkat kerja, dan lisensi sejak pengadaan sampai penghapusan, sehingga sistem kepesertaan dan klaim berjalan di atas infrastruktur yang tercatat dan terpelihara.',
    indicators: {
      1: [
        'Menyebutkan komponen pusat data serta jenis perangkat dan lisensi yang wajib masuk daftar aset TI.',
      ],
      2: [
        'Memutakhirkan daftar aset TI setelah pemasangan, pemindahan, atau penarikan komputer dan peladen kantor cabang.',
      ],
      3: [
        'Mendiagnosis kelambatan aplikasi klaim dari beban prosesor, memori, dan media simpan, lalu menata ulang pembagian peladennya.',
      ],
      4: [
        'Meninjau rencana kapasitas dan peremajaan perangkat dari tim infrastruktur terhadap umur aset serta biaya pemeliharaannya.',
      ],
      5: [
        'Menciptakan arsitektur pusat data ganda yang menjaga layanan JKN nasional tetap berjalan ketika satu lokasi padam.',
      ],
    },
  },
  ITN: {
    definition:
      'Pembangunan, pemantauan, dan pemulihan jaringan komunikasi data yang menghubungkan kantor pusat, kantor cabang, dan fasilitas kesehatan, agar transaksi kepesertaan dan rujukan tidak terputus.',
    indicators: {
      1: [
        'Menggambarkan topologi jaringan antara kantor cabang dan pusat data beserta fungsi tiap perangkatnya.',
      ],
      2: ['Mengonfigurasi sakelar dan titik akses nirkabel kantor cabang mengikuti skema alamat IP lembaga.'],
      3: [
        'Menelusuri putusnya sambungan fasilitas kesehatan dari catatan lalu lintas data dan memulihkan segmen yang rusak.',
      ],
      4: [
        'Memeriksa rancangan jaringan dari teknisi dan penyedia untuk menemukan perangkat tunggal yang kerusakannya melumpuhkan semua sambungan.',
      ],
      5: [
        'Merintis jaringan nasional dengan jalur cadangan otomatis bagi kantor di daerah yang telekomunikasinya terbatas.',
      ],
    },
  },
  ITPD: {
    definition:
      'Penerjemahan kebutuhan kepesertaan, iuran, dan pelayanan kesehatan ke dalam rencana induk, arsitektur, dan rancangan sistem TI beserta urutan prioritas dan anggarannya.',
    indicators: {
      1: ['Menjelaskan isi rencana induk TI dan kaitannya dengan sasaran layanan kepada peserta.'],
      2: [
        'Menuangkan kebutuhan unit kepesertaan ke dalam dokumen rancangan sistem yang memuat alur proses, data, dan antarmuka.',
      ],
      3: [
        'Memetakan tumpang tindih fungsi sistem kepesertaan, iuran, dan klaim untuk merancang penggabungannya.',
      ],
      4: [
        'Menakar usulan proyek TI dari unit kerja terhadap arsitektur acuan, manfaat, dan kesiapan anggaran.',
      ],
      5: [
        'Membangun arsitektur acuan pertukaran data antara sistem JKN, rekam medis elektronik, dan data kependudukan nasional.',
      ],
    },
  },
  ITQ: {
    definition:
      'Penjaminan mutu sistem dan proses TI melalui standar, pengujian, dan pengukuran, agar aplikasi kepesertaan, iuran, dan klaim bekerja sesuai kebutuhan penggunanya.',
    indicators: {
      1: [
        'Membedakan uji fungsi, uji beban, dan uji keberterimaan pengguna menurut tujuan dan waktu pelaksanaannya.',
      ],
      2: [
        'Menjalankan skenario uji aplikasi klaim dan melaporkan setiap cacat lengkap dengan langkah pengulangannya.',
      ],
      3: [
        'Mengelompokkan cacat perangkat lunak menurut sebabnya guna memperbaiki tahap pengembangan yang melahirkannya.',
      ],
      4: ['Menilai kecukupan rencana dan bukti uji tim proyek sebelum menyatakan aplikasi layak pakai.'],
      5: [
        'Memelopori kerangka pengujian otomatis beserta ukuran mutu TI yang dipakai semua proyek aplikasi lembaga.',
      ],
    },
  },
  ITS: {
    definition:
      'Perlindungan sistem dan data peserta, termasuk riwayat pelayanan kesehatan, dari akses tidak sah, kebocoran, dan gangguan melalui pengendalian akses, pemantauan, serta penanganan insiden.',
    indicators: {
      1: [
        'Menyebutkan ciri surel tipuan yang memancing kata sandi aplikasi kepesertaan dan cara melaporkannya.',
      ],
      2: [
        'Mengatur hak akses pengguna aplikasi sesuai tugas jabatan dan mencabutnya ketika pegawai berpindah unit.',
      ],
      3: ['Menyelidiki catatan akses yang janggal untuk menemukan dan menutup jalur kebocoran data peserta.'],
      4: [
        'Meninjau hasil uji penetrasi dan rencana perbaikan tim keamanan guna menetapkan celah yang harus didahulukan.',
      ],
      5: [
        'Mendirikan pusat operasi keamanan yang memadukan deteksi ancaman siber terhadap data kesehatan lintas lembaga mitra.',
      ],
    },
  },
  ITSM: {
    definition:
      'Pengelolaan permintaan, gangguan, perubahan, dan kesepakatan layanan TI bagi pegawai dan mitra, agar pekerjaan kantor cabang dan fasilitas kesehatan segera pulih ketika terganggu.',
    indicators: {
      1: [
        'Menguraikan perbedaan insiden, masalah, dan permintaan layanan menurut katalog layanan TI lembaga.',
      ],
      2: [
        'Menangani tiket gangguan dari kantor cabang sesuai prioritas dan batas waktu yang disepakati dengan pengguna.',
      ],
      3: [
        'Menggali riwayat tiket gangguan yang berulang untuk menemukan akar masalah dan mengajukan perubahan permanen.',
      ],
      4: [
        'Mengaudit penutupan tiket oleh tim dukungan dan mengembalikan penyelesaian yang baru bersifat sementara.',
      ],
      5: [
        'Merancang model layanan TI swalayan yang menyatukan katalog, basis solusi, dan asisten virtual bagi pegawai.',
      ],
    },
  },
  ITSD: {
    definition:
      'Pembuatan dan pemeliharaan aplikasi lembaga melalui analisis kebutuhan, penulisan kode, pengujian unit, dan dokumentasi, untuk layanan peserta, badan usaha, dan fasilitas kesehatan.',
    indicators: {
      1: ['Memaparkan tahap daur hidup pengembangan aplikasi dan keluaran yang dihasilkan tiap tahapnya.'],
      2: [
        'Menulis kode fitur aplikasi peserta sesuai spesifikasi beserta uji unit dan catatan perubahannya.',
      ],
      3: [
        'Memecahkan salah hitung iuran pada aplikasi dengan menelusuri logika program sampai data masukannya.',
      ],
      4: ['Mengulas kode sumber pemrogram lain dan menandai bagian yang rawan galat atau sulit dipelihara.'],
      5: ['Membangun pustaka komponen bersama yang dipakai ulang oleh semua tim aplikasi JKN.'],
    },
  },
  KM: {
    definition:
      'Pengelolaan pengetahuan kerja dengan menangkap, mendokumentasikan, membagikan, dan memakai kembali pengalaman pegawai, sehingga keahlian tidak hilang saat pegawai mutasi atau pensiun.',
    indicators: {
      1: ['Membedakan pengetahuan tersurat dan tersirat dengan contoh dari pekerjaan kantor cabang.'],
      2: ['Merekam pengalaman pegawai yang akan pensiun ke dalam artikel repositori pengetahuan lembaga.'],
      3: [
        'Memetakan keahlian penting yang hanya dikuasai segelintir pegawai dan menetapkan cara pengalihannya.',
      ],
      4: [
        'Menyaring artikel pengetahuan kiriman unit kerja berdasarkan ketepatan isi dan kelayakannya untuk disebarkan.',
      ],
      5: [
        'Membina komunitas praktik antarwilayah yang mengangkat pengalaman lapangan menjadi standar kerja lembaga.',
      ],
    },
  },
  PKM: {
    definition:
      'Penguasaan dan pengelolaan informasi produk JKN, yaitu manfaat, iuran, hak kelas perawatan, dan prosedur, agar peserta, badan usaha, serta petugas memperoleh penjelasan yang benar dan mutakhir.',
    indicators: {
      1: ['Menjelaskan manfaat yang dijamin dan tidak dijamin JKN beserta alur rujukan dari FKTP ke FKRTL.'],
      2: ['Menyusun lembar tanya jawab bagi petugas loket dan pusat kontak setelah ketentuan iuran berubah.'],
      3: [
        'Membandingkan pertanyaan peserta yang berulang dengan materi produk guna menulis ulang penjelasan yang menyesatkan.',
      ],
      4: [
        'Memverifikasi brosur manfaat buatan kantor cabang terhadap ketentuan terbaru dan menarik cetakan yang keliru.',
      ],
      5: [
        'Menciptakan pusat rujukan produk JKN yang memperbarui isi semua kanal informasi dari satu sumber.',
      ],
    },
  },
  PROT: {
    definition:
      'Pengaturan tata tempat, tata upacara, dan tata penghormatan pada acara resmi, rapat pimpinan, serta kunjungan pejabat dan tamu asing ke lembaga.',
    indicators: {
      1: ['Menyebutkan aturan tata tempat pejabat negara dan tamu kehormatan pada upacara resmi.'],
      2: ['Menyiapkan denah duduk, susunan acara, dan penjemputan untuk kunjungan menteri ke kantor cabang.'],
      3: [
        'Menyelesaikan benturan urutan duduk antarpejabat dengan menimbang jabatan, kapasitas undangan, dan aturan keprotokolan.',
      ],
      4: [
        'Mengoreksi rencana keprotokolan kantor wilayah berdasarkan catatan kekeliruan pada acara sebelumnya.',
      ],
      5: ['Menerbitkan pedoman keprotokolan baru yang mencakup acara tatap muka, daring, dan internasional.'],
    },
  },
  PROV: {
    definition:
      'Pengelolaan kemitraan dengan fasilitas kesehatan melalui seleksi, kontrak, pembinaan, dan penilaian, agar peserta memperoleh layanan FKTP dan FKRTL yang cukup, merata, dan bermutu.',
    indicators: {
      1: [
        'Memerinci persyaratan kredensialing bagi klinik dan rumah sakit yang mengajukan kerja sama dengan lembaga.',
      ],
      2: [
        'Melakukan kunjungan kredensialing untuk mencocokkan tenaga, sarana, dan izin klinik dengan formulir penilaian.',
      ],
      3: [
        'Menganalisis rasio peserta terhadap dokter FKTP di suatu wilayah sebagai dasar usulan pemerataan peserta.',
      ],
      4: [
        'Memutuskan rekomendasi kontrak fasilitas kesehatan dari kantor cabang dengan merujuk catatan kepatuhan dan keluhan peserta.',
      ],
      5: [
        'Merancang pola kemitraan bagi daerah tanpa fasilitas memadai, misalnya layanan bergerak dan rumah sakit apung.',
      ],
    },
  },
  PR: {
    definition:
      'Pembentukan pengertian dan kepercayaan masyarakat terhadap JKN melalui hubungan media, publikasi, kampanye, dan tanggapan atas isu yang menyangkut lembaga.',
    indicators: {
      1: [
        'Menerangkan peran juru bicara, siaran pers, dan media sosial dalam penyampaian informasi JKN kepada masyarakat.',
      ],
      2: ['Menulis siaran pers tentang perubahan layanan dan membagikannya kepada wartawan setempat.'],
      3: [
        'Membedah pemberitaan negatif tentang pelayanan rumah sakit untuk menentukan isi tanggapan resmi lembaga.',
      ],
      4: [
        'Menguji naskah pernyataan krisis dari tim humas daerah dan mengganti kalimat yang memicu salah paham publik.',
      ],
      5: [
        'Menggagas strategi reputasi nasional yang menggandeng media, tokoh masyarakat, dan kader sebagai penyampai pesan JKN.',
      ],
    },
  },
  QM: {
    definition:
      'Pengelolaan standar mutu, audit mutu, dan perbaikan berkesinambungan atas hasil kerja lembaga, dari layanan loket kantor cabang hingga verifikasi klaim.',
    indicators: {
      1: ['Memaparkan standar mutu layanan loket dan siklus rencanakan, kerjakan, periksa, tindak lanjuti.'],
      2: ['Mengukur waktu tunggu dan angka kesalahan layanan kantor cabang pada lembar kendali mutu.'],
      3: [
        'Menemukan akar ketidaksesuaian mutu dengan diagram sebab-akibat dan menetapkan tindakan korektifnya.',
      ],
      4: [
        'Menilai tuntas tidaknya tindakan korektif unit teraudit dan membuka kembali temuan yang masih berulang.',
      ],
      5: [
        'Mengembangkan sistem manajemen mutu JKN yang menyatukan standar layanan kantor cabang dan fasilitas kesehatan mitra.',
      ],
    },
  },
  RS: {
    definition:
      'Pemenuhan kebutuhan pegawai melalui penjaringan, penyaringan, dan pemilihan calon yang sesuai dengan persyaratan jabatan di kantor pusat maupun kantor cabang.',
    indicators: {
      1: ['Menyebutkan urutan tahap seleksi pegawai dan aspek yang diukur pada setiap tahap.'],
      2: ['Mewawancarai pelamar dengan panduan berbasis perilaku dan mencatat bukti dari jawabannya.'],
      3: [
        'Mengaitkan skor seleksi dengan kinerja tahun pertama guna memperbaiki alat tes yang prediksinya meleset.',
      ],
      4: [
        'Memeriksa keadilan keputusan panel seleksi dengan menyandingkan catatan asesor dan profil jabatan.',
      ],
      5: [
        'Menggagas jalur rekrutmen putra-putri daerah untuk mengisi kantor cabang di wilayah kepulauan dan perbatasan.',
      ],
    },
  },
  REG: {
    definition:
      'Pengelolaan peraturan yang mengikat JKN dan lembaga dengan memantau, menafsirkan, menyelaraskan, dan menyebarkan ketentuannya, serta memberi masukan atas rancangan regulasi.',
    indicators: {
      1: [
        'Menguraikan jenjang peraturan JKN, dari undang-undang sampai peraturan direksi, beserta pokok yang diatur masing-masing.',
      ],
      2: ['Meringkas ketentuan yang baru diundangkan dan menyebarkannya kepada unit kerja yang terdampak.'],
      3: [
        'Membandingkan pasal peraturan direksi yang bertentangan dengan peraturan menteri untuk menyusun rumusan penyelarasannya.',
      ],
      4: [
        'Mengkaji analisis dampak regulasi dari unit pengusul sebelum rancangan peraturan diteruskan kepada direksi.',
      ],
      5: [
        'Merumuskan usulan pembaruan regulasi jaminan kesehatan kepada pemerintah berdasarkan bukti pelaksanaan di lapangan.',
      ],
    },
  },
  RD: {
    definition:
      'Perencanaan dan pelaksanaan pemindahan versi baru sistem dari lingkungan uji ke lingkungan produksi, dengan gangguan sekecil mungkin bagi kantor cabang dan fasilitas kesehatan.',
    indicators: {
      1: [
        'Menggambarkan alur rilis aplikasi dari lingkungan pengembangan sampai produksi beserta persetujuan yang diperlukan.',
      ],
      2: [
        'Memasang versi baru aplikasi di lingkungan produksi mengikuti daftar langkah rilis yang disetujui.',
      ],
      3: [
        'Mengisolasi penyebab gagalnya penerapan untuk memilih antara perbaikan langsung dan pengembalian ke versi sebelumnya.',
      ],
      4: [
        'Memutuskan layak tidaknya rilis tim proyek berdasarkan bukti uji, jadwal, dan rencana pengembaliannya.',
      ],
      5: [
        'Mengotomatiskan jalur penerapan sistem JKN sehingga pembaruan bertahap berjalan tanpa menghentikan pelayanan.',
      ],
    },
  },
  RND: {
    definition:
      'Kajian ilmiah untuk menjawab persoalan JKN, dari perumusan pertanyaan dan pemilihan metode hingga rekomendasi kebijakan serta rancangan layanan baru bagi peserta.',
    indicators: {
      1: [
        'Membedakan penelitian kuantitatif dan kualitatif dengan contoh pertanyaan riset tentang kepesertaan JKN.',
      ],
      2: [
        'Mengumpulkan data responden sesuai protokol penelitian dan menyamarkan identitas mereka dalam berkas data.',
      ],
      3: [
        'Menguji hipotesis tentang penyebab tunggakan iuran dengan data sampel sebagai dasar rekomendasi kebijakan.',
      ],
      4: [
        'Menelaah metodologi dan simpulan naskah peneliti lain sebelum hasilnya disampaikan kepada direksi.',
      ],
      5: [
        'Merintis agenda riset jaminan kesehatan bersama universitas yang menghasilkan publikasi dan purwarupa layanan.',
      ],
    },
  },
  RM: {
    definition:
      'Pengelolaan gaji, tunjangan, insentif, dan penghargaan nonfinansial pegawai yang adil antarjabatan, bersaing dengan pasar, dan sesuai dengan kemampuan keuangan lembaga.',
    indicators: {
      1: [
        'Memerinci komponen imbal jasa pegawai, seperti gaji pokok, tunjangan, dan insentif, beserta dasar pemberiannya.',
      ],
      2: [
        'Menghitung insentif pegawai dari golongan jabatan, kehadiran, dan nilai kinerja pada periode berjalan.',
      ],
      3: [
        'Menyandingkan struktur upah lembaga dengan survei pasar guna mengusulkan penyesuaian bagi jabatan yang tertinggal.',
      ],
      4: [
        'Mengulas hasil evaluasi jabatan dari panel penilai untuk mengoreksi bobot tugas yang merusak kesetaraan upah.',
      ],
      5: [
        'Merancang sistem imbal jasa total yang mengaitkan penghargaan dengan mutu layanan peserta dan daya dukung anggaran.',
      ],
    },
  },
  RISKM: {
    definition:
      'Pengenalan, pengukuran, penanganan, dan pemantauan ketidakpastian yang menghambat sasaran lembaga, antara lain risiko penerimaan iuran, biaya manfaat, operasional, dan reputasi.',
    indicators: {
      1: [
        'Membedakan risiko bawaan, risiko residu, dan selera risiko dengan contoh dari proses pembayaran klaim.',
      ],
      2: [
        'Mengisi daftar risiko unit kerja dengan penyebab, kemungkinan, dampak, dan rencana penanganannya.',
      ],
      3: [
        'Menganalisis rambatan risiko tunggakan iuran ke likuiditas Dana Jaminan Sosial guna memilih langkah mitigasinya.',
      ],
      4: [
        'Menguji penilaian risiko pemilik proses dengan data kerugian dan mengembalikan perhitungan yang tidak beralasan.',
      ],
      5: [
        'Mengembangkan kerangka uji tekanan yang dipakai direksi untuk menimbang ketahanan keuangan program JKN.',
      ],
    },
  },
  SCM: {
    definition:
      'Penyelenggaraan layanan peserta di kantor, pusat kontak, dan kanal digital, serta penanganan pengaduan sampai tuntas sebagai bahan perbaikan layanan.',
    indicators: {
      1: [
        'Menyebutkan kanal pengaduan peserta, batas waktu jawaban, dan unit yang berwenang menyelesaikannya.',
      ],
      2: [
        'Menanggapi pengaduan peserta yang ditolak rumah sakit dan mencatat kronologinya sampai kasus selesai.',
      ],
      3: [
        'Menelusuri keluhan antrean yang berulang sampai ke sumber hambatannya untuk mengubah alur layanan.',
      ],
      4: [
        'Menilai jawaban pengaduan yang ditulis petugas dan mengembalikan yang tidak menyentuh pokok keluhan.',
      ],
      5: [
        'Membangun peta keluhan nasional yang menyatukan data semua kanal layanan untuk mencegah pengaduan berulang.',
      ],
    },
  },
  SP: {
    definition:
      'Pembelian pelayanan kesehatan bagi peserta dengan memilih secara sadar layanan yang dibeli, penyedia, dan cara bayarnya, supaya Dana Jaminan Sosial menghasilkan mutu dan akses yang sepadan dengan biayanya.',
    indicators: {
      1: [
        'Menjelaskan perbedaan dorongan bagi penyedia antara kapitasi di FKTP dan tarif paket INA-CBG di rumah sakit.',
      ],
      2: [
        'Menghitung kapitasi berbasis kinerja FKTP dari angka kontak, rasio rujukan, dan peserta penyakit kronis yang terkendali.',
      ],
      3: [
        'Menganalisis pergeseran pola rujukan setelah cara bayar berubah untuk menyesuaikan bobot indikator kinerja.',
      ],
      4: [
        'Mengulas kajian tarif dan paket manfaat dari analis dengan menimbang mutu hasil, akses, dan beban dana.',
      ],
      5: [
        'Menggagas skema pembayaran berbasis hasil perawatan bagi penyakit katastrofik dan mengujinya di beberapa provinsi.',
      ],
    },
  },
  SM: {
    definition:
      'Perumusan, penjabaran, dan pemantauan strategi lembaga, dari visi dan peta strategi sampai program kerja tahunan kantor cabang.',
    indicators: {
      1: [
        'Menunjukkan letak sasaran unit kerjanya pada peta strategi lembaga beserta hubungan sebab-akibatnya.',
      ],
      2: ['Menjabarkan sasaran strategis tahunan ke dalam program kerja dan target kantor cabang.'],
      3: [
        'Menganalisis sasaran strategis yang meleset untuk mengusulkan pengalihan sumber daya antarprogram.',
      ],
      4: [
        'Menilai keselarasan rencana kerja antardirektorat dan mencoret program yang tidak mendukung arah jangka panjang.',
      ],
      5: [
        'Merumuskan skenario masa depan JKN beserta pilihan strategi yang diputuskan direksi dan dewan pengawas.',
      ],
    },
  },
  TM: {
    definition:
      'Pengelolaan pegawai berpotensi sejak pengenalan, pengembangan, penempatan, hingga suksesi, agar jabatan kunci di kantor pusat dan wilayah terisi oleh penerus yang siap.',
    indicators: {
      1: ['Menjelaskan cara membaca matriks kinerja dan potensi dalam penetapan kelompok talenta.'],
      2: ['Menyusun rencana pengembangan individu seorang talenta bersama atasan dan mentornya.'],
      3: [
        'Menyandingkan profil talenta dengan jabatan kritis yang segera kosong untuk menentukan penugasan penutup kesenjangannya.',
      ],
      4: [
        'Mengoreksi penilaian yang bias pada peringkat talenta usulan kantor wilayah dalam sidang talenta.',
      ],
      5: [
        'Membangun sistem suksesi lintas wilayah yang menghubungkan rotasi, pembelajaran, dan cadangan pemimpin.',
      ],
    },
  },
  TAXM: {
    definition:
      'Penghitungan, pemotongan, penyetoran, pelaporan, dan perencanaan pajak lembaga sesuai ketentuan, termasuk pajak atas penghasilan pegawai, penyedia barang, dan mitra.',
    indicators: {
      1: ['Membedakan transaksi lembaga yang terutang PPh Pasal 21, PPh Pasal 23, dan PPN.'],
      2: [
        'Memotong pajak atas pembayaran kepada penyedia dan menerbitkan bukti potongnya sebelum jatuh tempo.',
      ],
      3: [
        'Merekonsiliasi selisih antara buku besar dan surat pemberitahuan pajak untuk menyusun pembetulannya.',
      ],
      4: [
        'Menelaah kertas kerja pajak dan pendapat konsultan sebelum lembaga menjawab permintaan penjelasan kantor pajak.',
      ],
      5: [
        'Memformulasikan posisi perpajakan lembaga atas Dana Jaminan Sosial untuk dibahas dengan otoritas pajak.',
      ],
    },
  },
  TRM: {
    definition:
      'Pengelolaan kas, rekening, pembayaran, dan likuiditas lembaga, agar klaim fasilitas kesehatan dan biaya operasional terbayar tepat waktu tanpa dana menganggur.',
    indicators: {
      1: [
        'Menerangkan pemisahan rekening Dana Jaminan Sosial dan dana operasional beserta pejabat yang berwenang mencairkannya.',
      ],
      2: ['Memproses perintah bayar klaim setelah mencocokkan nomor rekening, jumlah, dan otorisasinya.'],
      3: [
        'Memproyeksikan arus kas mingguan untuk menutup kekurangan dana klaim dengan pengaturan jatuh tempo penempatan.',
      ],
      4: [
        'Mengevaluasi proyeksi likuiditas buatan analis terhadap realisasi penerimaan iuran dan menetapkan batas saldo baru.',
      ],
      5: [
        'Memusatkan kas lembaga melalui sistem yang menarik penerimaan iuran semua bank mitra pada hari yang sama.',
      ],
    },
  },
  UM: {
    definition:
      'Pemantauan dan pengendalian pemanfaatan layanan kesehatan oleh peserta dan fasilitas kesehatan, agar layanan sesuai dengan kebutuhan medis, mutunya terjaga, dan biayanya terkendali.',
    indicators: {
      1: ['Menjelaskan arti angka kunjungan, rasio rujukan, dan biaya per kasus dalam laporan utilisasi.'],
      2: [
        'Menyajikan data rawat inap per diagnosis dan rumah sakit dalam telaah utilisasi bulanan kantor cabang.',
      ],
      3: [
        'Menyelidiki lonjakan operasi sesar di sebuah rumah sakit dari indikasi medisnya dan menyepakati pengendaliannya dengan manajemen rumah sakit.',
      ],
      4: [
        'Menguji telaah utilisasi kantor cabang bersama dokter penasihat dan membatalkan simpulan tanpa dasar klinis.',
      ],
      5: [
        'Mengembangkan model prediksi utilisasi yang menandai pelayanan berlebih dan kekurangan pelayanan di setiap provinsi.',
      ],
    },
  },
})
