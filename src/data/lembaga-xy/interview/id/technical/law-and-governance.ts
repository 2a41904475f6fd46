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
      'Ambil satu hal yang Anda telaah atau ubah, entah pendapat hukum entah cara menangani perkara; jelaskan langkah demi langkah apa yang Anda lakukan.',
    ],
    answers: {
      1: 'Menyebut jenis, pihak, dan tahap perkara yang dipelajari beserta dasar hukumnya, tanpa ikut mengerjakan berkasnya.',
      2: 'Merinci berkas perkara yang disiapkan sendiri menurut templat, seperti kronologi dan surat kuasa, beserta tenggat yang dipantau.',
      3: 'Menceritakan perkara di unitnya dengan peraturan yang tidak jelas, pilihan penyelesaian yang ditimbang menurut kekuatan bukti, dan alasan usul yang diajukan.',
      4: 'Mengutip catatan tertulisnya atas pendapat hukum atau strategi perkara beberapa unit, dengan putusan yang dirujuk dan tanggapan penerimanya.',
      5: 'Menunjukkan cara putusan yang dipelajari diolah menjadi pedoman, pelatihan, atau klausul pencegah sengketa yang dirancangnya bagi lembaga.',
    },
    evidence: [
      'Kronologi dan daftar bukti perkara susunan sendiri, dengan identitas para pihak ditutup',
      'Konsep pendapat hukum yang memuat pilihan penyelesaian, yurisprudensi yang dirujuk, dan alasan usulannya',
      'Memo telaah atas pendapat hukum unit lain, atau pedoman penanganan perkara yang mencantumkan nama penyusunnya',
    ],
    negativeIndicators: [
      'Membiarkan tenggat upaya hukum lewat tanpa memberi tahu unit terkait.',
      'Mengutip peraturan dalam pendapat hukum tanpa memeriksa apakah masih berlaku.',
    ],
  },
  LEGAL: {
    questions: [
      'Jelaskan langkah demi langkah lahirnya satu keputusan atau perjanjian yang Anda susun atau pelajari, sejak permintaan diterima sampai naskahnya jadi.',
      'Kapan terakhir kali rumusan sebuah pasal ditafsirkan berbeda oleh para pihak atau unit, dan apa yang Anda lakukan?',
      'Ingat kembali satu rancangan buatan orang lain atau satu templat yang Anda usulkan untuk diubah. Apa saja yang Anda lakukan sampai usulan itu diputuskan?',
    ],
    answers: {
      1: 'Menyebut jenis, bagian, dan kaidah bahasa naskah yang dibaca atau dipakai dalam pelatihan, sedangkan naskah yang berlaku disusun orang lain.',
      2: 'Merinci pasal atau konsiderans yang disusunnya dari templat, lalu rujukan dan penomoran yang dicocokkan dengan daftar periksa.',
      3: 'Menguraikan rumusan yang dibuat bagi unitnya tanpa contoh atau untuk menghapus pertentangan antarpasal, beserta pilihan kata yang ditolak dan alasannya.',
      4: 'Memperlihatkan catatan tertulisnya atas rancangan dari beberapa unit, dengan frasa multitafsir yang ditemukan, rumusan usulan, dan tanggapan perancangnya.',
      5: 'Mengisahkan lahirnya pedoman atau klausul baku yang dirancangnya, dari pola sengketa yang diamati sampai pemakaiannya di seluruh lembaga.',
    },
    evidence: [
      'Konsep keputusan atau perjanjian susunan sendiri beserta daftar periksa yang telah diisi',
      'Riwayat perubahan pasal yang bertentangan, dengan rumusan lama, rumusan baru, dan alasan perubahannya',
      'Nota telaah rancangan unit lain yang memuat frasa multitafsir, atau bank klausul baku beserta naskah yang memakainya',
    ],
    negativeIndicators: [
      'Menyalin pasal dari perjanjian lain tanpa menyesuaikan istilah dan rujukannya.',
      'Mengubah isi kesepakatan ketika merumuskan pasal tanpa memberi tahu unit pengusul.',
    ],
  },
  REG: {
    questions: [
      'Ambil satu peraturan baru yang Anda baca, ringkas, atau sampaikan kepada orang lain; ceritakan apa yang Anda lakukan sejak peraturan itu terbit.',
      'Ceritakan satu kejadian ketika dua ketentuan yang harus Anda pakai saling bertentangan atau tidak jelas maksudnya. Apa yang Anda lakukan saat itu?',
      'Kapan terakhir kali Anda menelaah tafsir orang lain atau mengusulkan perubahan suatu ketentuan, dan apa saja langkah Anda sampai selesai?',
    ],
    answers: {
      1: 'Menerangkan hierarki, status, dan isi pokok peraturan yang dibaca, sedangkan ringkasan yang dipakai unitnya dibuat orang lain.',
      2: 'Menuturkan peraturan baru yang ia catat atau ringkas menurut format, dengan tanggal berlaku yang dicantumkan dan unit terdampak yang diberi tahu.',
      3: 'Menceritakan ketentuan yang bertentangan atau tidak jelas di unitnya, sumber tafsir yang ditelusuri, dan alasan jalan keluar yang diusulkan.',
      4: 'Mengemukakan telaah tertulisnya atas analisis atau tafsir peraturan dari beberapa unit, dengan kekeliruan yang ditunjukkan dan tanggapan unit tersebut.',
      5: 'Menggambarkan pembaruan yang dirintisnya, misalnya usulan peraturan nasional atau metode analisis dampak regulasi bagi lembaga, beserta bukti lapangan yang mendasarinya.',
    },
    evidence: [
      'Lembar ringkasan peraturan yang memuat pokok perubahan, unit terdampak, dan tanggal berlakunya',
      'Matriks perbandingan ketentuan yang bertentangan, beserta dasar tafsir dan usulan harmonisasinya',
      'Telaah tertulis atas analisis dampak regulasi unit lain, atau usulan pembaruan peraturan beserta bukti lapangannya',
    ],
    negativeIndicators: [
      'Menyebarkan isi rancangan peraturan seolah-olah sudah berlaku.',
      'Mengandalkan ringkasan lama ketika menjawab pertanyaan tanpa memeriksa status peraturannya.',
    ],
  },
  INTC: {
    questions: [
      'Ingat kembali satu pemeriksaan pelaksanaan prosedur atau sosialisasi aturan yang Anda jalankan atau ikuti. Ceritakan dari persiapan sampai akhirnya.',
      'Ceritakan satu kejadian ketika rekan kerja membantah penyimpangan yang Anda temukan. Apa yang Anda lakukan sesudah itu?',
      'Ambil satu daftar periksa, prosedur, atau laporan pemeriksaan yang berubah karena masukan Anda; jelaskan apa saja yang Anda lakukan.',
    ],
    answers: {
      1: 'Menyebut kewajiban, saluran pelaporan, dan contoh penyimpangan yang dikenal dari tugas atau pelatihan, tanpa ikut menjalankan pemeriksaan.',
      2: 'Merinci butir daftar periksa yang diuji, bukti yang diarsipkan, dan penyimpangan yang dicatat beserta tenggat tindak lanjutnya.',
      3: 'Mengisahkan penelusuran penyimpangan berulang di unitnya, dugaan awal yang gugur, dan prosedur yang terbukti menjadi penyebabnya.',
      4: 'Menunjukkan catatan tertulisnya atas uji kepatuhan atau tindak lanjut beberapa unit, dengan perbedaan yang ditemukan dan tanggapan unit itu.',
      5: 'Memaparkan standar uji atau indikator peringatan dini rancangan sendiri bagi seluruh lembaga, dari data yang mendasarinya sampai penyimpangan yang terungkap.',
    },
    evidence: [
      'Daftar periksa uji kepatuhan yang terisi, dengan rujukan bukti untuk tiap butirnya',
      'Analisis sebab penyimpangan berulang beserta usulan perbaikan prosedurnya, dengan nama petugas ditutup',
      'Nota uji ulang atas laporan kepatuhan unit lain, atau standar uji kepatuhan yang memuat ukuran sampel',
    ],
    negativeIndicators: [
      'Menyebutkan nama pelapor penyimpangan kepada orang yang dilaporkan.',
      'Mengisi daftar periksa tanpa melihat bukti untuk butir yang diuji.',
    ],
  },
  GCG: {
    questions: [
      'Ceritakan satu rapat atau rancangan keputusan yang Anda siapkan, dokumentasikan, atau pelajari. Apa yang Anda kerjakan dari awal sampai akhir?',
      'Kapan terakhir kali Anda menangani keputusan yang dipersoalkan karena kewenangan atau kepentingan pembuatnya, dan apa yang Anda lakukan?',
      'Ingat kembali satu cara mengambil keputusan atau pembagian wewenang yang Anda telaah bagi unit lain atau Anda usulkan untuk diubah. Apa saja langkah Anda?',
    ],
    answers: {
      1: 'Menerangkan organ, batas kewenangan, dan prinsip yang berlaku pada keputusan yang dipelajari, tanpa ikut menyiapkan dokumennya.',
      2: 'Merinci risalah, pemeriksaan kewenangan, atau lembar penilaian mandiri yang dikerjakan menurut pedoman, beserta bukti yang dilampirkan.',
      3: 'Menguraikan persoalan unitnya yang tidak terjawab oleh pedoman, prinsip yang ditimbang satu per satu, dan cara memutuskan yang diusulkan.',
      4: 'Mengutip telaah tertulisnya atas skor penilaian mandiri atau usulan pelimpahan kewenangan dari beberapa unit, dengan bukti bagi tiap keberatan.',
      5: 'Menceritakan pedoman, ukuran, atau pelatihan tata kelola yang dirancangnya bagi lembaga, beserta praktik sebelum dan sesudahnya.',
    },
    evidence: [
      'Risalah rapat yang memuat dasar pertimbangan dan perbedaan pendapat, dengan bagian rahasia ditutup',
      'Analisis persoalan kewenangan atau benturan kepentingan beserta usulan cara memutuskannya',
      'Nota pengujian skor penilaian mandiri beberapa unit, atau pedoman tata kelola yang memuat peran tiap organ',
    ],
    negativeIndicators: [
      'Menghapus pendapat yang berbeda dari risalah rapat.',
      'Memutuskan hal yang menyangkut kepentingan pribadi tanpa mengungkapkannya dalam rapat.',
    ],
  },
  RISKM: {
    questions: [
      'Pilih satu risiko unit kerja yang Anda catat, nilai, atau pelajari; jelaskan langkah demi langkah apa yang Anda lakukan sampai risiko itu dilaporkan.',
      'Ceritakan satu peristiwa yang merugikan lembaga padahal rencana pencegahannya sudah ada. Apa yang Anda lakukan setelah mengetahuinya?',
      'Ambil satu penilaian risiko, batas toleransi, atau metode pengukuran yang Anda telaah bagi unit lain atau Anda perbarui; ceritakan apa saja yang Anda lakukan.',
    ],
    answers: {
      1: 'Membedakan penyebab, peristiwa, dan dampak risiko dalam kejadian yang dilihat atau dipelajari, sedangkan daftar risikonya diisi orang lain.',
      2: 'Menuturkan daftar risiko yang ia isi, besaran yang ia hitung, atau indikator yang ia laporkan dalam tugasnya menurut pedoman dan tenggat.',
      3: 'Menguraikan risiko unitnya yang tidak tercakup dalam pedoman, pilihan penanganan yang dibandingkan, dan alasan menolak pilihan lain.',
      4: 'Memperlihatkan telaah tertulisnya atas daftar atau penanganan risiko beberapa unit, dengan data pembanding dan penilaian yang berubah karenanya.',
      5: 'Menceritakan metode, uji ketahanan, atau batas toleransi yang dirancangnya bagi lembaga, dari kelemahan cara lama sampai pemakaian cara baru.',
    },
    evidence: [
      'Daftar risiko unit yang diisi sendiri, dengan penyebab, nilai kemungkinan dan dampak, serta rencana penanganan',
      'Analisis pilihan penanganan yang membandingkan biaya dan risiko residual, disertai alasan pilihannya',
      'Memo telaah daftar risiko beberapa unit, atau pernyataan selera risiko yang memuat batas toleransi terukur',
    ],
    negativeIndicators: [
      'Menurunkan nilai risiko di atas kertas agar tidak perlu dilaporkan.',
      'Menyalin daftar risiko tahun sebelumnya tanpa memeriksa apa yang berubah.',
    ],
  },
  AS: {
    questions: [
      'Ingat kembali kali terakhir Anda menjalankan, membantu, atau mempelajari pemeriksaan berkas atau transaksi. Apa yang Anda kerjakan sampai hasilnya dicatat?',
      'Ceritakan satu temuan Anda yang dibantah unit yang diperiksa. Apa yang Anda lakukan sesudah menerima bantahan itu?',
      'Kapan terakhir kali Anda menelaah kertas kerja orang lain atau mengubah cara pengujian, dan apa saja langkah Anda?',
    ],
    answers: {
      1: 'Menyebut tahap, bukti, dan unsur temuan dari audit yang diamati atau dipelajari, tanpa pengujian yang dijalankan sendiri.',
      2: 'Merinci langkah program audit yang dijalankan, cara sampel diambil, dan rujukan silang dalam kertas kerja yang disusun.',
      3: 'Menceritakan langkah uji yang dirancang ketika program audit di unitnya tidak memuat prosedur, kelemahan pengendalian yang ditemukan, dan dugaan yang dikesampingkan.',
      4: 'Menunjukkan pendapat tertulisnya atas kertas kerja atau rekomendasi auditor lain bagi beberapa unit, dengan bagian yang dipersoalkan dan tanggapan auditor itu.',
      5: 'Menggambarkan metode, standar, atau pelatihan audit ciptaannya yang mengubah cara lembaga diaudit, dengan contoh temuan yang dahulu luput.',
    },
    evidence: [
      'Kertas kerja audit susunan sendiri yang memuat rujukan bukti, dengan data peserta dan pasien ditutup',
      'Langkah audit rancangan sendiri bagi proses tanpa program audit, beserta uraian sebab temuannya',
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
      'Ingat kembali satu tindakan perbaikan, sasaran, atau standar yang Anda nilai bagi unit lain atau Anda buat. Apa yang Anda lakukan langkah demi langkah?',
    ],
    answers: {
      1: 'Menyebut standar, ukuran, dan tahap siklus mutu yang dikenal dari tugas atau pelatihan, sedangkan pengukurannya dilakukan rekan.',
      2: 'Menuturkan pengukuran atau pencatatan ketidaksesuaian yang dilakukan dengan formulir mutu, lengkap dengan angka, bukti, dan klausul standar.',
      3: 'Mengisahkan pencarian sebab masalah mutu unitnya, data yang dipakai untuk menguji dugaan, dan tindakan korektif yang diusulkan beserta ukuran hasilnya.',
      4: 'Mengutip evaluasi tertulisnya atas sasaran, audit, atau tindakan korektif mutu beberapa unit, dengan data di balik tiap simpulan.',
      5: 'Menggambarkan sistem atau ukuran mutu yang dirancangnya, dari kebutuhan peserta yang melatarinya sampai penerapannya di seluruh lembaga.',
    },
    evidence: [
      'Lembar kendali mutu atau formulir ketidaksesuaian yang diisi sendiri, dengan bukti dan klausul terkait',
      'Diagram sebab akibat beserta data pengujinya dan rencana tindakan korektif atas keluhan yang berulang',
      'Laporan evaluasi tindakan korektif beberapa unit, atau dokumen sistem mutu yang memuat ukuran baru',
    ],
    negativeIndicators: [
      'Menutup laporan ketidaksesuaian tanpa memeriksa apakah masalahnya terulang.',
      'Membuang angka yang tidak memenuhi target dari hasil pengukuran layanan agar laporannya tampak baik.',
    ],
  },
  PRMS: {
    questions: [
      'Ambil satu alur kerja yang Anda petakan, dokumentasikan, atau pelajari; jelaskan apa yang Anda lakukan dari awal sampai selesai.',
      'Ceritakan satu kejadian ketika berkas menumpuk atau dua bagian berselisih soal serah terima pekerjaan. Apa peran Anda waktu itu?',
      'Kapan terakhir kali urutan kerja atau prosedur berubah karena usulan atau telaah Anda, dan apa saja yang Anda lakukan sampai berubah?',
    ],
    answers: {
      1: 'Menerangkan langkah, pemilik, dan titik serah terima pada proses yang dilihat atau dipelajari, tanpa peta buatan sendiri.',
      2: 'Merinci peta proses atau standar operasional prosedur (SOP) yang disusun dengan notasi baku, beserta waktu layanan yang dipantau.',
      3: 'Menceritakan hambatan yang ditemukan melalui pengukuran tiap langkah di unitnya, susunan baru yang diuji coba, dan alasan memilihnya.',
      4: 'Memperlihatkan telaah tertulisnya atas SOP atau usulan perubahan dari beberapa unit, dengan langkah yang dipersoalkan dan saran penggantinya.',
      5: 'Menggambarkan proses lintas unit yang direkayasa ulang atau arsitektur proses yang dibangun bagi lembaga, dengan keadaan sebelum dan sesudahnya.',
    },
    evidence: [
      'Peta proses atau SOP susunan sendiri yang memuat pelaksana, waktu baku, dan keluaran tiap langkah',
      'Hasil uji coba rancangan alur baru yang membandingkan lama layanan dengan alur lama',
      'Telaah usulan perubahan proses dari unit lain, atau arsitektur proses lembaga yang memuat pemilik proses dan kaitan antarproses',
    ],
    negativeIndicators: [
      'Mengubah langkah kerja bersama tanpa memberi tahu unit yang menerima hasilnya.',
      'Menggambar peta proses tanpa mengamati pekerjaan atau menanyai pelaksananya.',
    ],
  },
}
