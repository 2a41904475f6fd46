// Job descriptions of the Service Division. Source: the Medan Utara study, section 4.3.1,
// and the Kota Bekasi report, section 1.1.
// Facts are theirs, sentences ours.

import { deepFreeze } from '../../../deep-freeze'
import { reconstructed, restated } from '../../claims'
import type { BpjsJobDescription } from '../types'
import { noAuthorities, notInHeadcount } from './omissions'

/** Job descriptions of the Service Division. */
export const service: Readonly<
  Record<
    | 'kepala-bidang-pelayanan'
    | 'customer-service-officer'
    | 'penata-madya-pelayanan'
    | 'manajer-kasus-kk-pak',
    BpjsJobDescription
  >
> = /* @__PURE__ */ (() =>
  deepFreeze<
    Record<
      | 'kepala-bidang-pelayanan'
      | 'customer-service-officer'
      | 'penata-madya-pelayanan'
      | 'manajer-kasus-kk-pak',
      BpjsJobDescription
    >
  >({
    'kepala-bidang-pelayanan': {
      purpose: {
        description: {
          id: 'Menjaga agar jaminan ditetapkan dengan benar, pelayanan memenuhi standar mutu, dan keluhan peserta terselesaikan.',
          en: "Sees to it that benefits are determined correctly, service meets the quality standard and participants' complaints are settled.",
        },
        claims: [
          reconstructed('medan-utara', 'section 4.3.1, item 3', {
            confidence: 'proposed',
            note: {
              id: 'Sumber tidak mencetak kalimat tujuan; ini rangkuman dari tugas-tugasnya.',
              en: 'The source prints no statement of purpose; this sums up the duties.',
            },
          }),
        ],
      },
      duties: [
        {
          description: {
            id: 'Mengajukan rancangan rencana kerja dan anggaran Bidang Pelayanan untuk setiap tahun, agar kerja bidang efektif dan biayanya efisien.',
            en: "Proposes the Service Division's work plan and budget for each year, so that its work is effective and its costs efficient.",
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 3a')],
        },
        {
          description: {
            id: 'Mengoordinasikan penetapan jaminan sehingga besarannya akurat.',
            en: 'Coordinates the determination of benefits so that the amounts are accurate.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 3b')],
        },
        {
          description: {
            id: 'Mengoordinasikan pelayanan kepada peserta agar memenuhi standar mutu yang berlaku.',
            en: 'Coordinates the service given to participants so that it meets the quality standard in force.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 3c')],
        },
        {
          description: {
            id: 'Mengoordinasikan penuntasan semua keluhan demi naiknya kepuasan peserta.',
            en: "Coordinates the settling of all complaints so that participants' satisfaction rises.",
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 3d')],
        },
        {
          description: {
            id: 'Memantau kerja petugas Customer Service agar standar pelayanan terpenuhi.',
            en: 'Monitors the work of the Customer Service staff so that the service standard is met.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 3e')],
        },
        {
          description: {
            id: 'Menyusun laporan kegiatan bidang sebagai bahan laporan cabang.',
            en: "Writes the division's activity report as input to the branch's report.",
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 3f')],
        },
      ],
      authorities: [],
      missing: [noAuthorities('section 4.3.1, item 3'), notInHeadcount()],
    },
    'customer-service-officer': {
      purpose: {
        description: {
          id: 'Memenuhi keperluan layanan peserta dan calon peserta sehingga kepuasan mereka terjaga sesuai standar.',
          en: 'Meets the service needs of participants and prospects so that their satisfaction is kept up to standard.',
        },
        claims: [restated('medan-utara', 'section 4.3.1, Customer Service')],
      },
      duties: [
        {
          description: {
            id: 'Melayani peserta dan calon peserta menurut kebutuhannya: kepesertaan, iuran, pengajuan jaminan, dan permintaan informasi.',
            en: 'Serves participants and prospects according to need: membership, contributions, benefit applications and requests for information.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Customer Service')],
        },
        {
          description: {
            id: 'Menangani keluhan peserta menurut ketentuan dan mencarikan jalan keluarnya.',
            en: "Deals with participants' complaints under the rules and looks for a way out.",
          },
          claims: [
            restated('medan-utara', 'section 4.3.1, Customer Service', { confidence: 'corroborated' }),
            restated('kota-bekasi', 'section 1.1', {
              confidence: 'corroborated',
              note: {
                id: 'Mencari jalan keluar hanya disebut dalam tugas akhir Kota Bekasi.',
                en: 'Looking for a way out is named in the Kota Bekasi report only.',
              },
            }),
          ],
        },
        {
          description: {
            id: 'Menjaga kepuasan pelanggan sesuai standar layanan informasi.',
            en: 'Keeps up customer satisfaction to the standard of the information service.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Customer Service')],
        },
        {
          description: {
            id: 'Menjelaskan seluk-beluk BPJS Ketenagakerjaan dan tata cara klaim yang ditanyakan peserta.',
            en: 'Explains BPJS Ketenagakerjaan and the claim procedure a participant asks about.',
          },
          claims: [restated('kota-bekasi', 'section 1.1')],
        },
      ],
      authorities: [
        {
          description: { id: 'Memberi layanan informasi.', en: 'Gives the information service.' },
          claims: [restated('medan-utara', 'section 4.3.1, Customer Service, authority 1')],
        },
        {
          description: {
            id: 'Memproses jaminan yang diajukan peserta.',
            en: 'Processes the benefits that participants apply for.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Customer Service, authority 2')],
        },
        {
          description: {
            id: 'Memproses permintaan koreksi data.',
            en: 'Processes requests for data correction.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Customer Service, authority 3')],
        },
        {
          description: {
            id: 'Menjawab keluhan sejauh batas kewenangannya.',
            en: 'Answers complaints within the limits of authority.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Customer Service, authority 4')],
        },
      ],
      missing: [],
    },
    'penata-madya-pelayanan': {
      purpose: {
        description: {
          id: 'Memastikan klaim diverifikasi, dihitung, dan diproses dengan tepat bagi peserta.',
          en: 'Makes sure that claims are verified, calculated and processed correctly for participants.',
        },
        claims: [
          reconstructed('medan-utara', 'section 4.3.1, Penata Madya Pelayanan', {
            confidence: 'proposed',
            note: { id: 'Rangkuman dari tugas yang tercetak.', en: 'Sums up the printed duties.' },
          }),
        ],
      },
      duties: [
        {
          description: {
            id: 'Memverifikasi dokumen pendukung klaim program JKK dan JKM.',
            en: 'Verifies the supporting documents of work accident and death claims.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Pelayanan')],
        },
        {
          description: {
            id: 'Menentukan iuran pertama yang wajib disetor peserta.',
            en: 'Determines the first contribution a participant has to pay.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Pelayanan')],
        },
        {
          description: {
            id: 'Menentukan besar klaim dan memprosesnya.',
            en: 'Determines the amount of the claim and processes it.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Pelayanan')],
        },
        {
          description: {
            id: 'Memantau dan membina mitra Pejabat Pembuat Komitmen (PKK) agar mereka menjalankan kewajiban proses klaim dengan tepat.',
            en: 'Monitors and coaches the partners printed as Pejabat Pembuat Komitmen (PKK, commitment-making officials) so that they meet their part of the claim process correctly.',
          },
          claims: [
            restated('medan-utara', 'section 4.3.1, Penata Madya Pelayanan', {
              note: {
                id: 'Singkatan PKK tercetak demikian; singkatan yang lazim untuk Pejabat Pembuat Komitmen ialah PPK. Mitra mana yang dimaksud tidak jelas.',
                en: 'PKK is printed so; the usual abbreviation of Pejabat Pembuat Komitmen is PPK. Which partners are meant is not clear.',
              },
            }),
          ],
        },
      ],
      authorities: [
        {
          description: { id: 'Menetapkan besar klaim.', en: 'Sets the amount of a claim.' },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Pelayanan, authority 1')],
        },
        {
          description: {
            id: 'Menolak pengajuan yang belum memenuhi syarat.',
            en: 'Turns down applications that do not yet meet the requirements.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Pelayanan, authority 2')],
        },
        {
          description: {
            id: 'Menyusun rancangan perjanjian kerja sama.',
            en: 'Drafts cooperation agreements.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Pelayanan, authority 3')],
        },
      ],
      missing: [],
    },
    'manajer-kasus-kk-pak': {
      purpose: {
        description: {
          id: 'Memastikan peserta yang mengalami kecelakaan kerja atau penyakit akibat kerja siap bekerja kembali.',
          en: 'Makes sure that participants with a work accident or occupational disease are ready to return to work.',
        },
        claims: [restated('medan-utara', 'section 4.3.1, Manajer Kasus KK-PAK')],
      },
      duties: [
        {
          description: {
            id: 'Menjalankan dan menindaklanjuti penyelesaian kasus yang didiagnosis sebagai KK-PAK di wilayah operasional kantor cabang.',
            en: "Carries out and follows up the settlement of cases diagnosed as work accident or occupational disease in the branch's area of operation.",
          },
          claims: [restated('medan-utara', 'section 4.3.1, Manajer Kasus KK-PAK')],
        },
        {
          description: {
            id: 'Berkoordinasi dengan mitra terkait dalam menangani kasus KK-PAK.',
            en: 'Coordinates with the partners concerned in handling such cases.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Manajer Kasus KK-PAK')],
        },
      ],
      authorities: [
        {
          description: {
            id: 'Meminta data mengenai kasus KK-PAK.',
            en: 'Asks for data on work accident and occupational disease cases.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Manajer Kasus KK-PAK, authority 1')],
        },
        {
          description: {
            id: 'Memberi rekomendasi tindak lanjut atas kasus KK-PAK.',
            en: 'Recommends how to follow up a case.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Manajer Kasus KK-PAK, authority 2')],
        },
        {
          description: {
            id: 'Memberi rekomendasi perbaikan mutu layanan program JKK.',
            en: "Recommends improvements in the quality of the work accident programme's service.",
          },
          claims: [restated('medan-utara', 'section 4.3.1, Manajer Kasus KK-PAK, authority 3')],
        },
        {
          description: {
            id: 'Mengoordinasikan pemulihan peserta dan penyelesaian kasusnya.',
            en: 'Coordinates recovery and the settlement of the case.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Manajer Kasus KK-PAK, authority 4')],
        },
        {
          description: {
            id: 'Berkoordinasi dengan mitra mengenai penanganan kasus.',
            en: 'Coordinates with partners about the handling of cases.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Manajer Kasus KK-PAK, authority 5')],
        },
      ],
      missing: [],
    },
  }))()
