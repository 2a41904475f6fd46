// The Account Representative Khusus (ARK): what the job asks for today and what is to be developed.
// Source: the two abstracts of the Surabaya Rungkut study, read side by side; nothing else of it was at hand.
// The two disagree about what is to be developed; each keeps its own place, and no level is given for anything.

import type { BilingualJob } from '../../model/bilingual-model'
import type { Claim } from '../../model/claim'
import type { Requirement } from '../../model/job-profile'
import type { BilingualText } from '../../model/localized-text'
import { deepFreeze } from '../deep-freeze'
import type { SpencerCode } from '../spencer/ids'
import { authored, reconstructed, restated, stated } from './claims'
import type { BpjsCode, BpjsProposedCode } from './ids'

/** Name of the job as it is. */
export const arkName: BilingualText = {
  id: 'Account Representative Khusus',
  en: 'Special Account Representative',
}

/** Name of the job as it is expected to become. */
export const arkFutureName: BilingualText = {
  id: 'Account Representative Khusus (mendatang)',
  en: 'Special Account Representative (future)',
}

/** The 17 competencies, in the order of the abstracts. */
const held: readonly Exclude<BpjsCode, BpjsProposedCode>[] = [
  'AOR',
  'CLI',
  'CSE',
  'PROF',
  'SYN',
  'PLO',
  'PSDM',
  'STL',
  'PKN',
  'TLIT',
  'DADM',
  'PRES',
  'MCV',
  'MKT',
  'RBN',
  'CHM',
  'NEG',
]

/** The three that the English abstract names as not yet possessed. */
const proposed: readonly BpjsProposedCode[] = ['LIS', 'SCO', 'DIG']

/** The 16 competencies of Spencer's dictionary, in the order of the abstracts. */
const inSpencer: readonly SpencerCode[] = [
  'AT',
  'CT',
  'EXP',
  'IMP',
  'INT',
  'CO',
  'INFO',
  'IU',
  'CSO',
  'TW',
  'DIR',
  'SCF',
  'FLX',
  'ACH',
  'OA',
  'RB',
]

/** The two that the Indonesian abstract names as to be developed. */
const toDevelopInSpencer: readonly SpencerCode[] = ['SCF', 'IU']

/** Requirements of no given level, all from one place. */
function withoutLevel<C extends string>(codes: readonly C[], claim: Claim): readonly Requirement<C>[] {
  return codes.map((competency) => ({ competency, claims: [claim] }))
}

/** What the account representatives hold, read as what their job requires. */
export const arkRequirements: readonly Requirement<BpjsCode>[] = /* @__PURE__ */ (() =>
  withoutLevel(
    held,
    reconstructed('surabaya-rungkut', 'both abstracts, results', {
      note: {
        id: 'Sumber menulis bahwa kompetensi ini sudah dimiliki para Account Representative Khusus. Membacanya sebagai syarat jabatan adalah tafsir kami; levelnya tidak disebut.',
        en: 'The source says that the Special Account Representatives already hold this competency. Taking it as a requirement of the job is our reading; no level is given.',
      },
    }),
  ))()

/** What the English abstract expects of the job later. */
export const arkFutureRequirements: readonly Requirement<BpjsCode>[] = /* @__PURE__ */ (() =>
  withoutLevel(proposed, stated('surabaya-rungkut', 'English abstract, last sentence')))()

/** Why the present profile counts as complete. */
export const arkCompleteClaim: Claim = /* @__PURE__ */ reconstructed(
  'surabaya-rungkut',
  'both abstracts, results',
  {
    of: 'complete',
    note: {
      id: 'Ketujuh belas kompetensi ini adalah semua yang tercetak untuk jabatan ini. Kata "diantaranya" dalam abstrak bisa berarti "yaitu" maupun "antara lain"; di sini dibaca "yaitu".',
      en: 'These seventeen are all that is printed for the job. The word "diantaranya" of the abstract may mean "namely" or "among them"; here it is read as "namely".',
    },
  },
)

/** Why the future profile is not complete. */
export const arkFutureCompleteClaim: Claim = /* @__PURE__ */ reconstructed(
  'surabaya-rungkut',
  'both abstracts, last sentences of the results',
  {
    of: 'complete',
    note: {
      id: 'Kedua abstrak berbeda: yang berbahasa Indonesia menyebut Self Confidence dan Interpersonal Understanding, yang berbahasa Inggris menyebut Listening, Scoping, dan Digital Marketing. Apa lagi yang kelak diminta tidak disebut.',
      en: 'The two abstracts differ: the Indonesian one names Self Confidence and Interpersonal Understanding, the English one Listening, Scoping and Digital Marketing. What else will be asked is not said.',
    },
  },
)

/**
 * The Account Representative Khusus in the 16 codes of Spencer's dictionary, each required at no given level.
 * Its claims name a source of `bpjsKetenagakerjaan`.
 *
 * @example
 * ```ts
 * import { analyzeGap } from 'kompetensi'
 * import { arkInSpencer } from 'kompetensi/bpjs-ketenagakerjaan'
 * import { spencer } from 'kompetensi/spencer'
 *
 * const report = analyzeGap(spencer, arkInSpencer, { AT: 3 })
 * console.log(report.counts['level-unspecified']) // 16
 * ```
 */
export const arkInSpencer: BilingualJob<'spencer', SpencerCode> = /* @__PURE__ */ (() =>
  deepFreeze<BilingualJob<'spencer', SpencerCode>>({
    model: 'spencer',
    id: 'account-representative-khusus',
    name: arkName,
    requirements: withoutLevel(
      inSpencer,
      stated('surabaya-rungkut', "both abstracts, comparison with Spencer's theory", {
        note: {
          id: 'Abstrak menyebut keenam belas kompetensi ini sebagai model kompetensi jabatan menurut kamus Spencer; levelnya tidak disebut.',
          en: "The abstract calls these sixteen the job's competency model in terms of Spencer's dictionary; no level is given.",
        },
      }),
    ),
    complete: true,
    claims: [stated('surabaya-rungkut', 'title; English abstract', { of: 'name' })],
  }))()

/**
 * What the Indonesian abstract says is to be developed, in Spencer's codes: Self Confidence and Interpersonal
 * Understanding. Both are among the 16 of `arkInSpencer` too. The English abstract names three others, which
 * are no competencies of Spencer's: see the job `account-representative-khusus-mendatang` of
 * `bpjsKetenagakerjaan`.
 */
export const arkInSpencerToDevelop: BilingualJob<'spencer', SpencerCode> = /* @__PURE__ */ (() =>
  deepFreeze<BilingualJob<'spencer', SpencerCode>>({
    model: 'spencer',
    id: 'account-representative-khusus-mendatang',
    name: arkFutureName,
    horizon: 'future',
    requirements: withoutLevel(
      toDevelopInSpencer,
      stated('surabaya-rungkut', 'Indonesian abstract, last sentence', {
        note: {
          id: 'Kompetensi yang sama tercantum pula dalam model jabatan masa kini; abstrak tidak menjelaskan apa yang masih kurang.',
          en: 'The same competency stands in the present model of the job too; the abstract does not say what is lacking.',
        },
      }),
    ),
    complete: false,
    claims: [
      authored('name'),
      restated('surabaya-rungkut', 'Indonesian abstract, last sentence', { of: 'horizon' }),
      arkFutureCompleteClaim,
    ],
  }))()
