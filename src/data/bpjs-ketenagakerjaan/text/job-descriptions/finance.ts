// Job descriptions of the Finance Division. Source: the Medan Utara study, section 4.3.1.
// Facts are theirs, sentences ours.

import { deepFreeze } from '../../../deep-freeze'
import { reconstructed, restated, stated } from '../../claims'
import type { BpjsJobDescription } from '../types'
import { notInHeadcount } from './omissions'

/** Job descriptions of the Finance Division. */
export const finance: Readonly<
  Record<'kepala-bidang-keuangan' | 'penata-madya-keuangan' | 'penata-madya-ti', BpjsJobDescription>
> = /* @__PURE__ */ (() =>
  deepFreeze<
    Record<'kepala-bidang-keuangan' | 'penata-madya-keuangan' | 'penata-madya-ti', BpjsJobDescription>
  >({
    'kepala-bidang-keuangan': {
      purpose: {
        description: {
          id: 'Memastikan pengelolaan keuangan cabang terkoordinasi dan menopang operasional yang efektif serta efisien.',
          en: "Makes sure the branch's finances are coordinated and support effective and efficient operations.",
        },
        claims: [
          reconstructed('medan-utara', 'section 4.3.1, item 4', {
            confidence: 'proposed',
            note: { id: 'Rangkuman dari kedua tugasnya.', en: 'Sums up its two duties.' },
          }),
        ],
      },
      duties: [
        {
          description: {
            id: 'Memantau dan mengoordinasikan pengelolaan keuangan kantor cabang.',
            en: 'Monitors and coordinates the financial management of the branch.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 4a')],
        },
        {
          description: {
            id: 'Mendukung operasional dari sisi keuangan supaya lebih efektif dan efisien.',
            en: 'Supports operations on the financial side so that they become more effective and efficient.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 4b')],
        },
      ],
      authorities: [
        {
          description: {
            id: 'Menyetujui voucer jaminan JHT, JKK, JK, dan JP.',
            en: 'Approves benefit vouchers for JHT, JKK, JK and JP.',
          },
          claims: [
            restated('medan-utara', 'section 4.3.1, item 4, authority 1', {
              note: {
                id: 'JK di sini adalah Jaminan Kematian (JKM); JKP tidak tercetak.',
                en: 'JK here is the death benefit (JKM); JKP is not printed.',
              },
            }),
          ],
        },
        {
          description: {
            id: 'Mengotorisasi pengeluaran kas dalam batas kewenangannya.',
            en: 'Authorises cash payments within the limits of authority.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, item 4, authority 2')],
        },
      ],
      missing: [notInHeadcount()],
    },
    'penata-madya-keuangan': {
      purpose: {
        description: {
          id: 'Menjalankan anggaran, pembukuan, perpajakan, dan pembayaran jaminan di kantor cabang secara tertib.',
          en: "Runs the branch's budget, accounts, taxes and benefit payments in good order.",
        },
        claims: [
          reconstructed('medan-utara', 'section 4.3.1, Penata Madya Keuangan', {
            confidence: 'proposed',
            note: {
              id: 'Rangkuman dari tugas dan wewenang yang tercetak.',
              en: 'Sums up the printed duties and authorities.',
            },
          }),
        ],
      },
      duties: [
        {
          description: {
            id: 'Menghimpun usulan anggaran semua bidang di kantor cabang menjadi satu.',
            en: 'Compiles the budget proposals of all divisions of the branch.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Keuangan, duty 1')],
        },
        {
          description: {
            id: 'Mengendalikan pemakaian anggaran dan mencatat transaksinya.',
            en: 'Controls the use of the budget and records the transactions.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Keuangan, duty 2')],
        },
        {
          description: {
            id: 'Memenuhi kewajiban pajak lembaga.',
            en: "Meets the institution's tax obligations.",
          },
          claims: [
            restated('medan-utara', 'section 4.3.1, Penata Madya Keuangan, duty 3', {
              note: {
                id: 'Butir 4 menyebut kewajiban pajak sekali lagi.',
                en: 'Item 4 names the tax obligations once more.',
              },
            }),
          ],
        },
        {
          description: {
            id: 'Mengelola anggaran supaya efektif dan efisien, beserta kewajiban perpajakannya.',
            en: 'Manages the budget so that it is effective and efficient, with the tax obligations that go with it.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Keuangan, duty 4')],
        },
        {
          description: { id: 'Melakukan rekonsiliasi saldo bank.', en: 'Reconciles the bank balance.' },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Keuangan, duty 5')],
        },
        {
          description: { id: 'Menjalankan proses akuntansi.', en: 'Carries out the accounting.' },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Keuangan, duty 6')],
        },
      ],
      authorities: [
        {
          description: {
            id: 'Membuat voucer jaminan bagi peserta.',
            en: 'Issues benefit vouchers for participants.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Keuangan, authority 1')],
        },
        {
          description: { id: 'Mencairkan cek.', en: 'Cashes cheques.' },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Keuangan, authority 2')],
        },
        {
          description: {
            id: 'Mencairkan dana program jaminan untuk klaim peserta.',
            en: "Releases programme funds for participants' claims.",
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya Keuangan, authority 3')],
        },
      ],
      missing: [],
    },
    'penata-madya-ti': {
      purpose: {
        description: {
          id: 'Menjaga perangkat, jaringan, dan data kantor cabang sehingga pelayanan cepat, akurat, dan operasional efektif.',
          en: "Keeps the branch's equipment, network and data in shape so that service is quick and accurate and operations effective.",
        },
        claims: [restated('medan-utara', 'section 4.3.1, Penata Madya TI')],
      },
      duties: [
        {
          description: {
            id: 'Mengatur pemakaian perangkat keras, perangkat lunak, dan jaringan, serta memperbaiki dan merawatnya.',
            en: 'Arranges the use of hardware, software and network, and repairs and maintains them.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya TI, duty 1')],
        },
        {
          description: {
            id: 'Mengelola basis data dan aplikasi agar sistem informasi bekerja sebaik-baiknya untuk layanan peserta dan operasional.',
            en: 'Manages databases and applications so that the information system works at its best for service to participants and for operations.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya TI, duty 2')],
        },
      ],
      authorities: [
        {
          description: {
            id: 'Mengatur jaringan aplikasi dan internet kantor cabang.',
            en: "Governs the branch's application network and internet.",
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya TI, authority 1')],
        },
        {
          description: {
            id: 'Mengendalikan perlindungan jaringan terhadap pihak luar.',
            en: 'Controls the protection of the network against outsiders.',
          },
          claims: [restated('medan-utara', 'section 4.3.1, Penata Madya TI, authority 2')],
        },
      ],
      missing: [
        notInHeadcount(),
        {
          subject: 'duties-of-penata-muda-keuangan',
          description: {
            id: 'Tugas Penata Muda Keuangan sendiri tidak tercetak.',
            en: 'No duties of the Penata Muda Keuangan as such are printed.',
          },
          claims: [stated('medan-utara', 'section 4.3.1, Penata Madya TI / Penata Muda Keuangan')],
        },
      ],
    },
  }))()
