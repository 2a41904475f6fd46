// Texts of the technical competencies of health care and what it costs, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LembagaXyCompetencyText } from '../../types'

/** Texts of the technical competencies of health care and what it costs. */
export const healthCare: Readonly<
  Record<'CLM' | 'PROV' | 'SP' | 'UM' | 'HA' | 'HE' | 'FRM', LembagaXyCompetencyText>
> = {
  CLM: {
    definition:
      'Kemampuan mengelola klaim fasilitas kesehatan dari pengajuan dan verifikasi hingga persetujuan pembayaran agar layanan yang diterima peserta dibayar sesuai dengan ketentuan, tarif, dan tenggat yang berlaku.',
    levelDescriptions: {
      1: 'Mampu menjelaskan alur, syarat, dan istilah klaim yang ditemui dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu memeriksa klaim dalam tugasnya menurut prosedur verifikasi hingga tiap klaim memperoleh status beserta alasannya.',
      3: 'Mampu menyelesaikan kasus klaim di unit kerjanya yang tidak terjawab oleh prosedur, dengan menimbang bukti medis, pengodean, dan ketentuan pembayaran.',
      4: 'Mampu menilai secara tertulis hasil verifikasi dan penyelesaian klaim yang dikerjakan orang lain di beberapa unit kerja.',
      5: 'Mampu mengembangkan aturan dan metode penanganan klaim serta keahlian para verifikator di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Mengurutkan tahap klaim rumah sakit, dari pengajuan berkas hingga pembayaran, beserta tenggat tiap tahapnya.',
        'Membedakan klaim layak, tidak layak, tertunda (pending), dan sengketa (dispute) pada contoh hasil verifikasi.',
        'Menunjukkan letak nomor surat eligibilitas peserta (SEP), diagnosis utama, dan kode tindakan pada contoh klaim rawat inap.',
      ],
      2: [
        'Memeriksa kelengkapan berkas klaim rumah sakit menurut daftar periksa, dengan kekurangan yang tercatat dalam berita acara.',
        'Mencocokkan kode diagnosis dan kode tindakan pada klaim dengan resume medis serta kaidah pengodean yang berlaku.',
        'Menulis umpan balik verifikasi kepada rumah sakit dengan alasan dan dasar ketentuan untuk tiap klaim yang dikembalikan.',
      ],
      3: [
        'Mengurai sengketa klaim dengan menyandingkan resume medis, kaidah pengodean, dan pendapat dokter spesialis hingga tersusun usulan penyelesaian.',
        'Menelusuri sebab menumpuknya klaim tertunda di satu rumah sakit sampai jelas apakah hambatannya ada di rumah sakit atau di kantor cabang.',
        'Merumuskan penyelesaian klaim atas layanan baru yang belum disebut pedoman verifikasi, dengan berpegang pada ketentuan manfaat bagi layanan yang paling serupa.',
      ],
      4: [
        'Menguji ulang sampel klaim yang telah diverifikasi kantor cabang, dengan catatan tertulis tentang simpulan yang tidak didukung berkas.',
        'Membandingkan pembayaran klaim serupa antarkantor cabang melalui laporan yang menandai perbedaan tanpa dasar ketentuan.',
        'Memberi pendapat tertulis atas usulan rekan tentang penyelesaian sengketa, dengan menimbang kekuatan bukti medis dan akibat usulan itu bagi klaim serupa.',
      ],
      5: [
        'Melatih calon verifikator dari berbagai kantor cabang dengan bahan kasus yang disusun dari klaim nyata yang telah dianonimkan.',
        'Merancang aturan verifikasi digital yang memilah klaim menurut risiko sehingga klaim berisiko rendah dibayar tanpa pemeriksaan manual.',
        'Menyusun pedoman penyelesaian sengketa klaim yang menjadi acuan seluruh kantor cabang dan rumah sakit mitra.',
      ],
    },
  },
  PROV: {
    definition:
      'Kemampuan mengelola kemitraan dengan fasilitas kesehatan tingkat pertama (FKTP) dan fasilitas kesehatan rujukan tingkat lanjutan (FKRTL) melalui seleksi, kontrak, pembinaan, dan penilaian agar peserta memperoleh layanan yang merata dan bermutu.',
    levelDescriptions: {
      1: 'Mampu menjelaskan jenis, syarat, dan kewajiban fasilitas kesehatan mitra yang ditangani dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu melaksanakan seleksi, kontrak, dan pembinaan fasilitas kesehatan dalam tugasnya menurut prosedur dan formulir yang berlaku.',
      3: 'Mampu memecahkan masalah ketersediaan dan mutu fasilitas kesehatan di wilayah unit kerjanya ketika prosedur belum mengaturnya.',
      4: 'Mampu menilai secara tertulis seleksi, kontrak, dan pembinaan fasilitas kesehatan yang dikerjakan beberapa unit kerja.',
      5: 'Mampu mengembangkan pola kemitraan dan standar penilaian fasilitas kesehatan yang dipakai lembaga di seluruh wilayah.',
    },
    indicators: {
      1: [
        'Memerinci izin, tenaga, dan sarana yang wajib dimiliki fasilitas kesehatan ketika mengajukan kerja sama sebagai FKTP.',
        'Membedakan kredensialing, rekredensialing, dan akreditasi fasilitas kesehatan menurut pelaksana, waktu, serta akibatnya bagi kontrak.',
        'Menunjukkan pasal tentang hak peserta, larangan iur biaya, dan pengakhiran kontrak pada contoh perjanjian kerja sama.',
      ],
      2: [
        'Mengisi formulir kredensialing dalam kunjungan ke fasilitas kesehatan, disertai bukti berupa foto, izin, dan daftar tenaga.',
        'Menyiapkan naskah perjanjian kerja sama fasilitas kesehatan menurut templat, dengan lampiran layanan dan tarif yang sesuai dengan hasil kredensialing.',
        'Memaparkan capaian kepatuhan terhadap kontrak kepada pengelola rumah sakit dalam pertemuan bulanan, dengan tindak lanjut yang tercatat dalam notula.',
      ],
      3: [
        'Menganalisis rasio peserta terhadap dokter FKTP per kecamatan sebagai dasar usulan redistribusi peserta.',
        'Memetakan layanan spesialis yang tidak dimiliki satu pun fasilitas kesehatan di suatu kabupaten beserta jarak tempuh ke fasilitas terdekat yang menyediakannya.',
        'Mengurai sebab berulangnya pungutan iur biaya di sebuah fasilitas kesehatan sebagai dasar rencana perbaikan bertenggat yang disepakati pengelolanya.',
      ],
      4: [
        'Mengulas rekomendasi kantor cabang tentang kontrak fasilitas kesehatan melalui nota dinas yang merujuk pada catatan kepatuhan dan keluhan peserta.',
        'Menguji ulang nilai kredensialing yang diberikan unit lain kepada sebuah fasilitas kesehatan melalui kunjungan ulang, dengan laporan tertulis tentang perbedaannya.',
        'Memberi penilaian tertulis atas usulan redistribusi peserta, dengan menimbang jarak, daya tampung FKTP, dan kebebasan peserta untuk memilih.',
      ],
      5: [
        'Merancang pola kemitraan bagi daerah yang belum memiliki fasilitas kesehatan yang memenuhi syarat, misalnya dengan layanan bergerak atau rumah sakit apung.',
        'Menciptakan instrumen kredensialing digital yang menilai fasilitas kesehatan berdasarkan data terkini tentang izin, tenaga, dan luaran layanan.',
        'Menyelenggarakan pelatihan penilai fasilitas kesehatan bagi semua kantor cabang dengan simulasi kunjungan kredensialing berdasarkan kasus nyata.',
      ],
    },
  },
  SP: {
    definition:
      'Kemampuan memilih layanan kesehatan yang dibeli, penyedia, dan metode pembayarannya berdasarkan bukti agar biaya dari Dana Jaminan Sosial sepadan dengan mutu dan akses layanan yang diterima peserta.',
    levelDescriptions: {
      1: 'Mampu menjelaskan metode pembayaran layanan kesehatan yang ditemui dalam tugasnya beserta pengaruhnya terhadap penyedia, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menerapkan metode pembayaran yang berlaku dalam tugasnya sehingga pembayaran kepada penyedia sesuai dengan layanan yang dibeli.',
      3: 'Mampu mengatasi dampak metode pembayaran yang merugikan mutu dan akses layanan di wilayah unit kerjanya.',
      4: 'Mampu menilai secara tertulis kajian dan usulan metode pembayaran yang disusun orang lain di beberapa unit kerja.',
      5: 'Mampu menciptakan metode pembayaran dan kaidah pembelian layanan yang mengarahkan belanja kesehatan lembaga.',
    },
    indicators: {
      1: [
        'Membedakan insentif bagi penyedia pada metode pembayaran kapitasi, tarif paket, dan pembayaran per layanan (fee for service) dengan contoh masing-masing.',
        'Menghitung pembayaran kapitasi sebulan untuk sebuah fasilitas kesehatan tingkat pertama (FKTP) dari jumlah peserta dan tarif yang berlaku.',
        'Menunjukkan indikator kapitasi berbasis kinerja (KBK) yang menentukan besar pembayaran pada contoh laporan sebuah FKTP.',
      ],
      2: [
        'Menghitung penyesuaian pembayaran KBK tiap FKTP dari indikator yang berlaku, misalnya rasio peserta Program Pengelolaan Penyakit Kronis (Prolanis) terkendali.',
        'Menyusun daftar layanan yang akan dibeli dari sebuah rumah sakit menurut kebutuhan peserta, kemampuan penyedia, dan metode pembayarannya.',
        'Menerangkan hasil penghitungan pembayaran KBK kepada pengelola FKTP, dengan data capaian fasilitas itu sendiri.',
      ],
      3: [
        'Menganalisis pergeseran pola rujukan setelah perubahan metode pembayaran, sebagai dasar usulan bobot baru bagi indikator kinerja.',
        'Merancang paket pembayaran untuk layanan yang langka di daerah terpencil berdasarkan biaya dan kebutuhan setempat.',
        'Membandingkan luaran dan biaya beberapa penyedia layanan hemodialisis sebagai dasar usulan pemilihan penyedia.',
      ],
      4: [
        'Merekomendasikan secara tertulis kelanjutan, perubahan, atau pengakhiran suatu uji coba pembayaran berdasarkan ukuran yang ditentukan sejak awal.',
        'Menelaah kajian metode pembayaran yang disusun analis lain, dengan catatan tertulis tentang luaran, akses, dan beban bagi dana.',
        'Menguji ulang simulasi dampak metode pembayaran yang disusun unit lain berdasarkan data klaim pembanding, disertai laporan selisihnya.',
      ],
      5: [
        'Menggagas pembayaran berbasis luaran perawatan bagi penyakit katastrofik, dengan uji coba di beberapa provinsi.',
        'Menulis kerangka pembelanjaan strategis lembaga yang mengaitkan paket manfaat, pilihan penyedia, dan metode pembayaran.',
        'Menyelenggarakan lokakarya bagi analis dari berbagai wilayah tentang perancangan metode pembayaran, dengan data klaim yang telah dianonimkan.',
      ],
    },
  },
  UM: {
    definition:
      'Kemampuan memantau dan mengendalikan utilisasi layanan kesehatan oleh peserta dan fasilitas kesehatan agar layanan sesuai dengan kebutuhan medis, mutunya terjaga, dan biayanya terkendali.',
    levelDescriptions: {
      1: 'Mampu menjelaskan angka utilisasi yang ditemui dalam tugasnya dan artinya bagi mutu serta biaya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu memantau utilisasi dalam tugasnya dengan data, ambang, dan format telaah yang berlaku di kantor cabang.',
      3: 'Mampu menemukan sebab pola utilisasi yang menyimpang di wilayah unit kerjanya beserta cara pengendaliannya.',
      4: 'Mampu menilai secara tertulis telaah utilisasi dan usulan pengendalian yang disusun beberapa unit kerja.',
      5: 'Mampu mengembangkan model, ambang, dan bahan ajar utilisasi yang mengubah cara lembaga mengendalikan mutu dan biaya.',
    },
    indicators: {
      1: [
        'Menghitung angka kunjungan, rasio rujukan, dan biaya per kasus dari contoh tabel utilisasi sebuah kabupaten.',
        'Membedakan utilisasi berlebih, wajar, dan kurang pada contoh persalinan dengan operasi sesar.',
        'Menyebutkan unsur dan tugas Tim Kendali Mutu dan Kendali Biaya (TKMKB) dalam pengendalian utilisasi.',
      ],
      2: [
        'Menyajikan data rawat inap per diagnosis dan per rumah sakit dalam telaah utilisasi bulanan kantor cabang.',
        'Membandingkan angka utilisasi tiap fasilitas kesehatan tingkat pertama (FKTP) dengan ambang yang berlaku sehingga penyimpangannya terlihat dalam laporan.',
        'Mengumpulkan resume medis dari rumah sakit untuk kasus yang tercantum dalam daftar permintaan sebagai bahan rapat TKMKB.',
      ],
      3: [
        'Menyelidiki lonjakan operasi sesar di sebuah rumah sakit melalui rekam medis pasien hingga jelas kasus mana yang tanpa indikasi medis.',
        'Mengurai penyebab rendahnya utilisasi layanan oleh peserta di pulau kecil, seperti jarak, ongkos perjalanan, dan jam buka FKTP.',
        'Merumuskan kesepakatan dengan dokter rumah sakit tentang pengendalian utilisasi obat mahal berdasarkan panduan praktik klinis.',
      ],
      4: [
        'Menguji telaah utilisasi kantor cabang dalam rapat TKMKB, dengan catatan tertulis tentang simpulan tanpa dasar klinis.',
        'Menandai angka utilisasi yang tampak wajar, tetapi menutupi kekurangan pelayanan, dalam catatan tertulis atas laporan beberapa wilayah.',
        'Memberi pendapat tertulis tentang dampak usulan pembatasan layanan terhadap utilisasi oleh peserta yang berpenyakit kronis.',
      ],
      5: [
        'Mengembangkan model prediksi utilisasi yang menunjukkan pelayanan berlebih dan kekurangan pelayanan di setiap provinsi.',
        'Membakukan ambang utilisasi nasional per kelompok diagnosis dengan penyesuaian menurut usia dan beban penyakit peserta.',
        'Menerbitkan kumpulan kasus telaah utilisasi sebagai bahan ajar bagi analis di semua kantor cabang.',
      ],
    },
  },
  HA: {
    definition:
      'Kemampuan menyusun estimasi aktuaria atas biaya manfaat, kecukupan iuran, dan kewajiban program jaminan kesehatan agar keberlangsungan Dana Jaminan Sosial (DJS) terjaga.',
    levelDescriptions: {
      1: 'Mampu menjelaskan unsur dan istilah estimasi aktuaria yang dijumpai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menghitung estimasi aktuaria dalam tugasnya dengan metode, data, dan asumsi yang sudah ditentukan.',
      3: 'Mampu menganalisis estimasi aktuaria yang meleset atau belum ada acuannya serta merumuskan dasar penghitungan yang baru bagi unit kerjanya.',
      4: 'Mampu menilai estimasi aktuaria yang disusun aktuaris lain di beberapa unit kerja, dengan saran perbaikan tertulis.',
      5: 'Mampu mengembangkan model, standar, dan pelatihan estimasi aktuaria yang menjadi rujukan lembaga dalam menjaga DJS.',
    },
    indicators: {
      1: [
        'Menghitung estimasi biaya manfaat per peserta per bulan dari angka pemanfaatan bulanan dan biaya rata-rata per kasus pada soal sederhana.',
        'Membedakan klaim yang sudah terjadi, tetapi belum dilaporkan (IBNR), dari klaim yang sudah dilaporkan, tetapi belum dibayar, dalam estimasi cadangan.',
        'Menyebutkan pengaruh penuaan peserta dan kenaikan rasio rujukan terhadap kecukupan iuran.',
      ],
      2: [
        'Menghitung estimasi cadangan IBNR dengan segitiga pembayaran klaim menurut pedoman pencadangan.',
        'Mencocokkan data klaim dengan catatan pembayaran di bagian keuangan sebelum data itu dipakai dalam estimasi bulanan.',
        'Mendokumentasikan sumber data, asumsi, dan rumus estimasi pada kertas kerja sehingga aktuaris lain dapat mengulang hitungannya.',
      ],
      3: [
        'Menguraikan selisih antara estimasi dan realisasi biaya manfaat menurut perubahan frekuensi, biaya per kasus, dan komposisi peserta.',
        'Merumuskan asumsi morbiditas pengganti ketika riwayat klaim terputus oleh wabah atau perubahan tarif.',
        'Menyusun estimasi biaya bagi manfaat baru yang belum memiliki data klaim, dengan mengacu pada pemanfaatan layanan serupa.',
      ],
      4: [
        'Merekomendasikan secara tertulis rentang ketidakpastian yang perlu dilaporkan kepada direksi, berdasarkan hasil uji sensitivitas atas estimasi unit lain.',
        'Menguji ulang estimasi cadangan dari aktuaris lain dengan metode pembanding yang hasilnya dituangkan dalam laporan tertulis.',
        'Menandai asumsi tren biaya yang tidak didukung data, dalam catatan tertulis atas usulan besaran iuran.',
      ],
      5: [
        'Mengembangkan model estimasi jangka panjang yang memperhitungkan penuaan penduduk dan perubahan paket manfaat, sebagai dasar usulan iuran nasional.',
        'Melatih calon aktuaris lembaga dengan modul kasus yang khusus disusun dari data klaim Jaminan Kesehatan Nasional (JKN).',
        'Menerbitkan standar estimasi cadangan yang mengatur metode, pemilihan asumsi, validasi data, dan pendokumentasian di lembaga.',
      ],
    },
  },
  HE: {
    definition:
      'Kemampuan menyusun dan memakai kajian ekonomi kesehatan tentang permintaan layanan, perilaku fasilitas kesehatan, serta nilai suatu intervensi dibandingkan dengan biayanya, sebagai dasar kebijakan Jaminan Kesehatan Nasional (JKN).',
    levelDescriptions: {
      1: 'Mampu menjelaskan konsep dan istilah dasar kajian ekonomi kesehatan yang dipakai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu mengerjakan kajian ekonomi kesehatan yang menjadi tugasnya menurut pedoman dan format yang tersedia.',
      3: 'Mampu merancang kajian ekonomi kesehatan yang menjawab persoalan pembiayaan di unit kerjanya yang belum diatur pedoman.',
      4: 'Mampu menilai kajian ekonomi kesehatan yang disusun orang lain bagi beberapa unit kerja melalui telaah tertulis.',
      5: 'Mampu menciptakan metode dan pedoman kajian ekonomi kesehatan yang menjadi rujukan lembaga dalam kebijakan pembiayaan JKN.',
    },
    indicators: {
      1: [
        'Membedakan analisis efektivitas biaya, utilitas biaya, dan manfaat biaya menurut satuan luaran yang dipakai kajian ekonomi.',
        'Menghitung rasio efektivitas biaya inkremental (ICER) dari dua pilihan obat pada soal kajian ekonomi sederhana.',
        'Memberi contoh perilaku peserta yang tergolong moral hazard dan seleksi merugikan (adverse selection) dalam asuransi kesehatan.',
      ],
      2: [
        'Menghimpun biaya perawatan per kasus dari data klaim untuk kajian ekonomi, dengan mencantumkan tahun harga serta sumbernya.',
        'Menerapkan analisis efektivitas biaya pada dua pilihan intervensi dengan lembar hitung baku.',
        'Menyajikan hasil kajian ekonomi menurut format risalah kebijakan yang memuat pertanyaan, metode, temuan, dan keterbatasan.',
      ],
      3: [
        'Menelusuri pendorong kenaikan biaya penyakit katastrofik melalui kajian ekonomi yang memisahkan pengaruh harga, volume, dan keparahan kasus.',
        'Merancang kajian ekonomi yang membandingkan kabupaten yang menerapkan suatu kebijakan dengan kabupaten yang tidak, ketika uji acak terkendali tidak dapat dilakukan.',
        'Merumuskan pilihan pembiayaan layanan bagi daerah tanpa rumah sakit berdasarkan perkiraan biaya dan akses yang akan diperoleh peserta.',
      ],
      4: [
        'Memberi catatan tertulis atas pilihan pembanding, perspektif biaya, dan dasar simpulan kajian ekonomi dari peneliti lain.',
        'Menilai secara tertulis apakah bukti penilaian teknologi kesehatan (PTK) layak menjadi dasar perubahan paket manfaat.',
        'Menguji sensitivitas simpulan kajian ekonomi dari unit lain terhadap perubahan harga obat, tingkat diskonto, dan angka kesembuhan.',
      ],
      5: [
        'Melatih analis kebijakan di lembaga menelaah bukti tentang biaya dan luaran intervensi, dengan modul berisi contoh kasus paket manfaat JKN.',
        'Menerbitkan kajian ekonomi yang memperkenalkan cara baru mengukur pemerataan manfaat JKN antarwilayah.',
        'Menyusun pedoman kajian ekonomi yang membakukan sumber data biaya, ukuran luaran, serta tata cara pelaporan di lembaga.',
      ],
    },
  },
  FRM: {
    definition:
      'Kemampuan mencegah dan mendeteksi kecurangan dalam Jaminan Kesehatan Nasional (JKN) oleh peserta, fasilitas kesehatan, pegawai, atau pihak lain serta menanganinya berdasarkan bukti yang sah.',
    levelDescriptions: {
      1: 'Mampu menjelaskan bentuk dan pelaku kecurangan dalam JKN yang mungkin dijumpai dalam tugasnya serta aturan tentang hal itu, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menjalankan tugasnya dalam pencegahan, deteksi, dan pelaporan kecurangan menurut prosedur serta pedoman yang berlaku.',
      3: 'Mampu menyelidiki, dalam lingkup unit kerjanya, dugaan kecurangan yang polanya belum tercakup dalam prosedur hingga dugaan itu terbukti atau gugur.',
      4: 'Mampu menilai hasil beberapa unit kerja dalam pencegahan, deteksi, dan investigasi kecurangan, dengan saran tertulis tentang tindak lanjutnya.',
      5: 'Mampu menciptakan sistem, standar, dan pelatihan antikecurangan yang dipakai lembaga untuk menghadapi modus baru.',
    },
    indicators: {
      1: [
        'Menunjukkan unsur kecurangan pada contoh klaim fiktif (phantom billing) dan manipulasi diagnosis atau tindakan (upcoding).',
        'Membedakan kecurangan dari kekeliruan administrasi pada contoh klaim berdasarkan ada tidaknya unsur kesengajaan.',
        'Menyebutkan ketentuan yang dilanggar pada contoh peminjaman identitas peserta beserta ancaman sanksinya.',
      ],
      2: [
        'Menerapkan daftar periksa deteksi kecurangan pada data klaim bulanan dari fasilitas kesehatan yang ditanganinya.',
        'Melaporkan kasus terindikasi kecurangan kepada tim pencegahan kecurangan JKN, disertai kronologi dan salinan bukti.',
        'Memaparkan bentuk kecurangan beserta sanksinya kepada petugas rumah sakit dalam sosialisasi dengan bahan resmi lembaga.',
      ],
      3: [
        'Menyelidiki dugaan kecurangan pada klaim janggal dengan mencocokkan rekam medis, jadwal dokter, dan keterangan peserta.',
        'Merunut alur persekongkolan antara petugas dan fasilitas kesehatan melalui jejak transaksi hingga pola kecurangannya terlihat.',
        'Menaksir kerugian Dana Jaminan Sosial akibat modus kecurangan baru, dengan cara hitung yang dapat diperiksa ulang.',
      ],
      4: [
        'Memberi rekomendasi dalam nota dinas tentang tindak lanjut kasus yang diinvestigasi unit lain, seperti pengembalian dana atau pelimpahan kepada penegak hukum.',
        'Menilai secara tertulis kecukupan bukti dalam laporan investigasi kecurangan yang disusun kantor cabang lain.',
        'Menandai secara tertulis celah dalam rencana beberapa kantor cabang untuk mencegah kecurangan.',
      ],
      5: [
        'Menciptakan sistem deteksi dini kecurangan yang mengenali modus baru dari klaim seluruh fasilitas kesehatan mitra.',
        'Melatih pemeriksa antikecurangan dari semua kantor wilayah melalui simulasi investigasi berdasarkan kasus yang pernah terungkap.',
        'Menyusun standar pembuktian kecurangan bagi semua kantor cabang, mulai dari pengumpulan data sampai berita acara.',
      ],
    },
  },
}
