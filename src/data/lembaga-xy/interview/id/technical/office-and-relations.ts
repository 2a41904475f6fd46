// Interview guides of the technical competencies of relations, procurement and the office, in Indonesian.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../../five-level-interview'

/** Interview guides of the technical competencies of relations, procurement and the office. */
export const officeAndRelations: Readonly<
  Record<'INSR' | 'INTR' | 'PR' | 'PROT' | 'OA' | 'PROC' | 'IM' | 'NEGO', FiveLevelInterviewGuide>
> = {
  INSR: {
    questions: [
      'Ceritakan apa yang Anda kerjakan dalam satu rapat dengan instansi lain, atau pada satu naskah kerja sama yang Anda siapkan atau pelajari, dari awal sampai tindak lanjutnya.',
      'Ingat kembali satu kerja sama dengan instansi lain yang macet atau diperselisihkan. Apa yang Anda lakukan?',
      'Ambil satu contoh rancangan kesepakatan atau laporan hasil kerja sama yang Anda telaah, atau forum yang Anda rintis; jelaskan apa saja yang Anda lakukan.',
    ],
    answers: {
      1: 'Menyebut wewenang instansi mitra serta bentuk dan isi naskah yang dipelajari, tanpa ikut mengurus kerja samanya.',
      2: 'Menuturkan notula yang ia susun, naskah baku yang ia isi, atau kewajiban para pihak yang ia pantau, menurut prosedur dan lembar kendali.',
      3: 'Menguraikan sebab kerja sama unitnya terhambat, kebutuhan tiap instansi yang ia gali, dan rumusan usulannya yang akhirnya diterima para pihak.',
      4: 'Mengutip rekomendasi tertulisnya atas rancangan atau hasil kerja sama beberapa unit, yang menunjukkan kewajiban yang timpang atau komitmen yang saling bertentangan.',
      5: 'Menceritakan forum, pedoman, atau pelatihan kerja sama yang digagasnya bagi seluruh lembaga, beserta pihak yang ia yakinkan dan hasilnya.',
    },
    evidence: [
      'Notula rapat atau lembar kendali kerja sama yang memuat kewajiban tiap pihak dan status pemenuhannya',
      'Rancangan butir perjanjian kerja sama (PKS) beserta catatan kepentingan dan keberatan tiap instansi',
      'Laporan evaluasi kerja sama di beberapa daerah, atau pedoman yang memuat ukuran hasil kerja sama',
    ],
    negativeIndicators: [
      'Menjanjikan data atau dana lembaga kepada mitra tanpa persetujuan pejabat berwenang.',
      'Membuka data peserta kepada instansi mitra di luar ruang lingkup perjanjian.',
    ],
  },
  INTR: {
    questions: [
      'Jelaskan langkah demi langkah apa yang Anda lakukan ketika terakhir kali menulis, menyebarkan, atau meneruskan pengumuman bagi pegawai.',
      'Ceritakan satu kejadian ketika kabar dari pimpinan tidak sampai kepada pegawai atau disalahpahami. Apa yang Anda lakukan saat itu?',
      'Ingat kembali satu kejadian ketika naskah, jadwal, atau wadah informasi bagi pegawai berubah karena masukan Anda. Apa saja yang Anda lakukan sampai perubahan itu berlaku?',
    ],
    answers: {
      1: 'Membedakan saluran, sasaran, dan kerahasiaan beberapa pesan yang pernah diterima, sedangkan penyusunan dan penyebarannya dikerjakan orang lain.',
      2: 'Memerinci pesan yang ia susun menurut format dan jadwal, saluran yang ia pakai, serta pertanyaan pegawai yang ia rangkum sesudahnya.',
      3: 'Menceritakan bagaimana ia menemukan titik terputusnya pesan di unitnya, siapa yang ia tanyai, dan mengapa ia merancang urutan penyampaian yang baru.',
      4: 'Menunjukkan saran tertulisnya atas pesan atau rencana komunikasi beberapa unit, dengan kalimat rawan salah tafsir yang ia tandai dan saluran yang ia usulkan.',
      5: 'Menggambarkan wadah, standar, atau pelatihan komunikasi ciptaannya yang dipakai di seluruh lembaga, dengan contoh perubahan yang dirasakan pegawai.',
    },
    evidence: [
      'Naskah pengumuman atau artikel buletin yang ditulisnya sendiri, dengan tanggal terbit dan daftar penerimanya',
      'Analisis jawaban survei pegawai yang menunjukkan tempat pesan terputus, beserta urutan penyampaian yang baru',
      'Catatan telaah pesan unit lain, atau standar komunikasi internal yang memuat saluran dan penanggung jawabnya',
    ],
    negativeIndicators: [
      'Meneruskan kabar mutasi sebelum pegawai yang bersangkutan diberi tahu.',
      'Menghapus kritik pegawai dari rangkuman yang disampaikan kepada pimpinan.',
    ],
  },
  PR: {
    questions: [
      'Ambil satu contoh siaran pers, unggahan, atau kliping berita yang Anda kerjakan atau pelajari; ceritakan apa yang Anda lakukan dari bahan awal sampai terbit atau dikirim.',
      'Kapan terakhir kali berita atau hoaks tentang lembaga beredar saat datanya belum lengkap, dan apa yang Anda lakukan?',
      'Ingat kembali satu kampanye, naskah untuk media, atau pedoman yang Anda evaluasi atau perbarui. Apa saja langkah Anda?',
    ],
    answers: {
      1: 'Menyebut bentuk keterangan resmi, pejabat yang berwenang, dan unsur berita dari contoh yang dipelajari, tanpa naskah buatan sendiri.',
      2: 'Memerinci keterangan atau unggahan yang ia siapkan menurut pedoman, beserta pejabat yang menyetujui dan waktu terbitnya.',
      3: 'Menguraikan isu publik yang menyangkut unitnya, fakta yang ia sampaikan atau tunda, serta alasan di balik isi dan waktu jawaban.',
      4: 'Mengutip catatan tertulisnya atas naskah atau rencana kehumasan beberapa unit, dengan kelemahan isi atau waktu yang ia temukan dan perbaikan yang ia sarankan.',
      5: 'Menceritakan strategi, pedoman krisis, atau pelatihan juru bicara yang digagasnya untuk pemakaian nasional, beserta perubahan reputasi lembaga yang terukur.',
    },
    evidence: [
      'Siaran pers atau unggahan media sosial buatan sendiri, dengan bukti persetujuan pejabat berwenang',
      'Analisis isu yang memisahkan fakta dari dugaan, beserta naskah bantahan dan waktu terbitnya',
      'Laporan evaluasi kampanye beberapa kantor cabang, atau pedoman krisis yang memuat peran dan tenggat tanggapan',
    ],
    negativeIndicators: [
      'Memberikan keterangan kepada wartawan tanpa izin pejabat yang berwenang.',
      'Mengunggah foto atau kisah pasien tanpa persetujuan pasien itu.',
    ],
  },
  PROT: {
    questions: [
      'Ingat kembali acara resmi terakhir yang Anda siapkan, bantu, atau amati. Apa saja yang Anda kerjakan sampai tamu pulang?',
      'Ceritakan satu kejadian ketika tamu, jadwal, atau tempat duduk berubah mendadak menjelang acara. Apa tindakan Anda?',
      'Ambil satu contoh rencana acara unit lain yang Anda periksa, atau pedoman acara yang Anda perbarui; jelaskan apa saja yang Anda lakukan.',
    ],
    answers: {
      1: 'Menyebut urutan tempat duduk dan unsur upacara pada acara yang diamati, sedangkan denah dan gladinya disiapkan orang lain.',
      2: 'Memerinci denah, gladi, atau penjemputan tamu yang ia urus menurut aturan tata tempat dan susunan acara yang telah disahkan.',
      3: 'Menceritakan benturan tempat duduk atau perubahan acara di unitnya yang tidak terjawab aturan, hal yang ia timbang, dan susunan yang ia jalankan.',
      4: 'Memperlihatkan catatan tertulisnya atas rencana atau pelaksanaan acara beberapa unit, dengan ketentuan tata tempat yang ia rujuk dan kekeliruan yang ia tandai.',
      5: 'Menjelaskan lahirnya pedoman, perangkat, atau pelatihan protokol yang dirancangnya, dari kekeliruan yang pernah terjadi sampai pemakaiannya di seluruh lembaga.',
    },
    evidence: [
      'Denah tempat duduk dan susunan acara buatan sendiri yang mencantumkan jabatan para tamu',
      'Catatan perubahan susunan acara atau tempat duduk, beserta alasan dan ketentuan yang ditimbang',
      'Telaah rencana acara kantor wilayah, atau pedoman keprotokolan yang mencakup acara tatap muka dan daring',
    ],
    negativeIndicators: [
      'Mengubah tempat duduk tamu atas permintaan lisan tanpa memeriksa tata tempat.',
      'Menegur tamu atau petugas lain dengan suara keras di tengah acara.',
    ],
  },
  OA: {
    questions: [
      'Ingat kembali satu surat atau berkas yang Anda urus, atau yang penanganannya Anda amati. Apa saja yang Anda lakukan sejak surat atau berkas itu diterima sampai disimpan?',
      'Kapan terakhir kali sebuah surat terlambat dijawab atau sebuah berkas hilang, dan apa yang Anda lakukan?',
      'Ambil satu contoh alur persuratan, format naskah, atau usulan pemusnahan arsip yang Anda periksa atau ubah; jelaskan langkah demi langkah apa yang Anda lakukan.',
    ],
    answers: {
      1: 'Menyebut jenis naskah, kode, dan cara penyimpanan yang dikenal dari contoh, sedangkan naskah yang diceritakan diproses rekan.',
      2: 'Memerinci tanggal agenda, kode klasifikasi, dan tenggat jawaban naskah dinas yang ia urus sampai diberkaskan menurut ketentuan.',
      3: 'Menceritakan cara ia menelusuri naskah dinas yang tertahan atau hilang di unitnya, sebab yang ia temukan, dan alur pencegahan yang ia susun.',
      4: 'Menunjukkan penilaian tertulisnya atas sampel naskah dinas atau usulan pemusnahan arsip beberapa unit, dengan kesalahan yang ia tandai pada tiap berkas.',
      5: 'Menggambarkan sistem, pedoman, atau pelatihan yang dirancangnya untuk memperbarui pengelolaan naskah dinas lembaga, beserta hambatan penerapan yang ia atasi.',
    },
    evidence: [
      'Buku agenda atau tangkapan layar aplikasi persuratan yang memuat kode, tenggat, dan tanggal jawaban',
      'Catatan penelusuran surat yang terlambat dijawab, beserta alur disposisi baru yang disusun',
      'Catatan atas usulan pemusnahan arsip unit lain, atau pedoman naskah dinas yang memuat perlakuan atas data kesehatan',
    ],
    negativeIndicators: [
      'Menaruh surat rahasia di meja terbuka atau folder bersama.',
      'Membubuhkan tanggal mundur pada buku agenda untuk menutupi keterlambatan.',
    ],
  },
  PROC: {
    questions: [
      'Jelaskan langkah demi langkah apa yang Anda lakukan dalam satu pembelian barang atau jasa yang Anda kerjakan, bantu, atau pelajari, dari permintaan awal sampai serah terima.',
      'Ingat kembali satu kejadian ketika penyedia terlambat atau tender gagal. Apa yang Anda lakukan?',
      'Ambil satu contoh rencana pembelian atau evaluasi penawaran yang Anda periksa ulang bagi unit lain, atau ketentuan pembelian yang Anda susun; jelaskan langkah-langkah Anda.',
    ],
    answers: {
      1: 'Membedakan metode, tahap, dan larangan pengadaan pada berkas yang dipelajari, tanpa ikut mengerjakan satu tahap pun.',
      2: 'Memerinci kerangka acuan kerja, harga perkiraan sendiri (HPS), atau pemeriksaan barang yang ia kerjakan beserta sumber data dan ketentuan yang ia pakai.',
      3: 'Menguraikan sebab kegagalan tender atau keterlambatan kontrak di unitnya, klausul yang ia timbang, dan penyelesaian yang ia rumuskan.',
      4: 'Mengutip catatan tertulisnya atas rencana atau evaluasi penawaran dari beberapa unit, yang menunjukkan ketentuan yang dilanggar dan akibatnya.',
      5: 'Menceritakan strategi pengadaan, kontrak payung, atau pedoman yang dirancangnya bagi seluruh lembaga, beserta biaya dan mutu sebelum dan sesudahnya.',
    },
    evidence: [
      'Kerangka acuan kerja atau HPS yang disusunnya sendiri, dengan sumber dan tanggal harga pasar',
      'Analisis kegagalan tender atau keterlambatan kontrak, dengan sebab, klausul, dan usulan penyelesaiannya',
      'Catatan uji ulang atas evaluasi penawaran dari kelompok kerja pemilihan lain, atau pedoman pengadaan yang memuat biaya sepanjang umur pakai',
    ],
    negativeIndicators: [
      'Membocorkan isi penawaran satu penyedia kepada penyedia lain.',
      'Menerima jamuan atau hadiah dari penyedia yang sedang mengikuti pemilihan.',
    ],
  },
  IM: {
    questions: [
      'Ingat kembali satu kejadian ketika Anda menerima, mengeluarkan, atau menghitung barang, atau mengamati rekan melakukannya. Apa yang Anda lakukan dari awal sampai semuanya tercatat?',
      'Ceritakan satu kejadian ketika jumlah barang tidak cocok dengan catatan atau stok habis. Apa yang Anda lakukan?',
      'Kapan terakhir kali cara memesan, menyimpan, atau menghitung barang berubah karena usulan atau telaah Anda, dan apa saja langkah Anda?',
    ],
    answers: {
      1: 'Menyebut dokumen gudang, istilah stok, dan cara menghitung yang dikenal dari contoh, sedangkan barangnya dicatat orang lain.',
      2: 'Menuturkan pencatatan, penyimpanan, atau opname fisik yang ia lakukan menurut prosedur gudang, dengan bukti yang ia pakai dan selisih yang ia temukan.',
      3: 'Mengisahkan cara ia mencari sebab selisih, kekosongan, atau penumpukan stok unitnya, tahap yang terbukti keliru, dan penyelesaian usulannya yang belum ada dalam prosedur.',
      4: 'Menunjukkan laporan atau nota dinas yang ditulisnya tentang persediaan beberapa unit, dengan angka atau usulan yang ia sanggah beserta buktinya.',
      5: 'Memaparkan model, standar, atau pelatihan persediaan yang dirancangnya bagi semua gudang lembaga, dengan angka stok sebelum dan sesudahnya.',
    },
    evidence: [
      'Kartu stok atau berita acara opname fisik yang diisi sendiri, dengan bukti penerimaan dan pengeluaran barang',
      'Analisis selisih stok atau pola pemakaiannya, dengan sebab dan titik pemesanan ulang yang baru',
      'Nota penilaian kebutuhan persediaan beberapa unit, atau standar persediaan yang memuat frekuensi penghitungan barang',
    ],
    negativeIndicators: [
      'Menyamakan kartu stok dengan isi rak tanpa mencatat selisihnya.',
      'Mengeluarkan barang atas permintaan lisan tanpa bukti pengeluaran.',
    ],
  },
  NEGO: {
    questions: [
      'Ingat kembali satu pembicaraan yang Anda jalankan atau ikuti dengan pihak luar tentang harga, jadwal, atau syarat. Apa yang Anda lakukan dari awal sampai akhir?',
      'Ceritakan satu kejadian ketika pihak lain menolak syarat yang Anda ajukan. Apa yang Anda katakan atau lakukan sesudahnya?',
      'Ambil satu contoh panduan perundingan dengan pihak luar yang Anda buat, atau rencana dan risalah perundingan rekan yang Anda telaah; jelaskan langkah-langkah Anda.',
    ],
    answers: {
      1: 'Membedakan posisi, kepentingan, dan batas kedua pihak dalam perundingan yang disaksikan atau dipelajari, tanpa ikut menawar.',
      2: 'Memerinci mandat, lembar persiapan, dan butir yang disepakati dalam perundingan rutin yang dijalankannya sendiri sampai risalahnya ditandatangani.',
      3: 'Menceritakan pertanyaannya yang mengungkap kepentingan mitra, lalu pilihan di luar lembar persiapan yang ia tawarkan untuk mengakhiri kebuntuan perundingan unitnya.',
      4: 'Mengutip catatan tertulisnya atas rencana atau hasil perundingan beberapa unit, dengan konsesi dan pilihan cadangan yang ia persoalkan.',
      5: 'Menggambarkan panduan, data pembanding, atau pelatihan perundingan yang disusunnya bagi seluruh lembaga, beserta syarat kontrak yang berubah karenanya.',
    },
    evidence: [
      'Lembar persiapan dan risalah perundingan yang memuat mandat serta butir yang disepakati, dengan nilai kontrak dihitamkan',
      'Paket tawaran yang disusun setelah kebuntuan, beserta catatan kepentingan kedua pihak',
      'Nota evaluasi hasil perundingan unit lain, atau panduan perundingan yang memuat pembanding syarat kontrak',
    ],
    negativeIndicators: [
      'Menjanjikan syarat di luar mandat tanpa persetujuan pemberi mandat.',
      'Menyodorkan data yang diketahui keliru untuk menekan mitra runding.',
    ],
  },
}
