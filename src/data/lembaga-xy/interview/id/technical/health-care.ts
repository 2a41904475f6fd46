// Interview guides of the technical competencies of health care and what it costs, in Indonesian.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../../five-level-interview'

/** Interview guides of the technical competencies of health care and what it costs. */
export const healthCare: Readonly<
  Record<'CLM' | 'PROV' | 'SP' | 'UM' | 'HA' | 'HE' | 'FRM', FiveLevelInterviewGuide>
> = {
  CLM: {
    questions: [
      'Jelaskan langkah demi langkah apa yang Anda lakukan dengan satu klaim yang Anda periksa atau pelajari, dari penerimaan berkas sampai statusnya ditetapkan.',
      'Ceritakan satu kejadian ketika rumah sakit membantah hasil verifikasi yang Anda buat atau ketahui. Apa yang Anda lakukan?',
      'Ambil satu contoh aturan yang Anda ubah, bahan kasus yang Anda susun, atau hasil verifikasi rekan yang Anda uji ulang; apa saja langkah Anda?',
    ],
    answers: {
      1: 'Menyebut tahap, dokumen, dan status klaim dengan contoh berkas yang ia pelajari, tanpa ikut menetapkan statusnya.',
      2: 'Memerinci pemeriksaan klaim yang ia kerjakan menurut prosedur, dari kelengkapan berkas dan kode sampai alasan statusnya.',
      3: 'Mengurai kasus klaim di unitnya yang tidak terjawab oleh prosedur, dengan bukti medis dan kaidah pengodean yang ia timbang serta penyelesaian yang ia usulkan.',
      4: 'Mengutip catatan tertulisnya atas verifikasi beberapa kantor cabang, dengan sampel yang ia uji dan simpulan yang ia persoalkan.',
      5: 'Memaparkan aturan verifikasi, pedoman sengketa, atau pelatihan verifikator yang ia kembangkan, beserta perubahan penanganan klaim di seluruh lembaga.',
    },
    evidence: [
      'Umpan balik verifikasi yang memuat alasan dan dasar ketentuan tiap klaim (identitas pasien dihitamkan)',
      'Telaah satu klaim bersengketa yang menyandingkan resume medis dan kaidah pengodean (identitas pasien dihitamkan)',
      'Laporan uji ulang sampel klaim beberapa kantor cabang, atau rancangan aturan verifikasi digital',
    ],
    negativeIndicators: [
      'Meminta kekurangan berkas kepada rumah sakit satu per satu, padahal semuanya diketahui sejak awal.',
      'Menyetujui klaim menjelang tenggat tanpa membaca resume medisnya.',
    ],
  },
  PROV: {
    questions: [
      'Ingat kembali saat terakhir Anda ikut mengunjungi fasilitas kesehatan, menemui pengelolanya, atau mengurus kontraknya. Apa yang Anda lakukan dari awal sampai akhir?',
      'Ceritakan satu kejadian ketika layanan yang diperlukan peserta tidak tersedia atau fasilitas kesehatan tidak memenuhi kontraknya. Apa yang Anda lakukan?',
      'Pilih satu contoh rekomendasi atau hasil kredensialing yang Anda telaah, atau pola kerja sama yang Anda ubah atau rancang; ceritakan langkah Anda sampai ada keputusan.',
    ],
    answers: {
      1: 'Menyebut izin, tenaga, dan kewajiban kontrak fasilitas kesehatan dengan contoh dari perjanjian yang ia baca atau kunjungan yang ia ikuti.',
      2: 'Memerinci kredensialing, kontrak, atau pembinaan yang ia kerjakan menurut prosedur, dengan formulir, bukti, dan tindak lanjutnya.',
      3: 'Menceritakan kekurangan layanan atau pelanggaran berulang di wilayah unitnya, dengan data yang ia urai dan jalan keluar usulannya yang belum diatur prosedur.',
      4: 'Menunjukkan nota penilaiannya atas kredensialing, kontrak, atau usulan redistribusi peserta dari beberapa unit, dengan keluhan atau jarak tempuh yang ia timbang.',
      5: 'Menggambarkan pola kemitraan atau instrumen penilaian yang ia kembangkan bagi semua wilayah, beserta daerah yang kini terlayani atau penilaian yang berubah.',
    },
    evidence: [
      'Formulir kredensialing yang diisi sendiri, dengan foto, salinan izin, dan daftar tenaga yang namanya dihitamkan',
      'Peta layanan spesialis atau tabel rasio peserta terhadap dokter, dengan usulan perbaikan bagi wilayah unit kerja',
      'Nota dinas berisi penilaian atas kontrak fasilitas kesehatan beberapa unit kerja, atau instrumen kredensialing yang dirancangnya sendiri',
    ],
    negativeIndicators: [
      'Mengisi nilai kredensialing tanpa melihat sarana yang dinilai.',
      'Menutup keluhan peserta tentang iur biaya hanya berdasarkan bantahan pengelola fasilitas kesehatan.',
    ],
  },
  SP: {
    questions: [
      'Ingat kembali hitungan pembayaran kepada fasilitas kesehatan yang terakhir Anda kerjakan, jelaskan, atau pelajari. Apa saja yang Anda lakukan dari data sampai angka akhir?',
      'Ceritakan satu kejadian ketika cara pembayaran menimbulkan keberatan fasilitas kesehatan atau mengubah layanannya kepada peserta. Apa yang Anda lakukan?',
      'Ambil satu contoh kajian yang Anda telaah, pilihan penyedia yang Anda usulkan, atau paket pembayaran yang Anda rancang; jelaskan langkah Anda dari bukti pertama sampai simpulan.',
    ],
    answers: {
      1: 'Menyebut cara kerja kapitasi, tarif paket, atau kapitasi berbasis kinerja (KBK) dan pengaruhnya bagi penyedia, dengan contoh yang ia pelajari.',
      2: 'Memerinci hitungan pembayaran atau daftar layanan yang ia susun menurut ketentuan, dari data capaian sampai penjelasan kepada pengelola fasilitas.',
      3: 'Menguraikan dampak merugikan dari suatu metode pembayaran di wilayah unitnya, dengan data rujukan pasien, biaya, atau luaran yang mendasari usulannya.',
      4: 'Membahas telaah tertulisnya atas kajian pembayaran dari beberapa unit, dengan data pembanding dan saran untuk melanjutkan, mengubah, atau mengakhiri metodenya.',
      5: 'Memaparkan metode pembayaran atau kerangka pembelanjaan yang ia ciptakan, beserta hasil uji coba dan perubahan belanja kesehatan lembaga.',
    },
    evidence: [
      'Lembar hitung penyesuaian pembayaran KBK satu fasilitas kesehatan, dengan indikator dan sumber datanya',
      'Perbandingan luaran dan biaya beberapa penyedia, dengan usulan penyedia yang dipilih (nama penyedia dihitamkan)',
      'Telaah tertulis atas kajian pembayaran dari beberapa unit kerja, atau rancangan kerangka pembelanjaan strategis',
    ],
    negativeIndicators: [
      'Mengganti ukuran keberhasilan uji coba pembayaran setelah hasilnya diketahui.',
      'Mengusulkan penyedia termurah tanpa memeriksa mutu layanan dan jarak tempuh peserta.',
    ],
  },
  UM: {
    questions: [
      'Ingat kembali tabel atau laporan pemanfaatan layanan yang terakhir Anda kerjakan atau pelajari. Apa yang Anda lakukan dengan angka-angkanya?',
      'Ceritakan satu kejadian ketika angka rujukan, rawat inap, atau biaya tampak janggal. Apa yang Anda lakukan setelah melihatnya?',
      'Ambil satu contoh telaah yang Anda nilai, ambang yang Anda ubah, atau kesepakatan yang Anda susun dengan dokter; jelaskan langkah Anda dari awal sampai selesai.',
    ],
    answers: {
      1: 'Menyebut arti angka kunjungan, rasio rujukan, atau biaya per kasus pada tabel contoh, tanpa ikut menyusun telaahnya.',
      2: 'Memerinci telaah bulanan yang ia susun, dengan sumber data, ambang yang ia pakai, dan penyimpangan yang ia laporkan.',
      3: 'Menceritakan pola utilisasi yang menyimpang di wilayah unitnya, dengan rekam medis atau kendala akses yang ia telusuri serta pengendalian yang ia usulkan.',
      4: 'Mengutip catatan tertulisnya atas telaah atau usulan pengendalian beberapa unit, dengan data pembanding bagi tiap hal yang ia persoalkan.',
      5: 'Memaparkan model, ambang nasional, atau bahan ajar yang ia kembangkan, beserta angka utilisasi lembaga sebelum dan sesudah pemakaiannya.',
    },
    evidence: [
      'Telaah utilisasi bulanan dengan data per diagnosis, ambang yang berlaku, dan penyimpangannya (tanpa identitas pasien)',
      'Analisis sebab melonjaknya atau rendahnya utilisasi suatu layanan, dengan usulan pengendalian (tanpa identitas pasien)',
      'Catatan tertulis atas telaah utilisasi beberapa unit kerja, atau rancangan ambang utilisasi nasional',
    ],
    negativeIndicators: [
      'Menyimpulkan pelayanan berlebih hanya dari tingginya biaya tanpa melihat keparahan kasus.',
      'Membagikan rekam medis pasien kepada orang yang tidak terlibat dalam telaah.',
    ],
  },
  HA: {
    questions: [
      'Jelaskan langkah demi langkah apa yang Anda lakukan dalam satu penghitungan biaya manfaat atau cadangan yang Anda kerjakan atau pelajari, dari data sampai hasilnya.',
      'Ceritakan satu kejadian ketika data untuk hitungan Anda tidak dapat dipakai atau hasilnya meleset dari realisasi. Apa yang Anda lakukan?',
      'Ambil satu contoh asumsi yang Anda ganti, model yang Anda kembangkan, atau hitungan aktuaris lain yang Anda uji; jelaskan langkah Anda dari alasan awal sampai hasilnya.',
    ],
    answers: {
      1: 'Menyebut unsur estimasi, seperti frekuensi, biaya per kasus, dan cadangan, dengan contoh hitungan dari pelatihan.',
      2: 'Memerinci estimasi yang ia hitung dengan metode yang ditentukan, dari pencocokan data klaim sampai kertas kerjanya.',
      3: 'Menguraikan estimasi di unitnya yang meleset atau belum ada acuannya, data yang ia telusuri, dan asumsi pengganti yang ia rumuskan.',
      4: 'Mengutip saran tertulisnya atas estimasi aktuaris lain di beberapa unit, dengan metode pembanding atau uji sensitivitas yang ia jalankan.',
      5: 'Memaparkan model, standar pencadangan, atau modul pelatihan yang ia kembangkan, beserta usulan iuran, laporan, atau cara kerja aktuaris yang berubah karenanya.',
    },
    evidence: [
      'Kertas kerja estimasi bulanan dengan sumber data, asumsi, rumus, dan hasil pencocokan dengan catatan keuangan',
      'Uraian selisih antara estimasi dan realisasi biaya manfaat, dengan sebab yang diuji dan asumsi pengganti yang diusulkan',
      'Laporan uji ulang estimasi cadangan dari beberapa unit kerja, atau dokumentasi model estimasi jangka panjang',
    ],
    negativeIndicators: [
      'Menyetel asumsi supaya estimasi sama dengan angka yang diminta.',
      'Membuang data klaim yang menyimpang tanpa mencatat alasannya.',
    ],
  },
  HE: {
    questions: [
      'Ingat kembali kajian tentang biaya dan luaran yang terakhir Anda kerjakan atau baca. Apa yang Anda lakukan, dari pertanyaan awal sampai simpulannya?',
      'Ceritakan satu kejadian ketika data untuk kajian Anda tidak lengkap atau simpulannya diperdebatkan. Apa yang Anda lakukan?',
      'Pilih satu contoh kajian yang Anda rancang, pedoman yang Anda ubah, atau kajian peneliti lain yang Anda telaah; jelaskan langkah dan alasan Anda.',
    ],
    answers: {
      1: 'Menyebut konsep seperti efektivitas biaya atau moral hazard dengan contoh dari kajian yang ia baca atau soal yang ia kerjakan.',
      2: 'Memerinci kajian yang ia kerjakan menurut pedoman, dengan data klaim, tahun harga, dan lembar hitung yang ia pakai.',
      3: 'Menguraikan rancangan kajiannya untuk persoalan pembiayaan di unitnya yang belum diatur pedoman, beserta alasan memilih pembandingnya.',
      4: 'Mengutip telaah tertulisnya atas kajian orang lain bagi beberapa unit, dengan perspektif biaya atau simpulan yang ia persoalkan.',
      5: 'Memaparkan metode atau pedoman kajian yang ia ciptakan, beserta keputusan pembiayaan lembaga yang berubah karenanya.',
    },
    evidence: [
      'Risalah kebijakan yang memuat pertanyaan, metode, temuan, dan keterbatasan kajian, beserta lembar hitungnya',
      'Rancangan kajian yang membandingkan beberapa kabupaten atau memisahkan pengaruh harga, volume, dan keparahan kasus',
      'Telaah tertulis atas kajian ekonomi bagi beberapa unit kerja, atau pedoman kajian yang disusunnya sendiri',
    ],
    negativeIndicators: [
      'Membuang hasil yang bertentangan dengan simpulan ketika menulis ringkasan kajian.',
      'Menyatakan bahwa suatu kebijakan menurunkan biaya hanya karena biaya turun pada saat yang sama.',
    ],
  },
  FRM: {
    questions: [
      'Ingat kembali pemeriksaan data klaim atau sosialisasi pencegahan pelanggaran yang terakhir Anda kerjakan atau ikuti. Apa saja yang Anda lakukan dari awal sampai akhir?',
      'Tanpa menyebut nama, ceritakan satu kejadian ketika bukti atas suatu dugaan pelanggaran tidak lengkap atau saling bertentangan. Apa yang Anda lakukan?',
      'Ambil satu contoh laporan investigasi yang Anda telaah, rencana pencegahan yang Anda ubah, atau cara deteksi yang Anda rancang; ceritakan apa yang Anda kerjakan sampai selesai.',
    ],
    answers: {
      1: 'Menyebut bentuk kecurangan dan bedanya dari kekeliruan administrasi, dengan contoh kasus dari pelatihan atau sosialisasi.',
      2: 'Memerinci daftar periksa yang ia terapkan atau laporan yang ia kirim menurut prosedur, dengan kronologi dan salinan buktinya.',
      3: 'Menceritakan dugaan kecurangan berpola baru yang ditangani unitnya, beserta bukti yang ia cocokkan sampai dugaan itu terbukti atau gugur.',
      4: 'Menunjukkan penilaian tertulisnya atas investigasi atau rencana pencegahan beberapa unit, dengan bukti yang kurang dan tindak lanjut yang ia sarankan.',
      5: 'Memaparkan sistem deteksi, standar pembuktian, atau pelatihan yang ia ciptakan bagi seluruh lembaga, beserta modus baru yang terungkap karenanya.',
    },
    evidence: [
      'Daftar periksa deteksi yang terisi, atau laporan indikasi kecurangan yang memuat kronologi (semua identitas dihitamkan)',
      'Kertas kerja penyelidikan yang mencocokkan rekam medis, jadwal dokter, dan keterangan peserta (semua identitas dihitamkan)',
      'Telaah tertulis atas laporan investigasi beberapa unit kerja, atau rancangan standar pembuktian lembaga',
    ],
    negativeIndicators: [
      'Menyebut terlapor sebagai pelaku sebelum dugaan terhadapnya terbukti.',
      'Memberitahukan nama pelapor kepada pihak yang diperiksa.',
    ],
  },
}
