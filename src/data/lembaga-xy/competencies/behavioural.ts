// Behavioural functional competencies of Lembaga XY.
// Source: Endry, section E.3, list of behavioural competencies. Codes and English names as printed; Indonesian names are ours.
// Read from the text of the paper and compared with it code by code; counts are held by a test.

import type { BilingualCompetency } from '../../../model/bilingual-model'
import type { Claim } from '../../../model/claim'
import { listed } from '../claims'
import type { BehaviouralCode, LembagaXyCode } from '../ids'

const claims: readonly Claim[] = /* @__PURE__ */ listed('section E.3, list of behavioural competencies')

/** The 9 behavioural functional competencies. */
export const behavioural: Readonly<Record<BehaviouralCode, BilingualCompetency<LembagaXyCode>>> = {
  AT: {
    name: { id: 'Berpikir Analitis', en: 'Analytical Thinking' },
    cluster: 'fungsional-perilaku',
    scale: 'kemahiran',
    claims,
  },
  CT: {
    name: { id: 'Berpikir Konseptual', en: 'Conceptual Thinking' },
    cluster: 'fungsional-perilaku',
    scale: 'kemahiran',
    claims,
  },
  CFO: {
    name: { id: 'Perhatian terhadap Keteraturan', en: 'Concern for Order' },
    cluster: 'fungsional-perilaku',
    scale: 'kemahiran',
    claims,
  },
  HPA: {
    name: { id: 'Menegakkan Akuntabilitas', en: 'Holding People Accountable' },
    cluster: 'fungsional-perilaku',
    scale: 'kemahiran',
    claims,
  },
  IS: {
    name: { id: 'Pencarian Informasi', en: 'Information Seeking' },
    cluster: 'fungsional-perilaku',
    scale: 'kemahiran',
    claims,
  },
  IU: {
    name: { id: 'Pemahaman Antarpribadi', en: 'Interpersonal Understanding' },
    cluster: 'fungsional-perilaku',
    scale: 'kemahiran',
    claims,
  },
  PO: {
    name: { id: 'Perencanaan dan Pengorganisasian', en: 'Planning and Organizing' },
    cluster: 'fungsional-perilaku',
    scale: 'kemahiran',
    claims,
  },
  SCF: {
    name: { id: 'Kepercayaan Diri', en: 'Self Confidence' },
    cluster: 'fungsional-perilaku',
    scale: 'kemahiran',
    claims,
  },
  SC: {
    name: { id: 'Pengendalian Diri', en: 'Self Control' },
    cluster: 'fungsional-perilaku',
    scale: 'kemahiran',
    claims,
  },
}
