// Texts of the core competencies, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { CoreCode } from '../../ids'
import type { SoftText } from '../types'

/** Texts of the core competencies. */
export const core: Readonly<Record<CoreCode, SoftText>> = {
  INT: {
    definition:
      'Keselarasan antara ucapan, tindakan, dan aturan lembaga dalam mengurus iuran serta data peserta, termasuk keberanian menolak gratifikasi dan mengakui kekeliruan sendiri.',
    indicators: {
      '1': [
        'Menyebutkan pemberian dari fasilitas kesehatan atau badan usaha yang wajib ditolak dan dilaporkan sebagai gratifikasi.',
        'Menjelaskan dengan contoh kapan hubungan keluarga dengan pemilik klinik menimbulkan benturan kepentingan.',
        'Menunjukkan pasal kode etik yang mengatur kerahasiaan riwayat kesehatan peserta.',
      ],
      '2': [
        'Menolak pemberian dari mitra kerja dan mencatatkan penolakan itu pada formulir pelaporan gratifikasi.',
        'Mengakui kekeliruan sendiri kepada atasan pada hari kekeliruan itu diketahui, disertai langkah perbaikannya.',
        'Mengisi pernyataan benturan kepentingan sebelum menangani berkas yang melibatkan kerabat atau usaha sendiri.',
      ],
      '3': [
        'Mengurai dilema etik, misalnya permintaan melonggarkan syarat bagi kenalan pejabat, menjadi fakta, aturan, dan pilihan tindakan.',
        'Menelusuri sebab berulangnya pelanggaran kecil di unit, seperti titip absen, lalu menutup celahnya.',
        'Melaporkan penyimpangan rekan atau atasan melalui saluran resmi dengan bukti yang telah disusun menurut kronologi.',
      ],
      '4': [
        'Menilai penanganan dugaan pelanggaran etik oleh pimpinan unit dan mengoreksi sanksi yang berbeda untuk kesalahan serupa.',
        'Meninjau keputusan unit yang rawan titipan, seperti mutasi dan penunjukan mitra, lalu membatalkan yang melanggar aturan.',
        'Mencocokkan pernyataan benturan kepentingan bawahan dengan penugasannya dan mengalihkan tugas yang bertentangan.',
      ],
      '5': [
        'Merancang mekanisme pelaporan pelanggaran yang melindungi identitas pelapor di seluruh kantor cabang.',
        'Menggagas pakta integritas antara lembaga, fasilitas kesehatan, dan badan usaha dengan pemantauan oleh pihak luar.',
        'Menerbitkan kumpulan kasus dilema etik jaminan kesehatan yang dipakai lembaga lain sebagai bahan belajar.',
      ],
    },
  },
  CFV: {
    definition:
      'Kesediaan menempatkan kebutuhan peserta, badan usaha, dan fasilitas kesehatan sebagai titik tolak kerja, lalu mengubahnya menjadi manfaat yang mereka rasakan di loket, kanal daring, dan kunjungan lapangan.',
    indicators: {
      '1': [
        'Menggambarkan perjalanan seorang peserta sejak mendaftar, berobat di FKTP, hingga dirujuk, lengkap dengan titik kesulitannya.',
        'Menerangkan siapa saja pelanggan di dalam dan di luar lembaga yang memakai hasil kerjanya.',
        'Membedakan permintaan yang diucapkan peserta dari kebutuhan di baliknya melalui contoh kejadian di loket.',
      ],
      '2': [
        'Menanyakan kesulitan peserta sebelum menawarkan kanal layanan, misalnya kunjungan rumah bagi penyandang disabilitas.',
        'Mengabari badan usaha tentang kemajuan permintaannya sebelum mereka menanyakannya kembali.',
        'Menuntaskan urusan peserta lintas unit sampai yang bersangkutan menyatakan kebutuhannya terjawab.',
      ],
      '3': [
        'Mengelompokkan peserta menurut kebutuhan, seperti ibu hamil atau lansia, dan menemukan layanan yang belum terjangkau mereka.',
        'Memangkas tahapan layanan yang menyita waktu peserta setelah memetakan langkah yang tidak memberi mereka manfaat.',
        'Menggali penyebab peserta meninggalkan kanal daring dan memilih antre, kemudian memperbaikinya bersama unit terkait.',
      ],
      '4': [
        'Memutuskan usulan layanan dari bawahan dengan catatan manfaatnya bagi peserta, bukan kemudahannya bagi petugas.',
        'Membandingkan janji layanan kantor cabang dengan pengalaman nyata peserta melalui kunjungan tersamar.',
        'Mengoreksi rancangan perbaikan yang menguntungkan satu kelompok pelanggan tetapi membebani kelompok lainnya.',
      ],
      '5': [
        'Menciptakan layanan baru bersama peserta dan fasilitas kesehatan untuk kelompok yang belum pernah terlayani.',
        'Merumuskan ukuran nilai pelanggan sebagai dasar lembaga memilih layanan yang ditambah atau dihentikan.',
        'Membangun forum perwakilan peserta yang ikut menentukan arah layanan lembaga.',
      ],
    },
  },
  FCI: {
    definition:
      'Kesediaan melahirkan gagasan baru dan membuka ruang bagi gagasan orang lain, dari loket kantor cabang sampai kantor pusat, agar cara kerja serta layanan jaminan kesehatan terus diperbarui.',
    indicators: {
      '1': [
        'Menceritakan kembali satu pembaruan layanan di lembaga dan masalah yang melahirkannya.',
        'Menyebutkan kebiasaan rapat yang mematikan gagasan, misalnya ungkapan "sejak dahulu memang begini".',
        'Menguraikan aturan main curah gagasan, termasuk menunda penilaian atas usul yang baru muncul.',
      ],
      '2': [
        'Mengajukan usul tertulis untuk mempersingkat pekerjaan rutinnya sendiri, lengkap dengan cara mencobanya.',
        'Mencoba cara baru yang diambil dari kantor cabang lain dan mencatat hasil percobaannya.',
        'Mengundang rekan yang jarang bersuara untuk menyampaikan gagasan dalam rapat unit.',
      ],
      '3': [
        'Menggabungkan gagasan dari bidang berbeda, misalnya antrean bank dan pendaftaran peserta, menjadi satu pemecahan.',
        'Membongkar anggapan lama di balik suatu prosedur dan menunjukkan bagian yang dapat dihilangkan.',
        'Menyelidiki mengapa usul petugas lapangan berhenti di meja atasan, lalu menyingkirkan hambatannya.',
      ],
      '4': [
        'Menilai gagasan tim dari kebaruan, manfaat, dan kemungkinan penerapannya, lalu menyampaikan alasannya kepada pengusul.',
        'Menghentikan percobaan yang tidak terbukti bermanfaat tanpa menghukum pengusulnya, sambil mengumumkan pelajaran yang diperoleh.',
        'Meninjau cara pimpinan unit menanggapi usul dan menegur tanggapan yang memadamkan keberanian mencoba.',
      ],
      '5': [
        'Membangun ruang uji coba tempat pegawai dari berbagai wilayah dibebaskan dari tugas rutin untuk menggarap gagasan.',
        'Melahirkan terobosan pembiayaan atau pelayanan kesehatan yang ditiru penyelenggara jaminan sosial lain.',
        'Mengubah kebijakan lembaga agar percobaan gagal yang dilaporkan dengan jujur tidak menurunkan penilaian pegawai.',
      ],
    },
  },
  LRS: {
    definition:
      'Kecakapan membina dan mendayagunakan hubungan dengan pemerintah daerah, fasilitas kesehatan, asosiasi, badan usaha, dan kader demi tujuan program jaminan kesehatan, dengan tetap menghormati kepentingan mereka.',
    indicators: {
      '1': [
        'Menyebutkan pemangku kepentingan utama unitnya dan hal yang mereka harapkan dari lembaga.',
        'Menjelaskan peran pemerintah daerah, dinas kesehatan, dan kader dalam memperluas kepesertaan.',
        'Menunjukkan pejabat penghubung di tiap instansi mitra untuk urusan yang sedang ditangani.',
      ],
      '2': [
        'Berkunjung ke dinas kesehatan atau asosiasi rumah sakit menurut jadwal dan mencatat kesepakatan yang dicapai.',
        'Memutakhirkan catatan kontak dan riwayat hubungan mitra seusai setiap pertemuan.',
        'Menggandeng kader untuk menjangkau warga yang belum terdaftar dan menyampaikan kembali hasilnya kepada mereka.',
      ],
      '3': [
        'Memetakan kepentingan dan kekuatan para pihak dalam suatu persoalan, misalnya keberatan rumah sakit atas perubahan tarif.',
        'Mempertemukan pihak yang berselisih, seperti FKTP dan rumah sakit, serta menyusun jalan keluar yang diterima keduanya.',
        'Mencari titik temu antara anggaran pemerintah daerah dan target kepesertaan agar iuran warga miskin terbiayai.',
      ],
      '4': [
        'Menilai hubungan kantor cabang dengan para mitranya dan menunjukkan kemitraan yang tinggal di atas kertas.',
        'Mengkaji ulang rencana pendekatan mitra yang disusun tim dan mengganti jalur yang dapat merugikan lembaga.',
        'Mengevaluasi hasil nota kesepahaman terhadap sasaran program dan merekomendasikan pembaruan atau pengakhirannya.',
      ],
      '5': [
        'Menggalang koalisi kementerian, asosiasi, dan organisasi masyarakat untuk menopang keberlanjutan program jaminan kesehatan nasional.',
        'Mengembangkan pola kemitraan baru yang membagi manfaat dan tanggung jawab antara lembaga dan pemerintah daerah.',
        'Merintis jejaring dengan penyelenggara jaminan kesehatan negara lain yang membuahkan pertukaran pakar.',
      ],
    },
  },
}
