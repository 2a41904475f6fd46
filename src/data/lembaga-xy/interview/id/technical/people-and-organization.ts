// Interview guides of the technical competencies of people, organization and knowledge, in Indonesian.
// Source: none. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { FiveLevelInterviewGuide } from '../../../../five-level-interview'

/** Interview guides of the technical competencies of people, organization and knowledge. */
export const peopleAndOrganization: Readonly<
  Record<
    | 'CHANGE'
    | 'CM'
    | 'CULDEV'
    | 'LM'
    | 'ID'
    | 'MPP'
    | 'ODD'
    | 'PEMS'
    | 'IDR'
    | 'RS'
    | 'RM'
    | 'TM'
    | 'KM'
    | 'INNOV'
    | 'RND'
    | 'SM',
    FiveLevelInterviewGuide
  >
> = {
  CHANGE: {
    questions: [
      'Ceritakan satu penggantian aplikasi, prosedur, atau struktur yang Anda alami di kantor, dari pemberitahuan pertama sampai penggantinya dipakai. Apa peran Anda?',
      'Kapan terakhir kali rekan kerja enggan memakai cara kerja yang baru, dan apa yang Anda lakukan?',
      'Ambil satu contoh rencana, telaah, atau panduan yang Anda susun tentang peralihan ke cara kerja baru; jelaskan apa saja yang Anda kerjakan sejak diminta hingga naskah itu dipakai.',
    ],
    answers: {
      1: 'Menyebut tahap, peran, dan reaksi pegawai dalam perubahan yang disaksikan atau dipelajarinya, sedangkan pendampingannya dikerjakan orang lain.',
      2: 'Menceritakan sosialisasi atau pendampingan yang dijalankannya menurut rencana: siapa yang didatangi, bahan apa yang dipakai, dan keberatan apa yang dicatat.',
      3: 'Menguraikan sebab sebagian pegawai di unitnya tetap memakai cara lama, beserta data yang membuktikannya dan pendampingan yang dirancangnya di luar rencana semula.',
      4: 'Memaparkan telaah tertulisnya atas rencana atau kesiapan beberapa unit, beserta alasannya menyarankan agar perubahan dilanjutkan, disesuaikan, atau ditunda.',
      5: 'Menunjukkan kerangka, jaringan, atau kumpulan pelajaran buatannya yang kemudian dipakai lembaga dalam program perubahan lain, dengan bukti pemakaiannya.',
    },
    evidence: [
      'Catatan tanya jawab sosialisasi perubahan yang memuat keberatan pegawai beserta jawaban yang diberikan',
      'Analisis sebab perubahan terhambat di satu unit, dengan data pemakaian aplikasi dan rancangan pendampingan bagi pegawainya',
      'Nota telaah kesiapan beberapa kantor cabang, atau naskah kerangka manajemen perubahan yang memuat ukuran adopsi',
    ],
    negativeIndicators: [
      'Menjadikan daftar hadir sosialisasi satu-satunya dasar untuk melaporkan bahwa perubahan telah diterapkan.',
      'Menyebut rekan yang berkeberatan sebagai penghambat tanpa menanyakan alasannya.',
    ],
  },
  CM: {
    questions: [
      'Jelaskan langkah demi langkah pekerjaan atau latihan terakhir Anda yang memakai kamus kompetensi, profil jabatan, atau hasil asesmen pegawai.',
      'Ingat kembali saat hasil asesmen seorang pegawai atau asesi diragukan atau diperdebatkan. Apa yang Anda lakukan?',
      'Ceritakan satu kejadian ketika Anda mengubah isi kamus kompetensi, profil jabatan, atau skema sertifikasi, atau menelaahnya bagi unit lain. Apa saja langkah Anda?',
    ],
    answers: {
      1: 'Menerangkan bagian kamus dan profil yang dibacanya serta arti setiap tingkat kemahiran, tetapi contohnya berasal dari pelatihan atau pekerjaan orang lain.',
      2: 'Menceritakan penyusunan profil atau pemutakhiran data kompetensi yang ditugaskan kepadanya, dengan langkah dan panduan yang diikuti.',
      3: 'Menguraikan persoalan di unitnya yang tidak terjawab panduan, misalnya skor yang janggal atau jabatan baru, dari bukti hingga penyelesaian yang dirumuskannya.',
      4: 'Mengemukakan pendapat tertulisnya atas kamus, asesmen, atau skema beberapa unit, dengan butir yang dipersoalkan, alasannya, dan perbaikan yang disarankan.',
      5: 'Memperlihatkan arsitektur kompetensi, alat ukur, atau standar penulisan ciptaannya yang dipakai di lembaga, beserta data tentang kegunaannya.',
    },
    evidence: [
      'Profil satu jabatan yang disusun dari wawancara, dengan rujukan halaman kamus untuk setiap syarat kompetensi',
      'Kertas kerja penelusuran skor asesmen yang janggal, dengan usul perbaikan indikator (nama pegawai dihitamkan)',
      'Ulasan atas skema sertifikasi dari beberapa unit, atau naskah arsitektur kompetensi yang memuat dasar setiap perubahan',
    ],
    negativeIndicators: [
      'Mengubah skor asesmen seorang pegawai atas permintaan pihak lain tanpa bukti perilaku tambahan.',
      'Menyalin syarat kompetensi dari jabatan lain tanpa memeriksa tugas jabatan yang disusun profilnya.',
    ],
  },
  CULDEV: {
    questions: [
      'Ingat kembali kegiatan terakhir yang Anda ikuti atau jalankan di kantor tentang nilai-nilai lembaga. Apa bagian Anda di dalamnya?',
      'Kapan terakhir kali Anda melihat kebiasaan kerja di kantor yang menyulitkan peserta, dan apa yang Anda lakukan?',
      'Dari program, survei, atau percobaan tentang kebiasaan kerja, ambil satu yang Anda rancang atau telaah; jelaskan apa saja yang Anda kerjakan sampai hasilnya diketahui.',
    ],
    answers: {
      1: 'Mengutip nilai-nilai lembaga dengan contoh perilaku yang dilihatnya di kantor, tanpa kegiatan budaya yang dijalankannya sendiri.',
      2: 'Menggambarkan sesi, survei, atau orientasi yang dilaksanakannya menurut panduan, dengan bahan yang dipakai dan tanggapan rekan-rekannya.',
      3: 'Mengungkapkan satu kebiasaan di unitnya yang merugikan peserta, cara ia menemukannya, dan hasil terukur dari perubahan yang dicobanya.',
      4: 'Memaparkan nota atau ulasan tertulisnya tentang program budaya dari beberapa unit, beserta bukti perilaku yang mendasari setiap saran.',
      5: 'Menunjukkan alat ukur, pendekatan, atau modul penggerak buatannya yang dipakai di seluruh lembaga, dengan perubahan perilaku yang terukur sesudahnya.',
    },
    evidence: [
      'Catatan sesi berbagi cerita layanan yang memuat nilai yang dibahas, contoh perilaku, dan tanggapan rekan',
      'Laporan percobaan mengubah kebiasaan di satu unit, dengan data perilaku sebelum dan sesudahnya',
      'Ulasan atas survei budaya beberapa kantor cabang, atau modul penggerak budaya yang memuat alat ukur perubahan perilaku',
    ],
    negativeIndicators: [
      'Menyajikan jumlah acara dan poster sebagai bukti perubahan perilaku.',
      'Membuka identitas pengisi survei budaya yang jawabannya dijanjikan rahasia.',
    ],
  },
  LM: {
    questions: [
      'Jelaskan langkah demi langkah satu kelas pelatihan yang Anda bantu selenggarakan atau Anda ikuti, dari pemanggilan sampai evaluasinya.',
      'Ceritakan satu kelas yang sepi peminat, terganggu, atau tidak berdampak pada pekerjaan. Apa yang Anda lakukan waktu itu?',
      'Ambil satu contoh usulan, laporan, atau aturan pelatihan yang Anda susun, atau yang Anda nilai bagi unit lain; jelaskan apa saja yang Anda kerjakan sampai ada tindak lanjut.',
    ],
    answers: {
      1: 'Menyebut tahap pelatihan yang diikutinya serta arti angka kehadiran, kelulusan, dan evaluasinya, sedangkan penyelenggaraannya ditangani orang lain.',
      2: 'Menggambarkan kelas yang disiapkannya menurut kalender dan prosedur: pemanggilan, jadwal pengajar, ruang daring, hingga laporan yang diserahkannya.',
      3: 'Menguraikan sebab sebuah pelatihan di unitnya tidak mengubah cara kerja, data yang diperiksanya, dan cara belajar pengganti yang dirancangnya.',
      4: 'Memerinci saran tertulisnya atas usulan atau biaya pelatihan beberapa unit, termasuk masalah yang menurut data tidak dapat diatasi dengan pelatihan.',
      5: 'Menunjukkan akademi, standar, atau lokakarya rintisannya yang dimanfaatkan di seluruh lembaga, beserta hasil belajar yang diukur sesudahnya.',
    },
    evidence: [
      'Jadwal kelas, surat pemanggilan, dan laporan penyelenggaraan satu angkatan yang disusun menurut prosedur',
      'Analisis kelas yang sepi peminat, dengan angka kehadiran, alasan pegawai batal ikut, dan rancangan cara belajar pengganti',
      'Telaah usulan pelatihan dari beberapa unit, atau standar penyelenggaraan yang memuat cara mengukur dampak pelatihan',
    ],
    negativeIndicators: [
      'Memakai angka kepuasan pada hari penutupan sebagai satu-satunya bukti bahwa pelatihan membawa hasil.',
      'Mengisi kuota kelas dengan pegawai yang tidak membutuhkan pelatihan itu.',
    ],
  },
  ID: {
    questions: [
      'Ambil modul atau bahan ajar terakhir yang Anda susun atau pelajari; ceritakan cara Anda menyusun atau mempelajarinya dari awal sampai akhir.',
      'Ingat kembali satu modul yang hasil belajarnya rendah atau yang isinya dikeluhkan. Apa yang Anda lakukan?',
      'Ceritakan satu kejadian ketika Anda merombak bahan ajar, menelaah bahan buatan rekan, atau membuat bahan contoh bagi orang lain. Apa saja yang Anda kerjakan?',
    ],
    answers: {
      1: 'Menerangkan isi modul yang dipelajarinya dengan menunjuk tujuan, materi, dan soal yang saling terkait, tanpa bagian yang ditulisnya sendiri.',
      2: 'Menceritakan penyusunan satu modul menurut format dan kisi-kisi, dari rumusan tujuan hingga skenario dan soal yang ditulisnya.',
      3: 'Menguraikan sebab nilai rendah atau kesalahan kerja yang berulang di unitnya, dengan buktinya dan bagian modul yang kemudian dirancangnya ulang.',
      4: 'Mengemukakan telaah tertulisnya atas modul buatan rekan untuk beberapa unit, dengan butir yang tidak selaras, ketentuan yang dirujuk, dan perbaikan yang disarankan.',
      5: 'Memperlihatkan model, standar mutu, atau klinik penulisan ciptaannya yang diikuti perancang lain di lembaga, dengan modul yang lahir darinya.',
    },
    evidence: [
      'Bagian modul yang disusunnya sendiri dan memuat tujuan terukur, skenario bermain peran, serta soal menurut kisi-kisi',
      'Analisis butir soal dan catatan perombakan modul yang menunjukkan bagian yang menyebabkan nilai rendah',
      'Catatan telaah atas modul buatan perancang lain, atau standar mutu modul yang memuat syarat uji coba',
    ],
    negativeIndicators: [
      'Menulis seluruh materi sebelum menetapkan apa yang harus dapat dikerjakan pegawai setelah belajar.',
      'Menyalin teks peraturan ke dalam bahan ajar tanpa contoh atau latihan dari pekerjaan.',
    ],
  },
  MPP: {
    questions: [
      'Jelaskan langkah demi langkah satu hitungan jumlah pegawai yang Anda kerjakan atau pelajari, dari data awal sampai angka akhirnya.',
      'Kapan terakhir kali jumlah pegawai menurut hitungan tidak cocok dengan keadaan di kantor, dan apa yang Anda lakukan?',
      'Ambil satu contoh proyeksi pegawai, norma waktu, atau usulan formasi yang Anda susun, atau yang Anda nilai bagi unit lain; ceritakan langkah Anda dari permintaan sampai hasilnya.',
    ],
    answers: {
      1: 'Menerangkan arti volume kerja dan norma waktu pada hitungan dari pelatihan atau buatan rekan, tanpa hitungan yang dikerjakannya bagi unitnya.',
      2: 'Memerinci hitungan yang dikerjakannya bagi jabatan di unitnya: sumber data volume, norma yang dipakai, dan angka yang dilaporkannya.',
      3: 'Menguraikan keadaan unitnya yang luput dari rumus, misalnya lembur yang terus tinggi, dengan data yang menjelaskannya dan pilihan pemenuhan kebutuhan yang diusulkannya.',
      4: 'Memaparkan penilaian tertulisnya atas usulan formasi beberapa unit, dengan data yang diuji, angka yang diragukan, dan saran yang disampaikan.',
      5: 'Menunjukkan model simulasi, pedoman norma waktu, atau bahan pelatihan buatannya yang dipakai semua kantor, beserta rencana formasi yang didasarkan padanya.',
    },
    evidence: [
      'Formulir analisis beban kerja (ABK) satu jabatan yang mencantumkan sumber data volume dan norma waktunya',
      'Proyeksi kebutuhan pegawai satu unit yang memuat asumsi, pilihan pemenuhan, dan biaya setiap pilihan',
      'Nota penilaian usulan formasi beberapa unit, atau pedoman norma waktu yang memuat dasar pengukurannya',
    ],
    negativeIndicators: [
      'Menggelembungkan volume kerja pada formulir agar jumlah pegawai yang diinginkan tercapai.',
      'Meneruskan usulan tambahan pegawai tanpa menyebutkan sumber data volumenya.',
    ],
  },
  ODD: {
    questions: [
      'Ambil satu contoh bagan organisasi, uraian jabatan, atau pembagian tugas yang Anda susun atau pakai dalam pekerjaan; ceritakan cara Anda menyusun atau memakainya.',
      'Ingat kembali saat satu tugas dikerjakan oleh dua unit sekaligus atau tidak dikerjakan oleh unit mana pun. Apa yang Anda lakukan?',
      'Jelaskan langkah demi langkah cara Anda menyusun atau menelaah satu usulan tentang unit, jabatan, atau alur keputusan, sampai hasilnya terlihat.',
    ],
    answers: {
      1: 'Menerangkan bentuk, jenjang, dan garis wewenang pada bagan kantornya, sedangkan dokumen struktur yang disebutnya disusun orang lain.',
      2: 'Menceritakan cara ia menyusun uraian jabatan atau matriks wewenang menurut pedoman, dari wawancara dengan pemegang jabatan hingga isi yang disepakati.',
      3: 'Menguraikan tumpang tindih atau keputusan yang lambat di unitnya, letak sebabnya dalam struktur, dan susunan baru yang dirancangnya untuk mengatasinya.',
      4: 'Memaparkan telaah tertulisnya atas usulan struktur beberapa unit, termasuk saran agar jabatan tertentu tidak dibentuk dan data yang mendukung saran itu.',
      5: 'Memperlihatkan model struktur, metode evaluasi, atau lokakarya yang digagasnya dan dipakai lembaga, dengan perubahan organisasi yang mengikutinya.',
    },
    evidence: [
      'Uraian jabatan atau matriks wewenang yang disusunnya sendiri, beserta catatan wawancara dengan pemegang jabatan yang mendasarinya',
      'Peta fungsi satu unit yang menandai tumpang tindih, beserta dua rancangan susunan pengganti',
      'Telaah usulan struktur dari beberapa unit, atau metode evaluasi struktur yang memuat ukuran kecepatan keputusan',
    ],
    negativeIndicators: [
      'Mengusulkan jabatan baru bagi orang tertentu sebelum tugas jabatan itu dirumuskan.',
      'Menggambar bagan baru tanpa meminta pendapat unit yang fungsinya akan dipindahkan.',
    ],
  },
  PEMS: {
    questions: [
      'Ceritakan satu periode penilaian kinerja yang Anda jalani atau bantu jalankan, dari penetapan sasaran sampai nilai akhirnya. Apa saja yang Anda kerjakan?',
      'Ingat kembali saat sasaran kerja atau hasil penilaian seorang pegawai dipersoalkan atau tampak janggal. Apa yang Anda lakukan?',
      'Ambil satu contoh sasaran kerja, ukuran hasil, atau cara penilaian kinerja yang Anda ubah, atau yang Anda periksa bagi unit lain; jelaskan langkah Anda dan hasilnya.',
    ],
    answers: {
      1: 'Menyebut tahap dan istilah penilaian kinerja yang dijalaninya serta cara nilainya dihitung, tanpa tahap yang ditanganinya bagi orang lain.',
      2: 'Menceritakan tahap siklus kinerja yang ditanganinya di unitnya menurut jadwal, misalnya pengisian kontrak atau rekapitulasi realisasi, beserta bukti yang diperiksanya.',
      3: 'Menguraikan kejanggalan nilai atau target di unitnya yang tidak terjawab pedoman, dengan data pembanding dan ukuran pengganti yang dirumuskannya.',
      4: 'Mengemukakan catatan tertulisnya atas sasaran atau nilai dari beberapa unit, dengan butir yang dipertanyakan, buktinya, dan saran perbaikannya.',
      5: 'Menunjukkan sistem, kamus indikator, atau simulasi umpan balik buatannya yang dipakai di seluruh lembaga, serta perubahan cara menilai sesudahnya.',
    },
    evidence: [
      'Kontrak kinerja dan rekapitulasi realisasi triwulanan yang mencantumkan rujukan bukti untuk setiap angka',
      'Analisis yang membandingkan sebaran nilai satu unit dengan capaian layanannya, dengan nama pegawai dihitamkan',
      'Bahan kalibrasi nilai beberapa unit (tanpa nama pegawai), atau kamus indikator kinerja yang memuat rumus dan sumber datanya',
    ],
    negativeIndicators: [
      'Menurunkan target setelah realisasi diketahui agar nilai akhir naik.',
      'Meneruskan nilai tanpa bukti kerja karena tenggat pengisian sudah dekat.',
    ],
  },
  IDR: {
    questions: [
      'Ingat kembali keluhan pegawai yang terakhir kali Anda tangani atau pelajari, misalnya tentang lembur atau mutasi. Apa yang Anda lakukan dari awal sampai akhir?',
      'Ceritakan satu pembicaraan Anda dengan pegawai atau wakil serikat pekerja yang menemui jalan buntu. Apa yang Anda lakukan?',
      'Ambil satu contoh pendapat, pedoman, atau kesepakatan yang Anda susun tentang syarat kerja; jelaskan apa saja yang Anda kerjakan sejak masalahnya muncul sampai naskah itu dipakai.',
    ],
    answers: {
      1: 'Menyebut jenis perselisihan dan tahap penyelesaiannya dari pelatihan atau perkara yang dibacanya, tanpa keluhan yang ditanganinya sendiri.',
      2: 'Menceritakan keluhan atau perundingan bipartit yang ditanganinya menurut tata cara, dengan pasal perjanjian kerja bersama (PKB) yang dirujuknya.',
      3: 'Menguraikan akar keluhan di unitnya tentang hal yang tidak diatur PKB, fakta dan kepentingan tiap pihak, serta pilihan penyelesaian yang dirumuskannya.',
      4: 'Memaparkan pendapat tertulisnya tentang kasus atau usulan sanksi dari beberapa unit, dengan menunjukkan bukti yang lemah atau perlakuan yang timpang.',
      5: 'Menunjukkan pedoman, model kemitraan, atau simulasi perundingan buatannya yang dipakai di seluruh lembaga, beserta data keluhan sesudahnya.',
    },
    evidence: [
      'Risalah perundingan bipartit yang memuat pokok perselisihan dan pendapat tiap pihak, dengan nama dihitamkan',
      'Analisis sebab keluhan di satu unit, dengan data kehadiran tanpa nama, pasal terkait, dan pilihan penyelesaiannya',
      'Pendapat tertulis tentang kasus beberapa unit (tanpa nama para pihak), atau pedoman pencegahan perselisihan yang memuat tanda awal perselisihan',
    ],
    negativeIndicators: [
      'Menjanjikan hasil tertentu kepada satu pihak sebelum mendengar pihak lain.',
      'Membiarkan tenggat perundingan bipartit lewat tanpa memberi tahu serikat pekerja.',
    ],
  },
  RS: {
    questions: [
      'Jelaskan langkah demi langkah satu penerimaan pegawai yang Anda tangani, bantu, atau ikuti sebagai pelamar, dari pengumuman sampai hasilnya.',
      'Kapan terakhir kali sebuah lowongan sulit terisi atau hasil wawancara panel diperselisihkan, dan apa yang Anda lakukan?',
      'Ceritakan satu kejadian ketika Anda merancang alat seleksi, panduan wawancara, atau jalur penerimaan, atau menilai buatan unit lain. Apa saja yang Anda kerjakan sampai selesai?',
    ],
    answers: {
      1: 'Menyebut tahap dan alat seleksi yang dijalaninya sebagai pelamar atau dipelajarinya, tanpa tahap yang dikerjakannya bagi lembaga.',
      2: 'Menceritakan pemeriksaan berkas atau wawancara yang dilakukannya menurut panduan, dengan bukti yang dicatat dan alasan setiap nilai.',
      3: 'Menguraikan satu masalah penerimaan yang ditangani unitnya: angka pelamar yang diperiksa, sebab yang ditemukan, dan cara yang dirancangnya karena belum ada dalam panduan.',
      4: 'Memaparkan laporan tertulisnya tentang seleksi di beberapa unit, dengan menyebut tahap atau pertanyaan yang merugikan pelamar serta perbaikan yang disarankannya.',
      5: 'Menunjukkan jalur penerimaan, bank soal, atau pelatihan pewawancara ciptaannya yang dipakai seluruh lembaga, dengan data hasil seleksi sesudahnya.',
    },
    evidence: [
      'Lembar penilaian wawancara yang memuat bukti perilaku untuk setiap nilai, dengan identitas pelamar dihitamkan',
      'Analisis jumlah pelamar tiap tahap bagi lowongan yang sulit terisi, beserta rancangan cara mengisinya',
      'Nota telaah panduan wawancara beberapa unit, atau laporan uji validitas bank soal seleksi tanpa butir soalnya',
    ],
    negativeIndicators: [
      'Meloloskan pelamar atas rekomendasi kenalan tanpa mencatat bukti kesesuaiannya.',
      'Mengisi lembar penilaian dari ingatan beberapa hari setelah wawancara.',
    ],
  },
  RM: {
    questions: [
      'Ceritakan satu pembayaran gaji, tunjangan, atau insentif yang Anda hitung, periksa, atau pelajari, dari pengumpulan datanya sampai dibayarkan. Apa bagian Anda?',
      'Kapan terakhir kali seorang pegawai memprotes penghasilannya atau sebuah pembayaran ternyata salah, dan apa yang Anda lakukan?',
      'Ambil satu contoh usulan gaji, aturan insentif, atau evaluasi jabatan yang Anda susun atau telaah; jelaskan langkah Anda dan hasilnya.',
    ],
    answers: {
      1: 'Menyebut komponen imbal jasa beserta dasarnya dari slip gaji atau contoh pelatihan, tanpa pembayaran yang diprosesnya sendiri.',
      2: 'Memerinci pembayaran yang diprosesnya menurut ketentuan: data yang dicocokkan, pasal yang dipakai, dan pemeriksaan yang dilakukannya sebelum pembayaran.',
      3: 'Menguraikan ketimpangan imbal jasa yang ditangani unitnya, data pembanding, dan pilihan perbaikan beserta biayanya, yang ia rumuskan karena belum ada ketentuan.',
      4: 'Memaparkan pendapat tertulisnya atas perhitungan atau usulan beberapa unit, dengan sampel yang diuji dan beban anggaran yang dipersoalkan.',
      5: 'Menunjukkan sistem, metode evaluasi jabatan, atau bahan pelatihan rancangannya yang dipakai di seluruh lembaga, beserta data kesetaraan antarjabatan sesudahnya.',
    },
    evidence: [
      'Rekonsiliasi daftar gaji dengan surat keputusan mutasi, dengan nama dan nomor rekening dihitamkan',
      'Perbandingan struktur gaji dengan hasil survei gaji, beserta pilihan penyesuaian dan biaya setiap pilihan',
      'Pendapat tertulis atas usulan insentif beberapa unit, atau metode evaluasi jabatan yang memuat bobot faktornya',
    ],
    negativeIndicators: [
      'Membicarakan gaji seorang pegawai dengan rekan yang tidak berkepentingan.',
      'Membayarkan kekurangan insentif tanpa mencatat alasan dan dasar ketentuannya.',
    ],
  },
  TM: {
    questions: [
      'Ceritakan pekerjaan atau latihan terakhir Anda yang menyangkut data atau rencana pengembangan calon penerus jabatan.',
      'Ingat kembali saat sebuah jabatan penting kosong tanpa penerus, atau saat seorang calon penerus mengundurkan diri. Apa yang Anda lakukan?',
      'Jelaskan langkah demi langkah cara Anda menelaah atau membuat satu daftar calon penerus, rencana suksesi, atau ukuran potensi, sampai dipakai.',
    ],
    answers: {
      1: 'Menyebut sumbu matriks dan tahap pengelolaan talenta dengan contoh dari pelatihan, tanpa data calon penerus yang diolahnya sendiri.',
      2: 'Menggambarkan berkas atau rencana pengembangan yang disiapkannya menurut pedoman, siapa yang dilibatkan, dan kegiatan yang dipantaunya.',
      3: 'Menguraikan kelangkaan calon penerus atau kehilangan talenta di unitnya, sebab yang terbukti dari data, dan penugasan yang diusulkannya karena pedoman belum mengaturnya.',
      4: 'Membahas catatan tertulisnya atas peringkat talenta atau rencana suksesi beberapa unit, dengan menyebut penilaian yang diragukan dan bukti tandingannya.',
      5: 'Menunjukkan sistem suksesi, ukuran potensi, atau pelatihan mentor rintisannya yang dipakai lembaga, beserta jabatan kunci yang terisi melaluinya.',
    },
    evidence: [
      'Rencana pengembangan individu yang memuat penugasan dan bukti kegiatan setiap triwulan, dengan nama dihitamkan',
      'Analisis tanpa nama tentang sebab calon penerus di satu unit mengundurkan diri, beserta usulan penugasan untuk mempertahankan calon lain',
      'Memo telaah daftar talenta beberapa kantor wilayah (tanpa nama pegawai), atau metode pengukuran potensi beserta hasil ujinya',
    ],
    negativeIndicators: [
      'Membocorkan nama calon penerus sebelum komite talenta mengambil keputusan.',
      'Memasukkan pegawai ke daftar calon penerus karena kedekatan pribadi, tanpa data kinerja dan potensi.',
    ],
  },
  KM: {
    questions: [
      'Ambil satu contoh catatan atau artikel pengalaman kerja yang Anda buat atau pakai, atau sesi berbagi yang Anda ikuti; ceritakan apa saja yang Anda kerjakan.',
      'Kapan terakhir kali suatu pekerjaan terganggu karena rekan yang menguasainya pindah tugas atau pensiun, dan apa yang Anda lakukan?',
      'Ceritakan satu kejadian ketika Anda mengubah atau merintis cara menyimpan, mencari, atau mewariskan keahlian kerja, atau menilainya bagi unit lain. Apa tindakan Anda?',
    ],
    answers: {
      1: 'Menerangkan isi artikel yang dibacanya dan memberi contoh jenis pengetahuan dari pekerjaannya, tanpa artikel yang ditulisnya sendiri.',
      2: 'Menceritakan cara ia menyiapkan artikel atau sesi berbagi menurut format, dari pengumpulan bahan hingga pengunggahan ke repositori.',
      3: 'Menguraikan sebab keahlian di unitnya rawan hilang atau artikelnya tidak dipakai, dengan bukti yang dikumpulkan dan penanganan baru yang dirancangnya.',
      4: 'Memaparkan ulasan tertulisnya tentang artikel atau rencana pengalihan pengetahuan dari beberapa unit, dengan kekeliruan yang ditandainya dan rujukan setiap pembetulan.',
      5: 'Memperlihatkan komunitas, sistem pencarian, atau modul rintisannya yang dimanfaatkan di seluruh lembaga, dengan kasus yang terpecahkan melaluinya.',
    },
    evidence: [
      'Artikel repositori yang disusunnya sendiri dan memuat masalah, langkah penyelesaian, dasar ketentuan, serta tanggal tinjau ulang',
      'Peta keahlian kritis satu unit yang memuat pemilik setiap keahlian, risiko kehilangannya, dan cara pengalihan yang dipilih',
      'Ulasan atas artikel kiriman beberapa unit, atau rancangan sistem pencarian yang memuat data pemakaiannya',
    ],
    negativeIndicators: [
      'Menyimpan berkas pekerjaan bersama hanya di komputer sendiri.',
      'Mengunggah artikel lama dengan tanggal baru tanpa memeriksa ketentuan yang berlaku.',
    ],
  },
  INNOV: {
    questions: [
      'Ceritakan satu gagasan perbaikan layanan atau cara kerja yang Anda ajukan, catat, atau saksikan uji cobanya. Apa bagian Anda?',
      'Ingat kembali satu uji coba cara kerja baru yang tersendat atau gagal. Apa yang Anda lakukan sesudah itu?',
      'Ambil satu contoh usulan atau cara menguji gagasan yang Anda nilai bagi unit lain, atau yang Anda kembangkan sendiri; jelaskan langkah Anda sampai hasilnya diketahui.',
    ],
    answers: {
      1: 'Menyebut tahap dan jenis inovasi dengan contoh dari kantor lain atau pelatihan, sedangkan uji coba dalam ceritanya dikerjakan orang lain.',
      2: 'Menceritakan gagasan yang dicatat atau diujicobakannya menurut pedoman, dengan lokasi, ukuran keberhasilan, dan tanggapan yang dikumpulkannya.',
      3: 'Menguraikan hambatan sebuah inovasi di unitnya, pengamatan yang mengungkap sebabnya, dan penyelesaian yang dirancangnya tanpa contoh dari tempat lain.',
      4: 'Memaparkan memonya tentang usulan atau rencana replikasi dari beberapa unit, dengan data uji coba yang diperiksanya dan alasan setiap saran.',
      5: 'Menunjukkan wadah, metode uji coba, atau lokakarya ciptaannya yang melahirkan inovasi di berbagai unit lembaga, beserta hasil terukur bagi peserta atau cara kerja.',
    },
    evidence: [
      'Lembar gagasan dan rencana uji coba yang memuat masalah, lokasi, jadwal, dan ukuran keberhasilannya',
      'Laporan penelusuran sebab uji coba terhenti, dengan data pemakaian dan purwarupa penyelesaiannya',
      'Memo tentang kelayakan replikasi inovasi beberapa unit, atau metode uji coba yang memuat cara melindungi hak peserta',
    ],
    negativeIndicators: [
      'Mengajukan gagasan rekan tanpa mencantumkan nama pengusulnya.',
      'Menganjurkan perluasan uji coba sebelum ada data tentang hasilnya.',
    ],
  },
  RND: {
    questions: [
      'Jelaskan langkah demi langkah satu kajian yang Anda kerjakan, bantu, atau baca, dari pertanyaan sampai simpulannya.',
      'Ingat kembali saat data atau temuan sebuah kajian ternyata kurang, keliru, atau saling bertentangan. Apa yang Anda lakukan?',
      'Ceritakan apa saja yang Anda kerjakan pada satu usulan penelitian, naskah, atau alat pengumpul data yang Anda susun, atau yang Anda telaah bagi orang lain.',
    ],
    answers: {
      1: 'Menyebut rumusan masalah, sampel, dan etika dari penelitian yang dibacanya atau pelatihan yang diikutinya, tanpa bagian penelitian yang dikerjakannya sendiri.',
      2: 'Menceritakan wawancara, pengolahan data, atau pencarian pustaka yang dikerjakannya menurut protokol, termasuk cara ia menjaga kerahasiaan responden.',
      3: 'Menguraikan persoalan di unitnya, alasan memilih metode dan instrumen yang dirancangnya, serta temuan yang mendukung atau membantah hipotesisnya.',
      4: 'Mengemukakan telaah tertulisnya atas usulan atau naskah yang disusun orang lain bagi beberapa unit, dengan kelemahan metode dan akibatnya pada simpulan.',
      5: 'Memperlihatkan agenda penelitian, instrumen teruji, atau lokakarya rintisannya yang dipakai lembaga, beserta kebijakan atau layanan yang lahir darinya.',
    },
    evidence: [
      'Catatan pelaksanaan protokol tanpa data pribadi responden, atau daftar pustaka dengan kriteria pemilihannya',
      'Rancangan penelitian tentang persoalan satu unit yang memuat pertanyaan, alasan pemilihan metode, dan instrumennya',
      'Ulasan atas usulan penelitian beberapa unit, atau instrumen penelitian yang memuat hasil uji validitasnya',
    ],
    negativeIndicators: [
      'Membuang data yang bertentangan dengan hipotesis tanpa melaporkannya.',
      'Menarik simpulan tentang semua peserta dari responden yang dipilih karena mudah ditemui.',
    ],
  },
  SM: {
    questions: [
      'Ambil satu contoh rencana kerja atau laporan capaian unit yang Anda susun, isi, atau pelajari; ceritakan apa yang Anda kerjakan sampai selesai.',
      'Ceritakan satu kejadian ketika sasaran unit Anda meleset atau dua sasaran berbenturan. Apa yang Anda lakukan?',
      'Jelaskan langkah demi langkah cara Anda menelaah atau merumuskan satu rencana, asumsi, atau program jangka panjang, sampai hasilnya dibahas.',
    ],
    answers: {
      1: 'Menyebut istilah dan letak unitnya dalam peta strategi yang dibacanya, tanpa sasaran yang dijabarkan atau dilaporkannya sendiri.',
      2: 'Menceritakan cara ia menyusun program kerja atau laporan triwulan menurut panduan, dengan sasaran yang dijabarkan, target, dan sumber datanya.',
      3: 'Menguraikan sebab sasaran unitnya meleset, data yang dipakainya untuk memilah sebab itu, dan pilihan tindakan yang dirumuskannya karena belum ada dalam rencana.',
      4: 'Memaparkan telaah tertulisnya atas rencana beberapa unit, dengan asumsi yang diuji dan program yang disarankannya untuk diteruskan atau diakhiri.',
      5: 'Menunjukkan skenario, metode tinjauan, atau simulasi rancangannya yang dipakai lembaga, beserta perubahan arah atau program yang mengikutinya.',
    },
    evidence: [
      'Program kerja kantor cabang yang memuat sasaran, target, jadwal, penanggung jawab, dan capaian triwulannya',
      'Analisis sasaran yang meleset di satu unit, dengan pemilahan sebab dan pilihan pengalihan sumber daya',
      'Telaah keselarasan rencana beberapa unit, atau naskah skenario jangka panjang yang memuat asumsi dan pilihan strategi',
    ],
    negativeIndicators: [
      'Menyalin program kerja tahun lalu tanpa merujuk pada sasaran tahun berjalan.',
      'Menyebut keadaan di luar lembaga sebagai sebab melesetnya sasaran tanpa memeriksa data unit.',
    ],
  },
}
