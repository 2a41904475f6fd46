// Job descriptions of the Membership Division. Source: the Medan Utara study, section 4.3.1,
// and the Tanjung Perak report, section II.1.
// Facts are theirs, sentences ours.

import type { Claim } from '../../../../model/claim'
import { deepFreeze } from '../../../deep-freeze'
import { restated } from '../../claims'
import type { BpjsJobDescription } from '../types'
import { noAuthorities, notInHeadcount } from './omissions'

const olderTitle: Claim['note'] = {
  id: 'Tercetak untuk Penata Madya Kepesertaan, yang kami baca sebagai sebutan lama jabatan ini.',
  en: "Printed for the Penata Madya Kepesertaan, which we read as this job's older title.",
}

const olderTitleKhusus: Claim['note'] = {
  id: 'Tercetak untuk Penata Madya Kepesertaan Khusus, yang kami baca sebagai sebutan lama jabatan ini.',
  en: "Printed for the Penata Madya Kepesertaan Khusus, which we read as this job's older title.",
}

/** Job descriptions of the Membership Division. */
export const membership: Readonly<
  Record<
    | 'kepala-bidang-kepesertaan'
    | 'account-representative'
    | 'account-representative-khusus'
    | 'petugas-administrasi-peserta'
    | 'petugas-administrasi-peserta-khusus',
    BpjsJobDescription
  >
> = /* @__PURE__ */ (() =>
  deepFreeze<
    Record<
      | 'kepala-bidang-kepesertaan'
      | 'account-representative'
      | 'account-representative-khusus'
      | 'petugas-administrasi-peserta'
      | 'petugas-administrasi-peserta-khusus',
      BpjsJobDescription
    >
  >({
    'kepala-bidang-kepesertaan': {
      purpose: {
        description: {
          id: 'Memastikan cabang meraih target peserta dan iurannya dengan cara yang efektif dan efisien.',
          en: 'Makes sure the branch reaches its membership and contribution targets effectively and efficiently.',
        },
        claims: [
          restated('tanjung-perak', 'section II.1, item 1', { confidence: 'corroborated' }),
          restated('medan-utara', 'section 4.3.1, item 2c', { confidence: 'corroborated' }),
        ],
      },
      duties: [
        {
          description: {
            id: 'Mengajukan rancangan rencana kerja dan anggaran bidangnya untuk setiap tahun, agar kerja bidang efektif dan biayanya efisien.',
            en: "Proposes the division's work plan and budget for each year, so that its work is effective and its costs efficient.",
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 2a')],
        },
        {
          description: {
            id: 'Menyusun program pemasaran untuk menambah kepesertaan dan program pengelolaan peserta di kantor cabang, sejalan dengan strategi pemasaran wilayah, untuk dijadikan pegangan operasional.',
            en: "Draws up the branch's marketing programme for membership growth and its participant management programme, in line with the regional marketing strategy, as a guide for operations.",
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 2b')],
        },
        {
          description: {
            id: 'Merencanakan pemasaran formal, informal, dan khusus beserta pengelolaan kepesertaan melalui CRM, mengikuti strategi pemasaran wilayah.',
            en: 'Plans formal, informal and special marketing, and membership management through CRM, following the regional marketing strategy.',
          },
          claims: [
            restated('medan-utara', 'section 4.3.1, item 2c', {
              note: {
                id: 'Pada butir ini sumber menulis Customer Relationship Program (CRM).',
                en: 'Here the source writes Customer Relationship Program (CRM).',
              },
            }),
          ],
        },
        {
          description: {
            id: 'Merencanakan, mengoordinasikan, serta mengarahkan program kepesertaan pemberi kerja/badan usaha untuk segmen PU, BPU, Keagenan, dan PMI beserta program Jakon, dan mengelola pelaksanaannya.',
            en: 'Plans, coordinates, directs and manages the employer membership programmes for wage earners, non-wage earners, agencies and migrant workers, together with the construction programme.',
          },
          claims: [restated('tanjung-perak', 'section II.1, item 1')],
        },
        {
          description: {
            id: 'Memperluas dan mengelola kepesertaan cabang melalui program Customer Relationship Management, selaras dengan strategi kepesertaan wilayah.',
            en: "Extends and manages the branch's membership through the Customer Relationship Management programme, in line with the regional membership strategy.",
          },
          claims: [restated('tanjung-perak', 'section II.1, item 1')],
        },
        {
          description: {
            id: 'Memantau hasil kerja AR, ARK, PAP, dan PAPK serta membinanya.',
            en: 'Monitors and coaches the performance of AR, ARK, PAP and PAPK.',
          },
          claims: [restated('tanjung-perak', 'section II.1, item 1')],
        },
        {
          description: {
            id: 'Memantau dan membina hasil kerja Marketing Officer (MO) serta Relationship Officer (RO).',
            en: 'Monitors and coaches the performance of the Marketing Officer (MO) and Relationship Officer (RO).',
          },
          claims: [
            restated('medan-utara', 'section 4.3.1, item 2c', {
              note: {
                id: 'Laporan magang Tanjung Perak menyebut AR, ARK, PAP, dan PAPK di tempat ini; daftar jabatannya berbeda sehingga keduanya disimpan.',
                en: 'The Tanjung Perak internship report names AR, ARK, PAP and PAPK in this place; the lists of jobs differ, so both are kept.',
              },
            }),
          ],
        },
        {
          description: {
            id: 'Mengendalikan pelayanan administrasi kepesertaan.',
            en: 'Controls the membership administration service.',
          },
          claims: [
            restated('tanjung-perak', 'section II.1, item 1', { confidence: 'corroborated' }),
            restated('medan-utara', 'section 4.3.1, item 2c', { confidence: 'corroborated' }),
          ],
        },
      ],
      authorities: [],
      missing: [noAuthorities('section 4.3.1, item 2'), notInHeadcount()],
    },
    'account-representative': {
      purpose: {
        description: {
          id: 'Mencapai target kepesertaan dan iuran dari pemberi kerja besar dan menengah serta jasa konstruksi, dengan administrasi yang tertib dan hubungan yang baik.',
          en: 'Reaches the membership and contribution targets among large and medium employers and construction, with orderly administration and good relations.',
        },
        claims: [restated('tanjung-perak', 'section II.1, item 2')],
      },
      duties: [
        {
          description: {
            id: 'Merancang usulan rencana kerjanya sendiri.',
            en: 'Drafts a proposal for the individual work plan.',
          },
          claims: [restated('tanjung-perak', 'section II.1, item 2')],
        },
        {
          description: {
            id: 'Mengoordinasikan dan/atau menjalankan kegiatan kepesertaan yang rencananya sudah disetujui, untuk memperoleh peserta baru atau menarik kembali peserta yang telah keluar.',
            en: 'Coordinates and/or carries out the membership activities whose plan has been approved, to win new participants or bring back those who left.',
          },
          claims: [restated('tanjung-perak', 'section II.1, item 2')],
        },
        {
          description: { id: 'Membina anggota timnya.', en: 'Coaches the members of the team.' },
          claims: [restated('tanjung-perak', 'section II.1, item 2')],
        },
        {
          description: {
            id: 'Mengoordinasikan dan/atau melaksanakan pembinaan peserta sebagai bagian dari program hubungan peserta (CRM).',
            en: 'Coordinates and/or carries out guidance of participants as part of the participant relationship programme (CRM).',
          },
          claims: [
            restated('tanjung-perak', 'section II.1, item 2', { confidence: 'corroborated' }),
            restated('medan-utara', 'section 4.3.1, Account Representative', { confidence: 'corroborated' }),
          ],
        },
        {
          description: {
            id: 'Mengoordinasikan dan/atau melaksanakan pembinaan kanal, baik fisik maupun nonfisik.',
            en: 'Coordinates and/or carries out guidance of the channels, physical and non-physical.',
          },
          claims: [restated('tanjung-perak', 'section II.1, item 2')],
        },
        {
          description: {
            id: 'Melayani peserta dan menyelesaikan keluhannya dengan cepat dan tepat supaya administrasi tertib.',
            en: 'Serves participants and deals with their complaints quickly and correctly, so that administration is in order.',
          },
          claims: [
            restated('tanjung-perak', 'section II.1, item 2', { confidence: 'corroborated' }),
            restated('medan-utara', 'section 4.3.1, Account Representative', { confidence: 'corroborated' }),
          ],
        },
        {
          description: { id: 'Mengumpulkan data peserta.', en: "Collects participants' data." },
          claims: [restated('medan-utara', 'section 4.3.1, Account Representative')],
        },
        {
          description: {
            id: 'Menjaga hubungan baik dengan peserta serta menaikkan jumlah peserta dan iuran sesuai ketetapan.',
            en: 'Maintains good relations with participants and raises membership and contributions as set.',
          },
          claims: [
            restated('tanjung-perak', 'section II.1, item 2', { confidence: 'corroborated' }),
            restated('medan-utara', 'section 4.3.1, Account Representative', {
              confidence: 'corroborated',
              note: {
                id: 'Di kedua sumber ini tercetak sebagai hasil yang dituju, bukan sebagai butir tugas.',
                en: 'In both sources this is printed as the result aimed at, not as a duty of its own.',
              },
            }),
          ],
        },
      ],
      authorities: [],
      missing: [noAuthorities('section 4.3.1, Account Representative')],
    },
    'account-representative-khusus': {
      purpose: {
        description: {
          id: 'Mencapai target kepesertaan dan iuran dari pemberi kerja kecil dan mikro, BPU, Keagenan, dan PMI, dengan administrasi tertib serta hubungan baik dengan peserta dan mitra.',
          en: 'Reaches the membership and contribution targets among small and micro employers, non-wage earners, agencies and migrant workers, with orderly administration and good relations with participants and partners.',
        },
        claims: [restated('tanjung-perak', 'section II.1, item 4')],
      },
      background: {
        description: {
          id: 'Jabatan ini baru di BPJS Ketenagakerjaan dan berperan penting dalam pencapaian target kepesertaan.',
          en: 'The job is a new one at BPJS Ketenagakerjaan and matters much for reaching the membership target.',
        },
        claims: [
          restated('surabaya-rungkut', 'both abstracts, first sentence', {
            note: {
              id: 'Tahun abstraknya tidak tercetak, sehingga sejak kapan jabatan ini ada tidak diketahui.',
              en: 'The abstract gives no year, so it is not known since when the job exists.',
            },
          }),
        ],
      },
      duties: [
        {
          description: {
            id: 'Menyusun lalu menjalankan kegiatan kepesertaan yang telah disetujui bagi pemberi kerja kecil dan mikro, BPU, Keagenan, dan PMI, dari awal sampai akhir proses akuisisi.',
            en: 'Plans and carries out the approved membership activities for small and micro employers, non-wage earners, agencies and migrant workers, from the start to the end of the acquisition process.',
          },
          claims: [restated('tanjung-perak', 'section II.1, item 4')],
        },
        {
          description: {
            id: 'Melaksanakan pembinaan kepada peserta dan mitra kerja sama sebagai bagian dari program komunikasi dan hubungan (CRM).',
            en: 'Carries out guidance of participants and partners as part of the communication and relationship programme (CRM).',
          },
          claims: [
            restated('tanjung-perak', 'section II.1, item 4', { confidence: 'corroborated' }),
            restated('medan-utara', 'section 4.3.1, Account Representative Khusus', {
              confidence: 'corroborated',
              note: {
                id: 'Mitra kerja sama hanya disebut dalam laporan magang Tanjung Perak; sebutan CRM hanya dalam penelitian Medan Utara.',
                en: 'Partners are named in the Tanjung Perak internship report only, CRM in the Medan Utara study only.',
              },
            }),
          ],
        },
        {
          description: {
            id: 'Mengumpulkan data calon peserta (potensi).',
            en: 'Collects data on prospects.',
          },
          claims: [
            restated('medan-utara', 'section 4.3.1, Account Representative Khusus', {
              confidence: 'corroborated',
            }),
            restated('tanjung-perak', 'section II.3', { confidence: 'corroborated' }),
          ],
        },
        {
          description: {
            id: 'Memasarkan program untuk memperoleh peserta baru atau mengajak peserta yang sudah keluar masuk lagi, sehingga target kepesertaan dan iurannya tercapai.',
            en: 'Markets the programmes to win new participants or to bring those who left back in, so that the membership and contribution targets set are reached.',
          },
          claims: [
            restated('medan-utara', 'section 4.3.1, Account Representative Khusus', {
              confidence: 'corroborated',
            }),
            restated('tanjung-perak', 'section II.3', { confidence: 'corroborated' }),
          ],
        },
        {
          description: {
            id: 'Melayani peserta dan menyelesaikan keluhannya dengan cepat dan tepat supaya administrasi tertib.',
            en: 'Serves participants and deals with their complaints quickly and correctly, so that administration is in order.',
          },
          claims: [
            restated('tanjung-perak', 'section II.1, item 4', { confidence: 'corroborated' }),
            restated('medan-utara', 'section 4.3.1, Account Representative Khusus', {
              confidence: 'corroborated',
            }),
          ],
        },
        {
          description: {
            id: 'Menjaga hubungan baik dengan peserta dan mitra serta menaikkan jumlah peserta dan iuran sesuai ketetapan.',
            en: 'Maintains good relations with participants and partners and raises membership and contributions as set.',
          },
          claims: [
            restated('tanjung-perak', 'section II.1, item 4', { confidence: 'corroborated' }),
            restated('medan-utara', 'section 4.3.1, Account Representative Khusus', {
              confidence: 'corroborated',
              note: {
                id: 'Di kedua sumber ini tercetak sebagai hasil yang dituju; mitra hanya disebut dalam laporan magang Tanjung Perak.',
                en: 'In both sources this is printed as the result aimed at; partners are named in the Tanjung Perak internship report only.',
              },
            }),
          ],
        },
      ],
      authorities: [],
      missing: [noAuthorities('section 4.3.1, Account Representative Khusus')],
    },
    'petugas-administrasi-peserta': {
      purpose: {
        description: {
          id: 'Menyediakan data yang akurat dan lengkap sehingga kegiatan kepesertaan oleh Account Representative berjalan lancar.',
          en: "Provides accurate and complete data so that the Account Representatives' membership activities run smoothly.",
        },
        claims: [restated('tanjung-perak', 'section II.1, item 3')],
      },
      duties: [
        {
          description: {
            id: 'Mengumpulkan, memverifikasi, dan mengelola data kegiatan kepesertaan, dalam lingkup tugasnya dan menurut arahan atasan.',
            en: "Gathers, verifies and manages the data of membership activities, within the job's scope and as the superior instructs.",
          },
          claims: [restated('tanjung-perak', 'section II.1, item 3')],
        },
        {
          description: {
            id: 'Memberi layanan dokumen administrasi kepesertaan.',
            en: 'Provides the document service of membership administration.',
          },
          claims: [
            restated('tanjung-perak', 'section II.1, item 3', { confidence: 'corroborated' }),
            restated('medan-utara', 'section 4.3.1, Penata Madya Kepesertaan', {
              confidence: 'corroborated',
              note: olderTitle,
            }),
          ],
        },
        {
          description: {
            id: 'Menghimpun dan mengelola data pemasaran dan data administrasi kepesertaan agar kegiatan pemasaran lancar.',
            en: 'Gathers and manages marketing data and membership administration data so that marketing runs smoothly.',
          },
          claims: [
            restated('medan-utara', 'section 4.3.1, Penata Madya Kepesertaan', {
              confidence: 'unverified',
              note: olderTitle,
            }),
          ],
        },
        {
          description: {
            id: 'Menghitung iuran yang terutang beserta dendanya bila ada.',
            en: 'Calculates the contributions due and any penalty.',
          },
          claims: [
            restated('medan-utara', 'section 4.3.1, Penata Madya Kepesertaan', {
              confidence: 'unverified',
              note: olderTitle,
            }),
          ],
        },
      ],
      authorities: [],
      missing: [noAuthorities('section 4.3.1, Penata Madya Kepesertaan')],
    },
    'petugas-administrasi-peserta-khusus': {
      purpose: {
        description: {
          id: 'Menyediakan data yang akurat dan lengkap sehingga kegiatan kepesertaan oleh Account Representative Khusus berjalan lancar.',
          en: "Provides accurate and complete data so that the Special Account Representatives' membership activities run smoothly.",
        },
        claims: [restated('tanjung-perak', 'section II.1, item 5')],
      },
      duties: [
        {
          description: {
            id: 'Mengumpulkan, memverifikasi, dan mengelola data kegiatan kepesertaan, dalam lingkup tugasnya dan menurut arahan atasan.',
            en: "Gathers, verifies and manages the data of membership activities, within the job's scope and as the superior instructs.",
          },
          claims: [restated('tanjung-perak', 'section II.1, item 5')],
        },
        {
          description: {
            id: 'Memberi layanan dokumen administrasi kepesertaan.',
            en: 'Provides the document service of membership administration.',
          },
          claims: [
            restated('tanjung-perak', 'section II.1, item 5', { confidence: 'corroborated' }),
            restated('medan-utara', 'section 4.3.1, Penata Madya Kepesertaan Khusus', {
              confidence: 'corroborated',
              note: olderTitleKhusus,
            }),
          ],
        },
        {
          description: {
            id: 'Menghimpun dan mengelola data pemasaran serta administrasi untuk peserta BPU dan jasa konstruksi.',
            en: 'Gathers and manages marketing and administration data for non-wage earners and construction services.',
          },
          claims: [
            restated('medan-utara', 'section 4.3.1, Penata Madya Kepesertaan Khusus', {
              confidence: 'unverified',
              note: {
                id: 'Tercetak untuk Penata Madya Kepesertaan Khusus. Menurut laporan magang Tanjung Perak jasa konstruksi ditangani Petugas Administrasi Peserta.',
                en: 'Printed for the Penata Madya Kepesertaan Khusus. In the Tanjung Perak internship report construction belongs to the Participant Administration Officer.',
              },
            }),
          ],
        },
        {
          description: {
            id: 'Menyiapkan sarana dan prasarana yang menunjang pemasaran kepada BPU.',
            en: 'Prepares the facilities and means that support marketing to non-wage earners.',
          },
          claims: [
            restated('medan-utara', 'section 4.3.1, Penata Madya Kepesertaan Khusus', {
              confidence: 'unverified',
              note: olderTitleKhusus,
            }),
          ],
        },
        {
          description: {
            id: 'Menghitung iuran yang terutang beserta dendanya bila ada.',
            en: 'Calculates the contributions due and any penalty.',
          },
          claims: [
            restated('medan-utara', 'section 4.3.1, Penata Madya Kepesertaan Khusus', {
              confidence: 'unverified',
              note: olderTitleKhusus,
            }),
          ],
        },
      ],
      authorities: [],
      missing: [noAuthorities('section 4.3.1, Penata Madya Kepesertaan Khusus')],
    },
  }))()
