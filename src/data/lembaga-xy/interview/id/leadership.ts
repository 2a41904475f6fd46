// Interview guides of the leadership competencies, in Indonesian.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../five-level-interview'
import type { LeadershipCode } from '../../ids'

/** Interview guides of the leadership competencies. */
export const leadership: Readonly<Record<LeadershipCode, FiveLevelInterviewGuide>> = {
  BT: {
    questions: [
      'Ingat kembali janji terakhir yang Anda berikan kepada rekan, asesi, atau mitra dalam pekerjaan. Apa yang Anda lakukan sejak janji itu diucapkan sampai tenggatnya?',
      'Ceritakan satu kejadian ketika rekan, asesi, atau mitra merasa dikecewakan oleh Anda atau unit Anda. Apa yang Anda lakukan?',
      'Ambil satu contoh pengumuman, surat jawaban, atau janji layanan yang Anda perbaiki, atau yang Anda nilai bagi unit lain; jelaskan langkah-langkah Anda.',
    ],
    answers: {
      1: 'Menyebut perilaku yang menambah atau merusak kepercayaan dalam kejadian yang ia ceritakan, sedangkan janji dan penjelasan diberikan oleh orang lain.',
      2: 'Memerinci janji yang ia tepati beserta tanggalnya, alasan yang ia terangkan kepada pihak terdampak, dan keterangan yang ia rahasiakan menurut ketentuan.',
      3: 'Menguraikan sejak kapan dan mengapa kepercayaan di unitnya retak, siapa saja yang ia temui, dan kesepakatan yang memulihkannya.',
      4: 'Mengutip laporan tertulisnya tentang janji, jawaban, atau tindak lanjut beberapa unit, dengan alasan bagi setiap perubahan yang ia sarankan.',
      5: 'Menunjukkan piagam, dialog, atau modul yang ia kembangkan bagi lembaga, beserta unit yang memakainya dan perubahan hasil survei kepercayaan.',
    },
    evidence: [
      'Surat atau pesan yang menjanjikan tanggal penyerahan berkas uji kompetensi kepada asesor, beserta tanda terima yang menunjukkan tanggal itu ditepati',
      'Risalah pertemuan dengan pihak yang dikecewakan, yang memuat pengakuan kesalahan, langkah perbaikan, dan tenggatnya',
      'Telaah jawaban atas banding asesi dari berbagai skema sertifikasi, atau naskah piagam keterbukaan lembaga',
    ],
    negativeIndicators: [
      'Mengubah tenggat yang sudah disanggupi tanpa memberi tahu pihak yang menunggu.',
      'Meneruskan percakapan rahasia rekan ke grup pesan kantor.',
    ],
  },
  CL: {
    questions: [
      'Tanpa menyebut nama, ceritakan satu kejadian ketika rekan, peserta, atau asesi di hadapan Anda tampak terbebani. Apa yang Anda lakukan?',
      'Ingat kembali saat terakhir kali Anda harus menyampaikan kabar buruk atau keputusan yang memberatkan kepada seseorang. Apa yang Anda lakukan?',
      'Ambil satu contoh jadwal, aturan, atau rencana kerja yang Anda ubah atau telaah karena memberatkan orang; jelaskan langkah-langkah Anda sampai ada hasil.',
    ],
    answers: {
      1: 'Menyebut tanda beban emosional yang tampak dalam kejadian yang ia ceritakan dan bantuan yang disediakan lembaga, sedangkan bantuan itu diberikan orang lain.',
      2: 'Menceritakan orang yang ia dengarkan, pekerjaan yang ia ambil alih atau bantuan yang ia tawarkan, dan caranya menjaga agar layanan tetap berjalan.',
      3: 'Menguraikan sumber beban pegawai atau peserta di unitnya, keterangan yang ia kumpulkan, dan jalan keluar yang ia rumuskan ketika aturannya belum ada.',
      4: 'Memaparkan telaah tertulisnya atas keputusan atau rencana beberapa unit, dengan beban yang terlewat dan saran bagi pengambil keputusan.',
      5: 'Menunjukkan program, pedoman, atau gerakan yang ia kembangkan bagi lembaga, beserta jumlah orang yang terbantu dan perubahan beban yang terukur.',
    },
    evidence: [
      'Jadwal piket yang ditukar untuk meringankan rekan, dengan petugas pengganti tercatat dan alasan pribadi dihitamkan',
      'Usul pembagian ulang kerja di satu unit, dengan data antrean dan lembur serta sebab beban yang timpang',
      'Telaah cara penyampaian hasil kepada asesi yang belum kompeten di beberapa tempat uji kompetensi (TUK), atau pedoman pendampingan pegawai',
    ],
    negativeIndicators: [
      'Menceritakan masalah pribadi rekan kepada orang yang tidak berkepentingan.',
      'Memarahi rekan yang keliru ketika peserta atau pegawai lain ikut mendengar.',
    ],
  },
  IMI: {
    questions: [
      'Jelaskan langkah demi langkah percakapan terakhir ketika Anda atau rekan mencoba meyakinkan seseorang dalam pekerjaan, dari persiapan sampai jawaban orang itu.',
      'Ceritakan satu kejadian ketika orang yang persetujuannya Anda perlukan menolak usul Anda. Apa langkah Anda berikutnya?',
      'Ingat kembali satu paparan, bahan sosialisasi, atau rencana menggalang dukungan yang Anda susun, atau yang Anda nilai bagi unit lain. Apa saja langkah Anda sampai selesai?',
    ],
    answers: {
      1: 'Menyebut keberatan, tokoh berpengaruh, dan cara meyakinkan dalam percakapan yang ia saksikan atau pelajari, tanpa ajakan yang ia sampaikan sendiri.',
      2: 'Menuturkan alasan, kisah, atau fakta yang ia siapkan bagi lawan bicara, keberatan yang ia jawab, dan sikap orang itu sesudahnya.',
      3: 'Menguraikan sebab penolakan yang dihadapi unitnya, cara ia mengetahui sebab itu, dan pesan atau perantara lain yang kemudian ia pakai.',
      4: 'Memaparkan ulasan tertulisnya atas bahan atau cara meyakinkan yang dipakai beberapa unit, dengan menandai alasan yang lemah dan menyebut hasil yang ia periksa.',
      5: 'Menunjukkan strategi, tulisan, atau pelatihan yang ia kembangkan bagi lembaga, beserta kebijakan yang berubah atau dukungan yang diperoleh karenanya.',
    },
    evidence: [
      'Lembar persiapan dan catatan pertemuan yang memuat alasan untuk meyakinkan lawan bicara serta jawaban atas keberatan',
      'Catatan tentang sebab unit enggan mengirim asesi, dengan isi pesan sebelum dan sesudah diubah',
      'Evaluasi sosialisasi skema sertifikasi di beberapa unit, atau naskah kebijakan yang memuat alasan dan tanggapan penerimanya',
    ],
    negativeIndicators: [
      'Mengancam badan usaha dengan sanksi yang tidak ada dalam ketentuan.',
      'Mengulang alasan yang sama kepada orang yang sudah menyebutkan keberatannya.',
    ],
  },
  LA: {
    questions: [
      'Ingat kembali saat terakhir kali aplikasi, aturan, atau tugas Anda berubah. Apa yang Anda lakukan pada minggu-minggu pertama?',
      'Ceritakan satu pekerjaan Anda yang gagal, keliru, atau dikritik. Apa yang Anda lakukan pada pekerjaan serupa berikutnya?',
      'Ambil satu contoh catatan pelajaran, rencana belajar, atau cara kerja baru yang Anda susun, atau yang Anda telaah bagi orang lain; jelaskan langkah-langkah Anda sampai hasilnya dipakai.',
    ],
    answers: {
      1: 'Menyebut satu pelajaran dari pengalamannya dan hal yang belum ia kuasai, tanpa langkah kerja yang ia ubah sesudahnya.',
      2: 'Menceritakan langkah kerja yang ia ganti setelah umpan balik, pelatihan, atau kekeliruan, dengan panduan yang ia ikuti dan hasilnya.',
      3: 'Menguraikan masalah baru di unitnya yang belum ada panduannya, pelajaran lama yang ia pakai atau tinggalkan, dan alasannya.',
      4: 'Memaparkan saran tertulisnya atas laporan evaluasi atau rencana belajar dari beberapa unit, dengan simpulan yang menurutnya tidak didukung fakta.',
      5: 'Menunjukkan cara belajar dari kegagalan atau krisis yang ia kembangkan bagi lembaga, beserta unit yang menerapkannya dan kesalahan yang tidak terulang.',
    },
    evidence: [
      'Catatan umpan balik asesi dan asesor seusai uji kompetensi, dengan satu langkah yang diganti pada penyelenggaraan berikutnya',
      'Catatan uji coba cara kerja baru di satu unit, dengan pelajaran lama yang dipakai atau ditinggalkan',
      'Telaah yang memisahkan fakta dari kesan dalam laporan pascakegiatan beberapa kantor cabang, atau panduan belajar dari krisis layanan',
    ],
    negativeIndicators: [
      'Menjawab umpan balik dengan daftar kesalahan orang lain.',
      'Mengulangi cara yang sudah tercatat gagal tanpa mengubah satu langkah pun.',
    ],
  },
  SFE: {
    questions: [
      'Ingat kembali target kerja terakhir yang Anda terima. Apa yang Anda lakukan sejak target itu ditetapkan sampai hasilnya dihitung?',
      'Kapan terakhir kali hasil kerja Anda atau unit Anda berada di bawah target atau standar mutu, dan apa yang Anda lakukan?',
      'Ceritakan satu ukuran kinerja, target, atau cara kerja yang Anda ubah, atau yang Anda nilai bagi unit lain. Apa saja langkah Anda sampai hasilnya terlihat?',
    ],
    answers: {
      1: 'Menyebut target dan standar mutu tugasnya beserta selisihnya dari capaian, sedangkan pemantauan dan perbaikan capaian dikerjakan orang lain.',
      2: 'Memerinci target yang ia kejar, kemajuan yang ia catat, dan cara yang ia ganti ketika hasilnya kurang.',
      3: 'Menguraikan sebab capaian unitnya tertahan, perubahan yang ia coba satu per satu, dan angka yang mendasari pilihannya.',
      4: 'Mengutip telaah tertulisnya atas target atau capaian beberapa unit, dengan cara penghitungan yang ia uji dan pembanding yang ia pakai.',
      5: 'Menunjukkan tolok ukur, ajang belajar, atau cara kerja ciptaannya yang dipakai di seluruh lembaga, dengan capaian sebelum dan sesudahnya.',
    },
    evidence: [
      'Catatan mingguan target pribadi, misalnya jumlah sertifikat yang diproses, dengan tindakan ketika hasilnya kurang',
      'Analisis waktu antara uji kompetensi dan penerbitan sertifikat, dengan cara baru yang dicoba beserta hasilnya',
      'Telaah target dan capaian beberapa unit, atau naskah tolok ukur yang memuat cara penghitungannya',
    ],
    negativeIndicators: [
      'Mengganti rumus capaian pada akhir tahun agar target terlihat terpenuhi.',
      'Menyerahkan berkas tanpa diperiksa ulang karena target jumlah sudah tercapai.',
    ],
  },
  SO: {
    questions: [
      'Ambil satu contoh tugas yang Anda dahulukan atau Anda tunda dalam setahun terakhir; jelaskan pertimbangan Anda waktu itu.',
      'Kapan terakhir kali target tahunan bertentangan dengan kepentingan jangka panjang unit Anda, dan apa yang Anda lakukan?',
      'Ceritakan satu rencana, skenario, atau usulan untuk beberapa tahun ke depan yang Anda susun, atau yang Anda telaah bagi unit lain. Bagaimana Anda mengerjakannya?',
    ],
    answers: {
      1: 'Menyebut arah lembaga dan perubahan di luar lembaga yang menyangkut tugasnya, tanpa kegiatan yang ia pilih berdasarkan keduanya.',
      2: 'Memerinci kegiatan yang ia pilih, dahulukan, atau usulkan dalam tugasnya, dengan bagian arah jangka panjang lembaga yang menjadi alasannya.',
      3: 'Menguraikan beberapa kemungkinan masa depan yang dihadapi unitnya, tanda yang ia baca, dan alasan ia memilih satu langkah.',
      4: 'Mengutip telaah tertulisnya atas rencana atau skenario beberapa unit, dengan asumsi yang ia sanggah dan angka pembandingnya.',
      5: 'Menunjukkan naskah arah lembaga, peran baru, atau metode yang ia rumuskan, beserta keputusan direksi yang merujuk padanya.',
    },
    evidence: [
      'Daftar prioritas kerja yang memuat alasan tiap tugas didahulukan atau ditunda menurut arah lembaga',
      'Analisis kebutuhan akan skema sertifikasi pada masa depan, dengan tanda perubahan kebijakan dan pilihan bagi lembaga sertifikasi profesi (LSP)',
      'Telaah tertulis atas asumsi rencana jangka panjang beberapa unit, atau naskah arah lembaga yang ditulisnya sendiri',
    ],
    negativeIndicators: [
      'Menyalin rencana tahun lalu tanpa memeriksa apakah kebijakan atau data penduduk berubah.',
      'Mengejar target tahun berjalan dengan cara yang memindahkan masalah ke tahun berikutnya.',
    ],
  },
}
