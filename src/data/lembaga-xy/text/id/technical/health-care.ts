// Texts of the technical competencies of health care and what it costs, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { TechnicalText } from '../../types'

/** Texts of the technical competencies of health care and what it costs. */
export const healthCare: Readonly<Record<'CLM' | 'PROV' | 'SP' | 'UM' | 'HA' | 'HE' | 'FRM', TechnicalText>> =
  {
    CLM: {
      definition:
        'Keahlian mengelola klaim fasilitas kesehatan sejak pengajuan dan verifikasi hingga persetujuan bayar, agar layanan yang diterima peserta dibayar sesuai ketentuan, tarif, dan tenggat.',
      indicators: {
        '1': [
          'Menguraikan alur klaim rumah sakit dari pengajuan berkas, verifikasi, umpan balik, hingga persetujuan bayar.',
        ],
        '2': [
          'Memverifikasi kelengkapan berkas, kode diagnosis, dan kode tindakan pada klaim yang diajukan FKRTL.',
        ],
        '3': [
          'Menyelesaikan klaim tertunda atau sengketa pengodean dengan membandingkan resume medis, kaidah pengodean, dan ketentuan tarif.',
        ],
        '4': [
          'Mengevaluasi hasil kerja para verifikator dan menyelaraskan keputusan bayar yang berbeda untuk kasus serupa.',
        ],
        '5': [
          'Mengembangkan aturan verifikasi digital yang menyaring klaim menurut risiko dan mempercepat pembayaran fasilitas kesehatan.',
        ],
      },
    },
    PROV: {
      definition:
        'Pengelolaan kemitraan dengan fasilitas kesehatan melalui seleksi, kontrak, pembinaan, dan penilaian, agar peserta memperoleh layanan FKTP dan FKRTL yang cukup, merata, dan bermutu.',
      indicators: {
        '1': [
          'Memerinci persyaratan kredensialing bagi klinik dan rumah sakit yang mengajukan kerja sama dengan lembaga.',
        ],
        '2': [
          'Melakukan kunjungan kredensialing untuk mencocokkan tenaga, sarana, dan izin klinik dengan formulir penilaian.',
        ],
        '3': [
          'Menganalisis rasio peserta terhadap dokter FKTP di suatu wilayah sebagai dasar usulan pemerataan peserta.',
        ],
        '4': [
          'Memutuskan rekomendasi kontrak fasilitas kesehatan dari kantor cabang dengan merujuk catatan kepatuhan dan keluhan peserta.',
        ],
        '5': [
          'Merancang pola kemitraan bagi daerah tanpa fasilitas memadai, misalnya layanan bergerak dan rumah sakit apung.',
        ],
      },
    },
    SP: {
      definition:
        'Pembelian pelayanan kesehatan bagi peserta dengan memilih secara sadar layanan yang dibeli, penyedia, dan cara bayarnya, supaya Dana Jaminan Sosial menghasilkan mutu dan akses yang sepadan dengan biayanya.',
      indicators: {
        '1': [
          'Menjelaskan perbedaan dorongan bagi penyedia antara kapitasi di FKTP dan tarif paket INA-CBG di rumah sakit.',
        ],
        '2': [
          'Menghitung kapitasi berbasis kinerja FKTP dari angka kontak, rasio rujukan, dan peserta penyakit kronis yang terkendali.',
        ],
        '3': [
          'Menganalisis pergeseran pola rujukan setelah cara bayar berubah untuk menyesuaikan bobot indikator kinerja.',
        ],
        '4': [
          'Mengulas kajian tarif dan paket manfaat dari analis dengan menimbang mutu hasil, akses, dan beban dana.',
        ],
        '5': [
          'Menggagas skema pembayaran berbasis hasil perawatan bagi penyakit katastrofik dan mengujinya di beberapa provinsi.',
        ],
      },
    },
    UM: {
      definition:
        'Pemantauan dan pengendalian pemanfaatan layanan kesehatan oleh peserta dan fasilitas kesehatan, agar layanan sesuai dengan kebutuhan medis, mutunya terjaga, dan biayanya terkendali.',
      indicators: {
        '1': [
          'Menjelaskan arti angka kunjungan, rasio rujukan, dan biaya per kasus dalam laporan utilisasi.',
        ],
        '2': [
          'Menyajikan data rawat inap per diagnosis dan rumah sakit dalam telaah utilisasi bulanan kantor cabang.',
        ],
        '3': [
          'Menyelidiki lonjakan operasi sesar di sebuah rumah sakit dari indikasi medisnya dan menyepakati pengendaliannya dengan manajemen rumah sakit.',
        ],
        '4': [
          'Menguji telaah utilisasi kantor cabang bersama dokter penasihat dan membatalkan simpulan tanpa dasar klinis.',
        ],
        '5': [
          'Mengembangkan model prediksi utilisasi yang menandai pelayanan berlebih dan kekurangan pelayanan di setiap provinsi.',
        ],
      },
    },
    HA: {
      definition:
        'Keahlian memperkirakan beban manfaat, iuran, dan kewajiban program jaminan kesehatan dengan metode aktuaria untuk menjaga keberlangsungan Dana Jaminan Sosial.',
      indicators: {
        '1': [
          'Menjelaskan pengaruh jumlah peserta, angka pemanfaatan layanan, dan biaya per kasus terhadap kecukupan iuran.',
        ],
        '2': [
          'Menghitung cadangan klaim yang sudah terjadi tetapi belum dilaporkan dengan segitiga pembayaran klaim.',
        ],
        '3': ['Menguraikan penyebab melesetnya proyeksi biaya manfaat dan menyetel ulang asumsi morbiditas.'],
        '4': [
          'Menguji model aktuaria buatan aktuaris lain melalui perhitungan pembanding dan uji sensitivitas asumsi.',
        ],
        '5': [
          'Mengembangkan model aktuaria jangka panjang yang menggabungkan penuaan penduduk dan perubahan paket manfaat untuk usulan iuran nasional.',
        ],
      },
    },
    HE: {
      definition:
        'Keahlian memakai ilmu ekonomi untuk menelaah permintaan layanan, cara membayar fasilitas kesehatan, dan nilai intervensi terhadap biayanya dalam kebijakan JKN.',
      indicators: {
        '1': [
          'Menggambarkan dampak pembayaran kapitasi dan paket per kasus terhadap perilaku FKTP serta rumah sakit.',
        ],
        '2': [
          'Menerapkan analisis efektivitas biaya pada pilihan obat atau layanan dengan data biaya dan luaran kesehatan peserta.',
        ],
        '3': [
          'Menelusuri pendorong ekonomi di balik kenaikan biaya penyakit katastrofik dan merumuskan pilihan kebijakan pembiayaannya.',
        ],
        '4': [
          'Memberi catatan atas kajian penilaian teknologi kesehatan dari peneliti lain tentang pilihan pembanding, perspektif biaya, dan dasar kesimpulannya.',
        ],
        '5': [
          'Menerbitkan kajian ekonomi kesehatan yang memperkenalkan cara baru mengukur pemerataan manfaat JKN antarwilayah.',
        ],
      },
    },
    FRM: {
      definition:
        'Keahlian mencegah, mendeteksi, dan menangani kecurangan dalam JKN oleh peserta, fasilitas kesehatan, pegawai, atau pihak lain dengan bukti yang sah.',
      indicators: {
        '1': [
          'Menunjukkan contoh tagihan fiktif, pengodean berlebih, dan peminjaman kartu peserta beserta ketentuan yang dilanggar.',
        ],
        '2': [
          'Menjalankan daftar periksa deteksi kecurangan pada data layanan dan melaporkan kasus terindikasi kepada tim antikecurangan.',
        ],
        '3': [
          'Menyelidiki pola tagihan janggal dengan mewawancarai peserta dan mencocokkan rekam medis hingga dugaan terbukti atau gugur.',
        ],
        '4': [
          'Menimbang laporan investigasi tim lain dan memutuskan apakah bukti mencukupi untuk pengembalian dana atau sanksi.',
        ],
        '5': [
          'Menciptakan sistem deteksi dini kecurangan yang mempelajari modus baru dari seluruh fasilitas kesehatan mitra.',
        ],
      },
    },
  }
