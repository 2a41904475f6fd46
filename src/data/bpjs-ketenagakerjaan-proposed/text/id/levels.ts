// What the proposed levels of the 20 competencies are, in Indonesian. Source: none; the sentences are ours. See ../claims.ts.

import type { BpjsCode } from '../../../bpjs-ketenagakerjaan/ids'
import type { BpjsProposedLevels } from '../types'

/** Descriptions and indicators of the proposed levels. */
export const levels: Readonly<Record<BpjsCode, BpjsProposedLevels>> = {
  AOR: {
    levelDescriptions: {
      1: 'Mampu menjelaskan target kepesertaan dan iuran dalam tugasnya beserta cara menghitung pencapaiannya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu mengejar target dalam tugasnya dengan memantau capaian dan menyesuaikan kegiatan sampai target itu terpenuhi.',
      3: 'Mampu menganalisis sebab target di kantor cabangnya tidak tercapai dan menemukan cara mengejar ketertinggalan itu.',
      4: 'Mampu menilai secara tertulis target dan upaya pencapaiannya di beberapa kantor cabang.',
      5: 'Mampu memperbarui cara lembaga menetapkan dan mengejar target melalui metode baru serta bahan pelatihannya.',
    },
    indicators: {
      1: [
        'Menyebutkan target kepesertaan dan target iuran yang dibebankan kepadanya tahun ini beserta satuan ukurannya.',
        'Menghitung persentase pencapaian target akuisisi dari contoh laporan bulanan kantor cabang.',
      ],
      2: [
        'Menyandingkan capaian akuisisi setiap pekan dengan target yang seharusnya sudah diraih pada pekan itu.',
        'Menambah kunjungan ke calon peserta pada pekan berikutnya ketika capaian akuisisi tertinggal dari target.',
      ],
      3: [
        'Mengurai selisih antara target dan realisasi iuran kantor cabang menurut segmen sampai ditemukan penyebab utamanya.',
        'Menyusun usulan pengejaran target, dengan perhitungan hasil dan biaya beberapa pilihan kegiatan.',
      ],
      4: [
        'Membandingkan target beberapa kantor cabang dengan potensi wilayahnya dalam telaah tertulis yang menandai target yang terlalu rendah.',
        'Memberi masukan tertulis kepada unit lain tentang ukuran target yang mendorong pendaftaran tanpa pembayaran iuran lanjutan.',
      ],
      5: [
        'Merancang metode penetapan target yang memadukan data potensi wilayah dengan kapasitas petugas di seluruh kantor cabang.',
        'Mengembangkan bahan pelatihan tentang pengejaran target dari pengalaman kantor cabang yang bangkit dari ketertinggalan.',
      ],
    },
  },
  CLI: {
    levelDescriptions: {
      1: 'Mampu menjelaskan ketentuan dan kanal baru yang mengubah cara kerja dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu memperbaiki cara kerja dalam tugasnya dengan memakai pengetahuan baru dan umpan balik atas hasil kerja sebelumnya.',
      3: 'Mampu menganalisis kesalahan yang berulang di kantor cabangnya dan menemukan cara kerja yang terbukti menguranginya.',
      4: 'Mampu menilai secara tertulis pembelajaran dan perbaikan cara kerja di beberapa unit kerja.',
      5: 'Mampu mengembangkan wadah dan metode yang membuat lembaga belajar dari pengalaman untuk memperbarui cara kerjanya.',
    },
    indicators: {
      1: [
        'Menunjukkan bagian standar operasional prosedur (SOP) terbaru yang mengubah cara kerja petugas dibandingkan dengan SOP sebelumnya.',
        'Memberi contoh kesalahan berulang pada berkas kepesertaan beserta cara kerja yang dapat mencegahnya.',
      ],
      2: [
        'Mengubah cara kerjanya dalam memeriksa berkas setelah beberapa berkas yang diteruskannya dikembalikan karena kekurangan yang sama.',
        'Menuliskan perubahan cara kerja untuk kunjungan berikutnya berdasarkan pelajaran dari kunjungan yang gagal.',
      ],
      3: [
        'Menelusuri sebab pengembalian berkas pendaftaran yang berulang hingga ditemukan cara kerja yang perlu dibenahi.',
        'Menguji cara kerja baru pada sebagian berkas dengan membandingkan jumlah kesalahan sebelum dan sesudah perubahan.',
      ],
      4: [
        'Mengulas secara tertulis usulan perbaikan cara kerja dari beberapa bidang, terutama buktinya dan akibatnya bagi bidang lain.',
        'Merekomendasikan melalui nota dinas agar cara kerja satu kantor cabang ditiru beberapa kantor cabang lain, disertai syarat penerapannya.',
      ],
      5: [
        'Membangun basis pengetahuan daring tentang kasus dan perbaikan cara kerja dari seluruh kantor cabang.',
        'Menciptakan metode uji coba cara kerja yang dipakai lembaga sebelum perubahan SOP diberlakukan secara nasional.',
      ],
    },
  },
  CSE: {
    levelDescriptions: {
      1: 'Mampu menjelaskan standar dan alur layanan yang berlaku dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu memberi layanan kepada peserta dan pemberi kerja dalam tugasnya sampai kebutuhan mereka terjawab menurut standar.',
      3: 'Mampu menganalisis hambatan layanan di kantor cabangnya dan menemukan jalan keluar bagi peserta yang kebutuhannya tidak terjawab oleh prosedur.',
      4: 'Mampu menilai secara tertulis mutu layanan di beberapa kantor cabang dari sudut pandang peserta.',
      5: 'Mampu menciptakan standar dan bentuk layanan baru yang memperbaiki pengalaman peserta di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Mengurutkan langkah standar layanan di loket, dari menyapa peserta hingga menutup percakapan.',
        'Membedakan keperluan peserta yang dapat diselesaikan melalui layanan daring dari yang memerlukan layanan tatap muka.',
      ],
      2: [
        'Menanyakan keperluan peserta sebelum mengarahkannya ke jenis layanan yang sesuai.',
        'Membimbing peserta yang baru pertama kali memakai layanan daring, langkah demi langkah, sampai pendaftarannya terkirim.',
      ],
      3: [
        'Menganalisis waktu tunggu layanan di kantor cabang menurut jam dan jenis keperluan untuk menemukan penyebab antrean.',
        'Menemukan cara melayani peserta yang datanya ditolak aplikasi dengan tetap memenuhi syarat pengajuan klaim.',
      ],
      4: [
        'Menjelaskan secara tertulis sebab perbedaan hasil survei kepuasan layanan di beberapa kantor cabang.',
        'Menilai layanan beberapa kantor cabang dengan berperan sebagai peserta, disertai catatan tertulis tentang penyimpangan dari standar.',
      ],
      5: [
        'Menyusun standar layanan lembaga bagi peserta penyandang disabilitas, baik di loket maupun di kanal daring.',
        'Mengembangkan layanan terpadu yang memungkinkan ahli waris mengurus semua manfaat dengan satu pengajuan.',
      ],
    },
  },
  PROF: {
    levelDescriptions: {
      1: 'Mampu menjelaskan kode etik dan batas kewenangan yang berlaku dalam tugasnya, diukur dengan tes kasus atau tanya jawab.',
      2: 'Mampu menjalankan tugasnya sesuai dengan kode etik dan batas kewenangan, termasuk di bawah tekanan pihak luar.',
      3: 'Mampu menganalisis dan menyelesaikan persoalan etika atau batas kewenangan di kantor cabangnya yang belum jelas aturannya.',
      4: 'Mampu menilai secara tertulis penerapan kode etik dan batas kewenangan di beberapa unit kerja.',
      5: 'Mampu mengembangkan kode etik, pedoman batas kewenangan, dan pelatihan yang menjadi acuan seluruh lembaga.',
    },
    indicators: {
      1: [
        'Membedakan pemberian yang boleh diterima dari yang wajib ditolak menurut kode etik pada contoh kunjungan ke pemberi kerja.',
        'Menyebutkan jenis data peserta yang menurut kode etik tidak boleh diberikan kepada pihak luar.',
      ],
      2: [
        'Menolak hadiah dari pemberi kerja binaan dengan menerangkan kode etik sebagai alasannya.',
        'Meneruskan permintaan di luar batas kewenangan petugas kepada pejabat yang berwenang, disertai keterangan tertulis.',
      ],
      3: [
        'Menganalisis benturan kepentingan, misalnya pemberi kerja binaan milik kerabat pegawai, hingga tersusun usulan penanganan menurut kode etik.',
        'Merumuskan jawaban atas permintaan data peserta dari instansi lain dengan menimbang kode etik, dasar hukum, dan persetujuan peserta.',
      ],
      4: [
        'Menelaah prosedur kerja beberapa unit, dengan catatan tertulis tentang langkah yang membuka peluang pelanggaran kode etik.',
        'Memberi pendapat tertulis atas dugaan pelanggaran kode etik di unit lain dengan menimbang bukti dan akibatnya bagi peserta.',
      ],
      5: [
        'Menyusun pedoman etika penggunaan data peserta dalam pemasaran digital sebagai acuan seluruh kantor cabang.',
        'Menciptakan pelatihan dilema etika bagi pegawai di seluruh lembaga berdasarkan kasus nyata yang identitasnya disamarkan.',
      ],
    },
  },
  SYN: {
    levelDescriptions: {
      1: 'Mampu menjelaskan pihak yang terlibat dalam kerja sama lintas bidang pada tugasnya serta peran masing-masing, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menjalankan bagian tugasnya dalam kerja sama lintas bidang sehingga rekan dapat melanjutkan pekerjaan tanpa mengulanginya.',
      3: 'Mampu mengurai hambatan kerja sama antarbidang di kantor cabangnya dan menyusun cara kerja bersama yang mengatasinya.',
      4: 'Mampu menilai secara tertulis jalannya dan hasil kerja sama antara beberapa unit kerja dan mitranya.',
      5: 'Mampu membangun pola kerja sama baru antara lembaga, pemerintah, dan mitra yang memperluas perlindungan pekerja.',
    },
    indicators: {
      1: [
        'Menyebutkan bidang yang bekerja sama dalam penyelesaian satu klaim beserta hasil kerja masing-masing.',
        'Menggambarkan alur data dari pendaftaran hingga pembayaran klaim dengan menandai titik kerja sama antarbidang.',
      ],
      2: [
        'Menyerahkan berkas kepada bidang yang bekerja sama dengannya, disertai catatan tentang langkah yang sudah selesai.',
        'Menyepakati pembagian kerja dengan petugas administrasi sebelum pendataan bersama di lapangan dimulai.',
      ],
      3: [
        'Menelusuri sebab perbedaan data kepesertaan dan data iuran hingga bidang yang bekerja sama menyepakati satu sumber data.',
        'Memadukan peran dinas tenaga kerja, keagenan, dan kantor cabang dalam satu rencana kerja sama pendaftaran pekerja rentan.',
      ],
      4: [
        'Mengevaluasi kerja sama beberapa kantor cabang dengan pemerintah daerah melalui laporan yang menyandingkan hasil dengan biayanya.',
        'Mengomentari secara tertulis rancangan perjanjian kerja sama dari unit lain, terutama tugas para pihak yang tumpang tindih.',
      ],
      5: [
        'Merancang pertukaran data dengan kementerian terkait sebagai dasar kerja sama pendaftaran pekerja di semua daerah.',
        'Memprakarsai forum bersama antarlembaga untuk menyelesaikan kasus peserta yang berhak atas beberapa program jaminan sosial.',
      ],
    },
  },
  PLO: {
    levelDescriptions: {
      1: 'Mampu menjelaskan isi dan tahap rencana kerja individu untuk tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyusun dan menjalankan rencana kerja untuk tugasnya menurut target, waktu, dan sarana yang tersedia.',
      3: 'Mampu menganalisis dan mengatasi benturan jadwal, kekurangan sarana, dan pergeseran prioritas dalam rencana kerja di kantor cabangnya.',
      4: 'Mampu menilai secara tertulis kelayakan rencana kerja dari beberapa unit kerja atau kantor cabang.',
      5: 'Mampu mengembangkan metode dan alat perencanaan kerja yang dipakai di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menunjukkan letak target, wilayah garapan, dan jadwal kunjungan pada contoh rencana kerja individu.',
        'Mengurutkan kegiatan akuisisi dalam kerangka rencana kerja, dari pendataan potensi hingga pembayaran iuran pertama.',
      ],
      2: [
        'Menyusun jadwal kunjungan mingguan menurut lokasi, segmen, dan tenggat tindak lanjut setiap pemberi kerja.',
        'Mencocokkan kegiatan yang terlaksana dengan rencana kerja pada setiap akhir minggu kerja sehingga sisanya masuk ke jadwal berikutnya.',
      ],
      3: [
        'Menata ulang rencana kunjungan kantor cabang menurut potensi dan jarak tempuh setelah target berubah di tengah tahun.',
        'Mengurai titik rawan dalam rencana sosialisasi besar, seperti narasumber atau jaringan internet, sampai setiap titik mempunyai cadangan.',
      ],
      4: [
        'Menelaah rencana kerja dan anggaran beberapa bidang, dengan catatan tertulis tentang kegiatan yang kekurangan tenaga atau biaya.',
        'Melaporkan secara tertulis perkiraan waktu yang berulang kali meleset dalam rencana beberapa kantor cabang.',
      ],
      5: [
        'Mengembangkan model perencanaan kunjungan yang menghitung rute dan beban kerja petugas di semua kantor cabang.',
        'Menyusun modul perencanaan kerja untuk melatih calon pelatih dari berbagai wilayah.',
      ],
    },
  },
  PSDM: {
    levelDescriptions: {
      1: 'Mampu menjelaskan langkah pemecahan masalah dan batas wewenang mengambil keputusan dalam tugasnya, diukur dengan tes kasus atau tanya jawab.',
      2: 'Mampu memecahkan masalah yang lazim dalam tugasnya dan mengambil keputusan menurut prosedur serta batas wewenangnya.',
      3: 'Mampu menganalisis masalah di kantor cabangnya yang tidak terjawab oleh prosedur dan menyiapkan keputusan dengan menimbang risiko beberapa pilihan.',
      4: 'Mampu menilai secara tertulis pemecahan masalah dan dasar pengambilan keputusan di beberapa unit kerja.',
      5: 'Mampu mengembangkan metode pemecahan masalah dan pengambilan keputusan yang menjadi acuan lembaga.',
    },
    indicators: {
      1: [
        'Memisahkan gejala dari sebab masalah pada contoh kasus klaim yang berulang kali dikembalikan.',
        'Menyebutkan keputusan yang boleh diambil sendiri oleh petugas dan yang harus diajukan kepada atasan.',
      ],
      2: [
        'Memeriksa sumber masalah ketidakcocokan data pekerja sebelum meminta dokumen tambahan kepada pemberi kerja.',
        'Mengambil keputusan atas permintaan peserta dalam batas wewenang petugas, dengan alasan yang tercatat dalam berkas.',
      ],
      3: [
        'Menguji beberapa dugaan sebab suatu masalah, misalnya turunnya iuran peserta bukan penerima upah (BPU), dengan data pembayaran dan wawancara.',
        'Menyusun usulan keputusan atas kasus piutang iuran yang rumit, lengkap dengan pilihan, akibat, dan risikonya.',
      ],
      4: [
        'Menyanggah secara tertulis kesimpulan unit lain tentang sebab suatu masalah apabila datanya tidak mendukung.',
        'Menyandingkan keputusan beberapa kantor cabang atas kasus serupa dalam telaah tertulis tentang perbedaan yang tidak beralasan.',
      ],
      5: [
        'Menciptakan matriks risiko yang membantu pengambilan keputusan tentang piutang iuran di semua kantor cabang.',
        'Menghimpun masalah layanan beserta pemecahannya menjadi bahan pelatihan petugas di seluruh lembaga.',
      ],
    },
  },
  STL: {
    levelDescriptions: {
      1: 'Mampu menjelaskan arah strategis lembaga dan wilayah serta kaitannya dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyelaraskan tugasnya dengan strategi wilayah dan mengajak rekan atau mitra bergerak ke arah yang sama.',
      3: 'Mampu menyesuaikan strategi wilayah dengan keadaan kantor cabangnya dan mengatasi hambatan pelaksanaannya.',
      4: 'Mampu menilai secara tertulis pelaksanaan strategi di beberapa kantor cabang atau unit kerja.',
      5: 'Mampu memperbarui arah strategis lembaga melalui gagasan, kajian, dan cara baru memperluas perlindungan pekerja.',
    },
    indicators: {
      1: [
        'Menyebutkan sasaran strategis lembaga di bidang kepesertaan beserta contoh kegiatan kantor cabang yang mendukungnya.',
        'Menunjukkan segmen yang diprioritaskan dalam strategi wilayah beserta alasan pemilihannya.',
      ],
      2: [
        'Mendahulukan segmen prioritas dalam strategi wilayah ketika memilih calon peserta yang akan dikunjungi.',
        'Menerangkan kepada agen bagaimana pendaftaran pekerja mandiri mendukung strategi perluasan kepesertaan.',
      ],
      3: [
        'Menganalisis kesesuaian strategi wilayah dengan keadaan pemberi kerja setempat hingga ditemukan segmen yang memerlukan pendekatan lain.',
        'Menggerakkan rekan dari bidang lain untuk menjalankan strategi bersama melalui sasaran antara yang disepakati.',
      ],
      4: [
        'Memberi catatan tertulis atas program kerja beberapa kantor cabang, terutama kegiatan yang tidak mendukung arah strategis lembaga.',
        'Merekomendasikan secara tertulis perubahan strategi bagi satu segmen berdasarkan perbandingan hasil di beberapa wilayah.',
      ],
      5: [
        'Menyusun kajian tentang perubahan dunia kerja yang menjadi dasar pembaruan strategi kepesertaan lembaga.',
        'Merancang strategi nasional bersama para pemangku kepentingan untuk melindungi pekerja berbasis aplikasi.',
      ],
    },
  },
  PKN: {
    levelDescriptions: {
      1: 'Mampu menjelaskan kepesertaan, iuran, manfaat, dan syarat klaim setiap program yang ditangani dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menerangkan program kepada peserta atau pemberi kerja dalam tugasnya sesuai dengan segmen dan keadaan mereka.',
      3: 'Mampu menganalisis hak peserta di kantor cabangnya yang menyangkut beberapa program atau belum tercakup dalam pedoman.',
      4: 'Mampu menilai secara tertulis penjelasan dan penerapan program di beberapa kantor cabang.',
      5: 'Mampu mengembangkan usulan manfaat program yang baru dan bahan pembelajaran program bagi seluruh petugas lembaga.',
    },
    indicators: {
      1: [
        'Membedakan manfaat program jaminan hari tua (JHT) dari manfaat program jaminan pensiun (JP) menurut cara pembayaran dan penerimanya.',
        'Menghitung iuran program jaminan kecelakaan kerja (JKK) dari contoh upah dan tingkat risiko lingkungan kerja menurut ketentuan yang berlaku.',
      ],
      2: [
        'Mencontohkan manfaat program JKK dan jaminan kematian (JKM) kepada pekerja mandiri dengan kejadian dari pekerjaan mereka sehari-hari.',
        'Menyajikan simulasi iuran dan manfaat program kepada pemberi kerja menurut jumlah dan upah pekerjanya.',
      ],
      3: [
        'Menguraikan hak ahli waris atas manfaat beberapa program setelah peserta meninggal karena kecelakaan kerja, beserta dasar ketentuannya.',
        'Menentukan program yang dapat diikuti pekerja dengan dua pekerjaan berdasarkan hubungan kerja dan ketentuan kepesertaannya.',
      ],
      4: [
        'Mengoreksi secara tertulis keterangan yang keliru tentang manfaat program dalam bahan sosialisasi beberapa kantor cabang.',
        'Memberi masukan tertulis atas rancangan aturan pelaksanaan program berdasarkan pertanyaan peserta dari beberapa kantor cabang.',
      ],
      5: [
        'Merancang usulan manfaat program bagi segmen pekerja yang belum terlindungi, dilengkapi hitungan iuran dan kajian hukum.',
        'Menyusun kumpulan tanya jawab program sebagai rujukan petugas di semua kantor cabang dan kanal layanan.',
      ],
    },
  },
  TLIT: {
    levelDescriptions: {
      1: 'Mampu menjelaskan fungsi aplikasi dan kanal daring dalam tugasnya beserta cara mengamankan aksesnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu memakai aplikasi dan kanal daring dalam tugasnya menurut panduan, dengan keamanan akses yang terjaga.',
      3: 'Mampu menelusuri dan mengatasi kendala aplikasi atau kanal daring di kantor cabangnya yang tidak terjawab oleh panduan.',
      4: 'Mampu menilai secara tertulis penggunaan aplikasi dan kanal daring di beberapa kantor cabang atau unit kerja.',
      5: 'Mampu merancang pemanfaatan teknologi baru dalam aplikasi dan kanal yang mengubah cara kerja lembaga.',
    },
    indicators: {
      1: [
        'Menunjukkan menu pendaftaran, pembayaran iuran, dan pelaporan upah pada tampilan aplikasi kepesertaan.',
        'Membedakan pesan penipuan dari pesan resmi pada contoh tautan dan permintaan kata sandi aplikasi.',
      ],
      2: [
        'Memandu peserta memasang aplikasi layanan di ponsel sampai peserta itu masuk dengan akunnya sendiri.',
        'Memasukkan data pekerja ke aplikasi kepesertaan dengan akun sendiri pada layar yang dikunci setiap kali meja ditinggalkan.',
      ],
      3: [
        'Menelusuri sebab unggahan dokumen ke kanal daring gagal dengan membandingkan jenis berkas, perangkat, dan jaringan yang dipakai.',
        'Merumuskan cara melayani peserta selama aplikasi terganggu, termasuk pencatatan sementara dan pemasukan data susulan.',
      ],
      4: [
        'Menguji rancangan aplikasi dari unit teknologi informasi, dengan catatan tertulis tentang langkah yang menyulitkan petugas di beberapa kantor cabang.',
        'Menunjukkan secara tertulis sebab peserta di beberapa kantor cabang datang ke loket untuk keperluan yang dapat diselesaikan di kanal daring.',
      ],
      5: [
        'Merancang fitur aplikasi yang mengirim pengingat iuran otomatis kepada peserta pekerja mandiri di seluruh Indonesia.',
        'Mengembangkan standar literasi digital petugas lembaga yang meliputi aplikasi, kanal daring, dan keamanan data.',
      ],
    },
  },
  DADM: {
    levelDescriptions: {
      1: 'Mampu menjelaskan jenis, sumber, dan syarat keabsahan data kepesertaan dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu mencatat, memeriksa, dan menyimpan data kepesertaan dalam tugasnya sesuai dengan prosedur.',
      3: 'Mampu menelusuri sebab ketidakcocokan data di kantor cabangnya dan menyusun cara pembenahannya.',
      4: 'Mampu menilai secara tertulis mutu dan pengelolaan data kepesertaan di beberapa kantor cabang.',
      5: 'Mampu mengembangkan standar, aturan, dan alat pengelolaan data kepesertaan bagi seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menandai isian yang keliru pada contoh formulir pendaftaran dengan berpedoman pada data kartu tanda penduduk (KTP).',
        'Menyebutkan dokumen yang diperlukan untuk koreksi nama, tanggal lahir, atau upah pada data peserta.',
      ],
      2: [
        'Mencocokkan data upah yang dilaporkan pemberi kerja dengan iuran yang diterima setiap bulan.',
        'Menyimpan formulir dan bukti koreksi data dengan penomoran yang memudahkan pencarian kembali.',
      ],
      3: [
        'Menggolongkan data peserta yang ganda menurut penyebabnya sampai jelas cara penggabungan bagi setiap golongan.',
        'Melacak pemilik iuran yang belum teridentifikasi melalui data pembayaran, laporan upah, dan riwayat kepesertaan.',
      ],
      4: [
        'Menguji sampel data dari beberapa kantor cabang, dengan laporan tertulis tentang jenis kesalahan yang paling banyak ditemukan.',
        'Mengulas secara tertulis prosedur pencatatan data di unit lain, terutama langkah yang tidak meninggalkan jejak.',
      ],
      5: [
        'Menyusun standar mutu data kepesertaan lembaga yang memuat ukuran kelengkapan, ketepatan, dan kemutakhiran.',
        'Merancang aturan pemeriksaan otomatis yang menyaring data pekerja yang tidak valid pada saat pendaftaran di semua kanal.',
      ],
    },
  },
  PRES: {
    levelDescriptions: {
      1: 'Mampu menjelaskan bagian presentasi, kebutuhan pendengar, dan alat bantu yang dipakai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu membawakan presentasi program dalam tugasnya dengan bahan, contoh, dan alat bantu yang sesuai dengan pendengar.',
      3: 'Mampu menganalisis pendengar dan menyesuaikan presentasi di kantor cabangnya ketika keadaan atau sanggahan menyimpang dari rencana.',
      4: 'Mampu menilai secara tertulis bahan dan pembawaan presentasi dari beberapa unit kerja atau kantor cabang.',
      5: 'Mampu mengembangkan pola, bahan, dan pelatihan presentasi yang dipakai di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Mengurutkan bagian presentasi program: pembukaan, risiko kerja pendengar, manfaat program, dan ajakan mendaftar.',
        'Menunjukkan istilah yang sulit bagi pekerja mandiri pada contoh bahan presentasi beserta padanan sederhananya.',
      ],
      2: [
        'Memulai sosialisasi dengan contoh risiko kerja yang dihadapi kelompok pendengarnya sehari-hari.',
        'Menutup presentasi dengan tanya jawab yang memeriksa pemahaman pendengar tentang cara mendaftar.',
      ],
      3: [
        'Menganalisis sebab suatu sosialisasi tidak menghasilkan pendaftaran berdasarkan daftar hadir, pertanyaan, dan tindak lanjut kepada hadirin.',
        'Menanggapi sanggahan pengurus serikat pekerja dengan mendahulukan pokok keberatan mereka dalam presentasi.',
      ],
      4: [
        'Menyarankan secara tertulis perbaikan bahan presentasi beberapa kantor cabang, terutama contoh yang tidak sesuai dengan pendengarnya.',
        'Mengamati presentasi rekan dari beberapa unit lain dengan lembar penilaian tertulis tentang isi, alur, dan tanggapan pendengar.',
      ],
      5: [
        'Menciptakan bahan presentasi baku dalam beberapa bahasa daerah bagi kantor cabang di seluruh Indonesia.',
        'Melatih penyaji dari berbagai unit lembaga dengan rekaman sosialisasi nyata sebagai bahan latihan.',
      ],
    },
  },
  MCV: {
    levelDescriptions: {
      1: 'Mampu menjelaskan kewajiban pemberi kerja, bentuk pelanggaran kepatuhan, dan tahap penanganannya dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menangani pelanggaran kepatuhan pemberi kerja dalam tugasnya menurut tahap yang ditentukan, lengkap dengan dokumentasinya.',
      3: 'Mampu menganalisis kasus pelanggaran kepatuhan yang rumit di kantor cabangnya dan menyusun langkah penyelesaiannya.',
      4: 'Mampu menilai secara tertulis penanganan pelanggaran kepatuhan di beberapa kantor cabang.',
      5: 'Mampu mengembangkan cara pencegahan dan penanganan pelanggaran kepatuhan yang dipakai di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Membedakan perusahaan wajib belum daftar (PWBD) dari perusahaan daftar sebagian (PDS) pada contoh kasus pelanggaran kepatuhan.',
        'Mengurutkan tahap penanganan pelanggaran kepatuhan, dari pemberitahuan hingga sanksi administratif, menurut ketentuan yang berlaku.',
      ],
      2: [
        'Menyandingkan daftar upah pemberi kerja dengan data kepesertaan untuk menemukan pelanggaran, seperti pekerja yang belum didaftarkan.',
        'Menyusun surat pemberitahuan pelanggaran bagi pemberi kerja, lengkap dengan dasar ketentuan dan tenggat pemenuhannya.',
      ],
      3: [
        'Mengurai hubungan kerja alih daya untuk memperjelas pihak yang bertanggung jawab atas pelanggaran kewajiban pendaftaran pekerja.',
        'Menyusun strategi penagihan piutang iuran dari pemberi kerja yang tidak patuh berdasarkan riwayat pembayaran dan kemampuan bayarnya.',
      ],
      4: [
        'Memeriksa berkas kasus kepatuhan beberapa kantor cabang, dengan telaah tertulis tentang bukti pelanggaran yang belum memadai.',
        'Memberi pendapat tertulis tentang kelayakan pelimpahan kasus pelanggaran dari beberapa kantor cabang kepada pengawas ketenagakerjaan atau kejaksaan.',
      ],
      5: [
        'Membangun model penilaian risiko kepatuhan untuk memilih pemberi kerja yang diperiksa di semua kantor cabang.',
        'Merintis penautan data kepatuhan dengan data perizinan usaha sehingga pelanggaran terdeteksi sejak usaha berdiri.',
      ],
    },
  },
  MKT: {
    levelDescriptions: {
      1: 'Mampu menjelaskan segmen calon peserta dan langkah pemasaran program dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu memasarkan program kepada calon peserta dalam tugasnya sampai mereka mendaftar dan membayar iuran pertama.',
      3: 'Mampu menganalisis pasar di wilayah kantor cabangnya dan menemukan pendekatan pemasaran bagi segmen yang sulit dijangkau.',
      4: 'Mampu menilai secara tertulis kegiatan pemasaran di beberapa kantor cabang dengan data hasil dan biayanya.',
      5: 'Mampu menciptakan cara pemasaran baru yang dipakai seluruh lembaga untuk menjangkau calon peserta.',
    },
    indicators: {
      1: [
        'Memilah contoh calon peserta menurut segmennya: bukan penerima upah (BPU), pekerja migran, penerima upah (PU), atau jasa konstruksi.',
        'Menyebutkan sumber data calon peserta di wilayah kantor cabang beserta keterangan yang dapat diperoleh darinya.',
      ],
      2: [
        'Mendata calon peserta di satu sentra usaha mikro, lengkap dengan jenis usaha, jumlah pekerja, dan nomor kontaknya.',
        'Menindaklanjuti minat calon peserta sesuai dengan janji sampai pendaftarannya tuntas atau alasan penolakannya tercatat.',
      ],
      3: [
        'Menganalisis alasan peserta BPU berhenti membayar iuran sebagai dasar pendekatan pemasaran untuk mengajak mereka kembali.',
        'Memilih pendekatan pemasaran bagi calon pekerja migran berdasarkan sebaran balai pelatihan dan jadwal keberangkatan mereka.',
      ],
      4: [
        'Menelaah rencana pemasaran beberapa kantor cabang, dengan catatan tertulis tentang segmen calon peserta yang terlewat.',
        'Menghitung biaya pemasaran per peserta baru di beberapa kantor cabang sebagai dasar rekomendasi tertulis.',
      ],
      5: [
        'Mengembangkan model pemasaran melalui keagenan bagi pekerja mandiri, lengkap dengan aturan imbalan dan pengawasannya.',
        'Menciptakan pola pemasaran melalui rantai pasok yang mendorong perusahaan besar mengajak pemasok mikronya mendaftar.',
      ],
    },
  },
  RBN: {
    levelDescriptions: {
      1: 'Mampu menjelaskan siapa mitra dalam tugasnya dan cara memelihara hubungan dengan mereka, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu membuka dan memelihara hubungan dengan mitra dalam tugasnya melalui kunjungan serta tindak lanjut yang tercatat.',
      3: 'Mampu menganalisis kepentingan mitra di wilayah kantor cabangnya untuk memulihkan hubungan yang renggang atau membuka jejaring baru.',
      4: 'Mampu menilai secara tertulis hubungan kemitraan dan jejaring di beberapa kantor cabang.',
      5: 'Mampu membangun jejaring dan pola hubungan kemitraan baru yang memperkuat kepesertaan lembaga secara nasional.',
    },
    indicators: {
      1: [
        'Memetakan mitra di wilayah kantor cabang menurut peran dan pengaruhnya terhadap pendaftaran pekerja.',
        'Menyebutkan hal yang perlu dicatat setelah kunjungan agar rekan dapat melanjutkan hubungan dengan mitra.',
      ],
      2: [
        'Menghubungi pemberi kerja binaan secara berkala untuk menjaga hubungan, juga ketika tidak ada tagihan atau keluhan.',
        'Menemui pengurus komunitas pekerja untuk memulai hubungan, dengan kontak yang dicatat dalam data mitra.',
      ],
      3: [
        'Menyelidiki sebab renggangnya hubungan dengan pemberi kerja besar hingga hubungan itu terjalin kembali melalui pihak yang dipercayanya.',
        'Menganalisis jejaring tokoh setempat untuk memilih pihak yang dapat membuka jalan ke komunitas nelayan atau petani.',
      ],
      4: [
        'Menilai secara tertulis sumbangan mitra beberapa kantor cabang terhadap penambahan peserta dan ketertiban pembayaran iuran.',
        'Menyarankan secara tertulis pembagian tanggung jawab atas mitra yang didatangi beberapa kantor cabang sekaligus.',
      ],
      5: [
        'Merintis jejaring nasional yang menghimpun asosiasi usaha dan serikat pekerja untuk membahas kepesertaan secara berkala.',
        'Menyusun panduan pengelolaan hubungan dengan mitra yang memuat tahap, ukuran, dan contoh bagi seluruh kantor cabang.',
      ],
    },
  },
  CHM: {
    levelDescriptions: {
      1: 'Mampu menjelaskan jenis keluhan, kanal penyampaian, dan alur penanganannya dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menerima, menindaklanjuti, dan mencatat keluhan dalam tugasnya sesuai dengan prosedur serta batas wewenang.',
      3: 'Mampu menelusuri akar keluhan yang rumit atau berulang di kantor cabangnya sehingga dapat diselesaikan.',
      4: 'Mampu menilai secara tertulis penanganan keluhan di beberapa unit kerja atau kantor cabang.',
      5: 'Mampu mengembangkan sistem pengelolaan keluhan yang mengubah keluhan menjadi perbaikan layanan lembaga.',
    },
    indicators: {
      1: [
        'Membedakan keluhan yang dapat diselesaikan di loket dari yang harus diteruskan kepada bidang lain.',
        'Menunjukkan isian wajib pada contoh catatan keluhan, seperti pokok persoalan, bukti, dan tenggat jawaban.',
      ],
      2: [
        'Mengajak peserta yang marah ke ruang terpisah untuk mendengarkan keluhannya sampai selesai.',
        'Mengabari peserta tentang perkembangan keluhannya pada tanggal yang dijanjikan meskipun penyelesaiannya belum ada.',
      ],
      3: [
        'Menyusun kembali riwayat iuran peserta untuk menyelesaikan keluhan tentang selisih saldo jaminan hari tua (JHT).',
        'Menelusuri keluhan berulang tentang klaim yang tertunda sampai ditemukan tahap proses yang menjadi penyebabnya.',
      ],
      4: [
        'Mengulas jawaban beberapa unit atas keluhan peserta, dengan catatan tertulis tentang alasan yang tidak menjawab persoalan.',
        'Melaporkan secara tertulis pola keluhan di beberapa kantor cabang, disertai usulan perbaikan bagi unit pemilik proses.',
      ],
      5: [
        'Merancang sistem peringatan dini yang mengenali lonjakan keluhan di kanal mana pun sebelum meluas.',
        'Menyusun pedoman pemulihan layanan setelah keluhan berat sebagai acuan seluruh kantor cabang.',
      ],
    },
  },
  NEG: {
    levelDescriptions: {
      1: 'Mampu menjelaskan tahap negosiasi dan hal yang boleh atau tidak boleh disepakati dalam tugasnya, diukur dengan tes kasus atau tanya jawab.',
      2: 'Mampu menjalankan negosiasi dalam tugasnya hingga tercapai kesepakatan tertulis yang tidak melanggar ketentuan wajib.',
      3: 'Mampu menganalisis kepentingan para pihak dalam negosiasi yang buntu di kantor cabangnya dan menemukan titik temu baru.',
      4: 'Mampu menilai secara tertulis jalannya negosiasi dan isi kesepakatan di beberapa unit kerja.',
      5: 'Mampu mengembangkan metode, naskah baku, dan pelatihan negosiasi bagi seluruh lembaga.',
    },
    indicators: {
      1: [
        'Membedakan ketentuan wajib dari hal yang terbuka bagi kesepakatan pada contoh kasus piutang iuran.',
        'Menyebutkan keterangan tentang pemberi kerja yang perlu dikumpulkan sebelum negosiasi dimulai.',
      ],
      2: [
        'Menawarkan bahan kesepakatan kepada pemberi kerja berupa jadwal pendaftaran pekerja selebihnya dengan tanggal yang pasti.',
        'Menuliskan pokok kesepakatan pada akhir pertemuan untuk diperiksa kedua pihak.',
      ],
      3: [
        'Mengurai keberatan pemberi kerja dalam negosiasi pelunasan tunggakan sampai ditemukan jadwal yang sesuai dengan arus kasnya.',
        'Menyiapkan pilihan cadangan untuk negosiasi dengan mitra keagenan yang meminta imbalan di luar ketentuan.',
      ],
      4: [
        'Meneliti rancangan kesepakatan beberapa kantor cabang, dengan catatan tertulis tentang pasal yang menyimpang dari ketentuan wajib.',
        'Memberi saran tertulis kepada unit lain tentang strategi negosiasi berdasarkan perbandingan kesepakatan yang ditepati dan yang dilanggar.',
      ],
      5: [
        'Merumuskan naskah baku kesepakatan pelunasan piutang iuran yang dipakai seluruh kantor cabang.',
        'Melatih pegawai dari berbagai wilayah melalui simulasi negosiasi yang dikembangkan dari kasus nyata.',
      ],
    },
  },
  LIS: {
    levelDescriptions: {
      1: 'Mampu menjelaskan cara dan hambatan menyimak percakapan dalam tugasnya, diukur dengan tes kasus atau tanya jawab.',
      2: 'Mampu menyimak perkataan lawan bicara dalam tugasnya sampai selesai dan memastikan maksudnya sebelum menanggapi.',
      3: 'Mampu menggali maksud yang tidak terucap dalam percakapan sulit di kantor cabangnya dan menyelaraskan pemahaman para pihak.',
      4: 'Mampu menilai secara tertulis cara petugas di beberapa unit kerja menyimak keterangan peserta dan pemberi kerja.',
      5: 'Mampu mengembangkan metode dan pelatihan menyimak yang mengubah cara lembaga mendengarkan peserta.',
    },
    indicators: {
      1: [
        'Membedakan fakta, pendapat, dan perasaan saat menyimak contoh rekaman penuturan peserta.',
        'Memberi contoh pertanyaan terbuka yang menggali maksud di balik keberatan pemberi kerja.',
      ],
      2: [
        'Merangkum kembali maksud pemberi kerja dengan kalimat singkat sampai pemberi kerja itu membenarkannya.',
        'Mencatat pokok persoalan selagi menyimak penuturan peserta di loket tanpa menyelanya.',
      ],
      3: [
        'Menemukan alasan sebenarnya di balik penolakan calon peserta dengan menyimak pokok pembicaraan yang berulang kali dihindarinya.',
        'Menyimak secara bergantian keterangan dua pihak yang berselisih hingga keduanya membenarkan rumusan persoalan yang sama.',
      ],
      4: [
        'Menelaah rekaman percakapan layanan dari beberapa unit, dengan catatan tertulis tentang maksud peserta yang tidak tertangkap petugas.',
        'Menyandingkan catatan kunjungan beberapa kantor cabang dengan keterangan pemberi kerja dalam laporan tentang maksud yang salah dipahami.',
      ],
      5: [
        'Menciptakan pelatihan menyimak bagi seluruh lembaga dengan rekaman percakapan yang identitasnya disamarkan.',
        'Merancang forum berkala untuk menyimak suara peserta sebagai sumber masukan bagi kebijakan lembaga.',
      ],
    },
  },
  SCO: {
    levelDescriptions: {
      1: 'Mampu menjelaskan hal yang menentukan ruang lingkup kebutuhan calon peserta dalam tugasnya, diukur dengan tes kasus atau tanya jawab.',
      2: 'Mampu memetakan ruang lingkup kebutuhan calon peserta dalam tugasnya dengan daftar pertanyaan sebelum menawarkan program.',
      3: 'Mampu menganalisis ruang lingkup kebutuhan calon peserta yang beragam atau belum jelas di wilayah kantor cabangnya.',
      4: 'Mampu menilai secara tertulis pemetaan ruang lingkup kebutuhan yang dibuat beberapa kantor cabang.',
      5: 'Mampu mengembangkan metode pemetaan ruang lingkup kebutuhan yang dipakai di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menyebutkan pertanyaan yang membatasi ruang lingkup kebutuhan calon peserta, seperti siapa yang bekerja, apa risikonya, dan berapa penghasilannya.',
        'Mencocokkan contoh kebutuhan perlindungan pekerja dengan program yang menjawabnya.',
      ],
      2: [
        'Menanyakan jenis pekerjaan, risiko, dan tanggungan calon peserta sampai ruang lingkup kebutuhannya dapat ditulis.',
        'Mencantumkan ruang lingkup penawaran, yaitu pekerja dan program yang tercakup, dalam surat kepada pemberi kerja.',
      ],
      3: [
        'Memilah pekerja satu koperasi menurut hubungan kerjanya sampai jelas ruang lingkup kebutuhan tiap kelompok.',
        'Mempersempit permintaan calon mitra yang terus meluas menjadi ruang lingkup yang sesuai dengan ketentuan dan kesiapan mitra itu.',
      ],
      4: [
        'Mengulas berkas penawaran beberapa kantor cabang, dengan catatan tertulis tentang kebutuhan pekerja yang tidak tercakup.',
        'Menilai dalam nota tertulis apakah ruang lingkup kerja sama beberapa unit sesuai dengan kebutuhan segmen sasarannya.',
      ],
      5: [
        'Menciptakan panduan wawancara untuk memetakan ruang lingkup kebutuhan setiap segmen di semua kantor cabang.',
        'Mengembangkan alat digital yang menggambarkan kebutuhan dan program yang sesuai dari jawaban calon peserta.',
      ],
    },
  },
  DIG: {
    levelDescriptions: {
      1: 'Mampu menjelaskan kanal, sasaran, dan ukuran hasil pemasaran digital dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menawarkan program kepada calon peserta dalam tugasnya melalui kanal digital sesuai dengan panduan.',
      3: 'Mampu menganalisis hasil pemasaran digital di kantor cabangnya dan menyesuaikan pesan, kanal, atau sasarannya.',
      4: 'Mampu menilai secara tertulis pemasaran digital yang dijalankan beberapa kantor cabang.',
      5: 'Mampu mengembangkan strategi, standar, dan alat pemasaran digital bagi seluruh lembaga.',
    },
    indicators: {
      1: [
        'Membedakan kanal digital yang sesuai bagi pekerja mandiri, pelaku usaha mikro, dan calon pekerja migran.',
        'Menerangkan arti jangkauan, klik, dan pendaftaran pada contoh laporan pemasaran digital.',
      ],
      2: [
        'Mengunggah konten digital resmi beserta tautan pendaftaran ke media sosial komunitas pekerja.',
        'Membalas pertanyaan calon peserta di kanal digital pada hari kerja yang sama berdasarkan ketentuan program yang berlaku.',
      ],
      3: [
        'Membandingkan pendaftaran dari dua versi pesan digital untuk menemukan versi yang membawa peserta baru terbanyak.',
        'Menemukan sebab calon peserta meninggalkan pendaftaran digital dengan menelusuri langkah terakhir yang mereka selesaikan.',
      ],
      4: [
        'Memeriksa konten digital beberapa kantor cabang, dengan catatan tertulis tentang janji manfaat yang menyesatkan.',
        'Merekomendasikan secara tertulis pembagian biaya antarkanal digital berdasarkan perbandingan hasil di beberapa kantor cabang.',
      ],
      5: [
        'Merancang pemasaran digital yang menyesuaikan pesan dengan segmen secara otomatis sesuai dengan aturan pelindungan data pribadi.',
        'Menyusun pedoman konten digital dengan contoh siap pakai bagi petugas di seluruh lembaga.',
      ],
    },
  },
}
