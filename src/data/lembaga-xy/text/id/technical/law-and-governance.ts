// Texts of the technical competencies of law, governance and quality, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { TechnicalText } from '../../types'

/** Texts of the technical competencies of law, governance and quality. */
export const lawAndGovernance: Readonly<
  Record<'LAW' | 'LEGAL' | 'REG' | 'INTC' | 'GCG' | 'RISKM' | 'AS' | 'QM' | 'PRMS', TechnicalText>
> = {
  LAW: {
    definition:
      'Keahlian menangani perkara, memberi pendapat hukum, dan mengelola risiko hukum lembaga dalam hubungan dengan peserta, badan usaha, fasilitas kesehatan, dan pihak ketiga.',
    indicators: {
      '1': [
        'Menyebutkan hak dan kewajiban hukum lembaga, peserta, serta fasilitas kesehatan beserta peraturan yang menjadi dasarnya.',
      ],
      '2': ['Menyusun kronologi dan berkas bukti untuk penanganan gugatan atau somasi sesuai hukum acara.'],
      '3': [
        'Menganalisis pokok sengketa dengan fasilitas kesehatan atau badan usaha dan memilih jalur litigasi, mediasi, atau perdamaian.',
      ],
      '4': [
        'Menguji pendapat hukum yang disusun rekan atau kuasa hukum luar terhadap putusan pengadilan dan peraturan terbaru.',
      ],
      '5': [
        'Membangun strategi penanganan perkara lembaga yang mengolah putusan terdahulu menjadi langkah pencegahan sengketa.',
      ],
    },
  },
  LEGAL: {
    definition:
      'Keahlian merancang peraturan lembaga, keputusan, perjanjian kerja sama, dan naskah hukum lain dengan rumusan yang tidak bermakna ganda serta selaras dengan peraturan di atasnya.',
    indicators: {
      '1': [
        'Menunjukkan bagian konsiderans, dasar hukum, batang tubuh, dan penutup pada contoh peraturan lembaga.',
      ],
      '2': [
        'Menuangkan kesepakatan dengan fasilitas kesehatan ke dalam pasal perjanjian sesuai kaidah perancangan naskah hukum.',
      ],
      '3': [
        'Memecahkan pertentangan antarpasal atau dengan peraturan di atasnya melalui perumusan ulang norma.',
      ],
      '4': [
        'Meneliti rancangan naskah hukum dari perancang lain dan memberi catatan atas frasa multitafsir serta celah kewajiban.',
      ],
      '5': [
        'Merumuskan pedoman perancangan dan bank klausul baku yang menjadi acuan seluruh perjanjian lembaga.',
      ],
    },
  },
  REG: {
    definition:
      'Pengelolaan peraturan yang mengikat JKN dan lembaga dengan memantau, menafsirkan, menyelaraskan, dan menyebarkan ketentuannya, serta memberi masukan atas rancangan regulasi.',
    indicators: {
      '1': [
        'Menguraikan jenjang peraturan JKN, dari undang-undang sampai peraturan direksi, beserta pokok yang diatur masing-masing.',
      ],
      '2': ['Meringkas ketentuan yang baru diundangkan dan menyebarkannya kepada unit kerja yang terdampak.'],
      '3': [
        'Membandingkan pasal peraturan direksi yang bertentangan dengan peraturan menteri untuk menyusun rumusan penyelarasannya.',
      ],
      '4': [
        'Mengkaji analisis dampak regulasi dari unit pengusul sebelum rancangan peraturan diteruskan kepada direksi.',
      ],
      '5': [
        'Merumuskan usulan pembaruan regulasi jaminan kesehatan kepada pemerintah berdasarkan bukti pelaksanaan di lapangan.',
      ],
    },
  },
  INTC: {
    definition:
      'Penjagaan agar kegiatan setiap unit kerja sejalan dengan peraturan, kode etik, dan prosedur lembaga melalui sosialisasi, uji kepatuhan, dan penanganan penyimpangan.',
    indicators: {
      '1': [
        'Menjelaskan beda tugas unit kepatuhan, audit internal, dan manajemen risiko beserta tempat melaporkan penyimpangan.',
      ],
      '2': [
        'Memeriksa kegiatan unit kerja dengan daftar uji kepatuhan dan mencatat setiap penyimpangan dari prosedur.',
      ],
      '3': [
        'Melacak pelanggaran yang berulang di kantor cabang sampai ke celah pengendaliannya dan memperbaiki prosedur terkait.',
      ],
      '4': ['Mempertanyakan simpulan laporan kepatuhan unit kerja yang tidak didukung bukti pengujian.'],
      '5': [
        'Merancang sistem kepatuhan terpadu yang menghubungkan pelaporan pelanggaran, uji kepatuhan, dan penjatuhan sanksi di seluruh lembaga.',
      ],
    },
  },
  GCG: {
    definition:
      'Keahlian menerapkan asas keterbukaan, akuntabilitas, tanggung jawab, kemandirian, dan kewajaran dalam struktur, keputusan, dan pelaporan organ lembaga.',
    indicators: {
      '1': ['Menguraikan peran direksi, dewan pengawas, dan komite dalam pengambilan keputusan lembaga.'],
      '2': [
        'Mengelola laporan gratifikasi, pernyataan benturan kepentingan, dan risalah keputusan sesuai pedoman tata kelola.',
      ],
      '3': [
        'Menganalisis celah antara praktik pengambilan keputusan dan pedoman tata kelola, lalu mengusulkan pembagian kewenangan baru.',
      ],
      '4': [
        'Mengevaluasi penilaian mandiri tata kelola dari unit kerja dan menolak skor tanpa bukti dokumen.',
      ],
      '5': [
        'Membina forum tata kelola antarlembaga jaminan sosial untuk memperkenalkan ukuran keterbukaan baru kepada publik.',
      ],
    },
  },
  RISKM: {
    definition:
      'Pengenalan, pengukuran, penanganan, dan pemantauan ketidakpastian yang menghambat sasaran lembaga, antara lain risiko penerimaan iuran, biaya manfaat, operasional, dan reputasi.',
    indicators: {
      '1': [
        'Membedakan risiko bawaan, risiko residu, dan selera risiko dengan contoh dari proses pembayaran klaim.',
      ],
      '2': [
        'Mengisi daftar risiko unit kerja dengan penyebab, kemungkinan, dampak, dan rencana penanganannya.',
      ],
      '3': [
        'Menganalisis rambatan risiko tunggakan iuran ke likuiditas Dana Jaminan Sosial guna memilih langkah mitigasinya.',
      ],
      '4': [
        'Menguji penilaian risiko pemilik proses dengan data kerugian dan mengembalikan perhitungan yang tidak beralasan.',
      ],
      '5': [
        'Mengembangkan kerangka uji tekanan yang dipakai direksi untuk menimbang ketahanan keuangan program JKN.',
      ],
    },
  },
  AS: {
    definition:
      'Keterampilan merencanakan dan menjalankan audit atas proses, transaksi, dan laporan lembaga, dari penyusunan program audit sampai pemantauan rekomendasi di kantor pusat dan kantor cabang.',
    indicators: {
      '1': [
        'Menjelaskan beda kondisi, kriteria, sebab, akibat, dan rekomendasi dengan contoh sebuah temuan audit di kantor cabang.',
      ],
      '2': [
        'Mengambil sampel berkas sesuai program audit dan mencatat hasil pengujiannya dalam kertas kerja.',
      ],
      '3': [
        'Menelusuri temuan berulang sampai ke kelemahan pengendalian yang menjadi penyebabnya dan merumuskan rekomendasi untuk menutup kelemahan itu.',
      ],
      '4': [
        'Menelaah kertas kerja auditor lain dan meminta bukti tambahan untuk simpulan yang belum didukung dokumen.',
      ],
      '5': [
        'Merancang metode audit berbasis risiko yang memanfaatkan data transaksi harian sebagai pengganti pemeriksaan berkas satu per satu.',
      ],
    },
  },
  QM: {
    definition:
      'Pengelolaan standar mutu, audit mutu, dan perbaikan berkesinambungan atas hasil kerja lembaga, dari layanan loket kantor cabang hingga verifikasi klaim.',
    indicators: {
      '1': [
        'Memaparkan standar mutu layanan loket dan siklus rencanakan, kerjakan, periksa, tindak lanjuti.',
      ],
      '2': ['Mengukur waktu tunggu dan angka kesalahan layanan kantor cabang pada lembar kendali mutu.'],
      '3': [
        'Menemukan akar ketidaksesuaian mutu dengan diagram sebab-akibat dan menetapkan tindakan korektifnya.',
      ],
      '4': [
        'Menilai tuntas tidaknya tindakan korektif unit teraudit dan membuka kembali temuan yang masih berulang.',
      ],
      '5': [
        'Mengembangkan sistem manajemen mutu JKN yang menyatukan standar layanan kantor cabang dan fasilitas kesehatan mitra.',
      ],
    },
  },
  PRMS: {
    definition:
      'Keahlian memetakan, membakukan, mengukur, dan memperbaiki proses kerja lembaga dari hulu ke hilir, termasuk prosedur dan kesepakatan waktu layanan antarunit.',
    indicators: {
      '1': [
        'Menjelaskan arti simbol, pemilik proses, dan titik serah terima pada peta proses bisnis lembaga.',
      ],
      '2': ['Mendokumentasikan langkah kerja unit ke dalam prosedur operasional baku beserta waktu bakunya.'],
      '3': [
        'Mengukur waktu tunggu di tiap langkah proses dan menghapus hambatan yang memperpanjang antrean berkas.',
      ],
      '4': [
        'Meninjau usulan perubahan dari pemilik proses dan menilai dampaknya pada unit hulu serta hilir.',
      ],
      '5': [
        'Merekayasa ulang proses lintas unit, misalnya dari pengaduan hingga koreksi data, menjadi satu rangkaian digital.',
      ],
    },
  },
}
