// Definitions of the 17 competencies and the 3 proposed ones, in Indonesian.
// Source: none, the study prints names only; the sentences are ours. See ../claims.ts.

import type { CompetencyText } from '../../../../model/competency-text'
import { deepFreeze } from '../../../deep-freeze'
import type { BpjsCode } from '../../ids'

/** Definitions of the 20 competencies in Indonesian: no indicators, since the model has no levels. Deeply frozen. */
export const bpjsKetenagakerjaanTextId: Readonly<Record<BpjsCode, CompetencyText>> =
  /* @__PURE__ */ deepFreeze<Readonly<Record<BpjsCode, CompetencyText>>>({
    AOR: {
      definition:
        'Kemampuan menetapkan sasaran kerja yang terukur dan mengejarnya sampai tercapai. Pada account representative tampak ketika ia membandingkan akuisisi dan iuran yang masuk dengan target, lalu mengubah cara kerja bila tertinggal.',
    },
    CLI: {
      definition:
        'Kemampuan terus menambah pengetahuan dan membenahi cara kerja berdasarkan pengalaman. Di kantor cabang tampak ketika petugas mempelajari aturan atau kanal layanan yang baru dan memperbaiki langkah yang kerap membuat berkas dikembalikan.',
    },
    CSE: {
      definition:
        'Kemampuan melayani peserta dan pemberi kerja sampai kebutuhannya terjawab, bahkan melampaui yang diperkirakan. Tampak di loket maupun saat kunjungan: kebutuhan ditanyakan, prosedur dijelaskan dengan bahasa sederhana, dan janji penyelesaian ditepati.',
    },
    PROF: {
      definition:
        'Kemampuan menjalankan tugas menurut aturan, etika, dan batas kewenangan jabatan, juga ketika ada tekanan. Pada account representative tampak dalam menjaga kerahasiaan data peserta, menepati janji temu, dan menolak pemberian dari perusahaan binaan.',
    },
    SYN: {
      definition:
        'Kemampuan menyatukan kerja beberapa orang, bidang, dan mitra untuk satu hasil bersama. Di kantor cabang tampak ketika bidang kepesertaan, pelayanan, dan keuangan saling meneruskan data serta berbagi tugas dalam satu kasus.',
    },
    PLO: {
      definition:
        'Kemampuan menerjemahkan target menjadi urutan kegiatan, jadwal, dan sumber daya yang siap dipakai. Pada account representative tampak dalam rencana kerja individu: wilayah garapan, daftar perusahaan yang dikunjungi, dan tindak lanjut setiap pekan.',
    },
    PSDM: {
      definition:
        'Kemampuan menemukan sebab masalah, menimbang pilihan beserta risikonya, dan memutuskan dalam batas wewenang. Tampak ketika antrean menumpuk, data pekerja tidak cocok, atau pemberi kerja menunggak dan langkah berikutnya perlu segera ditetapkan.',
    },
    STL: {
      definition:
        'Kemampuan menghubungkan pekerjaan tim dengan arah lembaga dan menggerakkan orang lain menuju arah itu. Pada account representative tampak saat ia mendahulukan segmen yang sejalan dengan strategi wilayah dan membimbing tim atau mitra menggarapnya.',
    },
    PKN: {
      definition:
        'Kemampuan menjelaskan program jaminan sosial ketenagakerjaan: siapa yang dilindungi, besar iuran, manfaat, syarat, dan tata cara klaim. Tampak ketika account representative menerangkan jaminan kecelakaan kerja (JKK), jaminan kematian (JKM), jaminan hari tua (JHT), jaminan pensiun (JP), atau jaminan kehilangan pekerjaan (JKP) menurut segmen lawan bicaranya.',
    },
    TLIT: {
      definition:
        'Kemampuan memakai aplikasi kepesertaan, kanal layanan daring, dan perangkat kantor sambil menjaga keamanan akses. Di kantor cabang tampak ketika petugas memandu peserta mendaftar lewat ponsel atau mewawancarai pengaju klaim melalui panggilan video.',
    },
    DADM: {
      definition:
        'Kemampuan mengumpulkan, memeriksa, mencatat, dan menyimpan data kepesertaan dengan teliti sehingga dapat dipercaya dan ditelusuri kembali. Di kantor cabang tampak dalam koreksi data pekerja, pencocokan upah dengan iuran, dan pengarsipan formulir pendaftaran.',
    },
    PRES: {
      definition:
        'Kemampuan menyampaikan bahan kepada sekelompok pendengar secara runtut dengan contoh dan alat bantu yang cocok. Pada account representative tampak saat ia menyosialisasikan program kepada pengurus perusahaan, komunitas pekerja mandiri, atau calon pekerja migran.',
    },
    MCV: {
      definition:
        'Kemampuan mengenali pemberi kerja yang belum patuh, menunjukkan kewajiban yang dilanggar, dan menuntun pemenuhannya secara bertahap serta terdokumentasi. Tampak pada perusahaan yang belum mendaftar, melaporkan sebagian pekerja atau upahnya, atau menunggak iuran.',
    },
    MKT: {
      definition:
        'Kemampuan memetakan calon peserta, memilih pendekatan untuk tiap segmen, dan mengubah minat menjadi pendaftaran. Pada account representative tampak dari pengumpulan data potensi dan penawaran program hingga kembalinya peserta yang pernah keluar.',
    },
    RBN: {
      definition:
        'Kemampuan membuka dan memelihara hubungan kerja dengan pihak yang memengaruhi kepesertaan. Pada account representative tampak dalam kunjungan pembinaan ke perusahaan, keagenan, serikat pekerja, dan komunitas, juga setelah pendaftaran selesai.',
    },
    CHM: {
      definition:
        'Kemampuan menerima keluhan dengan tenang, menelusuri pokok persoalan, menuntaskannya sesuai wewenang, dan mencatatnya sebagai bahan perbaikan. Di kantor cabang tampak pada keluhan tentang saldo, klaim yang tertunda, atau data yang keliru.',
    },
    NEG: {
      definition:
        'Kemampuan mencapai kesepakatan yang dapat dijalankan kedua pihak tanpa melepas ketentuan wajib. Pada account representative tampak ketika membicarakan jadwal pelunasan tunggakan, tahapan mendaftarkan seluruh pekerja, atau isi kerja sama dengan mitra.',
    },
    LIS: {
      definition:
        'Kemampuan menyimak perkataan dan maksud lawan bicara sampai tuntas, lalu memastikan pemahaman sebelum menanggapi. Pada account representative tampak ketika keberatan pemberi kerja dirangkum kembali dan dibenarkan olehnya sebelum program ditawarkan.',
    },
    SCO: {
      definition:
        'Kemampuan menggali dan membatasi kebutuhan calon peserta: siapa yang dilindungi, risiko apa yang dihadapi, program mana yang cocok. Tampak dalam percakapan awal account representative sebelum penawaran atau kunjungan lanjutan disiapkan.',
    },
    DIG: {
      definition:
        'Kemampuan menjangkau dan meyakinkan calon peserta melalui kanal digital serta mengukur hasilnya. Pada account representative khusus tampak ketika ia menawarkan program kepada pekerja mandiri lewat media sosial, pesan siaran, dan tautan pendaftaran.',
    },
  })
