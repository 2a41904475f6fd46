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
      'Ambil satu analisis orang lain yang Anda periksa, atau satu cara menelusuri masalah yang Anda susun; jelaskan langkah-langkah Anda.',
    ],
    answers: {
      1: 'Menyebut bagian dan kemungkinan sebab masalah yang ia amati serta alat untuk mengurainya, sedangkan penelusurannya dikerjakan rekan.',
      2: 'Merinci cara ia memecah masalah dalam tugasnya: bagian yang ia bandingkan, urutan kejadian yang ia susun, dan teknik yang ia pakai.',
      3: 'Menceritakan beberapa dugaan yang ia uji dengan data, dugaan yang gugur, dan sebab masalah unitnya yang tidak tampak dari pemeriksaan rutin.',
      4: 'Mengutip catatan tertulisnya atas analisis dari beberapa unit, dengan asumsi atau hubungan sebab akibat yang ia uji ulang beserta hasilnya.',
      5: 'Menunjukkan kerangka atau metode penelusuran sebab ciptaannya yang dipakai lembaga, dengan masalah di berbagai kantor yang terungkap melaluinya.',
    },
    evidence: [
      'Uraian urutan kejadian dalam satu banding asesi yang menunjukkan tahap timbulnya keberatan, dengan identitas ditutup',
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
      'Ceritakan satu saat ketika sejumlah keluhan atau kejadian di unit Anda sulit dijelaskan. Apa yang Anda lakukan dengan keterangan itu?',
      'Ambil satu bagan, model, atau kerangka yang Anda buat, atau yang Anda nilai bagi unit lain; jelaskan prosesnya dari bahan pertama sampai dipakai.',
    ],
    answers: {
      1: 'Menjelaskan konsep dasar dalam tugasnya dengan contoh atau bagan yang ia pelajari, tanpa keterangan yang ia tata sendiri.',
      2: 'Menuturkan cara ia memakai konsep yang sudah dikenal untuk menerangkan perkara atau mengelompokkan keterangan, beserta alasan memilih konsep itu.',
      3: 'Mengungkapkan pola yang ia temukan di balik kejadian terpisah di unitnya, penjelasan baru yang ia susun, dan cara ia mengujinya.',
      4: 'Memaparkan ulasan tertulisnya atas konsep atau kerangka dari beberapa unit, dengan kasus yang cocok dan yang tidak cocok bagi tiap kerangka.',
      5: 'Menunjukkan konsep atau model ciptaannya, dengan layanan atau kebijakan lembaga yang dirancang ulang berdasarkan konsep atau model itu.',
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
      'Ambil satu susunan berkas, daftar periksa, atau pembagian tugas yang Anda ubah, atau yang Anda periksa bagi unit lain; jelaskan prosesnya sampai selesai.',
    ],
    answers: {
      1: 'Menyebut aturan penataan dan pemeriksaan yang berlaku bagi berkas atau data itu, sedangkan pekerjaannya dilakukan orang lain.',
      2: 'Merinci cara ia menerima, mencocokkan, dan menyimpan berkas atau data menurut prosedur, dengan dokumen sumber yang ia pakai.',
      3: 'Menguraikan sebab berkas tidak tertib atau data berselisih di unitnya, buktinya, dan tata kerja yang ia susun untuk mencegahnya.',
      4: 'Mengutip laporan tertulisnya tentang berkas, data, atau tata kerja beberapa unit, dengan sampel yang diperiksa, penyimpangan yang ditemukan, dan sarannya.',
      5: 'Menunjukkan standar berkas atau sistem kendali data rancangannya yang dipakai di seluruh lembaga, dengan angka kekeliruan sebelum dan sesudahnya.',
    },
    evidence: [
      'Daftar periksa yang diisi sendiri tentang kelengkapan berkas asesi, dengan data pribadi ditutup',
      'Berita acara rekonsiliasi data dua unit yang menjelaskan selisihnya, beserta usul tata kerja agar selisih tidak terulang',
      'Laporan uji ulang sampel berkas asesi dari beberapa unit, atau standar susunan berkas untuk seluruh lembaga',
    ],
    negativeIndicators: [
      'Mengisi kolom kosong dengan perkiraan agar berkas tampak lengkap.',
      'Mengubah angka pada dokumen tanpa paraf, tanggal, atau catatan perubahan.',
    ],
  },
  HPA: {
    questions: [
      'Ingat kembali pembagian tugas terakhir antara Anda dan rekan atau mitra. Apa yang terjadi dari awal sampai tenggatnya?',
      'Kapan terakhir kali rekan, mitra, atau unit lain tidak menyerahkan hasil yang dijanjikan kepada Anda, dan apa yang Anda lakukan?',
      'Ambil satu kesepakatan atau aturan tentang akibat keterlambatan kerja yang Anda susun, ubah, atau telaah; ceritakan langkah-langkah Anda.',
    ],
    answers: {
      1: 'Menyebut target, ukuran, dan konsekuensi yang berlaku bagi dirinya dan rekannya, sedangkan penagihannya dilakukan orang lain.',
      2: 'Merinci kesepakatan yang ia buat dalam tugasnya, hasil dan tenggatnya, serta kata-kata yang ia pakai ketika menagihnya.',
      3: 'Menguraikan sebab janji kerja di unitnya tidak ditepati, fakta yang ia kumpulkan, dan perbaikan atau konsekuensi yang disepakati sesudahnya.',
      4: 'Mengutip penilaian tertulisnya tentang cara beberapa unit menagih janji kerja, dengan kasus yang ia bandingkan dan saran yang ia berikan.',
      5: 'Menunjukkan mekanisme atau kebijakan pertanggungjawaban rancangannya yang berlaku di seluruh lembaga, dengan keadaan sebelum dan sesudah berlaku.',
    },
    evidence: [
      'Kesepakatan tertulis dengan rekan tentang pembagian tugas, hasil, dan tenggat, beserta surel penagihannya',
      'Rencana perbaikan yang disepakati dengan fasilitas kesehatan, beserta sebab keterlambatan dan konsekuensinya',
      'Telaah rencana pembinaan kinerja beberapa unit dengan nama pegawai ditutup, atau rancangan mekanisme pertanggungjawaban untuk lembaga',
    ],
    negativeIndicators: [
      'Menegur rekan di depan orang banyak tanpa menyebutkan fakta kejadiannya.',
      'Mengerjakan sendiri bagian rekan yang terlambat tanpa membicarakannya dengan rekan itu.',
    ],
  },
  IS: {
    questions: [
      'Jelaskan langkah demi langkah cara Anda menangani pertanyaan terakhir dari peserta atau rekan yang tidak dapat langsung Anda jawab.',
      'Ceritakan satu perkara dalam pekerjaan Anda yang keterangannya bertentangan atau tidak lengkap. Apa yang Anda lakukan?',
      'Ambil satu hasil pencarian fakta unit lain yang Anda telaah, atau satu cara mengumpulkan fakta yang Anda susun; jelaskan prosesnya.',
    ],
    answers: {
      1: 'Menyebut sumber resmi dan pertanyaan yang perlu diajukan untuk perkara itu, sedangkan keterangannya dikumpulkan orang lain.',
      2: 'Merinci orang yang ia tanyai, dokumen yang ia buka, atau tempat yang ia datangi untuk melengkapi fakta dalam tugasnya.',
      3: 'Menceritakan keterangan yang bertentangan dalam perkara unitnya, sumber baru yang ia temukan, dan pemeriksaan silang yang menjawabnya.',
      4: 'Mengutip telaah tertulisnya atas bahan dari beberapa unit, dengan sumber yang ia nilai andal, sumber yang ia ragukan, dan alasannya.',
      5: 'Menunjukkan panduan atau jejaring sumber yang ia bangun untuk lembaga, dengan unit yang memakainya dan perkara yang terjawab melaluinya.',
    },
    evidence: [
      'Catatan kunjungan ke badan usaha yang memuat tanggal, narasumber, dan fakta yang diperoleh, dengan data pribadi ditutup',
      'Kronologi satu perkara yang menyandingkan keterangan peserta, rumah sakit, dan basis data, dengan data medis ditutup',
      'Telaah keandalan sumber yang dipakai beberapa unit, atau panduan wawancara dan pengamatan lapangan untuk lembaga',
    ],
    negativeIndicators: [
      'Menyimpulkan perkara dari keterangan satu pihak tanpa menghubungi pihak lain.',
      'Mengajukan pertanyaan yang menggiring narasumber ke jawaban yang dikehendaki.',
    ],
  },
  IU: {
    questions: [
      'Ingat kembali percakapan terakhir dengan peserta atau rekan yang membawa persoalan kepada Anda. Bagaimana percakapan itu berlangsung?',
      'Ceritakan satu pertemuan dengan peserta, rekan, atau petugas fasilitas kesehatan yang berlangsung tegang. Apa yang Anda katakan?',
      'Ambil satu cara melayani yang Anda ubah, atau satu rekaman percakapan dari kantor lain yang Anda ulas; jelaskan langkah-langkah Anda.',
    ],
    answers: {
      1: 'Menyebut tanda perasaan yang ia lihat atau dengar pada orang itu, sedangkan tanggapannya diberikan oleh rekan.',
      2: 'Menuturkan perasaan dan maksud yang ia tangkap dalam tugasnya, cara ia memastikannya, dan tanggapan yang ia berikan.',
      3: 'Mengungkapkan kekhawatiran tak terucap di balik ketegangan di unitnya, tanda yang ia tafsirkan, dan pendekatan yang ia ubah karenanya.',
      4: 'Mengutip ulasan tertulisnya atas cara petugas di beberapa unit menanggapi orang, dengan bagian percakapan yang ia soroti dan sarannya.',
      5: 'Menunjukkan panduan, pelatihan, atau forum yang ia kembangkan untuk seluruh lembaga, dengan perubahan tanggapan petugas yang tercatat sesudahnya.',
    },
    evidence: [
      'Catatan layanan yang memuat maksud peserta dan tanggapan yang diberikan, dengan data pribadi dan medis ditutup',
      'Catatan penyelesaian ketegangan di unit yang memuat kekhawatiran tiap pihak dan kesepakatannya, dengan nama ditutup',
      'Ulasan tertulis atas rekaman layanan beberapa kantor, atau bahan pelatihan empati bagi petugas di seluruh lembaga',
    ],
    negativeIndicators: [
      'Memotong penuturan peserta dengan jawaban sebelum maksudnya terucap.',
      'Menanggapi kekhawatiran peserta dengan cerita panjang tentang kesulitan dirinya sendiri.',
    ],
  },
  PO: {
    questions: [
      'Jelaskan langkah demi langkah bagaimana jadwal kegiatan terakhir dalam tugas Anda disusun dan dijalankan sampai kegiatannya selesai.',
      'Ceritakan satu kegiatan di unit Anda yang terlambat, terganggu, atau kekurangan tenaga. Apa yang Anda lakukan?',
      'Ambil satu rencana kerja unit lain yang Anda nilai, atau satu cara menyusun jadwal yang Anda perbarui; jelaskan prosesnya sampai dipakai.',
    ],
    answers: {
      1: 'Menyebut isi rencana yang mengatur tugasnya dan letak tugas itu dalam jadwal, sedangkan rencananya disusun orang lain.',
      2: 'Merinci urutan kegiatan yang ia susun dalam tugasnya, tenggat tiap langkah, dan catatan kemajuan yang ia isi.',
      3: 'Menguraikan hambatan pada rencana unitnya, kegiatan lain yang terkena, dan pengaturan ulang jadwal atau tenaga yang ia buat.',
      4: 'Mengutip penilaian tertulisnya atas rencana beberapa unit, dengan perkiraan yang ia uji, selisihnya dari kenyataan, dan saran yang ia berikan.',
      5: 'Menunjukkan siklus, model, atau metode perencanaan ciptaannya yang dipakai seluruh lembaga, dengan angka ketepatan jadwal sebelum dan sesudahnya.',
    },
    evidence: [
      'Jadwal kegiatan buatan sendiri yang memuat petugas, tenggat, dan tanda kemajuan tiap langkah',
      'Jadwal program unit sebelum dan sesudah gangguan, dengan catatan kegiatan yang saling bergantung dan alasan perubahannya',
      'Laporan penilaian rencana beberapa kantor cabang menurut waktu dan biaya, atau model perencanaan untuk lembaga',
    ],
    negativeIndicators: [
      'Membagikan jadwal tanpa menanyakan ketersediaan petugas yang tercantum di dalamnya.',
      'Melaporkan hambatan sesudah tenggat lewat, padahal hambatan itu sudah diketahui sebelumnya.',
    ],
  },
  SCF: {
    questions: [
      'Ingat kembali rapat terakhir yang membahas pekerjaan Anda. Apa yang Anda lakukan dari awal rapat sampai keputusan diambil?',
      'Ceritakan satu kejadian ketika pimpinan badan usaha, dokter, peserta, atau rekan membantah Anda. Apa tanggapan Anda?',
      'Ambil satu usulan baru yang Anda ajukan, atau usulan orang lain yang Anda ulas; jelaskan kejadiannya sampai ada keputusan.',
    ],
    answers: {
      1: 'Menyebut hal yang ia kuasai, hal yang belum ia kuasai, dan batas wewenangnya, sedangkan yang berbicara ketika itu orang lain.',
      2: 'Menuturkan pendapat yang ia sampaikan sendiri dalam tugasnya, orang yang ia hadapi, dan aturan yang ia rujuk.',
      3: 'Menjelaskan pendirian yang ia ambil dalam perkara unitnya yang belum diatur, alasan dan risikonya, serta bantahan yang ia jawab.',
      4: 'Mengutip catatan tertulisnya atas pendirian orang lain di beberapa unit, dengan dasar yang ia nilai kuat dan dasar yang ia sanggah.',
      5: 'Menunjukkan gagasan baru lembaga yang ia bela di hadapan pihak luar, atau program kepercayaan diri pegawai yang ia bangun, beserta hasilnya.',
    },
    evidence: [
      'Notula rapat atau surat jawaban yang memuat pendapat sendiri beserta ketentuan yang mendasarinya',
      'Nota telaah kasus yang belum terjawab oleh aturan, yang memuat pendirian, alasan, dan risikonya',
      'Ulasan tertulis tentang alasan usulan dari beberapa unit, atau naskah gagasan baru dengan pernyataan tanggung jawab pengusulnya',
    ],
    negativeIndicators: [
      'Menyatakan setuju dalam rapat, lalu menjelekkan keputusannya di luar rapat.',
      'Memutuskan perkara di luar wewenangnya tanpa memberi tahu pejabat yang berwenang.',
    ],
  },
  SC: {
    questions: [
      'Ingat kembali satu hari kerja yang padat dalam beberapa bulan terakhir. Apa yang Anda lakukan dari awal sampai akhir hari?',
      'Ceritakan satu kejadian ketika seseorang membentak, menyindir, atau mendesak Anda di tempat kerja. Apa yang Anda lakukan saat itu?',
      'Ambil satu insiden layanan yang Anda telaah, atau satu cara kerja yang Anda ubah setelah masa sibuk; jelaskan prosesnya sampai selesai.',
    ],
    answers: {
      1: 'Menyebut hal yang memicu emosinya dan teknik menenangkan diri yang ia ketahui, sedangkan kejadiannya ditangani rekan.',
      2: 'Menceritakan ucapan atau tekanan yang ia hadapi dalam tugasnya, teknik yang ia pakai saat itu, dan penyelesaian pekerjaannya.',
      3: 'Menguraikan sumber tekanan yang berulang di unitnya, kejadian yang menjadi buktinya, dan cara meredakan yang ia rumuskan.',
      4: 'Mengutip penilaian tertulisnya atas insiden di beberapa unit, dengan tanggapan petugas, butir pedoman yang berlaku, dan saran yang ia berikan.',
      5: 'Menunjukkan protokol atau program rancangannya untuk menghadapi amarah dan krisis di seluruh lembaga, dengan catatan insiden sebelum dan sesudahnya.',
    },
    evidence: [
      'Catatan penanganan satu pengaduan yang memuat ucapan yang diterima dan tanggapannya, dengan data peserta ditutup',
      'Pembagian beban kerja unit pada masa sibuk, dengan catatan sumber tekanan yang mendasari perubahannya',
      'Telaah tertulis atas insiden layanan di beberapa kantor, atau protokol penanganan kekerasan verbal untuk seluruh lembaga',
    ],
    negativeIndicators: [
      'Mengancam akan menunda layanan bagi peserta yang meninggikan suara.',
      'Melampiaskan kekesalan terhadap satu peserta kepada peserta berikutnya atau rekan.',
    ],
  },
}
