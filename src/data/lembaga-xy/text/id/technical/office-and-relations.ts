// Texts of the technical competencies of relations, procurement and the office, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LembagaXyCompetencyText } from '../../types'

/** Texts of the technical competencies of relations, procurement and the office. */
export const officeAndRelations: Readonly<
  Record<'INSR' | 'INTR' | 'PR' | 'PROT' | 'OA' | 'PROC' | 'IM' | 'NEGO', LembagaXyCompetencyText>
> = {
  INSR: {
    definition:
      'Kemampuan merintis, mengelola, dan mengembangkan kerja sama resmi dengan kementerian, pemerintah daerah, parlemen, asosiasi profesi, serta lembaga lain agar kebijakan dan pelaksanaan Jaminan Kesehatan Nasional (JKN) selaras.',
    levelDescriptions: {
      1: 'Mampu menjelaskan pihak, bentuk, dan naskah kerja sama kelembagaan yang berkaitan dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyiapkan dan memantau kerja sama kelembagaan yang menjadi tugasnya menurut prosedur dan format baku.',
      3: 'Mampu mengurai hambatan kerja sama di unit kerjanya dan merumuskan jalan keluar yang dapat diterima para pihak.',
      4: 'Mampu mengevaluasi rancangan dan hasil kerja sama kelembagaan yang ditangani beberapa unit kerja, dengan rekomendasi tertulis.',
      5: 'Mampu menggagas bentuk, pedoman, dan pelatihan kerja sama kelembagaan yang baru bagi seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menyebutkan kewenangan Kementerian Kesehatan, Dewan Jaminan Sosial Nasional (DJSN), dan dinas kesehatan dalam JKN.',
        'Membedakan nota kesepahaman dari perjanjian kerja sama (PKS) menurut isi dan kekuatan mengikatnya.',
        'Menunjukkan bagian naskah kerja sama yang memuat ruang lingkup, kewajiban, jangka waktu, dan penyelesaian perselisihan.',
      ],
      2: [
        'Menuangkan hasil rapat kerja sama dengan dinas kesehatan dalam notula yang diparaf kedua pihak.',
        'Mengisi format baku perjanjian kerja sama tempat uji kompetensi (TUK) dengan data para pihak.',
        'Memantau pemenuhan kewajiban kedua pihak, misalnya pertukaran data kependudukan sesuai dengan jadwal, melalui lembar kendali kerja sama.',
      ],
      3: [
        'Merumuskan butir kerja sama pertukaran data yang mempertemukan kebutuhan lembaga dengan aturan pelindungan data instansi mitra.',
        'Mengurai sebab terhentinya kerja sama, dengan menelusuri wewenang, anggaran, dan pergantian pejabat di instansi mitra.',
        'Memetakan kewenangan tiap instansi atas persoalan yang belum diatur, misalnya pembiayaan pasien tanpa identitas.',
      ],
      4: [
        'Memberi catatan tertulis atas keseimbangan hak dan kewajiban dalam rancangan perjanjian kerja sama dari kantor cabang.',
        'Menulis laporan evaluasi yang membandingkan hasil kerja sama sejenis di beberapa daerah dengan sasaran yang disepakati.',
        'Menandai secara tertulis komitmen yang saling bertentangan dari beberapa unit kepada satu kementerian.',
      ],
      5: [
        'Melatih pengelola hubungan kelembagaan di kantor cabang melalui simulasi perundingan dengan pemerintah daerah.',
        'Menggagas forum tetap kerja sama lintas kementerian yang menyelaraskan kebijakan jaminan kesehatan di pusat dan di daerah.',
        'Menyusun pedoman kerja sama kelembagaan yang memuat contoh naskah, ukuran hasil, dan tata cara peninjauan.',
      ],
    },
  },
  INTR: {
    definition:
      'Kemampuan mengelola komunikasi antara pimpinan dan pegawai serta antara kantor pusat dan kantor cabang agar kebijakan dipahami secara seragam dan suara pegawai didengar.',
    levelDescriptions: {
      1: 'Mampu menjelaskan jenis, saluran, dan sasaran pesan internal yang berkaitan dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyusun dan menyebarkan pesan internal dalam tugasnya sesuai dengan format, saluran, serta jadwal yang ditetapkan.',
      3: 'Mampu menganalisis sebab pesan internal tidak sampai atau disalahpahami di unit kerjanya dan merumuskan jalan keluarnya.',
      4: 'Mampu menilai pesan dan rencana komunikasi internal beberapa unit kerja, dengan saran perbaikan tertulis.',
      5: 'Mampu menciptakan wadah, standar, dan pelatihan baru untuk pertukaran pesan antara pimpinan dan pegawai di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Membedakan kegunaan surat edaran, portal internal, dan pertemuan dengan pimpinan sebagai saluran pesan kepada pegawai.',
        'Menyebutkan saluran resmi yang dapat dipakai pegawai untuk menyampaikan pesan kepada direksi.',
        'Menunjukkan isi contoh pengumuman yang tidak boleh beredar di luar lembaga.',
      ],
      2: [
        'Menulis pesan buletin pegawai tentang kebijakan direksi, sesuai dengan format serta jadwal terbit buletin itu.',
        'Mengirimkan pesan tentang perubahan jadwal uji kompetensi kepada pegawai yang terdampak, lengkap dengan tanggal pengganti serta nama narahubung.',
        'Merangkum pertanyaan pegawai dari pertemuan dengan pimpinan menjadi daftar tanya jawab di portal internal.',
      ],
      3: [
        'Menemukan titik terputusnya pesan direksi dengan membandingkan jawaban survei pegawai kantor pusat dan kantor cabang.',
        'Merancang urutan penyampaian pesan tentang mutasi sehingga pegawai yang terdampak mendengar kabar itu dari pimpinannya sebelum diumumkan.',
        'Menjawab desas-desus tentang kebijakan kepegawaian dengan fakta yang dihimpun dari unit penerbit kebijakan.',
      ],
      4: [
        'Menandai secara tertulis rancangan pesan unit lain yang berpotensi disalahtafsirkan pegawai.',
        'Membandingkan pemahaman atas pesan yang sama di beberapa kantor cabang sebagai dasar rekomendasi tertulis tentang saluran yang sebaiknya dipakai.',
        'Menilai secara tertulis apakah ringkasan aspirasi pegawai yang disusun unit lain sesuai dengan data survei aslinya.',
      ],
      5: [
        'Menciptakan wadah dialog direksi dengan pegawai dari semua wilayah sehingga pesan pegawai masuk ke agenda rapat direksi.',
        'Melatih pengelola komunikasi internal di semua kantor cabang melalui lokakarya penyuntingan naskah nyata.',
        'Menyusun standar komunikasi internal yang mengatur saluran, waktu, dan penanggung jawab setiap jenis pesan.',
      ],
    },
  },
  PR: {
    definition:
      'Kemampuan membangun pemahaman dan kepercayaan masyarakat terhadap Jaminan Kesehatan Nasional (JKN) melalui keterangan resmi, hubungan media, kampanye, serta tanggapan atas isu yang menyangkut lembaga.',
    levelDescriptions: {
      1: 'Mampu menjelaskan bentuk, saluran, dan aturan keterangan resmi lembaga yang berkaitan dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyusun dan menyebarkan keterangan resmi lembaga dalam tugasnya menurut pedoman kehumasan.',
      3: 'Mampu menganalisis isu publik yang menyangkut unit kerjanya dan merumuskan keterangan resmi yang belum ada contohnya.',
      4: 'Mampu menilai keterangan resmi dan rencana kehumasan dari beberapa unit kerja, dengan saran perbaikan tertulis.',
      5: 'Mampu mengembangkan strategi, pedoman, dan pelatihan keterangan resmi yang membangun reputasi lembaga di tingkat nasional.',
    },
    indicators: {
      1: [
        'Membedakan siaran pers, surat hak jawab, dan unggahan media sosial sebagai bentuk keterangan resmi lembaga.',
        'Menyebutkan pejabat di kantor pusat dan di kantor cabang yang berwenang memberikan keterangan resmi kepada wartawan.',
        'Menunjukkan bagian contoh siaran pers yang menjawab pertanyaan apa, siapa, kapan, di mana, mengapa, dan bagaimana.',
      ],
      2: [
        'Menulis keterangan resmi tentang perubahan layanan peserta, lengkap dengan kutipan pejabat berwenang serta nomor narahubung.',
        'Mengunggah keterangan resmi ke media sosial sesuai dengan jadwal terbit dan pedoman identitas visual.',
        'Mengelompokkan pemberitaan harian tentang JKN dalam kliping menurut media, topik, dan sentimennya.',
      ],
      3: [
        'Membedah pemberitaan negatif tentang pasien yang ditolak guna menentukan tuduhan yang perlu dijawab dengan keterangan resmi.',
        'Merancang keterangan resmi saat data belum lengkap, dengan memisahkan fakta yang pasti dari hal yang masih diperiksa.',
        'Menelusuri asal dan sebaran hoaks tentang iuran di media sosial sebagai dasar penentuan waktu penyampaian bantahan.',
      ],
      4: [
        'Memberi rekomendasi dalam nota dinas tentang juru bicara, waktu, dan saluran keterangan resmi untuk krisis yang melibatkan beberapa unit.',
        'Menelaah naskah keterangan resmi dari humas kantor wilayah, dengan catatan tertulis atas kalimat yang dapat memicu salah paham.',
        'Mengevaluasi kampanye beberapa kantor cabang melalui laporan yang membandingkan pengetahuan masyarakat sebelum dan sesudahnya.',
      ],
      5: [
        'Menggagas strategi reputasi lembaga di tingkat nasional yang menggandeng media, tokoh masyarakat, dan kader JKN sebagai penyampai informasi.',
        'Melatih juru bicara kantor cabang menyampaikan keterangan resmi, dengan simulasi wawancara di depan kamera.',
        'Menyusun pedoman keterangan resmi dalam krisis, lengkap dengan pembagian peran, tenggat tanggapan, dan contoh naskah.',
      ],
    },
  },
  PROT: {
    definition:
      'Kemampuan mengatur tata tempat, tata upacara, dan tata penghormatan pada acara resmi, rapat pimpinan, serta kunjungan pejabat dan tamu asing ke lembaga.',
    levelDescriptions: {
      1: 'Mampu menjelaskan aturan keprotokolan acara resmi yang berlaku bagi tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyiapkan keprotokolan acara resmi dalam tugasnya sesuai dengan aturan tata tempat dan susunan acara baku.',
      3: 'Mampu menyelesaikan persoalan keprotokolan acara resmi di unit kerjanya yang tidak terjawab oleh aturan baku.',
      4: 'Mampu menilai rencana dan pelaksanaan keprotokolan acara resmi di beberapa unit kerja, dengan saran perbaikan tertulis.',
      5: 'Mampu mengembangkan pedoman, perangkat, dan pelatihan keprotokolan acara resmi yang menjadi rujukan lembaga.',
    },
    indicators: {
      1: [
        'Membedakan tata tempat, tata upacara, dan tata penghormatan dengan contoh dari satu acara resmi.',
        'Mengurutkan tempat duduk tuan rumah, kepala daerah, dan menteri pada soal denah acara resmi.',
        'Menyebutkan ketentuan tempat duduk bagi orang yang mewakili pejabat yang berhalangan hadir.',
      ],
      2: [
        'Menyiapkan denah tempat duduk acara resmi menurut urutan tata tempat, berdasarkan daftar tamu yang telah mengonfirmasi kehadiran.',
        'Memandu gladi acara resmi penyerahan sertifikat kompetensi berdasarkan susunan acara yang disahkan.',
        'Mengatur penjemputan menteri pada kunjungan kerja ke kantor cabang sesuai dengan rute, kendaraan, dan jadwal yang ditetapkan.',
      ],
      3: [
        'Menyelesaikan benturan urutan duduk antarpejabat pada acara resmi dengan menimbang jabatan, kapasitas kehadiran masing-masing, dan kedudukan tuan rumah.',
        'Merancang ulang susunan acara resmi ketika pejabat utama terlambat, tanpa menghilangkan bagian yang wajib.',
        'Memadukan kebiasaan negara tamu dengan tata penghormatan nasional dalam rencana kunjungan delegasi asing.',
      ],
      4: [
        'Memberi catatan tertulis atas rencana acara resmi kantor wilayah, dengan merujuk pada ketentuan tata tempat yang berlaku.',
        'Merekomendasikan pilihan tata penghormatan bagi tamu asing kepada panitia unit lain melalui nota dinas.',
        'Menandai secara tertulis kekeliruan yang berulang pada pelaksanaan acara resmi di beberapa kantor cabang.',
      ],
      5: [
        'Melatih petugas protokol di semua kantor wilayah dengan skenario gladi yang disusun dari kekeliruan yang pernah terjadi.',
        'Menyusun pedoman keprotokolan baru yang mencakup acara resmi tatap muka dan daring, termasuk acara internasional.',
        'Menciptakan perangkat penyusun denah acara resmi yang mengurutkan tamu undangan berdasarkan data jabatan mutakhir.',
      ],
    },
  },
  OA: {
    definition:
      'Kemampuan mengurus naskah dinas sejak dibuat atau diterima hingga diberkaskan dan disusutkan, beserta agenda, rapat, dan kebutuhan kantor yang menyertainya, agar pekerjaan unit tertib dan dokumen dapat ditemukan kembali.',
    levelDescriptions: {
      1: 'Mampu menjelaskan jenis, alur, dan penyimpanan naskah dinas yang ditangani dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu mengurus naskah dinas dalam tugasnya, dari penerimaan sampai pemberkasan, menurut tata naskah dinas yang berlaku.',
      3: 'Mampu menemukan sebab naskah dinas terlambat dijawab atau hilang di unit kerjanya serta menyusun alur yang mencegahnya.',
      4: 'Mampu menilai secara tertulis pengelolaan naskah dinas dan usulan pemusnahan arsip dari beberapa unit kerja.',
      5: 'Mampu mengembangkan sistem, pedoman, dan pelatihan yang memperbarui cara lembaga mengelola naskah dinas.',
    },
    indicators: {
      1: [
        'Menunjukkan nomor, kode klasifikasi, dan tingkat kerahasiaan pada contoh naskah dinas.',
        'Membedakan surat dinas, nota dinas, surat edaran, dan surat tugas sebagai jenis naskah dinas menurut kegunaannya.',
        'Menyebutkan masa retensi aktif dan inaktif sebuah naskah dinas dari petikan jadwal retensi arsip (JRA).',
      ],
      2: [
        'Mengagendakan naskah dinas dalam aplikasi persuratan pada hari diterima, dengan ringkasan isi dan tenggat jawabannya.',
        'Memberkaskan naskah dinas yang selesai diproses menurut kode klasifikasinya sehingga dapat ditemukan kembali melalui nomor atau perihalnya.',
        'Menyiapkan undangan, ruang, dan bahan rapat komite skema sertifikasi sesuai dengan agenda pimpinan.',
      ],
      3: [
        'Menelusuri catatan disposisi naskah dinas yang terlambat dijawab hingga diketahui di mana naskah itu tertahan.',
        'Merancang alur disposisi naskah dinas mendesak yang berlaku ketika pejabat penerimanya berhalangan.',
        'Memulihkan berkas yang hilang saat pindah kantor, dengan bantuan salinan pengirim, aplikasi persuratan, dan daftar arsip.',
      ],
      4: [
        'Memeriksa usulan pemusnahan arsip unit lain, dengan catatan tertulis tentang berkas yang masa retensinya belum habis.',
        'Merekomendasikan secara tertulis perbaikan pengendalian naskah dinas berdasarkan perbandingan waktu jawab beberapa unit.',
        'Menilai sampel naskah dinas dari beberapa unit, dengan laporan tentang kesesuaian format, kewenangan penanda tangan, dan bahasanya.',
      ],
      5: [
        'Memelopori pengelolaan naskah dinas elektronik yang menyatukan persuratan, tanda tangan elektronik, dan arsip seluruh lembaga.',
        'Melatih sekretaris dan arsiparis dari berbagai kantor dengan modul pengelolaan naskah dinas yang disusunnya sendiri.',
        'Menulis pedoman tata naskah dinas yang menjadi acuan kantor pusat dan kantor cabang, termasuk perlakuan atas data kesehatan peserta.',
      ],
    },
  },
  PROC: {
    definition:
      'Kemampuan merencanakan dan melaksanakan pengadaan barang dan jasa secara terbuka dan bersaing, dari identifikasi kebutuhan dan pemilihan penyedia hingga pengelolaan kontrak dan serah terima.',
    levelDescriptions: {
      1: 'Mampu menjelaskan metode dan tahap pengadaan serta larangan di dalamnya yang berkaitan dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu melaksanakan tahap pengadaan dalam tugasnya sesuai dengan ketentuan, dari penyiapan dokumen sampai serah terima.',
      3: 'Mampu memecahkan persoalan pemilihan penyedia dan kontrak pengadaan di unit kerjanya yang tidak terjawab oleh prosedur.',
      4: 'Mampu menilai secara tertulis rencana, evaluasi penawaran, dan hasil pengadaan dari beberapa unit kerja.',
      5: 'Mampu mengembangkan strategi dan pedoman pengadaan serta keahlian para pelaksana pengadaan di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Membedakan tender, penunjukan langsung, dan pembelian melalui katalog elektronik (e-purchasing) sebagai metode pengadaan menurut syarat pemakaiannya.',
        'Mengurutkan tahap pengadaan, dari identifikasi kebutuhan sampai serah terima, beserta dokumen yang dihasilkan tiap tahap.',
        'Memberi contoh persekongkolan dan benturan kepentingan yang dilarang dalam pengadaan.',
      ],
      2: [
        'Menyusun kerangka acuan kerja pengadaan dari kebutuhan unit, dengan spesifikasi yang tidak mengarah pada merek tertentu.',
        'Menghitung harga perkiraan sendiri (HPS) suatu pengadaan dari data harga pasar yang sumber dan tanggalnya tercatat.',
        'Memeriksa kesesuaian barang yang diterima dengan spesifikasi kontrak sebelum berita acara serah terima ditandatangani.',
      ],
      3: [
        'Mengurai sebab kegagalan tender yang berulang, seperti syarat, harga perkiraan, atau keadaan pasar, sebagai dasar pengadaan ulang.',
        'Merumuskan penanganan keterlambatan penyedia dalam kontrak pengadaan, dengan menimbang klausul, penyebab, denda, dan kemungkinan perpanjangan waktu.',
        'Merancang cara pengadaan bagi kebutuhan yang pasarnya belum terbentuk, misalnya perangkat uji kompetensi jarak jauh.',
      ],
      4: [
        'Merekomendasikan secara tertulis pembaruan daftar penyedia berdasarkan mutu dan ketepatan waktu penyerahan di beberapa kantor cabang.',
        'Menguji ulang evaluasi penawaran pengadaan yang disusun kelompok kerja pemilihan lain, dengan catatan tertulis tentang penilaian yang menyimpang dari dokumen pemilihan.',
        'Menandai paket yang dipecah tanpa alasan dalam rencana pengadaan beberapa unit, melalui nota dinas yang mengutip ketentuan tentang pemecahan paket.',
      ],
      5: [
        'Melatih calon pelaksana pengadaan dari berbagai kantor dengan kasus sanggahan dan sengketa kontrak yang pernah dialami lembaga.',
        'Mengembangkan kontrak payung nasional bagi pengadaan di seluruh kantor cabang, dengan penyedia yang dipilih menurut rekam jejaknya.',
        'Menulis pedoman pengadaan berkelanjutan lembaga yang memperhitungkan biaya sepanjang umur pakai dan dampak lingkungan.',
      ],
    },
  },
  IM: {
    definition:
      'Kemampuan mengatur persediaan barang kantor, dari perkiraan kebutuhan, penerimaan, dan penyimpanan hingga penyaluran serta pencatatannya, agar barang tersedia tanpa penumpukan atau kehilangan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan istilah, dokumen, dan hitungan persediaan yang dipakai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyimpan, mencatat, dan menghitung persediaan dalam tugasnya menurut prosedur gudang yang berlaku.',
      3: 'Mampu menemukan sebab kekosongan, selisih, atau penumpukan persediaan di unit kerjanya serta merumuskan penyelesaian yang tidak tersedia dalam prosedur.',
      4: 'Mampu menilai secara tertulis pencatatan, pengendalian, dan usulan kebutuhan persediaan dari beberapa unit kerja.',
      5: 'Mampu merancang model, standar, dan pelatihan persediaan yang dipakai semua gudang lembaga.',
    },
    indicators: {
      1: [
        'Menghitung titik pemesanan ulang persediaan dari pemakaian harian, waktu tunggu, dan stok pengaman pada soal sederhana.',
        'Membedakan kartu stok, bukti penerimaan, dan bukti pengeluaran barang pada contoh dokumen gudang.',
        'Mengelompokkan contoh barang kantor cabang ke dalam persediaan barang habis pakai dan aset tetap.',
      ],
      2: [
        'Mencatat barang masuk dan keluar gudang pada kartu stok berdasarkan bukti penerimaan dan permintaan unit.',
        'Melakukan opname fisik persediaan pada akhir periode, dengan berita acara yang memuat setiap selisih.',
        'Menyimpan blangko sertifikat lembaga sertifikasi profesi (LSP) di lemari terkunci menurut nomor seri pada daftar persediaan.',
      ],
      3: [
        'Menyesuaikan titik pemesanan ulang formulir dengan pola pemakaian musiman agar kekosongan stok tidak berulang.',
        'Menelusuri selisih antara kartu stok dan isi rak sampai ditemukan tahap terjadinya salah catat atau kehilangan.',
        'Merumuskan jalan keluar bagi persediaan usang, misalnya formulir yang tergantikan layanan digital, dengan pilihan pengalihan atau penghapusan.',
      ],
      4: [
        'Merekomendasikan secara tertulis penguatan pengendalian stok, misalnya pemisahan tugas penerima dan pencatat, berdasarkan tinjauan di beberapa gudang.',
        'Menguji penjelasan pengelola gudang kantor cabang tentang selisih stok, dengan laporan tertulis yang merujuk pada bukti transaksi.',
        'Menilai usulan kebutuhan persediaan beberapa unit kerja berdasarkan pemakaian dan sisa stoknya, melalui nota dinas.',
      ],
      5: [
        'Merancang model persediaan terpusat yang memperkirakan kebutuhan tiap kantor cabang sehingga stok mati berkurang.',
        'Melatih pengelola gudang dari semua wilayah dengan simulasi pengendalian stok yang dirancangnya sendiri.',
        'Menyusun standar persediaan lembaga yang mengatur frekuensi penghitungan barang menurut nilai dan tingkat kekritisannya.',
      ],
    },
  },
  NEGO: {
    definition:
      'Kemampuan menyiapkan dan menjalankan perundingan dengan fasilitas kesehatan, badan usaha, penyedia, atau mitra hingga tercapai kesepakatan yang dapat dilaksanakan semua pihak.',
    levelDescriptions: {
      1: 'Mampu menjelaskan unsur, tahap, dan batas perundingan yang dijumpai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menjalankan perundingan rutin dalam tugasnya berdasarkan mandat, lembar persiapan, dan format risalah yang tersedia.',
      3: 'Mampu mengurai kebuntuan perundingan di unit kerjanya dengan pilihan kesepakatan yang belum tercantum dalam lembar persiapan.',
      4: 'Mampu menilai secara tertulis rencana, proses, dan hasil perundingan yang dilakukan orang lain di beberapa unit kerja.',
      5: 'Mampu mengembangkan panduan, data pembanding, dan pelatihan perundingan yang menjadi rujukan seluruh lembaga.',
    },
    indicators: {
      1: [
        'Membedakan posisi dan kepentingan tiap pihak pada contoh perundingan kontrak rumah sakit.',
        'Menghitung rentang kesepakatan dari batas harga kedua pihak pada soal perundingan sewa gedung kantor.',
        'Menyebutkan hal yang tidak dapat ditawar dalam perundingan lembaga, misalnya iuran yang besarnya diatur peraturan.',
      ],
      2: [
        'Mengisi lembar persiapan perundingan dengan kepentingan, batas, dan pilihan cadangan kedua pihak sebelum bertemu mitra runding.',
        'Merundingkan harga dan waktu penyerahan barang dengan penyedia dalam batas mandat yang diterima.',
        'Menuangkan butir yang disepakati dan yang tertunda dalam risalah perundingan yang ditandatangani kedua pihak.',
      ],
      3: [
        'Mengatasi kebuntuan perundingan kontrak rumah sakit dengan paket tawaran timbal balik yang menjawab kepentingan kedua pihak.',
        'Menggali alasan di balik penolakan mitra runding melalui pertanyaan terbuka sehingga pokok perundingan yang sebenarnya terungkap.',
        'Menyusun taktik perundingan dengan tempat uji kompetensi (TUK) yang menjadi satu-satunya pilihan di suatu wilayah.',
      ],
      4: [
        'Mengevaluasi risalah perundingan unit lain, dengan nota dinas yang menandai konsesi tanpa timbal balik dari mitra runding.',
        'Membandingkan hasil perundingan sejenis dari beberapa kantor cabang, dengan laporan tentang syarat kontrak yang merugikan peserta.',
        'Memberi masukan tertulis atas rencana perundingan rekan, dengan menguji kekuatan pilihan cadangan dan datanya.',
      ],
      5: [
        'Menyusun panduan perundingan lembaga dari pelajaran yang dipetik selama merundingkan kontrak berskala nasional.',
        'Melatih juru runding dari semua wilayah dengan simulasi perundingan kontrak fasilitas kesehatan yang dirancangnya sendiri.',
        'Membangun pangkalan data hasil perundingan lembaga yang menyediakan pembanding harga dan syarat kontrak.',
      ],
    },
  },
}
