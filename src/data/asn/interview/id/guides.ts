// Interview guides of the nine competencies, in Indonesian.
// Source: none. The sentences are ours; the rules they keep are tests. See ../claims.ts.

import { deepFreeze } from '../../../deep-freeze'
import type { AsnInterview } from '../types'

/**
 * Interview guides of the nine competencies in Indonesian: three questions each, what an answer shows at each level, evidence
 * of work and negative indicators. Deeply frozen.
 *
 * @example
 * ```ts
 * import { asnInterviewId } from 'kompetensi/asn/interview/id'
 *
 * console.log(asnInterviewId.M01.questions.length) // 3
 * ```
 */
export const asnInterviewId: AsnInterview = /* @__PURE__ */ deepFreeze<AsnInterview>({
  M01: {
    questions: [
      'Jelaskan langkah demi langkah cara Anda menyusun laporan terakhir tentang kehadiran, perjalanan dinas, atau pengeluaran yang menjadi tanggung jawab Anda.',
      'Ceritakan satu kejadian ketika permintaan rekan, pemohon, atau rekanan kepada Anda berbenturan dengan aturan. Apa yang Anda lakukan?',
      'Ambil satu contoh alur layanan, pengadaan, atau pertanggungjawaban keuangan yang Anda periksa atau ubah; ceritakan apa yang Anda lakukan dari temuan pertama sampai tindak lanjutnya.',
    ],
    answers: {
      1: 'Menyebut aturan yang berlaku, tindakannya sendiri dalam kejadian itu, dan laporan atau pengakuan yang ia sampaikan sesudahnya.',
      2: 'Menceritakan peringatan atau ajakan yang ia sampaikan kepada rekan dalam lingkup tugasnya, kata-kata yang ia pakai, dan tanggapan rekan tersebut.',
      3: 'Menguraikan celah pelanggaran yang ia temukan di unit kerjanya, bukti yang ia pegang, dan kebiasaan unit yang berubah sesudahnya.',
      4: 'Mengutip penilaian tertulisnya atas kerawanan integritas di beberapa unit, dengan kasus yang ia bandingkan dan tata kerja yang ia sarankan.',
      5: 'Menunjukkan kebijakan integritas yang ia gagas, instansi lain yang meniru kebijakan itu, dan keputusan yang ia buka kepada publik.',
    },
    evidence: [
      'Laporan kepada unit pengendalian gratifikasi (UPG) tentang pemberian yang ditolak, atau laporan perjalanan dinas dengan bukti pengeluarannya',
      'Peta celah pungutan liar dalam layanan unit, dengan usul prosedur untuk menutupnya',
      'Penilaian risiko korupsi beberapa unit kerja, atau naskah kebijakan pengendalian benturan kepentingan untuk instansi',
    ],
    negativeIndicators: [
      'Mengubah tanggal atau angka pada bukti pengeluaran agar laporan tampak sesuai dengan aturan.',
      'Membocorkan nama pelapor pelanggaran kepada rekan yang tidak menangani laporan itu.',
    ],
  },
  M02: {
    questions: [
      'Ingat kembali pekerjaan terakhir yang Anda selesaikan bersama beberapa rekan. Apa yang Anda kerjakan dari awal sampai selesai?',
      'Ceritakan satu perselisihan antara Anda dan rekan atau unit lain tentang pembagian pekerjaan. Apa yang Anda lakukan?',
      'Ambil satu contoh kegiatan bersama unit atau instansi lain yang pembagian perannya Anda usulkan atau telaah; jelaskan apa yang Anda lakukan sampai kegiatan itu berjalan.',
    ],
    answers: {
      1: 'Menyebut bagian tugas yang disepakati baginya, hasil yang ia serahkan, dan hal yang ia sampaikan dalam rapat tim.',
      2: 'Menuturkan bantuan yang ia berikan di luar bagian tugasnya dan caranya mengajak anggota lain berbagi bahan atau bersuara.',
      3: 'Memerinci keahlian yang ia padankan untuk membentuk tim di unitnya, perselisihan yang ia damaikan, atau pihak luar yang ia gandeng.',
      4: 'Mengutip telaah tertulisnya tentang tumpang tindih rencana beberapa unit, dengan sasaran bersama yang ia rundingkan dan kegiatan yang digabung.',
      5: 'Menunjukkan kesepakatan atau wadah baru yang ia bangun dengan instansi lain, beserta kegiatan bersama yang berlanjut sesudahnya.',
    },
    evidence: [
      'Daftar pembagian tugas tim yang menandai bagiannya sendiri, beserta tanggal penyerahan hasil dan bahan yang dibagikan kepada anggota lain',
      'Kesepakatan tercatat antaranggota tim tentang beban kerja, atau susunan tim lintas seksi menurut keahlian',
      'Telaah tumpang tindih rencana kerja beberapa unit, atau naskah kesepakatan antarinstansi yang memuat pembagian peran',
    ],
    negativeIndicators: [
      'Menahan data yang dibutuhkan anggota tim sampai atasan memintanya.',
      'Mengaku kepada pimpinan sebagai penyusun tunggal bahan yang dibuat bersama tim.',
    ],
  },
  M03: {
    questions: [
      'Jelaskan langkah demi langkah apa yang Anda lakukan ketika terakhir kali harus meneruskan suatu informasi kepada warga, rekan, atau unit lain.',
      'Ceritakan satu kejadian ketika pesan atau surat Anda dipahami berbeda dari maksud Anda. Apa yang Anda lakukan?',
      'Ambil satu contoh penolakan atau kabar buruk yang Anda sampaikan, atau naskah unit lain yang Anda ulas; jelaskan apa yang Anda lakukan sampai ada tanggapan.',
    ],
    answers: {
      1: 'Menyebut informasi yang ia teruskan, orang yang menerimanya, dan caranya memeriksa bahwa tidak ada isi yang hilang.',
      2: 'Menceritakan hal yang ia simak dari lawan bicaranya, tanggapan atau surat yang ia buat, dan bahan yang ia siapkan.',
      3: 'Menguraikan cara ia mengolah informasi rumit atau sensitif dari unitnya, keberatan yang muncul, dan tanda bahwa penerimanya mengerti.',
      4: 'Mengutip ulasan tertulisnya atas pesan beberapa unit, dengan sudut pandang yang ia timbang dan kesepakatan para pihak sesudahnya.',
      5: 'Menunjukkan sistem atau forum komunikasi instansi yang ia gagas, dengan pihak yang dilibatkan sejak awal dan keputusan yang berubah karenanya.',
    },
    evidence: [
      'Nota dinas atau surat tanggapan yang ditulisnya sendiri dan memuat maksud, dasar hukum, serta tindakan yang diminta',
      'Bahan penjelasan bagi warga tentang aturan yang rumit, beserta catatan pertanyaan dan jawabannya',
      'Ulasan tertulis atas naskah kebijakan beberapa unit, atau strategi komunikasi krisis untuk instansi',
    ],
    negativeIndicators: [
      'Meneruskan pesan atasan dengan menghilangkan bagian yang tidak menyenangkan.',
      'Menjawab pertanyaan warga dengan membacakan pasal tanpa menerangkan artinya.',
    ],
  },
  M04: {
    questions: [
      'Ingat kembali berkas atau laporan terakhir yang Anda selesaikan. Apa yang Anda kerjakan sejak tugas itu Anda terima?',
      'Ceritakan satu tugas Anda yang hasilnya di bawah target atau melewati tenggat. Apa yang Anda lakukan?',
      'Ambil satu contoh cara kerja atau target yang Anda ubah, atau capaian unit lain yang Anda telaah; jelaskan apa yang Anda lakukan sampai hasilnya diketahui.',
    ],
    answers: {
      1: 'Menyebut standar dan tenggat tugasnya, pemeriksaan yang ia lakukan sebelum menyerahkan hasilnya, dan tanggal tugas itu selesai.',
      2: 'Menceritakan cara kerja lain yang ia coba dalam tugasnya sendiri, sasaran semula, dan angka hasil yang melampauinya.',
      3: 'Menguraikan data capaian unitnya yang ia olah, target menantang yang ia usulkan, dan langkah yang ditempuh untuk mencapainya.',
      4: 'Mengutip telaah tertulisnya atas capaian beberapa unit, dengan selisih antara capaian dan sasaran instansi, serta saran yang ia berikan untuk melampaui sasaran itu.',
      5: 'Menunjukkan ukuran, metode, atau jaminan mutu baru yang ia kembangkan untuk instansi, beserta manfaat terukur bagi warga sesudahnya.',
    },
    evidence: [
      'Catatan kemajuan tugas menurut target dalam sasaran kinerja pegawai (SKP), beserta tanggal penyerahan hasilnya',
      'Usul target triwulan unit, dengan data capaian yang mendasarinya dan langkah untuk mencapainya',
      'Telaah capaian beberapa unit menurut sasaran instansi, atau naskah ukuran kinerja baru untuk instansi',
    ],
    negativeIndicators: [
      'Melaporkan bahwa tugas sudah selesai, padahal keluarannya belum diserahkan kepada penerima.',
      'Memilih berkas yang mudah untuk mengejar jumlah dan membiarkan berkas lama menumpuk.',
    ],
  },
  M05: {
    questions: [
      'Ingat kembali pemohon atau pengguna layanan terakhir yang Anda bantu. Apa yang Anda lakukan dari awal sampai urusannya selesai?',
      'Ceritakan satu kejadian ketika seseorang meminta didahulukan atau mengeluhkan lamanya urusan kepada Anda. Apa yang Anda lakukan?',
      'Ambil satu contoh syarat, alur, atau jadwal layanan yang berubah atas usul Anda, atau yang Anda nilai bagi unit lain; ceritakan apa yang Anda lakukan sampai ada hasilnya.',
    ],
    answers: {
      1: 'Menyebut standar pelayanan yang ia ikuti, urutan penerimaan berkas, dan cara ia memperlakukan pemohon lain pada waktu itu.',
      2: 'Menceritakan layanan yang ia lihat menyimpang dari standar pelayanan dalam lingkup tugasnya, tindakannya saat itu, dan penjelasan yang ia berikan kepada pemohon.',
      3: 'Menguraikan masukan pengguna dan keahlian petugas yang ia padukan, serta bagian standar pelayanan unitnya yang berubah karenanya.',
      4: 'Mengutip penilaian tertulisnya atas layanan beberapa unit, dengan catatan tentang kelompok yang belum terjangkau, campur tangan politik, dan permintaan layanan yang ia perkirakan.',
      5: 'Menunjukkan kebijakan pelayanan instansi yang ia rumuskan, dengan daerah yang menerapkannya dan data tentang perlakuan yang setara terhadap warga.',
    },
    evidence: [
      'Catatan permohonan atau pengaduan yang ditanganinya sendiri, yang memuat tanggal, tahap, dan jawabannya, dengan data pribadi dihitamkan',
      'Usul perubahan standar pelayanan unit, dengan hasil survei pengguna yang mendasarinya',
      'Penilaian keterjangkauan layanan beberapa unit, atau rancangan standar pelayanan lintas instansi',
    ],
    negativeIndicators: [
      'Meminta dokumen tambahan yang tidak tercantum dalam standar pelayanan.',
      'Menyebutkan kekurangan berkas satu per satu sehingga pemohon harus datang berulang kali.',
    ],
  },
  M06: {
    questions: [
      'Ingat kembali peraturan, aplikasi, atau keterampilan terakhir yang Anda pelajari untuk tugas Anda. Bagaimana Anda mempelajarinya?',
      'Ceritakan satu kejadian ketika Anda atau rekan belum dapat mengerjakan tugas yang sudah diberikan. Apa yang Anda lakukan?',
      'Ambil satu contoh petunjuk kerja yang Anda susun, bimbingan yang Anda berikan, atau program pelatihan yang Anda nilai; jelaskan apa yang Anda lakukan sampai hasilnya diketahui.',
    ],
    answers: {
      1: 'Menyebut hal yang ia pelajari menurut kebutuhan tugasnya, sumber belajarnya, dan langkah kerja yang ia ubah sesudahnya.',
      2: 'Menceritakan pengetahuan dari tugasnya yang ia tularkan kepada rekan, cara ia menerangkannya, dan pekerjaan yang kemudian dapat dilakukan rekan itu.',
      3: 'Memerinci perilaku pegawai yang ia amati di unitnya, umpan balik yang ia sampaikan, dan perubahan perilaku pegawai itu sesudahnya.',
      4: 'Mengutip penilaian tertulisnya atas kebutuhan pengembangan pegawai beberapa unit, dengan data kompetensi dan rancangan program jangka panjang yang ia susun.',
      5: 'Menunjukkan wadah, aturan, atau pertukaran pengetahuan instansi yang ia rintis dan yang terus berjalan tanpa bergantung padanya.',
    },
    evidence: [
      'Rencana belajar tahunan dengan catatan penerapannya, atau petunjuk praktis yang ditulisnya sendiri bagi pegawai lain',
      'Catatan bimbingan yang memuat perilaku yang diamati, umpan balik, dan kesepakatan, dengan nama pegawai dihitamkan',
      'Peta kesenjangan kompetensi beberapa unit dengan rancangan program pengembangannya, atau naskah aturan kaderisasi instansi',
    ],
    negativeIndicators: [
      'Mengambil alih pekerjaan rekan yang sedang belajar tanpa menunjukkan cara mengerjakannya.',
      'Membahas kekurangan pegawai yang dibimbingnya di hadapan rekan kerja pegawai itu.',
    ],
  },
  M07: {
    questions: [
      'Jelaskan langkah demi langkah apa yang Anda lakukan ketika aplikasi, formulir, atau alur kerja Anda terakhir kali diganti.',
      'Ceritakan satu kejadian ketika cara kerja baru di kantor Anda macet atau ditolak. Apa yang Anda lakukan?',
      'Ambil satu contoh uji coba, penggabungan unit, atau layanan baru yang Anda rintis, dampingi, atau evaluasi; jelaskan apa yang Anda lakukan sampai hasilnya diketahui.',
    ],
    answers: {
      1: 'Menyebut alasan perubahan itu, petunjuk yang ia ikuti, dan langkah tugasnya yang ia ganti di bawah bimbingan.',
      2: 'Menceritakan penyesuaian yang ia mulai sendiri dalam tugasnya, bahan yang ia siapkan, dan waktu ia memulainya.',
      3: 'Menguraikan perkiraannya tentang akibat suatu perubahan bagi unitnya, rekan yang ia dampingi, dan urutan prioritas yang ditata ulang.',
      4: 'Mengutip laporan tertulisnya tentang perubahan lintas unit yang pelaksanaannya ia pimpin, dengan hambatan, hasil, dan saran tentang kelanjutannya.',
      5: 'Menunjukkan perubahan instansi yang bertahan sesudah pejabat berganti, dengan dukungan yang ia galang dan peraturan yang mendasarinya.',
    },
    evidence: [
      'Berkas kerja sebelum dan sesudah disesuaikan dengan aturan baru, beserta tanggal penyesuaiannya',
      'Catatan pendampingan rekan dalam memakai sistem baru, atau daftar prioritas unit yang ditata ulang beserta alasannya',
      'Laporan uji coba layanan lintas unit dengan saran tentang perluasannya, atau naskah peraturan yang melembagakan suatu perubahan',
    ],
    negativeIndicators: [
      'Menjalankan cara lama secara diam-diam setelah cara baru resmi berlaku.',
      'Menertawakan rekan di hadapan orang lain karena belum menguasai sistem baru.',
    ],
  },
  M08: {
    questions: [
      'Jelaskan langkah demi langkah cara Anda menangani urusan terakhir yang Anda putuskan sendiri atau ajukan kepada atasan untuk diputuskan.',
      'Ceritakan satu kejadian ketika Anda harus memilih tindakan, padahal datanya kurang atau laporannya bertentangan. Apa yang Anda lakukan?',
      'Ambil satu contoh urusan dengan beberapa pilihan yang Anda bandingkan, atau rancangan keputusan unit lain yang Anda telaah; jelaskan apa yang Anda lakukan sampai ada keputusan.',
    ],
    answers: {
      1: 'Menyebut bahan yang ia himpun, prosedur yang berlaku, dan batas wewenangnya, sedangkan sebab masalahnya ditelusuri orang lain.',
      2: 'Menceritakan sebab masalah dalam tugasnya yang ia telusuri, sumber yang ia periksa, dan keputusan yang ia ambil berdasarkan sebab itu.',
      3: 'Memaparkan beberapa pilihan yang ia bandingkan untuk unitnya, manfaat dan risiko masing-masing, serta syarat keberhasilan pilihan yang diambil.',
      4: 'Mengutip penilaian tertulisnya atas rancangan keputusan berisiko tinggi bagi beberapa unit, dengan kelemahan yang ia temukan dan pengamanan yang ia sarankan.',
      5: 'Menunjukkan keputusan strategis instansi yang ia rumuskan, perkiraan jangka panjang yang mendasarinya, dan forum tempat ia mempertanggungjawabkannya.',
    },
    evidence: [
      'Ringkasan bahan keputusan yang memuat data, prosedur, dan batas wewenang, dengan catatan tentang dasar pilihannya',
      'Tabel perbandingan pilihan bagi unit menurut manfaat, biaya, risiko, dan landasan hukumnya',
      'Telaah rancangan keputusan yang menyangkut beberapa unit beserta langkah pengamanannya, atau naskah pilihan kebijakan jangka panjang instansi',
    ],
    negativeIndicators: [
      'Meneruskan urusan dalam wewenangnya sendiri kepada atasan tanpa bahan atau usul.',
      'Mencari data pembenaran sesudah keputusan diambil, lalu mencatatnya sebagai dasar keputusan itu.',
    ],
  },
  S01: {
    questions: [
      'Ingat kembali kejadian terakhir ketika Anda bekerja dengan warga atau rekan yang berbeda bahasa atau adat dengan Anda. Apa yang Anda lakukan?',
      'Ceritakan satu kejadian ketika candaan, perdebatan, atau salah paham antarkelompok mengganggu pekerjaan Anda. Apa yang Anda lakukan?',
      'Ambil satu contoh kegiatan, layanan, atau aturan bagi orang dari berbagai daerah, yang Anda susun atau telaah; jelaskan apa yang Anda lakukan sampai hal itu diterapkan.',
    ],
    answers: {
      1: 'Menyebut kebiasaan atau bahasa yang ia kenali pada orang yang ditemuinya dan penyesuaian yang ia lakukan sendiri saat itu.',
      2: 'Menceritakan ketegangan antarrekan yang berbeda latar belakang, hal yang ia lakukan dan katakan, serta cara mereka bekerja bersama sesudahnya.',
      3: 'Menguraikan sumber gesekan antarkelompok yang dihadapi unitnya, pihak yang ia ajak bicara, dan penyelesaian damai yang dicapai.',
      4: 'Mengutip telaah tertulisnya atas aturan atau program beberapa unit, dengan temuan tentang kelompok yang belum dilibatkan dan perubahan yang ia usulkan.',
      5: 'Menunjukkan aturan atau jejaring yang ia bentuk atas nama instansi, dengan kelompok yang dipertemukan dan perselisihan yang diselesaikan melaluinya.',
    },
    evidence: [
      'Catatan kegiatan kantor yang melibatkan rekan dari berbagai latar belakang, dengan keterangan tentang peran pegawai yang diwawancarai',
      'Peta potensi gesekan antarkelompok di wilayah kerja, atau berita acara kesepakatan warga, dengan nama dihitamkan',
      'Telaah aturan beberapa unit, dengan catatan tentang pasal yang merugikan suatu kelompok, atau naskah aturan instansi yang mengakui keberagaman',
    ],
    negativeIndicators: [
      'Mengaitkan kesalahan kerja seorang rekan dengan suku, agama, atau daerah asalnya.',
      'Meneruskan pesan yang memancing kebencian terhadap suatu kelompok ke grup percakapan kantor.',
    ],
  },
})
