// Job descriptions of the head of branch. Source: the Medan Utara study, section 4.3.1.
// Facts are theirs, sentences ours.

import { deepFreeze } from '../../../deep-freeze'
import { reconstructed, restated, stated } from '../../claims'
import type { BpjsJobDescription } from '../types'
import { noAuthorities, notInHeadcount } from './omissions'

/** Job descriptions of the head of branch. */
export const headOfBranch: Readonly<Record<'kepala-kantor-cabang', BpjsJobDescription>> =
  /* @__PURE__ */ (() =>
    deepFreeze<Record<'kepala-kantor-cabang', BpjsJobDescription>>({
      'kepala-kantor-cabang': {
        purpose: {
          description: {
            id: 'Memimpin kantor cabang supaya anggaran, perluasan kepesertaan, iuran, dan pelayanan mencapai sasarannya dalam garis kebijakan wilayah.',
            en: 'Leads the branch so that budget, membership growth, contributions and service reach their targets within regional policy.',
          },
          claims: [
            reconstructed('medan-utara', 'section 4.3.1, item 1', {
              confidence: 'proposed',
              note: {
                id: 'Sumber tidak mencetak kalimat tujuan; ini rangkuman dari kelima tugasnya.',
                en: 'The source prints no statement of purpose; this sums up its five duties.',
              },
            }),
          ],
        },
        duties: [
          {
            description: {
              id: 'Menyiapkan rencana kerja serta anggaran satu tahun bagi Cabang kelas 1 dan mengawal pelaksanaannya, supaya pekerjaan efektif dan biaya hemat.',
              en: "Prepares the class 1 branch's work plan and budget for the year and follows their execution, so that work stays effective and costs stay low.",
            },
            claims: [restated('medan-utara', 'section 4.3.1, item 1a')],
          },
          {
            description: {
              id: 'Mengendalikan perluasan kepesertaan di sektor formal maupun informal sesuai kebijakan wilayah, sehingga sasaran pemasaran terpenuhi.',
              en: 'Steers the growth of membership in the formal and the informal sector in line with regional policy, so that marketing targets are met.',
            },
            claims: [restated('medan-utara', 'section 4.3.1, item 1b')],
          },
          {
            description: {
              id: 'Memantau cara peserta dikelola lewat program CRM di Cabang kelas 1, sehingga kenaikan iuran yang ditargetkan terwujud.',
              en: 'Monitors how participants are looked after through the CRM programme of the class 1 branch, so that the targeted rise in contributions comes about.',
            },
            claims: [restated('medan-utara', 'section 4.3.1, item 1c')],
          },
          {
            description: {
              id: 'Memberi arah pada pengelolaan program PKP menurut kebijakan wilayah agar program itu menunjang hasil pemasaran.',
              en: 'Gives direction to the PKP programme according to regional policy so that it supports marketing results.',
            },
            claims: [
              restated('medan-utara', 'section 4.3.1, item 1d', {
                note: {
                  id: 'Kepanjangan PKP tidak tercetak dalam sumber.',
                  en: 'The source does not spell out PKP.',
                },
              }),
            ],
          },
          {
            description: {
              id: 'Mengarahkan dan memantau jalannya program manfaat serta pelayanan demi kepuasan pelanggan.',
              en: 'Directs and monitors the benefit programmes and the service work for the sake of customer satisfaction.',
            },
            claims: [restated('medan-utara', 'section 4.3.1, item 1e')],
          },
        ],
        authorities: [],
        missing: [
          noAuthorities('section 4.3.1, item 1'),
          notInHeadcount(),
          {
            subject: 'superior',
            description: {
              id: 'Atasan kepala kantor cabang tidak tercetak; sumber hanya menyebut kebijakan wilayah sebagai acuannya.',
              en: 'The superior of the head of branch is not printed; the source only names regional policy as the guide.',
            },
            claims: [stated('medan-utara', 'section 4.3.1, item 1')],
          },
        ],
      },
    }))()
