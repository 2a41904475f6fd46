// Texts of the technical competencies of data and information technology, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { TechnicalText } from '../../types'

/** Texts of the technical competencies of data and information technology. */
export const information: Readonly<
  Record<
    'DA' | 'DM' | 'DV' | 'DBA' | 'DDD' | 'ITIAM' | 'ITN' | 'ITPD' | 'ITQ' | 'ITS' | 'ITSM' | 'ITSD' | 'RD',
    TechnicalText
  >
> = {
  DA: {
    definition:
      'Keahlian mengolah dan memodelkan data kepesertaan, iuran, pelayanan, dan klaim untuk menjawab pertanyaan kerja dan mendukung pengambilan keputusan lembaga.',
    indicators: {
      '1': [
        'Menjelaskan kapan memakai analisis deskriptif, diagnostik, atau prediktif dengan contoh pertanyaan tentang kunjungan peserta.',
      ],
      '2': [
        'Menjalankan kueri dan uji statistik pada data kunjungan atau klaim untuk menjawab permintaan unit kerja.',
      ],
      '3': [
        'Memodelkan faktor pendorong kenaikan rujukan atau tunggakan dan merekomendasikan tindakan dari hasil model.',
      ],
      '4': [
        'Membedah model buatan analis lain untuk menemukan bias sampel, kebocoran data, atau kesimpulan yang melampaui bukti.',
      ],
      '5': [
        'Menciptakan model baru yang memprediksi penyakit kronis atau lonjakan kunjungan peserta untuk dipakai dalam kebijakan lembaga.',
      ],
    },
  },
  DM: {
    definition:
      'Keahlian mengatur daur hidup, mutu, definisi, dan hak akses data lembaga agar data peserta dan fasilitas kesehatan tunggal, akurat, dan terlindungi.',
    indicators: {
      '1': [
        'Menyebutkan pemilik data, definisi baku, dan kelas kerahasiaan untuk data peserta yang dipakai di unitnya.',
      ],
      '2': ['Membersihkan data ganda atau tidak lengkap menurut aturan mutu data dan mencatat perubahannya.'],
      '3': [
        'Menelusuri asal ketidaksesuaian data antarsistem dan memperbaiki aturan pemadanan di sumbernya.',
      ],
      '4': [
        'Memeriksa kesesuaian rencana perbaikan mutu dari para pemilik data dengan standar metadata dan ketentuan pelindungan data pribadi.',
      ],
      '5': ['Membentuk tata kelola data lembaga, termasuk data induk peserta yang dirujuk semua sistem.'],
    },
  },
  DV: {
    definition:
      'Keahlian menyajikan data dalam grafik, peta, dan dasbor yang terbaca tepat oleh pimpinan, kantor cabang, dan masyarakat.',
    indicators: {
      '1': [
        'Membedakan kegunaan grafik batang, garis, sebar, dan peta untuk data peserta, iuran, atau klaim.',
      ],
      '2': ['Membuat dasbor capaian kantor cabang dari sumber data resmi sesuai pedoman warna dan label.'],
      '3': [
        'Menata ulang dasbor yang membingungkan sesudah memilah kebutuhan penggunanya, sehingga pokok keputusan terlihat di layar pertama.',
      ],
      '4': [
        'Mengoreksi grafik buatan tim lain yang menyesatkan, misalnya karena skala terpotong atau pembanding yang tidak setara.',
      ],
      '5': [
        'Menerbitkan pustaka visual dan standar penyajian data yang dipakai seluruh unit dalam laporan kepada publik.',
      ],
    },
  },
  DBA: {
    definition:
      'Keahlian mengoperasikan, memelihara, mengamankan, dan memulihkan basis data produksi yang menopang layanan kepesertaan, iuran, dan klaim di seluruh kantor.',
    indicators: {
      '1': ['Menjelaskan fungsi pencadangan, replikasi, dan hak akses pada basis data produksi lembaga.'],
      '2': ['Menjalankan pencadangan terjadwal dan uji pemulihan basis data, lalu mengisi catatan hasilnya.'],
      '3': [
        'Mendiagnosis kueri lambat, penguncian tabel, atau ruang penyimpanan penuh dan memulihkan kinerja basis data.',
      ],
      '4': [
        'Menelaah rencana migrasi dan penyetelan dari administrator lain serta menolak langkah yang berisiko menghilangkan data.',
      ],
      '5': [
        'Mengembangkan arsitektur basis data dengan ketersediaan tinggi dan pemulihan bencana bagi layanan yang tidak boleh berhenti.',
      ],
    },
  },
  DDD: {
    definition:
      'Keahlian merancang struktur, relasi, dan aturan integritas basis data serta membangunnya untuk mendukung aplikasi layanan dan pelaporan lembaga.',
    indicators: {
      '1': ['Menerangkan arti entitas, kunci, dan relasi dengan menunjuk bagian diagram data kepesertaan.'],
      '2': ['Membuat tabel, indeks, dan prosedur tersimpan sesuai rancangan skema yang telah disetujui.'],
      '3': [
        'Merombak skema yang memuat redundansi atau anomali sehingga satu fakta tentang peserta tersimpan di satu tempat.',
      ],
      '4': [
        'Mengevaluasi rancangan skema dari pengembang lain dengan simulasi beban transaksi dan pertumbuhan data.',
      ],
      '5': [
        'Merancang pola basis data acuan, termasuk integrasi data fasilitas kesehatan, sebagai dasar pembangunan aplikasi baru.',
      ],
    },
  },
  ITIAM: {
    definition:
      'Pengelolaan pusat data, peladen, perangkat kerja, dan lisensi sejak pengadaan sampai penghapusan, sehingga sistem kepesertaan dan klaim berjalan di atas infrastruktur yang tercatat dan terpelihara.',
    indicators: {
      '1': [
        'Menyebutkan komponen pusat data serta jenis perangkat dan lisensi yang wajib masuk daftar aset TI.',
      ],
      '2': [
        'Memutakhirkan daftar aset TI setelah pemasangan, pemindahan, atau penarikan komputer dan peladen kantor cabang.',
      ],
      '3': [
        'Mendiagnosis kelambatan aplikasi klaim dari beban prosesor, memori, dan media simpan, lalu menata ulang pembagian peladennya.',
      ],
      '4': [
        'Meninjau rencana kapasitas dan peremajaan perangkat dari tim infrastruktur terhadap umur aset serta biaya pemeliharaannya.',
      ],
      '5': [
        'Menciptakan arsitektur pusat data ganda yang menjaga layanan JKN nasional tetap berjalan ketika satu lokasi padam.',
      ],
    },
  },
  ITN: {
    definition:
      'Pembangunan, pemantauan, dan pemulihan jaringan komunikasi data yang menghubungkan kantor pusat, kantor cabang, dan fasilitas kesehatan, agar transaksi kepesertaan dan rujukan tidak terputus.',
    indicators: {
      '1': [
        'Menggambarkan topologi jaringan antara kantor cabang dan pusat data beserta fungsi tiap perangkatnya.',
      ],
      '2': [
        'Mengonfigurasi sakelar dan titik akses nirkabel kantor cabang mengikuti skema alamat IP lembaga.',
      ],
      '3': [
        'Menelusuri putusnya sambungan fasilitas kesehatan dari catatan lalu lintas data dan memulihkan segmen yang rusak.',
      ],
      '4': [
        'Memeriksa rancangan jaringan dari teknisi dan penyedia untuk menemukan perangkat tunggal yang kerusakannya melumpuhkan semua sambungan.',
      ],
      '5': [
        'Merintis jaringan nasional dengan jalur cadangan otomatis bagi kantor di daerah yang telekomunikasinya terbatas.',
      ],
    },
  },
  ITPD: {
    definition:
      'Penerjemahan kebutuhan kepesertaan, iuran, dan pelayanan kesehatan ke dalam rencana induk, arsitektur, dan rancangan sistem TI beserta urutan prioritas dan anggarannya.',
    indicators: {
      '1': ['Menjelaskan isi rencana induk TI dan kaitannya dengan sasaran layanan kepada peserta.'],
      '2': [
        'Menuangkan kebutuhan unit kepesertaan ke dalam dokumen rancangan sistem yang memuat alur proses, data, dan antarmuka.',
      ],
      '3': [
        'Memetakan tumpang tindih fungsi sistem kepesertaan, iuran, dan klaim untuk merancang penggabungannya.',
      ],
      '4': [
        'Menakar usulan proyek TI dari unit kerja terhadap arsitektur acuan, manfaat, dan kesiapan anggaran.',
      ],
      '5': [
        'Membangun arsitektur acuan pertukaran data antara sistem JKN, rekam medis elektronik, dan data kependudukan nasional.',
      ],
    },
  },
  ITQ: {
    definition:
      'Penjaminan mutu sistem dan proses TI melalui standar, pengujian, dan pengukuran, agar aplikasi kepesertaan, iuran, dan klaim bekerja sesuai kebutuhan penggunanya.',
    indicators: {
      '1': [
        'Membedakan uji fungsi, uji beban, dan uji keberterimaan pengguna menurut tujuan dan waktu pelaksanaannya.',
      ],
      '2': [
        'Menjalankan skenario uji aplikasi klaim dan melaporkan setiap cacat lengkap dengan langkah pengulangannya.',
      ],
      '3': [
        'Mengelompokkan cacat perangkat lunak menurut sebabnya guna memperbaiki tahap pengembangan yang melahirkannya.',
      ],
      '4': ['Menilai kecukupan rencana dan bukti uji tim proyek sebelum menyatakan aplikasi layak pakai.'],
      '5': [
        'Memelopori kerangka pengujian otomatis beserta ukuran mutu TI yang dipakai semua proyek aplikasi lembaga.',
      ],
    },
  },
  ITS: {
    definition:
      'Perlindungan sistem dan data peserta, termasuk riwayat pelayanan kesehatan, dari akses tidak sah, kebocoran, dan gangguan melalui pengendalian akses, pemantauan, serta penanganan insiden.',
    indicators: {
      '1': [
        'Menyebutkan ciri surel tipuan yang memancing kata sandi aplikasi kepesertaan dan cara melaporkannya.',
      ],
      '2': [
        'Mengatur hak akses pengguna aplikasi sesuai tugas jabatan dan mencabutnya ketika pegawai berpindah unit.',
      ],
      '3': [
        'Menyelidiki catatan akses yang janggal untuk menemukan dan menutup jalur kebocoran data peserta.',
      ],
      '4': [
        'Meninjau hasil uji penetrasi dan rencana perbaikan tim keamanan guna menetapkan celah yang harus didahulukan.',
      ],
      '5': [
        'Mendirikan pusat operasi keamanan yang memadukan deteksi ancaman siber terhadap data kesehatan lintas lembaga mitra.',
      ],
    },
  },
  ITSM: {
    definition:
      'Pengelolaan permintaan, gangguan, perubahan, dan kesepakatan layanan TI bagi pegawai dan mitra, agar pekerjaan kantor cabang dan fasilitas kesehatan segera pulih ketika terganggu.',
    indicators: {
      '1': [
        'Menguraikan perbedaan insiden, masalah, dan permintaan layanan menurut katalog layanan TI lembaga.',
      ],
      '2': [
        'Menangani tiket gangguan dari kantor cabang sesuai prioritas dan batas waktu yang disepakati dengan pengguna.',
      ],
      '3': [
        'Menggali riwayat tiket gangguan yang berulang untuk menemukan akar masalah dan mengajukan perubahan permanen.',
      ],
      '4': [
        'Mengaudit penutupan tiket oleh tim dukungan dan mengembalikan penyelesaian yang baru bersifat sementara.',
      ],
      '5': [
        'Merancang model layanan TI swalayan yang menyatukan katalog, basis solusi, dan asisten virtual bagi pegawai.',
      ],
    },
  },
  ITSD: {
    definition:
      'Pembuatan dan pemeliharaan aplikasi lembaga melalui analisis kebutuhan, penulisan kode, pengujian unit, dan dokumentasi, untuk layanan peserta, badan usaha, dan fasilitas kesehatan.',
    indicators: {
      '1': ['Memaparkan tahap daur hidup pengembangan aplikasi dan keluaran yang dihasilkan tiap tahapnya.'],
      '2': [
        'Menulis kode fitur aplikasi peserta sesuai spesifikasi beserta uji unit dan catatan perubahannya.',
      ],
      '3': [
        'Memecahkan salah hitung iuran pada aplikasi dengan menelusuri logika program sampai data masukannya.',
      ],
      '4': [
        'Mengulas kode sumber pemrogram lain dan menandai bagian yang rawan galat atau sulit dipelihara.',
      ],
      '5': ['Membangun pustaka komponen bersama yang dipakai ulang oleh semua tim aplikasi JKN.'],
    },
  },
  RD: {
    definition:
      'Perencanaan dan pelaksanaan pemindahan versi baru sistem dari lingkungan uji ke lingkungan produksi, dengan gangguan sekecil mungkin bagi kantor cabang dan fasilitas kesehatan.',
    indicators: {
      '1': [
        'Menggambarkan alur rilis aplikasi dari lingkungan pengembangan sampai produksi beserta persetujuan yang diperlukan.',
      ],
      '2': [
        'Memasang versi baru aplikasi di lingkungan produksi mengikuti daftar langkah rilis yang disetujui.',
      ],
      '3': [
        'Mengisolasi penyebab gagalnya penerapan untuk memilih antara perbaikan langsung dan pengembalian ke versi sebelumnya.',
      ],
      '4': [
        'Memutuskan layak tidaknya rilis tim proyek berdasarkan bukti uji, jadwal, dan rencana pengembaliannya.',
      ],
      '5': [
        'Mengotomatiskan jalur penerapan sistem JKN sehingga pembaruan bertahap berjalan tanpa menghentikan pelayanan.',
      ],
    },
  },
}
