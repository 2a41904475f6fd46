// Interview guides of the technical competencies of law, governance and quality, in Indonesian.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../../five-level-interview'

/** Interview guides of the technical competencies of law, governance and quality. */
export const lawAndGovernance: Readonly<
  Record<'LAW' | 'LEGAL' | 'REG' | 'INTC' | 'GCG' | 'RISKM' | 'AS' | 'QM' | 'PRMS', FiveLevelInterviewGuide>
> = {
  LAW: {
    questions: [
      'Ingat kembali perkara terakhir yang berkasnya Anda siapkan atau pelajari. Apa saja yang Anda kerjakan dari awal sampai akhir?',
      'Ceritakan satu kejadian ketika bukti lembaga dalam suatu perkara ternyata kurang atau saling bertentangan. Apa langkah Anda waktu itu?',
      'Ambil satu contoh pendapat hukum yang Anda telaah, atau cara menangani perkara yang Anda ubah; jelaskan langkah demi langkah apa yang Anda lakukan.',
    ],
    answers: {
      1: 'Menyebut jenis, pihak, dan tahap perkara yang dipelajari beserta dasar hukumnya, tanpa ikut mengerjakan berkasnya.',
      2: 'Memerinci berkas perkara, seperti kronologi dan surat kuasa, yang ia siapkan menurut templat, beserta tenggat yang ia pantau.',
      3: 'Menceritakan perkara di unitnya yang dasar hukumnya tidak jelas, pilihan penyelesaian yang ia timbang menurut kekuatan bukti, dan alasan usul yang ia ajukan.',
      4: 'Mengutip catatan tertulisnya atas pendapat hukum atau strategi perkara beberapa unit, dengan putusan yang ia rujuk dan tanggapan penerimanya.',
      5: 'Menunjukkan cara ia mengolah putusan yang dipelajarinya menjadi pedoman, pelatihan, atau klausul pencegah sengketa bagi seluruh lembaga.',
    },
    evidence: [
      'Kronologi dan daftar bukti perkara yang disusunnya sendiri, dengan identitas para pihak dihitamkan',
      'Konsep pendapat hukum yang memuat pilihan penyelesaian, yurisprudensi yang dirujuk, dan alasan usulannya',
      'Memo telaah atas pendapat hukum unit lain, atau pedoman penanganan perkara yang mencantumkan nama penyusunnya',
    ],
    negativeIndicators: [
      'Membiarkan tenggat upaya hukum lewat tanpa memberi tahu unit terkait.',
      'Mengutip peraturan dalam pendapat hukum tanpa memeriksa apakah peraturan itu masih berlaku.',
    ],
  },
  LEGAL: {
    questions: [
      'Ambil satu contoh keputusan atau perjanjian yang naskahnya Anda susun atau pelajari; jelaskan langkah demi langkah apa yang Anda kerjakan.',
      'Kapan terakhir kali rumusan sebuah pasal ditafsirkan secara berbeda oleh dua pihak atau unit, dan apa yang Anda lakukan?',
      'Ingat kembali satu rancangan buatan orang lain atau satu templat yang Anda usulkan untuk diubah. Apa saja yang Anda lakukan sampai usulan itu diputuskan?',
    ],
    answers: {
      1: 'Menyebut jenis, bagian, dan kaidah bahasa naskah yang dibaca atau dipakai dalam pelatihan, sedangkan naskah yang berlaku disusun orang lain.',
      2: 'Memerinci pasal atau konsiderans yang disusunnya dari templat, lalu rujukan dan penomoran yang diperiksanya menurut daftar periksa.',
      3: 'Menguraikan rumusan yang ia buat bagi unitnya tanpa contoh atau untuk menghapus pertentangan antarpasal, beserta pilihan kata yang ia tolak dan alasannya.',
      4: 'Memperlihatkan catatan tertulisnya atas rancangan dari beberapa unit, dengan frasa multitafsir yang ia temukan, rumusan yang ia usulkan, dan tanggapan perancangnya.',
      5: 'Mengisahkan lahirnya pedoman atau klausul baku yang dirancangnya, dari pola sengketa yang ia amati sampai pemakaiannya di seluruh lembaga.',
    },
    evidence: [
      'Konsep keputusan atau perjanjian yang disusunnya sendiri, beserta daftar periksa yang telah diisi',
      'Riwayat perubahan pasal yang saling bertentangan, dengan rumusan lama, rumusan baru, dan alasan perubahannya',
      'Nota telaah rancangan unit lain yang memuat frasa multitafsir, atau bank klausul baku beserta naskah yang memakainya',
    ],
    negativeIndicators: [
      'Menyalin pasal dari perjanjian lain tanpa menyesuaikan istilah dan rujukannya.',
      'Mengubah isi kesepakatan ketika merumuskan pasal tanpa memberi tahu unit pengusul.',
    ],
  },
  REG: {
    questions: [
      'Ambil satu contoh peraturan baru yang Anda baca, ringkas, atau sampaikan kepada orang lain; ceritakan apa yang Anda lakukan sejak peraturan itu terbit.',
      'Ceritakan satu kejadian ketika dua ketentuan yang harus Anda pakai saling bertentangan atau tidak jelas maksudnya. Apa yang Anda lakukan saat itu?',
      'Kapan terakhir kali Anda menelaah tafsir orang lain atas suatu ketentuan, atau mengusulkan perubahan ketentuan, dan apa saja langkah Anda sampai selesai?',
    ],
    answers: {
      1: 'Menerangkan hierarki, status, dan isi pokok peraturan yang dibaca, sedangkan ringkasan yang dipakai unitnya dibuat orang lain.',
      2: 'Menuturkan cara ia mencatat atau meringkas peraturan baru menurut format baku, tanggal berlaku yang ia cantumkan, dan unit terdampak yang ia beri tahu.',
      3: 'Menceritakan persoalan unitnya akibat ketentuan yang saling bertentangan atau tidak jelas, sumber tafsir yang ia telusuri, dan alasan jalan keluar yang ia usulkan.',
      4: 'Mengemukakan telaah tertulisnya atas analisis atau tafsir peraturan dari beberapa unit, dengan kekeliruan yang ia tunjukkan dan tanggapan unit-unit itu.',
      5: 'Menggambarkan pembaruan yang dirintisnya, misalnya usulan peraturan nasional atau metode analisis dampak regulasi bagi lembaga, beserta bukti lapangan yang mendasarinya.',
    },
    evidence: [
      'Lembar ringkasan peraturan yang memuat pokok perubahan, unit terdampak, dan tanggal berlakunya',
      'Matriks perbandingan ketentuan yang saling bertentangan, beserta dasar tafsir dan usulan harmonisasinya',
      'Telaah tertulis atas analisis dampak regulasi unit lain, atau usulan pembaruan peraturan beserta bukti lapangannya',
    ],
    negativeIndicators: [
      'Menyebarkan isi rancangan peraturan seolah-olah sudah berlaku.',
      'Mengandalkan ringkasan lama ketika menjawab pertanyaan tanpa memeriksa status peraturannya.',
    ],
  },
  INTC: {
    questions: [
      'Ingat kembali satu sosialisasi aturan, atau pemeriksaan atas pelaksanaan prosedur, yang Anda jalankan atau ikuti. Ceritakan apa yang Anda lakukan dari persiapan sampai selesai.',
      'Ceritakan satu kejadian ketika rekan kerja membantah penyimpangan yang Anda temukan. Apa yang Anda lakukan sesudah itu?',
      'Ambil satu contoh daftar periksa, prosedur, atau laporan pemeriksaan yang berubah karena masukan Anda; jelaskan apa saja yang Anda lakukan.',
    ],
    answers: {
      1: 'Menyebut kewajiban, saluran pelaporan, dan contoh penyimpangan yang dikenal dari tugas atau pelatihan, tanpa ikut menjalankan pemeriksaan.',
      2: 'Memerinci butir daftar periksa yang ia uji, bukti yang ia arsipkan, dan penyimpangan yang ia catat beserta tenggat tindak lanjutnya.',
      3: 'Mengisahkan cara ia menelusuri penyimpangan yang berulang di unitnya, dugaan awal yang gugur, dan prosedur yang terbukti menjadi penyebabnya.',
      4: 'Menunjukkan catatan tertulisnya atas uji kepatuhan atau tindak lanjut penyimpangan di beberapa unit, dengan perbedaan yang ia temukan dan tanggapan unit-unit itu.',
      5: 'Memaparkan standar uji atau indikator peringatan dini yang dirancangnya bagi seluruh lembaga, dari data yang mendasarinya sampai penyimpangan yang terungkap.',
    },
    evidence: [
      'Daftar periksa uji kepatuhan yang diisi sendiri, dengan rujukan bukti untuk tiap butirnya',
      'Analisis sebab penyimpangan berulang beserta usulan perbaikan prosedurnya, dengan nama petugas dihitamkan',
      'Nota uji ulang atas laporan kepatuhan unit lain, atau standar uji kepatuhan yang memuat ukuran sampel',
    ],
    negativeIndicators: [
      'Menyebutkan nama pelapor penyimpangan kepada orang yang dilaporkan.',
      'Mengisi daftar periksa tanpa melihat bukti untuk butir yang diuji.',
    ],
  },
  GCG: {
    questions: [
      'Ambil satu contoh rapat yang Anda siapkan atau catat, atau rancangan keputusan yang Anda siapkan atau pelajari; ceritakan apa yang Anda kerjakan dari awal sampai akhir.',
      'Kapan terakhir kali Anda menangani keputusan yang dipersoalkan karena kewenangan atau kepentingan pembuatnya, dan apa yang Anda lakukan?',
      'Ingat kembali satu cara mengambil keputusan atau pembagian wewenang yang Anda telaah bagi unit lain, atau yang Anda usulkan untuk diubah. Apa saja langkah Anda?',
    ],
    answers: {
      1: 'Menerangkan organ, batas kewenangan, dan prinsip yang berlaku pada keputusan yang dipelajari, tanpa ikut menyiapkan dokumennya.',
      2: 'Memerinci risalah, pemeriksaan kewenangan, atau lembar penilaian mandiri yang ia kerjakan menurut pedoman, beserta bukti yang ia lampirkan.',
      3: 'Menguraikan persoalan unitnya yang tidak terjawab oleh pedoman, prinsip yang ia timbang satu per satu, dan cara memutuskan yang ia usulkan.',
      4: 'Mengutip telaah tertulisnya atas skor penilaian mandiri atau usulan pelimpahan kewenangan dari beberapa unit, dengan bukti bagi tiap keberatan.',
      5: 'Menceritakan pedoman, ukuran, atau pelatihan tata kelola yang dirancangnya bagi lembaga, beserta praktik sebelum dan sesudah penerapannya.',
    },
    evidence: [
      'Risalah rapat yang memuat dasar pertimbangan dan perbedaan pendapat, dengan bagian rahasia dihitamkan',
      'Analisis persoalan kewenangan atau benturan kepentingan beserta usulan cara memutuskannya',
      'Nota pengujian skor penilaian mandiri beberapa unit, atau pedoman tata kelola yang memuat peran tiap organ',
    ],
    negativeIndicators: [
      'Menghapus pendapat yang berbeda dari risalah rapat.',
      'Memutuskan hal yang menyangkut kepentingan pribadi tanpa mengungkapkan kepentingan itu dalam rapat.',
    ],
  },
  RISKM: {
    questions: [
      'Pilih satu risiko unit kerja yang Anda catat, nilai, atau pelajari; jelaskan langkah demi langkah apa yang Anda lakukan sampai risiko itu dilaporkan.',
      'Ceritakan satu peristiwa yang merugikan lembaga, padahal rencana pencegahannya sudah ada. Apa yang Anda lakukan setelah mengetahuinya?',
      'Ambil satu contoh penilaian risiko, batas toleransi, atau metode pengukuran yang Anda telaah bagi unit lain, atau yang Anda perbarui; ceritakan apa saja yang Anda lakukan.',
    ],
    answers: {
      1: 'Membedakan penyebab, peristiwa, dan dampak risiko dalam kejadian yang dilihat atau dipelajari, sedangkan daftar risikonya diisi orang lain.',
      2: 'Menuturkan daftar risiko yang ia isi, besaran yang ia hitung, atau indikator yang ia laporkan dalam tugasnya menurut pedoman dan tenggat.',
      3: 'Menguraikan risiko unitnya yang tidak tercakup dalam pedoman, pilihan penanganan yang ia bandingkan, dan alasan ia menolak pilihan lain.',
      4: 'Memperlihatkan telaah tertulisnya atas daftar atau penanganan risiko beberapa unit, dengan data pembanding dan penilaian yang berubah karenanya.',
      5: 'Menceritakan metode, uji ketahanan, atau batas toleransi yang dirancangnya bagi lembaga, dari kelemahan cara lama sampai pemakaian cara baru.',
    },
    evidence: [
      'Daftar risiko unit yang diisi sendiri, dengan penyebab, nilai kemungkinan dan dampak, serta rencana penanganan',
      'Analisis pilihan penanganan yang membandingkan biaya dan risiko residual, beserta alasan memilih salah satunya',
      'Memo telaah daftar risiko beberapa unit, atau pernyataan selera risiko yang memuat batas toleransi terukur',
    ],
    negativeIndicators: [
      'Menurunkan nilai risiko di atas kertas agar tidak perlu dilaporkan.',
      'Menyalin daftar risiko tahun sebelumnya tanpa memeriksa apa yang berubah.',
    ],
  },
  AS: {
    questions: [
      'Ingat kembali pemeriksaan berkas atau transaksi yang terakhir Anda jalankan, bantu, atau pelajari. Apa yang Anda kerjakan sampai hasilnya dicatat?',
      'Ceritakan satu temuan Anda yang dibantah unit yang diperiksa. Apa yang Anda lakukan sesudah menerima bantahan itu?',
      'Kapan terakhir kali Anda menelaah kertas kerja orang lain atau mengubah cara pengujian, dan apa saja langkah Anda?',
    ],
    answers: {
      1: 'Menyebut tahap, bukti, dan unsur temuan dari audit yang diamati atau dipelajari, tanpa ikut menjalankan pengujian.',
      2: 'Memerinci langkah program audit yang ia jalankan, cara ia mengambil sampel, dan rujukan silang dalam kertas kerja yang ia susun.',
      3: 'Menceritakan langkah uji yang ia rancang ketika program audit di unitnya tidak memuat prosedur, kelemahan pengendalian yang ia temukan, dan dugaan yang ia kesampingkan.',
      4: 'Menunjukkan pendapat tertulisnya atas kertas kerja atau rekomendasi auditor lain bagi beberapa unit, dengan bagian yang ia persoalkan dan tanggapan auditor itu.',
      5: 'Menggambarkan metode, standar, atau pelatihan audit ciptaannya yang mengubah cara lembaga diaudit, dengan contoh temuan yang dahulu luput.',
    },
    evidence: [
      'Kertas kerja audit yang disusunnya sendiri, dengan rujukan ke bukti yang diperiksa (data peserta dan pasien dihitamkan)',
      'Langkah audit yang dirancangnya sendiri bagi proses yang belum memiliki program audit, beserta uraian sebab temuannya',
      'Lembar reviu kertas kerja auditor lain, atau standar mutu audit yang memuat syarat bukti dan telaah sejawat',
    ],
    negativeIndicators: [
      'Menulis simpulan temuan sebelum buktinya dikumpulkan.',
      'Menghapus temuan atas permintaan unit auditi tanpa bukti baru.',
    ],
  },
  QM: {
    questions: [
      'Ceritakan satu kejadian ketika Anda melakukan atau mengikuti pengukuran layanan atau pemeriksaan dokumen kerja, dari persiapan sampai hasilnya dicatat.',
      'Kapan terakhir kali keluhan atau kesalahan yang sama muncul lagi di tempat kerja Anda, dan apa yang Anda lakukan?',
      'Ingat kembali satu tindakan perbaikan, sasaran, atau standar yang Anda nilai bagi unit lain, atau yang Anda buat. Apa yang Anda lakukan langkah demi langkah?',
    ],
    answers: {
      1: 'Menyebut standar, ukuran, dan tahap siklus mutu yang dikenal dari tugas atau pelatihan, sedangkan pengukurannya dilakukan rekan.',
      2: 'Menuturkan cara ia mengukur mutu atau mencatat ketidaksesuaian pada formulir mutu, lengkap dengan angka, bukti, dan klausul standar.',
      3: 'Mengisahkan pencariannya atas sebab masalah mutu unitnya, data yang ia pakai untuk menguji dugaan, dan tindakan korektif yang ia usulkan beserta ukuran hasilnya.',
      4: 'Mengutip evaluasi tertulisnya atas sasaran mutu, audit, atau tindakan korektif beberapa unit, dengan data di balik tiap simpulan.',
      5: 'Menggambarkan sistem atau ukuran mutu yang dirancangnya, dari kebutuhan peserta yang melatarinya sampai penerapannya di seluruh lembaga.',
    },
    evidence: [
      'Lembar kendali mutu atau formulir ketidaksesuaian yang diisi sendiri, dengan bukti dan klausul terkait',
      'Diagram sebab akibat beserta data yang dipakai untuk mengujinya dan rencana tindakan korektif atas keluhan yang berulang',
      'Laporan evaluasi tindakan korektif beberapa unit, atau dokumen sistem mutu yang memuat ukuran baru',
    ],
    negativeIndicators: [
      'Menutup laporan ketidaksesuaian tanpa memeriksa apakah masalahnya terulang.',
      'Membuang angka yang tidak memenuhi target dari hasil pengukuran layanan agar laporannya tampak baik.',
    ],
  },
  PRMS: {
    questions: [
      'Ambil satu contoh alur kerja yang Anda petakan, dokumentasikan, atau pelajari; jelaskan apa yang Anda lakukan dari awal sampai selesai.',
      'Ceritakan satu kejadian ketika berkas menumpuk atau dua bagian berselisih soal serah terima pekerjaan. Apa yang Anda lakukan waktu itu?',
      'Kapan terakhir kali urutan kerja atau prosedur berubah karena usulan atau telaah Anda, dan apa saja yang Anda lakukan sampai perubahan itu berlaku?',
    ],
    answers: {
      1: 'Menerangkan langkah, pemilik, dan titik serah terima pada proses yang dilihat atau dipelajari, tanpa peta buatan sendiri.',
      2: 'Memerinci peta proses atau standar operasional prosedur (SOP) yang ia susun dengan notasi baku, beserta waktu layanan yang ia pantau.',
      3: 'Menceritakan hambatan yang ia temukan dengan mengukur tiap langkah di unitnya, susunan baru yang ia uji coba, dan alasan memilihnya.',
      4: 'Memperlihatkan telaah tertulisnya atas SOP atau usulan perubahan dari beberapa unit, dengan langkah yang ia persoalkan dan pengganti yang ia sarankan.',
      5: 'Menggambarkan proses lintas unit yang ia rekayasa ulang atau arsitektur proses yang ia bangun bagi lembaga, dengan keadaan sebelum dan sesudahnya.',
    },
    evidence: [
      'Peta proses atau SOP yang disusunnya sendiri, dengan pelaksana, waktu baku, dan keluaran tiap langkah',
      'Hasil uji coba rancangan alur baru, dengan perbandingan lama layanan pada alur lama dan alur baru',
      'Telaah usulan perubahan proses dari unit lain, atau arsitektur proses lembaga yang memuat pemilik proses dan kaitan antarproses',
    ],
    negativeIndicators: [
      'Mengubah langkah kerja bersama tanpa memberi tahu unit yang menerima hasilnya.',
      'Menggambar peta proses tanpa mengamati pekerjaan atau menanyai pelaksananya.',
    ],
  },
}
