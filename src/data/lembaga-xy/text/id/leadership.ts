// Texts of the leadership competencies, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { LeadershipCode } from '../../ids'
import type { SoftText } from '../types'

/** Texts of the leadership competencies. */
export const leadership: Readonly<Record<LeadershipCode, SoftText>> = {
  BT: {
    definition:
      'Kemampuan memimpin dengan janji yang ditepati, keterbukaan, dan keadilan sehingga bawahan, rekan, peserta, serta mitra yakin menyerahkan urusan penting kepada pemimpin dan unitnya.',
    indicators: {
      '1': [
        'Menguraikan perilaku pemimpin yang menumbuhkan dan yang merusak kepercayaan bawahan dengan contoh dari unitnya.',
        'Menjelaskan akibat tenggat yang meleset terhadap kepercayaan fasilitas kesehatan kepada lembaga.',
        'Membedakan informasi yang boleh dibuka kepada tim dari informasi yang harus disimpan pemimpin.',
      ],
      '2': [
        'Menepati janji kepada bawahan dan mengabarkan setiap perubahan sebelum batas waktu yang disepakati lewat.',
        'Membagikan alasan di balik keputusan mutasi atau pembagian tugas kepada anggota tim yang terdampak.',
        'Menyimpan keluhan pribadi yang dititipkan bawahan dan meminta izin mereka sebelum meneruskannya.',
      ],
      '3': [
        'Menelusuri asal retaknya kepercayaan di antara dua tim dan menengahi kesepakatan kerja baru.',
        'Memulihkan keyakinan mitra yang dikecewakan lembaga melalui pengakuan kesalahan dan rencana perbaikan bertanggal.',
        'Memilah keputusan yang layak didelegasikan menurut rekam jejak tiap bawahan, lalu menyerahkan wewenangnya.',
      ],
      '4': [
        'Mengamati cara para manajer memberi wewenang dan mengoreksi pengawasan yang menandakan ketidakpercayaan.',
        'Memeriksa janji publik unit lain sebelum diumumkan dan menahan janji yang tidak mungkin dipenuhi.',
        'Membahas hasil survei kepercayaan pegawai bersama pimpinan unit dan menyanggah tindak lanjut yang tidak menyentuh sebabnya.',
      ],
      '5': [
        'Mengembangkan piagam keterbukaan yang mengatur cara pimpinan di seluruh lembaga menyampaikan keputusan kepada pegawai.',
        'Menciptakan dialog berkala antara direksi, peserta, dan tenaga kesehatan yang tindak lanjutnya dapat dipantau publik.',
        'Mewariskan cara memulihkan kepercayaan setelah krisis pelayanan melalui modul bagi para pemimpin baru.',
      ],
    },
  },
  CL: {
    definition:
      'Kepemimpinan yang peka terhadap beban dan penderitaan pegawai maupun peserta, mau mendengarkan, lalu mengambil tindakan nyata untuk meringankannya tanpa mengabaikan tugas lembaga.',
    indicators: {
      '1': [
        'Menunjukkan tanda kelelahan emosional pada petugas loket yang setiap hari menghadapi peserta sakit.',
        'Membedakan rasa kasihan, empati, dan welas asih melalui contoh percakapan dengan bawahan.',
        'Memerinci bantuan yang disediakan lembaga bagi pegawai yang berduka, sakit, atau tertimpa bencana.',
      ],
      '2': [
        'Mendengarkan bawahan yang sedang tertekan sampai selesai bicara sebelum menawarkan bantuan.',
        'Menyesuaikan jadwal pegawai yang merawat anggota keluarga sakit dan mencatat kesepakatannya.',
        'Menyampaikan kabar berat, misalnya penolakan promosi, melalui tatap muka yang memberi tempat bagi perasaan penerimanya.',
      ],
      '3': [
        'Menggali sumber tekanan di tim, seperti lonjakan antrean, dan membagi ulang beban yang timpang.',
        'Mencarikan jalan keluar bagi pegawai yang kinerjanya merosot karena persoalan keluarga tanpa mengorbankan layanan.',
        'Memeriksa aturan yang menyulitkan peserta rentan dan mengusulkan kelonggaran yang masih sah.',
      ],
      '4': [
        'Menilai perlakuan para penyelia terhadap bawahan yang berbuat salah dan meluruskan tindakan yang mempermalukan.',
        'Meninjau rencana penataan pegawai dari unit lain dan menandai dampak kemanusiaan yang terlewat.',
        'Memberi umpan balik kepada manajer yang mengejar target dengan mengabaikan kesehatan jiwa dan raga timnya.',
      ],
      '5': [
        'Merintis program pendampingan psikologis sesama pegawai yang menjangkau kantor di daerah terpencil.',
        'Menanamkan asas welas asih ke dalam pedoman, penilaian, dan pemilihan pemimpin di seluruh lembaga.',
        'Menggerakkan fasilitas kesehatan mitra untuk menyusun bersama tata cara mendampingi peserta yang menghadapi akhir hayat.',
      ],
    },
  },
  IMI: {
    definition:
      'Kecakapan meyakinkan orang lain, dari badan usaha yang enggan mendaftarkan pekerja sampai pengambil kebijakan, dengan alasan dan cara yang disesuaikan agar mereka mengubah sikap atau tindakan.',
    indicators: {
      '1': [
        'Menjelaskan perbedaan membujuk dengan data, dengan kisah, dan dengan wewenang serta akibat masing-masing.',
        'Menguraikan keberatan yang lazim diajukan badan usaha ketika diminta mendaftarkan seluruh pekerjanya.',
        'Menyebutkan tokoh yang pendapatnya diikuti suatu kelompok warga, seperti pemuka agama atau ketua serikat.',
      ],
      '2': [
        'Menyiapkan dua atau tiga alasan yang menyentuh kepentingan lawan bicara sebelum pertemuan dimulai.',
        'Memakai kisah pengobatan nyata tanpa identitas untuk meyakinkan warga sehat agar tetap membayar iuran.',
        'Menjawab sanggahan hadirin satu per satu dengan fakta sampai diperoleh persetujuan.',
      ],
      '3': [
        'Menganalisis keberpihakan para pengambil keputusan dan menyusun urutan orang yang perlu didekati.',
        'Mengubah susunan pesan setelah menemukan alasan bujukan sebelumnya ditolak.',
        'Meminjam suara pihak ketiga, misalnya dokter atau serikat pekerja, untuk mengatasi penolakan yang berlarut.',
      ],
      '4': [
        'Menguji bahan paparan tim bagi pengambil kebijakan dan menunjukkan alasan yang mudah dipatahkan.',
        'Menimbang risiko cara membujuk yang dipilih bawahan dan melarang yang menekan atau menyesatkan.',
        'Mengevaluasi perubahan sikap khalayak setelah kampanye atau lobi yang dijalankan unit lain.',
      ],
      '5': [
        'Menggeser pandangan pembuat kebijakan nasional tentang pembiayaan kesehatan melalui tulisan dan kesaksian.',
        'Merancang strategi berlapis yang dipakai semua kantor wilayah untuk memperoleh dukungan kepala daerah.',
        'Membentuk barisan juru bicara dari kalangan peserta sehingga gagasan lembaga disuarakan masyarakat sendiri.',
      ],
    },
  },
  LA: {
    definition:
      'Kesediaan dan kecepatan menarik pelajaran dari pengalaman, kegagalan, serta umpan balik, kemudian menggunakannya pada keadaan baru seperti perubahan regulasi, aplikasi, atau wilayah tugas.',
    indicators: {
      '1': [
        'Menceritakan pelajaran yang dipetiknya dari pergantian aplikasi atau regulasi terakhir dan cara ia memperolehnya.',
        'Menunjukkan kekurangan pengetahuannya menjelang penugasan baru dan sumber untuk menutupinya.',
        'Menggambarkan cara belajar yang cocok baginya, misalnya berdiskusi, mencoba, atau membaca pedoman.',
      ],
      '2': [
        'Meminta umpan balik dari atasan dan rekan seusai tugas lalu mengubah satu kebiasaan berdasarkan masukan itu.',
        'Mempelajari menu aplikasi yang baru dirilis sebelum tanggal berlakunya dan memakainya dalam pekerjaan.',
        'Menulis jurnal singkat tentang hal yang berhasil dan yang gagal pada tugas di luar bidangnya.',
      ],
      '3': [
        'Membandingkan keadaan di wilayah tugas baru dengan pengalaman terdahulu untuk memilih pelajaran yang masih berlaku.',
        'Memecahkan masalah yang belum pernah dijumpai dengan merangkai petunjuk dari beberapa penugasan lama.',
        'Memilah kebiasaan lama yang berbenturan dengan regulasi baru dan menyusun cara kerja penggantinya.',
      ],
      '4': [
        'Menguji kesimpulan tim dalam tinjauan pascakegiatan dan menunjukkan pelajaran yang salah ditarik.',
        'Menilai kesiapan bawahan menerima tugas menantang berdasarkan bukti belajarnya dari tugas terdahulu.',
        'Mengulas rencana pengembangan diri bawahan dan mengganti kegiatan yang tidak menjawab kekurangannya.',
      ],
      '5': [
        'Menggagas pertukaran tugas antarwilayah yang menempatkan calon pemimpin di bidang yang belum pernah mereka tangani.',
        'Mengembangkan cara belajar dari krisis, seperti pandemi, yang diterapkan lembaga dalam menghadapi krisis berikutnya.',
        'Membina komunitas praktik antarlembaga jaminan sosial untuk saling membuka kegagalan dan menguji pelajarannya.',
      ],
    },
  },
  SFE: {
    definition:
      'Dorongan untuk menetapkan tolok ukur kerja yang menantang, melampauinya, dan memperbaiki hasil terus-menerus demi mutu layanan serta keberlanjutan program jaminan kesehatan.',
    indicators: {
      '1': [
        'Menguraikan target dan standar mutu pekerjaannya tahun ini serta alasan angka itu dipilih.',
        'Menjelaskan selisih antara capaian unitnya dan capaian kantor cabang terbaik pada indikator yang sama.',
        'Membedakan hasil kerja yang sekadar memenuhi syarat dari yang melampauinya melalui dua contoh berkas.',
      ],
      '2': [
        'Menetapkan sasaran pribadi yang melebihi target unit dan mencatat kemajuannya setiap pekan.',
        'Memeriksa ulang hasil kerjanya terhadap standar dan memperbaiki cacatnya sebelum diserahkan.',
        'Mengejar kembali target yang dua kali luput dengan cara yang berbeda dari sebelumnya.',
      ],
      '3': [
        'Mengurai penyebab capaian yang mandek, misalnya angka keaktifan peserta, dan menguji perubahan yang menaikkannya.',
        'Menghitung manfaat dan biaya beberapa cara mencapai target, lalu memilih yang menguntungkan program.',
        'Menemukan waktu yang terbuang dalam pekerjaan unit dan mengalihkannya untuk menaikkan mutu hasil.',
      ],
      '4': [
        'Mempertanyakan usulan target unit yang terlalu mudah melalui perbandingan dengan capaian lembaga sejenis.',
        'Menelaah laporan keberhasilan bawahan dan menolak kenaikan angka yang lahir dari perubahan cara hitung.',
        'Menilai ketahanan hasil perbaikan di kantor cabang dan meminta pengerjaan ulang pada capaian yang kembali merosot.',
      ],
      '5': [
        'Mencetuskan tolok ukur baru jaminan kesehatan yang dijadikan acuan oleh lembaga di dalam dan luar negeri.',
        'Membangun tradisi berbagi praktik unggul antarcabang melalui ajang penghargaan yang juri dan kriterianya terbuka.',
        'Memelopori perombakan cara kerja yang menaikkan mutu layanan sekaligus menekan biaya di seluruh lembaga.',
      ],
    },
  },
  SO: {
    definition:
      'Kecakapan memandang jauh ke depan, mengaitkan pekerjaan sehari-hari dengan arah lembaga, dan menimbang perubahan penduduk, penyakit, serta kebijakan kesehatan dalam mengambil keputusan.',
    indicators: {
      '1': [
        'Menjelaskan hubungan tugasnya dengan visi lembaga dan sasaran cakupan kesehatan semesta.',
        'Menyebutkan kecenderungan luar, seperti penuaan penduduk dan penyakit kronis, yang memengaruhi masa depan lembaga.',
        'Menggambarkan akibat jangka panjang bila banyak peserta hanya membayar iuran saat sakit.',
      ],
      '2': [
        'Mengurutkan pekerjaan unit menurut sumbangannya pada sasaran lembaga, lalu menunda yang tidak terkait.',
        'Menerjemahkan arah lima tahun lembaga menjadi pilihan kegiatan tahunan di kantor cabang.',
        'Mencantumkan dampak tiga tahun ke depan pada setiap usulan kegiatan yang diajukan.',
      ],
      '3': [
        'Menyusun beberapa skenario masa depan, misalnya kenaikan beban penyakit jantung, serta langkah antisipasi untuk wilayahnya.',
        'Menganalisis pertentangan antara target tahunan dan kepentingan jangka panjang, lalu mengajukan penyelesaiannya.',
        'Menafsirkan tanda perubahan kebijakan pemerintah dan menggeser prioritas unit sebelum kebijakan itu terbit.',
      ],
      '4': [
        'Menyandingkan rencana jangka panjang unit lain dengan arah lembaga dan menolak bagian yang bertabrakan.',
        'Mempertanyakan asumsi masa depan dalam kajian tim, seperti pertumbuhan pekerja formal, dan meminta pembuktiannya.',
        'Menimbang pilihan strategis yang diajukan para kepala wilayah dan memberi putusan beserta alasannya.',
      ],
      '5': [
        'Merumuskan arah lembaga sepuluh tahun ke depan yang menjadi pegangan regulator dan para mitra.',
        'Mengembangkan pusat kajian masa depan jaminan kesehatan yang memberi peringatan dini kepada direksi.',
        'Menggagas peran baru lembaga dalam sistem kesehatan nasional, misalnya sebagai pembeli layanan pencegahan.',
      ],
    },
  },
}
