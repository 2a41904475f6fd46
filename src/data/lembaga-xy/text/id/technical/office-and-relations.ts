// Texts of the technical competencies of relations, procurement and the office, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { TechnicalText } from '../../types'

/** Texts of the technical competencies of relations, procurement and the office. */
export const officeAndRelations: Readonly<
  Record<'INSR' | 'INTR' | 'PR' | 'PROT' | 'OA' | 'PROC' | 'IM' | 'NEGO', TechnicalText>
> = {
  INSR: {
    definition:
      'Pengelolaan kerja sama resmi dengan kementerian, pemerintah daerah, parlemen, asosiasi profesi, dan lembaga lain, agar kebijakan dan pelaksanaan JKN saling mendukung.',
    indicators: {
      '1': [
        'Menyebutkan kementerian, pemerintah daerah, dan lembaga pengawas yang terkait dengan JKN beserta kewenangan masing-masing.',
      ],
      '2': [
        'Memfasilitasi rapat koordinasi dengan dinas kesehatan dan menuangkan hasilnya dalam notula kesepakatan para pihak.',
      ],
      '3': [
        'Mengurai pertentangan kepentingan antara lembaga dan pemerintah daerah untuk merumuskan butir kerja sama yang disetujui keduanya.',
      ],
      '4': [
        'Mengevaluasi pelaksanaan nota kesepahaman yang dikelola kantor cabang sebagai dasar perpanjangan, perubahan, atau pengakhirannya.',
      ],
      '5': [
        'Menggagas forum tetap lintas kementerian yang menyelaraskan kebijakan jaminan kesehatan dari pusat sampai daerah.',
      ],
    },
  },
  INTR: {
    definition:
      'Pengelolaan komunikasi antara pimpinan dan pegawai, serta antara kantor pusat dan kantor cabang, agar kebijakan diterima utuh dan suara pegawai didengar.',
    indicators: {
      '1': [
        'Membedakan kegunaan saluran komunikasi pegawai, seperti surat edaran, portal internal, dan temu pimpinan.',
      ],
      '2': [
        'Menerbitkan buletin pegawai yang merangkum kebijakan direksi dan kabar kantor cabang sesuai jadwal terbit.',
      ],
      '3': [
        'Mengolah survei komunikasi pegawai untuk menemukan titik putus pesan direksi dan mengganti saluran yang gagal.',
      ],
      '4': [
        'Mengoreksi rencana komunikasi internal unit lain pada bagian pesan yang berpotensi disalahtafsirkan pegawai.',
      ],
      '5': [
        'Menciptakan wadah dialog direksi dengan pegawai semua wilayah yang hasilnya masuk ke agenda keputusan lembaga.',
      ],
    },
  },
  PR: {
    definition:
      'Pembentukan pengertian dan kepercayaan masyarakat terhadap JKN melalui hubungan media, publikasi, kampanye, dan tanggapan atas isu yang menyangkut lembaga.',
    indicators: {
      '1': [
        'Menerangkan peran juru bicara, siaran pers, dan media sosial dalam penyampaian informasi JKN kepada masyarakat.',
      ],
      '2': ['Menulis siaran pers tentang perubahan layanan dan membagikannya kepada wartawan setempat.'],
      '3': [
        'Membedah pemberitaan negatif tentang pelayanan rumah sakit untuk menentukan isi tanggapan resmi lembaga.',
      ],
      '4': [
        'Menguji naskah pernyataan krisis dari tim humas daerah dan mengganti kalimat yang memicu salah paham publik.',
      ],
      '5': [
        'Menggagas strategi reputasi nasional yang menggandeng media, tokoh masyarakat, dan kader sebagai penyampai pesan JKN.',
      ],
    },
  },
  PROT: {
    definition:
      'Pengaturan tata tempat, tata upacara, dan tata penghormatan pada acara resmi, rapat pimpinan, serta kunjungan pejabat dan tamu asing ke lembaga.',
    indicators: {
      '1': ['Menyebutkan aturan tata tempat pejabat negara dan tamu kehormatan pada upacara resmi.'],
      '2': [
        'Menyiapkan denah duduk, susunan acara, dan penjemputan untuk kunjungan menteri ke kantor cabang.',
      ],
      '3': [
        'Menyelesaikan benturan urutan duduk antarpejabat dengan menimbang jabatan, kapasitas undangan, dan aturan keprotokolan.',
      ],
      '4': [
        'Mengoreksi rencana keprotokolan kantor wilayah berdasarkan catatan kekeliruan pada acara sebelumnya.',
      ],
      '5': [
        'Menerbitkan pedoman keprotokolan baru yang mencakup acara tatap muka, daring, dan internasional.',
      ],
    },
  },
  OA: {
    definition:
      'Keahlian mengelola surat, arsip, agenda, ruang, dan kebutuhan kantor sehingga pekerjaan unit berjalan tertib dan dokumen dapat ditemukan kembali.',
    indicators: {
      '1': [
        'Menunjukkan alur surat masuk dan surat keluar, kode klasifikasi arsip, serta tempat penyimpanannya.',
      ],
      '2': [
        'Mengagendakan, mendistribusikan, dan mengarsipkan surat dalam aplikasi persuratan sesuai tata naskah dinas.',
      ],
      '3': ['Menemukan sebab surat terlambat dijawab atau arsip hilang dan membenahi alur disposisinya.'],
      '4': [
        'Memeriksa usulan pemusnahan arsip dari unit lain dan menahan berkas yang masa retensinya belum habis.',
      ],
      '5': [
        'Memelopori administrasi kantor tanpa kertas yang menyatukan tanda tangan elektronik, persuratan, dan arsip seluruh lembaga.',
      ],
    },
  },
  PROC: {
    definition:
      'Keahlian merencanakan dan melaksanakan pengadaan barang dan jasa lembaga secara terbuka, dari penyusunan kebutuhan dan pemilihan penyedia hingga pengelolaan kontrak dan serah terima.',
    indicators: {
      '1': [
        'Membedakan metode tender, penunjukan langsung, dan pembelian lewat katalog menurut syarat pemakaiannya.',
      ],
      '2': ['Menyusun kerangka acuan kerja dan harga perkiraan sendiri sesuai dokumen kebutuhan unit.'],
      '3': [
        'Menyelesaikan kasus keterlambatan atau cacat mutu dari penyedia dengan menelusuri klausul kontrak dan menagih denda atau meminta perbaikan.',
      ],
      '4': [
        'Memeriksa hasil evaluasi penawaran panitia dan membatalkan penilaian yang menyimpang dari dokumen pemilihan.',
      ],
      '5': [
        'Mengembangkan kontrak payung nasional yang memakai rekam jejak penyedia untuk memenuhi kebutuhan seluruh kantor cabang.',
      ],
    },
  },
  IM: {
    definition:
      'Pengaturan kebutuhan, penerimaan, penyimpanan, penyaluran, dan pencatatan barang persediaan kantor, seperti kartu peserta dan formulir, agar tersedia tanpa penumpukan atau kehilangan.',
    indicators: {
      '1': [
        'Menerangkan arti stok minimum, titik pemesanan ulang, dan kartu stok bagi gudang kantor cabang.',
      ],
      '2': [
        'Mencatat barang masuk dan keluar gudang pada kartu stok berdasarkan bukti terima dan permintaan unit.',
      ],
      '3': [
        'Menghitung ulang titik pemesanan formulir dan kartu peserta dari pola pemakaian guna mengatasi kekosongan stok.',
      ],
      '4': [
        'Memvalidasi penjelasan selisih hasil opname fisik yang diajukan pengelola gudang kantor cabang.',
      ],
      '5': [
        'Merancang model persediaan terpusat yang memprakirakan kebutuhan barang tiap kantor cabang dan menekan stok mati.',
      ],
    },
  },
  NEGO: {
    definition:
      'Keterampilan menyiapkan dan menjalankan perundingan dengan fasilitas kesehatan, badan usaha, pemasok, atau mitra sehingga tercapai kesepakatan yang dapat dilaksanakan kedua pihak.',
    indicators: {
      '1': [
        'Menjelaskan kepentingan, posisi, batas terendah, dan pilihan cadangan tiap pihak dalam contoh kontrak fasilitas kesehatan.',
      ],
      '2': ['Merundingkan butir kerja sama rutin dengan mitra berdasarkan mandat dan lembar persiapan.'],
      '3': [
        'Mengurai kebuntuan perundingan dengan menggali kepentingan yang belum terucap dan menawarkan paket pertukaran baru.',
      ],
      '4': [
        'Mengevaluasi rencana dan catatan perundingan tim lain, lalu menunjukkan konsesi yang diberikan tanpa imbalan.',
      ],
      '5': [
        'Mengembangkan panduan dan simulasi perundingan lembaga dari pelajaran kontrak berskala nasional.',
      ],
    },
  },
}
