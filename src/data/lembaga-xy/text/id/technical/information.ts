// Texts of the technical competencies of data and information technology, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LembagaXyCompetencyText } from '../../types'

/** Texts of the technical competencies of data and information technology. */
export const information: Readonly<
  Record<
    'DA' | 'DM' | 'DV' | 'DBA' | 'DDD' | 'ITIAM' | 'ITN' | 'ITPD' | 'ITQ' | 'ITS' | 'ITSM' | 'ITSD' | 'RD',
    LembagaXyCompetencyText
  >
> = {
  DA: {
    definition:
      'Kemampuan menjawab pertanyaan yang timbul dalam pekerjaan lembaga melalui analisis data kepesertaan, iuran, pelayanan kesehatan, klaim, dan sertifikasi, termasuk memilih metode, menguji hasil, dan menyatakan batas kesimpulannya.',
    levelDescriptions: {
      1: 'Mampu menerangkan jenis analisis, hitungan dasar, dan batas kesimpulan yang dijumpai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu mengerjakan analisis data kunjungan, klaim, atau uji kompetensi dalam tugasnya dengan mengikuti panduan yang berlaku.',
      3: 'Mampu merancang analisis bagi persoalan unit kerjanya yang sebabnya belum diketahui dan metode analisisnya tidak tercantum dalam panduan.',
      4: 'Mampu menilai analisis yang dibuat pihak lain di beberapa unit serta menyarankan secara tertulis sejauh mana hasilnya dapat dipakai.',
      5: 'Mampu mengembangkan model, standar, dan pelatihan yang memperbarui cara lembaga melakukan analisis data.',
    },
    indicators: {
      1: [
        'Membedakan analisis deskriptif, diagnostik, dan prediktif, dengan satu contoh pertanyaan tentang kunjungan peserta untuk masing-masing jenis.',
        'Menghitung angka kontak per seribu peserta terdaftar di fasilitas kesehatan tingkat pertama (FKTP) dari tabel kunjungan sederhana.',
        'Menunjukkan pada contoh analisis mengapa dua angka yang naik bersamaan belum membuktikan hubungan sebab akibat.',
      ],
      2: [
        'Menjalankan kueri atas data kunjungan FKTP guna memenuhi permintaan analisis dari unit kerja, dengan periode dan kriteria penyaringan yang tercatat.',
        'Memeriksa kelengkapan, duplikasi, dan anomali data klaim dengan daftar periksa sebelum analisis dimulai.',
        'Menghitung persentase asesi yang dinyatakan kompeten per skema di lembaga sertifikasi profesi (LSP) sesuai dengan panduan analisis.',
      ],
      3: [
        'Menguji beberapa dugaan penyebab kenaikan rujukan dengan analisis yang memperhitungkan perbedaan umur dan penyakit peserta antar-FKTP.',
        'Mengubah permintaan yang masih kabur dari pimpinan unit menjadi pertanyaan analisis yang dapat dijawab dengan data yang tersedia.',
        'Membangun model prediksi tunggakan iuran yang akurasinya diukur pada data uji yang terpisah dari data latih.',
      ],
      4: [
        'Menghitung ulang hasil analisis unit lain dari data sumbernya, dengan catatan tertulis tentang setiap angka yang tidak dapat direproduksi.',
        'Merekomendasikan hasil analisis yang layak menjadi dasar kebijakan, melalui saran tertulis kepada beberapa unit tentang syarat pemakaiannya.',
        'Mengulas secara tertulis analisis buatan orang lain dengan menandai bias sampel, data uji yang ikut dipakai untuk melatih model, atau kesimpulan yang melampaui bukti.',
      ],
      5: [
        'Mengembangkan model yang memprediksi risiko penyakit kronis peserta sebagai dasar penentuan sasaran Program Pengelolaan Penyakit Kronis (Prolanis).',
        'Melatih analis dari kantor pusat dan kantor cabang dengan modul analisis berisi kasus nyata lembaga yang identitas pesertanya disamarkan.',
        'Menyusun standar analisis data lembaga yang memuat syarat mutu data, pemilihan metode, uji ulang, dan etika pemakaian data kesehatan.',
      ],
    },
  },
  DM: {
    definition:
      'Kemampuan mengelola definisi, mutu, penyimpanan, hak akses, dan daur hidup data lembaga sehingga catatan peserta, badan usaha, fasilitas kesehatan, dan asesi benar, terlindungi, serta tidak ganda.',
    levelDescriptions: {
      1: 'Mampu menerangkan definisi, pemilik, mutu, dan pelindungan data yang dipakai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu memadankan, membersihkan, dan menyimpan data dalam tugasnya menurut aturan mutu dan kerahasiaan yang berlaku.',
      3: 'Mampu menemukan asal ketidaksesuaian data di unit kerjanya serta mengatasinya ketika aturan yang ada tidak memberi jawaban.',
      4: 'Mampu menilai pengelolaan data di beberapa unit, termasuk mutu, akses, dan rencana perbaikannya, dengan saran tertulis kepada para pemilik data.',
      5: 'Mampu membentuk tata kelola data lembaga dengan peran, data induk, dan ukuran mutu yang baru.',
    },
    indicators: {
      1: [
        'Menyebutkan pemilik, definisi baku, dan tingkat kerahasiaan tiga jenis data peserta yang dipakai dalam pekerjaannya.',
        'Menunjukkan baris data yang ganda, kosong, atau tanpa nomor induk kependudukan (NIK) yang sah pada contoh daftar peserta.',
        'Membedakan data pribadi yang bersifat umum dan yang bersifat spesifik, misalnya nama dan riwayat penyakit peserta, menurut Undang-Undang Nomor 27 Tahun 2022.',
      ],
      2: [
        'Membersihkan data peserta ganda menurut aturan mutu data, dengan alasan penggabungan yang tercatat untuk setiap nomor peserta.',
        'Mencocokkan daftar pekerja dari badan usaha dengan data kependudukan menurut aturan pemadanan yang berlaku sehingga NIK yang tidak padan tersaring.',
        'Menyimpan data asesi lembaga sertifikasi profesi (LSP) dalam folder yang hak akses dan masa retensinya sesuai dengan ketentuan.',
      ],
      3: [
        'Menelusuri selisih jumlah peserta antara aplikasi kepesertaan dan aplikasi iuran sampai ditemukan tahap pemrosesan yang membuat datanya berbeda.',
        'Merumuskan aturan baru untuk pemadanan data peserta yang ejaan namanya berbeda antarsistem, disertai tingkat kesalahan pemadanan dari uji sampel.',
        'Menyelesaikan perbedaan pengertian peserta aktif antara dua laporan melalui satu definisi data yang disepakati para pemilik data.',
      ],
      4: [
        'Menilai rencana perbaikan mutu data dari beberapa unit menurut standar mutu yang berlaku, dengan catatan tertulis kepada pemilik datanya.',
        'Menandai permintaan akses data lintas unit yang melampaui kebutuhan tugas pemohonnya, dengan pendapat tertulis berdasarkan ketentuan pelindungan data pribadi.',
        'Menguji ulang hasil pembersihan data unit lain pada sampel acak untuk melaporkan sisa data ganda yang belum tertangani.',
      ],
      5: [
        'Merancang tata kelola data lembaga yang membagi peran walidata, produsen data, dan pengguna data untuk setiap jenis data.',
        'Membangun data induk peserta yang menjadi satu-satunya rujukan bagi aplikasi kepesertaan, iuran, dan klaim.',
        'Mengembangkan indeks mutu data yang diukur secara otomatis di setiap kantor cabang, dengan hasil terbuka bagi semua pemilik data.',
      ],
    },
  },
  DV: {
    definition:
      'Kemampuan menyajikan data lembaga dalam grafik, peta, dan dasbor yang dipahami dengan benar oleh pimpinan, kantor cabang, dan masyarakat sehingga keputusan bertumpu pada perbandingan yang jujur.',
    levelDescriptions: {
      1: 'Mampu menerangkan kegunaan, bagian, dan kesalahan umum grafik dan dasbor yang dijumpai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu membuat grafik dan memutakhirkan dasbor dalam tugasnya dari sumber resmi menurut pedoman penyajian data.',
      3: 'Mampu merancang grafik atau dasbor bagi kebutuhan unit kerjanya yang tidak tertampung oleh templat dan pedoman.',
      4: 'Mampu menilai apakah grafik dan dasbor dari beberapa unit berguna dan tidak menyesatkan, dengan saran tertulis bagi pembuatnya.',
      5: 'Mampu mengembangkan pustaka grafik, dasbor baru, dan pelatihan yang membakukan serta memperbarui cara lembaga menyajikan data.',
    },
    indicators: {
      1: [
        'Membedakan kegunaan grafik batang, grafik garis, diagram pencar, dan peta, dengan contoh data peserta, iuran, atau klaim.',
        'Menunjukkan kesalahan pada contoh grafik, misalnya sumbu yang terpotong, satuan yang tidak tercantum, atau urutan waktu yang terbalik.',
        'Menyebutkan nilai, satuan, periode, dan pembanding yang terbaca pada contoh dasbor capaian kantor cabang.',
      ],
      2: [
        'Membuat grafik penerimaan iuran kantor cabang berdasarkan sumber data resmi, sesuai dengan pedoman warna dan label.',
        'Memutakhirkan dasbor bulanan kepesertaan sehingga setiap angkanya cocok dengan laporan sumber pada tanggal yang sama.',
        'Menyusun grafik hasil uji kompetensi per skema dalam templat laporan lembaga sertifikasi profesi (LSP), dengan keterangan sumber dan tanggal.',
      ],
      3: [
        'Menata ulang isi dasbor yang membingungkan, berdasarkan pertanyaan penggunanya, sehingga hal yang perlu diputuskan terlihat pada tampilan awal.',
        'Memilih bentuk grafik bagi data yang tidak tertampung templat, misalnya alur rujukan peserta antarfasilitas, dengan alasan pemilihan yang tercatat.',
        'Menguji rancangan dasbor pada beberapa calon pengguna untuk menemukan bagian yang disalahpahami.',
      ],
      4: [
        'Merekomendasikan penyatuan dua dasbor yang menampilkan angka berbeda untuk indikator yang sama, disertai penjelasan tertulis tentang asal perbedaannya.',
        'Menandai grafik yang menyesatkan dalam laporan unit lain, dengan catatan tertulis tentang skala, pembanding, atau keterangan yang harus diperbaiki.',
        'Menilai secara tertulis kesesuaian dasbor beberapa unit dengan keputusan yang hendak didukung dasbor itu.',
      ],
      5: [
        'Melatih penyusun laporan dari kantor pusat dan kantor cabang lewat lokakarya bedah grafik dengan contoh dari laporan mereka.',
        'Menerbitkan standar grafik dan peta yang dipakai seluruh unit dalam laporan lembaga kepada masyarakat.',
        'Merintis dasbor publik yang memperlihatkan akses layanan kesehatan per daerah tanpa membuka data pribadi peserta.',
      ],
    },
  },
  DBA: {
    definition:
      'Kemampuan mengoperasikan, memelihara, mengamankan, dan memulihkan basis data produksi yang menopang layanan kepesertaan, iuran, klaim, dan sertifikasi sehingga data tersedia serta tidak hilang.',
    levelDescriptions: {
      1: 'Mampu menerangkan cara basis data dalam lingkup tugasnya dicadangkan, dipulihkan, dan dibatasi aksesnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menjalankan pencadangan, pemulihan, dan pengaturan akses basis data dalam tugasnya menurut prosedur operasi.',
      3: 'Mampu mendiagnosis gangguan basis data di unit kerjanya yang tidak tercantum dalam prosedur serta menemukan pemecahannya.',
      4: 'Mampu menilai rencana, penyetelan kinerja, dan kesiapan pemulihan basis data milik beberapa unit, dengan saran tertulis kepada pengelolanya.',
      5: 'Mampu mengembangkan arsitektur, standar, dan otomasi basis data yang dipakai di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Membedakan pencadangan penuh dan pencadangan inkremental suatu basis data menurut ruang penyimpanan dan lama pemulihannya.',
        'Menghitung rentang waktu yang transaksinya akan hilang jika basis data rusak pada jam tertentu, dari contoh jadwal pencadangan.',
        'Menunjukkan akun dalam contoh daftar pengguna yang hak akses basis datanya melampaui kebutuhan jabatan penggunanya.',
      ],
      2: [
        'Menjalankan pencadangan terjadwal basis data menurut prosedur, dengan ukuran, waktu, dan hasil setiap salinan yang tercatat pada log operasi.',
        'Memulihkan salinan cadangan basis data ke server uji menurut langkah baku sebagai bukti bahwa salinan dapat dipakai.',
        'Mengatur hak akses ke basis data asesi lembaga sertifikasi profesi (LSP) berdasarkan formulir permintaan yang telah disetujui pemilik data.',
      ],
      3: [
        'Mendiagnosis lambatnya basis data klaim pada jam sibuk berdasarkan rencana eksekusi kueri, penguncian tabel, dan beban media penyimpanan.',
        'Menyelamatkan transaksi iuran dari basis data yang kerusakannya tidak tercakup dalam prosedur, dengan menggabungkan salinan cadangan dan log transaksi.',
        'Merumuskan pembagian ulang ruang penyimpanan bagi basis data yang tumbuh melampaui perkiraan, berdasarkan laju pertambahan setiap tabel.',
      ],
      4: [
        'Menelaah rencana migrasi basis data buatan administrator lain, dengan catatan tertulis tentang langkah yang berisiko menghilangkan data.',
        'Menguji ulang usulan penyetelan kinerja dari unit lain pada salinan basis data untuk melaporkan selisih waktu respons kueri.',
        'Menilai laporan uji pemulihan beberapa basis data menurut target waktu pemulihan dan toleransi kehilangan data, dengan rekomendasi perbaikan tertulis.',
      ],
      5: [
        'Merancang arsitektur basis data berketersediaan tinggi bagi layanan peserta yang tidak boleh berhenti ketika satu server rusak.',
        'Menyusun standar pengelolaan basis data lembaga yang memuat kelas layanan, pola pencadangan, hak akses, dan target waktu pemulihan.',
        'Mengotomatiskan uji pemulihan seluruh basis data produksi, dengan laporan harian yang dipahami pemilik data tanpa bantuan administrator.',
      ],
    },
  },
  DDD: {
    definition:
      'Kemampuan menyusun rancangan basis data (struktur, relasi, dan aturan integritas) serta mewujudkannya dalam tabel dan prosedur tersimpan bagi aplikasi layanan, sertifikasi, dan pelaporan lembaga.',
    levelDescriptions: {
      1: 'Mampu menerangkan unsur dan kesalahan umum rancangan basis data yang dipakai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menggambarkan dan mewujudkan rancangan basis data dalam tugasnya menurut konvensi dan persetujuan yang ada.',
      3: 'Mampu merumuskan rancangan basis data bagi kebutuhan unit kerjanya yang tidak terjawab oleh konvensi.',
      4: 'Mampu menilai rancangan basis data buatan pengembang di beberapa unit, dengan saran tertulis tentang kekuatan dan kelemahannya.',
      5: 'Mampu menciptakan pola, pedoman, dan alat rancangan basis data yang menjadi acuan lembaga.',
    },
    indicators: {
      1: [
        'Menunjukkan entitas, kunci primer, kunci asing, dan relasi pada diagram rancangan basis data kepesertaan.',
        'Menyebutkan tipe data yang tepat untuk nomor induk kependudukan (NIK), tanggal lahir, dan besar iuran beserta alasannya.',
        'Menemukan data yang tersimpan dua kali dalam contoh rancangan, beserta akibatnya ketika peserta pindah alamat.',
      ],
      2: [
        'Membuat tabel, indeks, dan prosedur tersimpan sesuai dengan rancangan basis data yang telah disetujui.',
        'Menggambarkan rancangan data pendaftaran asesi dalam diagram entitas-relasi berdasarkan formulir lembaga sertifikasi profesi (LSP).',
        'Menulis skrip perubahan tabel menurut rancangan baru, lengkap dengan skrip pembatalan perubahan yang telah lulus pengujian di lingkungan uji.',
      ],
      3: [
        'Merombak rancangan yang memuat redundansi sehingga setiap data fasilitas kesehatan tersimpan di satu tempat saja.',
        'Merumuskan rancangan tabel riwayat yang dapat menunjukkan status kepesertaan seseorang pada tanggal mana pun yang telah lewat.',
        'Membandingkan dua pilihan rancangan bagi tabel klaim berukuran besar, berdasarkan waktu kueri yang diukur dalam percobaan.',
      ],
      4: [
        'Mengevaluasi rancangan buatan pengembang lain melalui simulasi beban transaksi dan pertumbuhan data, dengan hasil dalam laporan tertulis.',
        'Merekomendasikan secara tertulis satu tabel referensi fasilitas kesehatan bagi rancangan beberapa aplikasi yang masih memuat daftar tersendiri.',
        'Menandai secara tertulis aturan integritas yang tidak ada pada rancangan beberapa unit, dengan contoh data salah yang akan lolos.',
      ],
      5: [
        'Menciptakan pola rancangan pertukaran data dengan fasilitas kesehatan sebagai dasar pembangunan aplikasi baru lembaga.',
        'Membakukan penamaan, tipe data, dan aturan integritas dalam pedoman rancangan basis data bagi seluruh pengembang lembaga.',
        'Mengembangkan alat yang memeriksa rancangan secara otomatis menurut pedoman sebelum tabel dibuat di lingkungan produksi.',
      ],
    },
  },
  ITIAM: {
    definition:
      'Kemampuan mengelola pusat data, server, perangkat kerja, dan lisensi sejak perencanaan sampai penghapusan sehingga layanan lembaga ditopang oleh aset teknologi informasi (TI) dan infrastruktur TI yang tercatat serta terpelihara.',
    levelDescriptions: {
      1: 'Mampu menerangkan jenis, fungsi, dan siklus hidup aset TI yang dijumpai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu mencatat, memeriksa, dan menyiapkan aset TI dalam tugasnya menurut prosedur inventarisasi dan pemeliharaan.',
      3: 'Mampu memecahkan masalah aset TI dan infrastruktur TI di unit kerjanya yang tidak terjawab oleh prosedur.',
      4: 'Mampu menilai rencana, perhitungan kapasitas, dan catatan aset TI dari beberapa unit, dengan saran tertulis.',
      5: 'Mampu mengembangkan arsitektur infrastruktur TI serta cara lembaga mengelola aset TI sepanjang siklus hidupnya.',
    },
    indicators: {
      1: [
        'Memerinci jenis perangkat keras, perangkat lunak, dan lisensi yang wajib masuk daftar aset TI beserta keterangan yang harus diisi.',
        'Mengurutkan tahap siklus hidup aset TI dari perencanaan sampai penghapusan, dengan satu contoh dokumen bagi setiap tahap.',
        'Menjelaskan akibat bagi infrastruktur TI di pusat data jika catu daya cadangan, sistem pendingin, atau sistem pemadam kebakaran gagal berfungsi.',
      ],
      2: [
        'Memutakhirkan daftar aset TI berdasarkan berita acara setelah pemasangan, pemindahan, atau penarikan komputer kantor cabang.',
        'Mencocokkan jumlah lisensi yang terpasang dengan jumlah lisensi yang dibeli, melalui lembar rekonsiliasi aset TI.',
        'Memeriksa kesiapan komputer, kamera, dan catu daya cadangan di tempat uji kompetensi (TUK) dengan daftar periksa aset TI.',
      ],
      3: [
        'Mendiagnosis penyebab lambatnya aplikasi klaim berdasarkan data beban infrastruktur TI guna membagi ulang beban server.',
        'Menelusuri aset TI tercatat yang tidak ada di tempatnya, melalui berita acara, tiket layanan, dan log akses jaringan.',
        'Membandingkan biaya perbaikan perangkat yang habis masa garansinya dengan biaya sewa atau pembelian perangkat pengganti, sebagai dasar usulan unit kerja.',
      ],
      4: [
        'Merekomendasikan secara tertulis pengalihan lisensi yang tidak terpakai ke unit lain, berdasarkan telaah atas catatan aset TI.',
        'Menilai secara tertulis rencana peremajaan aset TI dari beberapa unit, berdasarkan umur, riwayat kerusakan, dan biaya pemeliharaan asetnya.',
        'Menghitung ulang usulan kapasitas infrastruktur TI dari unit lain dengan data beban pada puncak pembayaran iuran, disertai catatan tertulis tentang selisihnya.',
      ],
      5: [
        'Menciptakan arsitektur infrastruktur TI dua pusat data yang menjaga agar layanan Jaminan Kesehatan Nasional (JKN) tetap berjalan ketika satu lokasi lumpuh.',
        'Menyusun standar siklus hidup aset TI lembaga yang memuat umur pakai, ambang penggantian, dan cara pemusnahan data.',
        'Mengotomatiskan inventarisasi aset TI di seluruh kantor melalui pemindaian jaringan yang tersambung dengan daftar aset.',
      ],
    },
  },
  ITN: {
    definition:
      'Kemampuan membangun, memantau, dan memulihkan jaringan komunikasi data yang menghubungkan kantor pusat, kantor cabang, fasilitas kesehatan, dan tempat uji kompetensi (TUK) sehingga transaksi tidak terputus.',
    levelDescriptions: {
      1: 'Mampu menerangkan bagian, pengalamatan, dan gejala gangguan jaringan dalam lingkup tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu memasang dan mengonfigurasi jaringan serta mengukur pemakaiannya dalam tugasnya menurut standar dan daftar periksa.',
      3: 'Mampu mengatasi gangguan dan keterbatasan jaringan di unit kerjanya yang tidak tercakup dalam prosedur.',
      4: 'Mampu menilai rancangan, laporan, dan rencana pemulihan jaringan dari beberapa unit, dengan saran tertulis.',
      5: 'Mampu memperbarui jaringan lembaga melalui standar baru, pelatihan, dan rancangan nasional.',
    },
    indicators: {
      1: [
        'Menggambarkan topologi jaringan antara kantor cabang dan pusat data beserta fungsi setiap perangkatnya.',
        'Menghitung jumlah alamat protokol internet (IP) yang tersedia bagi perangkat pada satu segmen jaringan dari contoh skema pengalamatan.',
        'Membedakan gejala gangguan jaringan lokal, jalur penyedia, dan pusat data pada contoh laporan petugas loket.',
      ],
      2: [
        'Mengonfigurasi switch dan titik akses nirkabel jaringan kantor cabang menurut skema pengalamatan IP lembaga.',
        'Mencatat hasil pengukuran harian pemakaian bandwidth jaringan pada lembar pemantauan untuk dibandingkan dengan ambang yang ditetapkan.',
        'Memasang jaringan sementara di tempat uji kompetensi (TUK) menurut daftar periksa, dengan jalur asesi terpisah dari jalur tamu.',
      ],
      3: [
        'Menelusuri gangguan sambungan yang berulang di fasilitas kesehatan melalui log trafik jaringan hingga bagian yang bermasalah ditemukan.',
        'Merancang jalur cadangan seluler, radio, atau satelit bagi kantor cabang yang hanya dilayani satu penyedia jaringan.',
        'Mengatasi perebutan lebar pita (bandwidth) antara aplikasi loket dan pembaruan perangkat lunak, melalui pengaturan prioritas pada jam layanan.',
      ],
      4: [
        'Menandai perangkat tunggal yang kerusakannya memutus semua sambungan, dalam ulasan tertulis atas rancangan jaringan buatan teknisi lain.',
        'Merekomendasikan secara tertulis perbaikan rencana pemulihan jaringan milik unit lain berdasarkan hasil simulasi gangguan.',
        'Menguji laporan ketersediaan jaringan dari penyedia dengan data pemantauan beberapa kantor cabang, disertai catatan tertulis tentang selisihnya.',
      ],
      5: [
        'Merintis jaringan nasional dengan perpindahan jalur otomatis bagi kantor cabang di daerah yang telekomunikasinya terbatas.',
        'Melatih teknisi dari seluruh wilayah di laboratorium simulasi yang dibangun untuk menirukan gangguan jaringan yang pernah terjadi.',
        'Menyusun standar jaringan bagi kantor lembaga yang membedakan kebutuhan menurut jumlah loket, peserta, dan uji kompetensi daring.',
      ],
    },
  },
  ITPD: {
    definition:
      'Kemampuan menerjemahkan kebutuhan kepesertaan, iuran, pelayanan kesehatan, dan sertifikasi ke dalam rencana teknologi informasi (TI) dan rancangan sistem yang memuat arsitektur, urutan prioritas, dan anggaran.',
    levelDescriptions: {
      1: 'Mampu menerangkan isi rencana TI dan rancangan sistem yang menyangkut tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyusun bagian dari rencana TI dan rancangan sistem dalam tugasnya dengan panduan dan templat yang berlaku.',
      3: 'Mampu mencari jalan keluar dalam rencana TI dan rancangan sistem bagi kebutuhan unit kerjanya yang saling bertentangan, tumpang tindih, atau melampaui anggaran.',
      4: 'Mampu menilai rencana TI dan rancangan sistem dari beberapa unit atau penyedia, dengan saran tertulis.',
      5: 'Mampu memperbarui arsitektur acuan, rencana induk TI, dan cara lembaga merencanakan sistemnya.',
    },
    indicators: {
      1: [
        'Menyebutkan bagian pokok rencana induk TI, dengan satu contoh sasaran layanan peserta yang ditopang oleh setiap bagian.',
        'Membedakan kebutuhan fungsional dan nonfungsional pada contoh rancangan sistem pendaftaran peserta.',
        'Menunjukkan aplikasi yang ikut terganggu bila layanan data kependudukan terhenti, berdasarkan diagram rancangan sistem yang disediakan.',
      ],
      2: [
        'Menuangkan kebutuhan unit kepesertaan ke dalam dokumen rancangan sistem yang memuat alur proses, data, dan antarmuka.',
        'Menyusun bagian dari rencana TI tahunan menurut templat yang berlaku, dengan sasaran, jadwal, dan biaya setiap kegiatan.',
        'Menghimpun kebutuhan asesor lembaga sertifikasi profesi (LSP) untuk rancangan sistem uji kompetensi, melalui wawancara dengan panduan baku.',
      ],
      3: [
        'Memetakan fungsi yang tumpang tindih antara aplikasi kepesertaan, iuran, dan klaim sebagai bahan rencana TI untuk menggabungkan ketiga aplikasi itu.',
        'Merumuskan pilihan rancangan sistem bagi kebutuhan yang saling bertentangan, misalnya layanan loket yang cepat dan pemeriksaan berlapis, beserta akibat setiap pilihan.',
        'Mengurutkan kegiatan dalam rencana TI unit yang anggarannya terbatas, berdasarkan manfaat dan ketergantungan antarkegiatan.',
      ],
      4: [
        'Menilai secara tertulis usulan rencana TI dari beberapa unit menurut arsitektur acuan dan ketersediaan anggaran.',
        'Menandai bagian yang mengikat lembaga pada satu produk dalam rancangan sistem dari penyedia, melalui catatan ulasan tertulis.',
        'Menghitung ulang manfaat dan biaya dalam usulan proyek unit lain, berdasarkan data tahun berjalan, sebagai dasar rekomendasi tertulis.',
      ],
      5: [
        'Membangun arsitektur acuan pertukaran data Jaminan Kesehatan Nasional (JKN) dan rekam medis elektronik sebagai pedoman setiap rancangan sistem.',
        'Melatih perancang dari kantor pusat dan wilayah dengan metode dan kumpulan contoh rancangan sistem yang dikembangkan untuk pelatihan itu.',
        'Menyusun rencana induk TI lembaga yang menurunkan strategi menjadi peta jalan sistem dengan merujuk pada arsitektur sistem pemerintahan berbasis elektronik (SPBE).',
      ],
    },
  },
  ITQ: {
    definition:
      'Kemampuan menjamin mutu aplikasi dan proses teknologi informasi (TI) melalui standar, pengujian, dan pengukuran sehingga aplikasi kepesertaan, iuran, klaim, dan sertifikasi bekerja sesuai dengan kebutuhan penggunanya.',
    levelDescriptions: {
      1: 'Mampu menerangkan jenis, bukti, dan ukuran pengujian aplikasi yang dijumpai dalam tugasnya, diukur dengan soal tertulis atau tanya jawab.',
      2: 'Mampu menjalankan pengujian aplikasi dalam tugasnya menurut skenario, formulir, dan daftar periksa mutu.',
      3: 'Mampu menemukan penyebab lolosnya cacat dari pengujian di unit kerjanya serta merancang uji yang belum tersedia.',
      4: 'Mampu menilai rencana uji, bukti uji, dan mutu proses TI beberapa unit, dengan saran tertulis.',
      5: 'Mampu mengembangkan kerangka pengujian, standar mutu TI, dan pelatihan penguji bagi lembaga.',
    },
    indicators: {
      1: [
        'Membedakan uji fungsional, uji beban, dan uji penerimaan pengguna (UAT) menurut tujuan dan waktu pelaksanaannya.',
        'Menunjukkan unsur yang tidak ada pada contoh laporan uji, misalnya langkah reproduksi cacat, hasil yang diharapkan, atau tangkapan layar.',
        'Menghitung persentase kasus uji yang lulus dan jumlah cacat per fitur dari contoh rekapitulasi.',
      ],
      2: [
        'Menjalankan skenario uji aplikasi klaim secara berurutan, dengan hasil, tangkapan layar, dan tanggal yang tercatat pada lembar uji.',
        'Melaporkan setiap cacat yang ditemukan dalam uji pada formulir baku, dengan langkah untuk mengulang cacat itu dan tingkat keparahannya.',
        'Mencocokkan fungsi aplikasi pendaftaran asesi lembaga sertifikasi profesi (LSP) dengan dokumen kebutuhan, melalui daftar periksa mutu.',
      ],
      3: [
        'Mengelompokkan cacat yang lolos pengujian menurut tahap asalnya guna menemukan langkah pengembangan yang perlu dibenahi.',
        'Merancang kasus uji bagi perubahan aturan yang belum memiliki skenario, misalnya perhitungan iuran peserta yang berpindah segmen.',
        'Menelusuri selisih hasil antara lingkungan uji dan lingkungan produksi hingga perbedaan konfigurasi yang menyebabkannya ditemukan.',
      ],
      4: [
        'Merekomendasikan secara tertulis perbaikan proses TI yang menyimpang dari standar mutu di beberapa unit.',
        'Menilai secara tertulis kecukupan rencana uji dari beberapa proyek menurut risiko bagi layanan peserta.',
        'Mengulang sampel kasus uji yang dilaporkan lulus oleh penguji lain, disertai catatan tertulis tentang bukti yang tidak cocok.',
      ],
      5: [
        'Melatih penguji dari berbagai unit dengan bank kasus uji yang disusun dari cacat nyata aplikasi lembaga.',
        'Memelopori kerangka uji otomatis yang dijalankan pada setiap perubahan kode di semua proyek aplikasi lembaga.',
        'Menyusun standar mutu TI lembaga yang memuat ukuran, ambang, dan cara pengukuran bagi setiap jenis aplikasi.',
      ],
    },
  },
  ITS: {
    definition:
      'Kemampuan menutup celah keamanan serta menangani insiden keamanan sehingga sistem dan data peserta, termasuk riwayat pelayanan kesehatan, terlindung dari akses tidak sah, kebocoran, dan gangguan.',
    levelDescriptions: {
      1: 'Mampu menerangkan bentuk celah keamanan, tanda insiden keamanan, dan cara pelaporan yang terkait dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menutup celah keamanan dan menangani insiden keamanan dalam tugasnya menurut langkah baku yang berlaku.',
      3: 'Mampu menyelidiki insiden keamanan dan celah keamanan di unit kerjanya yang penanganannya belum diatur dalam prosedur.',
      4: 'Mampu menilai penanganan celah keamanan dan insiden keamanan oleh pihak lain di beberapa unit, dengan saran tertulis.',
      5: 'Mampu mengembangkan cara, standar, dan pelatihan lembaga untuk mengenali celah keamanan serta menghadapi insiden keamanan.',
    },
    indicators: {
      1: [
        'Menunjukkan tanda yang membedakan contoh surel pengelabuan (phishing) dari surel resmi lembaga.',
        'Memberi contoh celah keamanan yang timbul dari kata sandi yang dipakai bersama, layar yang tidak dikunci, dan media penyimpanan pribadi.',
        'Menyebutkan penerima, tenggat, dan isi laporan insiden keamanan ketika terjadi kehilangan laptop yang berisi data peserta.',
      ],
      2: [
        'Memindai server dan aplikasi dengan alat baku sehingga setiap celah keamanan yang ditemukan tercatat pada daftar tindak lanjut.',
        'Mencabut hak akses asesor pada bank soal uji kompetensi setelah masa tugas asesor itu berakhir menurut daftar penugasan.',
        'Mengisolasi komputer yang terinfeksi perangkat lunak perusak menurut langkah baku penanganan insiden keamanan.',
      ],
      3: [
        'Menyelidiki insiden keamanan berpola baru melalui log akses dan log trafik jaringan hingga jalur kebocoran data peserta ditemukan.',
        'Merancang pengendalian sementara bagi celah keamanan yang belum dapat ditutup karena pembuat perangkat lunak belum merilis pembaruan.',
        'Memodelkan ancaman terhadap data rekening pada aplikasi klaim guna menemukan celah keamanan sebelum aplikasi dipakai.',
      ],
      4: [
        'Menilai secara tertulis urutan penutupan celah keamanan yang disusun beberapa unit, berdasarkan sensitivitas data dan kemungkinan serangan.',
        'Menguji ulang celah keamanan yang menurut laporan unit lain telah tertutup, disertai catatan tertulis tentang bagian yang masih terbuka.',
        'Menandai secara tertulis simpulan yang tidak didukung bukti digital dalam laporan insiden keamanan dari unit lain.',
      ],
      5: [
        'Membangun pusat pemantauan terpadu untuk mendeteksi insiden keamanan yang menyangkut data kesehatan milik lembaga dan para mitranya.',
        'Melatih tim tanggap insiden siber (TTIS) lembaga dengan simulasi serangan yang dirancang berdasarkan insiden keamanan nyata.',
        'Menyusun standar keamanan lembaga yang memuat klasifikasi data, aturan akses, enkripsi, dan batas waktu penutupan celah keamanan.',
      ],
    },
  },
  ITSM: {
    definition:
      'Kemampuan mengelola layanan teknologi informasi (TI) melalui katalog, kesepakatan tingkat layanan (SLA), tiket, dan pengendalian perubahan agar pekerjaan kantor cabang, fasilitas kesehatan, dan lembaga sertifikasi profesi (LSP) segera pulih ketika terganggu.',
    levelDescriptions: {
      1: 'Mampu menjelaskan jenis tiket, isi katalog, dan batas waktu layanan TI yang dijumpai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menangani tiket permintaan dan tiket gangguan layanan TI dalam tugasnya menurut prioritas, prosedur, dan batas waktu yang disepakati.',
      3: 'Mampu menemukan sebab gangguan layanan TI di unit kerjanya dan jalan keluar bagi tiket yang penanganannya tidak diatur dalam prosedur.',
      4: 'Mampu menilai penyelesaian tiket, analisis, dan target layanan TI dari beberapa unit, dengan saran tertulis.',
      5: 'Mampu mengembangkan standar, basis pengetahuan, dan model prediksi yang memperbarui cara lembaga menyediakan layanan TI.',
    },
    indicators: {
      1: [
        'Membedakan insiden, masalah, dan permintaan layanan TI pada contoh tiket dari kantor cabang.',
        'Menunjukkan pada katalog layanan TI siapa yang berhak meminta suatu layanan, syaratnya, dan waktu penyelesaiannya.',
        'Menghitung persentase tiket yang selesai dalam batas waktu SLA dari contoh rekapitulasi bulanan.',
      ],
      2: [
        'Mengurutkan tiket gangguan dari kantor cabang menurut dampak dan urgensinya dengan matriks prioritas.',
        'Menyelesaikan tiket permintaan akun asesor LSP sesuai dengan katalog layanan TI sebelum batas waktunya.',
        'Mengabarkan perkembangan gangguan kepada petugas loket pada selang waktu yang ditetapkan hingga layanan TI pulih.',
      ],
      3: [
        'Menggali riwayat tiket yang berulang sampai akar masalahnya ditemukan, sebagai dasar usulan perubahan permanen.',
        'Mengoordinasikan pemulihan layanan TI dari gangguan besar yang belum ada langkah bakunya, dengan pembagian peran yang tercatat.',
        'Merancang cara kerja pengganti agar loket tetap dapat mendaftarkan peserta selama layanan TI utama belum pulih.',
      ],
      4: [
        'Memeriksa sampel tiket yang ditutup unit lain, dengan laporan tertulis tentang penyelesaian yang hanya bersifat sementara.',
        'Menilai secara tertulis target waktu layanan TI yang diusulkan beberapa unit, berdasarkan data tiket dan biaya pemenuhannya.',
        'Menandai analisis akar masalah dari unit lain yang berhenti pada gejala dalam tiket, melalui catatan ulasan tertulis.',
      ],
      5: [
        'Membangun basis pengetahuan layanan TI yang memungkinkan pegawai mengatasi gangguan ringan tanpa membuka tiket.',
        'Menyusun standar layanan TI lembaga yang memuat kelas layanan, kesepakatan tingkat layanan, dan jalur eskalasi.',
        'Mengembangkan model yang memprediksi lonjakan tiket dari jadwal rilis, musim pendaftaran, dan riwayat gangguan sebagai dasar penjadwalan petugas.',
      ],
    },
  },
  ITSD: {
    definition:
      'Kemampuan menulis, menguji, mendokumentasikan, dan memelihara kode program aplikasi lembaga berdasarkan kebutuhan layanan peserta, badan usaha, fasilitas kesehatan, dan lembaga sertifikasi profesi (LSP).',
    levelDescriptions: {
      1: 'Mampu menerangkan tahap pembuatan dan cara kerja kode program yang dijumpai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menulis, memperbaiki, dan menguji kode program dalam tugasnya menurut spesifikasi serta aturan repositori.',
      3: 'Mampu mengatasi kesalahan dan keterbatasan kode program di unit kerjanya yang tidak tercakup dalam spesifikasi.',
      4: 'Mampu menilai kode program dan usulan penyelesaian buatan orang lain di beberapa unit, dengan saran tertulis.',
      5: 'Mampu mengembangkan pustaka, standar, dan pelatihan kode program yang dipakai di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Mengurutkan tahap pengembangan aplikasi dari kebutuhan sampai pemeliharaan, dengan kode program dan uji unit pada tahap yang tepat.',
        'Menyebutkan keluaran kode program sederhana penghitung iuran untuk tiga contoh masukan.',
        'Menunjukkan kata sandi yang tertulis terbuka, galat yang diabaikan, atau logika yang berulang pada contoh kode program.',
      ],
      2: [
        'Menulis kode program fitur aplikasi peserta sesuai dengan spesifikasi, disertai uji unit serta catatan perubahan.',
        'Memperbaiki cacat kode program yang dilaporkan penguji hingga uji ulangnya dinyatakan lulus.',
        'Menggabungkan kode program formulir pendaftaran asesi LSP ke cabang utama repositori menurut aturan penggabungan.',
      ],
      3: [
        'Mengatasi salah hitung iuran pada aplikasi dengan menelusuri logika kode program sampai data masukannya.',
        'Menata ulang kode program lama yang tidak terdokumentasi tanpa mengubah hasilnya, dibuktikan dengan uji regresi.',
        'Merancang kode program lapisan integrasi untuk pertukaran data dengan sistem rumah sakit yang antarmukanya beragam.',
      ],
      4: [
        'Mengulas kode program buatan pengembang lain, dengan catatan tertulis tentang bagian yang rawan galat atau sulit dipelihara.',
        'Membandingkan beberapa usulan penyelesaian cacat, dengan memo yang menimbang risiko, biaya, dan umur kode program.',
        'Menilai secara tertulis kesesuaian kode program dari penyedia dengan kontrak, standar penulisan, dan cakupan uji yang disyaratkan.',
      ],
      5: [
        'Melatih pengembang dari berbagai unit melalui lokakarya tinjauan kode program dengan contoh cacat yang pernah terjadi.',
        'Membangun pustaka kode program bersama yang dipakai ulang di semua proyek aplikasi Jaminan Kesehatan Nasional (JKN).',
        'Menyusun standar penulisan kode program lembaga yang memuat struktur, penamaan, keamanan, dan uji minimum.',
      ],
    },
  },
  RD: {
    definition:
      'Kemampuan merencanakan dan melaksanakan rilis sistem dari lingkungan uji ke lingkungan produksi dengan gangguan sekecil mungkin bagi kantor cabang, fasilitas kesehatan, dan lembaga sertifikasi profesi (LSP).',
    levelDescriptions: {
      1: 'Mampu menerangkan jenis, alur, dan syarat rilis sistem yang menyangkut tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu melaksanakan rilis dalam tugasnya menurut daftar langkah, jadwal, dan aturan pemberitahuan yang disahkan.',
      3: 'Mampu mengatasi kegagalan dan benturan rilis di unit kerjanya yang tidak tercantum dalam rencana.',
      4: 'Mampu menilai kesiapan, hasil, dan jadwal rilis dari beberapa unit, dengan saran tertulis.',
      5: 'Mampu mengembangkan jalur otomatis, standar, dan ukuran yang memperbarui cara lembaga melakukan rilis.',
    },
    indicators: {
      1: [
        'Menggambarkan alur rilis aplikasi dari lingkungan pengembangan sampai produksi beserta persetujuan yang diperlukan.',
        'Membedakan rilis besar, rilis perbaikan, dan rilis darurat menurut isi serta syarat persetujuannya.',
        'Menunjukkan bagian yang belum terisi pada contoh rencana rilis, misalnya langkah pengembalian ke versi sebelumnya atau penanggung jawab.',
      ],
      2: [
        'Memasang rilis aplikasi di lingkungan produksi menurut daftar langkah yang disahkan, dengan waktu setiap langkah tercatat.',
        'Memberitahukan jadwal rilis kepada kantor cabang, fasilitas kesehatan, dan asesor LSP sesuai dengan tenggat pemberitahuan.',
        'Memeriksa fungsi pendaftaran, pembayaran, dan rujukan sesudah rilis dengan daftar periksa yang berlaku.',
      ],
      3: [
        'Mengisolasi penyebab kegagalan rilis sebagai dasar pilihan antara perbaikan langsung dan pengembalian ke versi sebelumnya.',
        'Merancang rilis bertahap, mulai dari beberapa kantor cabang, bagi perubahan yang tidak dapat dicoba di lingkungan uji.',
        'Menyusun ulang urutan rilis aplikasi yang saling bergantung sehingga uji kompetensi daring tidak terputus.',
      ],
      4: [
        'Menilai secara tertulis kesiapan rilis dari beberapa proyek berdasarkan bukti uji, jadwal, dan rencana pengembalian ke versi sebelumnya.',
        'Merekomendasikan secara tertulis penggabungan, pemisahan, atau penundaan rilis beberapa unit yang jadwalnya berbenturan.',
        'Mengulas laporan pascarilis unit lain, dengan catatan tertulis tentang penyebab gangguan yang belum terbukti.',
      ],
      5: [
        'Merintis jalur rilis otomatis dengan pengembalian ke versi sebelumnya begitu jumlah galat melewati ambang.',
        'Menyusun standar rilis lembaga yang memuat bukti uji yang disyaratkan, masa larangan perubahan, dan peran setiap pihak.',
        'Mengembangkan ukuran keberhasilan rilis, misalnya tingkat kegagalan dan waktu pulih, sebagai pembanding antarproyek di lembaga.',
      ],
    },
  },
}
