// Obstacles and remedies. Source: the Kota Bekasi report, section 5.1, and the Medan Utara study, sections 4.4 and 4.5.2.

import { deepFreeze } from '../../../deep-freeze'
import { authored, restated } from '../../claims'
import type { BpjsObstacleId } from '../../ids'
import type { BpjsStatement } from '../../statement'

/** Something that hinders the service work, and what is done about it. */
export interface BpjsObstacle extends BpjsStatement {
  /** What the sources do about it, or, where they say nothing, what we propose. */
  readonly remedies: readonly BpjsStatement[]
}

/** The eleven obstacles, each with what is done about it; remedies of ours are claimed as authored. */
export const obstacles: Readonly<Record<BpjsObstacleId, BpjsObstacle>> = /* @__PURE__ */ (() =>
  deepFreeze<Record<BpjsObstacleId, BpjsObstacle>>({
    'dokumen-tidak-lengkap': {
      description: {
        id: 'Dokumen peserta tidak lengkap atau tidak sesuai, sehingga pekerjaan petugas melambat dan peserta harus datang ke kantor.',
        en: "Participants' documents are incomplete or do not match, which slows the staff down and makes participants come to the office.",
      },
      claims: [
        restated('kota-bekasi', 'section 5.1, b', { confidence: 'corroborated' }),
        restated('medan-utara', 'sections 4.4.3 and 4.5.2, item 2', { confidence: 'corroborated' }),
      ],
      remedies: [
        {
          description: {
            id: 'Memberi edukasi kepada peserta yang dokumennya kurang agar segera melengkapinya.',
            en: 'Educate participants whose documents are missing to complete them soon.',
          },
          claims: [restated('kota-bekasi', 'section 5.1, b')],
        },
        {
          description: {
            id: 'CSO menjelaskan kembali syarat dan alur layanan yang baru sampai peserta paham.',
            en: 'The CSO explains the requirements and the new procedure again until the participant understands.',
          },
          claims: [
            restated('medan-utara', 'section 4.4.3, interview with the Head of Service', {
              confidence: 'single-source',
            }),
          ],
        },
      ],
    },
    'antrean-melebihi-kapasitas': {
      description: {
        id: 'Antrean melampaui daya tampung ruangan dan dapat menurunkan mutu pelayanan.',
        en: 'The queue exceeds the capacity of the room and may lower the quality of service.',
      },
      claims: [restated('kota-bekasi', 'section 5.1, b')],
      remedies: [
        {
          description: {
            id: 'Membagi peserta ke dalam beberapa kelompok dan mendahulukan kelompok yang cepat selesai.',
            en: 'Divide participants into groups and take first the groups whose cases are quick.',
          },
          claims: [
            restated('kota-bekasi', 'section 5.1, b', {
              note: {
                id: 'Sumber tidak menyebut dasar pengelompokannya.',
                en: 'The source does not say by what to group.',
              },
            }),
          ],
        },
        {
          description: {
            id: 'Mengerahkan ranger, yaitu pegawai back office yang ikut melayani.',
            en: 'Call in rangers, back-office employees who join in serving.',
          },
          claims: [restated('kota-bekasi', 'section 5.1, b')],
        },
      ],
    },
    'belum-paham-kanal-daring': {
      description: {
        id: 'Banyak peserta masih awam dan bingung memakai Lapak Asik; sosialisasi lewat spanduk, banner, dan situs belum menjangkau semuanya.',
        en: 'Many participants are new to Lapak Asik and confused by it; publicity by banners and website has not reached everybody.',
      },
      claims: [restated('medan-utara', 'section 4.4.1, closing paragraph; also section 4.5.2, item 1')],
      remedies: [
        {
          description: {
            id: 'Petugas keamanan dan CSO membimbing peserta mendaftar di tempat.',
            en: 'Security staff and the CSO guide participants through registering on the spot.',
          },
          claims: [
            restated(
              'medan-utara',
              'section 4.4.1, interviews with participants; section 4.4.2, interview with the Head of Service',
            ),
          ],
        },
        {
          description: {
            id: 'Menyampaikan informasi klaim JHT yang lebih lengkap dan terarah, termasuk bagi peserta mandiri (BPU).',
            en: 'Give fuller and more directed information on old-age savings claims, also for self-paying participants (BPU).',
          },
          claims: [restated('medan-utara', 'section 4.4.1, closing paragraph')],
        },
      ],
    },
    'tidak-punya-gawai': {
      description: {
        id: 'Sebagian peserta tidak memiliki perangkat yang diperlukan, misalnya ponsel Android.',
        en: 'Some participants lack the device needed, such as an Android phone.',
      },
      claims: [restated('medan-utara', 'section 4.5.2, item 1')],
      remedies: [
        {
          description: {
            id: 'Menyediakan komputer pendaftaran bagi peserta di pintu masuk kantor.',
            en: 'Provide computers for registration at the office entrance.',
          },
          claims: [
            restated('medan-utara', 'section 4.5.1, item 2', {
              note: {
                id: 'Tercetak sebagai fasilitas yang sudah ada; hubungannya dengan kendala ini dari kami.',
                en: 'Printed as a facility already there; linking it with this obstacle is ours.',
              },
            }),
          ],
        },
      ],
    },
    'memilih-tatap-muka': {
      description: {
        id: 'Ada peserta yang punya ponsel, tetapi menganggap layanan tatap muka lebih praktis.',
        en: 'Some participants own a phone but find face-to-face service more practical.',
      },
      claims: [restated('medan-utara', 'section 4.5.2, item 1')],
      remedies: [
        {
          description: {
            id: 'Memperagakan klaim daring sekali di tempat dan menunjukkan berapa lama waktunya, lalu membiarkan peserta memilih.',
            en: 'Demonstrate an online claim once on the spot and show how long it takes, then let the participant choose.',
          },
          claims: [authored()],
        },
      ],
    },
    'unggah-gagal': {
      description: {
        id: 'Unggahan dokumen gagal saat mendaftar.',
        en: 'The upload of documents fails during registration.',
      },
      claims: [restated('medan-utara', 'section 4.5.2, item 2')],
      remedies: [
        {
          description: {
            id: 'Memberi petunjuk ukuran dan jenis berkas sebelum pendaftaran, serta nomor bantuan bila unggahan gagal.',
            en: 'State the size and type of file before registration, and a help number for failed uploads.',
          },
          claims: [authored()],
        },
      ],
    },
    'data-tidak-valid': {
      description: {
        id: 'Data yang diisi peserta dinyatakan tidak valid oleh aplikasi walau sesuai dokumennya, antara lain pada peserta BPU.',
        en: 'The application rejects as invalid what the participant fills in, although it agrees with the documents, among others for a BPU participant.',
      },
      claims: [
        restated(
          'medan-utara',
          'section 4.4.1, interview with a BPU participant; also the closing paragraph',
        ),
      ],
      remedies: [
        {
          description: {
            id: 'Mengajukan koreksi data kepesertaan lebih dulu, lalu mengabari peserta ketika ia dapat mendaftar lagi.',
            en: 'File a correction of the membership data first, then tell the participant when to register again.',
          },
          claims: [authored()],
        },
      ],
    },
    'kartu-tidak-aktif': {
      description: {
        id: 'Kartu kepesertaan dari perusahaan sebelumnya bermasalah.',
        en: 'There is a problem with the participant card from the previous employer.',
      },
      claims: [
        restated('medan-utara', 'section 4.4.1, interview with a participant who claimed online', {
          confidence: 'single-source',
        }),
      ],
      remedies: [
        {
          description: {
            id: 'CSO menyarankan peserta mengaktifkan ulang kartunya yang terbaru lewat tempat kerja sekarang.',
            en: 'The CSO advises the participant to reactivate the newest card through the present workplace.',
          },
          claims: [
            restated('medan-utara', 'section 4.4.1, interview with a participant who claimed online', {
              confidence: 'single-source',
            }),
          ],
        },
      ],
    },
    'sulit-dihubungi': {
      description: {
        id: 'Peserta sukar atau tidak dapat dihubungi pada jadwal wawancara video.',
        en: 'The participant is hard or impossible to reach at the time set for the video interview.',
      },
      claims: [restated('medan-utara', 'section 4.5.2, item 3')],
      remedies: [
        {
          description: {
            id: 'Mengirim pengingat sebelum jadwal, mencatat nomor cadangan, dan menawarkan satu waktu pengganti.',
            en: 'Send a reminder beforehand, record a second number and offer one other time.',
          },
          claims: [authored()],
        },
      ],
    },
    'jaringan-tidak-stabil': {
      description: {
        id: 'Jaringan internet tidak stabil dan gambar ponsel kurang jelas, sehingga wawancara terganggu.',
        en: 'The internet connection is unstable and the phone picture unclear, which disturbs the interview.',
      },
      claims: [
        restated(
          'medan-utara',
          'section 4.5.2, item 3; also section 4.4.3, interview with the Head of Service',
        ),
      ],
      remedies: [
        {
          description: {
            id: 'Petugas bertambah teliti memastikan orang di layar adalah pengaju klaim agar tidak terjadi salah bayar.',
            en: 'Staff take extra care that the person on the screen is the claimant, to avoid a wrong payment.',
          },
          claims: [
            restated('medan-utara', 'section 4.4.3, interview with the Head of Service', {
              confidence: 'single-source',
            }),
          ],
        },
        {
          description: {
            id: 'Menyiapkan sambungan cadangan dan menjadwalkan ulang bila identitas tidak dapat dipastikan.',
            en: 'Keep a back-up connection and reschedule when identity cannot be established.',
          },
          claims: [authored()],
        },
      ],
    },
    'kepala-pengganti': {
      description: {
        id: 'Kepala bidang yang cuti digantikan kepala bidang lain yang kurang mendalami pelayanan prima.',
        en: "A division head on leave is replaced by another division's head who is less familiar with service excellence.",
      },
      claims: [
        restated('medan-utara', 'section 4.5.2, item 4', {
          note: {
            id: 'Contoh yang tercetak ialah Kepala Bidang Pelayanan.',
            en: 'The example printed is the Head of Service.',
          },
        }),
      ],
      remedies: [
        {
          description: {
            id: 'Menyiapkan wakil dari dalam bidang itu sendiri dan catatan serah tugas sebelum cuti dimulai.',
            en: 'Prepare a deputy from within the division and a handover note before the leave begins.',
          },
          claims: [authored()],
        },
      ],
    },
  }))()
