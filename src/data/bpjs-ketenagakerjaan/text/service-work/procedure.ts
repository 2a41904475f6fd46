// What the standard operating procedure is for, and what was asked about it.
// Source: the Kota Bekasi report, section 1.1 and appendix 1; its own section on the benefits (2.3) is missing from the copy.

import { deepFreeze } from '../../../deep-freeze'
import { restated } from '../../claims'
import type { BpjsProcedureUseId } from '../../ids'
import type { BpjsStatement } from '../../statement'

/** What a procedure is for, and whether the source calls that a purpose or a benefit. */
export interface BpjsProcedureUse extends BpjsStatement {
  /** Why it is followed, or what comes of it. */
  readonly kind: 'purpose' | 'benefit'
}

const claims = [/* @__PURE__ */ restated('kota-bekasi', 'section 1.1')]

/** What the standard operating procedure of customer service is for. */
export const procedureUses: Readonly<Record<BpjsProcedureUseId, BpjsProcedureUse>> = /* @__PURE__ */ (() =>
  deepFreeze<Record<BpjsProcedureUseId, BpjsProcedureUse>>({
    'hak-pelanggan': {
      kind: 'purpose',
      description: {
        id: 'Memenuhi hak pelanggan atas pelayanan yang sesuai dengan keperluannya.',
        en: 'Meets the right of customers to the service they need.',
      },
      claims,
    },
    'sedikit-kesalahan': {
      kind: 'purpose',
      description: {
        id: 'Menekan kesalahan dan kelalaian saat tugas dikerjakan.',
        en: 'Keeps down errors and omissions as the work is done.',
      },
      claims,
    },
    'pelayanan-konsisten': {
      kind: 'benefit',
      description: {
        id: 'Pelayanan selalu sama mutunya, sehingga pelanggan puas.',
        en: 'Service is of the same quality each time, which satisfies customers.',
      },
      claims,
    },
    'rujukan-dan-perbaikan': {
      kind: 'benefit',
      description: {
        id: 'Menjadi rujukan cara menyelesaikan pekerjaan dan pegangan untuk terus memperbaikinya.',
        en: 'Serves as a reference for how work is done and as a basis for improving it all the time.',
      },
      claims,
    },
    'ukuran-hasil-dan-kinerja': {
      kind: 'benefit',
      description: {
        id: 'Menjadi ukuran apakah hasil kerja memenuhi standar dan bagaimana kinerja pegawai.',
        en: 'Is the measure of whether results meet the standard and of how employees perform.',
      },
      claims,
    },
  }))()

function question(item: number, id: string, en: string): BpjsStatement {
  return { description: { id, en }, claims: [restated('kota-bekasi', `appendix 1, question ${item}`)] }
}

/** The five questions that were put to the Head of Service and a Customer Service Officer, in their order. */
export const interviewQuestions: readonly BpjsStatement[] = /* @__PURE__ */ (() =>
  deepFreeze<readonly BpjsStatement[]>([
    question(
      1,
      'Seperti apa SOP bagi CSO di cabang ini?',
      'What is the SOP for the CSO at this branch like?',
    ),
    question(
      2,
      'Apa yang perlu diperhatikan ketika SOP itu dijalankan?',
      'What is to be heeded when the SOP is followed?',
    ),
    question(
      3,
      'Adakah kendala ketika SOP itu diterapkan?',
      'Are there obstacles when the SOP is put into practice?',
    ),
    question(
      4,
      'Bagaimana CSO mengurangi atau mengatasi kendala itu?',
      'How does the CSO reduce or overcome these obstacles?',
    ),
    question(
      5,
      'Apakah hasil penerapannya memenuhi harapan?',
      'Have the results of applying it met expectations?',
    ),
  ]))()
