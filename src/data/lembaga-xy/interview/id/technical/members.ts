// Interview guides of the technical competencies of membership, contributions and service to members, in Indonesian.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../../five-level-interview'

/** Interview guides of the technical competencies of membership, contributions and service to members. */
export const members: Readonly<
  Record<'MAM' | 'MCE' | 'PC' | 'PKM' | 'SCM' | 'MM' | 'BD' | 'EVM', FiveLevelInterviewGuide>
> = {
  MAM: {
    questions: [
      'Jelaskan langkah demi langkah pendaftaran atau perubahan data peserta yang terakhir kali Anda kerjakan atau amati, sejak dokumen diterima sampai datanya tampil di aplikasi.',
      'Ceritakan satu kejadian ketika status seorang peserta di aplikasi tidak sesuai dengan keadaan atau dokumennya. Apa yang Anda lakukan?',
      'Ambil satu contoh prosedur, layanan, atau hasil pemadanan data peserta yang Anda telaah, ubah, atau susun; apa langkah Anda sampai selesai?',
    ],
    answers: {
      1: 'Menyebut segmen, dokumen syarat, dan arti status kepesertaan, dengan contoh dari pelatihan atau layanan yang ia amati.',
      2: 'Memerinci pendaftaran atau mutasi yang ia proses menurut prosedur, dari pencocokan dokumen sampai perubahannya tampil di aplikasi.',
      3: 'Menceritakan kasus kepesertaan di unitnya yang tidak terjawab oleh prosedur, dengan sumber data yang ia telusuri dan letak kesalahannya.',
      4: 'Mengutip laporan atau nota yang ia tulis tentang data dan kasus kepesertaan di beberapa unit, dengan sampel yang ia uji.',
      5: 'Memaparkan layanan, standar mutu data, atau pelatihan yang ia kembangkan, beserta perubahan cara lembaga menjaga kebenaran data peserta.',
    },
    evidence: [
      'Cetakan riwayat perubahan data satu peserta beserta dokumen dasarnya (identitas dihitamkan)',
      'Catatan penelusuran satu kasus kepesertaan nonaktif, dengan sumber data yang diperiksa dan letak kesalahannya',
      'Laporan uji sampel rekonsiliasi kepesertaan di beberapa unit kerja, atau standar mutu data yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Mengubah data peserta di aplikasi tanpa dokumen dasar.',
      'Menyuruh peserta mengurus surat ke instansi lain sebelum memeriksa riwayat data peserta itu di aplikasi.',
    ],
  },
  MCE: {
    questions: [
      'Ingat kembali kunjungan ke badan usaha atau pemeriksaan terakhir yang Anda jalankan atau ikuti. Apa bagian Anda dari persiapan sampai hasilnya dicatat?',
      'Ceritakan satu kejadian ketika badan usaha menolak menunjukkan data, mendaftarkan pekerja, atau menyetor iuran. Apa yang Anda lakukan?',
      'Ambil satu contoh temuan, usulan sanksi, atau program pemeriksaan yang Anda telaah, ubah, atau susun; jelaskan langkah Anda sampai ada keputusan.',
    ],
    answers: {
      1: 'Menyebut kewajiban badan usaha, urutan sanksi, dan pihak yang mengenakannya, dengan contoh dari pelatihan atau pemeriksaan yang ia ikuti.',
      2: 'Memerinci pemeriksaan yang ia jalankan menurut prosedur, dari surat pemberitahuan dan pencocokan daftar upah sampai berita acara.',
      3: 'Mengurai ketidakpatuhan di wilayah unitnya yang luput dari prosedur, dengan data pembanding dan alasannya memilih jalur penegakan tertentu.',
      4: 'Menunjukkan catatan tertulisnya atas temuan atau usulan sanksi dari beberapa unit, dengan bukti atau teguran yang ia nilai kurang.',
      5: 'Menggambarkan metode, pertukaran data, atau pelatihan yang ia rintis, beserta perubahan cara semua kantor cabang memilih atau memeriksa badan usaha.',
    },
    evidence: [
      'Kertas kerja pemeriksaan yang mencocokkan daftar upah dengan data kepesertaan (nama badan usaha dan pekerja dihitamkan)',
      'Telaah atas pelaporan upah satu badan usaha, dengan sandingan data iuran, daftar gaji, dan upah usaha sejenis (nama badan usaha dihitamkan)',
      'Nota dinas tentang usulan sanksi dari beberapa kantor cabang, atau rancangan skor risiko ketidakpatuhan badan usaha',
    ],
    negativeIndicators: [
      'Mengancam badan usaha dengan sanksi di luar wewenang pemeriksa.',
      'Menulis temuan tanpa memberi badan usaha kesempatan menunjukkan bukti.',
    ],
  },
  PC: {
    questions: [
      'Jelaskan langkah demi langkah penagihan iuran yang terakhir kali Anda lakukan atau amati, sejak daftar tagih dibuka sampai hasilnya tercatat.',
      'Kapan terakhir kali sebuah janji bayar tidak ditepati atau jumlah tunggakan dibantah, dan apa yang Anda lakukan?',
      'Pilih satu cara penagihan atau jadwal cicilan yang Anda usulkan, telaah, atau ciptakan; ceritakan langkah Anda dari awal sampai hasilnya diketahui.',
    ],
    answers: {
      1: 'Menyebut cara menghitung tunggakan, akibat menunggak, dan kanal pembayarannya, dengan contoh dari pelatihan atau penagihan yang ia amati.',
      2: 'Memerinci penagihan yang ia lakukan menurut daftar tagih, dengan tanggal kontak, janji bayar, dan setoran yang tercatat.',
      3: 'Menguraikan mengapa tunggakan di unitnya bertahan setelah penagihan biasa, beserta cara yang ia pilih bagi tiap kelompok penunggak.',
      4: 'Membahas telaah tertulisnya atas strategi penagihan beberapa unit, dengan perbandingan biaya dan iuran tertagih sebagai dasar penilaiannya.',
      5: 'Memaparkan skema pembayaran, model prediksi, atau modul pelatihan kader yang ia rancang, beserta hasil uji coba dan pemakaiannya di seluruh lembaga.',
    },
    evidence: [
      'Daftar tagih dengan riwayat kontak, janji bayar, dan setoran (identitas penunggak dihitamkan)',
      'Analisis sebab tunggakan di satu wilayah, dengan pengelompokan penunggak dan cara penagihan tiap kelompok',
      'Telaah tertulis atas strategi penagihan beberapa unit kerja, atau laporan uji coba skema pembayaran baru',
    ],
    negativeIndicators: [
      'Mempermalukan penunggak di depan tetangga atau rekan kerjanya.',
      'Mencatat janji bayar di aplikasi tanpa menghubungi penunggaknya.',
    ],
  },
  PKM: {
    questions: [
      'Ingat kembali pertanyaan terakhir tentang manfaat, iuran, atau prosedur Jaminan Kesehatan Nasional (JKN) yang Anda jawab, dalam tugas atau pelatihan. Apa yang Anda lakukan sampai pertanyaan itu terjawab?',
      'Ceritakan satu kejadian ketika peserta, badan usaha, atau petugas menerima penjelasan yang keliru atau usang. Apa yang Anda lakukan?',
      'Ambil satu contoh materi informasi yang Anda susun atau perbaiki, atau yang Anda periksa bagi unit lain; jelaskan langkah Anda sampai materi itu dipakai.',
    ],
    answers: {
      1: 'Menyebut manfaat, iuran, atau alur rujukan yang ditanyakan, dengan lembar produk tempat ia menemukan keterangannya.',
      2: 'Menceritakan penjelasan yang ia berikan di loket atau badan usaha, dengan lembar resmi dan ketentuan yang ia rujuk.',
      3: 'Mengaitkan kesalahpahaman yang berulang di unitnya dengan bagian materi yang menyesatkan dan penjelasan pengganti yang ia rumuskan.',
      4: 'Memerinci catatan tertulisnya tentang kekeliruan materi atau jawaban dari beberapa unit, beserta ketentuan atau uji keterbacaan sebagai dasarnya.',
      5: 'Menggambarkan basis pengetahuan, tata cara peninjauan, atau uji penguasaan produk yang ia kembangkan, beserta pemakaiannya di seluruh lembaga.',
    },
    evidence: [
      'Lembar tanya jawab produk bagi petugas loket, dengan nomor pasal pada tiap jawaban',
      'Catatan pertanyaan peserta yang berulang, dengan bagian materi yang menyesatkan dan rumusan penggantinya',
      'Catatan tertulis atas brosur beberapa kantor cabang, atau tata cara yang disusunnya sendiri untuk memperbarui materi produk',
    ],
    negativeIndicators: [
      'Menjawab pertanyaan tentang hak peserta dari ingatan ketika ketentuannya baru berubah.',
      'Membagikan brosur atau lembar produk yang diketahuinya sudah usang.',
    ],
  },
  SCM: {
    questions: [
      'Jelaskan langkah demi langkah satu pelayanan peserta yang Anda lakukan atau amati, sejak permintaan peserta masuk sampai urusannya selesai.',
      'Ceritakan satu keluhan dalam tugas Anda yang belum selesai dengan jawaban pertama. Apa yang Anda lakukan sesudahnya?',
      'Pilih satu alur atau standar layanan yang Anda ubah atau susun, atau satu jawaban pengaduan yang Anda nilai bagi rekan; ceritakan langkah Anda dari awal sampai akhir.',
    ],
    answers: {
      1: 'Menyebut kanal, tenggat, dan alur pengaduan, dengan contoh surat atau kasus yang ia amati tetapi tidak ia tangani.',
      2: 'Memerinci layanan atau pengaduan yang ia tangani menurut standar, dari pencatatan di aplikasi sampai jawaban kepada peserta.',
      3: 'Menguraikan sebab pengaduan di unitnya berdasarkan waktu layanan atau pola kunjungan, dengan penyelesaian yang ia rumuskan karena belum tersedia dalam prosedur.',
      4: 'Mengutip saran tertulisnya kepada beberapa unit tentang mutu layanan atau jawaban pengaduan, dengan berkas atau data antrean yang ia periksa.',
      5: 'Memaparkan sistem, standar, atau pelatihan layanan yang ia kembangkan, beserta perubahan penanganan pengaduan di seluruh lembaga.',
    },
    evidence: [
      'Cetakan riwayat satu pengaduan dengan kronologi, bukti, dan tanggal jawabannya (identitas pelapor dihitamkan)',
      'Analisis waktu tiap tahap layanan, dengan sumber antrean yang ditemukan dan usulan alur alternatif',
      'Laporan penilaian atas penyelesaian pengaduan di beberapa unit kerja, atau rancangan standar penanganan pengaduan lembaga',
    ],
    negativeIndicators: [
      'Menutup pengaduan di aplikasi sebelum pelapor menerima jawaban.',
      'Mengalihkan peserta ke loket atau kanal lain tanpa meneruskan catatan masalahnya.',
    ],
  },
  MM: {
    questions: [
      'Ingat kembali kampanye terakhir yang Anda jalankan atau bantu agar orang mendaftar atau membayar iuran. Apa bagian Anda dari persiapan sampai hasilnya tercatat?',
      'Ceritakan satu kejadian ketika jumlah pendaftar dari pesan atau kanal yang Anda pakai tidak mencapai sasaran. Apa yang Anda lakukan?',
      'Ambil satu contoh pesan, daftar sasaran, atau rencana kampanye yang Anda ubah, telaah, atau rancang; apa langkah Anda sejak pengumpulan data sampai hasilnya dipakai?',
    ],
    answers: {
      1: 'Menyebut segmen, pesan, dan kanal kampanye yang ia lihat atau pelajari, beserta perbedaannya dari pemasaran komersial.',
      2: 'Memerinci kampanye yang ia jalankan menurut rencana, dengan daftar kunjungan serta jumlah kontak dan pendaftar yang ia catat.',
      3: 'Menguraikan sebab kampanye unitnya meleset, termasuk tahap saat calon peserta batal mendaftar, beserta pesan atau kanal pengganti yang ia rumuskan.',
      4: 'Membahas telaah tertulisnya atas rencana atau laporan kampanye beberapa unit, dengan data riset atau wilayah pembanding yang ia pakai.',
      5: 'Memaparkan kampanye nasional, model segmentasi, atau panduan uji coba yang ia ciptakan, beserta pemakaiannya di seluruh wilayah.',
    },
    evidence: [
      'Lembar pemantauan kampanye dengan jumlah kontak, peminat, dan pendaftar per kanal',
      'Perbandingan hasil antarkanal atau antara dua versi pesan, dengan usulan realokasi anggaran kampanye',
      'Telaah tertulis atas rencana kampanye beberapa unit kerja, atau model segmentasi yang dibuatnya sendiri bagi kantor cabang',
    ],
    negativeIndicators: [
      'Menghitung orang yang sudah terdaftar sebagai pendaftar baru hasil kampanye.',
      'Memakai foto atau kisah peserta dalam bahan kampanye tanpa persetujuan peserta itu.',
    ],
  },
  BD: {
    questions: [
      'Pilih satu daftar sasaran, pertemuan dengan calon mitra, atau usulan kerja sama yang Anda tangani dalam tugas atau pelatihan; apa yang Anda lakukan sampai tindak lanjutnya?',
      'Kapan terakhir kali calon mitra mundur atau uji coba meleset dari sasaran, dan apa yang Anda lakukan?',
      'Ambil satu contoh skema perluasan, kanal layanan, atau studi kelayakan yang Anda rancang atau telaah; ceritakan langkah Anda sampai ada keputusan.',
    ],
    answers: {
      1: 'Menyebut kelompok sasaran perluasan kepesertaan dan sumber datanya di suatu wilayah, dengan contoh kerja sama yang diizinkan mandat lembaga.',
      2: 'Memerinci usulan atau daftar sasaran yang ia siapkan menurut prosedur, dengan hitungan biaya dan tindak lanjut tiap calon mitra.',
      3: 'Mengurai hambatan perluasan di unitnya menurut mitra, segmen, atau biaya, beserta skema alternatif yang ia rumuskan.',
      4: 'Menunjukkan pertimbangan tertulisnya atas usulan perluasan dari beberapa unit, dengan asumsi yang ia uji ulang dan kesesuaian usulan itu dengan mandat.',
      5: 'Menggambarkan model atau kanal perluasan yang ia ciptakan, beserta peserta baru yang diperoleh dan penerapannya di seluruh lembaga.',
    },
    evidence: [
      'Daftar sasaran perluasan dengan sumber data dan tanggal tindak lanjut (nama badan usaha dihitamkan)',
      'Analisis hasil uji coba perluasan menurut mitra, segmen, dan biaya per peserta baru, dengan skema alternatifnya',
      'Pertimbangan tertulis atas studi kelayakan beberapa unit kerja, atau metode yang disusunnya sendiri untuk memetakan peluang di semua kantor cabang',
    ],
    negativeIndicators: [
      'Menyerahkan data peserta kepada calon mitra sebelum ada perjanjian yang mengizinkannya.',
      'Mencantumkan target peserta baru dalam usulan tanpa dasar hitungan.',
    ],
  },
  EVM: {
    questions: [
      'Jelaskan langkah demi langkah bagian Anda dalam acara terakhir yang Anda siapkan atau bantu, dari pembagian tugas sampai laporan kegiatan.',
      'Ceritakan satu kejadian ketika sebuah acara yang Anda tangani tidak berjalan menurut rencana. Apa yang Anda lakukan pada saat itu?',
      'Ambil satu contoh rencana, laporan, atau panduan acara yang Anda ubah, telaah, atau susun; ceritakan langkah Anda sejak tugas itu diterima sampai hasilnya diserahkan.',
    ],
    answers: {
      1: 'Menyebut kebutuhan acara, tahap penyelenggaraannya, dan pembagian tugas panitia, dengan contoh acara yang ia hadiri, bantu, atau pelajari.',
      2: 'Memerinci bagian acara yang ia siapkan menurut daftar periksa, dengan jadwal, penanggung jawab, dan bukti pengeluarannya.',
      3: 'Menceritakan hambatan acara unitnya yang tidak tercakup dalam prosedur, dengan sebab yang ia urai dan rancangan pengganti yang ia buat.',
      4: 'Mengutip saran tertulisnya atas rencana atau laporan acara beberapa unit, dengan tujuan, biaya per orang, atau risiko yang ia bandingkan.',
      5: 'Memaparkan format, standar, atau modul pelatihan acara yang ia ciptakan, beserta pemakaiannya oleh panitia di seluruh lembaga.',
    },
    evidence: [
      'Susunan acara dengan jam, penanggung jawab, dan perlengkapan tiap sesi, beserta daftar periksa yang terisi',
      'Analisis sebab rendahnya kehadiran pada sebuah acara sosialisasi, dengan rancangan acara pengganti',
      'Telaah tertulis atas rencana acara beberapa unit kerja, atau standar yang disusunnya sendiri untuk penyelenggaraan acara, beserta ukuran hasil acara',
    ],
    negativeIndicators: [
      'Mengisi daftar hadir atau kuitansi atas nama orang yang tidak datang.',
      'Menghalangi jalur evakuasi gedung dengan perlengkapan acara.',
    ],
  },
}
