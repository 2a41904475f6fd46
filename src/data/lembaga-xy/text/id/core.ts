// Texts of the core competencies, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { CoreCode } from '../../ids'
import type { LembagaXyCompetencyText } from '../types'

/** Texts of the core competencies. */
export const core: Readonly<Record<CoreCode, LembagaXyCompetencyText>> = {
  INT: {
    definition:
      'Kemampuan menyelaraskan ucapan dan tindakan dengan kode etik serta aturan lembaga, termasuk menolak gratifikasi, mengungkap benturan kepentingan, dan mengakui kekeliruan sendiri.',
    levelDescriptions: {
      1: 'Mampu menjelaskan ketentuan etik, gratifikasi, dan benturan kepentingan yang berlaku dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menjalankan kode etik dalam tugasnya ketika menghadapi gratifikasi, benturan kepentingan, atau kekeliruan sendiri.',
      3: 'Mampu memecahkan persoalan etik di unit kerjanya yang belum terjawab oleh kode etik, dengan menimbang fakta, aturan, dan kepentingan para pihak.',
      4: 'Mampu menilai secara tertulis cara beberapa unit kerja menangani benturan kepentingan, gratifikasi, dan dugaan pelanggaran etik.',
      5: 'Mampu mengembangkan sarana pelaporan, kesepakatan, dan bahan belajar yang memperkuat integritas di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Memilah contoh pemberian dari fasilitas kesehatan atau badan usaha menjadi gratifikasi yang wajib dan yang tidak wajib dilaporkan.',
        'Menjelaskan benturan kepentingan yang timbul ketika asesor menguji asesi yang pernah dilatihnya sendiri.',
        'Menunjukkan pasal kode etik yang mengatur kerahasiaan riwayat kesehatan peserta.',
      ],
      2: [
        'Menolak bingkisan dari asesi atau mitra kerja, dengan penolakan yang dilaporkan pada formulir gratifikasi.',
        'Mengakui kekeliruan sendiri kepada atasan pada hari kekeliruan itu diketahui, disertai usul perbaikannya.',
        'Mengisi pernyataan benturan kepentingan ketika menerima berkas yang menyangkut kerabat atau usaha sendiri.',
      ],
      3: [
        'Mengurai dilema etik, misalnya permintaan pejabat agar syarat bagi kenalannya dilonggarkan, menjadi fakta, aturan, dan pilihan tindakan.',
        'Menelusuri sebab berulangnya pelanggaran etik ringan di unitnya, seperti titip presensi, sampai ditemukan celah yang memungkinkannya.',
        'Memeriksa dugaan kebocoran soal uji kompetensi hingga kelalaian petugas dapat dibedakan dari pelanggaran etik yang disengaja.',
      ],
      4: [
        'Menilai secara tertulis penanganan dugaan pelanggaran etik di beberapa unit dengan menandai sanksi yang berbeda atas kesalahan serupa.',
        'Merekomendasikan secara tertulis cara menutup celah gratifikasi, berdasarkan telaah atas keputusan yang rawan titipan, seperti penunjukan mitra.',
        'Meninjau ulang penugasan asesor di beberapa tempat uji kompetensi (TUK), dengan catatan tertulis tentang benturan kepentingan yang terlewat.',
      ],
      5: [
        'Merancang saluran pelaporan pelanggaran etik yang melindungi identitas pelapor di seluruh kantor cabang.',
        'Menggagas pakta integritas antara lembaga, fasilitas kesehatan, dan badan usaha, yang pelaksanaannya dipantau pihak luar.',
        'Menerbitkan kumpulan kasus dilema etik jaminan kesehatan yang dipakai dalam pelatihan di lembaga sendiri dan lembaga lain.',
      ],
    },
  },
  CFV: {
    definition:
      'Kemampuan menjadikan kebutuhan pelanggan, yaitu peserta, badan usaha, fasilitas kesehatan, dan asesi, sebagai titik tolak kerja serta menjawabnya dengan layanan yang bermanfaat bagi mereka.',
    levelDescriptions: {
      1: 'Mampu menjelaskan siapa pelanggan dalam tugasnya dan apa kebutuhan mereka, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu memenuhi kebutuhan pelanggan dalam tugasnya menurut standar layanan sampai pelanggan menyatakan urusannya selesai.',
      3: 'Mampu menemukan kebutuhan pelanggan unit kerjanya yang belum terjawab oleh layanan yang ada, beserta cara memenuhinya.',
      4: 'Mampu menilai secara tertulis apakah rancangan dan hasil layanan beberapa unit kerja menjawab kebutuhan pelanggan.',
      5: 'Mampu menciptakan layanan, ukuran, dan forum yang menjadikan kebutuhan pelanggan sebagai dasar keputusan lembaga.',
    },
    indicators: {
      1: [
        'Mengurutkan langkah yang dilalui peserta sejak mendaftar hingga dirujuk, beserta kebutuhannya pada tiap langkah.',
        'Menyebutkan pelanggan yang memakai hasil kerjanya, baik di dalam maupun di luar lembaga.',
        'Membedakan permintaan yang diucapkan peserta dari kebutuhan di baliknya pada contoh percakapan di loket.',
      ],
      2: [
        'Menanyakan kebutuhan peserta sebelum menawarkan kanal layanan, misalnya kunjungan rumah bagi penyandang disabilitas.',
        'Mengabari asesi tentang kemajuan permohonan sertifikasinya sebelum asesi itu bertanya kembali.',
        'Menindaklanjuti urusan peserta yang melibatkan beberapa unit sampai yang bersangkutan menyatakan kebutuhannya terjawab.',
      ],
      3: [
        'Mengelompokkan peserta, misalnya ibu hamil dan lansia, menurut kebutuhannya untuk menemukan layanan yang belum menjangkau mereka.',
        'Mengusulkan pemangkasan langkah layanan yang tidak bermanfaat bagi pelanggan, berdasarkan pemetaan waktu tunggu mereka.',
        'Menggali alasan peserta meninggalkan kanal daring untuk antre di loket, sampai terungkap kebutuhan yang tidak terlayani.',
      ],
      4: [
        'Menguji ulang simpulan survei kepuasan asesi dari beberapa tempat uji kompetensi (TUK), dengan catatan tertulis tentang kebutuhan yang terlewat.',
        'Membandingkan janji layanan kantor cabang dengan temuan survei pelanggan misterius (mystery shopping), disertai laporan berisi saran perbaikan.',
        'Menandai secara tertulis rancangan perbaikan yang menguntungkan satu kelompok pelanggan, tetapi membebani kelompok lain.',
      ],
      5: [
        'Menciptakan layanan baru bagi kelompok pelanggan yang belum pernah terlayani, bersama peserta dan fasilitas kesehatan.',
        'Merumuskan ukuran nilai layanan bagi pelanggan sebagai dasar lembaga memilih layanan yang ditambah atau dihentikan.',
        'Membangun forum tempat wakil peserta menyuarakan kebutuhan peserta dalam penentuan arah layanan lembaga.',
      ],
    },
  },
  FCI: {
    definition:
      'Kemampuan melahirkan gagasan baru dan membuka ruang bagi gagasan orang lain, dari loket kantor cabang hingga tempat uji kompetensi (TUK), agar cara kerja dan layanan lembaga terus diperbarui.',
    levelDescriptions: {
      1: 'Mampu menjelaskan asal gagasan baru dalam tugasnya, cara menggali gagasan itu, dan hal yang mematikannya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu mengajukan, mencoba, dan mengundang gagasan dalam tugasnya melalui sarana yang disediakan lembaga.',
      3: 'Mampu melahirkan gagasan untuk masalah unit kerjanya yang tidak terpecahkan dengan cara lama serta mengurai hambatan bagi gagasan rekan.',
      4: 'Mampu menilai secara tertulis gagasan, uji coba, dan keterbukaan terhadap usul di beberapa unit kerja.',
      5: 'Mampu membangun ruang dan aturan yang menyuburkan gagasan di seluruh lembaga serta melahirkan gagasan yang menjadi rujukan.',
    },
    indicators: {
      1: [
        'Menceritakan satu gagasan yang mengubah cara penyelenggaraan uji kompetensi di lembaga sertifikasi profesi (LSP) beserta masalah yang melahirkannya.',
        'Menyebutkan tiga kebiasaan rapat yang mematikan gagasan, misalnya ungkapan “sejak dahulu memang begini”.',
        'Menunjukkan pelanggaran aturan curah pendapat pada contoh risalah rapat, misalnya gagasan yang langsung dinilai begitu muncul.',
      ],
      2: [
        'Mengajukan gagasan tertulis untuk mempersingkat pekerjaan rutinnya sendiri, lengkap dengan cara mencobanya.',
        'Mencoba gagasan yang telah berhasil di kantor cabang lain, dengan catatan hasil sebelum dan sesudahnya.',
        'Mengajak rekan yang jarang bersuara untuk menyampaikan gagasannya dalam rapat persiapan uji kompetensi.',
      ],
      3: [
        'Mengolah gagasan dari bidang lain, misalnya pemesanan kursi pesawat, menjadi jalan keluar bagi antrean uji kompetensi yang panjang.',
        'Membongkar anggapan lama di balik suatu prosedur hingga terlihat langkah yang dapat dihilangkan.',
        'Menyelidiki mengapa gagasan petugas lapangan berhenti di meja atasan, sampai ditemukan hambatan yang dapat disingkirkan.',
      ],
      4: [
        'Memberi ulasan tertulis kepada pengusul dari unit lain tentang bagian gagasannya yang baru, yang bermanfaat, dan yang belum dapat diterapkan.',
        'Mengevaluasi uji coba gagasan di beberapa tempat uji kompetensi (TUK), dengan laporan yang memuat pelajaran tanpa menyalahkan pengusulnya.',
        'Melaporkan secara tertulis tanggapan pimpinan yang memadamkan gagasan pegawai dalam rapat yang diamatinya di beberapa unit.',
      ],
      5: [
        'Membangun ruang uji coba tempat pegawai dari berbagai wilayah menggarap gagasan dengan pembebasan sementara dari tugas rutin.',
        'Menyusun aturan lembaga agar nilai kinerja pegawai tidak turun ketika uji coba gagasannya gagal, tetapi dilaporkan dengan jujur.',
        'Melahirkan gagasan pembiayaan atau pelayanan kesehatan yang ditiru penyelenggara jaminan sosial lain.',
      ],
    },
  },
  LRS: {
    definition:
      'Kemampuan membina dan mendayagunakan hubungan dengan pemerintah daerah, fasilitas kesehatan, asosiasi, badan usaha, dan kader demi tujuan program jaminan kesehatan dengan tetap menghormati kepentingan mereka.',
    levelDescriptions: {
      1: 'Mampu menjelaskan siapa pemangku kepentingan dalam tugasnya, peran mereka, dan hal yang mereka harapkan, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu memelihara hubungan dengan mitra dalam tugasnya menurut jadwal kunjungan dan tata cara pencatatan yang berlaku.',
      3: 'Mampu mengurai kepentingan yang berbenturan di antara para mitra unit kerjanya hingga ditemukan penyelesaian yang menjaga hubungan.',
      4: 'Mampu menilai secara tertulis hubungan beberapa unit kerja dengan mitranya beserta rencana mendekati mitra itu.',
      5: 'Mampu mengembangkan jejaring dan pola kemitraan baru yang memperluas hubungan lembaga dengan para pemangku kepentingan.',
    },
    indicators: {
      1: [
        'Menyebutkan pemangku kepentingan lembaga sertifikasi profesi (LSP), seperti unit pengirim asesi dan pemberi lisensi, beserta harapan masing-masing.',
        'Menjelaskan peran pemerintah daerah, dinas kesehatan, dan kader sebagai mitra dalam memperluas kepesertaan.',
        'Memilih pejabat yang tepat dari contoh daftar mitra untuk urusan yang tertulis pada lembar soal.',
      ],
      2: [
        'Mengunjungi mitra, seperti dinas kesehatan atau asosiasi rumah sakit, menurut jadwal, dengan kesepakatan yang tercatat.',
        'Memutakhirkan catatan kontak dan riwayat hubungan dengan mitra seusai setiap pertemuan.',
        'Melaporkan hasil tindak lanjut atas data warga kepada kader mitra yang telah menjangkau warga itu.',
      ],
      3: [
        'Memetakan kepentingan dan pengaruh para pemangku kepentingan dalam suatu persoalan, misalnya keberatan rumah sakit atas perubahan tarif.',
        'Mempertemukan dua mitra yang berselisih, seperti puskesmas dan rumah sakit, hingga tersusun jalan keluar yang diterima keduanya.',
        'Merumuskan jalan tengah dengan mitra yang layanannya terganggu oleh kedatangan asesi ke tempat uji kompetensi (TUK) miliknya.',
      ],
      4: [
        'Merekomendasikan secara tertulis cara memperbaiki hubungan LSP dengan pengguna sertifikat di beberapa unit, berdasarkan keluhan dan harapan mereka.',
        'Menilai kemitraan beberapa kantor cabang dalam laporan yang menandai hubungan yang hanya ada di atas kertas.',
        'Menelaah rencana unit lain untuk mendekati mitra, dengan catatan tertulis tentang langkah yang dapat merugikan lembaga atau mitra itu.',
      ],
      5: [
        'Menggalang jejaring kementerian, asosiasi, dan organisasi masyarakat sebagai mitra penopang keberlanjutan program Jaminan Kesehatan Nasional (JKN).',
        'Mengembangkan pola kemitraan yang membagi manfaat dan tanggung jawab antara lembaga dan pemerintah daerah.',
        'Merintis hubungan yang membuahkan pertukaran pakar dengan penyelenggara jaminan kesehatan di negara lain.',
      ],
    },
  },
}
