// Texts of the technical competencies of people, organization and knowledge, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { TechnicalText } from '../../types'

/** Texts of the technical competencies of people, organization and knowledge. */
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
    TechnicalText
  >
> = {
  CHANGE: {
    definition:
      'Keahlian menyiapkan dan mendampingi unit kerja serta pegawai melewati perubahan sistem, proses, atau struktur hingga cara kerja baru dipakai dalam layanan sehari-hari.',
    indicators: {
      '1': [
        'Menggambarkan tahap peralihan dari cara kerja lama ke cara kerja baru pada satu program transformasi yang sedang berjalan.',
      ],
      '2': [
        'Melaksanakan rencana komunikasi perubahan di unitnya dan mencatat keberatan pegawai yang muncul.',
      ],
      '3': [
        'Memetakan sumber penolakan terhadap aplikasi atau prosedur baru dan menyesuaikan bentuk pendampingan bagi tiap kelompok pegawai.',
      ],
      '4': [
        'Menilai analisis dampak perubahan yang disusun tim proyek dan menunjukkan kelompok terdampak yang terlewat.',
      ],
      '5': [
        'Membangun kerangka manajemen perubahan lembaga yang memuat ukuran kesiapan, jaringan agen perubahan, dan ukuran adopsi.',
      ],
    },
  },
  CM: {
    definition:
      'Keahlian menyusun, memutakhirkan, dan menerapkan model kompetensi lembaga, yang mencakup kamus kompetensi, profil jabatan, asesmen, dan pemakaian hasilnya dalam pengelolaan pegawai.',
    indicators: {
      '1': [
        'Membedakan kompetensi dasar, kepemimpinan, dan fungsional dengan menunjuk contohnya pada profil satu jabatan.',
      ],
      '2': ['Menyusun profil kompetensi jabatan dari hasil wawancara dengan pemangku jabatan dan atasannya.'],
      '3': [
        'Menganalisis kesenjangan antara hasil asesmen dan syarat jabatan untuk menetapkan kelompok pegawai yang perlu dikembangkan.',
      ],
      '4': [
        'Mengkaji ulang rancangan kamus kompetensi dari tim lain dan menandai indikator yang tumpang tindih atau tidak teramati.',
      ],
      '5': [
        'Merumuskan arsitektur kompetensi lembaga yang menautkan profil jabatan dengan seleksi, pembelajaran, karier, dan imbal jasa.',
      ],
    },
  },
  CULDEV: {
    definition:
      'Keahlian menerjemahkan nilai-nilai lembaga menjadi kebiasaan kerja, mengukur penerapannya di unit kerja, dan merancang program yang memperkuat budaya melayani peserta.',
    indicators: {
      '1': [
        'Menjelaskan nilai-nilai lembaga dengan contoh perilaku yang sesuai dan yang bertentangan di loket layanan.',
      ],
      '2': [
        'Menyelenggarakan kegiatan penanaman nilai di unit, seperti berbagi cerita layanan, sesuai panduan program budaya.',
      ],
      '3': [
        'Menafsirkan hasil survei budaya unit untuk menemukan kebiasaan yang menghambat pelayanan dan menentukan intervensinya.',
      ],
      '4': [
        'Memutuskan kelayakan program budaya yang diusulkan unit kerja dengan bukti perubahan perilaku dari program sebelumnya.',
      ],
      '5': [
        'Mencetuskan pendekatan pembentukan budaya yang menyatu dengan sistem penilaian kinerja, promosi, dan penyambutan pegawai baru.',
      ],
    },
  },
  LM: {
    definition:
      'Keahlian mengelola penyelenggaraan pembelajaran pegawai, mulai dari pemetaan kebutuhan, kalender pelatihan, penyediaan pengajar dan sistem belajar daring, hingga pengukuran hasilnya.',
    indicators: {
      '1': [
        'Menggambarkan daur pengelolaan pembelajaran lembaga dari penjaringan kebutuhan sampai evaluasi pascapelatihan.',
      ],
      '2': [
        'Menjadwalkan kelas, peserta pelatihan, pengajar, dan ruang belajar daring sesuai kalender pelatihan.',
      ],
      '3': [
        'Menyelidiki sebab kelas sepi atau hasil belajar tidak terpakai di tempat kerja dan mengubah jalur belajarnya.',
      ],
      '4': [
        'Memvalidasi usulan kebutuhan pelatihan dari unit kerja dan memisahkan masalah yang tidak terpecahkan oleh pelatihan.',
      ],
      '5': [
        'Mengembangkan akademi lembaga yang membuka pembelajaran bersama bagi pegawai, kader, dan tenaga fasilitas kesehatan.',
      ],
    },
  },
  ID: {
    definition:
      'Perancangan program belajar, mulai dari analisis kebutuhan dan perumusan tujuan hingga bahan ajar dan alat evaluasinya, bagi petugas pelayanan, verifikator klaim, kader, dan pegawai lain.',
    indicators: {
      '1': [
        'Menjelaskan hubungan antara tujuan belajar, materi, metode, dan soal evaluasi pada sebuah modul pelatihan.',
      ],
      '2': ['Menulis bahan ajar dan skenario latihan peran untuk pelatihan petugas pelayanan peserta.'],
      '3': [
        'Menganalisis kesenjangan kerja verifikator klaim untuk memisahkan yang memerlukan pelatihan dari yang teratasi dengan panduan kerja.',
      ],
      '4': [
        'Mengkaji rancangan kurikulum buatan perancang lain dari keselarasan tujuan belajar dengan alat evaluasinya.',
      ],
      '5': [
        'Mengembangkan model desain pembelajaran berbasis simulasi kasus JKN yang diadopsi seluruh pusat pelatihan lembaga.',
      ],
    },
  },
  MPP: {
    definition:
      'Keahlian menghitung, memproyeksikan, dan mengatur kebutuhan jumlah serta susunan pegawai di kantor pusat dan kantor cabang sesuai beban kerja dan arah lembaga.',
    indicators: {
      '1': [
        'Menjelaskan hubungan antara beban kerja, norma waktu, dan formasi pegawai pada satu jabatan di kantor cabang.',
      ],
      '2': ['Menghitung kebutuhan pegawai unit dengan data volume layanan dan norma waktu yang ditetapkan.'],
      '3': [
        'Memproyeksikan kekurangan pegawai akibat pensiun, mutasi, atau otomasi dan menyusun pilihan pemenuhannya.',
      ],
      '4': [
        'Membandingkan analisis beban kerja dari berbagai unit dan mengoreksi usulan formasi yang melampaui kebutuhan.',
      ],
      '5': [
        'Menggagas model perencanaan tenaga kerja yang menyimulasikan dampak digitalisasi layanan dan pertumbuhan peserta terhadap formasi lembaga.',
      ],
    },
  },
  ODD: {
    definition:
      'Keahlian merancang struktur, pembagian wewenang, dan hubungan kerja antarunit serta mengembangkan kemampuan organisasi agar sejalan dengan strategi dan beban layanan lembaga.',
    indicators: {
      '1': [
        'Menerangkan garis lapor, rentang kendali, dan fungsi unit pada bagan organisasi kantor pusat serta kantor cabang.',
      ],
      '2': ['Menyusun uraian jabatan dan matriks wewenang unit menurut hasil analisis jabatan.'],
      '3': [
        'Mengidentifikasi fungsi yang tumpang tindih atau tidak bertuan antarunit dan mengusulkan struktur penggantinya.',
      ],
      '4': [
        'Menguji usulan restrukturisasi dari unit kerja dan mencoret jabatan baru yang hanya memperpanjang jenjang keputusan.',
      ],
      '5': [
        'Merancang model organisasi masa depan, misalnya tim lintas fungsi menurut wilayah layanan, beserta tahapan peralihannya.',
      ],
    },
  },
  PEMS: {
    definition:
      'Keahlian mengelola daur kinerja pegawai dan unit, dari penetapan sasaran, pemantauan, dan umpan balik hingga penilaian serta pemanfaatan hasilnya.',
    indicators: {
      '1': [
        'Menguraikan hubungan sasaran lembaga, sasaran unit, dan indikator kinerja pada kontrak kinerja seorang pegawai.',
      ],
      '2': [
        'Memfasilitasi penetapan target dan penilaian tengah tahun sesuai jadwal serta formulir sistem kinerja.',
      ],
      '3': [
        'Mendeteksi nilai kinerja yang menumpuk di satu angka atau target yang terlampau rendah dan memperbaiki ukurannya.',
      ],
      '4': [
        'Memimpin kalibrasi untuk membandingkan dasar penilaian antarunit dan mengubah nilai yang tidak didukung bukti kerja.',
      ],
      '5': [
        'Menciptakan sistem kinerja berkelanjutan yang mengaitkan hasil layanan kepada peserta dengan sasaran individu di seluruh lembaga.',
      ],
    },
  },
  IDR: {
    definition:
      'Keahlian membina hubungan antara lembaga, pegawai, dan serikat pekerja melalui perjanjian kerja bersama, dialog, dan penyelesaian perselisihan sesuai hukum ketenagakerjaan.',
    indicators: {
      '1': [
        'Menerangkan tahap bipartit, mediasi, dan pengadilan hubungan industrial beserta tenggat masing-masing.',
      ],
      '2': [
        'Menyelenggarakan pertemuan bipartit dengan serikat pekerja dan menuliskan risalah kesepakatannya.',
      ],
      '3': [
        'Mengurai akar keluhan pegawai tentang lembur, mutasi, atau disiplin dan menawarkan penyelesaian sebelum perselisihan meluas.',
      ],
      '4': [
        'Menelaah usulan sanksi disiplin dari unit lain dan mencatat pelanggaran prosedur atau preseden yang diabaikan.',
      ],
      '5': [
        'Membangun model kemitraan lembaga dan serikat pekerja yang menyertakan wakil pegawai dalam perancangan perubahan kerja.',
      ],
    },
  },
  RS: {
    definition:
      'Pemenuhan kebutuhan pegawai melalui penjaringan, penyaringan, dan pemilihan calon yang sesuai dengan persyaratan jabatan di kantor pusat maupun kantor cabang.',
    indicators: {
      '1': ['Menyebutkan urutan tahap seleksi pegawai dan aspek yang diukur pada setiap tahap.'],
      '2': ['Mewawancarai pelamar dengan panduan berbasis perilaku dan mencatat bukti dari jawabannya.'],
      '3': [
        'Mengaitkan skor seleksi dengan kinerja tahun pertama guna memperbaiki alat tes yang prediksinya meleset.',
      ],
      '4': [
        'Memeriksa keadilan keputusan panel seleksi dengan menyandingkan catatan asesor dan profil jabatan.',
      ],
      '5': [
        'Menggagas jalur rekrutmen putra-putri daerah untuk mengisi kantor cabang di wilayah kepulauan dan perbatasan.',
      ],
    },
  },
  RM: {
    definition:
      'Pengelolaan gaji, tunjangan, insentif, dan penghargaan nonfinansial pegawai yang adil antarjabatan, bersaing dengan pasar, dan sesuai dengan kemampuan keuangan lembaga.',
    indicators: {
      '1': [
        'Memerinci komponen imbal jasa pegawai, seperti gaji pokok, tunjangan, dan insentif, beserta dasar pemberiannya.',
      ],
      '2': [
        'Menghitung insentif pegawai dari golongan jabatan, kehadiran, dan nilai kinerja pada periode berjalan.',
      ],
      '3': [
        'Menyandingkan struktur upah lembaga dengan survei pasar guna mengusulkan penyesuaian bagi jabatan yang tertinggal.',
      ],
      '4': [
        'Mengulas hasil evaluasi jabatan dari panel penilai untuk mengoreksi bobot tugas yang merusak kesetaraan upah.',
      ],
      '5': [
        'Merancang sistem imbal jasa total yang mengaitkan penghargaan dengan mutu layanan peserta dan daya dukung anggaran.',
      ],
    },
  },
  TM: {
    definition:
      'Pengelolaan pegawai berpotensi sejak pengenalan, pengembangan, penempatan, hingga suksesi, agar jabatan kunci di kantor pusat dan wilayah terisi oleh penerus yang siap.',
    indicators: {
      '1': ['Menjelaskan cara membaca matriks kinerja dan potensi dalam penetapan kelompok talenta.'],
      '2': ['Menyusun rencana pengembangan individu seorang talenta bersama atasan dan mentornya.'],
      '3': [
        'Menyandingkan profil talenta dengan jabatan kritis yang segera kosong untuk menentukan penugasan penutup kesenjangannya.',
      ],
      '4': [
        'Mengoreksi penilaian yang bias pada peringkat talenta usulan kantor wilayah dalam sidang talenta.',
      ],
      '5': [
        'Membangun sistem suksesi lintas wilayah yang menghubungkan rotasi, pembelajaran, dan cadangan pemimpin.',
      ],
    },
  },
  KM: {
    definition:
      'Pengelolaan pengetahuan kerja dengan menangkap, mendokumentasikan, membagikan, dan memakai kembali pengalaman pegawai, sehingga keahlian tidak hilang saat pegawai mutasi atau pensiun.',
    indicators: {
      '1': ['Membedakan pengetahuan tersurat dan tersirat dengan contoh dari pekerjaan kantor cabang.'],
      '2': ['Merekam pengalaman pegawai yang akan pensiun ke dalam artikel repositori pengetahuan lembaga.'],
      '3': [
        'Memetakan keahlian penting yang hanya dikuasai segelintir pegawai dan menetapkan cara pengalihannya.',
      ],
      '4': [
        'Menyaring artikel pengetahuan kiriman unit kerja berdasarkan ketepatan isi dan kelayakannya untuk disebarkan.',
      ],
      '5': [
        'Membina komunitas praktik antarwilayah yang mengangkat pengalaman lapangan menjadi standar kerja lembaga.',
      ],
    },
  },
  INNOV: {
    definition:
      'Pengelolaan gagasan pembaruan sejak dijaring, dipilih, diujicobakan, sampai disebarluaskan, sehingga layanan JKN dan cara kerja kantor cabang terus diperbarui dengan hasil yang terukur.',
    indicators: {
      '1': [
        'Menguraikan perjalanan sebuah usulan inovasi di lembaga, dari pengajuan oleh pegawai sampai replikasi di kantor cabang.',
      ],
      '2': [
        'Menyusun rencana uji coba sebuah gagasan layanan, lengkap dengan jadwal, anggaran, dan ukuran keberhasilannya.',
      ],
      '3': [
        'Menelusuri penyebab sebuah uji coba inovasi macet, lalu mengubah rancangannya berdasarkan data pemakaian.',
      ],
      '4': [
        'Menilai kumpulan gagasan yang diajukan para pengelola inovasi untuk menentukan mana yang dilanjutkan, diubah, atau dihentikan.',
      ],
      '5': [
        'Membangun ekosistem inovasi yang mempertemukan lembaga, perguruan tinggi, dan perusahaan rintisan kesehatan dalam pendanaan bersama.',
      ],
    },
  },
  RND: {
    definition:
      'Kajian ilmiah untuk menjawab persoalan JKN, dari perumusan pertanyaan dan pemilihan metode hingga rekomendasi kebijakan serta rancangan layanan baru bagi peserta.',
    indicators: {
      '1': [
        'Membedakan penelitian kuantitatif dan kualitatif dengan contoh pertanyaan riset tentang kepesertaan JKN.',
      ],
      '2': [
        'Mengumpulkan data responden sesuai protokol penelitian dan menyamarkan identitas mereka dalam berkas data.',
      ],
      '3': [
        'Menguji hipotesis tentang penyebab tunggakan iuran dengan data sampel sebagai dasar rekomendasi kebijakan.',
      ],
      '4': [
        'Menelaah metodologi dan simpulan naskah peneliti lain sebelum hasilnya disampaikan kepada direksi.',
      ],
      '5': [
        'Merintis agenda riset jaminan kesehatan bersama universitas yang menghasilkan publikasi dan purwarupa layanan.',
      ],
    },
  },
  SM: {
    definition:
      'Perumusan, penjabaran, dan pemantauan strategi lembaga, dari visi dan peta strategi sampai program kerja tahunan kantor cabang.',
    indicators: {
      '1': [
        'Menunjukkan letak sasaran unit kerjanya pada peta strategi lembaga beserta hubungan sebab-akibatnya.',
      ],
      '2': ['Menjabarkan sasaran strategis tahunan ke dalam program kerja dan target kantor cabang.'],
      '3': [
        'Menganalisis sasaran strategis yang meleset untuk mengusulkan pengalihan sumber daya antarprogram.',
      ],
      '4': [
        'Menilai keselarasan rencana kerja antardirektorat dan mencoret program yang tidak mendukung arah jangka panjang.',
      ],
      '5': [
        'Merumuskan skenario masa depan JKN beserta pilihan strategi yang diputuskan direksi dan dewan pengawas.',
      ],
    },
  },
}
