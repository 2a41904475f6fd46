// Texts of the technical competencies of membership, contributions and service to members, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LembagaXyCompetencyText } from '../../types'

/** Texts of the technical competencies of membership, contributions and service to members. */
export const members: Readonly<
  Record<'MAM' | 'MCE' | 'PC' | 'PKM' | 'SCM' | 'MM' | 'BD' | 'EVM', LembagaXyCompetencyText>
> = {
  MAM: {
    definition:
      'Kemampuan mengelola pendaftaran, perubahan data, mutasi, dan penonaktifan peserta di semua segmen agar status kepesertaan sesuai dengan keadaan sebenarnya ketika peserta membutuhkan layanan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan segmen, syarat, dan status kepesertaan yang ditangani dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu memproses pendaftaran dan perubahan kepesertaan dalam tugasnya menurut prosedur hingga datanya sesuai dengan dokumen.',
      3: 'Mampu menyelesaikan masalah kepesertaan di unit kerjanya yang tidak terjawab oleh prosedur, dengan menelusuri data dari berbagai sumber.',
      4: 'Mampu menilai secara tertulis pengelolaan data kepesertaan dan penyelesaian kasus yang dikerjakan beberapa unit kerja.',
      5: 'Mampu mengembangkan layanan, standar, dan pelatihan kepesertaan yang mengubah cara lembaga menjaga kebenaran data peserta.',
    },
    indicators: {
      1: [
        'Mengelompokkan karyawan, pedagang, dan pensiunan ke dalam segmen kepesertaan pekerja penerima upah (PPU), pekerja bukan penerima upah (PBPU), serta bukan pekerja (BP).',
        'Menyebutkan dokumen pendaftaran dan saat kepesertaan mulai aktif bagi bayi baru lahir, pekerja baru, serta pendaftar mandiri.',
        'Menunjukkan penyebab kepesertaan nonaktif pada riwayat di layar aplikasi, misalnya tunggakan, data ganda, atau penghapusan dari daftar penerima bantuan iuran (PBI).',
      ],
      2: [
        'Memproses penambahan anggota keluarga dalam aplikasi kepesertaan dengan nama, nomor induk kependudukan (NIK), dan hubungan keluarga sesuai dengan kartu keluarga.',
        'Memutakhirkan kepesertaan pekerja yang berhenti atau pindah kerja, berdasarkan laporan mutasi badan usaha bulan berjalan.',
        'Melayani perpindahan fasilitas kesehatan tingkat pertama (FKTP) di loket atau dengan memandu peserta memakai aplikasi Mobile JKN, sampai perubahannya tampil pada data kepesertaan.',
      ],
      3: [
        'Menyelesaikan masalah kepesertaan nonaktif seorang pasien rawat inap dengan menelusuri riwayat mutasi dan pembayaran di badan usaha, bank, dan dinas kependudukan.',
        'Menganalisis data kepesertaan yang gagal padan dengan data kependudukan hingga ditemukan sumber kesalahannya pada formulir, entri petugas, atau aplikasi.',
        'Mengupayakan pendaftaran warga tanpa dokumen kependudukan melalui koordinasi dengan dinas sosial sehingga kepesertaannya memiliki dasar yang sah.',
      ],
      4: [
        'Menguji sampel rekonsiliasi kepesertaan antara kantor cabang dan pemerintah daerah, dengan selisih yang diperinci dalam laporan tertulis.',
        'Memberi catatan tertulis atas penyelesaian kasus kepesertaan nonaktif yang berulang dengan menunjukkan akar masalah yang belum tersentuh.',
        'Menilai rancangan prosedur pendaftaran dari unit lain, dengan nota dinas yang menandai kelompok penduduk yang terlewat.',
      ],
      5: [
        'Merancang layanan yang mengalihkan segmen kepesertaan secara otomatis berdasarkan data pekerjaan dan keluarga dari instansi lain.',
        'Menyusun standar mutu data kepesertaan yang memuat batas kesalahan, cara ukur, dan tenggat perbaikan bagi semua kantor cabang.',
        'Mengembangkan kelas praktik penelusuran kasus kepesertaan dengan data tiruan bagi petugas kantor cabang.',
      ],
    },
  },
  MCE: {
    definition:
      'Kemampuan menegakkan kepatuhan badan usaha dan peserta dalam mendaftar, melaporkan data, dan membayar iuran Jaminan Kesehatan Nasional (JKN) melalui sosialisasi, pemeriksaan, serta pengenaan sanksi sesuai dengan peraturan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan ketentuan kepatuhan badan usaha dan peserta yang ditangani dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu memeriksa kepatuhan badan usaha dalam tugasnya menurut prosedur pemeriksaan, dari surat pemberitahuan hingga berita acara.',
      3: 'Mampu mengungkap, di wilayah unit kerjanya, ketidakpatuhan yang tidak terjaring oleh prosedur serta mengusulkan langkah penegakan yang sepadan.',
      4: 'Mampu menilai secara tertulis temuan kepatuhan dan usulan sanksi yang disusun orang lain di beberapa unit kerja.',
      5: 'Mampu memperbarui cara lembaga menegakkan kepatuhan melalui metode, kerja sama, dan pelatihan yang dipakai semua kantor cabang.',
    },
    indicators: {
      1: [
        'Menyebutkan tiga pokok kepatuhan badan usaha, yaitu pendaftaran pekerja, pelaporan upah, dan pembayaran iuran, beserta contoh pelanggarannya.',
        'Mengurutkan sanksi administratif bagi badan usaha yang tidak patuh, mulai dari teguran tertulis, beserta pihak yang berwenang mengenakannya.',
        'Menghitung iuran yang wajib disetor badan usaha atas seorang pekerja penerima upah (PPU) menurut persentase dan batas upah yang berlaku.',
      ],
      2: [
        'Mencocokkan daftar pekerja dan daftar upah badan usaha dengan data kepesertaan dalam kertas kerja pemeriksaan kepatuhan.',
        'Menuangkan hasil pemeriksaan kepatuhan dalam berita acara yang memuat temuan, bukti, dan tenggat tindak lanjut.',
        'Menerangkan kewajiban mendaftarkan pekerja kepada badan usaha yang belum patuh, dalam kunjungan yang menghasilkan surat kesanggupan.',
      ],
      3: [
        'Mengungkap ketidakpatuhan pelaporan upah dengan membandingkan data iuran, daftar gaji, dan tingkat upah usaha sejenis.',
        'Menelusuri susunan kepemilikan dan tenaga alih daya suatu badan usaha hingga jelas siapa yang wajib mendaftarkan pekerja.',
        'Menimbang jalur penegakan kepatuhan, yaitu mediasi, sanksi, atau surat kuasa khusus kepada kejaksaan, berdasarkan bukti dan iktikad baik badan usaha.',
      ],
      4: [
        'Menilai secara tertulis apakah usulan sanksi dari petugas pemeriksa didukung bukti ketidakpatuhan dan teguran tertulis yang telah dikirim.',
        'Menandai perbedaan perlakuan beberapa kantor cabang terhadap badan usaha yang tidak patuh, dengan catatan tertulis tentang ketentuan yang berlaku.',
        'Mengevaluasi program pemeriksaan kantor cabang dalam laporan tertulis yang menyandingkan pilihan badan usaha yang diperiksa dengan kenaikan kepatuhan yang dihasilkan.',
      ],
      5: [
        'Merintis pertukaran data kepatuhan dengan instansi perizinan, perpajakan, dan ketenagakerjaan sehingga badan usaha yang baru berdiri langsung dikenali.',
        'Mengembangkan skor risiko ketidakpatuhan badan usaha sebagai dasar kantor cabang menyusun program pemeriksaan tahunan.',
        'Menyusun kurikulum pelatihan petugas pemeriksa kepatuhan tentang teknik pemeriksaan, pembuktian, dan penulisan berita acara.',
      ],
    },
  },
  PC: {
    definition:
      'Kemampuan menagih iuran serta menurunkan tunggakan peserta dan badan usaha melalui pengingat, kunjungan, kader Jaminan Kesehatan Nasional (JKN), rekonsiliasi, dan pembayaran bertahap agar target penerimaan iuran tercapai.',
    levelDescriptions: {
      1: 'Mampu menjelaskan sebab, perhitungan, dan akibat tunggakan iuran yang ditangani dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menagih tunggakan iuran dalam tugasnya menurut daftar tagih dan prosedur hingga tiap hasil penagihan tercatat.',
      3: 'Mampu menurunkan tunggakan di unit kerjanya yang tidak teratasi dengan penagihan biasa, berdasarkan analisis sebabnya.',
      4: 'Mampu menilai secara tertulis strategi penagihan tunggakan dan hasilnya di beberapa unit kerja.',
      5: 'Mampu menciptakan cara penagihan dan skema pembayaran yang menekan tunggakan iuran di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menghitung tunggakan satu keluarga pekerja bukan penerima upah (PBPU) dari jumlah anggota, besaran iuran, dan batas jumlah bulan yang berlaku.',
        'Menyebutkan akibat menunggak bagi peserta, termasuk denda pelayanan bila menjalani rawat inap tidak lama setelah kepesertaan aktif kembali.',
        'Memberi contoh kanal pembayaran iuran yang cocok bagi peserta tanpa rekening bank, bagi pekerja perantau, dan bagi badan usaha.',
      ],
      2: [
        'Menghubungi penunggak melalui telepon atau kunjungan menurut daftar tagih, dengan janji bayar yang tercatat dalam aplikasi.',
        'Merekonsiliasi setoran iuran badan usaha dengan daftar pekerjanya sehingga tunggakan yang sebenarnya terpisah dari selisih pencatatan.',
        'Mendampingi penunggak dalam pendaftaran pembayaran bertahap melalui aplikasi Mobile JKN sampai jadwal cicilannya terbit.',
      ],
      3: [
        'Mengelompokkan penunggak menurut usia tunggakan, kemampuan bayar, dan riwayat janji bayar untuk memilih cara penagihan tiap kelompok.',
        'Menganalisis kenaikan tunggakan di suatu wilayah dengan menyandingkannya dengan musim panen, jangkauan kanal pembayaran, dan mata pencaharian penduduk.',
        'Merundingkan jadwal pelunasan tunggakan dengan badan usaha yang kekurangan kas hingga tertuang dalam kesepakatan tertulis.',
      ],
      4: [
        'Mengkaji strategi penagihan tunggakan kantor cabang dalam telaah tertulis yang membandingkan biaya penagihan dengan iuran yang tertagih.',
        'Menandai cara penagihan kantor cabang yang tidak menurunkan tunggakan selama beberapa bulan, dengan catatan tertulis tentang dugaan sebabnya.',
        'Menguji analisis rekan tentang kemampuan bayar penunggak dengan data survei dan pembayaran nyata, disertai laporan tentang selisihnya.',
      ],
      5: [
        'Menggagas tabungan komunitas yang mencegah tunggakan pekerja berpenghasilan tidak tetap, dengan uji coba di beberapa kabupaten.',
        'Mengembangkan model prediksi tunggakan sehingga peserta yang berisiko menunggak menerima pengingat otomatis sebelum jatuh tempo.',
        'Menyusun modul pelatihan kader JKN tentang penagihan tunggakan yang menjaga martabat keluarga penunggak.',
      ],
    },
  },
  PKM: {
    definition:
      'Kemampuan menguasai dan mengelola informasi produk Jaminan Kesehatan Nasional (JKN), yaitu manfaat, iuran, hak rawat inap, dan prosedur layanan, agar peserta, badan usaha, serta petugas memperoleh penjelasan yang benar dan mutakhir.',
    levelDescriptions: {
      1: 'Mampu menjelaskan isi produk JKN yang ditanyakan dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu memakai informasi produk dalam tugasnya untuk memberi penjelasan yang sesuai dengan rujukan resmi.',
      3: 'Mampu menelusuri sebab kesalahpahaman tentang produk di unit kerjanya hingga tersusun penjelasan yang meluruskannya.',
      4: 'Mampu menilai secara tertulis kebenaran dan keterbacaan materi produk yang disusun beberapa unit kerja.',
      5: 'Mampu mengembangkan cara baru bagi lembaga untuk menjaga agar informasi produk tetap seragam, benar, dan mutakhir.',
    },
    indicators: {
      1: [
        'Memilah sepuluh contoh pelayanan kesehatan menjadi yang dijamin dan yang tidak dijamin produk JKN.',
        'Menggambarkan alur rujukan dari fasilitas kesehatan tingkat pertama (FKTP) ke fasilitas kesehatan rujukan tingkat lanjutan (FKRTL), termasuk pengecualian gawat darurat.',
        'Menemukan besaran iuran dan hak kelas rawat inap peserta dalam contoh kasus pada lembar produk yang berlaku.',
      ],
      2: [
        'Memakai lembar produk resmi yang terbaru untuk menjawab pertanyaan peserta di loket tentang manfaat.',
        'Menyusun lembar tanya jawab produk bagi petugas loket setelah ketentuan iuran berubah, dengan nomor pasal pada tiap jawaban.',
        'Memaparkan produk JKN kepada pekerja sebuah badan usaha dengan contoh hitungan iuran yang sesuai dengan upah mereka.',
      ],
      3: [
        'Menganalisis pertanyaan peserta yang berulang sampai ditemukan bagian materi produk yang menyesatkan.',
        'Merumuskan penjelasan manfaat untuk kasus yang belum tercantum dalam lembar produk, berdasarkan peraturan dan keterangan unit terkait.',
        'Menyandingkan produk JKN dengan asuransi kesehatan tambahan dalam bagan yang menunjukkan kepada sebuah badan usaha pembagian tanggungan keduanya.',
      ],
      4: [
        'Memverifikasi brosur kantor cabang tentang produk JKN menurut ketentuan terbaru, dengan catatan tertulis untuk tiap kekeliruan.',
        'Menilai jawaban tentang produk dalam rekaman pusat kontak, dengan laporan yang memerinci kekeliruan beserta ketentuan yang benar.',
        'Menguji keterbacaan rancangan materi produk dari unit lain pada sekelompok peserta, dengan saran tertulis bagian demi bagian.',
      ],
      5: [
        'Menciptakan basis pengetahuan produk JKN yang memperbarui isi semua kanal informasi dari satu sumber.',
        'Membakukan peninjauan materi produk dalam tata cara yang memuat tenggat pembaruan setiap kali peraturan berubah.',
        'Mengembangkan uji penguasaan produk yang dipakai semua kantor cabang untuk petugas garis depannya.',
      ],
    },
  },
  SCM: {
    definition:
      'Kemampuan menyelenggarakan layanan peserta di kantor, pusat kontak, dan kanal digital serta menangani pengaduan sampai tuntas dan memakainya sebagai bahan perbaikan layanan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan standar pelayanan serta kanal, tenggat, dan alur pengaduan yang berlaku bagi tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu melayani peserta dan menangani pengaduan dalam tugasnya sesuai dengan standar pelayanan serta prosedur yang berlaku.',
      3: 'Mampu menganalisis sebab pengaduan di unit kerjanya dan merumuskan penyelesaian yang tidak tersedia dalam prosedur.',
      4: 'Mampu menilai mutu layanan dan penyelesaian pengaduan di beberapa unit kerja, dengan saran tertulis untuk perbaikannya.',
      5: 'Mampu mengembangkan sistem, standar, dan pelatihan layanan serta penanganan pengaduan yang dipakai di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menyebutkan kanal pengaduan yang tersedia bagi peserta beserta tenggat jawaban di setiap kanal.',
        'Membedakan pengaduan, permintaan informasi, dan banding asesi pada contoh surat yang diterima.',
        'Menunjukkan persyaratan, jangka waktu, dan biaya satu jenis layanan dalam dokumen standar pelayanan.',
      ],
      2: [
        'Mencatat pengaduan peserta dalam aplikasi dengan kronologi, bukti, dan unit penanggung jawab penyelesaiannya.',
        'Menghubungi rumah sakit terlapor pada hari masuknya pengaduan tentang penolakan pasien sehingga peserta memperoleh kepastian tempat perawatan.',
        'Melayani peserta di loket, pusat kontak, atau kanal digital menurut urutan langkah dalam standar pelayanan.',
      ],
      3: [
        'Menelusuri sumber hambatan di balik pengaduan berulang tentang antrean, berdasarkan rekaman waktu setiap tahap layanan.',
        'Menyelesaikan pengaduan yang melibatkan beberapa pihak, misalnya tentang iur biaya di rumah sakit, dengan kesepakatan tertulis.',
        'Merancang alur layanan alternatif bagi peserta tanpa gawai, berdasarkan pola kunjungan dan kendala yang mereka alami.',
      ],
      4: [
        'Menilai secara tertulis apakah jawaban petugas lain menanggapi pokok pengaduan yang disampaikan peserta.',
        'Menelaah penyelesaian pengaduan asesi di beberapa tempat uji kompetensi (TUK), dengan laporan berisi rekomendasi.',
        'Membandingkan waktu layanan yang dilaporkan beberapa kantor cabang dengan data antrean, disertai catatan tertulis tentang angka yang janggal.',
      ],
      5: [
        'Membangun peta pengaduan nasional yang menyatukan data semua kanal untuk mencegah keluhan berulang.',
        'Melatih petugas layanan di seluruh wilayah dengan kumpulan kasus nyata dan contoh jawaban yang disusun sendiri.',
        'Menyusun standar penanganan pengaduan lembaga yang membedakan tenggat menurut tingkat urgensi kasus.',
      ],
    },
  },
  MM: {
    definition:
      'Kemampuan menentukan segmen, pesan, dan kanal kampanye pemasaran sosial agar masyarakat dan badan usaha mengenal manfaat Jaminan Kesehatan Nasional (JKN), mendaftar, dan tetap membayar iuran.',
    levelDescriptions: {
      1: 'Mampu menjelaskan segmen, pesan, dan kanal kampanye pemasaran sosial yang dipakai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu melaksanakan kampanye pendaftaran atau kepatuhan iuran dalam tugasnya menurut rencana pemasaran yang tersedia.',
      3: 'Mampu menganalisis kampanye unit kerjanya yang tidak mencapai sasaran serta merumuskan segmen, pesan, atau kanal penggantinya.',
      4: 'Mampu menilai rencana dan hasil kampanye dari beberapa unit kerja serta memberi rekomendasi tertulis untuk perbaikannya.',
      5: 'Mampu menciptakan strategi dan metode baru yang dipakai lembaga dalam kampanye pemasaran sosial di seluruh wilayah.',
    },
    indicators: {
      1: [
        'Memasangkan segmen calon peserta, misalnya pekerja penerima upah (PPU) dan pedagang pasar, dengan pesan kampanye yang sesuai.',
        'Membedakan pemasaran sosial dari pemasaran komersial dengan contoh kampanye kepatuhan membayar iuran.',
        'Menghitung tingkat konversi sebuah kampanye dari jumlah orang yang dijangkau dan jumlah yang mendaftar.',
      ],
      2: [
        'Menjalankan kampanye pendaftaran di pasar, kampus, atau kawasan industri menurut jadwal dan sasaran dalam rencana pemasaran.',
        'Mengelompokkan badan usaha binaan menurut jumlah pekerja dan riwayat pembayaran untuk daftar kunjungan kampanye.',
        'Mencatat jumlah kontak, peminat, dan pendaftar per kanal kampanye pada lembar pemantauan yang ditentukan.',
      ],
      3: [
        'Membandingkan hasil kampanye antarkanal untuk menemukan tahap saat calon peserta batal mendaftar.',
        'Mewawancarai pekerja informal yang berhenti membayar iuran guna merumuskan pesan kampanye yang menjawab keberatan mereka.',
        'Mengusulkan realokasi anggaran kampanye antarkanal berdasarkan biaya per pendaftar dan hasil uji dua versi pesan.',
      ],
      4: [
        'Menandai secara tertulis segmen sasaran dalam rencana kampanye kantor cabang yang tidak didukung data riset.',
        'Menguji ulang laporan keberhasilan kampanye unit lain dengan membandingkan wilayah sasaran dan wilayah tanpa kampanye.',
        'Memberi catatan tertulis atas bahan kampanye beberapa unit kerja mengenai ketepatan informasi manfaat dan kecocokan bahasanya bagi segmen sasaran.',
      ],
      5: [
        'Melatih petugas pemasaran dari berbagai wilayah tentang cara menguji coba kampanye, dengan panduan yang disusun khusus untuk pelatihan itu.',
        'Menggagas kampanye nasional yang mengubah pandangan masyarakat tentang iuran, dari beban menjadi gotong royong.',
        'Membangun model segmentasi berbasis data kepesertaan sebagai alat kantor cabang untuk memilih sasaran kampanye.',
      ],
    },
  },
  BD: {
    definition:
      'Kemampuan menemukan dan mewujudkan peluang perluasan kepesertaan, kanal layanan baru, dan kerja sama baru yang layak dari segi keuangan serta sejalan dengan mandat jaminan kesehatan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan sasaran, sumber data, dan syarat perluasan kepesertaan yang terkait dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyiapkan usulan dan menjalankan kegiatan perluasan kepesertaan dalam tugasnya menurut prosedur yang tersedia.',
      3: 'Mampu mengurai hambatan perluasan di unit kerjanya yang belum terjawab oleh prosedur serta merumuskan skema alternatif.',
      4: 'Mampu menelaah studi kelayakan dan usulan perluasan dari beberapa unit kerja serta menyampaikan pertimbangan tertulis.',
      5: 'Mampu menciptakan model dan kanal baru untuk perluasan, yang diterapkan lembaga dan diajarkan kepada unit lain.',
    },
    indicators: {
      1: [
        'Menyebutkan kelompok penduduk dan badan usaha yang menjadi sasaran perluasan di wilayah kantor cabang beserta sumber datanya.',
        'Memberi contoh kerja sama perluasan kepesertaan yang boleh dan yang tidak boleh dijalin lembaga menurut mandat jaminan kesehatan.',
        'Menghitung potensi perluasan di sebuah kecamatan dari selisih antara jumlah penduduk dan jumlah peserta terdaftar.',
      ],
      2: [
        'Menyaring data perizinan berusaha untuk menyusun daftar badan usaha yang belum terdaftar sebagai sasaran perluasan kantor cabang.',
        'Menyusun usulan kerja sama dengan calon mitra kanal pendaftaran, lengkap dengan hitungan biaya dan sasaran peserta baru.',
        'Memperbarui status setiap calon mitra pada lembar pemantauan perluasan sesudah pertemuan, dengan tanggal tindak lanjutnya.',
      ],
      3: [
        'Mengurai sebab uji coba perluasan meleset dari sasaran dengan memilah hasilnya menurut mitra, segmen, dan biaya per peserta baru.',
        'Merancang skema perluasan bersama koperasi nelayan, dengan tabungan iuran yang mengikuti musim tangkap.',
        'Membandingkan pilihan perluasan ruang lingkup lembaga sertifikasi profesi (LSP) menurut permintaan, jumlah asesor, dan biaya.',
      ],
      4: [
        'Menguji ulang asumsi biaya dan pertumbuhan peserta pada studi kelayakan perluasan yang diajukan unit lain.',
        'Memberi pertimbangan tertulis tentang kesesuaian usulan kemitraan perluasan kepesertaan dengan mandat lembaga dan kewajiban pelindungan data.',
        'Mengevaluasi hasil kerja mitra perluasan di beberapa kantor cabang melalui laporan yang merekomendasikan kelanjutan atau perbaikan kemitraannya.',
      ],
      5: [
        'Membangun kanal perluasan bersama koperasi dan platform kerja daring yang membuka kepesertaan bagi pengemudi, nelayan, dan pedagang.',
        'Mengembangkan metode pemetaan peluang perluasan yang memadukan data kependudukan, perizinan berusaha, dan iuran untuk seluruh kantor cabang.',
        'Mengajarkan penyusunan studi kelayakan perluasan kepada unit lain melalui kasus uji coba yang gagal dan yang berhasil di lembaga.',
      ],
    },
  },
  EVM: {
    definition:
      'Kemampuan merencanakan, menyelenggarakan, dan mengevaluasi acara lembaga, seperti sosialisasi kepada peserta, forum mitra, pendaftaran massal, dan rapat nasional, sesuai dengan tujuan, anggaran, dan jadwalnya.',
    levelDescriptions: {
      1: 'Mampu menjelaskan unsur, tahap, dan syarat penyelenggaraan acara yang terkait dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyiapkan dan menjalankan bagian acara yang menjadi tugasnya menurut prosedur, anggaran, dan daftar periksa yang tersedia.',
      3: 'Mampu menganalisis hambatan acara di unit kerjanya yang belum diatur dalam prosedur serta merumuskan jalan keluarnya.',
      4: 'Mampu menelaah rencana dan laporan acara dari beberapa unit kerja serta memberi saran tertulis untuk memperbaikinya.',
      5: 'Mampu menciptakan format, standar, dan pelatihan penyelenggaraan acara yang menjadi acuan seluruh lembaga.',
    },
    indicators: {
      1: [
        'Memerinci kebutuhan acara sosialisasi peserta, dari tempat, undangan, narasumber, dan perizinan sampai dokumentasi.',
        'Menghitung jumlah meja layanan untuk acara pendaftaran massal dari perkiraan pendaftar, waktu pelayanan per orang, dan lama acara.',
        'Membedakan tugas ketua panitia, pembawa acara, dan petugas registrasi pada bagan panitia sebuah acara.',
      ],
      2: [
        'Membuat susunan acara forum fasilitas kesehatan, lengkap dengan jam, penanggung jawab, dan perlengkapan tiap sesi.',
        'Memeriksa tempat, listrik, jaringan, dan perangkat menurut daftar periksa, satu hari sebelum acara pendaftaran massal di pasar.',
        'Mempertanggungjawabkan pengeluaran acara dengan kuitansi, daftar hadir, dan laporan kegiatan dalam format yang ditentukan.',
      ],
      3: [
        'Menata ulang alur acara pada hari pelaksanaan ketika narasumber batal hadir, tempat berubah, atau tamu melebihi jumlah undangan.',
        'Menelusuri sebab rendahnya kehadiran badan usaha pada acara sosialisasi berdasarkan data undangan, waktu, dan lokasi.',
        'Mengubah rancangan acara sosialisasi skema sertifikasi dari tatap muka menjadi daring setelah anggaran perjalanan dipotong.',
      ],
      4: [
        'Menilai secara tertulis kesesuaian rencana acara kantor cabang dengan tujuan dan khalayak sasarannya serta kewajaran biaya per orang.',
        'Membandingkan laporan pascaacara beberapa unit kerja untuk merekomendasikan format acara yang layak diulang.',
        'Memberi catatan tertulis tentang risiko keselamatan, perizinan, dan data pribadi yang terlewat dalam rencana acara panitia lain.',
      ],
      5: [
        'Menciptakan format acara hibrida lintas wilayah beserta panduan yang dipakai seluruh kantor cabang.',
        'Melatih panitia dari berbagai kantor cabang dengan modul khusus yang menyimulasikan acara pendaftaran massal.',
        'Menyusun standar penyelenggaraan acara lembaga yang memuat ukuran hasil, batas biaya, dan daftar risiko.',
      ],
    },
  },
}
