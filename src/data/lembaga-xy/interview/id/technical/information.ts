// Interview guides of the technical competencies of data and information technology, in Indonesian.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../../five-level-interview'

/** Interview guides of the technical competencies of data and information technology. */
export const information: Readonly<
  Record<
    'DA' | 'DM' | 'DV' | 'DBA' | 'DDD' | 'ITIAM' | 'ITN' | 'ITPD' | 'ITQ' | 'ITS' | 'ITSM' | 'ITSD' | 'RD',
    FiveLevelInterviewGuide
  >
> = {
  DA: {
    questions: [
      'Ceritakan satu kejadian dalam tugas atau pelatihan ketika Anda diminta menjawab suatu pertanyaan berdasarkan angka kunjungan, klaim, iuran, atau uji kompetensi. Apa yang Anda lakukan?',
      'Ingat kembali saat terakhir hasil hitungan Anda dipertanyakan orang atau ternyata keliru. Apa yang Anda lakukan sampai masalahnya selesai?',
      'Ambil satu contoh analisis yang Anda rancang atau yang Anda periksa untuk orang lain; apa yang Anda lakukan sejak permintaan datang sampai hasilnya dipakai?',
    ],
    answers: {
      1: 'Menyebut jenis analisis, rumus, dan batas kesimpulan yang ia pelajari, dengan contoh dari pelatihan atau dari analisis buatan orang lain.',
      2: 'Memerinci satu analisis rutin yang ia kerjakan menurut panduan, dari penetapan periode dan pemeriksaan baris ganda sampai hasil hitungannya.',
      3: 'Menceritakan cara ia mencari sebab suatu persoalan unitnya yang tidak terjawab oleh panduan, dengan analisis yang ia rancang dan dugaan yang ia gugurkan berdasarkan data.',
      4: 'Mengutip telaah tertulisnya atas analisis dari beberapa unit, beserta bagian yang ia nyatakan layak dipakai dan alasan ia menolak bagian lain.',
      5: 'Menggambarkan model, standar, atau modul pelatihan analisis buatannya yang kini dipakai di seluruh lembaga, beserta cara kerja yang berubah karenanya.',
    },
    evidence: [
      'Berkas kueri dan tabel hasil analisis rutin, beserta catatan tentang periode, kriteria penyaringan, dan pemeriksaan datanya',
      'Laporan analisis atas persoalan unit, dengan dugaan penyebab, metode yang dipilih, hasil uji, dan batas kesimpulan',
      'Telaah tertulis atas analisis dari beberapa unit, atau standar analisis yang disusunnya sendiri, tanpa data pribadi peserta',
    ],
    negativeIndicators: [
      'Menyajikan angka dari data yang belum diperiksa tanpa memberitahukan keadaan data itu kepada pemakai angka.',
      'Membuang data yang tidak mendukung dugaannya tanpa mencatat alasannya.',
    ],
  },
  DM: {
    questions: [
      'Jelaskan langkah demi langkah satu tugas atau latihan ketika Anda memeriksa, memadankan, atau menyimpan catatan peserta, badan usaha, atau asesi.',
      'Kapan terakhir kali Anda menemukan dua sumber data yang isinya tidak sama, dan apa yang Anda lakukan?',
      'Ceritakan satu kejadian ketika Anda mengusulkan atau menilai perubahan aturan, definisi, atau hak akses data. Apa saja yang Anda kerjakan dari awal sampai akhir?',
    ],
    answers: {
      1: 'Menerangkan arti, pemilik, dan kerahasiaan data yang dipakai dalam tugasnya, dengan contoh baris ganda dari pelatihan atau berkas yang ia lihat.',
      2: 'Memerinci pemadanan atau pembersihan data yang ia kerjakan menurut aturan mutu data, berikut jumlah baris yang padan, digabung, atau ditolak.',
      3: 'Menceritakan cara ia menelusuri ketidaksesuaian data yang tidak tercakup dalam aturan, dari gejala sampai asalnya, beserta penyelesaian baru yang dipakai unitnya.',
      4: 'Mengutip saran tertulisnya kepada para pemilik data di beberapa unit tentang mutu, akses, atau rencana perbaikan, dengan bukti dari uji sampel.',
      5: 'Memaparkan pembagian peran, data induk, atau indeks mutu yang ia bangun bagi lembaga, beserta perubahan mutu data yang terlihat di semua aplikasi.',
    },
    evidence: [
      'Lembar kerja pembersihan data dengan alasan setiap penggabungan serta jumlah baris sebelum dan sesudahnya (identitas peserta dihitamkan)',
      'Catatan penelusuran selisih data antaraplikasi, dengan tahap pemrosesan yang menjadi asalnya dan usulan aturan pemadanan',
      'Pendapat tertulis tentang mutu atau akses data beberapa unit, atau rancangan tata kelola data yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Menggabungkan catatan dua orang hanya karena namanya sama.',
      'Mengirimkan daftar peserta kepada pemohon tanpa memeriksa hak aksesnya.',
    ],
  },
  DV: {
    questions: [
      'Ingat kembali grafik atau dasbor terakhir yang Anda buat atau mutakhirkan, dalam tugas atau pelatihan. Bagaimana Anda mengerjakannya?',
      'Ceritakan satu kejadian ketika grafik, peta, atau dasbor Anda salah dibaca atau tidak dipakai. Apa yang Anda lakukan?',
      'Ambil satu contoh grafik atau dasbor baru yang Anda rancang, atau buatan unit lain yang Anda ulas; apa saja langkah Anda dari awal sampai akhir?',
    ],
    answers: {
      1: 'Menerangkan kegunaan dan cara membaca grafik yang ia jumpai dalam tugasnya, dengan contoh grafik keliru yang ia lihat dalam pelatihan.',
      2: 'Memerinci grafik atau dasbor yang ia buat menurut pedoman, dari pengambilan data sampai pencocokan angkanya dengan laporan sumber.',
      3: 'Menceritakan kebutuhan unitnya yang tidak tertampung templat, dengan pertanyaan pengguna yang mendasari rancangannya dan hasil uji rancangan itu pada calon pengguna.',
      4: 'Menunjukkan saran tertulisnya kepada pembuat grafik dari beberapa unit tentang bagian yang menyesatkan, beserta bentuk penyajian yang ia usulkan sebagai pengganti.',
      5: 'Menguraikan pustaka grafik, standar, atau dasbor baru karyanya, beserta cara penyajian data lembaga yang berubah karenanya.',
    },
    evidence: [
      'Grafik atau dasbor bulanan yang memuat sumber, tanggal, dan satuan ukurnya, beserta laporan asal angkanya',
      'Rancangan dasbor sebelum dan sesudah uji pengguna, dengan catatan tentang bagian yang salah dibaca',
      'Catatan ulasan atas grafik dalam laporan beberapa unit, atau standar penyajian data yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Memotong sumbu grafik sehingga selisih kecil tampak besar.',
      'Membiarkan angka lama pada dasbor tanpa tanggal pemutakhiran.',
    ],
  },
  DBA: {
    questions: [
      'Jelaskan langkah demi langkah pencadangan, pemulihan, atau pengaturan akses basis data yang terakhir kali Anda kerjakan atau amati.',
      'Ceritakan satu kejadian ketika basis data melambat, rusak, atau tidak dapat diakses. Apa yang Anda lakukan sejak laporan pertama masuk?',
      'Ambil satu contoh rencana migrasi, penyetelan, atau pemulihan basis data yang Anda susun atau periksa; apa yang Anda lakukan sampai rencana itu disetujui atau ditolak?',
    ],
    answers: {
      1: 'Menerangkan jenis cadangan, urutan pemulihan, dan pembatasan akses yang ia pelajari, dengan contoh jadwal atau log yang pernah ia baca.',
      2: 'Memerinci pencadangan, pemulihan, atau pengaturan akses yang ia jalankan menurut prosedur, beserta hasil yang tercatat.',
      3: 'Merunut gangguan basis data yang tidak ada dalam prosedur, dari gejala dan dugaan yang ia uji sampai pemecahan yang dipakai unitnya.',
      4: 'Mengutip saran tertulisnya kepada pengelola basis data di beberapa unit, dengan hasil uji atau langkah berisiko yang ia temukan.',
      5: 'Memaparkan arsitektur, standar, atau otomasi basis data yang ia kembangkan bagi lembaga, beserta pengaruhnya terhadap lama layanan terhenti.',
    },
    evidence: [
      'Log pencadangan dan berita acara uji pemulihan, dengan waktu, ukuran, dan hasil setiap salinan',
      'Laporan diagnosis gangguan basis data, dengan gejala, rencana eksekusi kueri, sebab, dan pemecahannya',
      'Hasil telaah kesiapan pemulihan basis data beberapa unit, atau standar operasi basis data yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Menyatakan cadangan aman tanpa pernah menguji pemulihannya.',
      'Memberikan hak administrator kepada pengguna hanya agar permintaan aksesnya cepat selesai.',
    ],
  },
  DDD: {
    questions: [
      'Ceritakan satu kejadian ketika Anda membuat tabel, relasi, atau diagram data dalam tugas atau latihan. Apa saja langkah Anda dari kebutuhan sampai selesai?',
      'Kapan terakhir kali rancangan tabel yang Anda pakai tidak dapat menampung suatu kebutuhan, dan apa yang Anda lakukan?',
      'Ambil satu contoh rancangan basis data yang Anda rombak, atau yang Anda nilai untuk pengembang lain; apa saja yang Anda lakukan dari awal sampai akhir?',
    ],
    answers: {
      1: 'Menjelaskan kunci, relasi, dan tipe data pada rancangan yang ia pelajari, dengan contoh akibat ketika salah satunya keliru.',
      2: 'Memerinci diagram, tabel, atau skrip yang ia buat menurut konvensi dan rancangan yang disetujui, beserta cara ia mengujinya sebelum dipakai.',
      3: 'Menceritakan kebutuhan unitnya yang tidak terjawab oleh konvensi, dengan beberapa struktur yang ia pertimbangkan dan percobaan yang mendasari pilihannya.',
      4: 'Menunjukkan catatan tertulisnya atas rancangan pengembang dari beberapa unit, dengan perubahan yang ia sarankan dan bukti bagi tiap kelemahan.',
      5: 'Menguraikan pola, pedoman, atau alat rancangan basis data ciptaannya, beserta aplikasi yang dibangun pengembang di seluruh lembaga dengan acuan itu.',
    },
    evidence: [
      'Diagram entitas-relasi dan skrip pembuatan tabel, dengan tanda persetujuan dan hasil uji',
      'Catatan perbandingan dua struktur tabel bagi kebutuhan unit, dengan waktu kueri dari percobaan',
      'Ulasan tertulis atas rancangan basis data dari pengembang di beberapa unit, atau pedoman perancangan yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Mengubah tabel di lingkungan produksi tanpa menyiapkan skrip pembatalan.',
      'Menghapus aturan integritas supaya data yang salah dapat dimasukkan.',
    ],
  },
  ITIAM: {
    questions: [
      'Ceritakan satu kejadian dalam tugas atau pelatihan ketika Anda mencatat, memeriksa, atau menyiapkan perangkat komputer atau lisensi perangkat lunak. Apa saja langkah Anda?',
      'Ingat kembali kejadian terakhir ketika perangkat hilang atau rusak, atau jumlah lisensi tidak mencukupi. Apa yang Anda lakukan?',
      'Ambil satu contoh rencana peremajaan perangkat, pengalihan perangkat, atau penambahan kapasitas yang Anda susun atau telaah; apa yang Anda lakukan sampai ada keputusan?',
    ],
    answers: {
      1: 'Menyebut jenis aset teknologi informasi (TI), fungsinya, dan tahap siklus hidupnya, dengan contoh dari pelatihan atau dokumen yang ia baca.',
      2: 'Memerinci pencatatan, pemeriksaan, atau penyiapan aset TI yang ia kerjakan menurut prosedur, dari berita acara sampai daftar aset yang mutakhir.',
      3: 'Menceritakan masalah aset atau kapasitas di unitnya yang tidak terjawab oleh prosedur, dengan data beban, riwayat aset, atau biaya sebagai dasar pemecahannya.',
      4: 'Mengemukakan isi saran tertulisnya tentang rencana aset TI dari beberapa unit, dengan hitungan ulang kapasitas atau biaya yang mendasarinya.',
      5: 'Memaparkan arsitektur infrastruktur, standar siklus hidup aset, atau inventarisasi otomatis yang ia kembangkan dan yang kini diterapkan di semua kantor lembaga.',
    },
    evidence: [
      'Berita acara serah terima perangkat beserta daftar aset yang dimutakhirkan berdasarkan berita acara itu',
      'Laporan diagnosis beban server atau penelusuran aset yang hilang, dengan data, temuan, dan usulan pemecahannya',
      'Telaah tertulis atas rencana peremajaan perangkat dari beberapa unit, atau standar siklus hidup aset yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Menyalin daftar aset periode lalu tanpa memeriksa fisik perangkatnya.',
      'Menyerahkan komputer bekas tanpa menghapus data di dalamnya.',
    ],
  },
  ITN: {
    questions: [
      'Jelaskan langkah demi langkah satu pemasangan, konfigurasi, atau pengukuran jaringan yang Anda kerjakan dalam tugas atau pelatihan.',
      'Ceritakan satu gangguan sambungan di kantor cabang, fasilitas kesehatan, atau tempat uji kompetensi (TUK) yang Anda hadapi. Apa yang Anda lakukan?',
      'Ambil satu contoh rancangan, laporan, atau rencana pemulihan jaringan yang Anda buat atau periksa; apa yang Anda lakukan dari awal sampai akhir?',
    ],
    answers: {
      1: 'Menggambarkan perangkat, pengalamatan, dan gejala gangguan jaringan, dengan contoh dari pelatihan atau laporan yang pernah ia baca.',
      2: 'Memerinci pemasangan, konfigurasi, atau pengukuran yang ia kerjakan menurut standar dan daftar periksa, beserta hasil yang tercatat.',
      3: 'Merunut penyebab gangguan atau keterbatasan jaringan yang tidak tercakup dalam prosedur, beserta jalur atau pengaturan baru yang ia rancang bagi unitnya.',
      4: 'Menunjukkan ulasan tertulisnya atas rancangan, laporan, atau rencana pemulihan jaringan beberapa unit, dengan titik lemah yang ia temukan dan data pemantauan sebagai buktinya.',
      5: 'Memaparkan standar, laboratorium latihan, atau rancangan jaringan nasional karyanya, beserta perubahan jaringan lembaga sesudahnya.',
    },
    evidence: [
      'Daftar periksa pemasangan jaringan yang sudah diisi, dengan skema pengalamatan dan hasil uji sambungan',
      'Laporan tentang gangguan berulang, dengan potongan log, bagian yang bermasalah, dan pemecahan yang dipilih',
      'Ulasan tertulis atas rencana pemulihan jaringan beberapa unit, atau standar jaringan kantor yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Menyalahkan penyedia jaringan sebelum memeriksa perangkat di kantor sendiri.',
      'Mengubah konfigurasi perangkat pada jam layanan tanpa memberi tahu petugas loket.',
    ],
  },
  ITPD: {
    questions: [
      'Ceritakan satu kejadian ketika Anda menuliskan kebutuhan pengguna atau satu bagian rencana sistem, dalam tugas atau pelatihan. Bagaimana Anda mengerjakannya?',
      'Kapan terakhir kali Anda menghadapi kebutuhan aplikasi yang saling bertentangan atau melampaui anggaran, dan apa yang Anda lakukan?',
      'Ambil satu contoh rencana atau rancangan sistem, dari unit Anda atau unit lain, yang Anda ubah atau telaah; apa yang Anda kerjakan sampai ada kesepakatan?',
    ],
    answers: {
      1: 'Menyebut isi rencana teknologi informasi (TI) dan unsur rancangan sistem, dengan contoh dokumen yang ia pelajari.',
      2: 'Memerinci bagian rencana atau rancangan yang ia susun dengan templat, dari pertanyaan kepada pengguna sampai naskah yang diserahkan.',
      3: 'Menceritakan kebutuhan unitnya yang berbenturan atau tumpang tindih, dengan beberapa jalan keluar yang ia susun dan alasan ia memilih salah satunya.',
      4: 'Mengemukakan isi penilaian tertulisnya atas rencana beberapa unit atau penyedia, dengan hitungan ulang atau ketentuan arsitektur sebagai alasannya.',
      5: 'Menguraikan arsitektur acuan, rencana induk, atau metode perencanaan karyanya, beserta perubahan cara lembaga merencanakan sistem sesudahnya.',
    },
    evidence: [
      'Dokumen rancangan sistem atau bagian rencana tahunan, dengan kebutuhan pengguna, jadwal, dan biaya',
      'Perbandingan pilihan rancangan bagi kebutuhan yang bertentangan, dengan akibat setiap pilihan dan urutan prioritas kebutuhan',
      'Telaah tertulis atas rencana beberapa unit atau penyedia, atau naskah arsitektur acuan yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Menuliskan kebutuhan menurut perkiraan sendiri tanpa bertanya kepada penggunanya.',
      'Mengarahkan rancangan ke satu produk sebelum kebutuhan pengguna ditulis.',
    ],
  },
  ITQ: {
    questions: [
      'Ingat kembali uji aplikasi terakhir yang Anda jalankan atau ikuti. Apa saja langkah Anda dari persiapan sampai laporan?',
      'Ceritakan satu kejadian ketika cacat pada suatu aplikasi terungkap sesudah pengujiannya dinyatakan selesai. Apa yang Anda lakukan?',
      'Ambil satu contoh ketika Anda memeriksa bukti uji dari penguji lain atau membuat uji yang belum ada; apa saja langkah Anda?',
    ],
    answers: {
      1: 'Menjelaskan jenis uji, ukuran hasil uji, dan isi laporan cacat, dengan contoh dari pelatihan atau laporan yang ia baca.',
      2: 'Memerinci langkah skenario uji yang ia jalankan, beserta bukti dan laporan cacat pada formulir yang berlaku.',
      3: 'Menceritakan cara ia menemukan tahap asal cacat yang lolos dari pengujian unitnya, dengan kasus uji baru yang ia rancang.',
      4: 'Menunjukkan catatan tertulisnya atas rencana uji, bukti uji, atau proses teknologi informasi (TI) beberapa unit, dengan sampel kasus yang ia uji ulang.',
      5: 'Memaparkan kerangka uji, standar mutu, atau bank kasus uji yang ia kembangkan dan yang kini dipakai di semua proyek aplikasi lembaga.',
    },
    evidence: [
      'Lembar uji dan laporan cacat yang memuat langkah reproduksi, hasil, dan tangkapan layar tanpa data peserta',
      'Rekapitulasi cacat yang lolos menurut tahap asalnya, dengan kasus uji baru bagi celah yang ditemukan',
      'Laporan penilaian mutu proses TI beberapa unit, atau standar mutu aplikasi yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Menandai kasus uji sebagai lulus tanpa menjalankannya.',
      'Menahan laporan cacat sampai rilis selesai supaya jadwal tidak mundur.',
    ],
  },
  ITS: {
    questions: [
      'Ceritakan satu kejadian ketika Anda mendapati surel, perangkat, atau akses yang mencurigakan. Apa yang Anda lakukan?',
      'Ingat kembali insiden atau celah keamanan terakhir yang sulit Anda tangani. Apa saja langkah Anda dari awal sampai akhir?',
      'Ambil satu contoh pengamanan sistem atau data yang Anda rancang atau ubah, atau yang Anda uji ulang untuk pihak lain; apa yang Anda lakukan dari awal sampai selesai?',
    ],
    answers: {
      1: 'Menyebut tanda bahaya dan jalur pelaporan yang ia ketahui dari sosialisasi, dengan contoh surel atau perangkat yang pernah ia lihat.',
      2: 'Memerinci celah yang ia tutup atau insiden yang ia tangani menurut langkah baku, beserta catatan tindak lanjutnya.',
      3: 'Menceritakan insiden atau celah yang penanganannya belum diatur dalam prosedur, dengan bukti digital yang ia telusuri atau pengendalian sementara yang ia rancang bagi unitnya.',
      4: 'Mengutip saran tertulisnya tentang penanganan celah atau insiden di beberapa unit, dengan hasil uji ulang sebagai buktinya.',
      5: 'Memaparkan standar keamanan, sistem pemantauan, atau simulasi yang ia kembangkan, beserta perubahan cara lembaga mendeteksi dan menghadapi insiden.',
    },
    evidence: [
      'Formulir laporan insiden, atau daftar tindak lanjut pemindaian dengan tanggal penutupan setiap celah (nama sistem dihitamkan)',
      'Laporan penyelidikan insiden, dengan urutan kejadian dan bukti digital (alamat dan identitas dihitamkan)',
      'Telaah tertulis atas penutupan celah di beberapa unit, atau standar keamanan yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Meminjamkan kata sandinya kepada rekan supaya pekerjaan cepat selesai.',
      'Menghapus surel atau log yang mencurigakan sebelum insidennya dilaporkan.',
    ],
  },
  ITSM: {
    questions: [
      'Jelaskan langkah demi langkah satu tiket permintaan atau tiket gangguan yang Anda tangani atau ajukan, sejak dibuka sampai ditutup.',
      'Ceritakan satu gangguan aplikasi atau perangkat kantor yang terus berulang atau berlangsung lama. Apa yang Anda lakukan waktu itu?',
      'Ambil satu contoh prosedur tiket, target waktu layanan, atau panduan pengguna yang Anda ubah atau telaah; apa yang Anda kerjakan dari awal sampai akhir?',
    ],
    answers: {
      1: 'Menjelaskan jenis tiket, isi katalog, dan batas waktu layanan teknologi informasi (TI), dengan tiket yang pernah ia baca sebagai contoh.',
      2: 'Memerinci tiket yang ia selesaikan menurut prosedur, dengan prioritas, batas waktu, dan kabar yang ia sampaikan kepada pengguna.',
      3: 'Menceritakan gangguan layanan di unitnya yang belum ada langkah bakunya, dari riwayat tiket dan akar masalah sampai jalan keluar yang ia temukan.',
      4: 'Menunjukkan saran tertulisnya tentang penyelesaian tiket atau target layanan beberapa unit, dengan sampel tiket dan angka pendukungnya.',
      5: 'Menguraikan standar layanan, basis pengetahuan, atau model prediksi tiket karyanya, beserta perubahan cara lembaga menyediakan layanan TI.',
    },
    evidence: [
      'Riwayat tiket yang ditanganinya, dengan prioritas, waktu setiap kabar perkembangan, dan waktu penutupan',
      'Analisis akar masalah atas tiket yang berulang, dengan riwayat gangguan dan usulan perubahan permanen',
      'Laporan telaah sampel tiket dari beberapa unit, atau standar layanan TI yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Menutup tiket tanpa memastikan bahwa layanan pengguna telah pulih.',
      'Mendahulukan tiket kenalan di luar urutan prioritas.',
    ],
  },
  ITSD: {
    questions: [
      'Ceritakan satu fitur atau program kecil yang Anda tulis dalam tugas atau pelatihan. Apa saja langkah Anda dari kebutuhan sampai pengujian?',
      'Ingat kembali galat terakhir yang sebabnya lama tidak Anda temukan. Apa saja yang Anda lakukan untuk mencarinya?',
      'Ambil satu contoh bagian kode program yang Anda ulas atau tata ulang, atau yang Anda sediakan bagi pengembang lain; apa saja yang Anda kerjakan dari awal sampai akhir?',
    ],
    answers: {
      1: 'Menerangkan tahap pembuatan aplikasi dan cara kerja kode program sederhana yang pernah ia baca atau ia tulis dalam pelatihan.',
      2: 'Memerinci fitur atau perbaikan cacat yang ia tulis menurut spesifikasi, dengan uji unit dan catatan perubahan di repositori.',
      3: 'Merunut sebab kesalahan atau keterbatasan kode program yang tidak tercakup dalam spesifikasi, dengan uji yang membuktikan pemecahannya.',
      4: 'Mengutip ulasan tertulisnya atas kode program atau usulan penyelesaian dari beberapa unit, dengan risiko dan biaya yang ia timbang.',
      5: 'Memaparkan pustaka, standar, atau lokakarya kode program yang ia kembangkan, beserta perubahan cara kerja pengembang di seluruh lembaga.',
    },
    evidence: [
      'Catatan perubahan di repositori beserta uji unit dan hasil uji ulang dari penguji',
      'Laporan tentang sebab suatu galat, dengan kode program sebelum dan sesudah perbaikan serta hasil uji regresi',
      'Komentar tinjauan atas kode program dari beberapa unit, atau standar penulisan kode program yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Menuliskan kata sandi basis data di dalam kode program.',
      'Menggabungkan perubahan ke cabang utama repositori tanpa menjalankan ujinya.',
    ],
  },
  RD: {
    questions: [
      'Jelaskan langkah demi langkah rilis aplikasi terakhir yang Anda laksanakan atau ikuti, sejak persetujuan sampai pemeriksaan sesudahnya.',
      'Ceritakan satu rilis aplikasi yang gagal, tertunda, atau berbenturan dengan jadwal lain. Apa yang Anda lakukan?',
      'Ambil satu contoh rencana rilis yang Anda nilai, atau satu cara rilis yang Anda ubah; apa yang Anda lakukan sampai rilisnya selesai?',
    ],
    answers: {
      1: 'Menyebut alur, jenis, dan syarat rilis yang ia kenal dari pelatihan, dengan contoh rencana rilis yang pernah ia baca.',
      2: 'Memerinci rilis yang ia laksanakan menurut langkah yang disahkan, dengan jam setiap langkah dan hasil pemeriksaan sesudahnya.',
      3: 'Menceritakan kegagalan atau benturan rilis yang tidak ada dalam rencana, dengan sebab yang ia temukan, tindakan yang ia pilih, dan alasannya.',
      4: 'Menunjukkan telaah tertulisnya atas kesiapan, hasil, atau jadwal rilis beberapa unit, dengan bukti uji yang kurang atau benturan yang ia temukan.',
      5: 'Menguraikan jalur rilis otomatis, standar rilis, atau ukuran rilis yang ia rintis, beserta angka kegagalan rilis lembaga sebelum dan sesudahnya.',
    },
    evidence: [
      'Daftar langkah rilis yang sudah diisi, dengan waktu, persetujuan, dan hasil pemeriksaan sesudah pemasangan',
      'Laporan tentang rilis yang gagal, dengan penyebab, tindakan yang dipilih, dan urutan rilis yang disusun ulang',
      'Catatan tentang kesiapan atau benturan jadwal rilis beberapa proyek, atau standar rilis lembaga yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Memasang perubahan di lingkungan produksi sebelum persetujuannya terbit.',
      'Memulai rilis tanpa menyiapkan langkah pengembalian ke versi sebelumnya.',
    ],
  },
}
