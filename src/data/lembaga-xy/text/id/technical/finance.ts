// Texts of the technical competencies of finance and investment, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LembagaXyCompetencyText } from '../../types'

/** Texts of the technical competencies of finance and investment. */
export const finance: Readonly<
  Record<'CBM' | 'MACC' | 'FINA' | 'INVM' | 'TAXM' | 'TRM', LembagaXyCompetencyText>
> = {
  CBM: {
    definition:
      'Kemampuan menyusun dan mengendalikan rencana kerja dan anggaran tahunan (RKAT) lembaga, dari usulan unit kerja, alokasi, dan revisi anggaran hingga laporan realisasinya.',
    levelDescriptions: {
      1: 'Mampu menjelaskan pos, siklus, dan aturan anggaran yang terkait dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyusun usulan dan melaporkan realisasi anggaran dalam tugasnya menurut pedoman yang berlaku.',
      3: 'Mampu menganalisis kebutuhan anggaran serta selisih antara anggaran dan realisasi di unit kerjanya yang belum tercakup dalam pedoman, dengan usulan penyelesaiannya.',
      4: 'Mampu menelaah usulan dan realisasi anggaran beberapa unit kerja serta memberi pertimbangan tertulis kepada pengambil keputusan.',
      5: 'Mampu memperbarui metode dan sistem penganggaran sehingga alokasi dana mengikuti sasaran dan beban kerja lembaga.',
    },
    indicators: {
      1: [
        'Menunjukkan pos anggaran yang tepat untuk contoh belanja operasional, belanja modal, dan belanja program.',
        'Mengurutkan tahap siklus anggaran, dari pagu indikatif dan usulan unit sampai pengesahan dan laporan realisasi.',
        'Menghitung sisa anggaran dan persentase serapan dari contoh pagu, realisasi, dan komitmen kontrak.',
      ],
      2: [
        'Menyusun usulan anggaran kegiatan berdasarkan kerangka acuan kerja (KAK) dan standar biaya yang berlaku.',
        'Memeriksa ketersediaan anggaran pada pos terkait sebelum permintaan pembayaran diteruskan.',
        'Membuat laporan bulanan realisasi anggaran uji kompetensi, dengan penjelasan tentang pos yang serapannya rendah.',
      ],
      3: [
        'Menemukan penyebab selisih antara anggaran dan realisasi dengan memilah faktor jadwal, harga, dan perubahan kegiatan.',
        'Mengusulkan pergeseran anggaran antarkegiatan ketika target kepesertaan berubah, disertai uraian akibatnya bagi kegiatan yang anggarannya dikurangi.',
        'Memperkirakan anggaran layanan baru yang belum memiliki standar biaya, berdasarkan harga pasar dan kegiatan serupa.',
      ],
      4: [
        'Mempertanyakan secara tertulis perlunya pos anggaran yang tidak menunjang sasaran lembaga.',
        'Membandingkan usulan anggaran beberapa kantor cabang sejenis untuk menandai harga satuan dan volume yang tidak wajar.',
        'Menilai hasil program beberapa unit kerja dibandingkan dengan anggaran yang terpakai, dalam laporan yang merekomendasikan prioritas tahun berikutnya.',
      ],
      5: [
        'Memperbarui metode penganggaran lembaga sehingga pagu kantor cabang mengikuti perubahan jumlah peserta dan beban kerja.',
        'Merancang pemantauan anggaran berbasis kinerja yang menghubungkan setiap pos dengan indikator kinerja lembaga.',
        'Membekali penyusun anggaran dari semua wilayah dengan modul dan kasus latihan yang disusunnya sendiri.',
      ],
    },
  },
  MACC: {
    definition:
      'Kemampuan mengolah informasi biaya dan kinerja keuangan, seperti biaya satuan layanan, selisih biaya, dan efisiensi antarkantor cabang, menjadi dasar keputusan internal.',
    levelDescriptions: {
      1: 'Mampu menjelaskan jenis dan perilaku biaya serta kegunaan informasi biaya yang terkait dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu mengumpulkan, membebankan, dan melaporkan biaya dalam tugasnya menurut metode yang ditentukan.',
      3: 'Mampu menganalisis perilaku dan selisih biaya di unit kerjanya serta merumuskan pilihan penghematan.',
      4: 'Mampu mengevaluasi perhitungan dan analisis biaya dari beberapa unit kerja serta memberi rekomendasi tertulis kepada pengambil keputusan.',
      5: 'Mampu membangun sistem dan metode penghitungan biaya yang baru sebagai dasar keputusan lembaga.',
    },
    indicators: {
      1: [
        'Membedakan biaya tetap, variabel, langsung, dan tidak langsung pada kegiatan kantor cabang.',
        'Menghitung biaya satuan uji kompetensi per asesi dari contoh total biaya dan jumlah asesi.',
        'Menunjukkan biaya relevan pada contoh pilihan antara pencetakan sendiri dan jasa percetakan luar.',
      ],
      2: [
        'Membebankan biaya bersama ke unit layanan menurut dasar alokasi yang ditentukan, misalnya luas ruang atau jumlah pegawai.',
        'Menyajikan biaya satuan per peserta dalam laporan manajemen bulanan, dengan angka pembanding bulan sebelumnya.',
        'Mengisi kertas kerja selisih antara biaya standar dan biaya aktual, dengan penjelasan dari penanggung jawab kegiatan.',
      ],
      3: [
        'Menguraikan selisih biaya layanan antara unit kerjanya dan kantor cabang sejenis menurut volume, harga, dan efisiensi.',
        'Menyusun perbandingan biaya penyewaan, pembelian, dan pemakaian bersama ruang layanan sebagai bahan keputusan kepala kantor cabang.',
        'Menelusuri kegiatan pemicu biaya lembur pada verifikasi klaim, berdasarkan data waktu kerja.',
      ],
      4: [
        'Meninjau perhitungan biaya yang disusun analis lain, dengan nota dinas tentang asumsi alokasi yang tidak wajar.',
        'Membandingkan metode pembebanan biaya beberapa unit kerja untuk merekomendasikan metode yang hasilnya dapat diperbandingkan.',
        'Menguji usulan penghematan unit lain dengan menghitung biaya yang akan berpindah ke proses atau kantor lain.',
      ],
      5: [
        'Membangun sistem penghitungan biaya berbasis aktivitas yang menampilkan biaya tiap proses layanan lembaga.',
        'Menciptakan indeks efisiensi biaya antarkantor cabang yang memperhitungkan jumlah peserta dan keadaan wilayah.',
        'Menyelenggarakan pelatihan analisis biaya bagi pengelola keuangan kantor cabang, dengan alat bantu hitung yang dirancang sendiri.',
      ],
    },
  },
  FINA: {
    definition:
      'Kemampuan mencatat, mengukur, menyajikan, dan mengungkapkan transaksi lembaga serta Dana Jaminan Sosial dalam laporan keuangan sesuai dengan standar akuntansi.',
    levelDescriptions: {
      1: 'Mampu menjelaskan pengakuan, pencatatan, dan penyajian transaksi yang terkait dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu membukukan dan mencocokkan transaksi dalam tugasnya menurut bagan akun dan prosedur tutup buku.',
      3: 'Mampu menganalisis transaksi di unit kerjanya yang tidak cocok atau belum diatur serta merumuskan perlakuan akuntansinya.',
      4: 'Mampu menelaah perlakuan akuntansi atas transaksi beberapa unit kerja serta memberi pendapat tertulis berdasarkan standar akuntansi.',
      5: 'Mampu mengembangkan kebijakan dan metode akuntansi yang menjadi acuan lembaga untuk transaksi jaminan sosial.',
    },
    indicators: {
      1: [
        'Memilah contoh transaksi ke dalam pembukuan lembaga atau pembukuan Dana Jaminan Sosial beserta alasannya.',
        'Menyebutkan akun yang didebit dan dikredit untuk transaksi penerimaan iuran, iuran diterima di muka, dan piutang iuran.',
        'Menggambarkan alur satu transaksi klaim dari bukti, jurnal, dan buku besar sampai laporan keuangan.',
      ],
      2: [
        'Membukukan transaksi iuran, beban jaminan kesehatan, dan beban operasional menurut bagan akun, dengan nomor bukti pada setiap jurnal.',
        'Menyusun neraca saldo bulanan berikut rincian akun piutang iuran sesuai dengan jadwal tutup buku.',
        'Mencocokkan transaksi pada rekening koran dengan penerimaan dalam sistem iuran sebelum surat tagihan diterbitkan.',
      ],
      3: [
        'Menelusuri pembayaran iuran yang belum teridentifikasi hingga badan usaha pengirimnya diketahui, sebagai dasar koreksi transaksi.',
        'Mengusulkan perlakuan akuntansi atas transaksi yang akunnya belum ada dalam bagan akun, dengan rujukan pada standar akuntansi.',
        'Menguraikan lonjakan piutang iuran menjadi transaksi baru, kesalahan pencatatan, dan tunggakan nyata.',
      ],
      4: [
        'Memberi pendapat tertulis atas usulan kantor cabang tentang perlakuan akuntansi suatu transaksi, dengan mengutip standar akuntansi yang berlaku.',
        'Menguji ulang transaksi akhir periode dan perhitungan penurunan nilai piutang iuran beberapa unit kerja dengan sampel bukti.',
        'Menandai pengungkapan dalam laporan keuangan yang tidak sesuai dengan substansi transaksinya, melalui catatan telaah tertulis.',
      ],
      5: [
        'Merumuskan kebijakan akuntansi lembaga atas transaksi jaminan sosial yang belum dijabarkan oleh standar.',
        'Merancang rekonsiliasi otomatis yang memadankan transaksi bank, iuran, dan buku besar setiap hari di seluruh lembaga.',
        'Membimbing akuntan kantor cabang melalui kelas bedah kasus transaksi sulit, dengan bahan yang disusunnya sendiri.',
      ],
    },
  },
  INVM: {
    definition:
      'Kemampuan menempatkan dan memantau investasi Dana Jaminan Sosial serta dana lembaga pada instrumen yang diizinkan, dengan menimbang keamanan, likuiditas, dan imbal hasil demi kelangsungan pembayaran manfaat.',
    levelDescriptions: {
      1: 'Mampu menjelaskan jenis, risiko, dan batas penempatan investasi yang ditemui dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu melaksanakan penempatan, pencairan, dan pencatatan investasi dalam tugasnya menurut prosedur dan batas yang berlaku.',
      3: 'Mampu menganalisis masalah investasi di unit kerjanya yang belum terjawab oleh prosedur serta menyusun usulan tindak lanjutnya.',
      4: 'Mampu menelaah kajian dan rencana investasi yang menyangkut beberapa unit kerja serta memberi pertimbangan tertulis.',
      5: 'Mampu mengembangkan kebijakan, metode, dan keahlian investasi lembaga guna menjaga kelangsungan pembayaran manfaat.',
    },
    indicators: {
      1: [
        'Membedakan deposito, surat berharga negara, dan reksa dana menurut risiko, likuiditas, serta batas penempatan investasinya.',
        'Menghitung imbal hasil bersih investasi deposito dari nominal, suku bunga, tenor, dan pajaknya.',
        'Menunjukkan investasi dalam contoh portofolio yang melampaui batas per bank atau berada di luar instrumen yang diizinkan.',
      ],
      2: [
        'Melaksanakan penempatan investasi deposito menurut batas per bank, dengan konfirmasi transaksi yang diarsipkan pada hari yang sama.',
        'Mencocokkan saldo dan kupon investasi dengan laporan bank kustodian pada akhir bulan.',
        'Menyiapkan daftar investasi yang jatuh tempo pada bulan berjalan sebagai bahan rencana pencairan.',
      ],
      3: [
        'Menganalisis sensitivitas portofolio investasi Dana Jaminan Sosial terhadap suku bunga untuk mengusulkan pergeseran tenor.',
        'Menghitung kerugian dari beberapa pilihan pencairan investasi sebelum jatuh tempo ketika pembayaran klaim memerlukan dana secara mendadak.',
        'Menelusuri penyebab tertinggalnya imbal hasil investasi dari tolok ukur dengan memilah pengaruh alokasi aset, tenor, dan biaya transaksi.',
      ],
      4: [
        'Menguji asumsi imbal hasil dan gagal bayar dalam kajian investasi yang disusun analis lain sebelum dibahas komite investasi.',
        'Merekomendasikan secara tertulis perbaikan atas rencana investasi yang tidak sejalan dengan proyeksi klaim dan kas dari unit lain.',
        'Mengulas laporan kinerja investasi dari bank kustodian atau manajer investasi, dengan catatan tertulis tentang risiko yang tidak diungkapkan.',
      ],
      5: [
        'Merumuskan kebijakan alokasi aset jangka panjang yang menyelaraskan jatuh tempo investasi dengan proyeksi kewajiban manfaat.',
        'Mengembangkan model uji ketahanan portofolio investasi dengan skenario gagal bayar bank mitra dan lonjakan klaim.',
        'Mengajarkan analisis risiko investasi kepada analis baru melalui kumpulan kasus yang disusun dari portofolio lembaga.',
      ],
    },
  },
  TAXM: {
    definition:
      'Kemampuan menghitung, memotong, menyetor, melaporkan, dan merencanakan pajak lembaga sesuai dengan ketentuan, termasuk pajak atas penghasilan pegawai, penyedia, dan mitra.',
    levelDescriptions: {
      1: 'Mampu menjelaskan objek, tarif, dan tenggat pajak yang terkait dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menghitung, memotong, dan melaporkan pajak dalam tugasnya menurut ketentuan dan prosedur yang berlaku.',
      3: 'Mampu menganalisis selisih dan persoalan pajak di unit kerjanya yang belum terjawab oleh prosedur serta merumuskan penyelesaiannya.',
      4: 'Mampu menelaah perlakuan pajak yang diusulkan beberapa unit kerja atau konsultan serta memberi pendapat tertulis.',
      5: 'Mampu mengembangkan posisi perpajakan, sistem pengendalian pajak, dan bahan ajar pajak yang menjadi acuan lembaga.',
    },
    indicators: {
      1: [
        'Membedakan pembayaran yang dikenai pajak penghasilan (PPh) Pasal 21, PPh Pasal 23, dan pajak pertambahan nilai (PPN).',
        'Menghitung pajak yang dipotong dari honorarium seorang asesor lepas menurut tarif yang berlaku.',
        'Menyebutkan tenggat penyetoran dan pelaporan setiap jenis pajak beserta sanksi keterlambatannya.',
      ],
      2: [
        'Memotong pajak atas pembayaran kepada penyedia, dengan bukti potong yang terbit sebelum batas waktunya.',
        'Mencocokkan faktur pajak penyedia dengan kontrak, nomor pokok wajib pajak (NPWP), dan tanggal penyerahan barang.',
        'Menyampaikan Surat Pemberitahuan (SPT) Masa melalui aplikasi pajak yang berlaku, sesuai dengan kertas kerja bulan itu.',
      ],
      3: [
        'Menelusuri selisih antara buku besar dan SPT hingga transaksi asalnya sebagai dasar pembetulan SPT.',
        'Menyusun tanggapan atas surat permintaan penjelasan kantor pajak (SP2DK), dengan rincian transaksi dan dasar hukum perlakuannya.',
        'Membandingkan beban pajak beberapa bentuk kontrak jasa untuk mengusulkan bentuk yang sah dan paling hemat.',
      ],
      4: [
        'Mengulas kertas kerja pajak kantor cabang, dengan catatan tertulis atas tarif, dasar pengenaan, dan bukti yang keliru.',
        'Menguji pendapat konsultan pajak berdasarkan peraturan dan putusan pengadilan sebelum lembaga memakainya.',
        'Menandai potensi sengketa pajak dalam rancangan kontrak unit lain, disertai saran tertulis tentang perubahan klausulnya.',
      ],
      5: [
        'Melatih petugas keuangan dari semua kantor cabang dengan kumpulan kasus pajak lembaga yang disusunnya sendiri.',
        'Merumuskan posisi lembaga atas perlakuan pajak Dana Jaminan Sosial untuk dibahas dengan otoritas pajak.',
        'Menciptakan pengendalian pajak dalam sistem pembayaran lembaga yang secara otomatis menahan pembayaran tagihan yang tidak dilengkapi dokumen perpajakan.',
      ],
    },
  },
  TRM: {
    definition:
      'Kemampuan mengelola kas, rekening, pembayaran, dan likuiditas, dengan Dana Jaminan Sosial terpisah dari dana lembaga, agar klaim dan biaya operasional terbayar tepat waktu tanpa dana menganggur.',
    levelDescriptions: {
      1: 'Mampu menjelaskan arus kas serta aturan rekening dan pembayaran yang terkait dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu memproses penerimaan dan pengeluaran kas dalam tugasnya menurut prosedur perbendaharaan yang berlaku.',
      3: 'Mampu menganalisis masalah kas di unit kerjanya yang belum terjawab oleh prosedur serta merumuskan jalan keluarnya.',
      4: 'Mampu mengevaluasi proyeksi dan pengelolaan kas dari beberapa unit kerja serta memberi rekomendasi tertulis.',
      5: 'Mampu menciptakan sistem, model, dan pedoman pengelolaan kas yang baru untuk dipakai lembaga di semua wilayah.',
    },
    indicators: {
      1: [
        'Menerangkan pemisahan kas Dana Jaminan Sosial dan kas operasional lembaga beserta pejabat yang berwenang mengeluarkan masing-masing kas.',
        'Mengurutkan tahap pengeluaran kas untuk klaim rumah sakit, dari persetujuan tagihan sampai bukti transfer.',
        'Menghitung saldo akhir hari dari saldo awal, penerimaan iuran, dan pembayaran pada contoh buku kas.',
      ],
      2: [
        'Memproses perintah bayar klaim sesudah mencocokkan nomor rekening, jumlah, dan otorisasinya.',
        'Membuat laporan posisi kas harian dari mutasi seluruh rekening sebelum batas waktu tutup kas.',
        'Membuat berita acara opname kas kecil yang menerangkan selisih antara hasil hitung fisik dan saldo buku kas kecil.',
      ],
      3: [
        'Memproyeksikan arus kas mingguan sehingga kekurangan dana klaim dapat ditutup dengan pengaturan jatuh tempo penempatan dana.',
        'Mengurai penyebab kas mengendap di rekening penampung iuran menurut bank mitra, hari, dan kanal pembayaran.',
        'Merancang urutan pembayaran darurat saat sistem bank terganggu, berdasarkan tenggat klaim dan kas yang tersedia.',
      ],
      4: [
        'Mengevaluasi ketepatan proyeksi kas buatan analis lain dengan data realisasi penerimaan iuran, disertai nota dinas tentang sumber selisihnya.',
        'Merekomendasikan batas saldo kas kantor cabang berdasarkan perbandingan pola pembayaran di beberapa wilayah.',
        'Menguji pemisahan tugas pembuat, pemeriksa, dan pemberi otorisasi pembayaran pada prosedur kas unit lain, dengan laporan tentang kelemahannya.',
      ],
      5: [
        'Membangun sistem pemusatan kas Dana Jaminan Sosial yang menarik penerimaan iuran dari semua bank mitra pada hari yang sama.',
        'Mengembangkan model proyeksi kas lembaga yang memperhitungkan musim klaim, jatuh tempo iuran, dan pencairan investasi.',
        'Menulis pedoman ketahanan kas saat bank gagal bayar atau sistemnya terganggu, lengkap dengan bahan latihan bagi petugas perbendaharaan.',
      ],
    },
  },
}
