// Interview guides of the technical competencies of finance and investment, in Indonesian.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../../five-level-interview'

/** Interview guides of the technical competencies of finance and investment. */
export const finance: Readonly<
  Record<'CBM' | 'MACC' | 'FINA' | 'INVM' | 'TAXM' | 'TRM', FiveLevelInterviewGuide>
> = {
  CBM: {
    questions: [
      'Ceritakan satu usulan atau laporan anggaran yang Anda susun, bantu susun, atau kerjakan sebagai latihan. Apa bagian Anda dari pengumpulan bahan sampai penyerahannya?',
      'Ingat kembali kegiatan terakhir dalam tugas Anda yang anggarannya kurang, tersisa banyak, atau berubah di tengah tahun. Apa yang Anda lakukan?',
      'Ambil satu contoh ketika Anda menelaah anggaran unit lain atau mengubah cara penyusunan anggaran; apa yang Anda lakukan sampai ada keputusan?',
    ],
    answers: {
      1: 'Menyebut pos, tahap, dan aturan anggaran yang terkait dengan tugasnya, dengan contoh dari pelatihan atau dokumen yang ia baca.',
      2: 'Memerinci usulan atau laporan realisasi yang ia susun menurut pedoman, dari kerangka acuan kerja (KAK) sampai angka setiap pos.',
      3: 'Menceritakan selisih atau kebutuhan anggaran unitnya yang belum tercakup dalam pedoman, dengan sebab yang ia pilah dan usulan penyelesaiannya.',
      4: 'Mengemukakan isi telaah tertulisnya atas anggaran beberapa unit, dengan pembanding harga, volume, atau hasil program yang mendasari pertimbangannya.',
      5: 'Memaparkan metode atau sistem penganggaran yang ia perbarui, beserta perubahan pembagian dana di seluruh lembaga.',
    },
    evidence: [
      'Usulan anggaran kegiatan beserta KAK, atau laporan bulanan realisasi dengan penjelasan setiap pos',
      'Kertas kerja selisih anggaran yang memilah penyebabnya, dengan usulan pergeseran anggaran antarkegiatan',
      'Telaah tertulis atas usulan anggaran beberapa unit, atau rancangan metode penganggaran yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Menggelembungkan angka usulan untuk berjaga-jaga terhadap pemotongan anggaran.',
      'Membelanjakan sisa anggaran menjelang akhir tahun tanpa kebutuhan yang tercatat.',
    ],
  },
  MACC: {
    questions: [
      'Jelaskan langkah demi langkah satu penghitungan biaya layanan, kegiatan, atau uji kompetensi yang Anda kerjakan dalam tugas atau pelatihan.',
      'Ingat kembali kejadian terakhir ketika biaya menyimpang dari perkiraan atau data biaya tidak lengkap. Apa yang Anda lakukan?',
      'Ceritakan satu usulan penghematan atau cara pembebanan biaya yang Anda buat atau uji. Apa yang Anda lakukan sampai keputusan diambil?',
    ],
    answers: {
      1: 'Menjelaskan jenis biaya dan kegunaannya bagi keputusan, dengan contoh hitungan dari pelatihan atau kegiatan di kantornya.',
      2: 'Memerinci pengumpulan atau pembebanan biaya yang ia kerjakan menurut metode yang ditentukan, beserta sumber setiap angkanya.',
      3: 'Menceritakan cara ia mencari pemicu biaya atau sebab selisih biaya di unitnya, dengan beberapa pilihan penghematan yang ia hitung.',
      4: 'Menunjukkan rekomendasi tertulisnya atas perhitungan biaya beberapa unit, dengan asumsi yang ia uji dan angka penggantinya.',
      5: 'Menguraikan sistem atau metode penghitungan biaya yang ia bangun, beserta keputusan lembaga yang sejak itu didasarkan pada hasilnya.',
    },
    evidence: [
      'Kertas kerja biaya satuan atau pembebanan biaya bersama, dengan sumber data dan dasar alokasinya',
      'Analisis pemicu biaya di unit kerja, dengan data waktu kerja, hitungan, dan pilihan penghematan',
      'Nota dinas telaah atas perhitungan biaya beberapa unit, atau rancangan sistem penghitungan biaya yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Mengganti dasar alokasi agar biaya unitnya tampak rendah.',
      'Membandingkan biaya dua kantor tanpa memperhitungkan volume layanannya.',
    ],
  },
  FINA: {
    questions: [
      'Ingat kembali proses tutup buku terakhir yang Anda kerjakan atau ikuti. Apa saja peran Anda, sejak bukti transaksi pertama sampai laporan selesai?',
      'Ceritakan satu transaksi dalam pekerjaan Anda yang tidak cocok, salah catat, atau belum ada akunnya. Apa yang Anda lakukan?',
      'Ambil satu contoh perlakuan akuntansi yang Anda usulkan atau ubah, atau yang Anda telaah untuk unit lain; apa yang Anda lakukan sampai ada keputusan?',
    ],
    answers: {
      1: 'Menyebut akun, pembukuan, dan alur bukti suatu transaksi sederhana, dengan contoh dari pelatihan atau berkas yang ia lihat.',
      2: 'Memerinci pembukuan atau pencocokan yang ia kerjakan menurut bagan akun, dari nomor bukti sampai saldo akhir bulan.',
      3: 'Menceritakan transaksi unitnya yang tidak cocok atau belum diatur, dengan asal yang ia telusuri dan perlakuan yang ia usulkan.',
      4: 'Mengutip pendapat tertulisnya atas perlakuan akuntansi beberapa unit, dengan ketentuan standar dan sampel bukti yang mendasarinya.',
      5: 'Memaparkan kebijakan atau metode akuntansi yang ia kembangkan bagi transaksi jaminan sosial, beserta perubahan pembukuan di seluruh lembaga.',
    },
    evidence: [
      'Jurnal dan rekonsiliasi bank bulanan, dengan nomor bukti, saldo, dan penjelasan selisihnya',
      'Kertas kerja penelusuran penerimaan yang belum teridentifikasi, dengan usulan koreksi dan rujukan pada standar akuntansi',
      'Pendapat tertulis tentang perlakuan akuntansi di beberapa unit, atau rancangan kebijakan akuntansi yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Membuat jurnal penyesuaian sekadar agar saldo cocok, tanpa mencari asal selisihnya.',
      'Menggeser transaksi ke periode lain supaya angka bulan itu sesuai dengan target.',
    ],
  },
  INVM: {
    questions: [
      'Ceritakan satu penempatan, pencairan, atau pencatatan deposito atau surat berharga yang Anda kerjakan atau amati. Apa bagian Anda di dalamnya?',
      'Ingat kembali terakhir kali imbal hasil meleset, jatuh tempo berbenturan dengan kebutuhan kas, atau batas penempatan terlampaui. Apa yang Anda lakukan?',
      'Ambil satu contoh kajian atau rencana penempatan dana yang Anda susun atau uji; apa yang Anda lakukan sampai kajian atau rencana itu dibahas?',
    ],
    answers: {
      1: 'Menerangkan jenis instrumen, risiko, dan batas penempatan yang ia jumpai dalam tugasnya, dengan contoh hitungan dari pelatihan atau arsip.',
      2: 'Memerinci penempatan, pencairan, atau pencocokan saldo yang ia kerjakan menurut prosedur dan batas, beserta bukti transaksinya.',
      3: 'Menceritakan masalah investasi unitnya yang tidak terjawab oleh prosedur, dengan hitungan beberapa pilihan dan usulan tindak lanjutnya.',
      4: 'Mengemukakan pertimbangan tertulisnya atas kajian atau rencana yang menyangkut beberapa unit, dengan asumsi yang ia uji ulang.',
      5: 'Menguraikan kebijakan, model, atau bahan ajar investasi yang ia kembangkan, beserta contoh keputusan investasi lembaga yang berubah karenanya.',
    },
    evidence: [
      'Daftar jatuh tempo dan lembar pencocokan saldo kustodian (nama bank dihitamkan)',
      'Kertas kerja pilihan pencairan atau sensitivitas portofolio, dengan asumsi, hitungan, dan usulannya',
      'Catatan telaah atas kajian investasi yang menyangkut beberapa unit, atau rancangan kebijakan investasi yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Memilih bank penempatan karena hadiah atau hubungan pribadi.',
      'Mengejar bunga tinggi tanpa memeriksa batas penempatan yang berlaku.',
    ],
  },
  TAXM: {
    questions: [
      'Ingat kembali pajak terakhir yang Anda hitung, potong, atau laporkan bagi kantor Anda atau dalam pelatihan. Apa saja langkah Anda?',
      'Ceritakan satu kejadian ketika hitungan, bukti potong, atau laporan pajak di kantor Anda ternyata keliru atau dipertanyakan. Apa yang Anda lakukan?',
      'Ambil satu contoh kontrak, kertas kerja, atau alur pembayaran yang Anda telaah atau ubah dari sisi pajak; apa saja langkah Anda dari awal sampai selesai?',
    ],
    answers: {
      1: 'Menyebut objek, tarif, dan tenggat pajak yang terkait dengan tugasnya, dengan contoh pembayaran dari pelatihan atau berkas.',
      2: 'Memerinci pemotongan atau pelaporan pajak yang ia kerjakan menurut ketentuan, dari dasar pengenaan sampai bukti potong atau bukti lapor.',
      3: 'Menceritakan selisih atau persoalan pajak unitnya yang tidak terjawab oleh prosedur, dengan transaksi asal dan dasar hukum penyelesaiannya.',
      4: 'Mengutip pendapat tertulisnya atas perlakuan pajak yang diusulkan beberapa unit atau konsultan, dengan peraturan yang ia rujuk.',
      5: 'Memaparkan posisi perpajakan, pengendalian, atau bahan ajar pajak yang ia kembangkan sebagai acuan lembaga, beserta masalah pajak yang teratasi karenanya.',
    },
    evidence: [
      'Kertas kerja pajak bulanan, beserta bukti potong dan bukti lapor (identitas wajib pajak dihitamkan)',
      'Kertas kerja pembetulan atau konsep tanggapan kepada kantor pajak, dengan rincian transaksi dan dasar hukum',
      'Pendapat tertulis atas perlakuan pajak yang diusulkan beberapa unit atau konsultan, atau rancangan pengendalian pajak yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Memecah tagihan supaya pembayarannya tidak dikenai pemotongan pajak.',
      'Memakai tarif dari ingatan tanpa memeriksa ketentuan yang berlaku.',
    ],
  },
  TRM: {
    questions: [
      'Ceritakan satu hari kerja ketika Anda memproses atau mengamati penerimaan atau pembayaran kas. Apa saja yang Anda kerjakan sampai tutup kas?',
      'Kapan terakhir kali dana kurang, dana mengendap, atau pembayaran tertahan dalam pekerjaan Anda, dan apa yang Anda lakukan?',
      'Ambil satu contoh proyeksi kas, batas saldo, atau prosedur pembayaran yang Anda buat, ubah, atau uji; apa yang Anda lakukan dari awal sampai akhir?',
    ],
    answers: {
      1: 'Menjelaskan rekening yang dipakai, tahap pembayaran, dan pejabat yang menyetujuinya, dengan contoh buku kas dari pelatihan atau kantornya.',
      2: 'Memerinci penerimaan atau pengeluaran yang ia proses menurut prosedur, dari pemeriksaan dokumen sampai saldo akhir hari.',
      3: 'Menceritakan masalah kas unitnya yang tidak terjawab oleh prosedur, dengan sebab yang ia temukan dari data dan jalan keluar yang ia rumuskan.',
      4: 'Menunjukkan rekomendasi tertulisnya atas proyeksi atau pengelolaan kas beberapa unit, dengan selisih atau kelemahan yang ia temukan.',
      5: 'Memaparkan sistem, model, atau pedoman kas ciptaannya, beserta perubahan pengelolaan kas di semua wilayah lembaga.',
    },
    evidence: [
      'Laporan posisi kas harian atau berita acara opname kas kecil, dengan penjelasan setiap selisih',
      'Proyeksi arus kas mingguan beserta realisasinya, dengan sebab selisih dan pengaturan dana yang dipilih',
      'Laporan telaah atas prosedur kas beberapa unit, atau pedoman pengelolaan kas yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Menutup kekurangan kas operasional lembaga dengan Dana Jaminan Sosial.',
      'Menyetujui sendiri perintah bayar yang dibuatnya.',
    ],
  },
}
