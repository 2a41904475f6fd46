// Job descriptions of General Affairs and Human Resources. Source: the Medan Utara study, section 4.3.1.
// Facts are theirs, sentences ours.

import { deepFreeze } from '../../../deep-freeze'
import { reconstructed, restated } from '../../claims'
import type { BpjsJobDescription } from '../types'
import { notInHeadcount } from './omissions'

/** Job descriptions of General Affairs and Human Resources. */
export const generalAffairs: Readonly<
  Record<
    | 'kepala-bidang-umum-sdm'
    | 'penata-madya-umum'
    | 'penata-madya-sdm'
    | 'penata-madya-kearsipan'
    | 'sekretaris',
    BpjsJobDescription
  >
> = /* @__PURE__ */ (() =>
  deepFreeze<
    Record<
      | 'kepala-bidang-umum-sdm'
      | 'penata-madya-umum'
      | 'penata-madya-sdm'
      | 'penata-madya-kearsipan'
      | 'sekretaris',
      BpjsJobDescription
    >
  >({
    'kepala-bidang-umum-sdm': {
      purpose: {
        description: {
          id: 'Memastikan kebutuhan pegawai, barang, dan layanan umum terpenuhi sehingga kegiatan kantor cabang lancar.',
          en: "Makes sure that the needs for staff, goods and general services are met so that the branch's work runs smoothly.",
        },
        claims: [
          reconstructed('medan-utara', 'section 4.3.1, item 5', {
            confidence: 'proposed',
            note: { id: 'Rangkuman dari ketiga tugasnya.', en: 'Sums up its three duties.' },
          }),
        ],
      },
      duties: [
        {
          description: {
            id: 'Memantau dan mengoordinasikan pengelolaan SDM.',
            en: 'Monitors and coordinates human resource management.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 5, duty 1')],
        },
        {
          description: {
            id: 'Mengadakan barang dan jasa, memelihara aset, serta menyediakan layanan umum untuk pegawai.',
            en: 'Procures goods and services, maintains assets and provides general services for staff.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 5, duty 2')],
        },
        {
          description: {
            id: 'Membina komunikasi dengan pihak dalam dan luar lembaga untuk menopang kelancaran kegiatan cabang dari sisi SDM dan umum.',
            en: "Keeps up communication with parties inside and outside the institution to support the branch's work in human resources and general affairs.",
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 5, duty 3')],
        },
      ],
      authorities: [
        {
          description: {
            id: 'Menetapkan calon pegawai baru.',
            en: 'Decides on the candidates for new employees.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 5, authority 1')],
        },
        {
          description: {
            id: 'Menetapkan pembelian barang dan jasa dalam batas kewenangannya.',
            en: 'Decides on purchases of goods and services within the limits of authority.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 5, authority 2')],
        },
        {
          description: {
            id: 'Menetapkan pelatihan dan pembinaan pegawai dalam batas wewenangnya.',
            en: 'Decides on training and coaching of staff within the limits of authority.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 5, authority 3')],
        },
        {
          description: {
            id: 'Menegur pegawai atas kinerjanya.',
            en: 'Reprimands employees over their performance.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 5, authority 4')],
        },
        {
          description: {
            id: 'Mewakili lembaga dalam menangani persoalan hubungan industrial.',
            en: 'Represents the institution in industrial relations matters.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 5, authority 5')],
        },
      ],
      missing: [notInHeadcount()],
    },
    'penata-madya-umum': {
      purpose: {
        description: {
          id: 'Menyediakan aset, barang, dan jasa yang diperlukan cabang dengan mutu dan waktu yang tepat.',
          en: 'Provides the assets, goods and services the branch needs, of the right quality and on time.',
        },
        claims: [
          reconstructed('medan-utara', 'section 4.3.1, Penata Madya Umum', {
            confidence: 'proposed',
            note: { id: 'Rangkuman dari tugas yang tercetak.', en: 'Sums up the printed duties.' },
          }),
        ],
      },
      duties: [
        {
          description: {
            id: 'Mengelola aset supaya dapat didayagunakan secara optimal.',
            en: 'Manages assets so that the best use can be made of them.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Umum, duty 1')],
        },
        {
          description: {
            id: 'Menyediakan barang atau jasa dengan mutu yang sesuai dan pada waktunya.',
            en: 'Supplies goods or services of the right quality and on time.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Umum, duty 2')],
        },
        {
          description: {
            id: 'Mengemas kartu BPJS dan mengirimkannya ke perusahaan yang bersangkutan.',
            en: 'Packs BPJS cards and sends them to the companies concerned.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Umum, duty 3')],
        },
      ],
      authorities: [
        {
          description: {
            id: 'Mengelola kontrak penyediaan barang atau jasa dan basis data vendor, supaya pengadaan tertib secara administrasi dan hukum serta berjalan lancar.',
            en: 'Manages supply contracts and the vendor database, so that procurement is in administrative and legal order and runs smoothly.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Umum, authority 1')],
        },
      ],
      missing: [],
    },
    'penata-madya-sdm': {
      purpose: {
        description: {
          id: 'Memenuhi kebutuhan pegawai cabang, data kepegawaiannya, dan pengembangan kualifikasinya.',
          en: "Meets the branch's needs for staff, for staff data and for the development of their qualifications.",
        },
        claims: [
          reconstructed('medan-utara', 'section 4.3.1, Penata Madya SDM', {
            confidence: 'proposed',
            note: { id: 'Rangkuman dari tugas yang tercetak.', en: 'Sums up the printed duties.' },
          }),
        ],
      },
      duties: [
        {
          description: {
            id: 'Memenuhi kebutuhan pegawai pada waktunya dan dengan kualifikasi yang sesuai.',
            en: 'Fills staffing needs on time and with the right qualifications.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya SDM, duty 1')],
        },
        {
          description: {
            id: 'Mengelola administrasi pegawai kantor cabang, antara lain data lembur, cuti, dan sakit, agar datanya akurat.',
            en: 'Manages the staff administration of the branch, such as overtime, leave and sickness data, so that the data are accurate.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya SDM, duty 2')],
        },
        {
          description: {
            id: 'Menjalankan pengembangan pegawai supaya kualifikasi SDM yang ditetapkan terpenuhi.',
            en: 'Carries out staff development so that the qualifications set are met.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya SDM, duty 3')],
        },
      ],
      authorities: [
        {
          description: {
            id: 'Mengoordinasikan jalannya penilaian kinerja pegawai.',
            en: 'Coordinates the performance appraisal of staff.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya SDM, authority 1')],
        },
        {
          description: {
            id: 'Mengoordinasikan pemenuhan hak pegawai menurut ketentuan.',
            en: "Coordinates the granting of employees' entitlements under the rules.",
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya SDM, authority 2')],
        },
      ],
      missing: [],
    },
    'penata-madya-kearsipan': {
      purpose: {
        description: {
          id: 'Menjaga arsip dan kesekretariatan cabang sehingga operasional berjalan lancar.',
          en: "Looks after the branch's archives and secretarial work so that operations run smoothly.",
        },
        claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Kearsipan')],
      },
      duties: [
        {
          description: {
            id: 'Menjalankan kesekretariatan, pengelolaan arsip, dan layanan umum lain yang menunjang operasional.',
            en: 'Carries out secretarial work, records management and other general services that support operations.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Kearsipan, duty 1')],
        },
        {
          description: {
            id: 'Mengumpulkan dan menata dokumen yang akan diarsipkan.',
            en: 'Collects and orders documents for the archive.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Kearsipan, duty 2')],
        },
      ],
      authorities: [
        {
          description: {
            id: 'Menyimpan data dokumen yang sudah diarsipkan.',
            en: 'Keeps the data of archived documents.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Kearsipan, authority 1')],
        },
        {
          description: {
            id: 'Mengoordinasikan pengumpulan dokumen penting milik peserta.',
            en: "Coordinates the collection of participants' important documents.",
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Kearsipan, authority 2')],
        },
      ],
      missing: [],
    },
    sekretaris: {
      purpose: {
        description: {
          id: 'Menunjang kelancaran kerja kepala kantor cabang.',
          en: 'Supports the smooth working of the head of branch.',
        },
        claims: [restated('medan-utara', 'section 4.3.1, item 6, duty 3')],
      },
      duties: [
        {
          description: { id: 'Mengelola administrasi surat-menyurat.', en: 'Manages the correspondence.' },
          claims: [restated('medan-utara', 'section 4.3.1, item 6, duty 1')],
        },
        {
          description: {
            id: 'Menjadwalkan rapat internal maupun eksternal.',
            en: 'Schedules internal and external meetings.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 6, duty 2')],
        },
        {
          description: {
            id: 'Mencatat kebutuhan administrasi personel beserta sarana dan prasarana kerja di kantor cabang.',
            en: "Records the branch's needs in personnel administration and in work facilities.",
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 6, duty 3')],
        },
      ],
      authorities: [
        {
          description: {
            id: 'Melegalisasi keperluan administrasi setiap cabang.',
            en: 'Certifies the administrative papers of each branch.',
          },
          claims: [
            restated('medan-utara', 'section 4.3.1, item 6, authority 1', {
              note: {
                id: 'Sumber menulis setiap cabang; mungkin yang dimaksud setiap bidang.',
                en: 'The source writes each branch; each division may be meant.',
              },
            }),
          ],
        },
        {
          description: {
            id: 'Memberi keterangan pers tentang kebijakan lembaga.',
            en: "Gives press statements on the institution's policy.",
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 6, authority 2')],
        },
        {
          description: {
            id: 'Menjadi penghubung komunikasi antara kepala cabang dan semua bidang.',
            en: 'Acts as the channel of communication between the head of branch and all divisions.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 6, authority 3')],
        },
      ],
      missing: [],
    },
  }))()
