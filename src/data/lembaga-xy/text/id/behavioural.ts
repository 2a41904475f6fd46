// Texts of the behavioural competencies, in Indonesian.
// Source: none, the paper prints names only. The sentences are ours; the rules they keep are tests. See claims.ts.

import type { BehaviouralCode } from '../../ids'
import type { LembagaXyCompetencyText } from '../types'

/** Texts of the behavioural competencies. */
export const behavioural: Readonly<Record<BehaviouralCode, LembagaXyCompetencyText>> = {
  AT: {
    definition:
      'Kemampuan mengurai masalah menjadi bagian-bagiannya dan menelusuri hubungan sebab akibat antarbagian, misalnya ketika biaya klaim naik atau peserta di suatu wilayah berhenti membayar iuran.',
    levelDescriptions: {
      1: 'Mampu menjelaskan bagian, gejala, dan sebab masalah yang dijumpai dalam tugasnya beserta alat untuk mengurainya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu mengurai masalah dalam tugasnya menurut bagian, urutan, dan sebabnya dengan teknik analisis yang tersedia.',
      3: 'Mampu menemukan sebab masalah di unit kerjanya yang tidak terungkap oleh prosedur, dengan menguji dugaan berdasarkan data.',
      4: 'Mampu menilai secara tertulis analisis masalah dan usulan penyelesaian yang disusun orang lain di beberapa unit kerja.',
      5: 'Mampu mengembangkan kerangka dan metode penelusuran sebab masalah yang menjadi acuan lembaga.',
    },
    indicators: {
      1: [
        'Membedakan gejala dari akar masalah pada contoh kasus antrean panjang di kantor cabang.',
        'Menghitung andil jumlah kasus dan biaya per kasus dalam kenaikan biaya klaim pada contoh tabel.',
        'Membaca contoh diagram tulang ikan dengan menyebutkan masalah, penyebab utama, dan penyebab turunannya.',
      ],
      2: [
        'Memilah tunggakan iuran pada laporan bulanan menurut segmen peserta, lama menunggak, dan wilayah.',
        'Mengurutkan kejadian dalam banding asesi untuk menunjukkan pada tahap uji kompetensi mana penyebab keberatan itu timbul.',
        'Mencatat selisih angka kunjungan ke fasilitas kesehatan tingkat pertama (FKTP) antarbulan beserta kemungkinan penyebab yang perlu ditanyakan.',
      ],
      3: [
        'Menelusuri lonjakan klaim rawat inap hingga ke rumah sakit, diagnosis, dan pola rujukan yang menjadi penyebabnya.',
        'Menggugurkan dugaan yang tidak terbukti tentang penyebab turunnya keaktifan peserta, berdasarkan data pembanding.',
        'Menyusun tabel pilihan untuk menyelesaikan masalah data kepesertaan ganda, yang membandingkan biaya, waktu, dan akibatnya bagi peserta.',
      ],
      4: [
        'Menandai secara tertulis mata rantai sebab akibat tanpa dukungan bukti dalam analisis rekan.',
        'Menilai secara tertulis apakah tindak lanjut temuan surveilans menyentuh akar masalah di beberapa tempat uji kompetensi (TUK).',
        'Menguji ulang asumsi proyeksi klaim buatan unit lain, dengan memo yang memuat pengaruh tiap asumsi terhadap hasilnya.',
      ],
      5: [
        'Melatih analis dari semua wilayah melalui bedah kasus tentang masalah yang sulit, dengan hasil yang diterbitkan bagi seluruh lembaga.',
        'Merancang kerangka baku analisis masalah pembiayaan kesehatan untuk seluruh kantor cabang.',
        'Mengembangkan metode penelusuran akar masalah yang menggabungkan data klaim, kepesertaan, dan pengaduan.',
      ],
    },
  },
  CT: {
    definition:
      'Kemampuan mengenali pola di balik kejadian yang tampak terpisah dan merangkainya menjadi konsep, model, atau kerangka yang memandu kebijakan serta layanan jaminan kesehatan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan konsep dasar dan pola yang berulang dalam tugasnya dengan bagan, contoh, atau perbandingan, diukur dengan tanya jawab atau tes tertulis.',
      2: 'Mampu menerapkan konsep dan pola yang sudah dikenal untuk menata keterangan serta menerangkan perkara dalam tugasnya.',
      3: 'Mampu merumuskan penjelasan baru bagi masalah unit kerjanya dari pola di balik data dan kejadian yang terpisah.',
      4: 'Mampu menilai secara tertulis konsep, model, dan kerangka yang diajukan orang lain dari beberapa unit kerja.',
      5: 'Mampu menciptakan konsep, model, dan kerangka baru yang mengubah cara lembaga memandang layanannya.',
    },
    indicators: {
      1: [
        'Menggambar peta konsep yang menghubungkan peserta, fasilitas kesehatan, dan lembaga beserta arus iuran dan layanan di antara ketiganya.',
        'Memberi contoh sehari-hari tentang konsep gotong royong yang mendasari jaminan kesehatan.',
        'Menunjukkan pola yang sama pada dua contoh banding asesi dari skema sertifikasi yang berbeda.',
      ],
      2: [
        'Menerapkan konsep bahwa rujukan mengikuti kebutuhan medis saat menerangkan kepada peserta alasan ia perlu dirujuk.',
        'Mengelompokkan masukan asesi seusai uji kompetensi ke dalam tema pokok menurut pola keluhannya.',
        'Memakai analogi yang dikenal pendengar saat menyampaikan konsep pembayaran kapitasi kepada kader kesehatan.',
      ],
      3: [
        'Merangkai temuan dari klaim, pengaduan, dan survei menjadi satu model tentang pergeseran kebutuhan peserta.',
        'Mengungkap pola bersama di balik keluhan yang datang dari berbagai kantor cabang dan fasilitas kesehatan.',
        'Merumuskan ulang persoalan antrean menurut kerangka perjalanan pasien sehingga muncul pilihan penyelesaian baru.',
      ],
      4: [
        'Menyanggah secara tertulis rancangan model buatan rekan dengan contoh kasus yang tidak dapat dijelaskan model itu.',
        'Menilai secara tertulis kecocokan konsep skema sertifikasi dari sektor lain dengan kebutuhan jabatan di lembaga.',
        'Menyandingkan kerangka yang saling bertentangan dari beberapa unit, dengan memo tentang bagian yang layak mendasari kebijakan.',
      ],
      5: [
        'Menggagas model kepesertaan baru bagi pekerja informal yang belum terjangkau program yang ada.',
        'Menulis naskah konsep yang mengubah cara lembaga memandang pencegahan penyakit dalam pembiayaan kesehatan.',
        'Membangun kerangka pembahasan mutu layanan yang dipakai bersama kementerian dan fasilitas kesehatan.',
      ],
    },
  },
  CFO: {
    definition:
      'Kemampuan menjaga kerapian berkas, ketepatan data, dan kejelasan peran agar kekeliruan dalam urusan kepesertaan, klaim, serta keuangan cepat terlihat.',
    levelDescriptions: {
      1: 'Mampu menjelaskan aturan penataan berkas dan ketepatan data dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menata berkas dan memeriksa data dalam tugasnya menurut susunan serta prosedur yang berlaku.',
      3: 'Mampu menemukan sebab berkas tidak tertib atau data tidak cocok di unit kerjanya untuk merumuskan tata kerja yang mencegahnya.',
      4: 'Mampu menilai kerapian berkas, ketepatan data, dan kejelasan tata kerja di beberapa unit kerja, dengan saran perbaikan tertulis.',
      5: 'Mampu mengembangkan standar berkas dan sistem kendali data yang dipakai di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menyebutkan aturan penamaan, penomoran, dan penyimpanan berkas yang berlaku di unit kerjanya.',
        'Menunjukkan kekurangan pada contoh berkas asesi menurut daftar kelengkapan permohonan sertifikasi.',
        'Memberi contoh akibat kesalahan pengetikan data identitas bagi hak peserta di fasilitas kesehatan.',
      ],
      2: [
        'Mencocokkan kembali isian data peserta dengan dokumen sumber sebelum data disimpan dalam sistem.',
        'Menata map berkas dan folder digital menurut susunan berkas unit sehingga rekan menemukan berkas tanpa bertanya.',
        'Menuliskan tugas hasil rapat beserta tenggat dan penanggung jawabnya dalam daftar kerja pada hari rapat itu.',
      ],
      3: [
        'Menelusuri sebab berkas klaim berulang kali tidak lengkap hingga ke butir daftar periksa yang perlu diubah.',
        'Merekonsiliasi catatan unitnya dengan catatan unit lain yang angkanya berbeda sampai selisihnya dijelaskan dalam berita acara.',
        'Menyusun pembagian peran staf sertifikasi dan staf administrasi yang semula tumpang tindih dalam mengelola berkas asesi.',
      ],
      4: [
        'Merekomendasikan secara tertulis cara mengubah usulan tata kerja yang mengaburkan batas tugas antarpetugas.',
        'Menguji ulang sampel berkas asesi yang telah diperiksa rekan, dengan catatan tertulis tentang setiap kekeliruan yang terlewat.',
        'Membandingkan penataan arsip beberapa unit dengan standar kearsipan lembaga, disertai laporan tentang penyimpangannya.',
      ],
      5: [
        'Merancang sistem kendali data yang menandai isian janggal sebelum layanan diberikan kepada peserta.',
        'Membakukan susunan berkas dan istilah kerja sehingga seluruh kantor cabang memakai acuan yang sama.',
        'Mengembangkan program tertib berkas dengan metode 5R (ringkas, rapi, resik, rawat, rajin) di seluruh lembaga.',
      ],
    },
  },
  HPA: {
    definition:
      'Kemampuan memperjelas harapan kerja, menagih komitmen, dan menegakkan konsekuensi yang disepakati ketika hasil atau perilaku rekan, mitra, atau unit menyimpang dari standar layanan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan komitmen kerja, ukuran, dan konsekuensi yang melekat pada tugasnya serta tugas rekannya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu membuat kesepakatan kerja yang terukur dalam tugasnya dan menagih pemenuhannya menurut standar layanan serta aturan yang berlaku.',
      3: 'Mampu menemukan sebab komitmen di unit kerjanya tidak ditepati untuk merumuskan perbaikan atau konsekuensi yang sepadan.',
      4: 'Mampu menilai secara tertulis cara beberapa unit kerja menagih komitmen dan memberi konsekuensi.',
      5: 'Mampu mengembangkan mekanisme pertanggungjawaban dan kebijakan tentang konsekuensi yang berlaku di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menyebutkan target, standar layanan, dan batas tanggung jawab tiap peran pada contoh rencana kerja unit.',
        'Membedakan komitmen yang terukur dari janji yang kabur pada contoh notula rapat.',
        'Mengurutkan tahap teguran menurut aturan disiplin lembaga pada contoh kasus komitmen kerja yang berulang kali dilanggar.',
      ],
      2: [
        'Menyusun kesepakatan tertulis dengan rekan tentang pembagian tugas yang memuat hasil, ukuran, dan tenggatnya.',
        'Menagih laporan hasil uji kompetensi kepada asesor pada tanggal yang tercantum dalam kesepakatan.',
        'Menegur rekan yang melanggar kesepakatan jam layanan, dengan menyebutkan fakta kejadiannya.',
      ],
      3: [
        'Mengurai sebab target verifikasi di unit kerjanya meleset, dengan memilah kendala sistem dari komitmen yang diabaikan.',
        'Merundingkan rencana perbaikan tertulis dengan fasilitas kesehatan mitra yang berulang kali mengabaikan janji layanan.',
        'Merumuskan bersama rekan konsekuensi atas keterlambatan serah terima berkas ketika kesepakatan belum mengaturnya.',
      ],
      4: [
        'Menyandingkan konsekuensi yang diberikan beberapa kantor atas pelanggaran komitmen yang serupa, dengan catatan tertulis tentang perbedaan yang tidak beralasan.',
        'Menilai secara tertulis apakah rencana pembinaan kinerja unit lain menyasar penyebab komitmen kerja tidak ditepati.',
        'Menandai secara tertulis target dalam laporan kinerja unit lain yang meleset tanpa ada penanggung jawabnya.',
      ],
      5: [
        'Merancang mekanisme tanggung jawab bersama atas layanan yang melibatkan beberapa kantor dan mitra.',
        'Membangun forum terbuka tempat unit kerja mempertanggungjawabkan janji kinerjanya kepada unit lain.',
        'Merumuskan pembaruan kebijakan lembaga tentang konsekuensi, berdasarkan telaah atas perkara disiplin dan praktik lembaga publik lain.',
      ],
    },
  },
  IS: {
    definition:
      'Kemampuan menggali keterangan dari berbagai sumber dengan bertanya, mengamati, dan memeriksa silang sebelum menyimpulkan perkara peserta, iuran, klaim, atau fasilitas kesehatan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan sumber keterangan yang sah dan pertanyaan yang perlu diajukan dalam tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu mengumpulkan keterangan dari sumber yang tersedia untuk menyelesaikan tugasnya menurut prosedur yang berlaku.',
      3: 'Mampu menggali keterangan bagi perkara di unit kerjanya yang sumbernya bertentangan atau belum diketahui.',
      4: 'Mampu menilai secara tertulis kecukupan dan keandalan sumber keterangan yang dipakai beberapa unit kerja.',
      5: 'Mampu mengembangkan jejaring sumber dan metode pencarian keterangan yang dipakai di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menyebutkan sumber resmi untuk memeriksa status kepesertaan, tarif layanan, dan peraturan yang berlaku.',
        'Membedakan keterangan saksi langsung dari kabar pihak ketiga pada contoh laporan pengaduan.',
        'Menyusun tiga pertanyaan untuk menggali keterangan yang belum terungkap dalam contoh penuturan seorang peserta.',
      ],
      2: [
        'Menanyai peserta, kader, atau petugas fasilitas kesehatan untuk melengkapi fakta dalam kronologi kejadian.',
        'Mengunjungi lokasi badan usaha untuk mencatat fakta tentang jumlah pekerja yang belum terdaftar.',
        'Mengumpulkan aturan, surat edaran, dan kasus terdahulu sebagai sumber jawaban atas pertanyaan tertulis dari peserta.',
      ],
      3: [
        'Menggali keterangan yang bertentangan dari rumah sakit dan peserta hingga urutan kejadiannya terang.',
        'Memeriksa silang (triangulasi) fakta dari basis data, wawancara, dan pengamatan lapangan untuk menutup celah informasi dalam suatu kasus.',
        'Mewawancarai pakar klinis di luar unitnya untuk memperoleh fakta bagi kasus yang tidak terjawab oleh dokumen.',
      ],
      4: [
        'Menilai secara tertulis kecukupan sumber yang dipakai rekan dari unit lain, dengan menunjukkan sumber yang terlewat.',
        'Merekomendasikan secara tertulis perluasan atau penghentian pencarian fakta, berdasarkan bahan yang telah dikumpulkan unit lain.',
        'Menguji keandalan keterangan asesor dalam berkas banding asesi berdasarkan rekaman uji kompetensi, disertai catatan tertulis bagi tim banding.',
      ],
      5: [
        'Membangun jejaring narasumber dari fasilitas kesehatan, perguruan tinggi, dan komunitas pasien, yang terbuka bagi seluruh unit.',
        'Mengembangkan panduan wawancara dan pengamatan lapangan yang menjadi acuan pencarian fakta di lembaga.',
        'Merintis cara memantau berbagai sumber untuk menangkap tanda awal perubahan pola penyakit, regulasi, dan harapan masyarakat.',
      ],
    },
  },
  IU: {
    definition:
      'Kemampuan menangkap dan menanggapi perasaan, kekhawatiran, serta maksud orang lain yang kerap tidak terucap, terutama peserta yang sakit, keluarganya, rekan kerja, dan petugas fasilitas kesehatan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan tanda perasaan dan maksud orang yang dihadapi dalam tugasnya, diukur dengan tanya jawab atau tes tertulis berbasis kasus.',
      2: 'Mampu menanggapi perasaan dan maksud orang lain dalam tugasnya menurut pedoman pelayanan yang berlaku.',
      3: 'Mampu menafsirkan perasaan dan maksud tak terucap di balik ketegangan atau keberatan yang dihadapi unit kerjanya.',
      4: 'Mampu menilai secara tertulis cara orang lain di beberapa unit kerja menangkap dan menanggapi perasaan.',
      5: 'Mampu mengembangkan panduan, pelatihan, dan forum lembaga untuk memahami perasaan serta maksud orang yang dilayani.',
    },
    indicators: {
      1: [
        'Menyebutkan tanda perasaan cemas, marah, atau bingung pada rekaman percakapan dengan seorang peserta.',
        'Menceritakan kembali isi contoh keluhan peserta beserta perasaan yang tersirat di dalamnya.',
        'Membedakan kekhawatiran keluarga pasien gawat darurat dari kekhawatiran peserta yang mengurus perubahan data dalam dua contoh kasus.',
      ],
      2: [
        'Memastikan maksud peserta dengan mengulang inti penuturannya setelah ia selesai berbicara.',
        'Menyesuaikan pilihan kata dan tempo bicara ketika melayani lansia, penyandang disabilitas, atau penutur bahasa daerah.',
        'Menyapa rekan yang tampak murung dengan menanyakan perasaannya tanpa terdengar orang lain.',
      ],
      3: [
        'Menggali kekhawatiran tak terucap seorang dokter di fasilitas kesehatan tingkat pertama (FKTP) tentang aturan rujukan melalui percakapan langsung.',
        'Mengurai ketegangan antarrekan di unitnya dengan menggali perasaan, kepentingan, dan riwayat hubungan tiap orang.',
        'Menyusun cara berbicara dengan peserta yang berulang kali mengadu, berdasarkan kekhawatiran di balik pengaduannya.',
      ],
      4: [
        'Menandai secara tertulis tanda perasaan peserta yang terlewat oleh rekan dari unit lain.',
        'Menilai tanggapan petugas beberapa kantor terhadap perasaan peserta pada rekaman percakapan, dengan saran perbaikan tertulis.',
        'Mengulas secara tertulis rencana penyelesaian perselisihan antara asesor dan asesi dari sisi kekhawatiran tiap pihak.',
      ],
      5: [
        'Mengembangkan pelatihan empati bagi petugas di seluruh kantor, berdasarkan kisah nyata tentang perasaan peserta.',
        'Merumuskan panduan menanggapi perasaan keluarga yang berduka, pasien penyakit berat, dan penyintas kekerasan.',
        'Memprakarsai forum berkala petugas layanan yang menghimpun pengetahuan tentang maksud di balik perilaku peserta.',
      ],
    },
  },
  PO: {
    definition:
      'Kemampuan menyusun dan memantau rencana yang memuat sasaran, urutan kegiatan, jadwal, serta sumber daya agar program kantor cabang dan unit kerja selesai pada waktunya.',
    levelDescriptions: {
      1: 'Mampu menjelaskan isi rencana kerja dan jadwal yang mengatur tugasnya, diukur dengan tes tertulis atau tanya jawab.',
      2: 'Mampu menyusun dan memantau rencana kegiatan dalam tugasnya menurut format serta prosedur yang berlaku.',
      3: 'Mampu mengatasi hambatan rencana di unit kerjanya yang timbul dari ketergantungan antarkegiatan, gangguan, atau keterbatasan sumber daya.',
      4: 'Mampu menilai secara tertulis kelayakan rencana beberapa unit kerja dan ketepatan pelaksanaannya.',
      5: 'Mampu mengembangkan siklus, model, dan metode perencanaan baru yang dipakai di seluruh lembaga.',
    },
    indicators: {
      1: [
        'Menunjukkan sasaran, kegiatan, anggaran, dan jadwal pada contoh rencana kerja tahunan unit.',
        'Membedakan kegiatan mendesak dari kegiatan penting pada contoh jadwal mingguan.',
        'Menyebutkan petugas, peralatan, dan izin yang perlu dicantumkan dalam rencana layanan kepesertaan keliling.',
      ],
      2: [
        'Menyusun jadwal uji kompetensi beserta asesor, tempat uji kompetensi (TUK), dan perangkat asesmennya.',
        'Membuat jadwal giliran petugas loket menurut perkiraan jumlah kunjungan harian.',
        'Memperbarui catatan kemajuan rencana setiap pekan dengan tanda pada kegiatan yang terlambat.',
      ],
      3: [
        'Memetakan ketergantungan antarkegiatan dalam rencana pendaftaran massal untuk menemukan titik rawan keterlambatan.',
        'Mengatur ulang jadwal verifikasi klaim ketika sistem terganggu sehingga tenggat pembayaran tetap terpenuhi.',
        'Menghitung kebutuhan tenaga, dana, dan waktu untuk beberapa skenario rencana program.',
      ],
      4: [
        'Menandai secara tertulis jadwal yang berbenturan atau tanpa penanggung jawab pada rencana beberapa kantor cabang.',
        'Mengevaluasi pelaksanaan program unit lain menurut rencana awalnya, dengan laporan tentang ketepatan perkiraan waktu dan biaya.',
        'Menguji ketahanan rencana kontingensi unit lain dalam skenario terburuk, dengan rekomendasi tertulis untuk menutup celah yang tersisa.',
      ],
      5: [
        'Merancang siklus perencanaan yang menyatukan rencana kantor pusat, kantor wilayah, dan kantor cabang.',
        'Mengembangkan model perencanaan yang mengalokasikan sumber daya antarwilayah menurut perubahan jumlah peserta.',
        'Memelopori rencana bersama bagi program lintas lembaga dengan peta jalan dan dasbor yang terbuka bagi semua pihak.',
      ],
    },
  },
  SCF: {
    definition:
      'Kemampuan bertindak dengan keyakinan pada kesanggupan diri saat menyatakan pendapat, mempertahankan pendirian, dan menghadapi pimpinan, badan usaha, dokter, atau peserta yang berbeda pandangan.',
    levelDescriptions: {
      1: 'Mampu menjelaskan dasar keyakinan diri dalam tugasnya, yaitu kekuatan, keterbatasan, dan wewenangnya, diukur dengan tanya jawab atau tes tertulis.',
      2: 'Mampu menyatakan pendapat dan bertindak dengan keyakinan dalam tugasnya menurut wewenang serta aturan yang ada.',
      3: 'Mampu mengambil pendirian yang beralasan dalam perkara di unit kerjanya yang diperdebatkan dan belum terjawab oleh aturan.',
      4: 'Mampu menilai secara tertulis dasar keyakinan dan pendirian orang lain di beberapa unit kerja.',
      5: 'Mampu menumbuhkan kepercayaan diri pegawai lembaga serta membela gagasan baru lembaga dengan pendirian yang beralasan.',
    },
    indicators: {
      1: [
        'Menyebutkan satu kekuatan dan satu keterbatasan dirinya sebagai dasar keyakinan dalam bertugas, dengan contoh kejadian nyata.',
        'Memilah contoh keputusan yang berada dalam wewenangnya dari keputusan yang perlu diteruskan kepada atasan.',
        'Membedakan keyakinan yang beralasan dari keberanian tanpa dasar pada dua contoh jawaban petugas.',
      ],
      2: [
        'Menyampaikan kewajiban iuran kepada pimpinan badan usaha tanpa menunggu didampingi atasan.',
        'Mengemukakan pendapat dalam rapat unit meskipun berseberangan dengan pandangan sebagian besar hadirin.',
        'Menjawab dokter yang meragukan pendapatnya dengan menunjukkan ketentuan yang mendasari pendapat itu.',
      ],
      3: [
        'Mempertahankan pendirian atas hasil telaah dengan alasan dan bukti di hadapan pihak rumah sakit yang menentangnya.',
        'Menyatakan pendirian atas kasus yang belum terjawab oleh aturan, dengan catatan tentang risikonya bagi diri sendiri dan peserta.',
        'Mengurai penyebab keraguannya menjelang presentasi penting sehingga keyakinannya bertumpu pada jawaban yang telah disiapkan.',
      ],
      4: [
        'Menilai secara tertulis apakah keyakinan rekan pada usulan berisiko bertumpu pada bukti.',
        'Mengulas secara tertulis pendirian asesor dalam banding asesi dengan menandai alasan yang kuat dan yang lemah.',
        'Memberi umpan balik tertulis seusai geladi presentasi rekan unit lain, dengan bukti atas kesanggupan yang diragukan oleh rekan itu sendiri.',
      ],
      5: [
        'Membela gagasan baru lembaga di hadapan parlemen, media, atau forum internasional dengan pendirian yang didukung bukti.',
        'Menggagas terobosan yang belum teruji di lembaga, dengan pernyataan tertulis bahwa ia bertanggung jawab atas hasilnya.',
        'Membangun program pendampingan yang menumbuhkan keyakinan pegawai muda untuk menjalankan penugasan di daerah terpencil.',
      ],
    },
  },
  SC: {
    definition:
      'Kemampuan mengendalikan emosi dan tetap tenang saat diprovokasi, ditekan, atau kelebihan beban kerja, misalnya di loket pengaduan, di ruang rapat, atau menjelang tenggat verifikasi klaim.',
    levelDescriptions: {
      1: 'Mampu menjelaskan pemicu emosi, akibatnya, dan teknik menenangkan diri dalam tugasnya, diukur dengan tanya jawab atau tes tertulis.',
      2: 'Mampu mengendalikan emosi saat diprovokasi atau ditekan dalam tugasnya, dengan teknik dan pedoman yang tersedia.',
      3: 'Mampu menemukan sumber emosi dan tekanan di unit kerjanya untuk merumuskan cara meredakannya.',
      4: 'Mampu menilai secara tertulis tanggapan orang lain di beberapa unit kerja saat menghadapi emosi dan tekanan.',
      5: 'Mampu mengembangkan protokol, program, dan pembelajaran lembaga tentang pengendalian emosi di bawah tekanan.',
    },
    indicators: {
      1: [
        'Menyebutkan tiga keadaan di tempat kerja yang memicu emosinya beserta tanda awal pada dirinya.',
        'Memeragakan teknik menenangkan diri, misalnya mengatur napas, untuk dipakai sebelum menanggapi kata-kata kasar.',
        'Menguraikan akibat luapan emosi petugas bagi peserta yang sakit pada contoh kejadian di loket.',
      ],
      2: [
        'Menjawab bentakan peserta dengan nada tenang hingga pelayanannya tuntas.',
        'Menunda balasan atas surel bernada menyerang sampai emosinya reda.',
        'Menahan komentar pribadi tentang rekan saat emosi memuncak dalam rapat komite skema.',
      ],
      3: [
        'Menelusuri pola pemicu emosinya dari catatan beberapa kejadian untuk menemukan kebiasaan kerja yang perlu diubah.',
        'Meredakan emosi pihak yang bertikai di ruang tunggu dengan mendengarkan mereka bergantian di tempat terpisah.',
        'Menyusun urutan kerja unit menjelang tenggat verifikasi klaim, berdasarkan sumber tekanan yang telah dikenali.',
      ],
      4: [
        'Menilai secara tertulis apakah petugas beberapa kantor tetap tenang menurut pedoman ketika menghadapi insiden yang dilaporkan.',
        'Menandai kalimat bernada emosional yang memperuncing perselisihan pada konsep surat unit lain, dengan usulan tertulis tentang kalimat penggantinya.',
        'Menelaah keputusan beberapa kantor cabang selama krisis layanan, dengan laporan tentang keputusan yang diambil karena tekanan.',
      ],
      5: [
        'Merancang protokol yang melindungi petugas serta peserta dalam penanganan amarah dan kekerasan verbal.',
        'Mengembangkan bersama psikolog program ketahanan menghadapi tekanan bagi petugas garis depan.',
        'Menerbitkan kumpulan pembelajaran tentang menjaga ketenangan saat krisis layanan untuk dipakai lembaga publik lain.',
      ],
    },
  },
}
