// Texts of the leadership competencies, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LeadershipCode } from '../../ids'
import type { LembagaXyCompetencyText } from '../types'

/** Texts of the leadership competencies. */
export const leadership: Readonly<Record<LeadershipCode, LembagaXyCompetencyText>> = {
  BT: {
    definition:
      'Kemampuan memperoleh, menjaga, dan memulihkan kepercayaan rekan, peserta, asesi, serta mitra melalui janji yang ditepati, keterbukaan, dan keadilan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan perilaku yang menumbuhkan dan yang merusak kepercayaan dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menjaga kepercayaan dalam tugasnya dengan menepati janji, menerangkan alasan, dan menyimpan rahasia sesuai dengan ketentuan.',
      3: 'Mampu mengurai sebab retaknya kepercayaan di unit kerjanya, baik antarrekan maupun dari mitra, serta menemukan cara memulihkannya.',
      4: 'Mampu menilai secara tertulis cara beberapa unit kerja menepati janji, menjaga keterbukaan, dan memulihkan kepercayaan.',
      5: 'Mampu mengembangkan piagam, dialog, dan bahan pelatihan yang menumbuhkan kepercayaan di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Membedakan perilaku yang menumbuhkan kepercayaan rekan dari yang merusaknya pada contoh kejadian di kantor.',
        'Menjelaskan dampak keterlambatan pembayaran terhadap kepercayaan fasilitas kesehatan kepada lembaga.',
        'Memilah informasi uji kompetensi menjadi yang boleh diketahui asesi dan yang harus dirahasiakan agar sertifikat tetap dipercaya.',
      ],
      2: [
        'Menepati tanggal penyerahan berkas uji kompetensi kepada asesor, dengan tanda terima bertanggal sebagai bukti.',
        'Menerangkan alasan di balik perubahan urutan atau pembagian kerja kepada rekan yang terdampak.',
        'Meminta izin rekan sebelum meneruskan keluhan pribadi yang dipercayakan rekan itu kepadanya.',
      ],
      3: [
        'Menelusuri asal retaknya kepercayaan antara dua kelompok kerja di unitnya hingga tersusun kesepakatan kerja baru.',
        'Memulihkan kepercayaan mitra yang dikecewakan lembaga, melalui pengakuan kesalahan dan rencana perbaikan yang memuat tenggat.',
        'Menganalisis banding asesi yang berulang untuk menemukan sebab turunnya kepercayaan pada proses uji kompetensi.',
      ],
      4: [
        'Memeriksa janji layanan beberapa unit sebelum diumumkan, dengan catatan tertulis atas janji yang tidak mungkin dipenuhi.',
        'Menyanggah secara tertulis rencana tindak lanjut unit lain atas survei kepercayaan pegawai apabila rencana itu tidak menyentuh sebab turunnya kepercayaan.',
        'Menilai secara tertulis apakah jawaban atas banding asesi dari berbagai skema sertifikasi memuat alasan yang dapat diperiksa asesi.',
      ],
      5: [
        'Mengembangkan piagam keterbukaan yang mengatur cara pimpinan di seluruh lembaga menyampaikan keputusan kepada pegawai.',
        'Merintis dialog berkala antara direksi, peserta, dan tenaga kesehatan, dengan janji tindak lanjut yang dapat dipantau publik.',
        'Menyusun modul pemulihan kepercayaan setelah krisis pelayanan untuk melatih para pemimpin baru.',
      ],
    },
  },
  CL: {
    definition:
      'Kemampuan memimpin dengan welas asih, yaitu mengenali beban pegawai dan peserta, mendengarkan mereka, serta bertindak nyata untuk meringankannya tanpa mengabaikan tugas lembaga.',
    levelDescriptions: {
      1: 'Mampu menjelaskan arti welas asih dalam tugasnya, tanda beban emosional, dan bantuan yang tersedia, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menunjukkan welas asih dalam tugasnya, dengan cara dan bantuan yang tersedia, kepada orang yang sedang menanggung beban.',
      3: 'Mampu mengurai sebab beban yang ditanggung pegawai dan peserta dalam lingkup unit kerjanya serta menemukan jalan keluar ketika aturannya belum ada.',
      4: 'Mampu menilai secara tertulis apakah perlakuan, keputusan, dan rencana beberapa unit kerja membebani orang yang terdampak.',
      5: 'Mampu mengembangkan program, pedoman, dan gerakan welas asih yang dijalankan di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menunjukkan tanda beban emosional pada contoh kasus petugas loket yang setiap hari menghadapi peserta yang sakit.',
        'Membedakan rasa kasihan, empati, dan welas asih pada contoh percakapan dengan asesi yang dinyatakan belum kompeten.',
        'Menyebutkan bantuan yang disediakan lembaga bagi pegawai yang berduka, sakit, atau tertimpa bencana.',
      ],
      2: [
        'Mendengarkan rekan yang sedang tertekan sampai rekan itu selesai menceritakan bebannya sebelum menawarkan bantuan.',
        'Menukar jadwal kerjanya dengan jadwal rekan yang merawat anggota keluarga yang sakit sehingga beban rekan itu berkurang tanpa mengganggu layanan.',
        'Menyampaikan kabar buruk secara tatap muka, misalnya permohonan yang tidak dikabulkan, dengan waktu bagi penerimanya untuk mengungkapkan perasaan.',
      ],
      3: [
        'Menelusuri sumber beban kerja yang timpang di unitnya, seperti lonjakan antrean, hingga tersusun usul pembagian ulang.',
        'Merumuskan jalan keluar bagi rekan yang kinerjanya merosot karena beban keluarga, tanpa mengorbankan layanan.',
        'Memeriksa aturan yang membebani peserta rentan untuk mengusulkan kelonggaran yang masih sah.',
      ],
      4: [
        'Menilai secara tertulis apakah penyampaian hasil oleh asesor di beberapa tempat uji kompetensi (TUK) menambah beban asesi yang dinyatakan belum kompeten.',
        'Menandai secara tertulis beban keluarga pegawai yang luput diperhitungkan dalam rencana mutasi unit lain.',
        'Memberi masukan tertulis kepada pimpinan unit lain tentang teguran yang mempermalukan pegawai yang berbuat salah.',
      ],
      5: [
        'Merintis program pendampingan psikologis oleh sesama pegawai yang meringankan beban petugas, termasuk di daerah terpencil.',
        'Menyusun pedoman yang memuat ukuran welas asih untuk penilaian serta pemilihan pemimpin lembaga.',
        'Menggerakkan fasilitas kesehatan mitra untuk menyusun bersama tata cara pendampingan peserta menjelang akhir hayat.',
      ],
    },
  },
  IMI: {
    definition:
      'Kemampuan meyakinkan orang lain, dari badan usaha yang enggan mendaftarkan pekerja sampai pengambil kebijakan, dengan alasan dan cara yang disesuaikan sehingga sikap atau tindakan mereka berubah.',
    levelDescriptions: {
      1: 'Mampu menjelaskan cara meyakinkan orang, keberatan yang lazim, dan tokoh berpengaruh yang ditemui dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu meyakinkan lawan bicara dalam tugasnya dengan alasan, kisah, dan fakta yang telah disiapkan.',
      3: 'Mampu menganalisis sebab penolakan yang dihadapi unit kerjanya serta menemukan cara lain untuk meyakinkan pihak yang menolak.',
      4: 'Mampu menilai secara tertulis bahan, cara, dan hasil upaya beberapa unit kerja untuk memengaruhi pihak lain.',
      5: 'Mampu mengembangkan strategi, tulisan, dan pelatihan yang memperluas pengaruh lembaga terhadap kebijakan serta masyarakat.',
    },
    indicators: {
      1: [
        'Membedakan cara meyakinkan yang bertumpu pada data, pada kisah, dan pada wewenang dalam contoh percakapan.',
        'Menyebutkan dua keberatan pegawai yang enggan mengikuti uji kompetensi beserta alasan yang dapat meyakinkan mereka.',
        'Menunjukkan tokoh yang berpengaruh bagi warga dalam uraian kasus, seperti pemuka agama atau ketua serikat pekerja.',
      ],
      2: [
        'Menyiapkan dua alasan yang menyentuh kepentingan badan usaha untuk meyakinkan pemiliknya dalam pertemuan.',
        'Memakai kisah nyata pasien yang identitasnya disamarkan untuk meyakinkan warga sehat agar tetap membayar iuran.',
        'Menjawab sanggahan hadirin satu per satu dengan fakta dan contoh dari wilayah mereka sendiri.',
      ],
      3: [
        'Memetakan sikap para pengambil keputusan untuk menyusun urutan orang yang perlu diyakinkan.',
        'Mengubah isi pesan kepada unit yang enggan mengirim asesi, berdasarkan sebab gagalnya bujukan terdahulu.',
        'Menggandeng pihak ketiga, misalnya dokter atau serikat pekerja, untuk meyakinkan pihak yang penolakannya berlarut-larut.',
      ],
      4: [
        'Menelaah bahan paparan unit lain bagi pengambil kebijakan, dengan catatan tertulis tentang alasan yang mudah dipatahkan.',
        'Menandai secara tertulis bahan persuasi unit lain yang bertumpu pada tekanan atau keterangan yang menyesatkan.',
        'Mengevaluasi pengaruh sosialisasi skema sertifikasi di beberapa unit terhadap minat calon asesi, dengan laporan berisi saran perbaikan.',
      ],
      5: [
        'Memengaruhi kebijakan pembiayaan kesehatan nasional melalui naskah yang menjadi bahan keterangan lembaga di hadapan Dewan Perwakilan Rakyat (DPR).',
        'Melatih juru bicara dari kalangan peserta di berbagai daerah untuk meyakinkan warga dengan menceritakan pengalaman sendiri.',
        'Merancang strategi yang dipakai semua kantor wilayah untuk memperoleh dukungan kepala daerah.',
      ],
    },
  },
  LA: {
    definition:
      'Kemampuan menarik pelajaran dari pengalaman, kegagalan, dan umpan balik untuk segera dipakai dalam keadaan baru, misalnya perubahan regulasi, aplikasi, atau wilayah tugas.',
    levelDescriptions: {
      1: 'Mampu menjelaskan pelajaran dari pengalaman dalam tugasnya serta kebutuhan dan cara belajarnya, diukur dengan tanya jawab atau tes tertulis berbasis kasus.',
      2: 'Mampu memakai pelajaran dari umpan balik, pelatihan, dan pengalaman untuk mengubah cara mengerjakan tugasnya menurut panduan yang tersedia.',
      3: 'Mampu mengolah pelajaran dari berbagai pengalaman menjadi jalan keluar bagi masalah baru di unit kerjanya yang belum ada panduannya.',
      4: 'Mampu menilai pelajaran yang ditarik orang lain di beberapa unit kerja beserta rencana belajar mereka, dengan saran tertulis.',
      5: 'Mampu mengembangkan cara belajar dari pengalaman, kegagalan, dan krisis yang diterapkan di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menceritakan satu kejadian saat aplikasi kerja terakhir kali berganti beserta pelajaran yang ditariknya.',
        'Menunjukkan bagian skema sertifikasi baru yang belum dikuasainya beserta sumber belajar untuk tiap bagian.',
        'Membedakan pelajaran yang didukung fakta dari kesan sesaat pada contoh catatan seusai kegiatan sosialisasi.',
      ],
      2: [
        'Meminta umpan balik asesi dan asesor seusai uji kompetensi untuk menemukan pelajaran bagi penyelenggaraan berikutnya.',
        'Mempelajari menu aplikasi baru dari panduan pengguna sebelum aplikasi itu mulai dipakai, dengan transaksi latihan sebagai bukti.',
        'Mengganti satu langkah kerja rutin berdasarkan pelajaran dari kesalahan yang tercatat pada bulan sebelumnya.',
      ],
      3: [
        'Membandingkan keadaan di wilayah tugas baru dengan pengalaman terdahulu untuk memilih pelajaran yang masih berlaku.',
        'Memecahkan masalah yang belum pernah dijumpai unit kerjanya dengan merangkai pelajaran dari beberapa penugasan lama.',
        'Menyusun cara kerja pengganti kebiasaan lama yang berbenturan dengan regulasi baru, berdasarkan pelajaran dari uji coba terbatas.',
      ],
      4: [
        'Menguji pelajaran dalam laporan evaluasi pascakegiatan beberapa kantor cabang berdasarkan fakta, disertai catatan tertulis tentang simpulan yang keliru.',
        'Merekomendasikan secara tertulis penugasan yang menantang bagi rekan dari unit lain, dengan bukti pelajaran yang ditarik rekan itu dari tugas terdahulu.',
        'Menilai secara tertulis kesesuaian rencana belajar para asesor dengan kekurangan yang tampak pada rekaman uji kompetensi.',
      ],
      5: [
        'Menggagas pertukaran tugas antarwilayah agar calon pemimpin belajar di bidang yang belum pernah mereka tangani.',
        'Mengembangkan metode yang dipakai lembaga untuk belajar dari krisis layanan, misalnya pada masa pandemi, guna menghadapi krisis berikutnya.',
        'Membina komunitas praktik antarlembaga jaminan sosial yang saling membuka kegagalan untuk menguji pelajaran yang ditarik.',
      ],
    },
  },
  SFE: {
    definition:
      'Kemampuan menetapkan target kerja yang menantang, melampauinya, dan terus memperbaiki capaian demi mutu layanan serta keberlanjutan program jaminan kesehatan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan target dan standar mutu tugasnya serta selisih capaiannya dari target dan standar itu, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu mengejar target dan standar mutu dalam tugasnya dengan memantau serta memperbaiki capaian sendiri.',
      3: 'Mampu mengurai sebab capaian unit kerjanya tertahan dan menemukan cara baru untuk menaikkannya.',
      4: 'Mampu menilai secara tertulis target, capaian, dan hasil perbaikan yang dilaporkan beberapa unit kerja.',
      5: 'Mampu menciptakan tolok ukur, ajang belajar, dan cara kerja baru yang menaikkan capaian seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menyebutkan target dan standar mutu pekerjaannya tahun ini beserta alasan angka itu dipilih.',
        'Menghitung selisih antara capaian unitnya dan capaian kantor cabang terbaik pada indikator yang sama.',
        'Membedakan hasil kerja yang sekadar memenuhi standar dari yang melampauinya pada dua contoh berkas.',
      ],
      2: [
        'Menetapkan target pribadi di atas target yang diberikan kepadanya, misalnya jumlah sertifikat yang diproses, dengan kemajuan yang tercatat setiap pekan.',
        'Memeriksa ulang hasil kerjanya menurut standar mutu sehingga tidak ada cacat saat berkas diserahkan.',
        'Mengejar kembali target yang dua kali tidak tercapai, dengan cara yang berbeda dari sebelumnya.',
      ],
      3: [
        'Menguji beberapa perubahan cara kerja untuk mengangkat capaian yang mandek, misalnya tingkat keaktifan peserta, sampai ditemukan cara yang berhasil.',
        'Menghitung manfaat dan biaya beberapa cara mencapai target sebagai dasar untuk mengusulkan cara yang manfaatnya bagi program melebihi biayanya.',
        'Menemukan waktu yang terbuang antara uji kompetensi dan penerbitan sertifikat guna mengusulkan target waktu yang baru.',
      ],
      4: [
        'Mempertanyakan secara tertulis target beberapa unit yang terlalu mudah bila disandingkan dengan capaian lembaga sejenis.',
        'Menandai secara tertulis kenaikan capaian unit lain yang timbul dari perubahan cara penghitungan.',
        'Menilai apakah capaian mutu lembaga sertifikasi profesi (LSP) bertahan setelah perbaikan, dalam laporan bagi rapat tinjauan manajemen.',
      ],
      5: [
        'Menggagas tolok ukur baru jaminan kesehatan yang dijadikan acuan oleh lembaga di dalam dan luar negeri.',
        'Menyelenggarakan ajang berbagi praktik baik antarcabang yang dinilai juri menurut tolok ukur yang diumumkan.',
        'Memelopori perombakan cara kerja di seluruh lembaga sehingga capaian mutu naik, sedangkan biayanya turun.',
      ],
    },
  },
  SO: {
    definition:
      'Kemampuan mengaitkan pekerjaan sehari-hari dengan arah jangka panjang lembaga serta memperhitungkan perubahan demografi, pola penyakit, dan kebijakan pada masa depan sebelum memilih tindakan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan arah lembaga dan perubahan pada masa depan yang menyangkut tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu memakai arah jangka panjang lembaga sebagai dasar memilih, mengurutkan, dan mengusulkan kegiatan dalam tugasnya.',
      3: 'Mampu menganalisis ketidakpastian masa depan yang dihadapi unit kerjanya serta merumuskan pilihan yang sejalan dengan arah lembaga.',
      4: 'Mampu menilai secara tertulis skenario, rencana, dan pilihan strategis yang disusun beberapa unit kerja.',
      5: 'Mampu merumuskan arah, peran, dan metode baru yang menyiapkan lembaga untuk menghadapi masa depan.',
    },
    indicators: {
      1: [
        'Menjelaskan kaitan pekerjaannya di lembaga sertifikasi profesi (LSP), misalnya surveilans, dengan arah jangka panjang lembaga.',
        'Menyebutkan tiga kecenderungan di luar lembaga, seperti penuaan penduduk dan peningkatan penyakit kronis, yang memengaruhi masa depan lembaga.',
        'Menggambarkan akibat jangka panjang bila banyak peserta hanya membayar iuran saat sakit.',
      ],
      2: [
        'Mengurutkan tugas yang belum dikerjakan menurut sumbangannya bagi arah lembaga, dengan alasan bagi tiap tugas yang ditunda.',
        'Mencantumkan perkiraan dampak selama tiga tahun ke depan pada usulan kegiatan yang diajukannya.',
        'Menghimpun keterangan dari sumber resmi tentang perubahan demografi, pola penyakit, atau kebijakan yang menyangkut masa depan pekerjaannya.',
      ],
      3: [
        'Menyusun beberapa skenario masa depan, misalnya kenaikan beban penyakit jantung, beserta langkah antisipasi bagi wilayahnya.',
        'Menganalisis pertentangan antara target tahunan dan kepentingan jangka panjang unitnya hingga tersusun usul penyelesaian.',
        'Menafsirkan tanda perubahan kebijakan sertifikasi profesi untuk mengusulkan skema sertifikasi yang dibutuhkan lembaga pada masa depan.',
      ],
      4: [
        'Menandai secara tertulis rencana beberapa unit yang mengejar angka tahun berjalan dengan mengorbankan kepentingan jangka panjang.',
        'Menguji skenario masa depan buatan unit lain berdasarkan data penduduk dan penyakit, disertai catatan tertulis tentang asumsi yang lemah.',
        'Memberi pendapat tertulis kepada rapat tinjauan manajemen tentang pilihan strategis LSP, misalnya menambah skema sertifikasi atau jumlah asesor.',
      ],
      5: [
        'Merumuskan naskah arah lembaga sepuluh tahun ke depan yang menjadi acuan direksi, regulator, dan para mitra.',
        'Mengembangkan metode membaca tanda perubahan jaminan kesehatan pada masa depan sebagai peringatan dini bagi direksi.',
        'Menggagas peran strategis baru lembaga dalam sistem kesehatan nasional, misalnya sebagai pembeli layanan pencegahan penyakit.',
      ],
    },
  },
}
