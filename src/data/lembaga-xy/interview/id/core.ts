// Interview guides of the core competencies, in Indonesian.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../five-level-interview'
import type { CoreCode } from '../../ids'

/** Interview guides of the core competencies. */
export const core: Readonly<Record<CoreCode, FiveLevelInterviewGuide>> = {
  INT: {
    questions: [
      'Ceritakan satu kejadian dalam tugas ketika Anda ditawari hadiah, menangani urusan seorang kenalan, atau berbuat keliru. Apa yang Anda lakukan sampai semuanya selesai?',
      'Kapan terakhir kali seseorang meminta Anda melonggarkan syarat atau mendahulukan urusannya, dan apa yang Anda lakukan?',
      'Ambil satu contoh keputusan, penugasan, atau aturan yang Anda telaah atau benahi karena rawan titipan atau benturan kepentingan; jelaskan langkah-langkah Anda.',
    ],
    answers: {
      1: 'Menyebut ketentuan tentang gratifikasi, benturan kepentingan, atau kerahasiaan yang berlaku pada kejadian yang ia ceritakan, sedangkan tindak lanjutnya diputuskan orang lain.',
      2: 'Menceritakan pemberian yang ia tolak, hubungan yang ia nyatakan, atau kekeliruan yang ia akui, beserta formulir atau laporan bertanggal.',
      3: 'Menguraikan persoalan etik unitnya yang tidak dijawab kode etik, fakta dan kepentingan yang ia timbang, serta alasan ia memilih satu tindakan.',
      4: 'Memaparkan telaah tertulisnya tentang penanganan perkara etik atau penugasan di beberapa unit, dengan perbedaan perlakuan yang ia tandai beserta buktinya.',
      5: 'Menunjukkan saluran pelaporan, kesepakatan dengan mitra, atau bahan belajar yang ia rancang bagi lembaga, beserta cara memantau pemakaiannya.',
    },
    evidence: [
      'Pernyataan benturan kepentingan atau laporan penolakan gratifikasi yang diisinya sendiri, dengan nama pihak lain dihitamkan',
      'Catatan telaah atas dilema etik di satu unit, tanpa nama para pihak, yang memisahkan fakta, aturan, kepentingan, dan pilihan tindakan',
      'Nota yang menandai benturan kepentingan antara asesor dan asesi di beberapa skema sertifikasi, atau rancangan saluran pelaporan pelanggaran',
    ],
    negativeIndicators: [
      'Menyembunyikan kekeliruan sendiri sampai ditemukan oleh rekan atau pemeriksa.',
      'Mendahulukan berkas kenalan dengan dalih mempercepat layanan.',
    ],
  },
  CFV: {
    questions: [
      'Ceritakan satu permintaan peserta, asesi, atau unit lain yang baru-baru ini Anda tangani atau bantu. Apa saja yang Anda lakukan sejak permintaan itu diterima?',
      'Ingat kembali satu saat ketika layanan yang tersedia tidak menjawab kebutuhan orang yang Anda layani. Apa yang Anda lakukan?',
      'Ambil satu contoh layanan, survei, atau rancangan layanan yang Anda ubah, atau yang Anda nilai bagi unit lain; ceritakan langkah Anda dan hasilnya.',
    ],
    answers: {
      1: 'Menyebut pelanggan yang terlibat dan kebutuhan mereka pada tiap langkah layanan, sedangkan urusan mereka diselesaikan oleh rekan.',
      2: 'Menuturkan urusan yang ia tangani menurut standar layanan, sejak ia menanyakan kebutuhan pelanggan sampai pelanggan menyatakan urusannya selesai.',
      3: 'Mengungkapkan kebutuhan pelanggan yang belum dilayani unitnya, data atau percakapan yang menunjukkannya, dan usul yang ia ajukan untuk memenuhi kebutuhan itu.',
      4: 'Mengutip ulasan tertulisnya atas survei atau rancangan layanan beberapa unit, dengan menyebut kelompok pelanggan yang terlewat beserta buktinya.',
      5: 'Memperlihatkan layanan, ukuran, atau forum yang ia bangun bersama pelanggan, beserta keputusan lembaga yang berubah karenanya.',
    },
    evidence: [
      'Catatan penanganan satu permohonan sertifikasi yang memuat pemberitahuan perkembangan kepada asesi, dengan data pribadi dihitamkan',
      'Peta waktu tunggu pelanggan di satu unit, dengan alasan mereka mengantre dan langkah yang diusulkan untuk dipangkas',
      'Ulasan atas survei kepuasan asesi dari beberapa tempat uji kompetensi (TUK), atau naskah ukuran manfaat layanan bagi pelanggan',
    ],
    negativeIndicators: [
      'Mengarahkan peserta ke unit lain tanpa memastikan unit itu dapat menangani urusannya.',
      'Menandai permohonan sebagai selesai sebelum pelanggan memperoleh jawaban.',
    ],
  },
  FCI: {
    questions: [
      'Ceritakan satu usul baru, dari Anda atau rekan, yang muncul dalam pekerjaan Anda. Apa peran Anda sampai usul itu dicoba atau tidak diteruskan?',
      'Kapan terakhir kali usul Anda atau rekan ditolak, didiamkan, atau gagal saat dicoba, dan apa yang Anda lakukan?',
      'Ingat kembali satu gagasan, uji coba, atau tata cara pengusulan yang Anda rancang sendiri, atau yang Anda nilai bagi unit lain. Apa saja langkah Anda?',
    ],
    answers: {
      1: 'Menyebut asal satu gagasan dan kebiasaan di tempat kerja yang menghambatnya, sedangkan gagasan itu diajukan dan dicoba orang lain.',
      2: 'Menceritakan gagasan yang ia ajukan atau coba dalam tugasnya, hasil yang ia catat, dan rekan yang ia mintai usul.',
      3: 'Menguraikan masalah unitnya yang tidak terpecahkan dengan cara lama, anggapan yang ia pertanyakan, dan gagasan pengganti yang ia hasilkan.',
      4: 'Mengutip ulasan tertulisnya atas gagasan atau uji coba beberapa unit, beserta alasan ia menyarankan satu bagian diteruskan dan bagian lain ditunda.',
      5: 'Menggambarkan ruang uji coba, aturan, atau gagasan yang ia rintis bagi lembaga, beserta unit atau lembaga lain yang memakainya.',
    },
    evidence: [
      'Usul tertulis untuk mempersingkat satu pekerjaan rutin, dengan catatan hasil sebelum dan sesudah dicoba',
      'Catatan gagasan untuk mengurai antrean uji kompetensi, dengan anggapan lama yang dibongkar dan hasil percobaannya',
      'Ulasan atas uji coba gagasan di beberapa tempat uji kompetensi (TUK), atau naskah aturan ruang uji coba lembaga',
    ],
    negativeIndicators: [
      'Memotong penjelasan rekan tentang usulnya dengan alasan bahwa cara lama sudah berjalan.',
      'Menyajikan gagasan rekan sebagai gagasan sendiri dalam laporan.',
    ],
  },
  LRS: {
    questions: [
      'Ingat kembali pertemuan terakhir yang Anda jalankan atau ikuti dengan mitra, misalnya fasilitas kesehatan atau unit pengirim asesi. Apa peran Anda dari persiapan sampai tindak lanjutnya?',
      'Kapan terakhir kali kepentingan satu mitra berlawanan dengan kepentingan unit Anda atau mitra lain, dan apa yang Anda lakukan?',
      'Ambil satu contoh kerja sama yang Anda rintis atau ubah, atau yang Anda nilai bagi unit lain; jelaskan langkah-langkah Anda sampai ada hasil.',
    ],
    answers: {
      1: 'Menyebut mitra yang terlibat beserta peran dan harapan masing-masing, sedangkan hubungan dengan mereka dipelihara oleh rekan.',
      2: 'Memerinci kunjungan atau pertemuan yang ia jalankan menurut jadwal, kesepakatan yang ia catat, dan hasil tindak lanjut yang ia kabarkan kepada mitra.',
      3: 'Menguraikan pertentangan kepentingan di antara para mitra unitnya, cara ia mengenalinya, dan jalan tengah yang ia usulkan dan akhirnya diterima.',
      4: 'Memaparkan telaah tertulisnya atas kemitraan atau rencana pendekatan beberapa unit, dengan manfaat dan kerugian bagi tiap pihak.',
      5: 'Menggambarkan jejaring atau pola kemitraan baru yang ia rintis bagi lembaga, pihak yang bergabung, dan pembagian tanggung jawab di antara mereka.',
    },
    evidence: [
      'Catatan kunjungan ke mitra, dengan kesepakatan, tenggat, dan tindak lanjut yang sudah dikabarkan kepadanya',
      'Peta kepentingan para pihak dalam satu perselisihan, beserta risalah yang memuat jalan tengah yang disepakati',
      'Telaah hubungan lembaga sertifikasi profesi (LSP) dengan pengguna sertifikat di beberapa unit, atau naskah kemitraan baru',
    ],
    negativeIndicators: [
      'Menghubungi mitra hanya ketika memerlukan data atau tanda tangan dari mereka.',
      'Menyanggupi permintaan mitra tanpa bertanya kepada unit yang harus melaksanakannya.',
    ],
  },
}
