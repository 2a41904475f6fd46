// Texts of the technical competencies of membership, contributions and service to members, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { TechnicalText } from '../../types'

/** Texts of the technical competencies of membership, contributions and service to members. */
export const members: Readonly<
  Record<'MAM' | 'MCE' | 'PC' | 'PKM' | 'SCM' | 'MM' | 'BD' | 'EVM', TechnicalText>
> = {
  MAM: {
    definition:
      'Keahlian mengelola pendaftaran, perubahan data, mutasi, dan penonaktifan peserta di semua segmen sehingga status kepesertaan sesuai dengan keadaan sebenarnya ketika peserta membutuhkan layanan.',
    indicators: {
      '1': [
        'Menyebutkan segmen kepesertaan JKN beserta dokumen pendaftaran dan ketentuan masa aktif tiap segmen.',
      ],
      '2': [
        'Memproses pendaftaran, penambahan anggota keluarga, dan perpindahan FKTP peserta dalam aplikasi kepesertaan.',
      ],
      '3': [
        'Menyelesaikan kasus status nonaktif atau data kependudukan tidak padan dengan menelusuri riwayat mutasi peserta.',
      ],
      '4': [
        'Menelaah hasil rekonsiliasi data peserta dari kantor cabang dan pemerintah daerah serta memutuskan koreksi atas perbedaannya.',
      ],
      '5': [
        'Merancang layanan administrasi kepesertaan yang mengalihkan segmen secara otomatis ketika pekerjaan atau keluarga peserta berubah.',
      ],
    },
  },
  MCE: {
    definition:
      'Keahlian menegakkan kewajiban badan usaha dan peserta untuk mendaftar, melaporkan data, dan membayar iuran melalui penyuluhan, pemeriksaan, serta pengenaan sanksi sesuai peraturan.',
    indicators: {
      '1': ['Menerangkan kewajiban pemberi kerja dalam JKN dan sanksi atas tiap pelanggarannya.'],
      '2': [
        'Memeriksa data pekerja dan upah pada badan usaha, lalu menuangkan hasilnya dalam berita acara pemeriksaan.',
      ],
      '3': [
        'Mengungkap upah yang dilaporkan di bawah nilai sebenarnya melalui pembandingan data iuran dan penggajian, lalu menetapkan langkah penegakannya.',
      ],
      '4': [
        'Meninjau usulan sanksi dari petugas pemeriksa dan menyatakan apakah bukti serta tahap peringatannya mencukupi.',
      ],
      '5': [
        'Merintis skema kepatuhan bersama dinas ketenagakerjaan, kejaksaan, dan layanan perizinan yang berlaku bagi seluruh kantor cabang.',
      ],
    },
  },
  PC: {
    definition:
      'Keahlian menagih dan merekonsiliasi iuran peserta serta badan usaha melalui pengingat, kunjungan, kader, dan skema cicilan agar target penerimaan iuran tercapai.',
    indicators: {
      '1': [
        'Menyebutkan kanal pembayaran, jatuh tempo, dan akibat penunggakan iuran bagi peserta mandiri serta badan usaha.',
      ],
      '2': [
        'Menghubungi penunggak melalui telepon, surat, atau kader sesuai daftar tagih dan mencatat janji bayarnya.',
      ],
      '3': [
        'Mengelompokkan penunggak menurut usia piutang dan kemampuan bayar untuk menentukan cara tagih tiap kelompok.',
      ],
      '4': [
        'Mengkaji strategi penagihan kantor cabang dan kader serta merevisi cara tagih yang tidak menurunkan tunggakan.',
      ],
      '5': [
        'Menggagas skema pembayaran baru, seperti tabungan komunitas atau potongan otomatis dompet digital, bagi pekerja berpenghasilan tidak tetap.',
      ],
    },
  },
  PKM: {
    definition:
      'Penguasaan dan pengelolaan informasi produk JKN, yaitu manfaat, iuran, hak kelas perawatan, dan prosedur, agar peserta, badan usaha, serta petugas memperoleh penjelasan yang benar dan mutakhir.',
    indicators: {
      '1': [
        'Menjelaskan manfaat yang dijamin dan tidak dijamin JKN beserta alur rujukan dari FKTP ke FKRTL.',
      ],
      '2': [
        'Menyusun lembar tanya jawab bagi petugas loket dan pusat kontak setelah ketentuan iuran berubah.',
      ],
      '3': [
        'Membandingkan pertanyaan peserta yang berulang dengan materi produk guna menulis ulang penjelasan yang menyesatkan.',
      ],
      '4': [
        'Memverifikasi brosur manfaat buatan kantor cabang terhadap ketentuan terbaru dan menarik cetakan yang keliru.',
      ],
      '5': [
        'Menciptakan pusat rujukan produk JKN yang memperbarui isi semua kanal informasi dari satu sumber.',
      ],
    },
  },
  SCM: {
    definition:
      'Penyelenggaraan layanan peserta di kantor, pusat kontak, dan kanal digital, serta penanganan pengaduan sampai tuntas sebagai bahan perbaikan layanan.',
    indicators: {
      '1': [
        'Menyebutkan kanal pengaduan peserta, batas waktu jawaban, dan unit yang berwenang menyelesaikannya.',
      ],
      '2': [
        'Menanggapi pengaduan peserta yang ditolak rumah sakit dan mencatat kronologinya sampai kasus selesai.',
      ],
      '3': [
        'Menelusuri keluhan antrean yang berulang sampai ke sumber hambatannya untuk mengubah alur layanan.',
      ],
      '4': [
        'Menilai jawaban pengaduan yang ditulis petugas dan mengembalikan yang tidak menyentuh pokok keluhan.',
      ],
      '5': [
        'Membangun peta keluhan nasional yang menyatukan data semua kanal layanan untuk mencegah pengaduan berulang.',
      ],
    },
  },
  MM: {
    definition:
      'Keahlian menyusun segmentasi, pesan, dan kanal pemasaran sosial agar masyarakat dan badan usaha mengenal manfaat JKN, mendaftar, dan tetap membayar iuran.',
    indicators: {
      '1': ['Menggambarkan segmen calon peserta dan pesan manfaat program yang sesuai bagi tiap segmen.'],
      '2': [
        'Melaksanakan kampanye pendaftaran di pasar, kampus, atau kawasan industri sesuai rencana pemasaran.',
      ],
      '3': [
        'Membaca hasil kampanye per kanal untuk menemukan titik calon peserta batal mendaftar dan mengganti pesan atau kanalnya.',
      ],
      '4': [
        'Mengulas strategi pemasaran kantor cabang dan menyoroti sasaran segmen yang tidak didukung data riset.',
      ],
      '5': [
        'Mencetuskan strategi pemasaran sosial nasional yang mengubah pandangan masyarakat tentang iuran, dari beban menjadi gotong royong.',
      ],
    },
  },
  BD: {
    definition:
      'Keahlian menemukan dan mewujudkan peluang perluasan kepesertaan, kanal layanan, dan kerja sama baru yang layak dari segi keuangan serta sejalan dengan mandat jaminan kesehatan.',
    indicators: {
      '1': [
        'Menyebutkan kelompok penduduk dan badan usaha di wilayahnya yang belum terdaftar beserta sumber datanya.',
      ],
      '2': [
        'Menyusun usulan kerja sama dengan calon mitra kanal pendaftaran, lengkap dengan hitungan biaya dan sasaran peserta baru.',
      ],
      '3': [
        'Mengurai sebab uji coba perluasan kepesertaan meleset dari sasaran, lalu mengubah skema kemitraannya.',
      ],
      '4': ['Menguji asumsi pertumbuhan peserta dan biaya pada studi kelayakan yang diajukan unit lain.'],
      '5': [
        'Mendirikan kanal pendaftaran bersama koperasi dan platform kerja yang membuka kepesertaan bagi pengemudi, nelayan, dan pedagang.',
      ],
    },
  },
  EVM: {
    definition:
      'Keahlian merencanakan, menyelenggarakan, dan mengevaluasi acara lembaga, seperti sosialisasi kepada peserta, forum mitra, dan rapat nasional, sesuai tujuan, anggaran, dan jadwal.',
    indicators: {
      '1': [
        'Memerinci kebutuhan sebuah acara sosialisasi, mulai dari tempat, undangan, narasumber, perizinan, hingga dokumentasi.',
      ],
      '2': [
        'Menyiapkan susunan acara, daftar undangan, dan pembagian tugas panitia untuk forum fasilitas kesehatan.',
      ],
      '3': [
        'Mengatasi perubahan narasumber, tempat, atau jumlah tamu pada hari pelaksanaan dengan menata ulang alur acara.',
      ],
      '4': [
        'Menilai rencana acara dan laporan pascaacara panitia lain dari segi ketercapaian tujuan dan kewajaran biayanya.',
      ],
      '5': [
        'Menciptakan format acara baru, misalnya forum hibrida lintas wilayah, beserta panduan yang dipakai seluruh kantor cabang.',
      ],
    },
  },
}
