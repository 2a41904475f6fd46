// Interview guides of the behavioural competencies, in Indonesian.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../five-level-interview'
import type { BehaviouralCode } from '../../ids'

/** Interview guides of the behavioural competencies. */
export const behavioural: Readonly<Record<BehaviouralCode, FiveLevelInterviewGuide>> = {
  AT: {
    questions: [
      'Ceritakan satu masalah dalam tugas Anda yang Anda periksa atau ikut periksa, dari tanda pertama sampai dilaporkan. Apa yang Anda kerjakan?',
      'Kapan terakhir kali dugaan Anda tentang sebab suatu masalah tidak cocok dengan data, dan apa yang Anda lakukan?',
      'Ambil satu contoh analisis yang dibuat orang lain lalu Anda periksa, atau satu metode penelusuran sebab yang Anda susun; jelaskan langkah-langkah Anda.',
    ],
    answers: {
      1: 'Menyebut bagian dan kemungkinan sebab masalah yang ia amati serta alat untuk mengurainya, sedangkan penelusurannya dikerjakan rekan.',
      2: 'Memerinci cara ia memecah masalah dalam tugasnya: bagian yang ia bandingkan, urutan kejadian yang ia susun, dan teknik yang ia pakai.',
      3: 'Menceritakan beberapa dugaan yang ia uji dengan data, dugaan yang gugur, dan sebab masalah unitnya yang tidak tampak dari pemeriksaan rutin.',
      4: 'Mengutip catatan tertulisnya atas analisis dari beberapa unit, dengan asumsi atau hubungan sebab akibat yang ia uji ulang beserta hasilnya.',
      5: 'Menunjukkan kerangka atau metode penelusuran sebab yang ia ciptakan bagi lembaga, beserta masalah di berbagai kantor yang terungkap melaluinya.',
    },
    evidence: [
      'Uraian urutan kejadian dalam satu banding asesi yang menunjukkan tahap timbulnya keberatan, dengan identitas dihitamkan',
      'Kertas kerja satu masalah unit yang memuat dugaan sebab, data pengujinya, dan dugaan yang digugurkan',
      'Telaah tindak lanjut temuan surveilans di beberapa tempat uji kompetensi (TUK), atau kerangka analisis masalah untuk kantor cabang',
    ],
    negativeIndicators: [
      'Menetapkan sebab masalah berdasarkan satu kejadian, tanpa data pembanding.',
      'Menyisihkan data yang membantah dugaan sendiri ketika menyusun laporan.',
    ],
  },
  CT: {
    questions: [
      'Ingat kembali saat terakhir kali Anda menerangkan hal yang rumit dari pekerjaan Anda kepada orang yang belum mengenalnya. Apa yang Anda katakan atau gambar?',
      'Ceritakan satu saat ketika sejumlah keluhan atau kejadian di unit Anda sulit dijelaskan. Apa yang Anda lakukan dengan keterangan yang ada?',
      'Ambil satu contoh bagan, model, atau kerangka yang Anda buat, atau yang Anda nilai bagi unit lain; jelaskan langkah Anda sejak mengumpulkan bahan sampai hasilnya dipakai.',
    ],
    answers: {
      1: 'Menjelaskan konsep dasar dalam tugasnya dengan contoh atau bagan yang ia pelajari, tanpa keterangan yang ia tata sendiri.',
      2: 'Menuturkan cara ia memakai konsep yang sudah dikenal untuk menerangkan perkara atau mengelompokkan keterangan, beserta alasan ia memilih konsep itu.',
      3: 'Mengungkapkan pola yang ia temukan di balik kejadian terpisah di unitnya, penjelasan baru yang ia susun, dan cara ia mengujinya.',
      4: 'Memaparkan ulasan tertulisnya atas konsep atau kerangka dari beberapa unit, dengan kasus yang cocok dan yang tidak cocok bagi tiap kerangka.',
      5: 'Menunjukkan konsep atau model ciptaannya, beserta layanan atau kebijakan lembaga yang dirancang ulang berdasarkan konsep atau model itu.',
    },
    evidence: [
      'Pengelompokan masukan asesi seusai uji kompetensi menurut tema, dengan dasar setiap kelompok',
      'Bagan yang merangkai data klaim, pengaduan, dan survei satu unit, dengan penjelasan polanya',
      'Telaah kecocokan skema sertifikasi dari sektor lain dengan jabatan di beberapa unit, atau naskah konsep layanan baru',
    ],
    negativeIndicators: [
      'Memaksakan kerangka yang sudah jadi pada kasus yang tidak sesuai dengannya.',
      'Menjawab pertanyaan peserta dengan istilah teknis tanpa contoh atau padanan.',
    ],
  },
  CFO: {
    questions: [
      'Jelaskan langkah demi langkah cara Anda menangani berkas atau data terakhir yang Anda terima, sampai disimpan.',
      'Ceritakan satu kejadian ketika berkas hilang, data tidak cocok, atau tugas tumpang tindih di tempat kerja Anda. Apa yang Anda lakukan?',
      'Ambil satu contoh susunan berkas, daftar periksa, atau pembagian tugas yang Anda ubah, atau yang Anda periksa bagi unit lain; jelaskan langkah-langkah Anda sampai selesai.',
    ],
    answers: {
      1: 'Menyebut aturan penataan dan pemeriksaan yang berlaku bagi suatu berkas atau data, sedangkan penataan dan pemeriksaannya dikerjakan orang lain.',
      2: 'Memerinci cara ia menerima, mencocokkan, dan menyimpan berkas atau data menurut prosedur, dengan dokumen sumber yang ia pakai.',
      3: 'Menguraikan sebab berkas tidak tertib atau data berselisih di unitnya, buktinya, dan tata kerja yang ia susun untuk mencegahnya.',
      4: 'Mengutip laporan tertulisnya tentang berkas, data, atau tata kerja beberapa unit, dengan sampel yang diperiksa, penyimpangan yang ditemukan, dan saran yang diberikan.',
      5: 'Menunjukkan standar berkas atau sistem kendali data yang ia rancang bagi seluruh lembaga, dengan angka kekeliruan sebelum dan sesudahnya.',
    },
    evidence: [
      'Daftar periksa yang diisinya sendiri untuk kelengkapan berkas asesi, dengan data pribadi dihitamkan',
      'Berita acara rekonsiliasi data antara dua unit, dengan penjelasan selisih dan usul tata kerja agar selisih tidak terulang',
      'Laporan uji ulang sampel berkas asesi dari beberapa unit, atau standar susunan berkas untuk seluruh lembaga',
    ],
    negativeIndicators: [
      'Mengisi kolom kosong dengan perkiraan agar berkas tampak lengkap.',
      'Mengubah angka pada dokumen tanpa paraf, tanggal, atau catatan perubahan.',
    ],
  },
  HPA: {
    questions: [
      'Ingat kembali terakhir kali Anda berbagi tugas dengan rekan atau mitra. Apa yang Anda lakukan dari awal sampai tenggatnya?',
      'Kapan terakhir kali rekan, mitra, atau unit lain tidak menyerahkan hasil yang dijanjikan kepada Anda, dan apa yang Anda lakukan?',
      'Ambil satu contoh kesepakatan atau aturan yang memuat konsekuensi bila janji kerja tidak ditepati; ceritakan apa yang Anda lakukan ketika menyusun, mengubah, atau menelaahnya.',
    ],
    answers: {
      1: 'Menyebut target, ukuran, dan konsekuensi yang berlaku bagi dirinya dan rekannya, sedangkan yang menagih pemenuhan target itu orang lain.',
      2: 'Memerinci kesepakatan yang ia buat dalam tugasnya, hasil dan tenggat yang disepakati, serta kata-kata yang ia pakai saat menagih.',
      3: 'Menguraikan sebab janji kerja di unitnya tidak ditepati, fakta yang ia kumpulkan, dan perbaikan atau konsekuensi yang disepakati sesudahnya.',
      4: 'Mengutip penilaian tertulisnya tentang cara beberapa unit menagih janji kerja, dengan kasus yang ia bandingkan dan saran yang ia berikan.',
      5: 'Menunjukkan mekanisme pertanggungjawaban atau kebijakan tentang konsekuensi yang ia rancang bagi seluruh lembaga, beserta keadaan sebelum dan sesudah rancangan itu diberlakukan.',
    },
    evidence: [
      'Kesepakatan tertulis dengan rekan tentang tugas, hasil, dan tenggat masing-masing, beserta surel pengingat tenggatnya',
      'Rencana perbaikan yang disepakati dengan fasilitas kesehatan (namanya dihitamkan), dengan uraian tentang sebab janji layanan tidak ditepati dan tindakan yang menyusulnya',
      'Telaah rencana pembinaan kinerja beberapa unit, dengan nama pegawai dihitamkan, atau rancangan mekanisme pertanggungjawaban untuk lembaga',
    ],
    negativeIndicators: [
      'Menegur rekan di depan orang banyak sebelum menanyakan duduk perkaranya.',
      'Mengerjakan sendiri bagian rekan yang terlambat tanpa membicarakannya dengan rekan itu.',
    ],
  },
  IS: {
    questions: [
      'Jelaskan langkah demi langkah apa yang Anda lakukan ketika peserta atau rekan terakhir kali menanyakan hal yang tidak dapat langsung Anda jawab.',
      'Ceritakan satu perkara dalam pekerjaan Anda yang keterangannya bertentangan atau tidak lengkap. Apa yang Anda lakukan?',
      'Ambil satu contoh pencarian fakta yang Anda telaah bagi unit lain, atau cara mencari fakta yang Anda ubah; ceritakan apa yang Anda lakukan sampai selesai.',
    ],
    answers: {
      1: 'Menyebut sumber resmi dan pertanyaan yang perlu diajukan untuk perkara itu, sedangkan keterangannya dikumpulkan orang lain.',
      2: 'Memerinci orang yang ia tanyai, dokumen yang ia buka, atau tempat yang ia datangi untuk melengkapi fakta dalam tugasnya.',
      3: 'Menceritakan keterangan yang bertentangan dalam perkara unitnya, sumber baru yang ia temukan, dan pemeriksaan silang yang menjernihkan perkara itu.',
      4: 'Mengutip telaah tertulisnya atas bahan dari beberapa unit, dengan sumber yang ia nilai andal, sumber yang ia ragukan, dan alasannya.',
      5: 'Menunjukkan jejaring sumber atau panduan pencarian fakta yang ia bangun untuk lembaga, dengan unit yang memakainya dan perkara yang terselesaikan karenanya.',
    },
    evidence: [
      'Catatan kunjungan ke badan usaha, dengan tanggal, narasumber, dan fakta yang diperoleh (data pribadi dihitamkan)',
      'Kronologi satu perkara yang disusun dengan menyandingkan keterangan peserta, rumah sakit, dan basis data (data medis dihitamkan)',
      'Telaah keandalan sumber yang dipakai beberapa unit, atau panduan wawancara dan pengamatan lapangan untuk lembaga',
    ],
    negativeIndicators: [
      'Menyimpulkan perkara dari keterangan satu pihak tanpa menghubungi pihak lain.',
      'Mengajukan pertanyaan yang menggiring narasumber ke jawaban yang dikehendaki.',
    ],
  },
  IU: {
    questions: [
      'Ingat kembali percakapan terakhir dengan peserta atau rekan yang membawa persoalan kepada Anda. Apa yang Anda lakukan selama percakapan itu?',
      'Ceritakan satu pertemuan dengan peserta, rekan, atau petugas fasilitas kesehatan yang berlangsung tegang. Apa yang Anda lakukan?',
      'Ambil satu contoh cara melayani yang Anda ubah, atau rekaman percakapan di kantor lain yang Anda ulas; jelaskan apa yang Anda lakukan.',
    ],
    answers: {
      1: 'Menyebut tanda perasaan yang ia tangkap pada orang itu, sedangkan yang menanggapi perasaan itu rekannya.',
      2: 'Menuturkan perasaan dan maksud lawan bicara yang ia tangkap dalam tugasnya, cara ia memastikannya, dan tanggapan yang ia berikan.',
      3: 'Menguraikan kekhawatiran tak terucap di balik ketegangan di unitnya, tanda yang ia tafsirkan, dan pendekatan yang ia ubah karenanya.',
      4: 'Mengutip ulasan tertulisnya atas cara petugas di beberapa unit menanggapi perasaan orang, dengan bagian percakapan yang ia soroti dan saran yang ia berikan.',
      5: 'Menunjukkan panduan, pelatihan, atau forum yang ia kembangkan untuk seluruh lembaga, dengan perubahan tanggapan petugas yang tercatat sesudahnya.',
    },
    evidence: [
      'Catatan layanan yang memuat maksud peserta dan tanggapan yang diberikan, dengan data pribadi dan medis dihitamkan',
      'Catatan tentang kekhawatiran tiap pihak dan kesepakatan yang meredakan ketegangan di unit, dengan nama dihitamkan',
      'Ulasan tertulis atas rekaman percakapan layanan di beberapa kantor, atau bahan pelatihan empati bagi petugas di seluruh lembaga',
    ],
    negativeIndicators: [
      'Memotong penuturan peserta dengan jawaban sebelum maksudnya terucap.',
      'Menanggapi kekhawatiran peserta dengan cerita panjang tentang kesulitan dirinya sendiri.',
    ],
  },
  PO: {
    questions: [
      'Jelaskan langkah demi langkah apa yang Anda lakukan dalam kegiatan terjadwal Anda yang terakhir, sejak jadwalnya disusun sampai kegiatannya selesai.',
      'Ceritakan satu kegiatan di unit Anda yang terlambat, terganggu, atau kekurangan tenaga. Apa yang Anda lakukan?',
      'Ambil satu contoh rencana kerja unit lain yang Anda nilai, atau cara baru yang Anda buat untuk menyusun jadwal; jelaskan apa yang Anda lakukan sampai hasilnya dipakai.',
    ],
    answers: {
      1: 'Menyebut isi rencana yang mengatur tugasnya dan letak tugas itu dalam jadwal, sedangkan rencananya disusun orang lain.',
      2: 'Memerinci urutan kegiatan yang ia susun dalam tugasnya, tenggat tiap langkah, dan catatan kemajuan yang ia isi.',
      3: 'Menguraikan hambatan pada rencana unitnya, kegiatan lain yang terkena, dan caranya mengatur ulang jadwal atau tenaga.',
      4: 'Mengutip penilaian tertulisnya atas rencana beberapa unit, dengan perkiraan yang ia uji, selisih perkiraan itu dengan kenyataan, dan saran yang ia berikan.',
      5: 'Menunjukkan siklus, model, atau metode perencanaan yang ia ciptakan bagi seluruh lembaga, dengan angka ketepatan jadwal sebelum dan sesudah pembaruan itu dipakai.',
    },
    evidence: [
      'Jadwal kegiatan yang disusunnya sendiri, dengan petugas, tenggat, dan tanda kemajuan tiap langkah',
      'Jadwal program unit sebelum dan sesudah gangguan, dengan catatan kegiatan yang saling bergantung dan alasan perubahannya',
      'Laporan penilaian rencana beberapa kantor cabang dari segi waktu dan biaya, atau model perencanaan untuk lembaga',
    ],
    negativeIndicators: [
      'Membagikan jadwal tanpa menanyakan ketersediaan petugas yang tercantum di dalamnya.',
      'Melaporkan hambatan sesudah tenggat lewat, padahal ia sudah mengetahuinya jauh sebelum itu.',
    ],
  },
  SCF: {
    questions: [
      'Ingat kembali rapat terakhir yang membahas pekerjaan Anda. Apa yang Anda lakukan dari awal rapat sampai keputusan diambil?',
      'Ceritakan satu kejadian ketika pimpinan badan usaha, dokter, peserta, atau rekan membantah Anda. Apa tanggapan Anda?',
      'Ambil satu contoh usulan baru yang Anda ajukan, atau usulan orang lain yang Anda ulas; ceritakan apa yang Anda lakukan sampai ada keputusan.',
    ],
    answers: {
      1: 'Menyebut hal yang ia kuasai, hal yang belum ia kuasai, dan batas wewenangnya, sedangkan yang berbicara ketika itu orang lain.',
      2: 'Menuturkan pendapat yang ia sampaikan sendiri dalam tugasnya, orang yang ia hadapi, dan aturan yang ia rujuk.',
      3: 'Menjelaskan pendirian yang ia ambil ketika perkara di unitnya belum ada aturannya, alasan dan risikonya, serta bantahan yang ia jawab.',
      4: 'Mengutip catatan tertulisnya atas pendirian orang lain di beberapa unit, dengan dasar yang ia nilai kuat dan dasar yang ia sanggah.',
      5: 'Menunjukkan pembelaannya atas gagasan baru lembaga di hadapan pihak luar, atau program yang ia bangun untuk menumbuhkan kepercayaan diri pegawai, beserta hasilnya.',
    },
    evidence: [
      'Notula rapat atau surat jawaban yang memuat pendapatnya sendiri beserta ketentuan yang mendasari pendapat itu',
      'Nota telaah kasus yang belum terjawab oleh aturan, yang memuat pendirian, alasan, dan risikonya',
      'Ulasan tertulis tentang dasar usulan beberapa unit, atau naskah gagasan baru dengan pernyataan tanggung jawab pengusulnya',
    ],
    negativeIndicators: [
      'Menyatakan setuju dalam rapat, lalu menjelekkan keputusan itu di luar rapat.',
      'Memutuskan perkara di luar wewenangnya tanpa memberi tahu pejabat yang berwenang.',
    ],
  },
  SC: {
    questions: [
      'Ingat kembali satu hari kerja yang padat dalam beberapa bulan terakhir. Apa yang Anda lakukan dari awal sampai akhir hari itu?',
      'Ceritakan satu kejadian ketika seseorang membentak, menyindir, atau mendesak Anda di tempat kerja. Apa yang Anda lakukan saat itu?',
      'Ambil satu contoh insiden layanan yang Anda telaah, atau cara kerja yang Anda ubah setelah masa sibuk; jelaskan apa yang Anda lakukan dari awal sampai akhir.',
    ],
    answers: {
      1: 'Menyebut hal yang memicu emosinya dan teknik menenangkan diri yang ia ketahui, sedangkan kejadiannya ditangani rekan.',
      2: 'Menceritakan ucapan atau tekanan yang ia hadapi dalam tugasnya, teknik yang ia pakai saat itu, dan penyelesaian pekerjaannya.',
      3: 'Menguraikan sumber tekanan yang berulang di unitnya, kejadian yang menjadi buktinya, dan cara yang ia rumuskan untuk meredakan tekanan itu.',
      4: 'Mengutip penilaian tertulisnya atas insiden di beberapa unit, dengan tanggapan petugas, butir pedoman yang berlaku, dan saran yang ia berikan.',
      5: 'Menunjukkan protokol atau program yang ia rancang bagi seluruh lembaga untuk menghadapi amarah dan krisis, dengan catatan insiden sebelum dan sesudah rancangan itu diberlakukan.',
    },
    evidence: [
      'Catatan penanganan satu pengaduan yang memuat ucapan pengadu dan jawaban yang diberikan, dengan data peserta dihitamkan',
      'Tabel pembagian beban kerja unit sebelum dan sesudah diubah, dengan catatan sumber tekanan yang mendasari perubahannya',
      'Telaah tertulis atas insiden layanan di beberapa kantor, atau protokol penanganan kekerasan verbal untuk seluruh lembaga',
    ],
    negativeIndicators: [
      'Mengancam akan menunda layanan bagi peserta yang meninggikan suara.',
      'Melampiaskan kekesalan terhadap satu peserta kepada peserta berikutnya atau rekan.',
    ],
  },
}
