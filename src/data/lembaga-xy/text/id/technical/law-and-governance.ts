// Texts of the technical competencies of law, governance and quality, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LembagaXyCompetencyText } from '../../types'

/** Texts of the technical competencies of law, governance and quality. */
export const lawAndGovernance: Readonly<
  Record<'LAW' | 'LEGAL' | 'REG' | 'INTC' | 'GCG' | 'RISKM' | 'AS' | 'QM' | 'PRMS', LembagaXyCompetencyText>
> = {
  LAW: {
    definition:
      'Kemampuan menangani perkara, memberi pendapat hukum, dan mengelola risiko hukum lembaga dalam hubungan dengan peserta, badan usaha, fasilitas kesehatan, asesi, serta pihak ketiga.',
    levelDescriptions: {
      1: 'Mampu menerangkan jenis, dasar, dan tahap perkara yang menyangkut tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyiapkan berkas serta memantau tahap perkara yang menjadi tugasnya menurut hukum acara, templat, dan daftar tenggat.',
      3: 'Mampu merumuskan penyelesaian perkara unit kerjanya ketika peraturannya tidak jelas atau contoh penyelesaiannya belum ada.',
      4: 'Mampu menilai pendapat hukum orang lain dan cara beberapa unit menangani perkara, dengan saran tertulis.',
      5: 'Mampu mengembangkan strategi, pedoman, dan pelatihan yang memperbarui cara lembaga menangani serta mencegah perkara.',
    },
    indicators: {
      1: [
        'Membedakan perkara perdata, pidana, dan tata usaha negara pada tiga contoh kasus yang melibatkan lembaga.',
        'Menghitung batas akhir pengajuan banding pada contoh perkara perdata menurut hukum acara.',
        'Menyebutkan hak dan kewajiban lembaga, peserta, serta fasilitas kesehatan yang dapat menjadi pokok perkara, beserta dasar hukumnya.',
      ],
      2: [
        'Menyusun kronologi dan daftar bukti perkara dari berkas unit terkait menurut format yang berlaku.',
        'Mengisi templat surat kuasa khusus bagi jaksa pengacara negara (JPN) untuk perkara tunggakan iuran badan usaha.',
        'Mencatat jadwal sidang, amar putusan, dan tenggang waktu upaya hukum dalam register perkara.',
      ],
      3: [
        'Menganalisis pokok perkara yang melibatkan fasilitas kesehatan guna mengusulkan litigasi, mediasi, atau perdamaian menurut kekuatan buktinya.',
        'Merumuskan pendapat hukum atas persoalan yang tidak diatur secara tegas, dengan merujuk pada yurisprudensi dan asas hukum.',
        'Merancang jawaban lembaga dalam perkara yang belum ada contohnya, misalnya gugatan atas pencabutan sertifikat kompetensi.',
      ],
      4: [
        'Menelaah pendapat hukum rekan atau kuasa hukum eksternal, dengan catatan tertulis yang merujuk pada putusan pengadilan dan peraturan terbaru.',
        'Menilai strategi penanganan perkara beberapa unit dalam telaah tertulis yang menimbang bukti, biaya, dan akibatnya bagi peserta.',
        'Menandai dalil lembaga yang saling bertentangan pada perkara serupa di beberapa unit, melalui memo yang mengutip dalil tersebut.',
      ],
      5: [
        'Mengolah putusan perkara lembaga menjadi strategi pencegahan sengketa yang diterapkan pada perjanjian dan prosedur.',
        'Melatih petugas hukum kantor cabang melalui simulasi sidang yang dirancang sendiri berdasarkan perkara lembaga.',
        'Menyusun pedoman penanganan perkara lembaga yang memuat pembagian peran, pengamanan bukti, serta kriteria pemilihan jalur penyelesaian.',
      ],
    },
  },
  LEGAL: {
    definition:
      'Kemampuan merancang naskah hukum lembaga, seperti peraturan, keputusan, dan perjanjian kerja sama, dengan rumusan yang tidak bermakna ganda serta selaras dengan peraturan yang lebih tinggi.',
    levelDescriptions: {
      1: 'Mampu menerangkan jenis, susunan, dan kaidah bahasa naskah hukum yang dijumpai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyusun naskah hukum dalam tugasnya menurut templat, pedoman, dan daftar periksa yang berlaku.',
      3: 'Mampu merumuskan naskah hukum unit kerjanya untuk hal yang belum ada contohnya atau yang rumusannya menimbulkan pertentangan.',
      4: 'Mampu menilai rancangan naskah hukum dari beberapa unit, dengan saran perbaikan tertulis.',
      5: 'Mampu mengembangkan pedoman, klausul baku, dan pelatihan yang menjadi acuan lembaga dalam perancangan naskah hukum.',
    },
    indicators: {
      1: [
        'Menunjukkan bagian konsiderans, dasar hukum, batang tubuh, dan penutup pada contoh naskah hukum lembaga.',
        'Membedakan peraturan, keputusan, surat edaran, dan perjanjian sebagai naskah hukum menurut kekuatan mengikat dan pihak yang terikat.',
        'Menjelaskan perbedaan akibat hukum kata “wajib”, “harus”, dan “dapat” pada contoh rumusan pasal.',
      ],
      2: [
        'Menuangkan kesepakatan dengan fasilitas kesehatan ke dalam pasal perjanjian menurut templat naskah hukum.',
        'Menyusun konsep keputusan tentang komite skema lembaga sertifikasi profesi (LSP), dengan konsiderans dan dasar hukum menurut pedoman.',
        'Memeriksa rujukan pasal, penomoran, dan istilah dalam naskah hukum menurut daftar periksa sebelum penandatanganan.',
      ],
      3: [
        'Menyelesaikan pertentangan antarpasal dalam satu naskah hukum melalui perumusan ulang norma yang mempertahankan maksud pengusulnya.',
        'Merancang klausul pembagian tanggung jawab dalam naskah hukum kerja sama telemedisin yang belum ada contohnya.',
        'Menelusuri perbedaan tafsir antarkantor cabang atas satu naskah hukum hingga frasa penyebabnya ditemukan.',
      ],
      4: [
        'Menelaah rancangan naskah hukum dari perancang lain, dengan catatan tertulis atas frasa multitafsir dan kewajiban yang belum diatur.',
        'Membandingkan klausul sejenis dalam naskah hukum beberapa unit, dengan laporan tentang beban para pihak yang tidak seimbang.',
        'Menilai secara tertulis apakah materi muatan yang diusulkan unit lain tepat dituangkan dalam peraturan, keputusan, atau surat edaran.',
      ],
      5: [
        'Melatih perancang dari berbagai unit dengan soal perumusan norma yang diambil dari naskah hukum yang pernah disengketakan.',
        'Merumuskan pedoman perancangan naskah hukum lembaga yang memuat kaidah bahasa, susunan, dan alur pemeriksaan.',
        'Membangun bank klausul baku yang menjadi acuan seluruh naskah hukum kerja sama lembaga.',
      ],
    },
  },
  REG: {
    definition:
      'Kemampuan mengelola peraturan tentang Jaminan Kesehatan Nasional (JKN) yang mengikat lembaga, dengan memantau, menafsirkan, menyelaraskan, dan menyebarluaskan ketentuannya serta memberi masukan atas rancangannya.',
    levelDescriptions: {
      1: 'Mampu menerangkan hierarki, status, dan isi pokok peraturan yang menyangkut tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu mencatat, meringkas, dan menyebarluaskan peraturan dalam tugasnya menurut format serta daftar yang berlaku.',
      3: 'Mampu merumuskan jalan keluar bagi unit kerjanya ketika ketentuan saling bertentangan, tidak jelas, atau belum terjabarkan.',
      4: 'Mampu menilai analisis, tafsir, dan usulan peraturan dari beberapa unit, dengan saran tertulis.',
      5: 'Mampu mengusulkan pembaruan peraturan di tingkat nasional serta mengembangkan cara pengelolaan peraturan di lembaga.',
    },
    indicators: {
      1: [
        'Mengurutkan peraturan JKN menurut hierarkinya, dari undang-undang sampai peraturan direksi, dengan satu contoh materi muatan tiap jenis.',
        'Menunjukkan pasal yang diubah, pasal yang dicabut, dan tanggal mulai berlaku pada contoh peraturan.',
        'Memberi contoh peraturan khusus yang mengesampingkan peraturan umum ketika mengatur hal yang sama.',
      ],
      2: [
        'Mengisi lembar ringkasan baku dengan pokok perubahan, unit terdampak, dan tanggal berlaku peraturan yang baru diundangkan.',
        'Memutakhirkan daftar peraturan lembaga dengan status berlaku, diubah, atau dicabut pada setiap judul.',
        'Memaparkan perubahan ketentuan sertifikasi kepada asesor lembaga sertifikasi profesi (LSP), dengan bahan yang telah disahkan.',
      ],
      3: [
        'Menganalisis pertentangan antara pasal peraturan direksi dan pasal peraturan menteri guna menyusun usulan harmonisasinya.',
        'Menafsirkan ketentuan yang tidak jelas tentang peserta yang pindah segmen, dengan merujuk pada penjelasan peraturan dan risalah pembahasannya.',
        'Memetakan dampak peraturan baru terhadap prosedur, formulir, dan aplikasi unit kerja selama masa peralihan.',
      ],
      4: [
        'Menilai analisis dampak regulasi yang disusun unit pengusul, dalam telaah tertulis tentang data, pilihan, dan akibatnya bagi peserta.',
        'Menelaah tafsir beberapa unit atas ketentuan yang sama, dengan nota dinas yang menunjukkan tafsir tanpa dasar.',
        'Menandai peraturan lembaga yang tumpang tindih, usang, atau diabaikan beberapa unit, disertai alasan dalam laporan evaluasi.',
      ],
      5: [
        'Merumuskan usulan pembaruan peraturan jaminan kesehatan kepada pemerintah berdasarkan bukti pelaksanaan di lapangan.',
        'Merancang sistem informasi peraturan yang menautkan setiap ketentuan dengan prosedur, formulir, dan unit lembaga yang terdampak.',
        'Menciptakan metode analisis dampak regulasi bagi semua unit pengusul di lembaga, lengkap dengan bahan pelatihannya.',
      ],
    },
  },
  INTC: {
    definition:
      'Kemampuan menjaga kepatuhan kegiatan setiap unit kerja terhadap peraturan, kode etik, dan prosedur lembaga melalui sosialisasi, uji kepatuhan, serta penanganan penyimpangan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan kewajiban kepatuhan dalam tugasnya, bentuk penyimpangan, dan saluran pelaporannya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menjalankan tugasnya dalam sosialisasi, uji kepatuhan, dan pencatatan penyimpangan menurut program serta daftar periksa yang berlaku.',
      3: 'Mampu menemukan sebab penyimpangan di unit kerjanya serta merancang uji kepatuhan untuk hal yang belum diatur prosedur.',
      4: 'Mampu menilai cara pihak lain di beberapa unit menjalankan uji kepatuhan dan menangani penyimpangan, dengan saran tertulis.',
      5: 'Mampu mengembangkan sistem kepatuhan, standar uji, dan indikator peringatan dini penyimpangan yang dipakai di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Membedakan tugas unit kepatuhan, audit internal, dan manajemen risiko dalam menangani satu contoh penyimpangan.',
        'Menyebutkan saluran pelaporan penyimpangan beserta perlindungan yang dijamin bagi pelapornya.',
        'Menunjukkan langkah prosedur yang terlewat pada contoh kasus pelayanan peserta di loket.',
      ],
      2: [
        'Menjalankan uji kepatuhan atas pembayaran klaim kantor cabang menurut daftar periksa yang berlaku, dengan bukti terarsip untuk tiap butir.',
        'Memandu sosialisasi kepatuhan bagi pegawai baru, dengan bahan resmi serta kuis pemahaman pada akhir acara.',
        'Mencatat penyimpangan di lembaga sertifikasi profesi (LSP), misalnya asesor yang menguji rekan satu unit kerjanya, dalam register dengan tenggat tindak lanjut.',
      ],
      3: [
        'Menelusuri penyimpangan yang berulang melalui wawancara petugas dan pengamatan kerja hingga ditemukan prosedur yang sukar dijalankan.',
        'Merancang uji kepatuhan bagi kegiatan yang belum memiliki daftar periksa, misalnya pendaftaran peserta secara daring.',
        'Merumuskan perbaikan prosedur yang menghilangkan penyebab penyimpangan tanpa memperpanjang waktu layanan peserta.',
      ],
      4: [
        'Menguji ulang simpulan laporan kepatuhan unit lain berdasarkan dokumen sumbernya, dengan catatan tertulis tentang bukti yang kurang.',
        'Membandingkan tindak lanjut penyimpangan serupa di beberapa unit, dengan laporan tentang perlakuan yang tidak setara.',
        'Menilai rencana uji kepatuhan tahunan dari beberapa unit dalam telaah tertulis yang berpijak pada peta risiko lembaga.',
      ],
      5: [
        'Merancang sistem kepatuhan terpadu yang menghubungkan pelaporan penyimpangan, uji kepatuhan, dan tindak lanjutnya di seluruh lembaga.',
        'Menyusun standar uji kepatuhan lembaga yang memuat ukuran sampel, jenis bukti, dan penggolongan penyimpangan.',
        'Mengembangkan indikator peringatan dini penyimpangan berbasis data transaksi sebagai pemicu uji kepatuhan di luar jadwal tahunan.',
      ],
    },
  },
  GCG: {
    definition:
      'Kemampuan menerapkan prinsip keterbukaan, akuntabilitas, responsibilitas, kemandirian, kesetaraan dan kewajaran, prediktabilitas, partisipasi, dan dinamis pada struktur, keputusan, dan pelaporan organ lembaga sehingga tata kelolanya dapat dipertanggungjawabkan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan organ, prinsip, dan batas kewenangan dalam tata kelola lembaga yang menyangkut tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menerapkan pedoman tata kelola pada risalah, rancangan keputusan, dan penilaian mandiri yang menjadi tugasnya.',
      3: 'Mampu memecahkan persoalan tata kelola di unit kerjanya yang tidak terjawab oleh pedoman, dengan menimbang prinsip dan kewenangan yang terlibat.',
      4: 'Mampu menilai praktik serta usulan tata kelola dari beberapa unit kerja, dengan saran perbaikan yang diberikan secara tertulis.',
      5: 'Mampu mengembangkan pedoman, ukuran, dan pelatihan yang memperbarui tata kelola lembaga.',
    },
    indicators: {
      1: [
        'Membedakan peran direksi, dewan pengawas, dan komite dalam tata kelola lembaga dengan satu contoh keputusan atau rekomendasi masing-masing.',
        'Memasangkan setiap contoh praktik pada soal dengan salah satu dari delapan prinsip tata kelola yang dipatuhi atau dilanggarnya.',
        'Menunjukkan keputusan dalam soal kasus yang melampaui kewenangan pejabat penanda tangannya.',
      ],
      2: [
        'Menyusun risalah rapat direksi atau komite menurut pedoman tata kelola, dengan dasar pertimbangan dan perbedaan pendapat yang tercatat.',
        'Mencocokkan rancangan keputusan unit kerja dengan matriks kewenangan dalam pedoman tata kelola sebelum naskahnya ditandatangani.',
        'Melengkapi lembar penilaian mandiri tata kelola unit kerja dengan bukti dokumen untuk tiap butirnya.',
      ],
      3: [
        'Menganalisis kesenjangan antara praktik pengambilan keputusan dan pedoman tata kelola guna mengusulkan pembagian kewenangan yang baru.',
        'Menelusuri sebab tidak dijalankannya hasil rapat komite hingga terlihat bagian tata kelola yang tidak jelas penanggung jawabnya.',
        'Merumuskan cara pengambilan keputusan yang adil ketika semua anggota panel seleksi memiliki benturan kepentingan yang belum diatur pedoman.',
      ],
      4: [
        'Menguji skor penilaian mandiri tata kelola dari beberapa unit berdasarkan bukti dokumennya, dengan catatan tertulis atas tiap selisih.',
        'Memberi rekomendasi dalam nota dinas kepada beberapa unit tentang perbaikan tata kelola berdasarkan perbandingan temuan audit internal dan eksternal.',
        'Menilai secara tertulis usulan unit lain tentang pelimpahan kewenangan, dengan menimbang akuntabilitas dan pengawasannya.',
      ],
      5: [
        'Melatih calon pejabat dari kantor pusat dan kantor wilayah dalam pengambilan keputusan melalui simulasi kasus tata kelola.',
        'Merancang pedoman tata kelola lembaga yang menata ulang hubungan kerja direksi, dewan pengawas, dan komite.',
        'Membina forum tata kelola antarlembaga jaminan sosial yang menghasilkan ukuran baru keterbukaan informasi publik.',
      ],
    },
  },
  RISKM: {
    definition:
      'Kemampuan mengidentifikasi, mengukur, menangani, dan memantau risiko yang menghambat sasaran lembaga, antara lain risiko penerimaan iuran, biaya manfaat, operasional, dan reputasi, agar sasaran itu tetap tercapai.',
    levelDescriptions: {
      1: 'Mampu menjelaskan istilah dan ukuran risiko, dengan contoh risiko yang melekat pada tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu mencatat, mengukur, dan memantau risiko dalam tugasnya menurut pedoman manajemen risiko yang berlaku.',
      3: 'Mampu menganalisis risiko di unit kerjanya yang belum tercakup dalam pedoman hingga tersusun pilihan penanganan beserta alasannya.',
      4: 'Mampu menguji cara beberapa unit kerja menilai dan menangani risiko, melalui telaah tertulis yang berbasis data.',
      5: 'Mampu mengembangkan kerangka dan metode manajemen risiko serta keahlian para petugas risiko di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Membedakan risiko inheren, risiko residual, dan selera risiko dengan contoh dari proses pembayaran klaim.',
        'Menghitung besaran risiko dari nilai kemungkinan dan nilai dampak pada soal menurut matriks yang berlaku.',
        'Memilah pernyataan pada lembar soal menjadi penyebab, peristiwa risiko, dan dampak.',
      ],
      2: [
        'Mengisi daftar risiko unit kerja dengan penyebab, kemungkinan, dampak, dan rencana penanganan, misalnya untuk kebocoran soal uji kompetensi.',
        'Melaporkan indikator risiko yang melewati ambang kepada pemilik risiko dalam tenggat pelaporan yang berlaku.',
        'Mencatat peristiwa kerugian, seperti klaim terbayar ganda, beserta nilai dan kronologinya pada basis data kerugian lembaga.',
      ],
      3: [
        'Menganalisis rambatan risiko tunggakan iuran ke likuiditas Dana Jaminan Sosial guna mengusulkan langkah mitigasi.',
        'Membandingkan biaya dan risiko residual dari beberapa pilihan penanganan ketika satu-satunya penyedia aplikasi terancam pailit.',
        'Menyelidiki mengapa suatu risiko tetap tinggi setelah rencana penanganannya dijalankan, sampai ditemukan pengendalian yang tidak berfungsi.',
      ],
      4: [
        'Merekomendasikan urutan penanganan risiko melalui memo, berdasarkan perbandingan daftar risiko dari beberapa kantor wilayah.',
        'Menguji penilaian risiko yang disusun beberapa pemilik proses berdasarkan data kerugian, dengan catatan tertulis tentang taksiran tanpa dasar.',
        'Menandai secara tertulis risiko lintas unit yang terlewat karena tiap unit mengira unit lain menanganinya.',
      ],
      5: [
        'Mengembangkan uji ketahanan keuangan Jaminan Kesehatan Nasional (JKN) yang dipakai direksi untuk menimbang risiko bahwa biaya manfaat melampaui penerimaan iuran.',
        'Melatih petugas risiko dari semua kantor wilayah melalui lokakarya skenario yang disusun dari peristiwa kerugian nyata.',
        'Merumuskan pernyataan selera risiko lembaga dengan batas toleransi terukur bagi kategori risiko keuangan, operasional, dan reputasi.',
      ],
    },
  },
  AS: {
    definition:
      'Kemampuan merencanakan dan menjalankan audit atas proses, transaksi, dan laporan lembaga, dari penyusunan program audit sampai pemantauan tindak lanjut rekomendasi di kantor pusat dan kantor cabang.',
    levelDescriptions: {
      1: 'Mampu menjelaskan jenis dan tahap audit, bukti audit, serta unsur temuan yang dijumpai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menjalankan langkah audit yang menjadi tugasnya menurut program audit dan tata cara pencatatan yang berlaku.',
      3: 'Mampu memecahkan persoalan audit yang ditangani unit kerjanya ketika program audit tidak menyediakan prosedur atau jawabannya.',
      4: 'Mampu menelaah pelaksanaan dan hasil audit oleh auditor lain atas beberapa unit kerja, dengan pendapat tertulis.',
      5: 'Mampu menciptakan metode, standar, dan pelatihan audit yang memperbarui pengawasan di lembaga.',
    },
    indicators: {
      1: [
        'Memilah kalimat dalam contoh temuan audit kantor cabang menjadi kondisi, kriteria, sebab, akibat, dan rekomendasi.',
        'Membedakan audit kepatuhan, audit kinerja, dan audit investigatif menurut tujuan serta isi laporannya.',
        'Menunjukkan bukti audit yang tidak relevan atau tidak andal dalam contoh kasus, beserta alasannya.',
      ],
      2: [
        'Mengambil sampel berkas klaim di kantor cabang dengan jumlah dan cara yang tercantum dalam program audit.',
        'Mendokumentasikan hasil pengujian dalam kertas kerja audit dengan rujukan silang ke bukti yang diperiksa.',
        'Memperbarui daftar pemantauan tindak lanjut rekomendasi audit berdasarkan bukti penyelesaian dari unit auditi.',
      ],
      3: [
        'Menelusuri temuan audit yang berulang hingga ditemukan kelemahan pengendalian yang menjadi penyebabnya.',
        'Merancang langkah audit bagi proses yang belum memiliki program audit, misalnya penerimaan iuran melalui kanal pembayaran baru.',
        'Menjawab sanggahan unit auditi dengan uraian yang memisahkan perbedaan fakta dari perbedaan tafsir aturan, disertai bukti tambahan.',
      ],
      4: [
        'Mereviu kertas kerja audit dari auditor lain, dengan catatan tertulis tentang simpulan yang belum didukung bukti.',
        'Menilai secara tertulis apakah rekomendasi audit bagi beberapa unit menjawab sebab temuan dengan biaya yang sepadan.',
        'Membandingkan peringkat temuan audit antarkantor cabang, dengan laporan yang menandai kondisi serupa yang diberi peringkat berbeda.',
      ],
      5: [
        'Mengembangkan metode audit berbasis risiko dengan analisis transaksi harian sebagai pengganti pemeriksaan berkas satu per satu.',
        'Menyusun standar mutu audit internal lembaga yang memuat syarat bukti, kertas kerja, laporan, dan telaah sejawat.',
        'Mengajarkan analitik data audit kepada auditor di seluruh kantor wilayah dengan modul kasus yang disusun sendiri.',
      ],
    },
  },
  QM: {
    definition:
      'Kemampuan mengelola mutu hasil kerja lembaga melalui standar, pengukuran, audit, dan perbaikan berkesinambungan, dari layanan loket kantor cabang dan verifikasi klaim hingga uji kompetensi.',
    levelDescriptions: {
      1: 'Mampu menjelaskan standar, siklus, dan istilah mutu yang berlaku pada tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu mengukur, mencatat, dan menjaga mutu dalam tugasnya menurut dokumen sistem manajemen mutu yang berlaku.',
      3: 'Mampu mengurai masalah mutu di unit kerjanya yang sebabnya belum diketahui hingga tersusun perbaikan yang dapat diuji.',
      4: 'Mampu mengevaluasi secara tertulis sasaran, audit, dan tindakan perbaikan mutu di beberapa unit kerja.',
      5: 'Mampu membangun sistem dan ukuran mutu yang baru serta keahlian para auditor mutu di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Mengelompokkan kegiatan perbaikan mutu pada soal kasus menurut tahap siklus rencanakan, kerjakan, periksa, tindak lanjuti (PDCA).',
        'Menyebutkan ukuran dan target setiap standar mutu layanan loket.',
        'Membedakan koreksi dari tindakan korektif dengan contoh ketidaksesuaian mutu pada pelaksanaan uji kompetensi.',
      ],
      2: [
        'Mengukur waktu tunggu dan angka kesalahan layanan kantor cabang dengan lembar kendali mutu.',
        'Menarik dokumen mutu yang kedaluwarsa dari tempat uji kompetensi (TUK) berdasarkan daftar induk dokumen lembaga sertifikasi profesi (LSP).',
        'Mencatat ketidaksesuaian, beserta bukti dan klausul standar yang tidak terpenuhi, pada formulir audit mutu internal.',
      ],
      3: [
        'Menemukan akar penyebab ketidaksesuaian mutu yang berulang, melalui diagram sebab akibat yang diuji dengan data layanan.',
        'Memisahkan variasi waktu layanan yang wajar dari penyimpangan yang perlu ditangani, dengan peta kendali mutu.',
        'Merumuskan tindakan korektif atas keluhan asesi yang belum terjawab oleh prosedur, lengkap dengan ukuran keberhasilannya.',
      ],
      4: [
        'Menilai secara tertulis apakah tindakan korektif beberapa unit mencegah terulangnya ketidaksesuaian, berdasarkan data mutu setelah tindakan dijalankan.',
        'Memberi rekomendasi dalam nota dinas bagi rapat tinjauan manajemen tentang perbaikan sistem mutu berdasarkan perbandingan hasil audit antarunit.',
        'Menandai secara tertulis sasaran mutu dari unit lain yang tidak terukur atau tidak terkait dengan kebutuhan peserta.',
      ],
      5: [
        'Mengembangkan sistem manajemen mutu yang menyatukan standar layanan kantor cabang dengan standar fasilitas kesehatan mitra.',
        'Memperkenalkan cara mengukur mutu layanan dari pengalaman peserta sejak pendaftaran hingga selesai berobat.',
        'Membina auditor mutu internal dari semua kantor wilayah melalui kurikulum praktik audit yang disusun sendiri.',
      ],
    },
  },
  PRMS: {
    definition:
      'Kemampuan memetakan, membakukan, mengukur, dan memperbaiki proses kerja lembaga dari hulu ke hilir, termasuk prosedur dan kesepakatan tingkat layanan antarunit.',
    levelDescriptions: {
      1: 'Mampu menjelaskan peta, ukuran, dan pelaku proses yang berkaitan dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu memetakan, membakukan, dan memantau proses dalam tugasnya dengan notasi serta format yang tersedia.',
      3: 'Mampu menemukan hambatan proses di unit kerjanya yang belum ada jawabannya dalam prosedur serta merumuskan susunan langkah yang baru.',
      4: 'Mampu menilai rancangan, prosedur, dan usulan perubahan proses dari beberapa unit kerja, dengan saran tertulis.',
      5: 'Mampu merekayasa ulang proses lembaga serta mengembangkan arsitektur dan keahlian untuk mengelolanya.',
    },
    indicators: {
      1: [
        'Menunjukkan titik keputusan, pemilik proses, dan titik serah terima pada contoh peta proses bisnis lembaga.',
        'Membedakan proses inti, proses pendukung, dan proses manajemen dengan contoh kegiatan kantor cabang.',
        'Menghitung waktu pengerjaan dan waktu tunggu sebuah proses dari tabel langkah pada lembar soal.',
      ],
      2: [
        'Mendokumentasikan langkah proses unit dalam standar operasional prosedur (SOP) beserta pelaksana, waktu baku, dan keluarannya.',
        'Menggambar peta proses sertifikasi, sejak pendaftaran asesi hingga penerbitan sertifikat, dengan notasi baku lembaga.',
        'Mencocokkan catatan bulanan waktu serah terima berkas dengan kesepakatan tingkat layanan antarunit.',
      ],
      3: [
        'Mengukur waktu tunggu di setiap langkah proses guna menemukan penyebab memanjangnya antrean berkas.',
        'Merumuskan ulang pembagian langkah ketika dua bagian terbukti mengerjakan pemeriksaan yang sama dalam satu proses.',
        'Membandingkan beberapa rancangan perbaikan proses menurut lama layanan, biaya, dan angka kesalahan pada uji coba terbatas.',
      ],
      4: [
        'Menilai usulan perubahan dari pemilik proses dalam telaah tertulis tentang akibatnya bagi unit hulu dan hilir.',
        'Memberi rekomendasi dalam nota dinas tentang penyeragaman proses serupa yang dijalankan secara berbeda oleh beberapa kantor cabang.',
        'Menguji SOP beberapa unit berdasarkan jalannya proses di lapangan, dengan catatan tertulis tentang langkah yang menyimpang.',
      ],
      5: [
        'Melatih analis dari berbagai kantor wilayah dalam penambangan proses (process mining) dengan data log aplikasi lembaga.',
        'Merekayasa ulang proses lintas unit, misalnya dari pengaduan hingga koreksi data, menjadi satu alur kerja digital.',
        'Menyusun arsitektur proses bisnis lembaga yang memuat pemilik, ukuran kinerja, dan kaitan antarproses.',
      ],
    },
  },
}
