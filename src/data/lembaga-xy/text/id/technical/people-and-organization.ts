// Texts of the technical competencies of people, organization and knowledge, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LembagaXyCompetencyText } from '../../types'

/** Texts of the technical competencies of people, organization and knowledge. */
export const peopleAndOrganization: Readonly<
  Record<
    | 'CHANGE'
    | 'CM'
    | 'CULDEV'
    | 'LM'
    | 'ID'
    | 'MPP'
    | 'ODD'
    | 'PEMS'
    | 'IDR'
    | 'RS'
    | 'RM'
    | 'TM'
    | 'KM'
    | 'INNOV'
    | 'RND'
    | 'SM',
    LembagaXyCompetencyText
  >
> = {
  CHANGE: {
    definition:
      'Kemampuan menyiapkan dan mendampingi unit kerja serta pegawai melewati perubahan sistem, proses, atau struktur hingga cara kerja baru dipakai dalam pekerjaan sehari-hari.',
    levelDescriptions: {
      1: 'Mampu menjelaskan tahap, peran, dan reaksi yang lazim dalam perubahan yang menyentuh tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menjalankan kegiatan komunikasi dan pendampingan perubahan yang menjadi tugasnya menurut rencana yang tersedia.',
      3: 'Mampu mengurai sebab perubahan terhambat di unit kerjanya hingga tersusun pendampingan yang mengatasi sebab itu.',
      4: 'Mampu menilai analisis, rencana, dan kemajuan perubahan di beberapa unit kerja, dengan pertimbangan tertulis.',
      5: 'Mampu membangun kerangka, jaringan, dan pengetahuan yang dipakai lembaga untuk mengelola setiap perubahan besar.',
    },
    indicators: {
      1: [
        'Mengurutkan tahap peralihan dari cara kerja lama ke cara kerja baru pada contoh program perubahan di lembaga.',
        'Membedakan peran sponsor, agen perubahan, dan pegawai terdampak pada soal kasus penggantian aplikasi.',
        'Memberikan contoh penolakan terbuka dan penolakan diam-diam terhadap perubahan prosedur di loket kantor cabang.',
      ],
      2: [
        'Menyampaikan alasan dan jadwal perubahan kepada rekan di unit kerjanya dengan bahan dari rencana komunikasi.',
        'Mengisi lembar umpan balik sosialisasi dengan pertanyaan dan keberatan pegawai tentang perubahan.',
        'Mendampingi asesor lembaga sertifikasi profesi (LSP) yang baru beralih ke perangkat asesmen digital menurut panduan pendampingan.',
      ],
      3: [
        'Memetakan sumber penolakan tiap kelompok pegawai terhadap perubahan aplikasi berdasarkan wawancara dan data pemakaian.',
        'Merancang bentuk pendampingan tersendiri bagi kelompok pegawai yang belum terjangkau oleh rencana perubahan semula.',
        'Menghitung beban kerja ketika beberapa perubahan jatuh pada bulan yang sama guna mengusulkan urutan pelaksanaannya.',
      ],
      4: [
        'Memberi rekomendasi dalam memo tentang waktu peluncuran perubahan di tiap kantor cabang berdasarkan hasil uji kesiapan kantor tersebut.',
        'Menilai secara tertulis analisis tim proyek tentang dampak perubahan dengan menyebutkan kelompok terdampak yang terlewat.',
        'Mencocokkan laporan kemajuan perubahan dari beberapa unit dengan data pemakaian aplikasi, disertai telaah tertulis tentang setiap selisih.',
      ],
      5: [
        'Menyusun kerangka manajemen perubahan lembaga yang memuat ukuran kesiapan, peran, dan ukuran adopsi.',
        'Membentuk jaringan agen perubahan di semua kantor wilayah dengan kurikulum pelatihan yang dirancang sendiri.',
        'Menerbitkan kumpulan pelajaran dari keberhasilan dan kegagalan program perubahan sebagai rujukan perencana program berikutnya.',
      ],
    },
  },
  CM: {
    definition:
      'Kemampuan menyusun, memutakhirkan, dan menerapkan model kompetensi lembaga, yang mencakup kamus, profil jabatan, asesmen, dan sertifikasi, agar hasilnya dapat dipakai dalam pengelolaan pegawai.',
    levelDescriptions: {
      1: 'Mampu menjelaskan susunan kamus, profil, dan ukuran kompetensi yang dipakai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyusun profil serta mengolah data kompetensi dalam tugasnya menurut panduan yang berlaku.',
      3: 'Mampu memecahkan masalah kompetensi di unit kerjanya yang tidak terjawab oleh panduan, baik yang menyangkut orang, jabatan, maupun alat ukur.',
      4: 'Mampu menelaah kamus, asesmen, dan skema sertifikasi kompetensi yang disusun beberapa unit kerja, dengan pendapat tertulis.',
      5: 'Mampu mengembangkan arsitektur, alat ukur, dan keahlian baru bagi pengelolaan kompetensi di lembaga.',
    },
    indicators: {
      1: [
        'Membedakan kompetensi dasar, kepemimpinan, dan fungsional dengan menunjuk contohnya pada profil satu jabatan.',
        'Menghitung kesenjangan antara hasil asesmen seorang pegawai dan syarat kompetensi jabatannya pada lembar soal.',
        'Menunjukkan definisi, tingkat kemahiran, dan indikator perilaku pada contoh halaman kamus kompetensi.',
      ],
      2: [
        'Menyusun profil kompetensi jabatan dari hasil wawancara dengan pemangku jabatan dan atasannya, menurut panduan yang berlaku.',
        'Memutakhirkan data kompetensi pegawai pada sistem kepegawaian berdasarkan laporan asesmen atau sertifikat yang terbit.',
        'Menyandingkan isi kamus dengan unit kompetensi Standar Kompetensi Kerja Nasional Indonesia (SKKNI) dalam tabel pemadanan baku.',
      ],
      3: [
        'Menganalisis kesenjangan kompetensi tiap kelompok pegawai guna mengusulkan kelompok yang perlu dikembangkan beserta cara pengembangannya.',
        'Menelusuri sebab dua asesor memberi skor yang berjauhan hingga ditemukan indikator kompetensi yang multitafsir.',
        'Merumuskan profil kompetensi bagi jabatan baru yang belum ada pemangkunya, berdasarkan rencana tugas dan profil jabatan serupa.',
      ],
      4: [
        'Menandai secara tertulis indikator yang tumpang tindih atau tidak dapat diamati dalam rancangan kamus kompetensi dari tim lain.',
        'Merekomendasikan secara tertulis perubahan skema sertifikasi yang tidak lagi cocok dengan profil kompetensi jabatan di beberapa unit.',
        'Menguji konsistensi skor asesmen kompetensi antarunit, dengan laporan tentang skor yang tidak didukung bukti perilaku.',
      ],
      5: [
        'Merancang arsitektur kompetensi lembaga yang menautkan profil jabatan dengan seleksi, pembelajaran, karier, dan remunerasi.',
        'Melatih penyusun kamus kompetensi dari berbagai unit dengan standar penulisan indikator yang disusun sendiri.',
        'Mengembangkan alat asesmen kompetensi yang baru, dengan validitas yang terbukti dari data kinerja pegawai.',
      ],
    },
  },
  CULDEV: {
    definition:
      'Kemampuan mengembangkan budaya melayani peserta dengan menerjemahkan nilai-nilai lembaga menjadi kebiasaan kerja, mengukur penerapan kebiasaan itu di unit kerja, dan merancang program yang memperkuatnya.',
    levelDescriptions: {
      1: 'Mampu menjelaskan nilai, lapisan, dan wujud budaya lembaga dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu melaksanakan kegiatan program budaya yang menjadi tugasnya menurut panduan yang tersedia.',
      3: 'Mampu menemukan kebiasaan di unit kerjanya yang berlawanan dengan budaya melayani serta merumuskan cara mengubahnya.',
      4: 'Mampu menilai secara tertulis program, survei, dan hasil pengembangan budaya dari beberapa unit kerja.',
      5: 'Mampu menciptakan pendekatan dan alat ukur serta melatih penggerak yang memperbarui budaya lembaga.',
    },
    indicators: {
      1: [
        'Memilah contoh perilaku di loket menjadi yang sesuai dan yang bertentangan dengan nilai dalam budaya lembaga.',
        'Menyebutkan nilai-nilai lembaga beserta satu perilaku utama yang mewujudkan masing-masing nilai.',
        'Membedakan artefak, nilai, dan asumsi dasar dalam budaya organisasi dengan contoh dari kebiasaan rapat.',
      ],
      2: [
        'Menyelenggarakan sesi berbagi cerita layanan di unit kerja sesuai dengan panduan program budaya.',
        'Mengumpulkan jawaban survei budaya dari rekan di unit kerjanya menurut petunjuk kerahasiaan dan jumlah responden minimum.',
        'Memperkenalkan budaya lembaga kepada pegawai baru dengan modul orientasi dan kasus dari tempat kerja mereka.',
      ],
      3: [
        'Menafsirkan hasil survei budaya unit melalui wawancara lanjutan hingga terlihat kebiasaan yang menghambat pelayanan.',
        'Merancang uji coba perubahan kebiasaan di loket yang hasilnya diukur dari perilaku sebelum dan sesudahnya.',
        'Menyelesaikan pertentangan antara budaya melayani dan target kecepatan loket dengan usulan ukuran kinerja yang menampung keduanya.',
      ],
      4: [
        'Merekomendasikan praktik baik satu unit kepada unit lain melalui nota dinas yang memuat syarat penerapannya.',
        'Menilai usulan program budaya dari beberapa unit dalam telaah tertulis berdasarkan bukti perubahan perilaku dari program terdahulu.',
        'Menandai secara tertulis simpulan dalam laporan survei budaya kantor cabang yang ditarik dari jawaban yang tidak mewakili pegawainya.',
      ],
      5: [
        'Melatih penggerak budaya dari setiap kantor wilayah untuk memandu percakapan tentang nilai, dengan modul yang disusun sendiri.',
        'Menggagas pendekatan pembentukan budaya yang menyatu dengan penilaian kinerja, promosi, dan orientasi pegawai baru di lembaga.',
        'Mengembangkan alat ukur budaya yang mengaitkan perilaku pegawai dengan pengalaman peserta di semua kantor cabang.',
      ],
    },
  },
  LM: {
    definition:
      'Kemampuan mengelola penyelenggaraan pelatihan pegawai, mulai dari analisis kebutuhan, penyusunan kalender, serta penyiapan pengajar dan kelas daring hingga pengukuran hasilnya di tempat kerja.',
    levelDescriptions: {
      1: 'Mampu menjelaskan tahap, istilah, dan ukuran hasil pelatihan yang dijumpai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyelenggarakan pelatihan dalam tugasnya sesuai dengan kalender dan prosedur, dari pemanggilan hingga laporan.',
      3: 'Mampu menganalisis pelatihan di unit kerjanya yang sepi peminat atau tidak membawa hasil serta merumuskan jalan keluarnya.',
      4: 'Mampu menilai usulan, biaya, dan laporan hasil pelatihan dari beberapa unit kerja, dengan saran tertulis.',
      5: 'Mampu mengembangkan akademi, standar pelatihan, dan keahlian para pengelola pelatihan bagi seluruh lembaga.',
    },
    indicators: {
      1: [
        'Mengurutkan tahap pengelolaan pelatihan, dari analisis kebutuhan sampai evaluasi pascapelatihan, beserta hasil tiap tahapnya.',
        'Membedakan evaluasi kepuasan, hasil belajar, penerapan di tempat kerja, dan dampak pelatihan dengan contoh alat ukurnya.',
        'Menghitung persentase kehadiran dan kelulusan satu angkatan pelatihan dari contoh daftar hadir serta daftar nilai.',
      ],
      2: [
        'Menjadwalkan kelas, pengajar, dan ruang belajar daring menurut kalender pelatihan sehingga tidak ada jadwal yang berbenturan.',
        'Mengirim surat pemanggilan peserta pelatihan yang memuat syarat, jadwal, dan tautan kelas sebelum tenggat menurut prosedur.',
        'Merekapitulasi lembar evaluasi pelatihan asesor kompetensi dalam laporan penyelenggaraan menurut format yang berlaku.',
      ],
      3: [
        'Menelusuri sebab kelas sepi peminat dengan memeriksa beban kerja, waktu pelatihan, dan alasan pegawai yang batal ikut.',
        'Memilah daftar kebutuhan pelatihan unit menjadi masalah yang dapat dan yang tidak dapat dipecahkan dengan pelatihan, berdasarkan data kinerja.',
        'Menata ulang pelatihan petugas loket yang tidak dapat meninggalkan layanan menjadi sesi daring singkat di luar jam sibuk.',
      ],
      4: [
        'Memberi penilaian tertulis atas usulan pelatihan beberapa unit menurut kaitannya dengan sasaran kerja dan bukti kesenjangan kompetensi.',
        'Menandai secara tertulis simpulan dalam laporan evaluasi pelatihan kantor cabang yang tidak didukung data penerapan di tempat kerja.',
        'Membandingkan biaya dan hasil pelatihan serupa dari beberapa penyedia, dengan rekomendasi tertulis tentang penyedia yang layak dipakai lagi.',
      ],
      5: [
        'Mengembangkan akademi lembaga yang membuka pelatihan bersama bagi pegawai, kader kesehatan, dan tenaga fasilitas kesehatan.',
        'Menyusun standar penyelenggaraan pelatihan lembaga yang mengatur kelas daring, pengukuran dampak, dan syarat bagi pengajar.',
        'Membina pengelola pelatihan kantor cabang melalui lokakarya pengukuran hasil belajar, dengan kasus dari lembaga sendiri.',
      ],
    },
  },
  ID: {
    definition:
      'Kemampuan merancang modul pembelajaran, mulai dari analisis kebutuhan dan perumusan tujuan hingga bahan ajar dan alat evaluasinya, bagi petugas pelayanan, verifikator klaim, pegawai lain, dan kader kesehatan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan bagian modul pembelajaran yang dijumpai dalam tugasnya serta kaitan antarbagiannya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyusun modul pembelajaran dalam tugasnya menurut kerangka, format, dan kisi-kisi yang tersedia.',
      3: 'Mampu memecahkan persoalan modul di unit kerjanya, seperti isi yang belum pernah diajarkan atau hasil belajar yang tidak tercapai.',
      4: 'Mampu menilai modul buatan perancang lain untuk beberapa unit kerja melalui telaah tertulis yang memuat saran perbaikan.',
      5: 'Mampu menciptakan model, standar mutu, dan pelatihan perancangan modul yang dipakai di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menunjukkan tujuan pembelajaran, materi, metode, dan soal evaluasi yang saling berkaitan pada contoh modul.',
        'Membedakan tujuan pembelajaran yang terukur dari yang tidak terukur pada lima contoh rumusan dalam modul.',
        'Menggolongkan tujuan modul pelayanan peserta ke dalam ranah pengetahuan, keterampilan, atau sikap.',
      ],
      2: [
        'Merumuskan tujuan modul dari uraian tugas petugas pelayanan dengan kata kerja operasional dan ukuran keberhasilannya.',
        'Menulis skenario bermain peran tentang keluhan di loket untuk modul petugas pelayanan sesuai dengan format bahan ajar.',
        'Menyusun soal tes akhir modul menurut kisi-kisi sehingga setiap tujuan pembelajaran terwakili.',
      ],
      3: [
        'Mengurai kesalahan berulang verifikator klaim menjadi daftar kesenjangan pengetahuan dan keterampilan sebagai dasar isi modul.',
        'Menemukan bagian modul yang menyebabkan nilai rendah, berdasarkan analisis butir soal dan wawancara dengan pegawai yang pernah dilatih.',
        'Merancang ulang modul kelas menjadi perpaduan sesi tatap muka dan belajar daring bagi pegawai di daerah dengan jaringan internet terbatas.',
      ],
      4: [
        'Menelaah modul buatan perancang lain dalam ulasan tertulis tentang keselarasan tujuan pembelajaran dengan alat evaluasinya.',
        'Menandai secara tertulis isi modul beberapa unit yang bertentangan dengan ketentuan terbaru, beserta rujukannya.',
        'Memberi pendapat tertulis tentang kesesuaian modul pelatihan dengan unit kompetensi dalam Standar Kompetensi Kerja Nasional Indonesia (SKKNI).',
      ],
      5: [
        'Mengembangkan modul berbasis simulasi kasus Jaminan Kesehatan Nasional (JKN) yang menjadi model bagi semua pusat pelatihan lembaga.',
        'Melatih ahli materi dari berbagai unit menjadi perancang modul melalui klinik penulisan yang dirintis sendiri.',
        'Membakukan syarat tujuan, bahan ajar, alat evaluasi, dan uji coba dalam standar mutu modul lembaga.',
      ],
    },
  },
  MPP: {
    definition:
      'Kemampuan menghitung dan memproyeksikan kebutuhan pegawai serta merencanakan pemenuhannya di kantor pusat dan kantor cabang menurut beban kerja, komposisi keahlian, dan arah lembaga.',
    levelDescriptions: {
      1: 'Mampu menjelaskan unsur dan rumus kebutuhan pegawai yang dipakai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menghitung kebutuhan pegawai dalam tugasnya dengan data volume layanan dan norma waktu yang ditetapkan.',
      3: 'Mampu menganalisis perubahan kebutuhan pegawai di unit kerjanya yang tidak tercermin dalam rumus beban kerja serta menyusun pilihan pemenuhannya.',
      4: 'Mampu menilai secara tertulis hitungan dan usulan kebutuhan pegawai yang disusun beberapa unit kerja.',
      5: 'Mampu menciptakan model, pedoman, dan pelatihan perencanaan kebutuhan pegawai yang dipakai di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menunjukkan volume kerja, norma waktu, dan waktu kerja tersedia dalam contoh hitungan kebutuhan pegawai satu jabatan.',
        'Menghitung kebutuhan pegawai loket dari jumlah kunjungan harian, norma waktu, dan waktu kerja tersedia pada soal sederhana.',
        'Membedakan jumlah pegawai yang dibutuhkan, yang tersedia, dan yang kurang pada contoh peta jabatan kantor cabang.',
      ],
      2: [
        'Mengisi formulir analisis beban kerja (ABK) dengan volume kerja setahun yang bersumber dari aplikasi layanan.',
        'Menghitung kebutuhan pegawai setiap jabatan di unitnya menurut rumus, norma waktu, dan formulir yang berlaku.',
        'Memutakhirkan peta kebutuhan pegawai kantor cabang setelah mutasi atau pensiun, sesuai dengan jadwal pelaporan.',
      ],
      3: [
        'Memproyeksikan kebutuhan pegawai lima tahun ke depan dari data pensiun, perpindahan, dan pertumbuhan peserta di wilayahnya.',
        'Mengurai sebab lembur tetap tinggi, meskipun kebutuhan pegawai menurut hitungan sudah terpenuhi, hingga ditemukan norma waktu yang keliru.',
        'Menyusun pilihan pemenuhan kebutuhan pegawai melalui alih tugas, otomasi, atau penerimaan, beserta biaya dan risiko setiap pilihan.',
      ],
      4: [
        'Membandingkan norma waktu yang dipakai beberapa unit bagi jabatan serupa, dengan nota dinas yang menandai perbedaan tanpa alasan.',
        'Memberi penilaian tertulis atas usulan kebutuhan pegawai dari unit lain berdasarkan kecukupan data volume kerjanya.',
        'Mencocokkan proyeksi rekan tentang kebutuhan pegawai dengan realisasi pensiun dan mutasi, disertai telaah tertulis tentang selisihnya.',
      ],
      5: [
        'Melatih pengelola sumber daya manusia kantor cabang untuk menghitung kebutuhan pegawai, dengan lembar kerja dan kasus yang disusunnya sendiri.',
        'Menggagas model kebutuhan pegawai yang menyimulasikan dampak digitalisasi layanan dan pertumbuhan peserta terhadap formasi lembaga.',
        'Merumuskan pedoman norma waktu bagi jabatan di kanal digital sebagai dasar hitungan kebutuhan pegawai di semua kantor.',
      ],
    },
  },
  ODD: {
    definition:
      'Kemampuan merancang dan mengembangkan struktur organisasi, termasuk pembagian fungsi dan wewenang, susunan jabatan, serta hubungan kerja antarunit, agar sejalan dengan strategi dan beban layanan lembaga.',
    levelDescriptions: {
      1: 'Mampu menjelaskan unsur dan bentuk struktur organisasi yang berkaitan dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyusun dokumen struktur organisasi dalam tugasnya, seperti uraian jabatan dan matriks wewenang, menurut pedoman yang tersedia.',
      3: 'Mampu menganalisis masalah struktur di unit kerjanya, seperti fungsi yang tumpang tindih, dan merancang susunan yang baru.',
      4: 'Mampu menilai secara tertulis usulan dan penerapan perubahan struktur di beberapa unit kerja.',
      5: 'Mampu menciptakan model struktur, metode evaluasi, dan pelatihan perancangan organisasi yang dipakai lembaga.',
    },
    indicators: {
      1: [
        'Menunjukkan garis komando, garis koordinasi, dan unit pendukung pada bagan struktur kantor pusat.',
        'Membedakan struktur fungsional, kewilayahan, dan matriks dengan satu contoh instansi untuk setiap bentuk.',
        'Menghitung rentang kendali dan jumlah jenjang dari bagan struktur sebuah kantor cabang.',
      ],
      2: [
        'Menulis uraian jabatan berdasarkan hasil analisis jabatan, lengkap dengan tujuan, tanggung jawab, wewenang, dan kedudukannya dalam struktur.',
        'Menyusun matriks wewenang menurut struktur yang berlaku sehingga setiap keputusan memiliki satu penanggung jawab.',
        'Mewawancarai pemegang jabatan menurut daftar pertanyaan baku untuk melengkapi formulir analisis jabatan.',
      ],
      3: [
        'Memetakan fungsi yang tumpang tindih atau tidak bertuan sebagai dasar usulan struktur pengganti.',
        'Menelusuri lambatnya keputusan layanan sampai ditemukan jenjang atau wewenang dalam struktur yang menyebabkannya.',
        'Merancang dua pilihan struktur bagi layanan digital yang baru beserta untung rugi dan kebutuhan jabatannya.',
      ],
      4: [
        'Menelaah usulan struktur dari unit lain, dengan catatan tertulis tentang jabatan baru yang hanya memperpanjang rantai keputusan.',
        'Menilai hasil penerapan struktur baru di beberapa unit, dengan laporan yang membandingkan kecepatan keputusan sebelum dan sesudahnya.',
        'Memberi pendapat tertulis tentang pemisahan fungsi uji kompetensi dari keputusan sertifikasi dalam struktur lembaga sertifikasi profesi (LSP).',
      ],
      5: [
        'Menggagas model struktur masa depan, misalnya tim lintas fungsi menurut wilayah layanan, beserta tahap peralihannya.',
        'Melatih analis jabatan dari berbagai unit dalam lokakarya perancangan struktur, dengan kasus nyata lembaga.',
        'Mengembangkan metode evaluasi yang dipakai lembaga setiap tahun untuk mengukur kesesuaian struktur dengan strategi.',
      ],
    },
  },
  PEMS: {
    definition:
      'Kemampuan mengelola siklus kinerja pegawai dan unit, dari penetapan sasaran, pemantauan, dan umpan balik hingga penilaian serta pemanfaatan hasilnya.',
    levelDescriptions: {
      1: 'Mampu menjelaskan tahap, ukuran, dan istilah sistem manajemen kinerja yang berlaku bagi tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menjalankan tahap siklus kinerja dalam tugasnya sesuai dengan jadwal, formulir, dan pedoman penilaian.',
      3: 'Mampu mengurai persoalan sasaran dan nilai kinerja di unit kerjanya yang tidak terjawab oleh pedoman.',
      4: 'Mampu menilai secara tertulis sasaran, bukti, dan hasil penilaian kinerja dari beberapa unit kerja.',
      5: 'Mampu mengembangkan sistem pengelolaan kinerja, ukuran kinerja, dan keahlian para penilai di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menunjukkan sasaran unit dan indikator individu yang diturunkan dari satu sasaran lembaga pada contoh kontrak kinerja.',
        'Membedakan indikator proses, keluaran, dan dampak dengan contoh dari pekerjaan petugas layanan peserta.',
        'Menghitung nilai kinerja seorang pegawai dari bobot, target, dan realisasi pada soal sederhana.',
      ],
      2: [
        'Memandu pengisian kontrak kinerja di unitnya sehingga setiap sasaran memiliki ukuran, target, dan tenggat.',
        'Merekapitulasi realisasi kinerja triwulanan ke dalam format laporan dengan rujukan bukti untuk setiap angka.',
        'Memeriksa kelengkapan formulir penilaian tengah tahun menurut daftar periksa sebelum dimasukkan ke aplikasi kinerja.',
      ],
      3: [
        'Menganalisis kewajaran nilai kinerja yang menumpuk pada satu angka melalui perbandingan dengan capaian layanan unit.',
        'Merumuskan ukuran kinerja bagi pekerjaan yang hasilnya sukar dihitung, misalnya pengembangan skema sertifikasi.',
        'Menelusuri sebab target terlampaui jauh setiap tahun sampai ditemukan data dasar yang keliru.',
      ],
      4: [
        'Membandingkan dasar penilaian kinerja antarunit, dengan catatan tertulis bagi rapat kalibrasi tentang nilai tanpa bukti kerja.',
        'Menandai secara tertulis sasaran kinerja dalam rancangan dari unit lain yang tidak mendukung sasaran lembaga.',
        'Menelaah keberatan pegawai atas nilai kinerjanya, dengan rekomendasi tertulis berdasarkan kronologi dan catatan umpan balik.',
      ],
      5: [
        'Melatih penilai dari berbagai kantor cabang dengan simulasi percakapan umpan balik kinerja yang dirancang sendiri.',
        'Menciptakan sistem pengelolaan kinerja berkelanjutan yang mengaitkan hasil layanan peserta dengan sasaran individu di seluruh lembaga.',
        'Menyusun kamus indikator kinerja lembaga yang memuat rumus, sumber data, dan contoh target setiap rumpun jabatan.',
      ],
    },
  },
  IDR: {
    definition:
      'Kemampuan membina hubungan antara lembaga, pegawai, dan serikat pekerja melalui perjanjian kerja bersama (PKB), dialog, serta pencegahan dan penyelesaian perselisihan menurut hukum ketenagakerjaan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan jenis perselisihan serta tahap dan aturan penyelesaiannya yang berkaitan dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menangani perselisihan dan pertanyaan pegawai dalam tugasnya menurut tata cara bipartit dan PKB.',
      3: 'Mampu mengurai akar perselisihan di unit kerjanya yang tidak diatur dalam PKB serta merumuskan penyelesaiannya.',
      4: 'Mampu menilai secara tertulis penanganan perselisihan dan usulan sanksi disiplin dari beberapa unit kerja.',
      5: 'Mampu mengembangkan kemitraan, pedoman, dan keahlian yang mencegah perselisihan di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Membedakan perselisihan hak, kepentingan, pemutusan hubungan kerja, dan antarserikat pekerja dengan satu contoh untuk masing-masing.',
        'Mengurutkan tahap penyelesaian perselisihan, yaitu bipartit, mediasi, dan pengadilan hubungan industrial, beserta tenggat tiap tahapnya.',
        'Menunjukkan pasal tentang lembur, cuti, dan sanksi disiplin pada contoh PKB.',
      ],
      2: [
        'Menyelenggarakan perundingan bipartit atas perselisihan yang diajukan serikat pekerja sehingga tenggat menurut undang-undang terpenuhi.',
        'Mencatat pokok perselisihan serta pendapat tiap pihak dalam risalah perundingan bipartit yang ditandatangani bersama.',
        'Menjawab pertanyaan pegawai tentang hak lembur atau mutasi dengan menyebut pasal PKB yang berlaku.',
      ],
      3: [
        'Mengurai keluhan tentang lembur, mutasi, atau disiplin menjadi fakta, aturan, dan kepentingan sebelum berkembang menjadi perselisihan.',
        'Merumuskan pilihan penyelesaian perselisihan yang tidak diatur PKB, dengan menimbang kebiasaan lembaga dan putusan pengadilan dalam perkara serupa.',
        'Menelusuri data kehadiran dan hasil wawancara guna menemukan sebab keluhan pegawai meningkat setelah jam layanan berubah.',
      ],
      4: [
        'Menelaah usulan sanksi disiplin dari unit lain, dengan catatan tertulis tentang prosedur yang terlewat atau preseden yang terabaikan.',
        'Memberi pendapat tertulis tentang kekuatan bukti dan risiko dalam perselisihan yang akan dibawa unit lain ke mediasi.',
        'Membandingkan penyelesaian perselisihan sejenis di beberapa kantor cabang, dengan laporan tentang perlakuan yang tidak setara terhadap pegawai.',
      ],
      5: [
        'Membangun model kemitraan dengan serikat pekerja guna mencegah perselisihan melalui keterlibatan wakil pegawai dalam perancangan perubahan cara kerja.',
        'Melatih pengelola sumber daya manusia kantor cabang dengan simulasi perundingan bipartit dari kasus nyata lembaga.',
        'Menyusun pedoman lembaga untuk mencegah perselisihan yang memuat tanda awal, saluran keluhan, dan tenggat tanggapannya.',
      ],
    },
  },
  RS: {
    definition:
      'Kemampuan memenuhi kebutuhan akan pegawai di kantor pusat dan kantor cabang melalui rekrutmen serta seleksi calon yang sesuai dengan persyaratan jabatan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan tahap, alat, dan asas keadilan seleksi pegawai yang dijumpai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu melaksanakan rekrutmen dan seleksi yang menjadi tugasnya menurut panduan, dengan bukti yang tercatat.',
      3: 'Mampu mengurai masalah rekrutmen dan seleksi yang ditangani unit kerjanya serta merancang cara yang belum ada dalam panduan.',
      4: 'Mampu menilai secara tertulis keadilan, alat, dan hasil seleksi yang dikerjakan beberapa unit kerja.',
      5: 'Mampu menciptakan jalur rekrutmen, alat seleksi, dan pelatihan pewawancara yang dipakai seluruh lembaga.',
    },
    indicators: {
      1: [
        'Mengurutkan tahap seleksi pegawai beserta aspek yang diukur pada setiap tahap.',
        'Membedakan validitas dan reliabilitas alat seleksi dengan satu contoh dari tes tertulis atau wawancara.',
        'Menandai pertanyaan diskriminatif pada contoh panduan wawancara seleksi, misalnya tentang agama atau rencana kehamilan.',
      ],
      2: [
        'Mewawancarai pelamar menurut panduan wawancara berbasis perilaku, dengan bukti jawaban yang tercatat pada lembar penilaian.',
        'Memeriksa berkas pelamar menurut persyaratan jabatan, dengan alasan tertulis bagi yang tidak lolos seleksi administrasi.',
        'Mengumumkan lowongan, lengkap dengan syarat, jadwal, dan pernyataan bebas biaya, melalui kanal rekrutmen resmi.',
      ],
      3: [
        'Mengaitkan skor seleksi dengan kinerja tahun pertama guna mengusulkan perbaikan alat tes yang prediksinya meleset.',
        'Menelusuri sebab lowongan verifikator di daerah kepulauan tidak terisi, berdasarkan jumlah pelamar yang gugur pada setiap tahap rekrutmen.',
        'Merancang simulasi kerja sebagai alat seleksi bagi jabatan baru yang belum memiliki tes.',
      ],
      4: [
        'Merekomendasikan perubahan panduan wawancara seleksi dari unit lain dalam nota dinas yang menandai pertanyaan di luar syarat jabatan.',
        'Menguji keadilan hasil seleksi dengan menyandingkan catatan panel dan profil jabatan, disertai laporan tertulis tentang temuannya.',
        'Membandingkan tingkat kelulusan pelamar di beberapa wilayah, dengan laporan yang menandai tahap seleksi yang merugikan kelompok tertentu.',
      ],
      5: [
        'Melatih pewawancara seleksi dari semua wilayah sampai penilaian mereka atas rekaman wawancara yang sama saling mendekati.',
        'Menggagas jalur rekrutmen putra-putri daerah untuk mengisi kantor cabang di wilayah kepulauan dan perbatasan.',
        'Mengembangkan bank soal seleksi yang menguji pertimbangan pelamar melalui kejadian nyata dari layanan peserta.',
      ],
    },
  },
  RM: {
    definition:
      'Kemampuan mengelola imbal jasa pegawai, yang mencakup gaji, tunjangan, insentif, dan penghargaan nonfinansial, agar adil antarjabatan, kompetitif di pasar tenaga kerja, dan sesuai dengan kemampuan keuangan lembaga.',
    levelDescriptions: {
      1: 'Mampu menjelaskan komponen, dasar, dan perhitungan imbal jasa yang berkaitan dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menghitung dan mengadministrasikan imbal jasa dalam tugasnya menurut ketentuan yang berlaku.',
      3: 'Mampu menganalisis ketimpangan imbal jasa yang ditangani unit kerjanya serta merumuskan penyelesaian yang belum diatur ketentuan.',
      4: 'Mampu menilai secara tertulis evaluasi jabatan, perhitungan, dan usulan imbal jasa dari beberapa unit kerja.',
      5: 'Mampu merancang sistem, metode, dan pelatihan imbal jasa yang berlaku di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Memerinci komponen imbal jasa, seperti gaji pokok, tunjangan, dan insentif, beserta dasar pemberian masing-masing.',
        'Menghitung gaji bersih seorang pegawai pada contoh slip gaji setelah potongan iuran jaminan sosial dan pajak.',
        'Mengelompokkan contoh penghargaan bagi pegawai ke dalam imbal jasa finansial dan nonfinansial.',
      ],
      2: [
        'Menghitung insentif pegawai dari kelas jabatan, kehadiran, dan nilai kinerja periode berjalan menurut ketentuan imbal jasa.',
        'Mencocokkan daftar gaji bulan berjalan dengan surat keputusan mutasi dan promosi sebelum imbal jasa dibayarkan.',
        'Menjawab pertanyaan pegawai tentang potongan gaji dengan menunjukkan pasal ketentuan yang mendasarinya.',
      ],
      3: [
        'Menyandingkan struktur imbal jasa lembaga dengan hasil survei gaji guna mengusulkan penyesuaian bagi jabatan yang tertinggal.',
        'Menelusuri sebab pegawai baru bergaji di atas pegawai lama pada jabatan yang sama hingga tersusun pilihan perbaikan beserta biayanya.',
        'Merumuskan imbal jasa yang belum ada ketentuannya bagi asesor lembaga sertifikasi profesi (LSP) yang bertugas di luar wilayahnya.',
      ],
      4: [
        'Mengulas hasil evaluasi jabatan dari panel penilai, dengan catatan tertulis tentang faktor penilaian yang bobotnya menimbulkan ketimpangan imbal jasa.',
        'Menguji ulang perhitungan insentif beberapa kantor cabang pada sampel pegawai, dengan laporan tentang setiap selisih.',
        'Memberi pendapat tertulis atas usulan imbal jasa dari unit lain berdasarkan kesetaraan antarjabatan dan beban anggaran jangka panjang.',
      ],
      5: [
        'Merancang sistem imbal jasa finansial dan nonfinansial yang mengaitkan penghargaan dengan mutu layanan peserta dan daya dukung anggaran.',
        'Melatih penilai jabatan dari berbagai unit kerja dengan bahan kasus yang disusun dari evaluasi jabatan lembaga.',
        'Mengembangkan metode evaluasi jabatan sebagai dasar imbal jasa bagi jabatan khas lembaga, misalnya verifikator klaim.',
      ],
    },
  },
  TM: {
    definition:
      'Kemampuan mengelola talenta sejak identifikasi dan pengembangan hingga penempatan dan suksesi agar jabatan kunci di kantor pusat dan wilayah terisi oleh penerus yang siap.',
    levelDescriptions: {
      1: 'Mampu menjelaskan istilah, tahap, dan ukuran pengelolaan talenta yang berkaitan dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menghimpun data, menyusun rencana pengembangan, dan memantau talenta dalam tugasnya menurut pedoman yang berlaku.',
      3: 'Mampu menganalisis kesenjangan dan kehilangan talenta di unit kerjanya serta merumuskan jalan keluar yang tidak tersedia dalam pedoman.',
      4: 'Mampu menilai secara tertulis pemeringkatan, pengembangan, dan rencana suksesi talenta yang diajukan beberapa unit kerja.',
      5: 'Mampu membangun sistem, metode, dan pelatihan pengelolaan talenta yang menjaga ketersediaan penerus di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menempatkan contoh pegawai pada matriks talenta sembilan kotak berdasarkan nilai kinerja dan potensinya.',
        'Mengurutkan tahap pengelolaan talenta, dari identifikasi calon sampai penempatan dalam jabatan kunci.',
        'Membedakan kinerja, potensi, dan kesiapan menduduki jabatan dengan satu contoh untuk masing-masing.',
      ],
      2: [
        'Menyusun rencana pengembangan individu seorang talenta bersama mentor dan atasannya dalam format yang berlaku.',
        'Menghimpun riwayat jabatan, nilai kinerja, dan hasil asesmen pegawai sebagai berkas rapat komite talenta.',
        'Memantau penugasan talenta setiap triwulan dengan bukti kegiatan yang dicocokkan dengan rencana pengembangannya.',
      ],
      3: [
        'Menyandingkan profil talenta dengan persyaratan jabatan kunci yang segera kosong guna mengusulkan penugasan yang menutup kesenjangannya.',
        'Menganalisis sebab pengunduran diri talenta berdasarkan wawancara keluar, riwayat penugasan, dan survei pegawai.',
        'Menemukan calon manajer dari unit lain bagi lembaga sertifikasi profesi (LSP), yang tidak memiliki calon sendiri, berdasarkan perbandingan profil talenta dengan syarat jabatan.',
      ],
      4: [
        'Memberi catatan tertulis bagi rapat komite talenta tentang penilaian yang bias pada peringkat talenta usulan kantor wilayah.',
        'Memberi rekomendasi dalam memo tentang penambahan calon penerus bagi jabatan kunci yang suksesinya bertumpu pada satu talenta.',
        'Menelaah rencana pengembangan talenta dari beberapa unit, dengan catatan tertulis tentang penugasan yang tidak menutup kesenjangan kompetensi.',
      ],
      5: [
        'Melatih mentor talenta dari kantor pusat dan kantor wilayah dengan modul percakapan karier yang disusun sendiri.',
        'Membangun sistem suksesi lintas wilayah yang menghubungkan rotasi, pembelajaran, dan kelompok talenta calon pemimpin.',
        'Mengembangkan metode pengukuran potensi yang ketepatannya diuji berdasarkan kinerja talenta setelah promosi.',
      ],
    },
  },
  KM: {
    definition:
      'Kemampuan mengelola pengetahuan kerja, dari penggalian pengalaman pegawai, pendokumentasian, dan penyebarluasan hingga pemakaian kembali, agar keahlian tidak hilang ketika pegawai pindah tugas atau pensiun.',
    levelDescriptions: {
      1: 'Mampu menerangkan jenis dan bentuk pengetahuan yang berkaitan dengan tugasnya serta cara membagikannya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu mendokumentasikan dan membagikan pengetahuan dari tugasnya menurut format serta alur repositori yang berlaku.',
      3: 'Mampu mengurai sebab pengetahuan di unit kerjanya rawan hilang atau jarang dipakai serta merancang penanganan yang belum diatur prosedur.',
      4: 'Mampu menilai secara tertulis isi, pengalihan, dan pemakaian pengetahuan yang dikelola beberapa unit kerja.',
      5: 'Mampu membangun sistem, komunitas, dan pelatihan yang mengubah cara lembaga menjaga serta memakai kembali pengetahuannya.',
    },
    indicators: {
      1: [
        'Membedakan pengetahuan eksplisit dan tasit dengan satu contoh dari pekerjaan loket kantor cabang untuk masing-masing.',
        'Menyebutkan bagian artikel pengetahuan, yaitu masalah, langkah penyelesaian, dasar ketentuan, penulis, dan tanggal tinjau ulang.',
        'Mencontohkan akibat bagi layanan peserta apabila verifikator klaim pensiun tanpa mewariskan pengetahuan kerjanya.',
      ],
      2: [
        'Menuangkan pengalaman pegawai yang akan pensiun ke dalam artikel repositori pengetahuan menurut format yang berlaku.',
        'Memperbarui artikel pengetahuan yang isinya usang setelah ketentuan iuran atau prosedur layanan berubah.',
        'Menyampaikan pelajaran dari satu kasus sulit dalam forum berbagi pengetahuan, dengan bahan yang tersimpan di repositori.',
      ],
      3: [
        'Memetakan pengetahuan kritis yang hanya dikuasai satu atau dua pegawai beserta cara pengalihan yang cocok bagi tiap keahlian.',
        'Menelusuri catatan pencarian dan hasil wawancara pemakai guna menemukan sebab artikel pengetahuan jarang dibuka petugas loket.',
        'Menggali pengetahuan tasit asesor lembaga sertifikasi profesi (LSP) dengan wawancara insiden kritis hingga pertimbangan penilaiannya terdokumentasi.',
      ],
      4: [
        'Menelaah artikel pengetahuan kiriman beberapa unit kerja menurut ketentuan terbaru, dengan catatan tertulis tentang isi yang perlu diperbaiki.',
        'Menilai rencana pengalihan pengetahuan unit lain dalam ulasan tertulis yang menunjukkan keahlian yang belum tercakup.',
        'Membandingkan pemakaian repositori pengetahuan antarkantor cabang, dengan laporan berisi rekomendasi praktik yang layak ditiru.',
      ],
      5: [
        'Membangun komunitas praktik antarwilayah yang mengangkat pengetahuan lapangan menjadi standar kerja lembaga.',
        'Melatih pengelola pengetahuan dari semua wilayah dengan modul penggalian pengalaman yang disusun sendiri.',
        'Merancang sistem pencarian pengetahuan yang menampilkan kasus serupa beserta dasar ketentuannya di layar petugas.',
      ],
    },
  },
  INNOV: {
    definition:
      'Kemampuan mengelola inovasi sejak penjaringan gagasan, pemilihan, dan uji coba hingga penyebarluasannya agar layanan Jaminan Kesehatan Nasional (JKN) dan cara kerja lembaga terus diperbarui dengan hasil yang terukur.',
    levelDescriptions: {
      1: 'Mampu menjelaskan tahap, jenis, dan ukuran keberhasilan inovasi yang berkaitan dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu mencatat, merencanakan, dan mengujicobakan inovasi dalam tugasnya menurut pedoman yang berlaku.',
      3: 'Mampu mengurai sebab inovasi di unit kerjanya terhambat serta merancang penyelesaian yang belum ada contohnya.',
      4: 'Mampu menilai secara tertulis usulan, hasil uji coba, dan kelayakan replikasi inovasi dari beberapa unit kerja.',
      5: 'Mampu menciptakan wadah, metode, dan pelatihan inovasi yang memperbarui layanan serta cara kerja lembaga.',
    },
    indicators: {
      1: [
        'Mengurutkan tahap yang dilalui usulan inovasi, dari pengajuan oleh pegawai sampai replikasi di kantor cabang.',
        'Membedakan inovasi layanan, inovasi proses, dan perbaikan rutin pada contoh usulan dari kantor cabang.',
        'Menyebutkan tiga ukuran keberhasilan uji coba inovasi, misalnya waktu layanan, jumlah pemakai, dan biaya per transaksi.',
      ],
      2: [
        'Menyusun rencana uji coba inovasi layanan dengan jadwal, anggaran, lokasi, dan ukuran keberhasilan sesuai dengan format yang berlaku.',
        'Mencatat gagasan pegawai dalam daftar inovasi beserta nama pengusul, masalah yang dijawab, dan tahapnya.',
        'Mengumpulkan tanggapan peserta selama uji coba inovasi di loket dengan kuesioner yang telah disediakan.',
      ],
      3: [
        'Menelusuri data pemakaian dan hasil pengamatan di lokasi guna menemukan sebab uji coba inovasi terhenti.',
        'Mengatasi hambatan inovasi uji kompetensi jarak jauh di lembaga sertifikasi profesi (LSP), misalnya pembuktian identitas asesi, dengan purwarupa yang dicoba para asesor.',
        'Menyesuaikan inovasi dari kantor cabang perkotaan dengan keadaan daerah kepulauan yang jaringan internetnya terbatas.',
      ],
      4: [
        'Membandingkan usulan inovasi dari beberapa unit kerja menurut manfaat, risiko, dan biaya, dengan memo berisi saran urutan prioritas.',
        'Menilai bukti keberhasilan inovasi unit lain dalam ulasan tertulis yang membandingkan data sebelum dan sesudah uji coba.',
        'Memberi rekomendasi tertulis tentang kelayakan replikasi inovasi beserta syarat yang perlu dipenuhi kantor cabang penerima.',
      ],
      5: [
        'Membangun wadah inovasi bersama perguruan tinggi dan perusahaan rintisan kesehatan dengan aturan pendanaan bersama.',
        'Mengembangkan metode uji coba terbatas sehingga inovasi layanan lembaga dapat dicoba tanpa mengurangi hak peserta.',
        'Melatih penggerak inovasi dari semua wilayah melalui lokakarya yang membedah keberhasilan dan kegagalan lembaga sendiri.',
      ],
    },
  },
  RND: {
    definition:
      'Kemampuan melakukan penelitian ilmiah atas persoalan jaminan kesehatan, dari perumusan pertanyaan dan pemilihan metode hingga rekomendasi kebijakan serta rancangan layanan baru bagi peserta.',
    levelDescriptions: {
      1: 'Mampu menjelaskan jenis, unsur, dan etika penelitian yang dijumpai dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu melaksanakan bagian penelitian yang menjadi tugasnya menurut protokol yang telah disetujui.',
      3: 'Mampu merancang penelitian atas persoalan di unit kerjanya yang metode dan instrumennya belum tersedia.',
      4: 'Mampu menelaah secara tertulis usulan, naskah, dan rekomendasi penelitian yang disusun orang lain bagi beberapa unit kerja.',
      5: 'Mampu merintis agenda, instrumen, dan pelatihan penelitian yang menjadi rujukan lembaga dalam kebijakan serta layanan baru.',
    },
    indicators: {
      1: [
        'Membedakan penelitian kuantitatif dan kualitatif dengan satu contoh pertanyaan tentang kepesertaan Jaminan Kesehatan Nasional (JKN) untuk masing-masing.',
        'Menyebutkan hak responden penelitian, seperti persetujuan setelah penjelasan, kerahasiaan, dan pengunduran diri sewaktu-waktu.',
        'Menunjukkan rumusan masalah, populasi, sampel, dan variabel pada contoh ringkasan penelitian.',
      ],
      2: [
        'Mewawancarai responden penelitian sesuai dengan protokol setelah lembar persetujuan ditandatangani.',
        'Menyamarkan identitas responden dalam berkas data penelitian menurut ketentuan pelindungan data pribadi.',
        'Menghimpun pustaka penelitian terdahulu dari pangkalan data ilmiah, dengan kata kunci dan kriteria pemilihan yang tercatat.',
      ],
      3: [
        'Menguji hipotesis penelitian tentang keengganan pekerja informal menjadi peserta, melalui survei yang dirancang sendiri.',
        'Memadukan temuan wawancara dan survei yang bertentangan hingga penelitian menghasilkan penjelasan yang didukung keduanya.',
        'Mengembangkan purwarupa layanan pendaftaran bagi penyandang disabilitas berdasarkan temuan penelitian lapangan.',
      ],
      4: [
        'Menelaah metode dan simpulan naskah penelitian buatan rekan dalam ulasan tertulis sebelum hasilnya disampaikan kepada direksi.',
        'Memberi pertimbangan etik tertulis atas usulan beberapa unit kerja untuk penelitian yang memakai data kesehatan peserta.',
        'Menyandingkan rekomendasi kebijakan dengan temuan penelitian yang mendasarinya, dengan catatan tertulis tentang saran tanpa dukungan bukti.',
      ],
      5: [
        'Melatih calon peneliti lembaga dalam lokakarya yang mengantar naskah penelitian mereka sampai siap dikirim ke jurnal ilmiah.',
        'Merintis agenda penelitian jaminan kesehatan bersama universitas guna menghasilkan publikasi dan purwarupa layanan.',
        'Menciptakan instrumen penelitian tentang literasi jaminan kesehatan yang teruji validitasnya di berbagai wilayah kerja lembaga.',
      ],
    },
  },
  SM: {
    definition:
      'Kemampuan merumuskan, menjabarkan, dan memantau strategi lembaga, dari visi dan peta strategi hingga program kerja tahunan kantor cabang.',
    levelDescriptions: {
      1: 'Mampu menjelaskan isi dan istilah strategi lembaga yang berkaitan dengan tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menjabarkan sasaran strategis serta melaporkan capaiannya dalam tugasnya menurut panduan perencanaan yang berlaku.',
      3: 'Mampu mengurai sebab sasaran strategis di unit kerjanya meleset serta merumuskan pilihan tindakan yang belum ada dalam rencana.',
      4: 'Mampu menilai secara tertulis keselarasan, asumsi, dan kelanjutan program strategis yang disusun beberapa unit kerja.',
      5: 'Mampu merumuskan skenario, metode, dan pelatihan strategi yang membentuk arah jangka panjang lembaga.',
    },
    indicators: {
      1: [
        'Menunjukkan letak sasaran unit kerjanya pada peta strategi lembaga beserta hubungan sebab akibatnya dengan sasaran lain.',
        'Membedakan visi, misi, sasaran strategis, dan program kerja pada kutipan dokumen perencanaan lembaga.',
        'Menghitung persentase capaian sasaran strategis dari target dan realisasi triwulan pada contoh tabel.',
      ],
      2: [
        'Menjabarkan sasaran strategis tahunan ke dalam program kerja kantor cabang dengan target, jadwal, dan penanggung jawab.',
        'Melaporkan sasaran strategis yang tertinggal pada triwulan berjalan dalam format baku, beserta sebabnya menurut penanggung jawab.',
        'Mengisi lembar analisis kekuatan, kelemahan, peluang, dan ancaman (SWOT) sebagai bahan rapat strategi unit kerja.',
      ],
      3: [
        'Menelusuri sebab sasaran strategis meleset dengan memilah pengaruh target, sumber daya, dan faktor eksternal.',
        'Merumuskan pilihan pengalihan sumber daya antarprogram agar sasaran strategis yang tertinggal dapat dikejar.',
        'Menyelaraskan dua sasaran strategis lembaga sertifikasi profesi (LSP) yang berbenturan, misalnya jumlah asesi dan mutu uji kompetensi, melalui ukuran gabungan.',
      ],
      4: [
        'Menilai keselarasan rencana kerja beberapa unit dengan peta strategi, melalui telaah yang menandai program di luar arah jangka panjang.',
        'Menguji asumsi di balik target strategis usulan unit lain, misalnya pertumbuhan peserta, dalam nota dinas yang merujuk pada data tahun-tahun terakhir.',
        'Memberi saran tertulis tentang program strategis yang layak diteruskan, digabung, atau diakhiri, berdasarkan capaian tengah tahun.',
      ],
      5: [
        'Menyusun skenario masa depan Jaminan Kesehatan Nasional (JKN) beserta pilihan strategi untuk diputuskan direksi dan dewan pengawas.',
        'Melatih perencana dari kantor wilayah dan kantor cabang dengan simulasi penyusunan strategi yang dirancangnya sendiri.',
        'Mengembangkan metode tinjauan strategi yang memadukan data kinerja, anggaran, dan risiko lembaga dalam satu dasbor.',
      ],
    },
  },
}
