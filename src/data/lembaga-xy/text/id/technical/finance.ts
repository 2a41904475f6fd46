// Texts of the technical competencies of finance and investment, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { TechnicalText } from '../../types'

/** Texts of the technical competencies of finance and investment. */
export const finance: Readonly<Record<'CBM' | 'MACC' | 'FINA' | 'INVM' | 'TAXM' | 'TRM', TechnicalText>> = {
  CBM: {
    definition:
      'Keahlian menyusun, mengalokasikan, dan mengendalikan rencana kerja dan anggaran tahunan lembaga, dari usulan unit kerja hingga laporan realisasi dan revisi.',
    indicators: {
      '1': [
        'Menunjukkan pos anggaran yang tepat bagi contoh belanja operasional, belanja modal, dan belanja program.',
      ],
      '2': ['Menghitung usulan anggaran unit berdasarkan rencana kegiatan dan standar biaya yang berlaku.'],
      '3': [
        'Menemukan penyebab penyimpangan realisasi anggaran dan mengajukan pergeseran dana antarkegiatan untuk mengatasinya.',
      ],
      '4': [
        'Mempertanyakan dasar kebutuhan dalam usulan anggaran unit kerja dan mengembalikan pos yang tidak menunjang sasaran lembaga.',
      ],
      '5': [
        'Memperbarui metode penganggaran lembaga sehingga pagu kantor cabang mengikuti perubahan jumlah peserta dan beban kerja.',
      ],
    },
  },
  MACC: {
    definition:
      'Keahlian mengolah informasi biaya dan kinerja keuangan untuk keputusan internal, seperti biaya satuan layanan, analisis selisih, dan pembandingan efisiensi antarkantor cabang.',
    indicators: {
      '1': ['Membedakan biaya tetap, variabel, langsung, dan tidak langsung pada kegiatan kantor cabang.'],
      '2': [
        'Membebankan biaya bersama ke unit layanan dan menyajikan biaya satuan per peserta dalam laporan manajemen.',
      ],
      '3': [
        'Menguraikan selisih biaya antarkantor cabang menurut volume, harga, dan efisiensi, lalu mengusulkan penghematan.',
      ],
      '4': [
        'Meninjau perhitungan biaya dan asumsi alokasi dari analis lain sebelum dipakai pimpinan untuk mengambil keputusan.',
      ],
      '5': [
        'Membangun sistem penghitungan biaya berbasis aktivitas yang menampilkan biaya tiap proses layanan lembaga.',
      ],
    },
  },
  FINA: {
    definition:
      'Keahlian mencatat, mengukur, menyajikan, dan mengungkapkan transaksi lembaga serta Dana Jaminan Sosial dalam laporan keuangan sesuai standar akuntansi.',
    indicators: {
      '1': [
        'Menjelaskan pemisahan pencatatan aset lembaga dan aset Dana Jaminan Sosial dengan contoh transaksi.',
      ],
      '2': [
        'Membukukan penerimaan iuran, beban manfaat, dan biaya operasional serta menyusun neraca saldo bulanan.',
      ],
      '3': [
        'Merekonsiliasi selisih antara buku besar, rekening bank, dan sistem iuran hingga jurnal koreksinya ditetapkan.',
      ],
      '4': [
        'Menelaah perlakuan akuntansi yang diusulkan kantor cabang dan meluruskan penyisihan piutang yang menyimpang dari standar.',
      ],
      '5': [
        'Merumuskan kebijakan akuntansi bagi transaksi jaminan sosial yang belum dijabarkan oleh standar.',
      ],
    },
  },
  INVM: {
    definition:
      'Penempatan dan pemantauan Dana Jaminan Sosial serta dana lembaga pada instrumen yang diizinkan, dengan menimbang keamanan, likuiditas, dan imbal hasil bagi kelangsungan pembayaran manfaat.',
    indicators: {
      '1': [
        'Membedakan deposito, surat berharga negara, dan reksa dana menurut risiko, likuiditas, serta batas penempatannya.',
      ],
      '2': [
        'Melaksanakan penempatan dan pencairan deposito sesuai batas per bank serta mengarsipkan konfirmasi transaksinya.',
      ],
      '3': [
        'Menganalisis kepekaan portofolio Dana Jaminan Sosial terhadap suku bunga untuk mengusulkan pergeseran tenor.',
      ],
      '4': [
        'Menguji asumsi imbal hasil dan gagal bayar dalam kajian analis sebelum usulan dibawa ke komite investasi.',
      ],
      '5': [
        'Merumuskan kebijakan alokasi aset jangka panjang yang menyelaraskan jatuh tempo investasi dengan proyeksi kewajiban manfaat.',
      ],
    },
  },
  TAXM: {
    definition:
      'Penghitungan, pemotongan, penyetoran, pelaporan, dan perencanaan pajak lembaga sesuai ketentuan, termasuk pajak atas penghasilan pegawai, penyedia barang, dan mitra.',
    indicators: {
      '1': ['Membedakan transaksi lembaga yang terutang PPh Pasal 21, PPh Pasal 23, dan PPN.'],
      '2': [
        'Memotong pajak atas pembayaran kepada penyedia dan menerbitkan bukti potongnya sebelum jatuh tempo.',
      ],
      '3': [
        'Merekonsiliasi selisih antara buku besar dan surat pemberitahuan pajak untuk menyusun pembetulannya.',
      ],
      '4': [
        'Menelaah kertas kerja pajak dan pendapat konsultan sebelum lembaga menjawab permintaan penjelasan kantor pajak.',
      ],
      '5': [
        'Memformulasikan posisi perpajakan lembaga atas Dana Jaminan Sosial untuk dibahas dengan otoritas pajak.',
      ],
    },
  },
  TRM: {
    definition:
      'Pengelolaan kas, rekening, pembayaran, dan likuiditas lembaga, agar klaim fasilitas kesehatan dan biaya operasional terbayar tepat waktu tanpa dana menganggur.',
    indicators: {
      '1': [
        'Menerangkan pemisahan rekening Dana Jaminan Sosial dan dana operasional beserta pejabat yang berwenang mencairkannya.',
      ],
      '2': ['Memproses perintah bayar klaim setelah mencocokkan nomor rekening, jumlah, dan otorisasinya.'],
      '3': [
        'Memproyeksikan arus kas mingguan untuk menutup kekurangan dana klaim dengan pengaturan jatuh tempo penempatan.',
      ],
      '4': [
        'Mengevaluasi proyeksi likuiditas buatan analis terhadap realisasi penerimaan iuran dan menetapkan batas saldo baru.',
      ],
      '5': [
        'Memusatkan kas lembaga melalui sistem yang menarik penerimaan iuran semua bank mitra pada hari yang sama.',
      ],
    },
  },
}
