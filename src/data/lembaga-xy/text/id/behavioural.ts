// Texts of the behavioural competencies, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { BehaviouralCode } from '../../ids'
import type { SoftText } from '../types'

/** Texts of the behavioural competencies. */
export const behavioural: Readonly<Record<BehaviouralCode, SoftText>> = {
  AT: {
    definition:
      'Mengurai masalah, data, atau keadaan menjadi bagian-bagiannya dan menelusuri hubungan sebab-akibat di antaranya, misalnya ketika biaya klaim naik atau peserta di suatu wilayah berhenti membayar iuran.',
    indicators: {
      '1': [
        'Menguraikan komponen pembentuk biaya klaim, seperti jumlah kasus, biaya per kasus, dan kelas perawatan.',
        'Membedakan gejala dari akar masalah pada contoh kasus antrean panjang di kantor cabang.',
        'Menjelaskan cara membaca diagram tulang ikan atau pohon masalah yang dipakai unit kerjanya.',
      ],
      '2': [
        'Memecah laporan tunggakan iuran menurut segmen peserta, lama menunggak, dan wilayah.',
        'Membandingkan angka kunjungan FKTP bulan ini dengan bulan sebelumnya dan mencatat selisih yang perlu ditanyakan.',
        'Mengurutkan rangkaian kejadian sebuah keluhan peserta untuk menandai tahap tempat kekeliruan muncul.',
      ],
      '3': [
        'Menelusuri lonjakan klaim rawat inap hingga ke rumah sakit, diagnosis, dan pola rujukan yang menyebabkannya.',
        'Menguji beberapa dugaan penyebab turunnya keaktifan peserta dengan data pembanding dan menggugurkan dugaan yang tidak terbukti.',
        'Membandingkan dalam satu tabel pilihan penyelesaian selisih data kepesertaan menurut biaya, waktu, dan akibatnya bagi peserta.',
      ],
      '4': [
        'Memeriksa rantai sebab-akibat dalam analisis rekan dan menunjukkan mata rantai yang tidak didukung bukti.',
        'Menilai apakah penyelesaian usulan kantor cabang menyentuh akar masalah atau hanya gejalanya.',
        'Mengulas asumsi di balik proyeksi pengeluaran klaim buatan tim dan meminta penghitungan ulang atas asumsi yang lemah.',
      ],
      '5': [
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
      '1': [
        'Menggambarkan hubungan peserta, fasilitas kesehatan, dan lembaga dalam satu bagan sederhana.',
        'Menerangkan prinsip gotong royong yang mendasari jaminan kesehatan dengan contoh dari kehidupan sehari-hari.',
        'Menunjukkan kesamaan antara persoalan yang dihadapi hari ini dan kasus yang pernah ditangani unit kerja.',
      ],
      '2': [
        'Menerapkan konsep layanan berjenjang untuk menerangkan kepada peserta mengapa rujukan diperlukan.',
        'Mengelompokkan masukan peserta yang beragam ke dalam beberapa tema pokok.',
        'Menggunakan analogi yang dikenal pendengar saat menyampaikan gagasan rumit tentang pembayaran kapitasi.',
      ],
      '3': [
        'Merangkai temuan dari klaim, pengaduan, dan survei menjadi satu penjelasan tentang pergeseran kebutuhan peserta.',
        'Mengungkap pola bersama di balik keluhan yang datang dari berbagai kantor cabang dan fasilitas kesehatan.',
        'Merumuskan ulang persoalan layanan dari sudut pandang perjalanan berobat peserta sehingga muncul pilihan penyelesaian baru.',
      ],
      '4': [
        'Membantah model konseptual ajuan tim dengan kasus tandingan yang tidak dapat dijelaskan model tersebut.',
        'Menilai kecocokan konsep yang dipinjam rekan dari negara atau sektor lain dengan prinsip jaminan kesehatan nasional.',
        'Mempertemukan kerangka pikir beberapa unit yang saling bertentangan dan memilah bagian yang layak mendasari kebijakan.',
      ],
      '5': [
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
      '1': [
        'Menyebutkan aturan penamaan, penomoran, dan penyimpanan berkas yang berlaku di unit kerjanya.',
        'Menunjukkan letak arsip klaim, formulir pendaftaran, dan surat keluar ketika diminta.',
        'Menjelaskan akibat salah ketik nomor identitas peserta terhadap haknya di fasilitas kesehatan.',
      ],
      '2': [
        'Memeriksa ulang isian data peserta terhadap dokumen sumber sebelum menyimpannya dalam sistem.',
        'Menata meja kerja, map berkas, dan folder digital menurut susunan yang ditetapkan unit.',
        'Mencatat tugas, tenggat, dan penanggung jawab dalam daftar kerja seusai rapat.',
      ],
      '3': [
        'Menemukan penyebab berkas klaim berulang kali tidak lengkap dan memperbaiki daftar periksanya.',
        'Mencocokkan catatan dua unit yang berbeda angka sampai selisihnya terjelaskan dan terdokumentasi.',
        'Menyusun pembagian peran tertulis untuk pekerjaan yang tumpang tindih antara petugas loket dan petugas verifikasi.',
      ],
      '4': [
        'Mengambil sampel berkas yang telah diperiksa rekan untuk menguji ketelitian pemeriksaannya.',
        'Membandingkan daftar periksa dan tata arsip unit lain dengan standar pengarsipan lembaga serta menuliskan penyimpangannya.',
        'Mengembalikan usulan penataan kerja yang masih mengaburkan batas tugas antarpetugas disertai catatan perbaikan.',
      ],
      '5': [
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
      '1': [
        'Menjelaskan target kerja, standar layanan, dan batas wewenang yang melekat pada setiap peran di timnya.',
        'Menyebutkan tahapan teguran dan sanksi yang diatur lembaga atas pelanggaran kewajiban kerja.',
        'Membedakan kekeliruan yang perlu dibina dari pelanggaran yang perlu diberi sanksi melalui contoh.',
      ],
      '2': [
        'Menyampaikan tugas kepada petugas loket berikut hasil yang diminta, ukuran, dan tenggatnya.',
        'Menagih laporan penyelesaian pengaduan dari penanggung jawabnya pada tanggal yang disepakati.',
        'Menegur rekan yang melanggar kesepakatan jam layanan dengan menyebutkan fakta kejadiannya.',
      ],
      '3': [
        'Mengurai sebab anggota tim gagal memenuhi target verifikasi sebelum memilih pembinaan atau sanksi.',
        'Berunding dengan fasilitas kesehatan mitra yang mengabaikan janji layanan sampai tercapai rencana perbaikan tertulis.',
        'Menjatuhkan konsekuensi yang sudah diperjanjikan ketika kinerja bawahan tetap di bawah standar setelah dibina.',
      ],
      '4': [
        'Menelaah keadilan sanksi yang dijatuhkan para atasan dengan menyandingkan kasus sejenis antarkantor.',
        'Menguji rencana pembinaan kinerja susunan manajer lain terhadap akar pelanggaran yang ditemukan.',
        'Mempertanyakan laporan capaian unit yang tidak menyebut siapa yang bertanggung jawab atas target yang meleset.',
      ],
      '5': [
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
      '1': [
        'Menyebutkan sumber resmi untuk memeriksa status kepesertaan, tarif layanan, dan peraturan terbaru.',
        'Membedakan keterangan saksi langsung dari kabar pihak ketiga dalam sebuah laporan pengaduan.',
        'Menjelaskan pertanyaan yang perlu diajukan ketika cerita seorang peserta belum lengkap.',
      ],
      '2': [
        'Bertanya langsung kepada peserta, kader, atau petugas fasilitas kesehatan untuk melengkapi kronologi kejadian.',
        'Mengunjungi lokasi badan usaha untuk melihat sendiri jumlah pekerja yang belum didaftarkan.',
        'Mengumpulkan aturan, surat edaran, dan kasus terdahulu sebelum menjawab pertanyaan yang belum pernah diterima.',
      ],
      '3': [
        'Menggali keterangan yang saling bertentangan dari rumah sakit dan peserta hingga kejadian sebenarnya terang.',
        'Menyilangkan isi basis data, wawancara, dan pengamatan lapangan untuk menutup celah informasi sebuah kasus.',
        'Menghubungi pakar klinis atau hukum di luar unit untuk memecahkan kasus yang tidak terjawab oleh dokumen.',
      ],
      '4': [
        'Menilai kecukupan sumber yang dipakai rekan dalam telaahnya dan menyebutkan sumber yang terlewat.',
        'Menelaah keandalan narasumber dan data lapangan yang mendasari rekomendasi tim.',
        'Memutuskan apakah penggalian fakta oleh tim dihentikan atau diperluas setelah meninjau bahan yang terkumpul.',
      ],
      '5': [
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
      '1': [
        'Menyebutkan tanda cemas, marah, atau bingung yang terlihat pada nada suara dan raut wajah peserta.',
        'Menceritakan kembali keluhan peserta dengan menyebut isi dan perasaan yang disampaikannya.',
        'Menjelaskan mengapa keluarga pasien gawat darurat bereaksi lain dari peserta yang mengurus perubahan data.',
      ],
      '2': [
        'Mendengarkan penuturan peserta sampai tuntas tanpa memotong, lalu memastikan maksudnya dengan bertanya.',
        'Menyesuaikan pilihan kata dan tempo bicara ketika melayani lansia, penyandang disabilitas, atau penutur bahasa daerah.',
        'Menanyakan keadaan rekan yang tampak murung dan menawarkan waktu untuk berbincang.',
      ],
      '3': [
        'Menafsirkan keberatan tak terucap seorang dokter FKTP terhadap aturan rujukan dan mengajaknya membicarakan hal itu.',
        'Mengurai ketegangan antarrekan dengan menggali riwayat hubungan, kepentingan, dan gaya kerja masing-masing.',
        'Menyusun pendekatan percakapan bagi peserta yang berulang kali mengadu berdasarkan ketakutan di balik pengaduannya.',
      ],
      '4': [
        'Mengoreksi tafsir rekan tentang sikap peserta dengan menunjukkan petunjuk perilaku yang terlewat.',
        'Mengevaluasi rekaman percakapan petugas layanan untuk menilai kepekaan tanggapannya terhadap perasaan peserta.',
        'Memberi catatan tertulis atas rencana penanganan konflik buatan atasan lain dari sisi kebutuhan setiap pihak yang berselisih.',
      ],
      '5': [
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
      '1': [
        'Menjelaskan isi rencana kerja tahunan unit, yaitu sasaran, kegiatan, anggaran, dan jadwalnya.',
        'Membedakan kegiatan mendesak dari kegiatan penting pada daftar tugas mingguan.',
        'Menyebutkan petugas, peralatan, dan izin yang dibutuhkan untuk membuka layanan kepesertaan keliling.',
      ],
      '2': [
        'Menyusun jadwal sosialisasi ke badan usaha berikut petugas, kendaraan, dan bahan presentasinya.',
        'Membagi giliran kerja petugas loket menurut perkiraan jumlah kunjungan harian.',
        'Memperbarui catatan kemajuan kegiatan setiap pekan dan melaporkan tugas yang terlambat.',
      ],
      '3': [
        'Memetakan ketergantungan antarkegiatan dalam program pendaftaran massal untuk menemukan titik rawan keterlambatan.',
        'Mengatur ulang urutan kerja dan penempatan tenaga ketika gangguan sistem menunda jadwal verifikasi klaim.',
        'Menghitung kebutuhan tenaga, dana, dan waktu untuk beberapa skenario pelaksanaan program.',
      ],
      '4': [
        'Mengulas rencana kerja kantor cabang dan menandai jadwal yang berbenturan atau tanpa penanggung jawab.',
        'Mengevaluasi pelaksanaan program tim lain terhadap rencana awalnya, termasuk ketepatan perkiraan waktunya.',
        'Menguji rencana cadangan dari unit dengan mengajukan keadaan terburuk yang mungkin terjadi.',
      ],
      '5': [
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
      '1': [
        'Menjelaskan kekuatan dan keterbatasan dirinya dalam bertugas dengan contoh kejadian nyata.',
        'Menyebutkan keputusan yang berada dalam wewenangnya dan keputusan yang harus diteruskan kepada atasan.',
        'Menceritakan pengalaman gagal dalam pekerjaan beserta pelajaran yang dipetik darinya.',
      ],
      '2': [
        'Menyampaikan kewajiban iuran kepada pimpinan badan usaha tanpa menunggu didampingi atasan.',
        'Mengemukakan pendapat dalam rapat unit meskipun berseberangan dengan pandangan sebagian besar hadirin.',
        'Mengakui jawaban yang keliru kepada peserta dan langsung menyampaikan keterangan yang benar.',
      ],
      '3': [
        'Mempertahankan hasil telaah di hadapan pihak rumah sakit yang menentangnya dengan menyodorkan alasan dan bukti.',
        'Mengambil keputusan atas kasus yang belum terjawab oleh aturan setelah menimbang risikonya bagi diri dan peserta.',
        'Membedah bersama atasan penyebab keraguannya menjelang presentasi penting dan menyiapkan jawaban atas pertanyaan yang ditakutinya.',
      ],
      '4': [
        'Menyanggah usulan pimpinan yang merugikan peserta dalam forum resmi sambil menawarkan jalan lain.',
        'Mengevaluasi keputusan sulit yang diambil bawahan dengan memisahkan keyakinan beralasan dari keberanian tanpa dasar.',
        'Menilai kesiapan rekan yang akan tampil di depan publik dan menunjukkan bukti kemampuan yang diragukannya sendiri.',
      ],
      '5': [
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
      '1': [
        'Menyebutkan keadaan di tempat kerja yang biasa memancing amarah atau kepanikannya.',
        'Menjelaskan teknik menenangkan diri, seperti mengatur napas atau mengambil jeda, sebelum menanggapi kata-kata kasar.',
        'Menguraikan akibat luapan emosi petugas terhadap peserta yang sedang sakit.',
      ],
      '2': [
        'Menjawab peserta yang membentak dengan nada suara rendah sambil menuntaskan layanannya.',
        'Menunda balasan atas surel atau pesan bernada menyerang sampai emosinya reda.',
        'Menahan komentar pribadi tentang rekan saat perdebatan rapat memanas.',
      ],
      '3': [
        'Menelusuri pola pemicu emosinya dari catatan beberapa kejadian dan mengubah kebiasaan kerja yang menyuburkannya.',
        'Meredakan kericuhan di ruang tunggu dengan memisahkan pihak yang bertikai dan mengajak mereka berbicara bergantian.',
        'Memilah sumber tekanan menjelang penutupan klaim dan menjawabnya dengan urutan kerja tanpa menyalahkan siapa pun.',
      ],
      '4': [
        'Membahas bersama petugas caranya menghadapi peserta yang mengamuk dan menilai pilihan tanggapannya.',
        'Meninjau tanggapan resmi yang ditulis tim saat tersulut emosi dan mencoret kalimat yang memperuncing perselisihan.',
        'Menilai cara kantor cabang menghadapi tekanan selama krisis layanan, termasuk keputusan yang lahir dari kepanikan.',
      ],
      '5': [
        'Merancang protokol penanganan ancaman dan kekerasan verbal yang melindungi petugas serta peserta.',
        'Mengembangkan program ketahanan mental bagi petugas garis depan bersama psikolog dan fasilitas kesehatan.',
        'Menerbitkan kumpulan pembelajaran tentang memimpin dengan tenang saat krisis layanan bagi lembaga publik lain.',
      ],
    },
  },
}
